// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/studio_page.h"

#include "core/policy/policy_desk.h"
#include "core/words/tier_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/tier/run_bar.h"
#include "ui/tier/studio_tables.h"
#include "ui/tier/threshold_row.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QJsonDocument>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>

namespace zhiyin {
namespace {

/// A name, what is in force, a slider worth dragging and a number.
constexpr int kThresholdsWidth = 560;
constexpr size_t kMostMoves = 200;
constexpr int kShownAdvisors = 12;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString signedCount(qint64 number)
{
    return number > 0 ? u'+' + formats::count(number) : formats::count(number);
}

} // namespace

StudioPage::StudioPage(Workbench &bench) : Page(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_title = plainLabel({}, "title");
    m_version = plainLabel({}, "muted");
    m_reset = new QPushButton;
    m_reset->setObjectName(QStringLiteral("studio.reset"));
    head->addWidget(m_title);
    head->addWidget(m_version);
    head->addStretch();
    head->addWidget(m_reset);
    layout->addLayout(head);
    m_runs = new RunBar(bench);
    layout->addWidget(m_runs);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(makeThresholds());
    both->addWidget(makeFigures());
    both->setStretchFactor(1, 1);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(grid::kMedium);
    inner->addWidget(both, 1);
    inner->addWidget(makeFoot());
    m_state = new StatePanel(content);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &StudioPage::load);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (const Row &row : m_rows)
            row.row->reset();
        recount();
    });
    // A slider that is dragged asks many times; the last one counts.
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &StudioPage::recount);
}

QWidget *StudioPage::makeThresholds()
{
    auto *inner = new QWidget;
    m_thresholds = new QVBoxLayout(inner);
    m_thresholds->setContentsMargins(0, 0, grid::kMedium, 0);
    m_thresholds->setSpacing(grid::kTight);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(kThresholdsWidth);
    return scroll;
}

QWidget *StudioPage::makeFigures()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(grid::kMedium, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    m_summary = wrappedLabel({}, "strong");
    m_summary->setObjectName(QStringLiteral("studio.summary"));
    m_tiers = smallTable("studio.tiers");
    m_matrix = smallTable("studio.matrix");
    m_load = smallList("studio.load", 3);
    m_moves = smallList("studio.moves", 4);
    m_load->setMinimumHeight(4 * grid::kRowHeight);
    m_moves->setMinimumHeight(4 * grid::kRowHeight);
    m_list = new QPushButton;
    m_list->setObjectName(QStringLiteral("studio.list"));
    layout->addWidget(m_summary);
    QWidget *const parts[] = {m_tiers, m_matrix, m_load, m_moves};
    for (size_t i = 0; i < std::size(parts); ++i) {
        m_headings[i] = plainLabel({}, "muted");
        layout->addWidget(m_headings[i]);
        layout->addWidget(parts[i], i < 2 ? 0 : 1);
    }
    layout->addWidget(m_list, 0, Qt::AlignLeft);
    connect(m_list, &QPushButton::clicked, this, &StudioPage::listMoves);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *StudioPage::makeFoot()
{
    auto *foot = new QFrame;
    setLook(foot, "card");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(grid::kLarge, grid::kSmall, grid::kMedium, grid::kSmall);
    m_fromLabel = plainLabel();
    m_from = new QDateEdit;
    m_from->setCalendarPopup(true);
    m_from->setObjectName(QStringLiteral("studio.from"));
    m_fromLabel->setBuddy(m_from);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("studio.reason"));
    m_propose = new QPushButton;
    m_propose->setObjectName(QStringLiteral("studio.propose"));
    setLook(m_propose, "main");
    row->addWidget(m_fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_reason, 1);
    row->addWidget(m_propose);
    const QDate today = bench().today();
    m_from->setDate(QDate(today.year(), today.month(), 1).addMonths(1));
    connect(m_propose, &QPushButton::clicked, this, &StudioPage::propose);
    return foot;
}

