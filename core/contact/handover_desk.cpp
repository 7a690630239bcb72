// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/handover_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/client/client_table_store.h"
#include "core/contact/contact_desk.h"
#include "core/contact/handing.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_shelf.h"

namespace zhiyin {
namespace {

constexpr double kMonthsPerYear = 12;

QJsonValue idOrNull(const std::optional<UserId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

} // namespace

Result<std::vector<HandoverDesk::Receiver>> HandoverDesk::receivers(const QStringList &names)
{
    std::vector<Receiver> found;
    for (const QString &name : names) {
        ZHIYIN_ASSIGN(const auto id, HandoverStore(m_workplace.database).activeUser(name));
        if (!id)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), name});
        found.push_back({name, *id});
    }
    if (found.empty())
        return failure(ErrorCode::BadValue, {QStringLiteral("to"), {}});
    return found;
}

Result<QStringList> HandoverDesk::people()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::AssignClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::AssignClient)});
    ZHIYIN_ASSIGN(const auto all, ClientTableStore(m_workplace.database).people());
    QStringList names;
    for (const auto &[name, branch] : all) {
        if (scope.reach == Reach::All || branch == scope.branch || name == m_workplace.actor.name)
            names.append(name);
    }
    return names;
}

Result<HandoverDesk::Sharing> HandoverDesk::share(const QString &from, const QStringList &to)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::general()));
    ZHIYIN_ASSIGN(const auto leaving, ClientStore(m_workplace.database).findUser(from));
    if (!leaving)
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), from});
    if (to.contains(from))
        return failure(ErrorCode::BadValue, {QStringLiteral("to"), from});
    Sharing sharing{.from = *leaving};
    ZHIYIN_ASSIGN(sharing.receivers, receivers(to));
    HandoverStore store(m_workplace.database);
    ZHIYIN_ASSIGN(sharing.clients, store.clientsOf(*leaving));
    ZHIYIN_TRY(requireAll(sharing.clients));
    ZHIYIN_ASSIGN(const ContactPolicy policy, ContactDesk(m_workplace).policy());
    const auto contactsPerYear = [&policy](const HandedClient &client) {
        return kMonthsPerYear / policy.monthsFor(client.tier);
    };
    std::vector<ClientWeight> weights;
    for (const HandedClient &client : sharing.clients) {
        sharing.weights.push_back(contactsPerYear(client));
        weights.push_back({client.client, sharing.weights.back()});
    }
    for (const Receiver &receiver : sharing.receivers) {
        ZHIYIN_ASSIGN(const auto own, store.clientsOf(receiver.id));
        double sum = 0;
        for (const HandedClient &client : own)
            sum += contactsPerYear(client);
        sharing.loads.push_back(sum);
        sharing.owned.push_back(static_cast<qint64>(own.size()));
    }
    sharing.places = shareOut(weights, sharing.loads);
    return sharing;
}

Result<void> HandoverDesk::requireAll(const std::vector<HandedClient> &clients)
{
    for (const HandedClient &client : clients)
        ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::ofClient(client.advisor, client.branch)));
    return {};
}

bool HandoverDesk::mayMove(const OwedElsewhere &owed) const
{
    return may(m_workplace.actor, Action::AssignClient, Subject::ofClient(owed.advisor, owed.branch));
}

Result<HandoverPreview> HandoverDesk::preview(const QString &from, const QStringList &to)
{
    ZHIYIN_ASSIGN(const Sharing sharing, share(from, to));
    HandoverStore store(m_workplace.database);
    HandoverPreview preview{.from = from};
    HandoverOutcome &totals = preview.totals;
    totals.noticesBy = m_workplace.today().addDays(kNoticeDays);
    for (size_t i = 0; i < sharing.receivers.size(); ++i)
        preview.shares.push_back({sharing.receivers[i].name, sharing.owned[i], 0, sharing.loads[i], sharing.loads[i]});
    for (size_t i = 0; i < sharing.clients.size(); ++i) {
        HandoverShare &share = preview.shares[sharing.places[i]];
        ZHIYIN_ASSIGN(const HandedThings things,
                      store.things(sharing.clients[i].client, sharing.from, m_workplace.today()));
        preview.lines.push_back({sharing.clients[i], share.advisor, things});
        ++share.newClients;
        share.loadAfter += sharing.weights[i];
        ++totals.clients;
        totals.promises += things.promises;
        totals.cases += things.cases;
        totals.nextSteps += things.nextSteps;
    }
    for (const HandoverShare &share : preview.shares)
        totals.byAdvisor.emplace_back(share.advisor, share.newClients);
    ZHIYIN_ASSIGN(auto elsewhere, store.promisesElsewhere(sharing.from));
    ZHIYIN_ASSIGN(const auto cases, store.casesElsewhere(sharing.from));
    elsewhere.insert(elsewhere.end(), cases.begin(), cases.end());
    for (const OwedElsewhere &owed : elsewhere)
        ++(mayMove(owed) ? totals.elsewhere : totals.left);
    return preview;
}

