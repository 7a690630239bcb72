// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/table_model.h"

namespace zhiyin {

/// A table whose rows come a page at a time, as somebody scrolls to its end. A derived model gives headings and cells as for
/// TableModel, asks for a page in `ask()`, and hands what comes to `take()`; `Column` is an enum class that ends in `Count`.
template <class Row, class Column> class PagedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// How many pages were asked for since the last `restart`.
    [[nodiscard]] int pagesAsked() const { return m_asked; }
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(Column::Count);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(rowAt(index.row()), static_cast<Column>(index.column()), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        return role == Qt::DisplayRole ? heading(static_cast<Column>(section)) : QVariant();
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_asking;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            askNext();
    }

protected:
    [[nodiscard]] virtual QString heading(Column column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, Column column, int role) const = 0;
    /// Asks for the page behind the rows that are there.
    virtual void ask() = 0;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The first page anew; the rows stay until it comes, so that nothing flickers.
    void restart()
    {
        m_fresh = true;
        m_more = true;
        m_asked = 0;
        askNext();
    }
    /// True until the first page of a restart has come: `ask()` then begins at the newest.
    [[nodiscard]] bool isFresh() const { return m_fresh; }
    void take(std::vector<Row> more, bool hasMore)
    {
        m_asking = false;
        m_more = hasMore;
        if (std::exchange(m_fresh, false)) {
            beginResetModel();
            m_rows = std::move(more);
            endResetModel();
            return;
        }
        if (more.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        endInsertRows();
    }
    /// The page did not come: nothing more is asked until a restart.
    void giveUp()
    {
        m_asking = false;
        m_more = false;
    }
    void empty()
    {
        beginResetModel();
        m_rows.clear();
        m_more = false;
        m_asking = false;
        m_fresh = false;
        endResetModel();
    }

private:
    void askNext()
    {
        m_asking = true;
        ++m_asked;
        ask();
    }

    std::vector<Row> m_rows;
    bool m_more = false;
    bool m_asking = false;
    bool m_fresh = false;
    int m_asked = 0;
};

} // namespace zhiyin
