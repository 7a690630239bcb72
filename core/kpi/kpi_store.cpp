// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_store.h"

#include "core/client/declared_since.h"
#include "core/complaint/complaint_store.h"

#include <algorithm>

namespace zhiyin {
namespace {

struct Condition {
    QString sql;
    Binds binds;

    void add(const QString &text, Binds values)
    {
        sql += QStringLiteral(" AND ") + text;
        binds.insert(binds.end(), values.begin(), values.end());
    }
};

/// The condition that a row belongs to a client that counts.
QString among(const KpiSelection &selection, const QString &column)
{
    if (selection.isWhole())
        return QStringLiteral("? <> ''"); // everybody counts: no row is looked at for it
    return column + (selection.everybody ? QStringLiteral(" NOT IN") : QStringLiteral(" IN"))
           + QStringLiteral(" (SELECT value FROM json_each(?))");
}

Condition clientCondition(const KpiScope &scope)
{
    Condition where;
    if (scope.reach.reach == Reach::None)
        where.sql += QStringLiteral(" AND 0");
    if (scope.reach.reach == Reach::Own)
        where.add(QStringLiteral("c.advisor_id = ?"), {scope.reach.advisor});
    if (scope.reach.reach == Reach::Branch)
        where.add(QStringLiteral("(c.branch = ? OR c.advisor_id = ?)"), {scope.reach.branch, scope.reach.advisor});
    if (scope.advisor)
        where.add(QStringLiteral("c.advisor_id = ?"), {*scope.advisor});
    if (!scope.branch.isEmpty())
        where.add(QStringLiteral("c.branch = ?"), {scope.branch});
    return where;
}

/// A complaint belongs where its client belongs; without one, to whoever handles it.
Condition complaintCondition(const KpiScope &scope)
{
    static const QString advisor = QStringLiteral("coalesce(c.advisor_id, k.handler_id) = ?");
    static const QString branch = QStringLiteral("coalesce(k.branch, c.branch) = ?");
    Condition where{QStringLiteral(" AND (k.client_id IS NULL OR c.state = 'live')"), {}};
    if (scope.reach.reach == Reach::None)
        where.sql += QStringLiteral(" AND 0");
    if (scope.reach.reach == Reach::Own)
        where.add(advisor, {scope.reach.advisor});
    if (scope.reach.reach == Reach::Branch)
        where.add(u'(' + branch + QStringLiteral(" OR ") + advisor + u')', {scope.reach.branch, scope.reach.advisor});
    if (scope.advisor)
        where.add(advisor, {*scope.advisor});
    if (!scope.branch.isEmpty())
        where.add(branch, {scope.branch});
    return where;
}

/// The currency of a column that is NULL where it is the book's: most are, and a text costs more than a number.
Currency currencyOr(const Row &row, int column, Currency book)
{
    return row.isNull(column) ? book : Currency::parse(row.text(column)).value_or(book);
}

const QString kSurvey = QStringLiteral("survey");

QString ratingColumn(const QString &table)
{
    return table == kSurvey ? QStringLiteral("t.rating") : QStringLiteral("t.satisfaction");
}

/// Whose ratings count. An anonymous answer belongs to nobody's clients, so it counts for the whole only.
QString ratedAmong(const QString &table, const KpiSelection &selection)
{
    return (table == kSurvey && selection.everybody ? QStringLiteral("t.client_id IS NULL OR ") : QString())
           + among(selection, QStringLiteral("t.client_id"));
}

/// Of a complaint `k` with its client `c`, for `belonging`.
const QString kComplaintBelonging =
    QStringLiteral("(SELECT u.name FROM user_account u WHERE u.id = coalesce(c.advisor_id, k.handler_id)), "
                   "coalesce(k.branch, c.branch), k.channel, k.product_code, k.confidential, k.handler_id");

KpiBelonging belonging(const Row &row, int column)
{
    return {row.text(column),     row.text(column + 1), row.text(column + 2),
            row.text(column + 3), row.flag(column + 4), row.idOrNone<UserId>(column + 5)};
}

Binds joined(Binds first, const Binds &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// A stored clock's outcome at `now`, where nothing after `now` is recorded.
ClockOutcome storedOutcome(const QString &state, std::optional<qint64> due, std::optional<qint64> met, qint64 now)
{
    if (!due || state == QStringLiteral("cancelled"))
        return ClockOutcome::Open;
    if (met)
        return *met <= *due ? ClockOutcome::Met : ClockOutcome::Breached;
    return now > *due ? ClockOutcome::Breached : ClockOutcome::Open;
}

template <class Value, class Key> void sortBy(std::vector<Value> &rows, Key key)
{
    const auto before = [&key](const Value &a, const Value &b) { return key(a) < key(b); };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
}

} // namespace

void sortByClient(std::vector<ClientTier> &tiers)
{
    sortBy(tiers, [](const ClientTier &tier) { return std::tie(tier.client, tier.span.from); });
}

void sortByClient(std::vector<ClientMoment> &moments)
{
    sortBy(moments, [](const ClientMoment &moment) { return std::tie(moment.client, moment.at); });
}

void sortByClient(std::vector<PurchaseDay> &purchases)
{
    sortBy(purchases, [](const PurchaseDay &purchase) { return std::tie(purchase.client, purchase.on); });
}

void sortByClient(std::vector<HeldOn> &held)
{
    sortBy(held, [](const HeldOn &row) { return std::tie(row.client, row.asOf); });
}

KpiStore::KpiStore(Database &database, const QTimeZone &zone, const QDateTime &now)
    : m_database(database), m_zone(zone), m_now(now)
{}

qint64 KpiStore::afterDay(QDate day) const
{
    return std::min(startOfDay(day.addDays(1), m_zone).toMSecsSinceEpoch(), m_now.toMSecsSinceEpoch() + 1);
}

QString KpiStore::boundsOf(const KpiPeriods &periods) const
{
    QStringList bounds;
    for (const Period &period : periods.all())
        bounds.append(QStringLiteral("[%1,%2]")
                          .arg(startOfDay(period.from, m_zone).toMSecsSinceEpoch())
                          .arg(afterDay(period.to)));
    return u'[' + bounds.join(u',') + u']';
}

Result<KpiSelection> KpiStore::clients(const KpiScope &scope)
{
    KpiSelection selection;
    selection.everybody = scope.isEverybody();
    QStringList listed;
    const Condition where = clientCondition(scope);
    // The stage in force now; one that begins later does not count yet.
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT c.id, c.state = 'live', c.opened_on, c.closed_on, c.deceased_on, c.referrer <> '', "
                       "CASE WHEN c.stage_since > ? THEN NULL WHEN c.stage = 'prospect' THEN 1 WHEN c.stage = 'closed' "
                       "THEN 2 END, CASE WHEN c.stage = 'closed' THEN c.stage_since END FROM client c WHERE 1")
            + where.sql + QStringLiteral(" ORDER BY c.id"),
        joined({today()}, where.binds), [&](const Row &row) {
            const bool live = row.flag(1);
            if (live != selection.everybody)
                listed.append(QString::number(row.integer(0)));
            if (!live)
                return;
            KpiClient client{row.integer(0), row.date(2), row.date(3), row.integer(6) == 1, row.flag(5)};
            if (row.integer(6) == 2 && !client.end.isValid())
                client.end = row.date(7);
            const QDate died = row.date(4);
            if (died.isValid() && (!client.end.isValid() || died < client.end))
                client.end = died;
            selection.clients.push_back(client);
        }));
    selection.listed = u'[' + listed.join(u',') + u']';
    return selection;
}