void StudioPage::load()
{
    m_stale = false;
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<TierStudioDesk>().load(); },
        [this](Result<StudioData> data) {
            if (!data)
                m_state->showFailed(data.error());
            else
                fill(std::move(*data));
        });
}

void StudioPage::fill(StudioData data)
{
    m_kept = draft().isEmpty() ? m_kept : draft();
    m_data = std::move(data);
    makeRows();
    restoreDraft(std::exchange(m_kept, {}));
    retranslate();
    recount();
    if (m_data->clients.empty())
        m_state->showEmpty();
    else
        m_state->showContent();
}

void StudioPage::makeRows()
{
    m_rows.clear();
    m_tierLabels.clear();
    while (QLayoutItem *item = m_thresholds->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TierPolicy &policy = m_data->policy;
    for (size_t tier = 0; tier + 1 < policy.tiers.size(); ++tier) {
        QLabel *name = plainLabel({}, "heading");
        m_tierLabels.push_back(name);
        m_thresholds->addWidget(name);
        const auto add = [&](const std::vector<TierThreshold> &thresholds, bool must) {
            for (size_t place = 0; place < thresholds.size(); ++place) {
                auto *row = new ThresholdRow(thresholds[place], policy.currency);
                row->setObjectName(QStringLiteral("threshold.%1").arg(m_rows.size()));
                connect(row, &ThresholdRow::changed, &m_recount, qOverload<>(&QTimer::start));
                m_thresholds->addWidget(row);
                m_rows.push_back({tier, must, place, row});
            }
        };
        add(policy.tiers[tier].must, true);
        add(policy.tiers[tier].rest, false);
        m_thresholds->addSpacing(grid::kMedium);
    }
    m_thresholds->addStretch();
}

TierPolicy StudioPage::draftPolicy() const
{
    TierPolicy draft = m_data->policy;
    for (const Row &row : m_rows) {
        TierRule &rule = draft.tiers[row.tier];
        (row.must ? rule.must : rule.rest)[row.place].value = row.row->value();
    }
    return draft;
}

QString StudioPage::tierName(size_t tier) const
{
    return shown(words::tierName(m_data->policy.tiers[tier].tier));
}

void StudioPage::recount()
{
    if (!m_data)
        return;
    const StudioOutcome before = studioOutcome(*m_data, m_data->policy);
    const StudioOutcome after = studioOutcome(*m_data, draftPolicy());
    m_moves->clear();
    m_summary->setText(
        QCoreApplication::translate("zhiyin", "%1 clients would move up, %2 down. Contacts a year: %3 (%4).")
            .arg(formats::count(after.up), formats::count(after.down), formats::count(qRound64(after.contactsPerYear)),
                 signedCount(qRound64(after.contactsPerYear - before.contactsPerYear))));
    sayTiers(before, after);
    sayMatrix(after);
    sayLoad(before, after);
}

void StudioPage::sayTiers(const StudioOutcome &before, const StudioOutcome &after)
{
    const auto tiers = static_cast<int>(m_data->policy.tiers.size());
    m_tiers->setColumnCount(4);
    m_tiers->setRowCount(tiers);
    m_tiers->setHorizontalHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Tier")), said(QT_TRANSLATE_NOOP("zhiyin", "In force")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Draft")), said(QT_TRANSLATE_NOOP("zhiyin", "Difference"))});
    for (int i = 0; i < tiers; ++i) {
        const auto place = static_cast<size_t>(i);
        setCell(m_tiers, i, 0, tierName(place), false);
        setCell(m_tiers, i, 1, formats::count(before.byTier[place]));
        setCell(m_tiers, i, 2, formats::count(after.byTier[place]));
        setCell(m_tiers, i, 3, signedCount(after.byTier[place] - before.byTier[place]));
    }
    fitRows(m_tiers);
}

