// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/access_section.h"

#include "core/access/access_desk.h"
#include "core/words/change_words.h"
#include "core/words/key_words.h"
#include "core/words/protection_words.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>

namespace zhiyin {
namespace {

/// What is asked for unless somebody says otherwise.
constexpr int kUsualDays = 7;
/// Entries of a client's history that are looked through for what was done under a grant.
constexpr int kLookedThrough = 500;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString scopeCode(bool mayWork)
{
    return mayWork ? QStringLiteral("work") : QStringLiteral("read");
}

QString scopeWord(const QString &code)
{
    return words::changedValue(QStringLiteral("scope"), code);
}

bool isActive(const AccessGrant &grant)
{
    return grant.state(SystemClock().now()) == QStringLiteral("active");
}

/// What the person did with the client while the grant held, the newest first.
Result<std::vector<FieldChange>> doneUnder(Session &session, const AccessGrant &grant)
{
    ZHIYIN_ASSIGN(const HistoryPage page, session.desk<HistoryDesk>().changes(grant.client, {}, kLookedThrough));
    std::vector<FieldChange> done;
    for (const FieldChange &change : page.changes) {
        const QDateTime last = grant.endedAt.isValid() ? grant.endedAt : grant.until;
        if (change.user == grant.userName && change.place.at >= grant.from && change.place.at <= last)
            done.push_back(change);
    }
    return done;
}

} // namespace

QString GrantModel::heading(GrantColumn column) const
{
    switch (column) {
    case GrantColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case GrantColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case GrantColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case GrantColumn::Who: return said(QT_TRANSLATE_NOOP("zhiyin", "Who"));
    case GrantColumn::Purpose: return said(QT_TRANSLATE_NOOP("zhiyin", "Purpose"));
    case GrantColumn::Scope: return said(QT_TRANSLATE_NOOP("zhiyin", "What for"));
    case GrantColumn::Until: return said(QT_TRANSLATE_NOOP("zhiyin", "Until"));
    case GrantColumn::Uses: return said(QT_TRANSLATE_NOOP("zhiyin", "Used"));
    case GrantColumn::Count: break;
    }
    return {};
}

Qt::Alignment GrantModel::alignment(GrantColumn column) const
{
    return column == GrantColumn::Uses ? kNumber : kText;
}

QVariant GrantModel::cell(const AccessGrant &row, GrantColumn column, int role) const
{
    if (role == IdRole)
        return row.id.value();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == MarkRole && column == GrantColumn::State)
        return QVariant::fromValue(clockMark(isActive(row) ? ClockLook::Running : ClockLook::Met));
    if (role == Qt::ToolTipRole && column == GrantColumn::Purpose)
        return plainToolTip(shown(row.purpose));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case GrantColumn::State: return words::accessState(row.state(SystemClock().now()));
    case GrantColumn::Number: return shown(row.externalId);
    case GrantColumn::Name: return shown(row.name);
    case GrantColumn::Who: return shown(row.userName);
    case GrantColumn::Purpose: return shown(row.purpose).simplified();
    case GrantColumn::Scope: return scopeWord(scopeCode(row.mayWork));
    case GrantColumn::Until: return formats::moment(row.until, m_bench.book().zone);
    case GrantColumn::Uses: return formats::count(row.uses);
    case GrantColumn::Count: break;
    }
    return {};
}

AccessSection::AccessSection(Workbench &bench)
    : PageSection(bench)
    , m_ask(
          new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Ask for access to a client who is not yours")); }))
    , m_model(new GrantModel(bench, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    makeAsk(layout);
    makeGrants(layout);
}

void AccessSection::makeAsk(QBoxLayout *layout)
{
    m_ask->addRow();
    constexpr int kNumberWidth = 150;
    constexpr int kDayWidth = 120;
    m_client = m_ask->addField(
        "access.client", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Client (number)")); }, kNumberWidth);
    m_purpose = m_ask->addField("access.purpose", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Purpose")); });
    m_scope = m_ask->addChoice(
        "access.scope", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "What for")); },
        {scopeCode(false), scopeCode(true)}, scopeWord);
    m_until = m_ask->addField(
        "access.until", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Until")); }, kDayWidth);
    m_until->setText(bench().today().addDays(kUsualDays).toString(Qt::ISODate));
    auto *button = m_ask->addButton("access.ask", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Ask")); });
    setLook(button, "main");
    m_ask->setVisible(bench().may(Action::RequestAccess));
    layout->addWidget(m_ask);
    connect(button, &QPushButton::clicked, this, &AccessSection::ask);
    connect(m_purpose, &QLineEdit::returnPressed, this, &AccessSection::ask);
}

void AccessSection::makeGrants(QBoxLayout *layout)
{
    m_table = plainTable(QStringLiteral("access.grants"), m_model, {110, 100, 120, 110, 240, 110, 150});
    auto *lower = new QFrame;
    setLook(lower, "card");
    auto *inside = new QVBoxLayout(lower);
    inside->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kMedium);
    auto *row = new QHBoxLayout;
    m_usesTitle = plainLabel({}, "heading");
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("access.open"));
    m_end = new QPushButton;
    m_end->setObjectName(QStringLiteral("access.end"));
    setLook(m_end, "danger");
    row->addWidget(m_usesTitle, 1);
    row->addWidget(m_open);
    row->addWidget(m_end);
    inside->addLayout(row);
    m_uses = new QTreeWidget;
    m_uses->setObjectName(QStringLiteral("access.uses"));
    m_uses->setColumnCount(4);
    m_uses->setRootIsDecorated(false);
    m_uses->setSelectionMode(QAbstractItemView::NoSelection);
    m_uses->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    inside->addWidget(m_uses, 1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(lower);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    m_state = new StatePanel(parts);
    layout->addWidget(m_state, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccessSection::choose);
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_state, &StatePanel::retried, this, &AccessSection::load);
    connect(m_end, &QPushButton::clicked, this, &AccessSection::end);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            bench().go({QStringLiteral("clients"), AnyId(m_model->rowAt(current.row()).client.value())});
    });
}