Result<void> KpiStore::addRatings(std::vector<RatingCounts> &counts, const QString &table,
                                  const KpiSelection &selection, const KpiPeriods &periods)
{
    const QString sql = QStringLiteral("SELECT p.key, %1, count(*) FROM json_each(?) p CROSS JOIN %2 t "
                                       "ON t.at >= json_extract(p.value, '$[0]') AND t.at < json_extract(p.value, "
                                       "'$[1]') WHERE %1 IS NOT NULL AND (%3) GROUP BY 1, 2")
                            .arg(ratingColumn(table), table, ratedAmong(table, selection));
    return m_database.each(sql, {boundsOf(periods), selection.listed}, [&counts](const Row &row) {
        counts[static_cast<size_t>(row.integer(0))].add(static_cast<int>(row.integer(1)), row.integer(2));
    });
}

Result<std::vector<RatingCounts>> KpiStore::ratings(const KpiSelection &selection, const KpiPeriods &periods)
{
    std::vector<RatingCounts> counts(periods.size());
    ZHIYIN_TRY(addRatings(counts, QStringLiteral("contact"), selection, periods));
    ZHIYIN_TRY(addRatings(counts, kSurvey, selection, periods));
    return counts;
}

Result<std::vector<StageSpan>> KpiStore::stages(const KpiSelection &selection)
{
    return m_database.rows(
        QStringLiteral("SELECT s.client_id, s.from_date, CASE WHEN s.to_date <= ? THEN s.to_date END, "
                       "CASE WHEN s.stage = 'active' THEN 3 WHEN s.stage IN ('new', 'dormant') THEN 1 WHEN s.stage IN "
                       "('lost', 'closed') THEN 2 END FROM client_stage s WHERE s.from_date <= ? AND ")
            + among(selection, QStringLiteral("s.client_id")) + QStringLiteral(" ORDER BY s.client_id, s.from_date"),
        {today(), today(), selection.listed}, [](const Row &row) {
            const qint64 kind = row.integer(3);
            return StageSpan{row.integer(0), row.date(1), row.date(2), kind == 1 || kind == 3, kind == 2, kind == 3};
        });
}

