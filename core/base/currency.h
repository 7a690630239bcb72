// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

#include <array>

namespace zhiyin {

/// A currency by its ISO 4217 code.
class Currency final
{
public:
    /// The renminbi, the default of a new book.
    constexpr Currency() = default;
    /// Fails with BadValue where `code` is not one of the currencies the program knows.
    [[nodiscard]] static Result<Currency> parse(QStringView code);

    [[nodiscard]] QString code() const;
    /// The decimals of the minor unit: 2 for CNY, 0 for JPY.
    [[nodiscard]] int decimals() const;

    friend constexpr bool operator==(Currency, Currency) = default;

private:
    constexpr explicit Currency(int index) : m_index(static_cast<qint8>(index)) {}
    qint8 m_index = 0;
};

} // namespace zhiyin
