// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/experts_section.h"

#include "core/words/expert_words.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QHeaderView>
#include <QTableWidget>

namespace zhiyin {
namespace {

constexpr int kDaysPerWeek = 7;
constexpr int kWeekHeight = 230;
constexpr int kNameWidth = 190;
constexpr int kHoursWidth = 230;
constexpr int kDateWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

QStringList listed(const QString &text)
{
    QString plain = text;
    return plain.replace(QStringLiteral("，"), QStringLiteral(",")).split(u',', Qt::SkipEmptyParts);
}

} // namespace

ExpertsSection::ExpertsSection(Workbench &bench) : PageSection(bench), m_monday(mondayOf(bench.today()))
{
    QVBoxLayout *layout = scrolledCards(this, new QWidget);
    makeWeek(layout);
    if (bench.may(Action::AssignClient))
        makeForms(layout);
    layout->addStretch();
}

void ExpertsSection::makeWeek(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    m_range = plainLabel({}, "strong");
    m_range->setObjectName(QStringLiteral("experts.range"));
    m_before = new QPushButton;
    m_before->setObjectName(QStringLiteral("experts.before"));
    m_after = new QPushButton;
    m_after->setObjectName(QStringLiteral("experts.after"));
    head->addWidget(m_range);
    head->addStretch();
    head->addWidget(m_before);
    head->addWidget(m_after);
    layout->addLayout(head);
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("experts"));
    m_table->setColumnCount(kDaysPerWeek + 1);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->setColumnWidth(0, kNameWidth);
    m_state = new StatePanel(m_table);
    m_state->setMinimumHeight(kWeekHeight);
    layout->addWidget(m_state);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_state, &StatePanel::retried, this, &ExpertsSection::load);
    connect(m_state, &StatePanel::begun, this,
            [this] { m_new->findChild<QLineEdit *>(QStringLiteral("expert_name"))->setFocus(); });
}

void ExpertsSection::makeForms(QBoxLayout *layout)
{
    m_new = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "New expert")));
    m_new->addRow();
    m_new->addField("expert_name", spoken(QT_TRANSLATE_NOOP("zhiyin", "Name")));
    auto *kind =
        m_new->addChoice("expert_kind", spoken(QT_TRANSLATE_NOOP("zhiyin", "Kind")),
                         {QStringLiteral("house"), QStringLiteral("outside")}, [](const QString &code) {
                             return words::expertKind(parseCode(kExpertKinds, code).value_or(ExpertKind::House));
                         });
    kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_new->addField("expert_fields", spoken(QT_TRANSLATE_NOOP("zhiyin", "Fields, with commas")));
    m_new->addRow();
    auto *hours =
        m_new->addField("expert_hours", spoken(QT_TRANSLATE_NOOP("zhiyin", "Hours of the week")), kHoursWidth);
    hours->setPlaceholderText(QStringLiteral("1-5 09:00-12:00, 1-5 13:30-17:00"));
    m_new->addField("expert_branches", spoken(QT_TRANSLATE_NOOP("zhiyin", "Branches (none: all)")));
    auto *add = m_new->addButton("expert_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add expert")));
    m_newHint = m_new->addHint();
    layout->addWidget(m_new);
    m_change = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "The expert chosen above")));
    m_change->addRow();
    m_change->addField("change_hours", spoken(QT_TRANSLATE_NOOP("zhiyin", "Hours of the week")), kHoursWidth);
    auto *set = m_change->addButton("change_set", spoken(QT_TRANSLATE_NOOP("zhiyin", "Set hours")));
    m_change->addStretch();
    m_change->addRow();
    m_change->addField("away_from", spoken(QT_TRANSLATE_NOOP("zhiyin", "Away from")), kDateWidth);
    m_change->addField("away_to", spoken(QT_TRANSLATE_NOOP("zhiyin", "Through")), kDateWidth);
    m_change->addField("away_note", spoken(QT_TRANSLATE_NOOP("zhiyin", "Note")));
    auto *away = m_change->addButton("away_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Note days away")));
    m_change->addRow();
    m_change->addField("end_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *end = m_change->addButton("expert_end", spoken(QT_TRANSLATE_NOOP("zhiyin", "Take out of the pool")));
    m_changeHint = m_change->addHint();
    layout->addWidget(m_change);
    connect(add, &QPushButton::clicked, this, &ExpertsSection::add);
    connect(set, &QPushButton::clicked, this, &ExpertsSection::setHours);
    connect(away, &QPushButton::clicked, this, &ExpertsSection::setAway);
    connect(end, &QPushButton::clicked, this, &ExpertsSection::end);
}

QString ExpertsSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Experts"));
}

bool ExpertsSection::concerns(const std::vector<Changed> &what) const
{
    return std::ranges::any_of(what, [](const Changed &change) {
        return change.entity == Entity::User || change.entity == Entity::Contact || change.entity == Entity::Policy;
    });
}

void ExpertsSection::turn(int weeks)
{
    m_monday = m_monday.addDays(kDaysPerWeek * weeks);
    load();
}

void ExpertsSection::load()
{
    if (m_weeks.empty())
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [day = m_monday](Session &session) { return session.desk<ExpertDesk>().week(day); },
        [this](Result<std::vector<ExpertWeek>> weeks) {
            if (!weeks) {
                m_state->showFailed(weeks.error());
                return;
            }
            m_weeks = std::move(*weeks);
            fill();
            if (m_weeks.empty())
                m_state->showEmpty();
            else
                m_state->showContent();
        });
}

