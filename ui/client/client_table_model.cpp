// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_table_model.h"

#include "core/client/client_desk.h"
#include "core/words/key_words.h"
#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_model.h"

namespace zhiyin {
namespace {

/// Pages kept beside the ones in sight; a million rows scrolled through must not stay in memory.
constexpr int kMostPages = 64;

ClientOrder orderOf(ClientColumnView column)
{
    switch (column) {
    case ClientColumnView::Name: return ClientOrder::Name;
    case ClientColumnView::Tier: return ClientOrder::Tier;
    case ClientColumnView::RiskLevel: return ClientOrder::RiskLevel;
    case ClientColumnView::Stage: return ClientOrder::Stage;
    case ClientColumnView::Advisor: return ClientOrder::Advisor;
    case ClientColumnView::TotalAssets: return ClientOrder::TotalAssets;
    case ClientColumnView::ExternalId:
    case ClientColumnView::Branch:
    case ClientColumnView::Count: break;
    }
    return ClientOrder::ExternalId;
}

int placeOfTier(const QString &tier)
{
    static const QStringList four{QStringLiteral("diamond"), QStringLiteral("platinum"), QStringLiteral("gold"),
                                  QStringLiteral("regular")};
    static const QStringList three{QStringLiteral("vip"), QStringLiteral("standard"), QStringLiteral("basic")};
    const auto place = four.indexOf(tier);
    return static_cast<int>(place >= 0 ? place : std::max<qsizetype>(0, three.indexOf(tier)));
}

QString stageWord(const QString &code)
{
    const auto stage = parseStage(code);
    return stage ? words::stageName(*stage) : code;
}

} // namespace

ClientTableModel::ClientTableModel(Workbench &bench, QObject *parent) : QAbstractTableModel(parent), m_bench(bench) {}

void ClientTableModel::load(const ClientQuery &query)
{
    m_query = query;
    m_query.limit = 0;
    m_latest.call(
        m_bench.worker(), this,
        [asked = m_query](Session &session) { return session.desk<ClientDesk>().listIds(asked); },
        [this](Result<std::vector<ClientId>> ids) {
            if (!ids) {
                emit failed(ids.error());
                return;
            }
            beginResetModel();
            m_ids = std::move(*ids);
            m_pages.clear();
            m_wanted.clear();
            ++m_generation;
            endResetModel();
            emit loaded(static_cast<int>(m_ids.size()));
        });
}

void ClientTableModel::refresh()
{
    m_pages.clear();
    m_wanted.clear();
    ++m_generation;
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ClientTableModel::clear()
{
    m_latest.drop();
    beginResetModel();
    m_ids.clear();
    m_ids.shrink_to_fit();
    m_pages.clear();
    m_wanted.clear();
    ++m_generation;
    endResetModel();
}

std::optional<ClientId> ClientTableModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_ids[static_cast<size_t>(row)];
}

int ClientTableModel::rowOf(ClientId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int ClientTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ClientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ClientColumnView::Count);
}

void ClientTableModel::want(int page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    const size_t from = static_cast<size_t>(page) * kPage;
    const size_t to = std::min(m_ids.size(), from + kPage);
    const std::vector<ClientId> ids(m_ids.begin() + static_cast<std::ptrdiff_t>(from),
                                    m_ids.begin() + static_cast<std::ptrdiff_t>(to));
    ClientQuery query;
    query.among = ids;
    query.limit = 0;
    auto *self = const_cast<ClientTableModel *>(this); // a view asks by data(); the answer changes the model later
    m_bench.call(
        self, [query](Session &session) { return session.desk<ClientDesk>().list(query); },
        [self, page, ids, generation = m_generation](Result<std::vector<ClientLine>> lines) {
            if (generation != self->m_generation)
                return;
            if (lines)
                self->take(page, ids, std::move(*lines));
            else
                emit self->failed(lines.error());
        });
}

