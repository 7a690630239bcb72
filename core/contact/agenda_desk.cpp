// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/agenda_desk.h"

#include "core/base/period.h"
#include "core/contact/promise_store.h"
#include "core/journal/journal_store.h"
#include "core/policy/policy_shelf.h"

#include <map>

namespace zhiyin {
namespace {

constexpr int kMonthsPerYear = 12;

/// Nobody's clients are their own heap, beside each advisor's.
using AdvisorKey = std::optional<UserId>;

QHash<ClientId, const PlannedClient *> byId(const ContactPlanView &view)
{
    QHash<ClientId, const PlannedClient *> all;
    all.reserve(static_cast<qsizetype>(view.clients.size()));
    for (const PlannedClient &client : view.clients)
        all.insert(client.id, &client);
    return all;
}

AgendaEntry entryOf(AgendaKind kind, QDate on, const PlannedClient &client)
{
    return {.kind = kind, .on = on, .client = client.id, .externalId = client.externalId, .name = client.name};
}

int workingDays(const WorkCalendar &calendar, QDate from, QDate to)
{
    return static_cast<int>(calendar.workingDaysBetween(from.addDays(-1), to));
}

} // namespace

struct AgendaDesk::Spread {
    std::vector<DueClient> due;
    std::map<AdvisorKey, std::vector<PlannedContact>> byAdvisor;
    WorkCalendar calendar;
};

Result<AgendaDesk::Spread> AgendaDesk::spread(const ContactPlanView &view, QDate until)
{
    const QDate today = m_workplace.today();
    Spread spread;
    ZHIYIN_ASSIGN(spread.calendar, calendarInForce(m_workplace, today));
    spread.due = dueBy(view, today, until);
    std::map<AdvisorKey, std::vector<OpenContact>> open;
    for (const DueClient &client : spread.due)
        open[client.advisor].push_back({client.id, client.due.dueOn});
    for (auto &[advisor, contacts] : open) {
        spread.byAdvisor.emplace(
            advisor, spreadContacts(std::move(contacts), today, view.policy.contactsPerDay, spread.calendar));
    }
    return spread;
}

Result<std::vector<PlannedContact>> AgendaDesk::plan(int days, const QString &advisor)
{
    ZHIYIN_ASSIGN(const ContactPlanView view, gatherContactPlan(m_workplace, advisor));
    ZHIYIN_ASSIGN(const Spread spread, this->spread(view, m_workplace.today().addDays(days)));
    std::vector<PlannedContact> all;
    for (const auto &[who, planned] : spread.byAdvisor)
        all.insert(all.end(), planned.begin(), planned.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const PlannedContact &a, const PlannedContact &b) { return a.on < b.on; });
    return all;
}

Result<void> AgendaDesk::addPromises(ContactAgenda &agenda, const ContactPlanView &view)
{
    const auto clients = byId(view);
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    ZHIYIN_ASSIGN(const auto promises,
                  PromiseStore(m_workplace.database).list(scope, {.until = agenda.days.back().day}));
    for (const Promise &promise : promises) {
        const auto client = clients.constFind(promise.client);
        if (client == clients.constEnd() || promise.dueOn < agenda.days.front().day)
            continue;
        AgendaEntry entry = entryOf(AgendaKind::Promise, promise.dueOn, **client);
        entry.text = promise.text;
        agenda.entries.push_back(std::move(entry));
    }
    return {};
}

Result<void> AgendaDesk::addHad(ContactAgenda &agenda, const ContactPlanView &view)
{
    const QTimeZone zone = m_workplace.zone();
    const QDateTime end = std::min(startOfDay(agenda.days.back().day.addDays(1), zone), m_workplace.now().addMSecs(1));
    const auto clients = byId(view);
    ZHIYIN_ASSIGN(const auto contacts, ContactStore(m_workplace.database)
                                           .list(scopeOf(m_workplace.actor, Action::ReadClient),
                                                 {startOfDay(agenda.days.front().day, zone), end}));
    for (const Contact &contact : contacts) {
        const auto client = clients.constFind(contact.client);
        if (client == clients.constEnd())
            continue;
        AgendaEntry entry = entryOf(AgendaKind::Had, contact.at.toTimeZone(zone).date(), **client);
        entry.at = contact.at;
        entry.channel = contact.channel;
        entry.text = contact.summary;
        agenda.entries.push_back(std::move(entry));
    }
    return {};
}

