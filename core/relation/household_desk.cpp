// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_access.h"
#include "core/exchange/row_problem.h"
#include "core/journal/unit_of_work.h"
#include "core/product/rate_store.h"
#include "core/product/total_assets.h"
#include "core/relation/relation_desk.h"
#include "core/relation/relation_store.h"
#include "core/words/exchange_words.h"

namespace zhiyin {
namespace {

constexpr int kMostName = 200;

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

tl::unexpected<Error> noHousehold(HouseholdId id)
{
    return failure(ErrorCode::NotFound, {QStringLiteral("household"), id.toString()});
}

Result<void> record(UnitOfWork &work, ClientId client, const QString &action, const QJsonValue &before,
                    const QJsonValue &after, const QString &reason, QDate day)
{
    Changes changes;
    changes.add(QStringLiteral("household"), before, after);
    if (day.isValid())
        changes.set(QStringLiteral("date"), day.toString(Qt::ISODate));
    return work.record({Entity::Client, AnyId(client.value()), client, action, changes, reason, {}, {}});
}

/// The client's assets in the book's currency; none without a figure or a rate.
Result<std::optional<Money>> assetsOf(Workplace &workplace, ClientId client)
{
    ZHIYIN_ASSIGN(const auto own, totalAssets(workplace.database, client, workplace.today()));
    if (!own)
        return std::optional<Money>();
    return RateStore(workplace.database).convert(*own, workplace.currency(), workplace.today());
}

const HouseholdStore::Member *presentMember(const std::vector<HouseholdStore::Member> &members, ClientId client)
{
    for (const HouseholdStore::Member &held : members) {
        if (held.client == client && !held.member.to.isValid())
            return &held;
    }
    return nullptr;
}

} // namespace

Result<void> HouseholdDesk::checkNewMember(ClientId client, QDate from)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    if (from > m_workplace.today())
        return badValue(QStringLiteral("from"), RowIssue::FutureDate);
    // Assets are rolled up, so nobody counts in two households.
    ZHIYIN_ASSIGN(const bool taken, HouseholdStore(m_workplace.database).isMemberSince(client, from));
    if (taken)
        return failure(ErrorCode::AlreadyExists, {QStringLiteral("household")});
    return {};
}

