// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_table_model.h"

#include "core/client/client_desk.h"
#include "core/client/client_table_desk.h"
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
/// Pages asked for at a time: more are in sight of nobody.
constexpr size_t kMostWanted = 3;

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

void ClientTableModel::load(const ClientFilter &filter)
{
    m_filter = filter;
    m_latest.call(
        m_bench.worker(), this, [filter](Session &session) { return session.desk<ClientTableDesk>().ids(filter); },
        [this](Result<std::vector<ClientId>> ids) {
            if (!ids) {
                emit failed(ids.error());
                return;
            }
            if (*ids == m_ids) {
                refresh();
            } else {
                beginResetModel();
                m_ids = std::move(*ids);
                forgetPages();
                endResetModel();
            }
            emit loaded(static_cast<int>(m_ids.size()));
        });
}

void ClientTableModel::forgetPages()
{
    for (const auto &[page, wanted] : m_wanted)
        *wanted = false;
    m_wanted.clear();
    m_pages.clear();
    ++m_generation;
}

void ClientTableModel::refresh()
{
    forgetPages();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ClientTableModel::clear()
{
    m_latest.drop();
    beginResetModel();
    m_ids.clear();
    m_ids.shrink_to_fit();
    forgetPages();
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
    const auto same = [page](const auto &asked) { return asked.first == page; };
    if (std::any_of(m_wanted.begin(), m_wanted.end(), same))
        return;
    auto wanted = std::make_shared<std::atomic<bool>>(true);
    m_wanted.emplace_back(page, wanted);
    if (m_wanted.size() > kMostWanted) {
        *m_wanted.front().second = false;
        m_wanted.pop_front();
    }
    const size_t from = static_cast<size_t>(page) * kPage;
    const size_t to = std::min(m_ids.size(), from + kPage);
    const std::vector<ClientId> ids(m_ids.begin() + static_cast<std::ptrdiff_t>(from),
                                    m_ids.begin() + static_cast<std::ptrdiff_t>(to));
    ClientQuery query;
    query.among = ids;
    query.limit = 0;
    auto *self = const_cast<ClientTableModel *>(this); // a view asks by data(); the answer changes the model later
    m_bench.worker().callIf([wanted] { return wanted->load(); }, self,
                            [query](Session &session) { return session.desk<ClientDesk>().list(query); },
                            [self, page, ids, generation = m_generation](Result<std::vector<ClientLine>> lines) {
                                if (generation != self->m_generation)
                                    return;
                                if (lines)
                                    self->take(page, ids, std::move(*lines));
                                else
                                    emit self->failed(lines.error());
                            });
}

ClientTableModel::Shown ClientTableModel::shownOf(ClientLine line)
{
    Shown made{std::move(line), {}};
    for (int column = 0; column < kClientColumns; ++column)
        made.texts[static_cast<size_t>(column)] = textOf(made.line, static_cast<ClientColumnView>(column));
    return made;
}

void ClientTableModel::take(int page, const std::vector<ClientId> &ids, std::vector<ClientLine> lines)
{
    std::erase_if(m_wanted, [page](const auto &asked) { return asked.first == page; });
    QHash<ClientId, size_t> places;
    for (size_t i = 0; i < lines.size(); ++i)
        places.insert(lines[i].id, i);
    std::vector<Shown> ordered;
    ordered.reserve(ids.size());
    for (const ClientId id : ids) {
        const auto place = places.constFind(id);
        // Gone meanwhile (merged, or out of reach): an empty line keeps the others in place.
        ordered.push_back(place != places.constEnd()
                              ? shownOf(std::move(lines[*place]))
                              : Shown{ClientLine{id, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}, {}});
    }
    if (m_pages.size() >= kMostPages)
        m_pages.clear();
    m_pages.insert(page, std::move(ordered));
    const int first = page * kPage;
    emit dataChanged(index(first, 0), index(std::min(rowCount(), first + kPage) - 1, columnCount() - 1));
}

const ClientTableModel::Shown *ClientTableModel::lineAt(int row) const
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

QString ClientTableModel::textOf(const ClientLine &line, ClientColumnView column)
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
    const Shown *shownLine = lineAt(index.row());
    if (shownLine == nullptr)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…")) : QVariant();
    const ClientLine *line = &shownLine->line;
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
    return role == Qt::DisplayRole ? shownLine->texts[static_cast<size_t>(column)] : QVariant();
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
    if (column < 0 || column >= columnCount())
        return;
    ClientFilter filter = m_filter;
    filter.sort = static_cast<ClientSort>(column);
    filter.descending = order == Qt::DescendingOrder;
    load(filter);
}

QString ClientTableModel::textOf(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    QStringList lines;
    for (const int row : rows) {
        const Shown *line = lineAt(row);
        if (line == nullptr)
            continue;
        QStringList cells;
        for (const int column : columns)
            cells.append(line->texts[static_cast<size_t>(column)]);
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ClientTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

} // namespace zhiyin
