// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace zhiyin {

/// The codes of an enumeration as the command line, JSON and the book write them, in the enumeration's order.
template <class Value, size_t Count> using CodeTable = std::array<std::pair<QStringView, Value>, Count>;

/// Empty for a value that the table lacks.
template <class Value, size_t Count> [[nodiscard]] QString codeText(const CodeTable<Value, Count> &table, Value value)
{
    for (const auto &[code, known] : table) {
        if (known == value)
            return code.toString();
    }
    return {};
}

template <class Value, size_t Count>
[[nodiscard]] std::optional<Value> parseCode(const CodeTable<Value, Count> &table, QStringView text)
{
    for (const auto &[code, value] : table) {
        if (code == text)
            return value;
    }
    return std::nullopt;
}

} // namespace zhiyin
