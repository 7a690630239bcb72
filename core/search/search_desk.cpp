// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_desk.h"

#include "core/client/number_vault.h"
#include "core/search/client_search_store.h"
#include "core/search/search_memory.h"

namespace zhiyin {
namespace {

/// Opens the sealed numbers into the clients they belong to.
Result<void> openNumbers(const Workplace &workplace, const std::vector<SealedSearchNumber> &numbers,
                         std::vector<RememberedClient> &clients)
{
    const NumberVault vault(workplace.keys);
    QHash<ClientId, size_t> places;
    places.reserve(static_cast<qsizetype>(clients.size()));
    for (size_t i = 0; i < clients.size(); ++i)
        places.insert(clients[i].id, i);
    for (const SealedSearchNumber &number : numbers) {
        const auto place = places.constFind(number.client);
        if (place == places.constEnd())
            continue; // out of the reader's reach
        const bool document = number.kind == QStringLiteral("document");
        ZHIYIN_ASSIGN(const QString text,
                      vault.opened(document ? QByteArrayView("client_document") : QByteArrayView("client_account"),
                                   number.row, number.sealed));
        RememberedClient &client = clients[*place];
        (document                                ? client.idNumber
         : number.kind == QStringLiteral("card") ? client.cardNumber
                                                 : client.accountNumber) = text;
    }
    return {};
}

} // namespace

Result<void> SearchDesk::prepare()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    SearchMemory &memory = *m_workplace.memory;
    ClientSearchStore store(m_workplace.database);
    if (memory.isWholeStale()) {
        ZHIYIN_ASSIGN(auto clients, store.clients(scope));
        ZHIYIN_ASSIGN(const auto numbers, store.numbers());
        ZHIYIN_TRY(openNumbers(m_workplace, numbers, clients));
        memory.clients.clear();
        memory.clients.reserve(clients.size());
        for (const RememberedClient &client : clients)
            memory.clients.remember(client);
    } else {
        for (const ClientId id : memory.staleClients()) {
            ZHIYIN_ASSIGN(auto clients, store.clients(scope, id));
            ZHIYIN_ASSIGN(const auto numbers, store.numbers(id));
            ZHIYIN_TRY(openNumbers(m_workplace, numbers, clients));
            memory.clients.forget(id);
            for (const RememberedClient &client : clients)
                memory.clients.remember(client);
        }
    }
    memory.setFresh();
    return {};
}

Result<std::vector<SearchHit>> SearchDesk::find(const QString &text, int limit)
{
    ZHIYIN_TRY(prepare());
    return m_workplace.memory->clients.find(text, limit);
}

} // namespace zhiyin
