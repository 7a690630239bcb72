// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <deque>
#include <string>
#include <vector>

namespace zhiyin {

/// What a sheet may hold before it is no table of clients any more.
struct SheetCaps {
    size_t mostCells = 10'000'000;
    int mostColumns = 2000;
    qint64 mostCellBytes = 1 << 20;
};

/// One cell with something in it; rows and columns from 0.
struct SheetCell {
    enum class Kind : quint8 { Number, Text, Truth };
    /// How a number is meant.
    enum class Form : quint8 { Plain, Date, Time };
    qint32 row = 0;
    qint32 column = 0;
    double number = 0;
    /// Where the text lies.
    quint32 text = 0;
    Kind kind = Kind::Number;
    Form form = Form::Plain;
};

/// The first sheet of a workbook that has anything in it, as texts.
class Sheet final
{
public:
    /// Reads a workbook from memory. Fails with BadDocument {path, what}: damaged, or beyond the caps.
    [[nodiscard]] static Result<Sheet> read(const QString &path, QByteArrayView bytes, const SheetCaps &caps = {});

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Other sheets that are not empty: worth a word, since they are not read.
    [[nodiscard]] const QStringList &otherSheets() const { return m_others; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    /// The cells, row by row, from left to right.
    [[nodiscard]] const std::vector<SheetCell> &cells() const { return m_cells; }
    /// What a cell says: dates in ISO 8601, numbers with all their digits and a point, a formula by its result.
    [[nodiscard]] QString text(const SheetCell &cell) const;

private:
    friend class WorkbookReader;
    [[nodiscard]] QString momentText(double serial, SheetCell::Form form) const;

    QString m_name;
    QStringList m_others;
    std::vector<SheetCell> m_cells;
    std::deque<std::string> m_texts;
    /// The day that serial number 0 stands for.
    QDate m_origin;
};

} // namespace zhiyin
