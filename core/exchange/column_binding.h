// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/mapping.h"
#include "core/exchange/row_source.h"

#include <vector>

namespace zhiyin {

/// Which of the fields a file, or what was typed, must bring.
enum class Demand {
    Required, ///< every field marked so
    KeyOnly,  ///< the first field only: rows that update what is there
    Nothing,  ///< none: an edit of a client that is known already; what it speaks of may still not be cleared
};

[[nodiscard]] bool isDemanded(Demand demand, const FieldSpec &spec, bool isKey);

/// A field's text in one row.
struct BoundCell {
    QString text;
    /// Our own export stood a ' before it, so that no spreadsheet takes it for a formula.
    bool wasGuarded = false;
};

/// Where each field of a kind of row comes from in one file.
class ColumnBinding final
{
public:
    /// Matches columns to fields: by the mapping, and what it does not speak of by the field's own name; without
    /// columns in the mapping by name in English or Chinese. Fails with MissingColumn {column, "Did you mean …?" or empty},
    /// DoubledColumn {column}, or BadDocument {column, what} for a header that looks like a misspelled field.
    [[nodiscard]] static Result<ColumnBinding> bind(std::span<const FieldSpec> fields, const QStringList &header,
                                                    const Mapping &mapping = {}, Demand demand = Demand::Required);

    /// Binds columns that are known to be named like the fields. None is demanded here: the reader tells what is missing.
    [[nodiscard]] static ColumnBinding bindNames(std::span<const FieldSpec> fields, const QStringList &names,
                                                 Demand demand);

    [[nodiscard]] std::span<const FieldSpec> fields() const { return m_fields; }
    [[nodiscard]] const QString &dateFormat() const { return m_dateFormat; }
    [[nodiscard]] Demand demand() const { return m_demand; }
    [[nodiscard]] bool isBound(int field) const { return m_sources[static_cast<size_t>(field)].bound; }
    [[nodiscard]] bool isAbsolute(int field) const { return m_sources[static_cast<size_t>(field)].absolute; }
    [[nodiscard]] qint64 scale(int field) const { return m_sources[static_cast<size_t>(field)].scale; }
    /// The field's text in a row: trimmed, our export's guard taken off, their words turned into ours. Empty where the
    /// field is not bound. The row must have as many cells as the header.
    [[nodiscard]] BoundCell cell(int field, const SourceRow &row) const;
    [[nodiscard]] qsizetype columnCount() const { return m_columnCount; }
    /// Headers that became no field: worth a warning, since what stands there is not taken.
    [[nodiscard]] const QStringList &unusedColumns() const { return m_unused; }

private:
    struct TemplatePart {
        enum Kind { Literal, RowNumber, Cell } kind = Literal;
        QString text;
        qsizetype column = 0;
    };
    struct Source {
        bool bound = false;
        std::vector<qsizetype> columns;
        QHash<QString, QString> values;
        std::vector<TemplatePart> pattern;
        QString constant;
        bool absolute = false;
        qint64 scale = 1;
    };
    class Binder;

    [[nodiscard]] static QString filled(const std::vector<TemplatePart> &pattern, const SourceRow &row);

    std::span<const FieldSpec> m_fields;
    std::vector<Source> m_sources;
    QString m_dateFormat;
    qsizetype m_columnCount = 0;
    Demand m_demand = Demand::Required;
    QStringList m_unused;
};

/// A cell without blanks around it and without the ' that our export puts before = + - @.
[[nodiscard]] BoundCell tidyCell(const QString &cell);

} // namespace zhiyin
