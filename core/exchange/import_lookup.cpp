// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_lookup.h"

#include "core/client/client_store.h"
#include "core/product/product_store.h"

namespace zhiyin {
namespace {

/// Beyond this many the memory costs more than looking up again.
constexpr qsizetype kMostRemembered = 200'000;

template <class Value, class Find>
Result<Value> remembered(QHash<QString, Value> &known, const QString &key, const Find &find)
{
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    ZHIYIN_ASSIGN(Value value, find());
    if (known.size() >= kMostRemembered)
        known.clear();
    known.insert(key, value);
    return value;
}

} // namespace

Result<std::optional<KnownClient>> ImportLookup::client(const QString &reference)
{
    return remembered(m_clients, reference, [&] { return findClient(reference); });
}

Result<std::optional<KnownClient>> ImportLookup::findClient(const QString &reference)
{
    const ClientReference meant = ClientReference::parse(reference);
    ImportStore store(m_workplace.database);
    if (meant.kind != ClientReference::Kind::Identifier) {
        ZHIYIN_ASSIGN(const auto found, store.clientByExternal(meant.text));
        if (found || meant.kind == ClientReference::Kind::External)
            return found;
    }
    const auto id = ClientId::parse(meant.text);
    if (!id)
        return std::optional<KnownClient>();
    return store.clientById(*id);
}

Result<std::optional<ProductId>> ImportLookup::product(const QString &code)
{
    return remembered(m_products, code, [&]() -> Result<std::optional<ProductId>> {
        ZHIYIN_ASSIGN(const auto found, ProductStore(m_workplace.database).findByCode(code));
        return found ? std::optional(found->id) : std::nullopt;
    });
}

Result<std::optional<UserId>> ImportLookup::user(const QString &name)
{
    return remembered(m_users, name, [&] { return ClientStore(m_workplace.database).findUser(name); });
}

Result<void> ImportLookup::refresh()
{
    ZHIYIN_ASSIGN(const qint64 version, ImportStore(m_workplace.database).dataVersion());
    if (m_version != version)
        forget();
    m_version = version;
    return {};
}

void ImportLookup::forget()
{
    m_clients.clear();
    m_products.clear();
    m_users.clear();
}

} // namespace zhiyin
