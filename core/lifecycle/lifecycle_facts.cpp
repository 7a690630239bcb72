// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/lifecycle_facts.h"

#include "core/contact/contact_plan.h"
#include "core/tier/rates_of_day.h"
#include "core/tier/tier_rules.h"
#include "core/tier/tier_store.h"

#include <span>

namespace zhiyin {
namespace {

/// Rows of many clients in the clients' order, taken out client by client.
template <class Item> class PerClient final
{
public:
    explicit PerClient(const std::vector<Item> &rows) : m_rows(rows) {}

    /// The client's rows; clients must be asked for in rising order.
    std::span<const Item> of(ClientId client)
    {
        while (m_next < m_rows.size() && m_rows[m_next].client < client)
            ++m_next;
        const size_t from = m_next;
        while (m_next < m_rows.size() && m_rows[m_next].client == client)
            ++m_next;
        return std::span(m_rows).subspan(from, m_next - from);
    }

private:
    const std::vector<Item> &m_rows;
    size_t m_next = 0;
};

struct Rating {
    ClientId client;
    int value;
};

struct Complaints {
    ClientId client;
    int count;
};

/// Everything the scans say, before it is put together.
struct Scanned {
    std::vector<LifecycleTrades> trades;
    std::vector<LifecycleContacts> contacts;
    std::vector<Rating> ratings;
    std::vector<Complaints> complaints;
    std::vector<DeclaredOn> declared;
    std::vector<HeldOn> held;
    QHash<ProductId, AssetClass> classes;
};

Result<Scanned> scanAll(Database &database, Currency book, const LifecycleScan &scan, const ContactPolicy &contacts,
                        std::optional<ClientId> only)
{
    LifecycleStore store(database, book, only);
    QStringList qualifying;
    for (const ContactChannel channel : contacts.qualifying)
        qualifying.append(contactChannelText(channel));
    Scanned all;
    ZHIYIN_TRY(store.eachTrades(scan, [&all](const LifecycleTrades &row) { all.trades.push_back(row); }));
    ZHIYIN_TRY(
        store.eachContacts(scan, qualifying, [&all](const LifecycleContacts &row) { all.contacts.push_back(row); }));
    ZHIYIN_TRY(store.eachRating(scan, [&all](ClientId client, int value) { all.ratings.push_back({client, value}); }));
    ZHIYIN_TRY(store.eachComplaints(scan, [&all](ClientId client, int count) {
        all.complaints.push_back({client, count});
    }));
    ZHIYIN_TRY(store.eachDeclared(scan, [&all](const DeclaredOn &row) { all.declared.push_back(row); }));
    ZHIYIN_TRY(store.eachHeld(scan, [&all](const HeldOn &row) { all.held.push_back(row); }));
    ZHIYIN_ASSIGN(all.classes, TierStore(database, book).productClasses());
    return all;
}

/// One client's assets through time.
class AssetHistory final
{
public:
    AssetHistory(std::span<const DeclaredOn> declared, std::span<const HeldOn> held,
                 const QHash<ProductId, AssetClass> &classes)
        : m_declared(declared), m_held(held), m_classes(classes)
    {}

    /// None where nothing was known on the day, or a rate is missing.
    Result<std::optional<Money>> on(QDate day, Currency book, const ToBookCurrency &toBook) const
    {
        DeclaredAssets declared;
        for (const DeclaredOn &row : m_declared) {
            if (row.asOf <= day)
                declared = row.declared;
        }
        std::vector<HeldAsset> position;
        QDate latest;
        for (const HeldOn &row : m_held) {
            if (row.asOf > day)
                break;
            if (row.asOf != latest)
                position.clear();
            latest = row.asOf;
            position.push_back({m_classes.value(row.product, AssetClass::Other), row.marketValue});
        }
        ZHIYIN_ASSIGN(const AssetFigure figure, assets(declared, position, book, toBook));
        return figure.total;
    }