Result<HouseholdId> HouseholdDesk::create(const QString &name, ClientId primary, QDate given)
{
    const QDate from = given.isValid() ? given : m_workplace.today();
    ZHIYIN_TRY(requireOnClient(m_workplace, primary, Action::WriteClient));
    if (name.trimmed().isEmpty())
        return badValue(QStringLiteral("name"), RowIssue::Missing);
    if (name.size() > kMostName)
        return badValue(QStringLiteral("name"), RowIssue::TooLong, {QString::number(kMostName)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(checkNewMember(primary, from));
    const auto id = work.newId<HouseholdId>();
    HouseholdStore store(m_workplace.database);
    ZHIYIN_TRY(store.insert(id, name.trimmed(), m_workplace.realClock.now()));
    ZHIYIN_TRY(store.addMember(id, primary, from, true));
    ZHIYIN_TRY(record(work, primary, QStringLiteral("join_household"), QJsonValue(), name.trimmed(), {}, from));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<void> HouseholdDesk::addMember(HouseholdId household, ClientId client, QDate given)
{
    const QDate from = given.isValid() ? given : m_workplace.today();
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    HouseholdStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto name, store.nameOf(household));
    if (!name)
        return noHousehold(household);
    ZHIYIN_TRY(checkNewMember(client, from));
    ZHIYIN_ASSIGN(const auto members, store.members(household));
    // Somebody must be able to see the household in order to add to it.
    const bool seen = std::any_of(members.begin(), members.end(), [this](const HouseholdStore::Member &held) {
        return may(m_workplace.actor, Action::ReadClient, held.subject);
    });
    if (!seen)
        return noHousehold(household);
    const bool alone = std::none_of(members.begin(), members.end(),
                                    [](const HouseholdStore::Member &held) { return !held.member.to.isValid(); });
    ZHIYIN_TRY(store.addMember(household, client, from, alone));
    ZHIYIN_TRY(record(work, client, QStringLiteral("join_household"), QJsonValue(), *name, {}, from));
    return work.commit();
}

Result<void> HouseholdDesk::leave(HouseholdId household, ClientId client, QDate given, const QString &reason)
{
    const QDate on = given.isValid() ? given : m_workplace.today();
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    HouseholdStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto members, store.members(household));
    const HouseholdStore::Member *held = presentMember(members, client);
    if (held == nullptr)
        return noHousehold(household);
    if (on < held->member.from || on > m_workplace.today())
        return badValue(QStringLiteral("on"), on > m_workplace.today() ? RowIssue::FutureDate : RowIssue::DateOrder,
                        {QStringLiteral("from")});
    const auto present = std::count_if(members.begin(), members.end(), [](const HouseholdStore::Member &member) {
        return !member.member.to.isValid();
    });
    if (held->member.isPrimary && present > 1)
        return failure(ErrorCode::WrongState, {QStringLiteral("primary")});
    ZHIYIN_TRY(store.endMember(household, client, held->member.from, on));
    ZHIYIN_ASSIGN(const auto name, store.nameOf(household));
    ZHIYIN_TRY(
        record(work, client, QStringLiteral("leave_household"), name.value_or(QString()), QJsonValue(), reason, on));
    return work.commit();
}

Result<void> HouseholdDesk::setPrimary(HouseholdId household, ClientId client, const QString &reason)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    HouseholdStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto members, store.members(household));
    if (presentMember(members, client) == nullptr)
        return noHousehold(household);
    ZHIYIN_TRY(store.setPrimary(household, client));
    for (const HouseholdStore::Member &held : members) {
        const bool now = held.client == client;
        if (held.member.to.isValid() || held.member.isPrimary == now)
            continue;
        Changes changes;
        changes.add(QStringLiteral("household_primary"), held.member.isPrimary, now);
        ZHIYIN_TRY(work.record({Entity::Client,
                                AnyId(held.client.value()),
                                held.client,
                                QStringLiteral("set_household"),
                                changes,
                                reason,
                                {},
                                {}}));
    }
    return work.commit();
}

Result<Household> HouseholdDesk::load(HouseholdId id)
{
    HouseholdStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto name, store.nameOf(id));
    if (!name)
        return noHousehold(id);
    ZHIYIN_ASSIGN(const auto members, store.members(id));
    Household household{id, *name, {}, std::nullopt};
    for (const HouseholdStore::Member &held : members) {
        HouseholdMember member = held.member;
        const bool present = member.isIn(m_workplace.today());
        if (!may(m_workplace.actor, Action::ReadClient, held.subject)) {
            household.hidden += present ? 1 : 0;
            continue;
        }
        if (present) {
            ZHIYIN_ASSIGN(member.assets, assetsOf(m_workplace, held.client));
            if (member.assets) {
                ZHIYIN_ASSIGN(household.assets,
                              household.assets.value_or(Money::zero(m_workplace.currency())).plus(*member.assets));
            } else {
                ++household.withoutFigure;
            }
        }
        household.members.push_back(std::move(member));
    }
    return household;
}

Result<Household> HouseholdDesk::show(HouseholdId id)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ZHIYIN_ASSIGN(Household household, load(id));
    // One of whom nothing may be seen is as good as none.
    if (household.members.empty())
        return noHousehold(id);
    return household;
}

Result<std::optional<Household>> HouseholdDesk::ofClient(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(const auto households, HouseholdStore(m_workplace.database).ofClient(client));
    if (households.empty())
        return std::optional<Household>();
    ZHIYIN_ASSIGN(Household household, load(households.front()));
    return std::optional<Household>(std::move(household));
}

Result<std::vector<Household>> HouseholdDesk::list()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ZHIYIN_ASSIGN(const auto ids, HouseholdStore(m_workplace.database).all());
    std::vector<Household> households;
    for (const HouseholdId id : ids) {
        ZHIYIN_ASSIGN(Household household, load(id));
        if (!household.members.empty())
            households.push_back(std::move(household));
    }
    return households;
}

} // namespace zhiyin
