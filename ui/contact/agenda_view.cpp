// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/agenda_view.h"

#include "core/client/client_table_desk.h"
#include "core/contact/agenda_desk.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/contact/agenda_models.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

namespace zhiyin {
namespace {

constexpr int kWeeksOfMonth = 6;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The first day of the week in the language of the moment.
QDate weekOf(QDate day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + AgendaGridModel::kDaysPerWeek) % AgendaGridModel::kDaysPerWeek));
}

} // namespace

AgendaView::AgendaView(Workbench &bench)
    : m_bench(bench)
    , m_day(bench.today())
    , m_dayModel(new AgendaDayModel(this))
    , m_weekModel(new AgendaGridModel(this))
    , m_monthModel(new AgendaGridModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(makeHead());
    m_dayTable = plainTable(QStringLiteral("agenda.day"), m_dayModel, {120, 140, 110});
    m_weekTable = makeGrid("agenda.week", m_weekModel);
    m_weekTable->setItemDelegate(new MarkDelegate(m_weekTable));
    m_weekTable->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_monthTable = makeGrid("agenda.month", m_monthModel);
    m_monthTable->setWordWrap(false);
    m_monthTable->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tables = new QStackedWidget;
    for (QTableView *table : {m_dayTable, m_weekTable, m_monthTable}) {
        m_tables->addWidget(table);
        connect(table, &QTableView::activated, this, &AgendaView::openCell);
    }
    m_state = new StatePanel(m_tables);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &AgendaView::load);
    connect(m_dayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_dayModel->rowAt(index.row()).client);
            });
}

QTableView *AgendaView::makeGrid(const char *name, AgendaGridModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

QWidget *AgendaView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    const auto button = [&](const char *name, const char *picture, int direction, Qt::Key key) {
        auto *made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(QString::fromLatin1(picture)));
        layout->addWidget(made);
        connect(made, &QToolButton::clicked, this, [this, direction] { step(direction); });
        made->setShortcut(QKeySequence(QKeyCombination(Qt::ALT, key)));
        return made;
    };
    m_back = button("agenda.back", "chevron-left", -1, Qt::Key_PageUp);
    m_forward = button("agenda.forward", "chevron-right", 1, Qt::Key_PageDown);
    m_now = new QPushButton;
    m_now->setObjectName(QStringLiteral("agenda.today"));
    m_title = plainLabel({}, "heading");
    m_title->setObjectName(QStringLiteral("agenda.title"));
    m_room = plainLabel({}, "muted");
    m_room->setObjectName(QStringLiteral("agenda.room"));
    m_advisor = new QComboBox;
    m_advisor->setObjectName(QStringLiteral("agenda.advisor"));
    m_advisor->addItem({});
    m_advisor->setVisible(m_bench.actor().role != Role::Advisor);
    layout->addWidget(m_now);
    layout->addWidget(m_title);
    layout->addWidget(m_room);
    layout->addStretch();
    layout->addWidget(m_advisor);
    connect(m_now, &QPushButton::clicked, this, [this] {
        setDay(m_bench.today());
        load();
    });
    connect(m_advisor, &QComboBox::activated, this, &AgendaView::load);
    return head;
}

void AgendaView::setSpan(Span span)
{
    m_span = span;
    m_tables->setCurrentIndex(static_cast<int>(span));
    sayTitle();
}

void AgendaView::setDay(QDate day)
{
    m_day = day;
    sayTitle();
}

QWidget *AgendaView::table() const
{
    return m_tables->currentWidget();
}

std::pair<QDate, QDate> AgendaView::spanOfDays() const
{
    constexpr int kWeek = AgendaGridModel::kDaysPerWeek;
    switch (m_span) {
    case Span::Day: break;
    case Span::Week: return {weekOf(m_day), weekOf(m_day).addDays(kWeek - 1)};
    case Span::Month: {
        const QDate from = weekOf(QDate(m_day.year(), m_day.month(), 1));
        return {from, from.addDays(kWeeksOfMonth * kWeek - 1)};
    }
    }
    return {m_day, m_day};
}

void AgendaView::step(int direction)
{
    switch (m_span) {
    case Span::Day: m_day = m_day.addDays(direction); break;
    case Span::Week: m_day = m_day.addDays(qint64{direction} * AgendaGridModel::kDaysPerWeek); break;
    case Span::Month: m_day = m_day.addMonths(direction); break;
    }
    sayTitle();
    load();
}

void AgendaView::loadAdvisors()
{
    if (std::exchange(m_hasAdvisors, true) || m_bench.actor().role == Role::Advisor)
        return;
    m_latestAdvisors.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<ClientTableDesk>().choices(); },
        [this](const Result<ClientChoices> &choices) {
            if (!choices) {
                m_hasAdvisors = false;
                m_bench.failed(choices.error());
                return;
            }
            for (const QString &advisor : choices->advisors)
                m_advisor->addItem(shown(advisor), advisor);
        });
}

