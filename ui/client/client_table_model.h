// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/client/client_filter.h"
#include "ui/common/workbench.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>
#include <deque>

namespace zhiyin {

/// In the order of ClientSort: each column sorts.
enum class ClientColumnView { Name, ExternalId, Tier, RiskLevel, Stage, Advisor, Branch, TotalAssets, Count };
inline constexpr int kClientColumns = static_cast<int>(ClientColumnView::Count);
static_assert(kClientColumns == kClientSortCount);

/// The clients of a query as a table of any length: the identifiers are held, rows are read as they come into sight.
class ClientTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ClientTableModel(Workbench &bench, QObject *parent = nullptr);

    /// Asks for the identifiers anew; `loaded` or `failed` follows. Where they are the same as before, the rows are read
    /// anew and what is selected stays so.
    void load(const ClientFilter &filter);
    /// Rows are read anew when they are next looked at; the order stays.
    void refresh();
    void clear();
    [[nodiscard]] const ClientFilter &filter() const { return m_filter; }
    [[nodiscard]] std::optional<ClientId> idAt(int row) const;
    [[nodiscard]] int rowOf(ClientId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// The rows as text, a line each, as they are shown: masked, and only what was in sight.
    [[nodiscard]] QString textOf(const std::vector<int> &rows, const std::vector<int> &columns) const;
    void retranslate();

signals:
    void loaded(int rows);
    void failed(const zhiyin::Error &error);

private:
    static constexpr int kPage = 128;
    /// A line with its words, made once: a view asks for them at every paint.
    struct Shown {
        ClientLine line;
        std::array<QString, kClientColumns> texts;
    };
    void want(int page) const;
    void take(int page, const std::vector<ClientId> &ids, std::vector<ClientLine> lines);
    [[nodiscard]] const Shown *lineAt(int row) const;
    [[nodiscard]] static Shown shownOf(ClientLine line);
    [[nodiscard]] static QString textOf(const ClientLine &line, ClientColumnView column);
    void forgetPages();

    Workbench &m_bench;
    ClientFilter m_filter;
    std::vector<ClientId> m_ids;
    QHash<int, std::vector<Shown>> m_pages;
    /// Asked for and not come yet; the oldest are given up when somebody scrolls on.
    mutable std::deque<std::pair<int, std::shared_ptr<std::atomic<bool>>>> m_wanted;
    Latest m_latest;
    int m_generation = 0;
};

} // namespace zhiyin