QString AccessSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Access"));
}

void AccessSection::load()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<AccessDesk>().list(); },
        [this](Result<std::vector<AccessGrant>> grants) {
            if (!grants) {
                m_state->showFailed(grants.error());
                return;
            }
            const QModelIndex current = m_table->currentIndex();
            const int row = current.isValid() ? current.row() : 0;
            m_model->setRows(std::move(*grants));
            if (m_model->rowCount() == 0) {
                m_state->showEmpty();
                return;
            }
            m_state->showContent();
            m_table->selectRow(std::min(row, m_model->rowCount() - 1));
        });
}

void AccessSection::begin(ClientId client)
{
    m_client->setText(QStringLiteral("id:") + client.toString());
    m_purpose->setFocus();
}

void AccessSection::ask()
{
    const QString text = m_until->text().trimmed();
    const QDate until = QDate::fromString(text, Qt::ISODate);
    bench().call(
        this,
        [reference = m_client->text().trimmed(), purpose = m_purpose->text(), until,
         mayWork = m_scope->currentData().toString() == scopeCode(true)](Session &session) -> Result<RequestId> {
            ZHIYIN_ASSIGN(const ClientId client, session.desk<ClientDesk>().find(reference));
            return session.desk<AccessDesk>().ask({client, purpose, until, mayWork});
        },
        [this](const Result<RequestId> &request) {
            if (!request) {
                if (request.error().code == ErrorCode::ReasonNeeded)
                    m_purpose->setFocus();
                bench().failed(request.error());
                return;
            }
            m_client->clear();
            m_purpose->clear();
            bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "Asked for. A second person decides.")));
        });
}

void AccessSection::end()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    bench().call(
        this, [id = m_model->rowAt(current.row()).id](Session &session) { return session.desk<AccessDesk>().end(id); },
        [this](const Result<void> &ended) {
            if (ended)
                bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The access has ended.")));
            else
                bench().failed(ended.error());
        });
}

void AccessSection::choose(const QModelIndex &index)
{
    m_uses->clear();
    m_end->setEnabled(index.isValid() && isActive(m_model->rowAt(index.row())));
    m_open->setEnabled(m_end->isEnabled());
    if (index.isValid())
        loadUses(m_model->rowAt(index.row()));
}

void AccessSection::loadUses(const AccessGrant &grant)
{
    m_latestUses.call(
        bench().worker(), this, [grant](Session &session) { return doneUnder(session, grant); },
        [this](const Result<std::vector<FieldChange>> &done) {
            // Whose term is over no longer reads the client's history; the counts in the list stay.
            if (done)
                sayUses(*done);
        });
}

void AccessSection::sayUses(const std::vector<FieldChange> &done)
{
    m_uses->clear();
    for (const FieldChange &change : done) {
        auto *line = new QTreeWidgetItem(m_uses, {formats::moment(change.place.at, bench().book().zone),
                                                  words::changeAction(change.action), words::keyLabel(change.field),
                                                  shown(change.reason).simplified()});
        // Of the column that takes what is left: the others are as wide as their words.
        line->setSizeHint(m_uses->columnCount() - 1, QSize(0, grid::kRowHeight));
    }
}

void AccessSection::conceal()
{
    m_latest.drop();
    m_latestUses.drop();
    m_model->setRows({});
    m_uses->clear();
}

void AccessSection::retranslate()
{
    m_ask->retranslate();
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Access that was given")));
    m_usesTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "What was done under it")));
    m_uses->setAccessibleName(m_usesTitle->text());
    m_uses->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "When")), said(QT_TRANSLATE_NOOP("zhiyin", "What")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Field")), said(QT_TRANSLATE_NOOP("zhiyin", "Why"))});
    m_open->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open client")));
    m_end->setText(said(QT_TRANSLATE_NOOP("zhiyin", "End now")));
    m_state->setEmpty(
        {QStringLiteral("key"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No access was given")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Access to somebody else's client is asked for with a purpose and "
                                          "a term, approved by a second person, and ends by itself. What "
                                          "was done under it is on record.")),
         {}});
    m_model->retranslate();
    choose(m_table->currentIndex());
}

} // namespace zhiyin
