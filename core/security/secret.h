// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace zhiyin {

/// Starts libsodium, once; ends the program where it cannot be started, since nothing may go on without it.
/// Every function of core/security calls it itself.
void sodiumReady();

/// Bytes nobody else may see: in memory that is fenced, kept out of swap and core dumps, and zeroed when it is freed.
/// Each one costs several pages and system calls: meant for the keys of a book and of a person, not for one per row.
/// Ends the program where the memory is not to be had: a key cut short would be worse.
class Secret final
{
public:
    Secret() = default;
    /// `size` zero bytes.
    explicit Secret(std::size_t size);
    [[nodiscard]] static Secret random(std::size_t size);
    [[nodiscard]] static Secret copyOf(std::span<const unsigned char> bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// A second copy, said out loud.
    [[nodiscard]] Secret clone() const { return copyOf(bytes()); }

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *begin() { return m_data; }
    [[nodiscard]] unsigned char *end() { return m_data + m_size; }
    [[nodiscard]] const unsigned char *begin() const { return m_data; }
    [[nodiscard]] const unsigned char *end() const { return m_data + m_size; }
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

    /// The same bytes as Qt likes them.
    [[nodiscard]] QByteArrayView view() const { return {m_data, static_cast<qsizetype>(m_size)}; }

    /// Takes the same time wherever the bytes differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace zhiyin