Result<void> HandoverDesk::give(UnitOfWork &work, const std::vector<HandedClient> &clients,
                                const std::vector<Receiver> &receivers, const std::vector<size_t> &places,
                                const QString &reason, HandoverOutcome &outcome)
{
    HandoverStore store(m_workplace.database);
    outcome.noticesBy = m_workplace.today().addDays(kNoticeDays);
    for (const Receiver &receiver : receivers)
        outcome.byAdvisor.emplace_back(receiver.name, 0);
    for (size_t i = 0; i < clients.size(); ++i) {
        const HandedClient &client = clients[i];
        const Receiver &to = receivers[places[i]];
        if (client.advisor == to.id)
            continue;
        ZHIYIN_TRY(store.assign(client.client, to.id));
        ZHIYIN_ASSIGN(const HandedThings handed, handAlong(m_workplace, work, client.client, client.advisor, to.id));
        Changes changes;
        changes.add(QStringLiteral("advisor"), idOrNull(client.advisor), to.id.toString());
        changes.set(QStringLiteral("promises"), handed.promises);
        changes.set(QStringLiteral("cases"), handed.cases);
        outcome.promises += handed.promises;
        outcome.cases += handed.cases;
        outcome.nextSteps += handed.nextSteps;
        ZHIYIN_TRY(work.record({Entity::Client,
                                AnyId(client.client.value()),
                                client.client,
                                QStringLiteral("hand over"),
                                changes,
                                reason,
                                {},
                                {}}));
        ++outcome.clients;
        ++outcome.byAdvisor[places[i]].second;
    }
    return {};
}

// What is owed to a client of somebody else belongs to that somebody; a case of nobody's client goes to the first who
// takes over.
Result<void> HandoverDesk::giveElsewhere(UnitOfWork &work, const Sharing &sharing, const QString &reason,
                                         HandoverOutcome &outcome)
{
    HandoverStore store(m_workplace.database);
    const auto move = [&](const std::vector<OwedElsewhere> &all, bool isCase) -> Result<void> {
        for (const OwedElsewhere &owed : all) {
            if (!mayMove(owed)) {
                ++outcome.left;
                continue;
            }
            UserId to = sharing.receivers.front().id;
            if (owed.advisor) {
                ZHIYIN_ASSIGN(const bool isActive, store.isActive(*owed.advisor));
                to = isActive ? *owed.advisor : to;
            }
            ZHIYIN_TRY(isCase ? store.handCase(owed.id, to) : store.handPromise(owed.id, to));
            Changes changes;
            changes.add(isCase ? QStringLiteral("handler") : QStringLiteral("owner"), sharing.from.toString(),
                        to.toString());
            ZHIYIN_TRY(work.record({isCase ? Entity::Complaint : Entity::Contact,
                                    owed.id,
                                    owed.client,
                                    QStringLiteral("hand over"),
                                    changes,
                                    reason,
                                    {},
                                    {}}));
            ++outcome.elsewhere;
        }
        return {};
    };
    ZHIYIN_ASSIGN(const auto promises, store.promisesElsewhere(sharing.from));
    ZHIYIN_TRY(move(promises, false));
    ZHIYIN_ASSIGN(const auto cases, store.casesElsewhere(sharing.from));
    return move(cases, true);
}

Result<HandoverOutcome> HandoverDesk::handOver(const QString &from, const QStringList &to, const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::general()));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const Sharing sharing, share(from, to));
    work.tellInBulk();
    HandoverOutcome outcome;
    ZHIYIN_TRY(give(work, sharing.clients, sharing.receivers, sharing.places, reason.trimmed(), outcome));
    ZHIYIN_TRY(giveElsewhere(work, sharing, reason.trimmed(), outcome));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<HandoverOutcome> HandoverDesk::reassign(const std::vector<ClientId> &clients, const QString &to,
                                               const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::general()));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto people, receivers({to}));
    std::vector<HandedClient> rows;
    for (const ClientId id : clients) {
        ZHIYIN_ASSIGN(const auto found, HandoverStore(m_workplace.database).client(id));
        if (!found)
            return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
        rows.push_back(*found);
    }
    ZHIYIN_TRY(requireAll(rows));
    work.tellInBulk();
    HandoverOutcome outcome;
    ZHIYIN_TRY(give(work, rows, people, std::vector<size_t>(rows.size(), 0), reason.trimmed(), outcome));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<std::vector<AdvisorNotice>> HandoverDesk::notices(NoticeState state, const QString &from)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    NoticeQuery query{state, {}};
    if (!from.isEmpty()) {
        ZHIYIN_ASSIGN(query.from, ClientStore(m_workplace.database).findUser(from));
        if (!query.from)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), from});
    }
    return HandoverStore(m_workplace.database).notices(scope, query);
}

Result<void> HandoverDesk::noticesSent(const std::vector<AnyId> &ids, const QString &evidence)
{
    HandoverStore store(m_workplace.database);
    std::vector<AdvisorNotice> notices;
    for (const AnyId id : ids) {
        ZHIYIN_ASSIGN(const AdvisorNotice notice, store.openNotice(id));
        ZHIYIN_TRY(requireOnClient(m_workplace, notice.client, Action::WriteClient));
        notices.push_back(notice);
    }
    if (evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded, {QStringLiteral("--evidence")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    for (const AdvisorNotice &notice : notices) {
        ZHIYIN_TRY(store.setSent(notice.id, m_workplace.today(), evidence.trimmed()));
        Changes changes;
        changes.set(QStringLiteral("notice"), evidence.trimmed());
        ZHIYIN_TRY(work.record(
            {Entity::Contact, notice.id, notice.client, QStringLiteral("advisor notice sent"), changes, {}, {}, {}}));
    }
    return work.commit();
}

} // namespace zhiyin
