// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "ui/common/workbench.h"

#include <QAbstractTableModel>
#include <QSet>

namespace zhiyin {

enum class ClientColumnView { Name, ExternalId, Tier, RiskLevel, Stage, Advisor, Branch, TotalAssets, Count };

/// The clients of a query as a table of any length: the identifiers are held, rows are read as they come into sight.
class ClientTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ClientTableModel(Workbench &bench, QObject *parent = nullptr);

    /// Asks for the identifiers anew; `loaded` or `failed` follows.
    void load(const ClientQuery &query);
    /// Rows are read anew when they are next looked at; the order stays.
    void refresh();
    void clear();
    [[nodiscard]] const ClientQuery &query() const { return m_query; }
    [[nodiscard]] std::optional<ClientId> idAt(int row) const;
    [[nodiscard]] int rowOf(ClientId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void retranslate();

signals:
    void loaded(int rows);
    void failed(const zhiyin::Error &error);

private:
    static constexpr int kPage = 128;
    void want(int page) const;
    void take(int page, const std::vector<ClientId> &ids, std::vector<ClientLine> lines);
    [[nodiscard]] const ClientLine *lineAt(int row) const;
    [[nodiscard]] static QVariant textOf(const ClientLine &line, ClientColumnView column);

    Workbench &m_bench;
    ClientQuery m_query;
    std::vector<ClientId> m_ids;
    QHash<int, std::vector<ClientLine>> m_pages;
    mutable QSet<int> m_wanted;
    Latest m_latest;
    int m_generation = 0;
};

} // namespace zhiyin
