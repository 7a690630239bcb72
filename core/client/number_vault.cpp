// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/number_vault.h"

#include "core/security/seal.h"

namespace zhiyin {
namespace {

QByteArray placeOf(QByteArrayView table, AnyId row)
{
    return table.toByteArray() + "|number|" + QByteArray::number(row.value());
}

} // namespace

QByteArray NumberVault::sealed(QByteArrayView table, AnyId row, const QString &number) const
{
    return seal(m_keys.classKey.bytes(), number.toUtf8(), placeOf(table, row));
}

Result<QString> NumberVault::opened(QByteArrayView table, AnyId row, const QByteArray &sealed) const
{
    ZHIYIN_ASSIGN(const QByteArray text, unseal(m_keys.classKey.bytes(), sealed, placeOf(table, row)));
    return QString::fromUtf8(text);
}

QByteArray NumberVault::index(const QString &number) const
{
    return blindIndex(m_keys.indexKey.bytes(), normalised(number).toUtf8());
}

QString NumberVault::normalised(const QString &number)
{
    QString plain;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    return plain;
}

} // namespace zhiyin
