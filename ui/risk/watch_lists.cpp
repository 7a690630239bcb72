// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/watch_lists.h"

#include "core/client/client_desk.h"
#include "core/words/findings_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QComboBox>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kMonths[] = {12, 6, 3, 1};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString kindWord(ReminderCode code)
{
    switch (code) {
    case ReminderCode::ExpiresSoon: return said(QT_TRANSLATE_NOOP("zhiyin", "Expires soon"));
    case ReminderCode::Expired: return said(QT_TRANSLATE_NOOP("zhiyin", "Expired"));
    case ReminderCode::ExpiredAbove: return said(QT_TRANSLATE_NOOP("zhiyin", "Expired, products above the level held"));
    case ReminderCode::DocumentsOutdated: return said(QT_TRANSLATE_NOOP("zhiyin", "Papers to issue again"));
    }
    return {};
}

/// Worst first: what may already do harm before what only will.
constexpr ReminderCode kKinds[] = {ReminderCode::ExpiredAbove, ReminderCode::DocumentsOutdated,
                                   ReminderCode::ExpiresSoon, ReminderCode::Expired};

int rankOf(ReminderCode code)
{
    return static_cast<int>(std::find(std::begin(kKinds), std::end(kKinds), code) - std::begin(kKinds));
}

Place riskOf(ClientId client)
{
    return {QStringLiteral("clients"), AnyId(client.value()), QStringLiteral("risk")};
}

} // namespace

QString ReminderModel::heading(ReminderColumn column) const
{
    switch (column) {
    case ReminderColumn::Client: return said(QT_TRANSLATE_NOOP("zhiyin", "Client"));
    case ReminderColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case ReminderColumn::What: return said(QT_TRANSLATE_NOOP("zhiyin", "What"));
    case ReminderColumn::On: return said(QT_TRANSLATE_NOOP("zhiyin", "Day"));
    case ReminderColumn::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case ReminderColumn::Count: break;
    }
    return {};
}

QVariant ReminderModel::cell(const Reminder &row, ReminderColumn column, int role) const
{
    if (role == IdRole)
        return row.client.value();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ReminderColumn::Client: return shown(row.name);
    case ReminderColumn::Number: return shown(row.externalId);
    case ReminderColumn::What: {
        const QString what = words::reminder(row.code, row.days);
        return row.product.isEmpty() ? what : QStringLiteral("%1: %2").arg(shown(row.product), what);
    }
    case ReminderColumn::On: return formats::date(row.on);
    case ReminderColumn::Advisor: return row.advisor.isEmpty() ? formats::none() : shown(row.advisor);
    case ReminderColumn::Count: break;
    }
    return {};
}

ReminderList::ReminderList(Workbench &bench)
    : m_bench(bench), m_kind(new QComboBox), m_count(plainLabel({}, "muted")), m_model(new ReminderModel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, grid::kMedium, 0, 0);
    rows->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_kind->setObjectName(QStringLiteral("reminders.kind"));
    head->addWidget(m_kind);
    head->addWidget(m_count);
    head->addStretch();
    rows->addLayout(head);
    m_table = plainTable(QStringLiteral("reminders"), m_model, {150, 110, 540, 110});
    m_state = new StatePanel(m_table);
    rows->addWidget(m_state, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReminderList::filter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openClient(index.row()); });
    connect(m_state, &StatePanel::retried, this, &ReminderList::load);
}

void ReminderList::load()
{
    m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<FindingsDesk>().reminders(); },
        [this](Result<std::vector<Reminder>> all) {
            if (!all) {
                m_state->showFailed(all.error());
                return;
            }
            m_all = std::move(*all);
            std::stable_sort(m_all.begin(), m_all.end(), [](const Reminder &a, const Reminder &b) {
                return std::pair(rankOf(a.code), a.on) < std::pair(rankOf(b.code), b.on);
            });
            filter();
        });
}

void ReminderList::filter()
{
    const QVariant kind = m_kind->currentData();
    std::vector<Reminder> some;
    for (const Reminder &one : m_all) {
        if (!kind.isValid() || kind.toInt() == static_cast<int>(one.code))
            some.push_back(one);
    }
    m_count->setText(QCoreApplication::translate("zhiyin", "%n reminder(s)", nullptr, static_cast<int>(some.size())));
    m_model->setRows(std::move(some));
    if (m_all.empty()) {
        m_state->showEmpty();
        return;
    }
    m_state->showContent();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ReminderList::openClient(int row)
{
    m_bench.go(riskOf(m_model->rowAt(row).client));
}

void ReminderList::conceal()
{
    m_latest.drop();
    m_all.clear();
    m_model->setRows({});
}

void ReminderList::retranslate()
{
    const QVariant kind = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "All reminders")));
    for (const ReminderCode code : kKinds)
        m_kind->addItem(kindWord(code), static_cast<int>(code));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_kind->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Kind of reminder")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Reminders")));
    m_state->setEmpty({QStringLiteral("check"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nothing runs out")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Assessments that end within 30 days or have ended, and papers "
                                                        "to issue again, appear here.")),
                       {}});
    m_model->retranslate();
    m_count->setText(QCoreApplication::translate("zhiyin", "%n reminder(s)", nullptr, m_model->rowCount()));
}