Result<std::vector<ClientTier>> KpiStore::tiers(const KpiSelection &selection)
{
    ZHIYIN_ASSIGN(auto tiers, m_database.rows(QStringLiteral("SELECT h.client_id, h.day, h.to_tier FROM tier_history h "
                                                             "WHERE h.day <= ? AND ")
                                                  + among(selection, QStringLiteral("h.client_id"))
                                                  + QStringLiteral(" ORDER BY h.id"),
                                              {today(), selection.listed}, [](const Row &row) {
                                                  return ClientTier{row.integer(0), {row.date(1), row.text(2)}};
                                              }));
    return tiers;
}

Result<std::vector<ClientMoment>> KpiStore::contacts(const KpiSelection &selection, QDate from,
                                                     const std::vector<ContactChannel> &channels)
{
    QStringList places;
    Binds binds{startOfDay(from, m_zone), m_now};
    for (const ContactChannel channel : channels) {
        places.append(QStringLiteral("?"));
        binds.emplace_back(contactChannelText(channel));
    }
    binds.emplace_back(selection.listed);
    // One pass over the table and a sort afterwards: by way of an index every row would be looked up in the table.
    const QString sql = QStringLiteral("SELECT t.client_id, t.at FROM contact t WHERE +t.at >= ? AND +t.at <= ? AND "
                                       "t.channel IN (%1) AND ")
                            .arg(places.join(QStringLiteral(", ")))
                        + among(selection, QStringLiteral("t.client_id"));
    ZHIYIN_ASSIGN(auto moments, m_database.rows(sql, binds, [](const Row &row) {
        return ClientMoment{row.integer(0), row.integer(1)};
    }));
    return moments;
}

