// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// Seals identity, card and account numbers with the class key, and finds exact ones by a blind index.
class NumberVault final
{
public:
    explicit NumberVault(const WorkKeys &keys) : m_keys(keys) {}

    /// `table` and `row` say where the number belongs: moved elsewhere it no longer opens.
    [[nodiscard]] QByteArray sealed(QByteArrayView table, AnyId row, const QString &number) const;
    /// Fails with DamagedBook.
    [[nodiscard]] Result<QString> opened(QByteArrayView table, AnyId row, const QByteArray &sealed) const;
    /// The same for every way of writing the number: spaces and dashes, case, full-width forms.
    [[nodiscard]] QByteArray index(const QString &number) const;
    [[nodiscard]] static QString normalised(const QString &number);

private:
    const WorkKeys &m_keys;
};

} // namespace zhiyin
