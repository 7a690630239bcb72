// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QHash>
#include <QString>

#include <vector>

namespace zhiyin {

/// What search keeps of one client. Numbers are kept as digits and letters only.
struct RememberedClient {
    ClientId id;
    QString externalId;
    QString name;
    QString phone;
    QString idNumber;
    QString cardNumber;
    QString accountNumber;
};

enum class SearchField { ExternalId, Name, Phone, IdNumber, CardNumber, AccountNumber };
[[nodiscard]] QString searchFieldCode(SearchField field);

/// One client found, once, by its best field. `match` shows what matched; masked where the field is.
struct SearchHit {
    ClientId id;
    QString externalId;
    QString name;
    SearchField field;
    QString match;
};

/// All clients a reader may see, in memory, so that any fragment of a name or a number answers while it is typed. A
/// trigram index cannot do this: Chinese names have two to four characters.
class ClientMemory final
{
public:
    void clear();
    void reserve(size_t count);
    void remember(const RememberedClient &client);
    void forget(ClientId id);
    [[nodiscard]] size_t size() const { return m_entries.size() - m_forgotten; }

    /// Exact before prefix before inside; then by external number. An empty text finds nothing.
    [[nodiscard]] std::vector<SearchHit> find(const QString &text, int limit) const;

private:
    struct Entry {
        ClientId id;
        bool gone = false;
        QString externalId;
        QString name;
        /// The searchable forms by SearchField; empty where there is none.
        QString folded[6];
    };
    struct Found {
        int rank;
        size_t entry;
        SearchField field;
    };
    [[nodiscard]] std::optional<Found> match(size_t index, const QString &words, const QString &digits) const;
    [[nodiscard]] SearchHit hitOf(const Found &found) const;

    std::vector<Entry> m_entries;
    QHash<ClientId, size_t> m_places;
    size_t m_forgotten = 0;
};

/// Without case, width, accents and middle dots: how names and external numbers are compared.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace zhiyin
