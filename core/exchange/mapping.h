// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/field_spec.h"

#include <QHash>
#include <QStringList>

namespace zhiyin {

/// How the columns of somebody else's file become our fields: the mapping document of the command line's contract.
/// Keys of the hashes are our fields' names.
struct Mapping {
    /// Their columns; of several, the first that is not empty counts.
    QHash<QString, QStringList> columns;
    /// Their words for ours.
    QHash<QString, QHash<QString, QString>> values;
    QHash<QString, QString> constants;
    /// "uci-{row}", "{Year}-{Month}": the row's number and their cells.
    QHash<QString, QString> templates;
    /// As QDateTime understands it; empty is ISO 8601.
    QString dateFormat;
    /// Fields whose sign is dropped.
    QStringList absolute;
    /// Their columns that become nothing, whatever they are called.
    QStringList ignore;
    /// Amounts given in thousands, millions…
    QHash<QString, qint64> scale;
    /// Lines before the header.
    int skipRows = 0;
};

/// Reads a mapping for rows of these fields. Fails with BadDocument {place, what}; a misspelled field is told with the
/// name that was probably meant.
[[nodiscard]] Result<Mapping> parseMapping(const QByteArray &json, std::span<const FieldSpec> fields);

/// The mapping document `base` (may be empty) with other columns: each of the header becomes the field beside it, one
/// without a field becomes nothing. What else it says (values, templates, constants…) stays, and so does the order of
/// several columns that one field is drawn from.
[[nodiscard]] QByteArray mappingWith(const QByteArray &base, const QStringList &header, const QStringList &fields);

} // namespace zhiyin