void ClientTableModel::take(int page, const std::vector<ClientId> &ids, std::vector<ClientLine> lines)
{
    QHash<ClientId, size_t> places;
    for (size_t i = 0; i < lines.size(); ++i)
        places.insert(lines[i].id, i);
    std::vector<ClientLine> ordered;
    ordered.reserve(ids.size());
    for (const ClientId id : ids) {
        const auto place = places.constFind(id);
        // Gone meanwhile (merged, or out of reach): an empty line keeps the others in place.
        ordered.push_back(place != places.constEnd() ? lines[*place]
                                                     : ClientLine{id, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    if (m_pages.size() >= kMostPages) {
        m_pages.clear();
        m_wanted = {page};
    }
    m_pages.insert(page, std::move(ordered));
    const int first = page * kPage;
    emit dataChanged(index(first, 0), index(std::min(rowCount(), first + kPage) - 1, columnCount() - 1));
}

const ClientLine *ClientTableModel::lineAt(int row) const
{
    const int page = row / kPage;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd()) {
        want(page);
        return nullptr;
    }
    const auto place = static_cast<size_t>(row % kPage);
    return place < found->size() ? &(*found)[place] : nullptr;
}

QVariant ClientTableModel::textOf(const ClientLine &line, ClientColumnView column)
{
    switch (column) {
    case ClientColumnView::Name: return shown(line.name);
    case ClientColumnView::ExternalId: return line.externalId;
    case ClientColumnView::Tier: return line.tier.isEmpty() ? formats::none() : words::tierName(line.tier);
    case ClientColumnView::RiskLevel:
        return line.riskLevel ? QStringLiteral("C%1").arg(*line.riskLevel) : formats::none();
    case ClientColumnView::Stage: return stageWord(line.stage);
    case ClientColumnView::Advisor: return line.advisor.isEmpty() ? formats::none() : line.advisor;
    case ClientColumnView::Branch: return line.branch.isEmpty() ? formats::none() : line.branch;
    case ClientColumnView::TotalAssets: return line.totalAssets ? formats::money(*line.totalAssets) : formats::none();
    case ClientColumnView::Count: break;
    }
    return {};
}

QVariant ClientTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<ClientColumnView>(index.column());
    if (role == IdRole)
        return m_ids[static_cast<size_t>(index.row())].value();
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == ClientColumnView::TotalAssets;
        return QVariant::fromValue(
            Qt::Alignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != MarkRole && role != Qt::ToolTipRole)
        return {};
    const ClientLine *line = lineAt(index.row());
    if (line == nullptr)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == MarkRole) {
        if (column == ClientColumnView::Tier && !line->tier.isEmpty())
            return QVariant::fromValue(tierMark(placeOfTier(line->tier)));
        if (column == ClientColumnView::RiskLevel && line->riskLevel)
            return QVariant::fromValue(levelMark(*line->riskLevel));
        return {};
    }
    if (role == Qt::ToolTipRole && column == ClientColumnView::RiskLevel && line->riskValidUntil.isValid())
        return plainToolTip(
            QCoreApplication::translate("zhiyin", "Valid through %1").arg(formats::date(line->riskValidUntil)));
    return role == Qt::DisplayRole ? textOf(*line, column) : QVariant();
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<ClientColumnView>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column == ClientColumnView::TotalAssets
                                                     ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ClientColumnView::Name: return QCoreApplication::translate("zhiyin", "Name");
    case ClientColumnView::ExternalId: return QCoreApplication::translate("zhiyin", "Number");
    case ClientColumnView::Tier: return QCoreApplication::translate("zhiyin", "Tier");
    case ClientColumnView::RiskLevel: return QCoreApplication::translate("zhiyin", "Risk level");
    case ClientColumnView::Stage: return QCoreApplication::translate("zhiyin", "Stage");
    case ClientColumnView::Advisor: return QCoreApplication::translate("zhiyin", "Advisor");
    case ClientColumnView::Branch: return QCoreApplication::translate("zhiyin", "Branch");
    case ClientColumnView::TotalAssets: return QCoreApplication::translate("zhiyin", "Total assets");
    case ClientColumnView::Count: break;
    }
    return {};
}

void ClientTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || static_cast<ClientColumnView>(column) == ClientColumnView::Branch)
        return;
    ClientQuery query = m_query;
    query.order = orderOf(static_cast<ClientColumnView>(column));
    query.descending = order == Qt::DescendingOrder;
    load(query);
}

void ClientTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace zhiyin
