// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>

#include <vector>

namespace zhiyin {

/// Roles that all tables share.
enum TableRole {
    /// The value itself, for sorting: a date, a number, the text.
    RawRole = Qt::UserRole,
    /// A Mark (ui/common/marks.h) drawn before the text.
    MarkRole,
    /// The identifier behind the row (qint64).
    IdRole,
};

/// A table of rows held in memory. A derived model gives its headings and cells; `Column` is an enum class that ends in
/// `Count`.
///
/// cell(): the DisplayRole text, RawRole, TextAlignmentRole and so on of one cell; numbers return kNumber for alignment.
template <class Row, class Column> class TableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// After a change of language.
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
        if (role == Qt::DisplayRole)
            return heading(static_cast<Column>(section));
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment(static_cast<Column>(section)));
        return {};
    }

protected:
    static constexpr Qt::Alignment kNumber = Qt::AlignRight | Qt::AlignVCenter;
    static constexpr Qt::Alignment kText = Qt::AlignLeft | Qt::AlignVCenter;
    [[nodiscard]] virtual QString heading(Column column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, Column column, int role) const = 0;
    /// Headings stand over their columns.
    [[nodiscard]] virtual Qt::Alignment alignment(Column) const { return kText; }

private:
    std::vector<Row> m_rows;
};

} // namespace zhiyin
