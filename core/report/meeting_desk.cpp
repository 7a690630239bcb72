// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/meeting_desk.h"

#include "core/client/client_desk.h"
#include "core/client/client_store.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/finance/finance_desk.h"
#include "core/journal/unit_of_work.h"
#include "core/product/holdings_desk.h"
#include "core/relation/relation_desk.h"
#include "core/report/next_steps.h"
#include "core/report/report_figures.h"
#include "core/report/report_store.h"

#include <algorithm>

namespace zhiyin {

Result<void> MeetingDesk::addClient(ClientId client, MeetingPack &pack)
{
    ZHIYIN_ASSIGN(const ClientRecord record, ClientDesk(m_workplace).show(client));
    ReportStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const ReportClientRow row, store.client(client, pack.day));
    pack.client = row.client;
    pack.stage = record.values.text(ClientField::Stage);
    pack.phone = record.values.text(ClientField::Phone);
    pack.assets = record.totalAssets;
    ZHIYIN_ASSIGN(pack.risk, store.risk(client, pack.day));
    ContactDesk contacts(m_workplace);
    ZHIYIN_ASSIGN(const auto next, contacts.next(client));
    if (next)
        pack.nextContact = next->dueOn;
    ZHIYIN_ASSIGN(const auto past, contacts.ofClient(client));
    if (!past.empty()) {
        pack.lastContact = past.front().at.toTimeZone(m_workplace.zone()).date();
        pack.lastPurpose = past.front().purpose;
    }
    return addTopics(client, row.idDocumentExpiry, pack);
}

Result<void> MeetingDesk::addPeople(ClientId client, MeetingPack &pack)
{
    ZHIYIN_ASSIGN(const auto relations, RelationDesk(m_workplace).ofClient(client));
    ZHIYIN_ASSIGN(const auto household, HouseholdDesk(m_workplace).ofClient(client));
    std::vector<ClientId> told{client};
    if (household && std::ranges::any_of(household->members, [&](const HouseholdMember &member) {
            return member.client == client && member.isIn(pack.day);
        })) {
        pack.household = household->name;
        pack.householdAssets = household->assets;
        pack.hidden = household->hidden;
        for (const HouseholdMember &member : household->members) {
            if (!member.client || !member.isIn(pack.day))
                continue;
            const auto known =
                std::ranges::find_if(relations, [&](const Relation &one) { return one.other == member.client; });
            pack.people.push_back({member.name, known == relations.end() ? QString() : known->kind, true,
                                   member.isPrimary, member.assets});
            told.push_back(*member.client);
        }
    }
    for (const Relation &relation : relations) {
        const bool isTold = relation.other && std::ranges::find(told, *relation.other) != told.end();
        if (!relation.isHidden && !isTold)
            pack.people.push_back({relation.otherName, relation.kind});
    }
    return {};
}

Result<void> MeetingDesk::addHoldings(ClientId client, MeetingPack &pack)
{
    ZHIYIN_ASSIGN(const HoldingsView view, HoldingsDesk(m_workplace).holdings(client));
    pack.holdingsAsOf = view.asOf;
    pack.holdingsTotal = view.total;
    for (const HeldLine &line : view.lines)
        pack.holdings.push_back({line.product.name.isEmpty() ? line.product.code : line.product.name,
                                 std::max(line.product.riskLevel, line.product.issuerRiskLevel.value_or(1)),
                                 line.isAbove, line.holding.marketValue, line.maturesOn});
    std::ranges::stable_sort(pack.holdings, [](const PackHolding &a, const PackHolding &b) {
        return a.value.currency() == b.value.currency() && a.value.minor() > b.value.minor();
    });
    return {};
}

Result<void> MeetingDesk::addOpen(ClientId client, MeetingPack &pack)
{
    ZHIYIN_ASSIGN(const auto promises, PromiseDesk(m_workplace).ofClient(client));
    for (const Promise &promise : promises) {
        if (promise.state == PromiseState::Open)
            pack.promises.push_back({promise.text, promise.dueOn, promise.dueOn < pack.day});
    }
    std::ranges::stable_sort(pack.promises, {}, &PackPromise::dueOn);
    ZHIYIN_ASSIGN(const auto complaints, ComplaintDesk(m_workplace).list(true, false, 0, client));
    for (const ComplaintView &complaint : complaints)
        pack.complaints.push_back(complaintLine(complaint, m_workplace.now(), m_workplace.zone()));
    return {};
}

Result<void> MeetingDesk::addTopics(ClientId client, QDate idExpiry, MeetingPack &pack)
{
    NextStepFacts facts;
    facts.risk = pack.risk;
    if (idExpiry.isValid())
        facts.idDocumentExpiry = idExpiry;
    facts.complaints = pack.complaints;
    for (const PackPromise &promise : pack.promises)
        facts.promises.push_back({promise.dueOn, promise.text});
    for (const PackHolding &holding : pack.holdings) {
        if (holding.isAbove)
            facts.above.append(holding.productName);
        if (holding.maturesOn.isValid())
            facts.maturities.push_back({holding.maturesOn, holding.productName});
    }
    ZHIYIN_ASSIGN(const auto needs, FinanceDesk(m_workplace).needs(client));
    for (const Need &need : needs) {
        if (need.state == QStringLiteral("open"))
            facts.needs.append(need.text);
    }
    pack.topics = nextSteps(facts, pack.day);
    ZHIYIN_ASSIGN(const ContactPolicy policy, ContactDesk(m_workplace).policy());
    pack.everyTime = policy.topics;
    return {};
}

Result<MeetingPack> MeetingDesk::pack(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::MakeReport, *subject));
    MeetingPack pack{m_workplace.book.institution, m_workplace.today(), m_workplace.realClock.now(),
                     m_workplace.actor.name};
    ZHIYIN_TRY(addPeople(client, pack));
    ZHIYIN_TRY(addHoldings(client, pack));
    ZHIYIN_TRY(addOpen(client, pack));
    ZHIYIN_TRY(addClient(client, pack));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(
        work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("meeting pack"), {}, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    pack.journalAnchor = work.head().anchor();
    return pack;
}

} // namespace zhiyin
