// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/handover_desk.h"

#include "core/client/client_store.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_store.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_shelf.h"

namespace zhiyin {
namespace {

constexpr double kMonthsPerYear = 12;
/// 《保险销售行为管理办法》 art. 36: clients are told within 30 days.
constexpr int kNoticeDays = 30;

QJsonValue idOrNull(const std::optional<UserId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

Result<void> requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    return {};
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

Result<HandoverOutcome> HandoverDesk::give(const std::vector<HandedClient> &clients,
                                           const std::vector<Receiver> &receivers, const std::vector<size_t> &places,
                                           const QString &reason)
{
    for (const HandedClient &client : clients)
        ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::ofClient(client.advisor, client.branch)));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    work.tellInBulk();
    HandoverStore store(m_workplace.database);
    HandoverOutcome outcome;
    outcome.noticesBy = m_workplace.today().addDays(kNoticeDays);
    for (const Receiver &receiver : receivers)
        outcome.byAdvisor.emplace_back(receiver.name, 0);
    for (size_t i = 0; i < clients.size(); ++i) {
        const HandedClient &client = clients[i];
        const Receiver &to = receivers[places[i]];
        if (client.advisor == to.id)
            continue;
        ZHIYIN_TRY(store.assign(client.client, to.id));
        Changes changes;
        changes.add(QStringLiteral("advisor"), idOrNull(client.advisor), to.id.toString());
        if (client.advisor) {
            ZHIYIN_ASSIGN(const qint64 promises,
                          PromiseStore(m_workplace.database).hand(client.client, *client.advisor, to.id));
            ZHIYIN_ASSIGN(const auto cases, store.handCases(client.client, *client.advisor, to.id));
            changes.set(QStringLiteral("promises"), promises);
            changes.set(QStringLiteral("cases"), static_cast<qint64>(cases.size()));
            outcome.promises += promises;
            outcome.cases += static_cast<qint64>(cases.size());
        }
        ZHIYIN_TRY(work.record({Entity::Client,
                                AnyId(client.client.value()),
                                client.client,
                                QStringLiteral("hand over"),
                                changes,
                                reason,
                                {},
                                {}}));
        ZHIYIN_TRY(store.insertNotice({.id = work.newId<AnyId>(),
                                       .client = client.client,
                                       .from = client.advisor,
                                       .to = to.id,
                                       .dueOn = outcome.noticesBy}));
        ++outcome.clients;
        ++outcome.byAdvisor[places[i]].second;
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<HandoverOutcome> HandoverDesk::handOver(const QString &from, const QStringList &to, const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::general()));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(const auto leaving, ClientStore(m_workplace.database).findUser(from));
    if (!leaving)
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), from});
    if (to.contains(from))
        return failure(ErrorCode::BadValue, {QStringLiteral("to"), from});
    ZHIYIN_ASSIGN(const auto people, receivers(to));
    HandoverStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto clients, store.clientsOf(*leaving));
    ZHIYIN_ASSIGN(const ContactPolicy policy, ContactDesk(m_workplace).policy());
    const auto weight = [&policy](const HandedClient &client) {
        return ClientWeight{client.client, kMonthsPerYear / policy.monthsFor(client.tier)};
    };
    std::vector<ClientWeight> weights;
    std::transform(clients.begin(), clients.end(), std::back_inserter(weights), weight);
    std::vector<double> load;
    for (const Receiver &receiver : people) {
        ZHIYIN_ASSIGN(const auto own, store.clientsOf(receiver.id));
        double sum = 0;
        for (const HandedClient &client : own)
            sum += weight(client).contactsPerYear;
        load.push_back(sum);
    }
    return give(clients, people, shareOut(weights, std::move(load)), reason.trimmed());
}

Result<HandoverOutcome> HandoverDesk::reassign(const std::vector<ClientId> &clients, const QString &to,
                                               const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::general()));
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(const auto people, receivers({to}));
    std::vector<HandedClient> rows;
    for (const ClientId id : clients) {
        ZHIYIN_ASSIGN(const auto found, HandoverStore(m_workplace.database).client(id));
        if (!found)
            return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
        rows.push_back(*found);
    }
    return give(rows, people, std::vector<size_t>(rows.size(), 0), reason.trimmed());
}

Result<std::vector<AdvisorNotice>> HandoverDesk::openNotices()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return HandoverStore(m_workplace.database).openNotices(scope);
}

Result<void> HandoverDesk::noticeSent(AnyId id, const QString &evidence)
{
    HandoverStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const AdvisorNotice notice, store.openNotice(id));
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(notice.client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject.value_or(Subject::ofClient({}, {}))));
    if (evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.setSent(id, m_workplace.today(), evidence.trimmed()));
    Changes changes;
    changes.set(QStringLiteral("notice"), evidence.trimmed());
    ZHIYIN_TRY(
        work.record({Entity::Contact, id, notice.client, QStringLiteral("advisor notice sent"), changes, {}, {}, {}}));
    return work.commit();
}

Result<std::vector<PlannedContact>> HandoverDesk::plan(int days, const QString &advisor)
{
    ContactDesk contacts(m_workplace);
    ZHIYIN_ASSIGN(const ContactPolicy policy, contacts.policy());
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(const auto due, contacts.due(today.addDays(days), advisor));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(m_workplace, today));
    std::vector<OpenContact> open;
    for (const DueClient &client : due)
        open.push_back({client.id, client.due.dueOn});
    return spreadContacts(std::move(open), today, policy.contactsPerDay, calendar);
}

} // namespace zhiyin