QString ExpertsSection::dayText(const ExpertWeek &week, QDate day) const
{
    QStringList lines;
    for (const ExpertAbsence &absence : week.absences) {
        if (absence.from <= day && day <= absence.to)
            lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "away")));
    }
    const QTimeZone &zone = bench().book().zone;
    for (const ExpertBooking &booking : week.bookings) {
        const QDateTime from = booking.startsAt.toTimeZone(zone);
        if (from.date() != day)
            continue;
        const QString who =
            booking.clientName.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "booked")) : shown(booking.clientName);
        lines.append(QStringLiteral("%1 %2").arg(from.time().toString(QStringLiteral("HH:mm")), who));
    }
    return lines.join(u'\n');
}

void ExpertsSection::fill()
{
    const QLocale locale;
    QStringList headings{said(QT_TRANSLATE_NOOP("zhiyin", "Expert"))};
    for (int i = 0; i < kDaysPerWeek; ++i) {
        const QDate day = m_monday.addDays(i);
        headings.append(QStringLiteral("%1 %2").arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
                                                    QString::number(day.day())));
    }
    m_table->setHorizontalHeaderLabels(headings);
    m_range->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1 – %2"))
                         .arg(formats::date(m_monday), formats::date(m_monday.addDays(kDaysPerWeek - 1))));
    const int before = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_weeks.size()));
    int row = 0;
    for (const ExpertWeek &week : m_weeks) {
        const QString left = words::hoursOf(week.capacityMinutes - week.bookedMinutes);
        auto *name =
            new QTableWidgetItem(QStringLiteral("%1\n%2\n%3")
                                     .arg(shown(week.expert.name), shown(week.expert.fields.join(QStringLiteral(", "))),
                                          said(QT_TRANSLATE_NOOP("zhiyin", "%1 of %2 left"))
                                              .arg(left, words::hoursOf(week.capacityMinutes))));
        name->setToolTip(plainToolTip(
            said(QT_TRANSLATE_NOOP("zhiyin", "%1, %2. %3 of the week are kept for tiers that do not come first."))
                .arg(words::expertKind(week.expert.kind), week.expert.hours.text(),
                     words::hoursOf(week.reservedMinutes))));
        m_table->setItem(row, 0, name);
        for (int i = 0; i < kDaysPerWeek; ++i) {
            auto *cell = new QTableWidgetItem(dayText(week, m_monday.addDays(i)));
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, i + 1, cell);
        }
        ++row;
    }
    m_table->resizeRowsToContents();
    m_table->selectRow(std::clamp(before, 0, std::max(0, row - 1)));
}

std::optional<ExpertId> ExpertsSection::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_weeks.size()))
        return std::nullopt;
    return m_weeks[static_cast<size_t>(row)].expert.id;
}

void ExpertsSection::add()
{
    NewExpert expert{textOf(m_new, "expert_name")};
    expert.kind = parseCode(kExpertKinds, codeOf(m_new, "expert_kind")).value_or(ExpertKind::House);
    expert.fields = listed(textOf(m_new, "expert_fields"));
    expert.branches = listed(textOf(m_new, "expert_branches"));
    expert.hours = textOf(m_new, "expert_hours");
    runUnder(bench(), m_new, m_newHint, [expert](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<ExpertDesk>().add(expert));
        return {};
    });
}

void ExpertsSection::setHours()
{
    if (const auto id = chosen())
        runUnder(bench(), m_change, m_changeHint,
                 [id = *id, hours = textOf(m_change, "change_hours")](Session &session) {
                     return session.desk<ExpertDesk>().setHours(id, hours);
                 });
}

void ExpertsSection::setAway()
{
    const auto id = chosen();
    if (!id)
        return;
    const auto from = dayIn(m_change, "away_from");
    const auto to = dayIn(m_change, "away_to");
    if (!from || !to) {
        tellUnder(m_change, m_changeHint, words::sentence(from ? to.error() : from.error()), true);
        return;
    }
    runUnder(bench(), m_change, m_changeHint,
             [id = *id, from = *from, to = *to, note = textOf(m_change, "away_note")](Session &session) {
                 return session.desk<ExpertDesk>().addAbsence(id, from, to, note);
             });
}

void ExpertsSection::end()
{
    if (const auto id = chosen())
        runUnder(bench(), m_change, m_changeHint,
                 [id = *id, reason = textOf(m_change, "end_reason")](Session &session) {
                     return session.desk<ExpertDesk>().end(id, reason);
                 });
}

void ExpertsSection::conceal()
{
    m_latest.drop();
    m_weeks.clear();
    m_table->setRowCount(0);
}

void ExpertsSection::retranslate()
{
    m_before->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Week before")));
    m_after->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Week after")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Experts by the week")));
    const bool manages = bench().may(Action::AssignClient);
    m_state->setEmpty({QStringLiteral("clients"), said(QT_TRANSLATE_NOOP("zhiyin", "No experts yet")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Clients of every tier can meet experts: for tax, insurance, "
                                                        "succession. A supervisor puts them into the pool with "
                                                        "their hours; advisors book them on a client's tab \"Plan\".")),
                       manages ? said(QT_TRANSLATE_NOOP("zhiyin", "Add the first expert")) : QString()});
    for (TabCard *card : {m_new, m_change}) {
        if (card)
            card->retranslate();
    }
    fill();
}

} // namespace zhiyin
