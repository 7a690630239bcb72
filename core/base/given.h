// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <utility>

namespace zhiyin {

/// What somebody says of one field: nothing (leave it as it is), "clear it", or a value.
template <class T> class Given final
{
public:
    Given() = default;
    Given(T value) : m_value(std::move(value)) {}
    [[nodiscard]] static Given clear()
    {
        Given cleared;
        cleared.m_clear = true;
        return cleared;
    }

    [[nodiscard]] bool isLeft() const { return !m_value && !m_clear; }
    [[nodiscard]] bool isClear() const { return m_clear; }
    [[nodiscard]] bool hasValue() const { return m_value.has_value(); }
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] const T *operator->() const { return &*m_value; }
    /// The value, or none where the field is left or cleared: what a new row begins with.
    [[nodiscard]] const std::optional<T> &value() const { return m_value; }
    [[nodiscard]] T valueOr(T other) const { return m_value.value_or(std::move(other)); }
    friend bool operator==(const Given &, const Given &) = default;

private:
    std::optional<T> m_value;
    bool m_clear = false;
};

} // namespace zhiyin
