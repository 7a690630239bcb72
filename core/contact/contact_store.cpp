// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_store.h"

#include "core/contact/care_store.h"

#include <algorithm>

namespace zhiyin {
namespace {

QString selectContact()
{
    return QStringLiteral("SELECT t.id, t.external_id, t.client_id, t.at, t.channel, t.purpose, t.summary, "
                          "t.satisfaction, t.user_id FROM contact t");
}

Contact readContact(const Row &row)
{
    Contact contact{row.id<ContactId>(0),
                    row.text(1),
                    row.id<ClientId>(2),
                    row.moment(3),
                    parseContactChannel(row.text(4)).value_or(ContactChannel::Event),
                    row.text(5),
                    row.text(6),
                    std::nullopt,
                    row.idOrNone<UserId>(8)};
    if (!row.isNull(7))
        contact.satisfaction = static_cast<int>(row.integer(7));
    return contact;
}

void addSpan(QString &sql, Binds &binds, const ContactSpan &span)
{
    if (span.from.isValid()) {
        sql += QStringLiteral(" AND t.at >= ?");
        binds.emplace_back(span.from);
    }
    if (span.until.isValid()) {
        sql += QStringLiteral(" AND t.at < ?");
        binds.emplace_back(span.until);
    }
}

/// "IN (?, ?)" for the channels, and what stands in the places.
QString inChannels(const std::vector<ContactChannel> &channels, Binds &binds)
{
    QStringList places;
    for (const ContactChannel channel : channels) {
        places.append(QStringLiteral("?"));
        binds.emplace_back(contactChannelText(channel));
    }
    return QStringLiteral("IN (%1)").arg(places.join(QStringLiteral(", ")));
}

} // namespace

void agree(ContactFacts &facts, const ContactAgreement &agreement)
{
    if (agreement.optedOutOn.isValid() && (!facts.end.isValid() || agreement.optedOutOn < facts.end))
        facts.end = agreement.optedOutOn;
    facts.wishMonths = agreement.wishMonths;
    facts.pauses = agreement.pauses;
    facts.plans = agreement.plans;
    facts.agreed = agreement.nextOn;
}

Result<void> ContactStore::insert(const Contact &c, std::optional<ImportId> import)
{
    static const QString sql =
        QStringLiteral("INSERT INTO contact (id, external_id, client_id, at, channel, purpose, summary, satisfaction, "
                       "user_id, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(m_database.run(sql, {c.id, c.externalId, c.client, c.at, contactChannelText(c.channel), c.purpose,
                                    c.summary, c.satisfaction, c.user, import}));
    return {};
}

Result<void> ContactStore::update(const Contact &c)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE contact SET client_id = ?, at = ?, channel = ?, purpose = ?, "
                       "summary = ?, satisfaction = ?, user_id = ? WHERE id = ?"),
        {c.client, c.at, contactChannelText(c.channel), c.purpose, c.summary, c.satisfaction, c.user, c.id}));
    return {};
}

Result<std::optional<Contact>> ContactStore::findByExternal(const QString &externalId)
{
    static const QString sql = selectContact() + QStringLiteral(" WHERE t.external_id = ?");
    return m_database.row(sql, {externalId}, readContact);
}

Result<std::vector<Contact>> ContactStore::ofClient(ClientId client, const ContactSpan &span)
{
    QString sql = selectContact() + QStringLiteral(" WHERE t.client_id = ?");
    Binds binds{client};
    addSpan(sql, binds, span);
    return m_database.rows(sql + QStringLiteral(" ORDER BY t.at, t.id"), binds, readContact);
}

Result<std::vector<Contact>> ContactStore::list(const ClientScope &scope, const ContactSpan &span)
{
    QString sql = selectContact() + QStringLiteral(" JOIN client c ON c.id = t.client_id WHERE c.state = 'live'");
    Binds binds;
    sql += inScope(scope, binds);
    addSpan(sql, binds, span);
    return m_database.rows(sql + QStringLiteral(" ORDER BY t.client_id, t.at, t.id"), binds, readContact);
}

Result<std::vector<PlannedClient>> ContactStore::planned(const QString &where, const Binds &binds)
{
    // What is owed ends with the client's death or the end of the relationship, whichever was first.
    ZHIYIN_ASSIGN(
        auto clients,
        m_database.rows(
            QStringLiteral("SELECT c.id, c.external_id, c.name, c.opened_on, "
                           "CASE c.stage WHEN 'closed' THEN coalesce(c.closed_on, c.stage_since) "
                           "ELSE c.closed_on END, c.deceased_on, c.advisor_id FROM client c WHERE c.state = 'live'")
                + where + QStringLiteral(" ORDER BY c.external_id, c.id"),
            binds, [](const Row &row) {
                PlannedClient client{row.id<ClientId>(0), row.text(1), row.text(2), {}, row.idOrNone<UserId>(6)};
                client.facts.begin = row.date(3);
                client.facts.end = row.date(4);
                const QDate died = row.date(5);
                if (died.isValid() && (!client.facts.end.isValid() || died < client.facts.end))
                    client.facts.end = died;
                return client;
            }));
    QHash<ClientId, std::vector<TierSpan>> tiers;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT h.client_id, h.day, h.to_tier FROM tier_history h JOIN client c "
                                              "ON c.id = h.client_id WHERE c.state = 'live'")
                                   + where + QStringLiteral(" ORDER BY h.client_id, h.day, h.id"),
                               binds, [&tiers](const Row &row) {
                                   tiers[row.id<ClientId>(0)].push_back({row.date(1), row.text(2)});
                               }));
    ZHIYIN_ASSIGN(const auto agreements, this->agreements(where, binds));
    for (PlannedClient &client : clients) {
        client.facts.tiers = tiers.value(client.id);
        if (const auto found = agreements.constFind(client.id); found != agreements.constEnd())
            agree(client.facts, *found);
    }
    return clients;
}