void StudioPage::sayMatrix(const StudioOutcome &after)
{
    const auto tiers = static_cast<int>(m_data->policy.tiers.size());
    QStringList headings{said(QT_TRANSLATE_NOOP("zhiyin", "From / to"))};
    for (size_t i = 0; i < m_data->policy.tiers.size(); ++i)
        headings.append(tierName(i));
    m_matrix->setColumnCount(tiers + 1);
    m_matrix->setRowCount(tiers + 1);
    m_matrix->setHorizontalHeaderLabels(headings);
    for (int from = 0; from <= tiers; ++from) {
        setCell(m_matrix, from, 0,
                from == tiers ? said(QT_TRANSLATE_NOOP("zhiyin", "not evaluated yet"))
                              : tierName(static_cast<size_t>(from)),
                false);
        for (int to = 0; to < tiers; ++to)
            setCell(m_matrix, from, to + 1,
                    formats::count(after.matrix[static_cast<size_t>(from)][static_cast<size_t>(to)]));
    }
    fitRows(m_matrix);
}

/// The busiest first; over what a year holds is said in words too.
void StudioPage::sayLoad(const StudioOutcome &before, const StudioOutcome &after)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < after.load.size(); ++i) {
        if (after.load[i] > 0 || before.load[i] > 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return after.load[a] > after.load[b]; });
    m_load->clear();
    for (size_t i = 0; i < std::min<size_t>(order.size(), kShownAdvisors); ++i) {
        const size_t place = order[i];
        const QString name = place == 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "no advisor"))
                                        : shown(m_data->advisors.at(static_cast<qsizetype>(place)));
        const int percent = qRound(100 * after.load[place] / m_data->contactsPerAdvisor);
        const QString full = percent > 100 ? QCoreApplication::translate("zhiyin", "%1 %, too much").arg(percent)
                                           : QCoreApplication::translate("zhiyin", "%1 %").arg(percent);
        auto *item = new QTreeWidgetItem({name,
                                          QStringLiteral("%1 → %2").arg(formats::count(qRound64(before.load[place])),
                                                                        formats::count(qRound64(after.load[place]))),
                                          full});
        m_load->addTopLevelItem(item);
    }
    m_load->resizeColumnToContents(0);
    m_load->resizeColumnToContents(1);
}

void StudioPage::listMoves()
{
    if (!m_data)
        return;
    const auto moves = studioMoves(*m_data, draftPolicy(), kMostMoves);
    std::vector<ClientId> clients;
    for (const StudioMove &move : moves)
        clients.push_back(move.client);
    bench().call(
        this, [clients](Session &session) { return session.desk<TierStudioDesk>().names(clients); },
        [this, moves](const Result<std::vector<std::pair<QString, QString>>> &names) {
            if (!names) {
                bench().failed(names.error());
                return;
            }
            m_moves->clear();
            for (size_t i = 0; i < moves.size(); ++i) {
                const auto &[number, name] = (*names)[i];
                const QString from = moves[i].from ? tierName(static_cast<size_t>(*moves[i].from)) : formats::none();
                m_moves->addTopLevelItem(new QTreeWidgetItem(
                    {number.isEmpty() ? formats::none() : shown(number),
                     number.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "of another branch")) : shown(name), from,
                     tierName(static_cast<size_t>(moves[i].to))}));
            }
        });
}

void StudioPage::propose()
{
    if (!m_data)
        return;
    const QByteArray text = QJsonDocument(tierPolicyJson(draftPolicy())).toJson();
    m_propose->setEnabled(false);
    bench().call(
        this,
        [text, from = m_from->date(), reason = m_reason->text()](Session &session) {
            return session.desk<PolicyDesk>().set(PolicyName::Tier, text, from, reason);
        },
        [this](const Result<PolicyOutcome> &outcome) {
            m_propose->setEnabled(true);
            setFault(m_reason, !outcome && outcome.error().code == ErrorCode::ReasonNeeded);
            if (!outcome) {
                bench().failed(outcome.error());
                return;
            }
            m_reason->clear();
            bench().done(
                outcome->state == PolicyState::InForce
                    ? QCoreApplication::translate("zhiyin", "In force from %1.").arg(formats::date(m_from->date()))
                    : said(QT_TRANSLATE_NOOP("zhiyin", "Proposed: it waits for compliance's approval.")));
        });
}

