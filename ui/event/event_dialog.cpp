// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/event_dialog.h"

#include "core/event/event_desk.h"
#include "core/event/event_rules.h"
#include "core/words/error_words.h"
#include "core/words/event_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace zhiyin {
namespace {

constexpr int kMostPlaces = 100'000;
constexpr int kUsualDaysAhead = 14;
constexpr int kUsualHour = 14;
constexpr int kUsualSeconds = 2 * 3600;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// What the field shows, as a moment of the book's zone.
QDateTime momentOf(const QDateTimeEdit *field, const QTimeZone &zone)
{
    return QDateTime(field->date(), field->time(), zone).toUTC();
}

void put(QDateTimeEdit *field, const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    field->setDate(local.date());
    field->setTime(local.time());
}

} // namespace

EventDialog::EventDialog(Workbench &bench, const std::optional<ClientEvent> &event, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_event(event)
    , m_kind(new QComboBox)
    , m_title(new QLineEdit)
    , m_topic(new QLineEdit)
    , m_lecturer(new QLineEdit)
    , m_outside(new QCheckBox(said(QT_TRANSLATE_NOOP("zhiyin", "An expert from &outside"))))
    , m_place(new QLineEdit)
    , m_starts(new QDateTimeEdit)
    , m_ends(new QDateTimeEdit)
    , m_replyBy(new QDateEdit)
    , m_places(new QSpinBox)
    , m_budget(new QLineEdit)
    , m_fault(wrappedLabel({}, "fault"))
    , m_save(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Save"))))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("eventDialog"));
    setWindowTitle(event ? said(QT_TRANSLATE_NOOP("zhiyin", "Change the event"))
                         : said(QT_TRANSLATE_NOOP("zhiyin", "New event")));
    for (const auto &[code, kind] : kEventKinds)
        m_kind->addItem(words::eventKind(kind), static_cast<int>(kind));
    m_places->setRange(0, kMostPlaces);
    m_places->setSpecialValueText(said(QT_TRANSLATE_NOOP("zhiyin", "No limit")));
    for (QDateTimeEdit *field : {m_starts, m_ends, static_cast<QDateTimeEdit *>(m_replyBy)})
        field->setCalendarPopup(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(grid::kSmall);
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "&Kind")), m_kind, "kind");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "&Title")), m_title, "title");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "To&pic")), m_topic, "topic");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "&Who speaks")), m_lecturer, "lecturer");
    addRow(form, {}, m_outside, "outside");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "P&lace")), m_place, "place");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "&Begins")), m_starts, "starts");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "&Ends")), m_ends, "ends");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "&Answers by")), m_replyBy, "replyBy");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "Place&s")), m_places, "places");
    addRow(form, said(QT_TRANSLATE_NOOP("zhiyin", "Bud&get")) + u' ' + bench.book().currency.code(), m_budget,
           "budget");
    m_fault->setObjectName(QStringLiteral("eventDialog.fault"));
    m_fault->hide();
    m_save->setObjectName(QStringLiteral("eventDialog.save"));
    setLook(m_save, "main");
    m_save->setDefault(true);
    auto *cancel = new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Cancel")));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    setMinimumWidth(grid::kTextWidth);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EventDialog::save);
    EventPlan usual;
    usual.starts = QDateTime(bench.today().addDays(kUsualDaysAhead), QTime(kUsualHour, 0), bench.book().zone).toUTC();
    usual.ends = usual.starts.addSecs(kUsualSeconds);
    usual.replyBy = usualReplyBy(usual.starts, bench.today(), bench.book().zone);
    fill(event ? event->plan : usual);
    // Another day brings its own last day for answers and its own end.
    connect(m_starts, &QDateTimeEdit::dateChanged, this, [this](QDate day) {
        m_ends->setDate(day);
        m_replyBy->setDate(usualReplyBy(momentOf(m_starts, m_bench.book().zone), m_bench.today(), m_bench.book().zone));
    });
    m_title->setFocus();
}

void EventDialog::addRow(QFormLayout *form, const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QStringLiteral("eventDialog.") + QLatin1String(name));
    form->addRow(label, field);
}

void EventDialog::fill(const EventPlan &plan)
{
    const QTimeZone &zone = m_bench.book().zone;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(plan.kind)));
    m_title->setText(plan.title);
    m_topic->setText(plan.topic);
    m_lecturer->setText(plan.lecturer);
    m_outside->setChecked(plan.outsideLecturer);
    m_place->setText(plan.place);
    put(m_starts, plan.starts, zone);
    put(m_ends, plan.ends, zone);
    m_replyBy->setDate(plan.replyBy);
    m_places->setValue(plan.capacity.value_or(0));
    m_budget->setText(plan.budget ? plan.budget->toString() : QString());
}

Result<EventPlan> EventDialog::plan() const
{
    const QTimeZone &zone = m_bench.book().zone;
    EventPlan plan;
    plan.kind = static_cast<EventKind>(m_kind->currentData().toInt());
    plan.title = m_title->text();
    plan.topic = m_topic->text();
    plan.lecturer = m_lecturer->text();
    plan.outsideLecturer = m_outside->isChecked();
    plan.place = m_place->text();
    plan.starts = momentOf(m_starts, zone);
    plan.ends = momentOf(m_ends, zone);
    plan.replyBy = m_replyBy->date();
    if (m_places->value() > 0)
        plan.capacity = m_places->value();
    if (const QString budget = m_budget->text().trimmed(); !budget.isEmpty()) {
        ZHIYIN_ASSIGN(const auto parsed, Money::parse(budget, m_bench.book().currency));
        plan.budget = parsed.money;
    }
    return plan;
}

void EventDialog::tell(const Error &error)
{
    m_save->setEnabled(true);
    m_fault->setText(words::sentence(error));
    m_fault->show();
}

void EventDialog::save()
{
    const auto wanted = plan();
    if (!wanted) {
        tell(wanted.error());
        return;
    }
    m_save->setEnabled(false);
    const auto job = [wanted = *wanted, event = m_event](Session &session) -> Result<EventId> {
        auto desk = session.desk<EventDesk>();
        if (!event)
            return desk.add(wanted);
        ZHIYIN_TRY(desk.change(event->id, wanted, event->revision));
        return event->id;
    };
    m_bench.call(this, job, [this](const Result<EventId> &id) {
        if (!id) {
            tell(id.error());
            return;
        }
        emit saved(*id);
        accept();
    });
}

} // namespace zhiyin