Result<std::vector<PurchaseDay>> KpiStore::purchases(const KpiSelection &selection, const Period &days)
{
    ZHIYIN_ASSIGN(auto purchases,
                  m_database.rows(QStringLiteral("SELECT t.client_id, t.on_date FROM client_transaction t WHERE "
                                                 "t.kind = 'buy' AND +t.on_date BETWEEN ? AND ? AND ")
                                      + among(selection, QStringLiteral("t.client_id")),
                                  {days.from, std::min(days.to, today()), selection.listed}, [](const Row &row) {
                                      return PurchaseDay{row.integer(0), row.date(1)};
                                  }));
    return purchases;
}

Result<std::vector<MovedOn>> KpiStore::movements(const KpiSelection &selection, const Period &days, Currency book)
{
    return m_database.rows(
        QStringLiteral("SELECT t.client_id, t.on_date, t.kind, t.amount, CASE WHEN t.currency <> ? THEN t.currency END "
                       "FROM client_transaction t WHERE t.kind IN ('deposit', 'withdrawal', 'buy', 'sell') AND "
                       "+t.on_date BETWEEN ? AND ? AND ")
            + among(selection, QStringLiteral("t.client_id")) + QStringLiteral(" ORDER BY t.client_id, t.on_date"),
        {book.code(), days.from, std::min(days.to, today()), selection.listed}, [&](const Row &row) {
            const QString kind = row.text(2);
            const bool trade = kind == QStringLiteral("buy") || kind == QStringLiteral("sell");
            const bool in = kind == QStringLiteral("buy") || kind == QStringLiteral("deposit");
            return MovedOn{row.integer(0), row.date(1), trade, in, row.money(3, currencyOr(row, 4, book))};
        });
}

Result<std::vector<HeldOn>> KpiStore::holdings(const KpiSelection &selection, QDate until, Currency book)
{
    // Products are few and hold the class as a word, so each is read once.
    QHash<qint64, AssetClass> classes;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT id, class FROM product"), {}, [&classes](const Row &row) {
        classes.insert(row.integer(0), assetClassOf(row.text(1)));
    }));
    const QString sql = QStringLiteral("SELECT h.client_id, h.as_of, h.product_id, h.market_value, "
                                       "CASE WHEN h.currency <> ? THEN h.currency END FROM holding h "
                                       "WHERE +h.as_of <= ? AND ")
                        + among(selection, QStringLiteral("h.client_id"));
    const Binds binds{book.code(), std::min(until, today()), selection.listed};
    ZHIYIN_ASSIGN(auto held, m_database.rows(sql, binds, [&](const Row &row) {
        return HeldOn{row.integer(0),
                      row.date(1),
                      {classes.value(row.integer(2), AssetClass::Other), row.money(3, currencyOr(row, 4, book))}};
    }));
    return held;
}

Result<std::vector<DeclaredOn>> KpiStore::declarations(const KpiSelection &selection, QDate until, Currency book)
{
    QStringList columns;
    for (const AssetClass assetClass : kAssetClasses)
        columns.append(QStringLiteral("f.") + assetClassText(assetClass));
    const QString sql =
        QStringLiteral(
            "SELECT f.client_id, f.as_of, CASE WHEN f.currency <> ? THEN f.currency END, %1 FROM client_finance f "
            "WHERE %2 AND ")
            .arg(columns.join(QStringLiteral(", ")), declaredBy(QStringLiteral("f")))
        + among(selection, QStringLiteral("f.client_id")) + QStringLiteral(" ORDER BY f.client_id, f.as_of");
    auto client = selection.clients.begin();
    qint64 last = 0;
    return m_database.rows(sql, {book.code(), std::min(until, today()), selection.listed}, [&](const Row &row) {
        DeclaredOn declared{row.integer(0), row.date(1), {}};
        if (declared.client != last) {
            // The first figures hold from the day the relationship began: before it, nothing was entrusted to us.
            last = declared.client;
            while (client != selection.clients.end() && client->id < declared.client)
                ++client;
            const bool known = client != selection.clients.end() && client->id == declared.client;
            const QDate since = known && client->openedOn.isValid() ? client->openedOn : QDate(1, 1, 1);
            declared.asOf = std::min(declared.asOf, since);
        }
        const Currency currency = currencyOr(row, 2, book);
        for (size_t i = 0; i < declared.assets.size(); ++i)
            declared.assets[i] = row.moneyOrNone(static_cast<int>(i) + 3, currency);
        return declared;
    });
}