void AgendaView::load()
{
    loadAdvisors();
    if (m_days.empty())
        m_state->showLoading();
    const auto [from, to] = spanOfDays();
    m_latest.call(
        m_bench.worker(), this,
        [from = from, to = to, advisor = m_advisor->currentData().toString()](Session &session) {
            return session.desk<AgendaDesk>().between(from, to, advisor);
        },
        [this](const Result<ContactAgenda> &agenda) {
            if (!agenda)
                m_state->showFailed(agenda.error());
            else
                show(*agenda);
        });
}

void AgendaView::show(const ContactAgenda &agenda)
{
    m_days = agenda.days;
    const QDate today = m_bench.today();
    switch (m_span) {
    case Span::Day: {
        // Nobody is chosen by the list's being filled.
        const QSignalBlocker quiet(m_dayTable->selectionModel());
        m_dayModel->show(agenda, today, m_bench.book().zone);
        break;
    }
    case Span::Week: m_weekModel->showWeek(agenda, today); break;
    case Span::Month:
        m_monthModel->showMonth(agenda, today, m_day);
        m_monthTable->setCurrentIndex(
            m_monthModel->index(static_cast<int>(m_days.front().day.daysTo(m_day)) / AgendaGridModel::kDaysPerWeek,
                                static_cast<int>(m_days.front().day.daysTo(m_day)) % AgendaGridModel::kDaysPerWeek));
        break;
    }
    sayTitle();
    // Whoever walks by keys goes on walking, also over a day without anything.
    const bool isEmpty = m_span == Span::Day && agenda.entries.empty();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (isEmpty)
        m_state->showEmpty();
    else
        m_state->showContent();
    if (hadFocus && (isEmpty || !isAncestorOf(window()->focusWidget())))
        (isEmpty ? static_cast<QWidget *>(m_forward) : table())->setFocus();
}

void AgendaView::openCell(const QModelIndex &index)
{
    if (m_span == Span::Day) {
        emit opened(m_dayModel->rowAt(index.row()).client, m_day);
        return;
    }
    const auto *model = m_span == Span::Week ? m_weekModel : m_monthModel;
    if (const AgendaEntry *entry = model->entryAt(index))
        emit opened(entry->client, entry->on);
    else if (const QDate day = model->dayAt(index); day.isValid())
        emit dayOpened(day);
}

void AgendaView::sayTitle()
{
    const auto [from, to] = spanOfDays();
    const QLocale locale;
    switch (m_span) {
    case Span::Day:
        m_title->setText(QCoreApplication::translate("zhiyin", "%1, %2")
                             .arg(locale.dayName(m_day.dayOfWeek()), formats::date(m_day)));
        break;
    case Span::Week:
        m_title->setText(QCoreApplication::translate("zhiyin", "%1 to %2").arg(formats::date(from), formats::date(to)));
        break;
    case Span::Month:
        m_title->setText(QCoreApplication::translate("zhiyin", "%1 %2", "month, year")
                             .arg(locale.standaloneMonthName(m_day.month()), QString::number(m_day.year())));
        break;
    }
    const bool isDay = m_span == Span::Day && m_days.size() == 1 && m_days.front().day == m_day;
    m_room->setText(isDay ? QCoreApplication::translate("zhiyin", "planned: %1").arg(plannedText(m_days.front()))
                          : QString());
}

void AgendaView::conceal()
{
    m_latest.drop();
    m_latestAdvisors.drop();
    m_dayModel->show({}, {}, m_bench.book().zone);
    m_weekModel->clear();
    m_monthModel->clear();
    m_days.clear();
}

void AgendaView::retranslate()
{
    m_back->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Earlier")));
    m_back->setToolTip(said(QT_TRANSLATE_NOOP("zhiyin", "Earlier (Alt+Page Up)")));
    m_forward->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Later")));
    m_forward->setToolTip(said(QT_TRANSLATE_NOOP("zhiyin", "Later (Alt+Page Down)")));
    m_now->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Today")));
    m_advisor->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "All advisors")));
    m_advisor->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Advisor")));
    m_dayTable->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "The day's contacts")));
    m_weekTable->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "The week's contacts")));
    m_monthTable->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "The month's contacts")));
    m_state->setEmpty(
        {QStringLiteral("calendar"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing on this day")),
         said(QT_TRANSLATE_NOOP("zhiyin", "What is planned, promised or was spoken of stands on its day.")),
         {}});
    m_dayModel->retranslate();
    m_weekModel->retranslate();
    m_monthModel->retranslate();
    sayTitle();
}

} // namespace zhiyin
