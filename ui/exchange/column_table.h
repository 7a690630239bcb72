// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_kind.h"
#include "core/exchange/import_preview.h"

#include <QTableWidget>

namespace zhiyin {

/// The columns of a file, what stands in them, and the field that each becomes; Enter or F2 chooses another.
class ColumnTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    void show(ImportKind kind, const ImportPreview &preview);
    void clearColumns();
    /// The contract's names, empty where a column becomes nothing.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    void retranslate();

signals:
    /// Somebody chose another field.
    void chosen();

private:
    void fill();
    void take(int row, const QString &field);

    ImportKind m_kind = ImportKind::Clients;
    ImportPreview m_preview;
    QStringList m_fields;
};

} // namespace zhiyin