Result<std::vector<StoredComplaint>> KpiStore::complaints(const KpiScope &scope, const Period &received)
{
    const Condition where = complaintCondition(scope);
    const qint64 now = m_now.toMSecsSinceEpoch();
    // The stored clocks tell the present of a plain case. Where something is recorded after the moment asked for, where
    // a due day moved, or may still move with the calendar, or where the client was spoken to before the first step, they
    // are computed anew from what happened.
    const QString sql = QStringLiteral(
        "SELECT k.id, k.client_id, k.received_at, k.state IN ('withdrawn', 'merged'), f.state, f.due_at, f.met_at, "
        "r.state, "
        "r.due_at, r.met_at, coalesce(f.provisional, 1) OR coalesce(r.provisional, 1) OR EXISTS (SELECT 1 FROM "
        "complaint_event e WHERE e.complaint_id = k.id AND (e.at > ? OR e.kind IN ('reopen', 'complex', 'extend', "
        "'pause', 'rebase'))) OR %1, %2 FROM complaint k LEFT JOIN client c ON c.id = k.client_id "
        "LEFT JOIN complaint_clock f ON f.complaint_id = k.id AND f.round = 0 AND f.name = 'first_response' "
        "LEFT JOIN complaint_clock r ON r.complaint_id = k.id AND r.round = 0 AND r.name = 'resolution' "
        "WHERE k.received_at >= ? AND k.received_at < ?");
    const QString answered = ComplaintStore::spokeBetween(QStringLiteral("k.received_at"),
                                                          QStringLiteral("coalesce(f.met_at, %1)").arg(now));
    return m_database.rows(
        sql.arg(answered, kComplaintBelonging) + where.sql,
        joined({m_now, startOfDay(received.from, m_zone), afterDay(received.to)}, where.binds), [&](const Row &row) {
            StoredComplaint complaint{row.id<ComplaintId>(0), {}, row.flag(3), row.flag(10), belonging(row, 11)};
            ComplaintFigure &figure = complaint.figure;
            figure.complaint = complaint.id.value();
            figure.client = row.integer(1);
            figure.receivedAt = row.moment(2);
            figure.receivedOn = figure.receivedAt.toTimeZone(m_zone).date();
            figure.firstResponse = storedOutcome(row.text(4), row.integerOrNone(5), row.integerOrNone(6), now);
            figure.resolution = storedOutcome(row.text(7), row.integerOrNone(8), row.integerOrNone(9), now);
            figure.answerUnknown = row.text(4) == QStringLiteral("cancelled");
            if (!row.isNull(6))
                figure.answeredAt = row.moment(6);
            return complaint;
        });
}