QString PatternModel::heading(PatternColumn column) const
{
    switch (column) {
    case PatternColumn::What: return said(QT_TRANSLATE_NOOP("zhiyin", "What"));
    case PatternColumn::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Recorded by"));
    case PatternColumn::Clients: return said(QT_TRANSLATE_NOOP("zhiyin", "Clients"));
    case PatternColumn::From: return said(QT_TRANSLATE_NOOP("zhiyin", "From"));
    case PatternColumn::Until: return said(QT_TRANSLATE_NOOP("zhiyin", "To"));
    case PatternColumn::Count: break;
    }
    return {};
}

QVariant PatternModel::cell(const PatternFinding &row, PatternColumn column, int role) const
{
    if (role == Qt::ToolTipRole && column == PatternColumn::What)
        return plainToolTip(words::pattern(row));
    if (role == Qt::TextAlignmentRole && column == PatternColumn::Clients)
        return QVariant::fromValue(kNumber);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PatternColumn::What: return words::pattern(row);
    case PatternColumn::Advisor: return shown(row.userName);
    case PatternColumn::Clients: return formats::count(static_cast<qint64>(row.clients.size()));
    case PatternColumn::From: return formats::date(row.from);
    case PatternColumn::Until: return formats::date(row.until);
    case PatternColumn::Count: break;
    }
    return {};
}

PatternList::PatternList(Workbench &bench)
    : m_bench(bench)
    , m_hint(wrappedLabel({}, "muted"))
    , m_monthsLabel(plainLabel())
    , m_months(new QComboBox)
    , m_model(new PatternModel(this))
    , m_clients(new QTreeWidget)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, grid::kMedium, 0, 0);
    rows->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_months->setObjectName(QStringLiteral("patterns.months"));
    m_monthsLabel->setBuddy(m_months);
    head->addWidget(m_monthsLabel);
    head->addWidget(m_months);
    head->addWidget(m_hint, 1);
    rows->addLayout(head);
    m_table = plainTable(QStringLiteral("patterns"), m_model, {360, 140, 80, 110});
    m_clients->setObjectName(QStringLiteral("patterns.clients"));
    m_clients->setRootIsDecorated(false);
    m_clients->setColumnCount(2);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_clients);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    m_state = new StatePanel(parts);
    rows->addWidget(m_state, 1);
    for (const int months : kMonths)
        m_months->addItem(QString(), months);
    connect(m_months, &QComboBox::currentIndexChanged, this, &PatternList::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showClients(index.row()); });
    connect(m_clients, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_bench.go(riskOf(ClientId(item->data(0, Qt::UserRole).toLongLong())));
    });
    connect(m_state, &StatePanel::retried, this, &PatternList::load);
}

void PatternList::load()
{
    m_state->showLoading();
    const QDate from = m_bench.today().addMonths(-m_months->currentData().toInt());
    m_latest.call(
        m_bench.worker(), this, [from](Session &session) { return session.desk<FindingsDesk>().patterns(from); },
        [this](Result<std::vector<PatternFinding>> found) {
            if (!found) {
                m_state->showFailed(found.error());
                return;
            }
            m_clients->clear();
            m_model->setRows(std::move(*found));
            if (m_model->rowCount() == 0) {
                m_state->showEmpty();
                return;
            }
            m_state->showContent();
            m_table->selectRow(0);
        });
}

void PatternList::showClients(int row)
{
    m_clients->clear();
    if (row < 0)
        return;
    ClientQuery query;
    query.among = m_model->rowAt(row).clients;
    query.limit = 0;
    m_latestClients.call(
        m_bench.worker(), this, [query](Session &session) { return session.desk<ClientDesk>().list(query); },
        [this](Result<std::vector<ClientLine>> lines) {
            if (!lines) {
                m_bench.failed(lines.error());
                return;
            }
            for (const ClientLine &line : *lines) {
                auto *item = new QTreeWidgetItem(m_clients, {shown(line.name), shown(line.externalId)});
                item->setData(0, Qt::UserRole, line.id.value());
            }
        });
}

void PatternList::conceal()
{
    m_latest.drop();
    m_latestClients.drop();
    m_model->setRows({});
    m_clients->clear();
}

void PatternList::retranslate()
{
    m_monthsLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Signed in the last")));
    for (int i = 0; i < m_months->count(); ++i)
        m_months->setItemText(
            i, QCoreApplication::translate("zhiyin", "%n month(s)", nullptr, m_months->itemData(i).toInt()));
    m_hint->setText(said(QT_TRANSLATE_NOOP("zhiyin", "A pattern is a reason to ask, not a proof.")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Patterns")));
    m_clients->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Clients concerned")));
    m_clients->setHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Client")), said(QT_TRANSLATE_NOOP("zhiyin", "Number"))});
    m_state->setEmpty(
        {QStringLiteral("check"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No pattern stands out")),
         said(QT_TRANSLATE_NOOP("zhiyin",
                                "Equal answers at several clients, answers in less than two seconds, a level raised on "
                                "the day of a sale and serial retests appear here.")),
         {}});
    m_model->retranslate();
}

} // namespace zhiyin