void StudioPage::activate()
{
    m_runs->load();
    if (m_stale)
        load();
}

void StudioPage::changed(const std::vector<Changed> &what)
{
    const bool mine = std::any_of(what.begin(), what.end(), [](const Changed &change) {
        return change.entity == Entity::Tier || change.entity == Entity::Policy || change.entity == Entity::Import;
    });
    m_stale = m_stale || mine;
    if (mine && isVisible())
        load();
}

void StudioPage::conceal()
{
    m_kept = draft();
    m_latest.drop();
    m_runs->conceal();
    m_data.reset();
    m_moves->clear();
    m_load->clear();
    m_stale = true;
}

QJsonObject StudioPage::draft() const
{
    QJsonObject draft = m_data ? QJsonObject() : m_kept;
    if (!m_data)
        return draft;
    const TierPolicy policy = draftPolicy();
    if (policy.tiers == m_data->policy.tiers && m_reason->text().isEmpty())
        return draft;
    draft.insert(QStringLiteral("reason"), m_reason->text());
    for (size_t i = 0; i < m_rows.size(); ++i)
        draft.insert(QString::number(i), QString::number(m_rows[i].row->value()));
    return draft;
}

void StudioPage::restoreDraft(const QJsonObject &draft)
{
    if (!m_data) {
        m_kept = draft;
        return;
    }
    m_reason->setText(draft.value(QStringLiteral("reason")).toString(m_reason->text()));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        bool ok = false;
        const qint64 value = draft.value(QString::number(i)).toString().toLongLong(&ok);
        if (ok)
            m_rows[i].row->take(value);
    }
}

void StudioPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Tier studio")));
    m_runs->retranslate();
    m_reset->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Back to what is in force")));
    m_headings[0]->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Clients by earned tier")));
    m_headings[1]->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Held tier to earned tier")));
    m_headings[2]->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year for each advisor")));
    m_headings[3]->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Who moves")));
    m_list->setText(said(QT_TRANSLATE_NOOP("zhiyin", "List who moves")));
    m_load->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Advisor")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Of what one can do"))});
    m_moves->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Number")), said(QT_TRANSLATE_NOOP("zhiyin", "Client")),
                              said(QT_TRANSLATE_NOOP("zhiyin", "From")), said(QT_TRANSLATE_NOOP("zhiyin", "To"))});
    m_fromLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "In force from")));
    m_reason->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Why the thresholds change")));
    m_reason->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_propose->setText(bench().may(Action::SetPolicy) ? said(QT_TRANSLATE_NOOP("zhiyin", "Put in force"))
                                                      : said(QT_TRANSLATE_NOOP("zhiyin", "Propose")));
    m_state->setEmpty({QStringLiteral("tier"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "No clients yet")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Thresholds are tried out on the clients of the book.")),
                       {}});
    if (!m_data)
        return;
    m_version->setText(m_data->isExample
                           ? said(QT_TRANSLATE_NOOP("zhiyin", "none in force: an example to begin with"))
                           : QCoreApplication::translate("zhiyin", "in force: %1").arg(m_data->policyVersion));
    for (size_t i = 0; i < m_tierLabels.size(); ++i)
        m_tierLabels[i]->setText(tierName(i));
    for (const Row &row : m_rows)
        row.row->retranslate(tierName(row.tier));
    recount();
}

PageSpec studioPage()
{
    return {QStringLiteral("tiers"),
            QStringLiteral("tier"),
            [] { return QCoreApplication::translate("zhiyin", "Tiers"); },
            {Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new StudioPage(bench); },
            {}};
}

} // namespace zhiyin