Result<QHash<ClientId, ContactAgreement>> ContactStore::agreements(const QString &where, const Binds &binds)
{
    const auto ofClients = [&where](const char *columns, const char *table, const char *rest) {
        return QStringLiteral("SELECT x.client_id, %1 FROM %2 x JOIN client c ON c.id = x.client_id "
                              "WHERE c.state = 'live'%3%4")
            .arg(QLatin1StringView(columns), QLatin1StringView(table), where, QLatin1StringView(rest));
    };
    QHash<ClientId, ContactAgreement> all;
    ZHIYIN_TRY(
        m_database.each(ofClients("x.opted_out_on, x.every_months", "contact_wish", ""), binds, [&all](const Row &row) {
            ContactAgreement &one = all[row.id<ClientId>(0)];
            one.optedOutOn = row.date(1);
            one.wishMonths = static_cast<int>(row.integer(2));
        }));
    // Without a ground for service nothing is planned, whichever way the client said so.
    QHash<ClientId, std::vector<GroundSpan>> service;
    ZHIYIN_TRY(m_database.each(ofClients("x.given_on, x.withdrawn_on", "client_consent", " AND x.purpose = 'service'"),
                               binds, [&service](const Row &row) {
                                   service[row.id<ClientId>(0)].push_back({row.date(1), row.date(2)});
                               }));
    for (auto grounds = service.cbegin(); grounds != service.cend(); ++grounds) {
        const QDate since = withdrawnSince(*grounds, QDate(9999, 12, 31));
        QDate &out = all[grounds.key()].optedOutOn;
        if (since.isValid() && (!out.isValid() || since < out))
            out = since;
    }
    ZHIYIN_TRY(m_database.each(ofClients("x.from_date, x.to_date", "contact_pause", " AND x.taken_back_at IS NULL"),
                               binds, [&all](const Row &row) {
                                   all[row.id<ClientId>(0)].pauses.push_back({row.date(1), row.date(2)});
                               }));
    ZHIYIN_TRY(m_database.each(
        ofClients("x.from_date, x.to_date, x.months", "service_plan", ""), binds, [&all](const Row &row) {
            all[row.id<ClientId>(0)].plans.push_back({row.date(1), row.date(2), static_cast<int>(row.integer(3))});
        }));
    // The step that was agreed last counts: identifiers rise as contacts are recorded.
    ZHIYIN_TRY(
        m_database.each(ofClients("x.next_on", "contact_detail", " AND x.next_on IS NOT NULL ORDER BY x.contact_id"),
                        binds, [&all](const Row &row) { all[row.id<ClientId>(0)].nextOn = row.date(1); }));
    return all;
}

Result<std::vector<PlannedClient>> ContactStore::plannedClients(const ClientScope &scope, std::optional<UserId> advisor)
{
    Binds binds;
    QString where = inScope(scope, binds);
    if (advisor) {
        where += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(*advisor);
    }
    return planned(where, binds);
}

Result<std::optional<PlannedClient>> ContactStore::plannedClient(ClientId id)
{
    ZHIYIN_ASSIGN(auto found, planned(QStringLiteral(" AND c.id = ?"), {id}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<QHash<ClientId, QDateTime>> ContactStore::lastContacts(const std::vector<ContactChannel> &channels,
                                                              const QDateTime &until)
{
    Binds binds{until};
    const QString among = inChannels(channels, binds);
    QHash<ClientId, QDateTime> last;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT client_id, max(at) FROM contact WHERE at <= ? AND channel %1 GROUP BY client_id")
            .arg(among),
        binds, [&last](const Row &row) { last.insert(row.id<ClientId>(0), row.moment(1)); }));
    return last;
}

Result<std::optional<QDateTime>> ContactStore::lastContact(ClientId client, const std::vector<ContactChannel> &channels,
                                                           const QDateTime &until)
{
    Binds binds{client, until};
    const QString among = inChannels(channels, binds);
    return m_database.row(QStringLiteral("SELECT at FROM contact WHERE client_id = ? AND at <= ? AND channel %1 "
                                         "ORDER BY at DESC LIMIT 1")
                              .arg(among),
                          binds, [](const Row &row) { return row.moment(0); });
}

} // namespace zhiyin
