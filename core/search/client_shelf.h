// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/search/char_book.h"
#include "core/search/search_fold.h"

#include <QString>

#include <string_view>

namespace zhiyin {

enum class SearchField { ExternalId, Name, Phone, IdNumber, CardNumber, AccountNumber };

/// What search keeps of one client.
struct RememberedClient {
    ClientId id;
    QString externalId;
    QString name;
    struct Number {
        SearchField field;
        QString text;
    };
    /// In any way of writing.
    std::vector<Number> numbers;
};

/// Clients one after another in a few long arrays, so that a query runs over memory in one line and a client costs
/// little more than its characters. A client that is gone leaves its place empty. What is shown and searched is wiped
/// when a shelf ends: it holds numbers that the book keeps sealed.
class ClientShelf final
{
public:
    ClientShelf();
    ~ClientShelf();
    ClientShelf(ClientShelf &&) noexcept = default;
    ClientShelf &operator=(ClientShelf &&) noexcept;

    /// Places are given in order from 0.
    void add(const RememberedClient &client, CharBook &book);
    /// Copies a client of another shelf that shares the CharBook.
    void add(const ClientShelf &other, size_t place);
    void remove(size_t place) { m_gone[place] = 1; }
    /// Gives back what was reserved for more.
    void tighten();

    [[nodiscard]] size_t size() const { return m_ids.size(); }
    [[nodiscard]] bool isGone(size_t place) const { return m_gone[place] != 0; }
    [[nodiscard]] ClientId idAt(size_t place) const { return m_ids[place]; }
    [[nodiscard]] QStringView name(size_t place) const;
    [[nodiscard]] QStringView externalId(size_t place) const;

    /// The folded characters of all names, each name ended by 0; name p begins at firstCode(p).
    [[nodiscard]] const std::vector<quint32> &codes() const { return m_codes; }
    [[nodiscard]] size_t firstCode(size_t place) const { return m_firstCode[place]; }
    [[nodiscard]] std::span<const quint32> codesOf(size_t place) const;

    /// External and other numbers as scanBytes() wants them: each field behind a byte that says which it is.
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] size_t firstByte(size_t place) const { return m_firstByte[place]; }
    struct Field {
        SearchField field;
        size_t from;
        std::string_view text;
    };
    /// The field that holds the byte.
    [[nodiscard]] Field fieldAt(size_t byte) const;

private:
    void close(size_t nameLength);
    void wipe();

    std::vector<ClientId> m_ids;
    std::vector<quint8> m_gone;
    std::vector<quint32> m_codes;
    std::vector<quint32> m_firstCode{0};
    /// Names and external numbers as they are shown, in turn.
    std::u16string m_texts;
    std::vector<quint32> m_firstText{0};
    std::string m_bytes;
    std::vector<quint32> m_firstByte;
};

} // namespace zhiyin
