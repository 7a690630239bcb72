// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/client_shelf.h"
#include "core/search/name_query.h"

#include <memory>

namespace zhiyin {

[[nodiscard]] QString searchFieldCode(SearchField field);

/// One client found, once, by its best field. `match` is that field's text, masked where the field is, and `range` the
/// part of it that was asked for.
struct SearchHit {
    ClientId id;
    QString externalId;
    QString name;
    SearchField field;
    QString match;
    TextRange range;
};

/// All clients a reader may see, in memory, so that any fragment of a name or a number answers while it is typed. A
/// trigram index cannot do this: Chinese names have two to four characters.
class ClientMemory final
{
public:
    void clear();
    void remember(const RememberedClient &client);
    void forget(ClientId id);
    [[nodiscard]] size_t size() const { return m_places.size(); }

    /// Orders what was remembered by external number, as answers are; what is remembered later is kept beside it.
    void settle();
    /// The same once much is kept beside.
    void settleIfMany();

    /// Exact before prefix before inside; among these as typed before full syllables before initials; then by external
    /// number. `limit` 0 means all. An empty text finds nothing.
    [[nodiscard]] std::vector<SearchHit> find(const QString &text, int limit) const;

private:
    struct Place {
        bool fresh = false;
        quint32 place = 0;
    };
    struct Found {
        quint32 place;
        int bucket;
        SearchField field;
        /// In the bytes, for numbers.
        size_t byte;
    };
    class Tally;
    struct Query;
    /// Each gives the first `limit` of a shelf in the order of answers.
    void findNames(const ClientShelf &shelf, const Query &query, size_t limit, std::vector<Found> &found) const;
    void findNumbers(const ClientShelf &shelf, std::string_view needle, bool numbersToo, size_t limit,
                     std::vector<Found> &found) const;
    [[nodiscard]] std::vector<Found> findOn(const ClientShelf &shelf, const Query &query, size_t limit) const;
    [[nodiscard]] SearchHit hitOf(const ClientShelf &shelf, const Found &found, const Query &query) const;

    CharBook m_book;
    ClientShelf m_settled;
    ClientShelf m_fresh;
    QHash<ClientId, Place> m_places;
};

} // namespace zhiyin