    /// The days after `from` on which something became known, and `from` itself.
    [[nodiscard]] std::vector<QDate> daysFrom(QDate from) const
    {
        std::vector<QDate> days{from};
        const auto note = [&](QDate day) {
            if (day > from && day != days.back())
                days.push_back(day);
        };
        for (const DeclaredOn &row : m_declared)
            note(row.asOf);
        for (const HeldOn &row : m_held)
            note(row.asOf);
        return days;
    }

private:
    std::span<const DeclaredOn> m_declared;
    std::span<const HeldOn> m_held;
    const QHash<ProductId, AssetClass> &m_classes;
};

Result<void> setAssets(LifecycleFacts &facts, const AssetHistory &history, const LifecycleScan &scan, Currency book,
                       const ToBookCurrency &toBook, const LifecyclePolicy &policy)
{
    ZHIYIN_ASSIGN(facts.stage.assets, history.on(scan.day, book, toBook));
    facts.churn.assets = facts.stage.assets;
    ZHIYIN_ASSIGN(facts.churn.assetsBefore, history.on(scan.day.addDays(-policy.assetsFellDays), book, toBook));
    for (const QDate day : history.daysFrom(scan.yearFrom)) {
        ZHIYIN_ASSIGN(const auto known, history.on(day, book, toBook));
        auto &high = facts.stage.twelveMonthHigh;
        if (known && (!high || high->minor() < known->minor()))
            high = known;
    }
    return {};
}

/// The first day on which nothing is owed to the client any more; not valid while there is none.
QDate endOf(const LifecycleClient &client)
{
    if (!client.closedOn.isValid() || !client.deceasedOn.isValid())
        return client.closedOn.isValid() ? client.closedOn : client.deceasedOn;
    return std::min(client.closedOn, client.deceasedOn);
}

void setContacts(LifecycleFacts &facts, const LifecycleContacts *contacts, QDate day, const QTimeZone &zone,
                 const ContactPolicy &policy)
{
    ContactFacts plan;
    plan.begin = facts.client.openedOn;
    plan.end = endOf(facts.client);
    plan.tiers = {{facts.client.openedOn, facts.client.tier}};
    if (contacts != nullptr && contacts->last.isValid())
        facts.stage.lastActivity = std::max(facts.stage.lastActivity, contacts->last.toTimeZone(zone).date());
    if (contacts != nullptr && contacts->lastQualifying.isValid())
        plan.contacts = {contacts->lastQualifying.toTimeZone(zone).date()};
    if (const auto due = nextContact(plan, day, policy)) {
        facts.churn.contactSince = due->since;
        facts.churn.contactDue = due->dueOn;
    }
}

} // namespace

Result<std::vector<LifecycleFacts>> gatherLifecycleFacts(Database &database, Currency book, const QDateTime &now,
                                                         const QTimeZone &zone, const LifecyclePolicy &policy,
                                                         const ContactPolicy &contacts, std::optional<ClientId> only)
{
    const QDate day = now.toTimeZone(zone).date();
    const QDate yearFrom = twelveMonthsTo(day).from;
    const LifecycleScan scan{now, day, yearFrom, twelveMonthsTo(yearFrom.addDays(-1)).from};
    ZHIYIN_ASSIGN(const auto clients, LifecycleStore(database, book, only).clients());
    ZHIYIN_ASSIGN(const Scanned scanned, scanAll(database, book, scan, contacts, only));
    RatesOfDay rates(database, book, day);
    const auto toBook = [&rates](Money amount) { return rates.toBook(amount); };
    PerClient trades(scanned.trades);
    PerClient spoken(scanned.contacts);
    PerClient ratings(scanned.ratings);
    PerClient complaints(scanned.complaints);
    PerClient declared(scanned.declared);
    PerClient held(scanned.held);
    std::vector<LifecycleFacts> all;
    all.reserve(clients.size());
    for (const LifecycleClient &client : clients) {
        LifecycleFacts facts{client};
        facts.stage.openedOn = client.openedOn;
        facts.stage.closedOn = client.closedOn;
        const auto traded = trades.of(client.id);
        if (!traded.empty()) {
            facts.stage.lastActivity = traded.front().lastOn;
            facts.churn.trades = traded.front().inYear;
            facts.churn.tradesBefore = traded.front().inYearBefore;
        }
        const auto contacted = spoken.of(client.id);
        setContacts(facts, contacted.empty() ? nullptr : &contacted.front(), day, zone, contacts);
        const auto rated = ratings.of(client.id);
        if (!rated.empty())
            facts.churn.lastRating = rated.back().value;
        const auto complained = complaints.of(client.id);
        facts.churn.complaints = complained.empty() ? 0 : complained.front().count;
        const AssetHistory history(declared.of(client.id), held.of(client.id), scanned.classes);
        ZHIYIN_TRY(setAssets(facts, history, scan, book, toBook, policy));
        all.push_back(std::move(facts));
    }
    ZHIYIN_TRY(rates.result());
    return all;
}

} // namespace zhiyin
