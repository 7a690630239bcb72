// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_desk.h"

#include "core/base/period.h"
#include "core/client/client_store.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/greeting/greeting_days.h"
#include "core/greeting/greeting_desk.h"
#include "core/lifecycle/lifecycle_policy.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/tier/tier_desk.h"
#include "core/today/today_store.h"
#include "core/verification/verification_desk.h"

#include <QLocale>

namespace zhiyin {
namespace {

/// After this many days a lapsed risk level is no news any more; the next sale is refused anyway.
constexpr int kLapsedDays = 90;
/// A warning rests this long after somebody spoke with the client.
constexpr int kRestDays = 14;

/// Collects the lines of one day.
class Gatherer final
{
public:
    Gatherer(Workplace &workplace, ClientScope scope, std::optional<UserId> advisor, QString advisorName)
        : m_workplace(workplace)
        , m_scope(std::move(scope))
        , m_advisor(advisor)
        , m_advisorName(std::move(advisorName))
        , m_store(workplace.database, m_scope, advisor)
        , m_day(workplace.today())
    {}

    Result<void> gather();
    std::vector<TodayItem> items;
    ContactPolicy policy;

private:
    [[nodiscard]] Result<void> readPolicy();
    [[nodiscard]] Result<void> addClocks();
    [[nodiscard]] Result<void> addRequests();
    [[nodiscard]] Result<void> addContacts();
    [[nodiscard]] Result<void> addPromises();
    [[nodiscard]] Result<void> addExpiries();
    [[nodiscard]] Result<void> addVerifications();
    [[nodiscard]] Result<void> addChurn();
    [[nodiscard]] Result<void> addChurnWarnings();
    [[nodiscard]] Result<void> addGreetings();
    [[nodiscard]] Result<void> addNearTiers();
    void add(TodayKind kind, const TodayRow &row)
    {
        items.push_back({.kind = kind,
                         .client = row.client,
                         .externalId = row.externalId,
                         .name = row.name,
                         .dueOn = row.day,
                         .text = row.text,
                         .number = row.number});
    }
    [[nodiscard]] QDateTime since(int days) const { return startOfDay(m_day.addDays(-days), m_workplace.zone()); }

    Workplace &m_workplace;
    ClientScope m_scope;
    std::optional<UserId> m_advisor;
    QString m_advisorName;
    TodayStore m_store;
    QDate m_day;
};

Result<void> Gatherer::readPolicy()
{
    ZHIYIN_ASSIGN(policy, contactPolicyInForce(m_workplace));
    return {};
}

Result<void> Gatherer::addClocks()
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_ASSIGN(const auto clocks, m_store.clocks(endOfDay(m_day.addDays(policy.today.days), m_workplace.zone()),
                                                    readBy(actor, m_workplace.now())));
    const bool oversees = reachOf(actor.role, Action::DecideComplaint) != Reach::None
                          || reachOf(actor.role, Action::ApproveExtension) != Reach::None;
    for (const TodayClock &clock : clocks) {
        const auto name = parseCode(kClockNames, clock.clock);
        // Time that the complainant has to ask for a review is not ours to keep.
        if (!name || *name == ClockName::ReviewRequest)
            continue;
        const bool law = *name == ClockName::Statutory || *name == ClockName::Review;
        const TodayKind kind = law ? TodayKind::ComplaintLaw : TodayKind::ComplaintPromise;
        items.push_back({.kind = oversees && clock.isLeft ? TodayKind::ComplaintEscalate : kind,
                         .client = clock.client,
                         .externalId = clock.externalId,
                         .name = clock.name,
                         .thing = AnyId(clock.complaint.value()),
                         .dueOn = clock.dueAt.toTimeZone(m_workplace.zone()).date(),
                         .dueAt = clock.dueAt,
                         .text = clock.category,
                         .code = clock.clock});
    }
    return {};
}

Result<void> Gatherer::addRequests()
{
    ZHIYIN_ASSIGN(const auto requests, RequestDesk(m_workplace).list());
    for (const Request &request : requests) {
        if (request.state != QStringLiteral("waiting") || request.askedBy == m_workplace.actor.id)
            continue;
        items.push_back({.kind = TodayKind::Request,
                         .name = request.askedByName,
                         .thing = AnyId(request.id.value()),
                         .dueOn = request.askedAt.toTimeZone(m_workplace.zone()).date(),
                         .text = request.summary,
                         .code = request.kind});
    }
    return {};
}

Result<void> Gatherer::addContacts()
{
    ZHIYIN_ASSIGN(const auto due, ContactDesk(m_workplace).due(m_day.addDays(policy.today.days), m_advisorName));
    for (const DueClient &client : due) {
        items.push_back({.kind = TodayKind::Contact,
                         .client = client.id,
                         .externalId = client.externalId,
                         .name = client.name,
                         .dueOn = client.due.dueOn,
                         .contact = client.due});
    }
    return {};
}

Result<void> Gatherer::addPromises()
{
    ZHIYIN_ASSIGN(const auto promises,
                  PromiseStore(m_workplace.database)
                      .list(m_scope, {.advisor = m_advisor, .until = m_day.addDays(policy.today.days)}));
    for (const Promise &promise : promises) {
        items.push_back({.kind = TodayKind::Promise,
                         .client = promise.client,
                         .externalId = promise.externalId,
                         .name = promise.clientName,
                         .thing = AnyId(promise.id.value()),
                         .dueOn = promise.dueOn,
                         .text = promise.text});
    }
    return {};
}

Result<void> Gatherer::addExpiries()
{
    const QDate until = m_day.addDays(policy.today.expiryDays);
    ZHIYIN_ASSIGN(const auto documents, m_store.expiringDocuments(until));
    for (const TodayRow &row : documents)
        add(TodayKind::Identity, row);
    ZHIYIN_ASSIGN(const auto levels, m_store.expiringLevels(m_day.addDays(-kLapsedDays), until));
    for (const TodayRow &row : levels)
        add(TodayKind::Assessment, row);
    ZHIYIN_ASSIGN(const auto maturing, m_store.maturities(m_day, until));
    for (const TodayRow &row : maturing)
        add(TodayKind::Maturity, row);
    return {};
}

/// Rounds of verification are worked through in lists of their own: a line stands here once its day has come.
Result<void> Gatherer::addVerifications()
{
    ZHIYIN_ASSIGN(const auto due, VerificationDesk(m_workplace).due(m_day, m_advisorName));
    for (const VerificationDue &round : due) {
        items.push_back({.kind = TodayKind::Verification,
                         .client = round.client,
                         .externalId = round.externalId,
                         .name = round.name,
                         .dueOn = round.dueOn,
                         .since = round.last});
    }
    return {};
}

Result<void> Gatherer::addChurn()
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Churn, m_day));
    if (!document)
        return {};
    ZHIYIN_ASSIGN(const LifecyclePolicy churn, parseLifecyclePolicy(document->json));
    QStringList talking;
    for (const ContactChannel channel : policy.qualifying)
        talking.append(contactChannelText(channel));
    ZHIYIN_ASSIGN(const auto spoken, m_store.contactedSince(since(kRestDays), talking));
    ZHIYIN_ASSIGN(const auto warned, m_store.churn(churn.mediumFrom));
    for (const TodayRow &row : warned) {
        if (!spoken.contains(row.client))
            add(row.number >= churn.highFrom ? TodayKind::ChurnEscalate : TodayKind::ChurnAct, row);
    }
    return addChurnWarnings();
}

