// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_desk.h"

#include "core/client/number_vault.h"
#include "core/search/search_memory.h"

namespace zhiyin {
namespace {

/// Clients read at a time: some ten milliseconds of the book's thread.
constexpr int kSlice = 1024;
/// Where more have changed, all are read anew.
constexpr int kMostChanged = 20'000;

SearchField fieldOf(const QString &kind)
{
    if (kind == QStringLiteral("document"))
        return SearchField::IdNumber;
    return kind == QStringLiteral("card") ? SearchField::CardNumber : SearchField::AccountNumber;
}

/// Only who may ask for the clear numbers, and holds the key to them, finds clients by them.
bool seesNumbers(const Workplace &workplace)
{
    return !workplace.keys.classKey.isEmpty() && reachOf(workplace.actor.role, Action::UnmaskCore) != Reach::None;
}

} // namespace

Result<void> SearchDesk::addNumbers(std::vector<RememberedClient> &clients)
{
    ClientSearchStore store(m_workplace.database);
    std::vector<ClientId> ids;
    QHash<ClientId, size_t> places;
    ids.reserve(clients.size());
    places.reserve(static_cast<qsizetype>(clients.size()));
    for (const RememberedClient &client : clients) {
        places.insert(client.id, ids.size());
        ids.push_back(client.id);
    }
    ZHIYIN_ASSIGN(const auto phones, store.phones(ids));
    for (const auto &[client, phone] : phones)
        clients[places.value(client)].numbers.push_back({SearchField::Phone, phone});
    if (!seesNumbers(m_workplace))
        return {};
    const NumberVault vault(m_workplace.keys);
    ZHIYIN_ASSIGN(const auto numbers, store.numbers(ids));
    for (const SealedSearchNumber &number : numbers) {
        const SearchField field = fieldOf(number.kind);
        const QByteArrayView table = field == SearchField::IdNumber ? "client_document" : "client_account";
        ZHIYIN_ASSIGN(const QString text, vault.opened(table, number.row, number.sealed));
        clients[places.value(number.client)].numbers.push_back({field, text});
    }
    return {};
}

Result<void> SearchDesk::readSlice(SearchMemory &memory)
{
    ClientSearchStore store(m_workplace.database);
    if (memory.readUpTo == 0) {
        // Noted before the first row is read: what is written meanwhile is read again.
        ZHIYIN_ASSIGN(memory.positions, store.positions());
    }
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    ZHIYIN_ASSIGN(auto clients, store.clients(scope, memory.readUpTo, kSlice));
    ZHIYIN_TRY(addNumbers(clients));
    for (const RememberedClient &client : clients)
        memory.clients.remember(client);
    if (clients.size() < kSlice) {
        memory.clients.settle();
        memory.complete = true;
    } else {
        memory.readUpTo = clients.back().id.value();
    }
    return {};
}

Result<void> SearchDesk::refresh(SearchMemory &memory)
{
    ClientSearchStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const JournalPositions positions, store.positions());
    if (positions == memory.positions)
        return {};
    ZHIYIN_ASSIGN(const auto changed, store.changedSince(memory.positions, kMostChanged));
    if (changed.size() >= kMostChanged) {
        memory = SearchMemory();
        return {};
    }
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    for (size_t from = 0; from < changed.size(); from += kSlice) {
        const auto begin = changed.begin() + static_cast<std::ptrdiff_t>(from);
        const std::vector<ClientId> ids(begin, begin + std::min<std::ptrdiff_t>(kSlice, changed.end() - begin));
        ZHIYIN_ASSIGN(auto clients, store.clients(scope, ids));
        ZHIYIN_TRY(addNumbers(clients));
        for (const ClientId id : ids)
            memory.clients.forget(id);
        for (const RememberedClient &client : clients)
            memory.clients.remember(client);
    }
    memory.clients.settleIfMany();
    memory.positions = positions;
    return {};
}

Result<bool> SearchDesk::prepareSome()
{
    if (reachOf(m_workplace.actor.role, Action::ReadClient) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    SearchMemory &memory = *m_workplace.memory;
    if (!memory.complete)
        ZHIYIN_TRY(readSlice(memory));
    if (memory.complete)
        ZHIYIN_TRY(refresh(memory));
    return memory.complete;
}

Result<void> SearchDesk::prepare()
{
    for (bool ready = false; !ready;) {
        ZHIYIN_ASSIGN(ready, prepareSome());
    }
    return {};
}

Result<std::vector<SearchHit>> SearchDesk::find(const QString &text, int limit)
{
    ZHIYIN_TRY(prepare());
    return m_workplace.memory->clients.find(text, limit);
}

} // namespace zhiyin