Result<std::vector<RatedRow>> KpiStore::handlingRatings(const KpiScope &scope, const Period &given)
{
    const Condition where = complaintCondition(scope);
    // An imported case has a rating without a time of its own: the last step's.
    const QString sql = QStringLiteral(
        "WITH rated (complaint_id, at, rating) AS ("
        "SELECT e.complaint_id, e.at, json_extract(e.data, '$.satisfaction') FROM complaint_event e "
        "WHERE e.kind = 'follow-up' UNION ALL "
        "SELECT i.id, (SELECT max(e.at) FROM complaint_event e WHERE e.complaint_id = i.id), i.satisfaction "
        "FROM complaint i WHERE i.imported AND i.satisfaction IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        "complaint_event e WHERE e.complaint_id = i.id AND e.kind = 'follow-up')) "
        "SELECT k.id, k.client_id, g.at, g.rating, %1 FROM rated g JOIN complaint k ON k.id = g.complaint_id "
        "LEFT JOIN client c ON c.id = k.client_id WHERE g.rating IS NOT NULL AND g.at >= ? AND g.at < ? "
        "AND NOT EXISTS (SELECT 1 FROM complaint_event w WHERE w.complaint_id = k.id AND w.kind IN ('withdraw', "
        "'merge') "
        "AND w.at <= ?)");
    return m_database.rows(sql.arg(kComplaintBelonging) + where.sql,
                           joined({startOfDay(given.from, m_zone), afterDay(given.to), m_now}, where.binds),
                           [this](const Row &row) {
                               return RatedRow{row.integer(0), row.integer(1), row.moment(2).toTimeZone(m_zone).date(),
                                               static_cast<int>(row.integer(3)), belonging(row, 4)};
                           });
}

Result<std::vector<RatedRow>> KpiStore::ratedRows(const QString &table, const KpiSelection &selection,
                                                  const Period &days)
{
    const QString rating = ratingColumn(table);
    const QString sql = QStringLiteral("SELECT t.id, t.client_id, t.at, %1, %2 FROM %3 t WHERE t.at >= ? AND t.at < ? "
                                       "AND %1 IS NOT NULL AND (%4)")
                            .arg(rating, table == kSurvey ? QStringLiteral("'survey'") : QStringLiteral("t.channel"),
                                 table, ratedAmong(table, selection));
    return m_database.rows(sql, {startOfDay(days.from, m_zone), afterDay(days.to), selection.listed},
                           [this](const Row &row) {
                               RatedRow rated{row.integer(0), row.integer(1), row.moment(2).toTimeZone(m_zone).date(),
                                              static_cast<int>(row.integer(3))};
                               rated.belongs.channel = row.text(4);
                               return rated;
                           });
}

Result<std::vector<RatedRow>> KpiStore::ratedContacts(const KpiSelection &selection, const Period &days)
{
    return ratedRows(QStringLiteral("contact"), selection, days);
}

Result<std::vector<RatedRow>> KpiStore::ratedSurveys(const KpiSelection &selection, const Period &days)
{
    return ratedRows(kSurvey, selection, days);
}

Result<KpiTeams> KpiStore::teams(const KpiSelection &selection)
{
    KpiTeams teams;
    const QString clients = QStringLiteral("FROM client c LEFT JOIN user_account u ON u.id = c.advisor_id WHERE ")
                            + among(selection, QStringLiteral("c.id"));
    const auto names = [&](const QString &column) {
        return m_database.rows(QStringLiteral("SELECT DISTINCT %1 %2 AND %1 <> '' ORDER BY 1").arg(column, clients),
                               {selection.listed}, [](const Row &row) { return row.text(0); });
    };
    ZHIYIN_ASSIGN(const auto branches, names(QStringLiteral("c.branch")));
    ZHIYIN_ASSIGN(const auto advisors, names(QStringLiteral("u.name")));
    teams.branches = QStringList(branches.begin(), branches.end());
    teams.advisors = QStringList(advisors.begin(), advisors.end());
    return teams;
}

Result<QHash<qint64, KpiPerson>> KpiStore::people(const KpiSelection &selection)
{
    QHash<qint64, KpiPerson> people;
    people.reserve(static_cast<qsizetype>(selection.clients.size()));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT c.id, c.external_id, c.name, u.name, c.branch FROM client c LEFT JOIN user_account u ON "
                       "u.id = c.advisor_id WHERE ")
            + among(selection, QStringLiteral("c.id")),
        {selection.listed}, [&people](const Row &row) {
            people.insert(row.integer(0), {row.text(1), row.text(2), {row.text(3), row.text(4)}});
        }));
    return people;
}

} // namespace zhiyin