// What was answered rests until it is to be looked at again.
Result<void> Gatherer::addChurnWarnings()
{
    ZHIYIN_ASSIGN(const auto open, m_store.churnWarnings(m_day));
    for (TodayRow row : open) {
        const bool isHigh = std::exchange(row.text, {}) == codeText(kChurnLevels, ChurnLevel::Escalate);
        if (row.day <= m_day.addDays(policy.today.days))
            add(isHigh ? TodayKind::ChurnEscalate : TodayKind::ChurnAct, row);
    }
    return {};
}

Result<void> Gatherer::addGreetings()
{
    const QDate until = m_day.addDays(policy.today.days);
    const GreetingQuery query{m_day, until, kBirthdayOccasion.toString(), {}, true};
    ZHIYIN_ASSIGN(const auto lines, GreetingDesk::gather(m_workplace, policy, m_scope, m_advisor, query));
    for (const GreetingLine &line : lines)
        items.push_back({.kind = TodayKind::Birthday,
                         .client = line.mark.client,
                         .externalId = line.to.externalId,
                         .name = line.to.name,
                         .dueOn = line.mark.day,
                         .number = line.turns});
    for (const FestivalDay &festival : festivalsBetween(policy, m_day, until))
        items.push_back({.kind = TodayKind::Festival,
                         .dueOn = festival.day,
                         .text = festival.festival.name.in(QLocale()),
                         .code = festival.festival.code});
    return {};
}

Result<void> Gatherer::addNearTiers()
{
    const auto near = TierDesk(m_workplace).near(policy.today.nearPercent, m_advisor);
    if (!near && near.error().code == ErrorCode::PolicyNotSet)
        return {}; // a new book has no tiers
    if (!near)
        return failure(near.error());
    for (const NearClient &client : *near) {
        items.push_back({.kind = client.near.up ? TodayKind::TierUp : TodayKind::TierDown,
                         .client = client.id,
                         .externalId = client.externalId,
                         .name = client.name,
                         .near = client.near});
    }
    return {};
}

Result<void> Gatherer::gather()
{
    ZHIYIN_TRY(readPolicy());
    ZHIYIN_TRY(addClocks());
    if (m_advisorName.isEmpty())
        ZHIYIN_TRY(addRequests());
    // The rest is work with clients: of those who may write to them.
    if (reachOf(m_workplace.actor.role, Action::WriteClient) == Reach::None && m_advisorName.isEmpty())
        return {};
    ZHIYIN_TRY(addContacts());
    ZHIYIN_TRY(addPromises());
    ZHIYIN_TRY(addExpiries());
    ZHIYIN_TRY(addVerifications());
    ZHIYIN_TRY(addChurn());
    ZHIYIN_TRY(addGreetings());
    return addNearTiers();
}

} // namespace

Result<TodayList> TodayDesk::list(const TodayQuery &query)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    std::optional<UserId> advisor;
    if (!query.advisor.isEmpty()) {
        ZHIYIN_ASSIGN(advisor, ClientStore(m_workplace.database).findUser(query.advisor));
        if (!advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), query.advisor});
        // Somebody else's day is a supervisor's to see; an advisor's own name changes nothing.
        if (scope.reach == Reach::Own && *advisor != m_workplace.actor.id)
            return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    }
    Gatherer gatherer(m_workplace, scope, advisor, query.advisor);
    ZHIYIN_TRY(gatherer.gather());
    TodayList list{m_workplace.today(), std::move(gatherer.items), {}, gatherer.policy.today};
    for (TodayItem &item : list.items) {
        item.loss = lossByWaiting(item, list.day, list.policy);
        ++list.counts[static_cast<size_t>(item.kind)];
    }
    sortByLoss(list.items);
    if (query.limit > 0 && list.items.size() > static_cast<size_t>(query.limit))
        list.items.erase(list.items.begin() + query.limit, list.items.end());
    return list;
}

} // namespace zhiyin