Result<ContactAgenda> AgendaDesk::between(QDate from, QDate to, const QString &advisor)
{
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) >= kLongestDays)
        return failure(ErrorCode::BadValue, {QStringLiteral("to"), to.toString(Qt::ISODate)});
    ZHIYIN_ASSIGN(const ContactPlanView view, gatherContactPlan(m_workplace, advisor));
    // What is due soon after the last day may have to be done before it.
    ZHIYIN_ASSIGN(const Spread spread, this->spread(view, to.addDays(kLongestDays)));
    ContactAgenda agenda;
    std::map<QDate, int> planned;
    const auto clients = byId(view);
    QHash<ClientId, DueContact> due;
    for (const DueClient &client : spread.due)
        due.insert(client.id, client.due);
    for (const auto &[who, contacts] : spread.byAdvisor) {
        for (const PlannedContact &contact : contacts) {
            if (contact.on < from || contact.on > to)
                continue;
            ++planned[contact.on];
            AgendaEntry entry = entryOf(AgendaKind::Planned, contact.on, *clients.value(contact.client));
            entry.due = due.value(contact.client);
            agenda.entries.push_back(std::move(entry));
        }
    }
    const int perDay = view.policy.contactsPerDay * std::max(1, static_cast<int>(spread.byAdvisor.size()));
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const bool works = spread.calendar.isWorkingDay(day);
        agenda.days.push_back({day, works, planned[day], works ? perDay : 0});
    }
    ZHIYIN_TRY(addPromises(agenda, view));
    ZHIYIN_TRY(addHad(agenda, view));
    const auto rank = [](const AgendaEntry &entry) {
        return std::tuple(entry.on,
                          entry.kind == AgendaKind::Had       ? 0
                          : entry.kind == AgendaKind::Promise ? 1
                                                              : 2,
                          entry.at, entry.due.dueOn, entry.externalId);
    };
    std::stable_sort(agenda.entries.begin(), agenda.entries.end(),
                     [&rank](const AgendaEntry &a, const AgendaEntry &b) { return rank(a) < rank(b); });
    return agenda;
}

Result<std::vector<AdvisorLoad>> AgendaDesk::loads(int days)
{
    const QDate today = m_workplace.today();
    const QDate until = today.addDays(days);
    ZHIYIN_ASSIGN(const ContactPlanView view, gatherContactPlan(m_workplace, {}));
    ZHIYIN_ASSIGN(const Spread spread, this->spread(view, until));
    ZHIYIN_ASSIGN(const auto names, JournalStore(m_workplace.database).userNames());
    const int capacity = view.policy.contactsPerDay * workingDays(spread.calendar, today, until);
    std::map<AdvisorKey, AdvisorLoad> loads;
    for (const PlannedClient &client : view.clients) {
        if (!nextContact(client.facts, today, view.policy))
            continue;
        AdvisorLoad &load = loads[client.advisor];
        ++load.clients;
        load.contactsPerYear += static_cast<double>(kMonthsPerYear) / cadenceOn(client.facts, today, view.policy);
    }
    for (const DueClient &client : spread.due) {
        ++loads[client.advisor].due;
        loads[client.advisor].overdue += client.daysOverdue > 0 ? 1 : 0;
    }
    std::vector<AdvisorLoad> all;
    for (auto &[who, load] : loads) {
        load.advisor = who ? names.value(*who) : QString();
        load.capacity = capacity;
        std::map<QDate, int> used;
        if (const auto planned = spread.byAdvisor.find(who); planned != spread.byAdvisor.end()) {
            for (const PlannedContact &contact : planned->second)
                ++used[contact.on];
        }
        load.freeOn = today;
        while (!spread.calendar.isWorkingDay(load.freeOn) || used[load.freeOn] >= view.policy.contactsPerDay)
            load.freeOn = load.freeOn.addDays(1);
        all.push_back(load);
    }
    std::stable_sort(all.begin(), all.end(), [](const AdvisorLoad &a, const AdvisorLoad &b) { return a.due > b.due; });
    return all;
}

} // namespace zhiyin
