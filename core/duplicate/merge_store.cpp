// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/merge_store.h"

#include "core/duplicate/merge_sql.h"

namespace zhiyin {
namespace {

/// What a client's row says of itself and not of the client, or what follows from other tables.
constexpr const char *kOwnColumns[] = {
    "id",           "external_id", "name",        "kind",       "currency",         "stage",
    "stage_since",  "closed_on",   "tier",        "risk_level", "risk_valid_until", "churn_score",
    "total_assets", "state",       "merged_into", "import_id",  "created_at",       "rev"};

/// Rows of which a client's own fields show one of a kind at a time.
struct Competing {
    const char *table;
    const char *sameKind;
    const char *sameValue;
    /// Which of its rows were chosen from the other client.
    QString (*chosen)(const MergeChoice &choice);
};

QString kindIn(const QStringList &kinds)
{
    QStringList quoted;
    for (const QString &kind : kinds)
        quoted.append(u'\'' + kind + u'\'');
    return QStringLiteral("theirs.kind IN (%1)").arg(quoted.join(QStringLiteral(", ")));
}

constexpr Competing kCompeting[] = {
    {"client_document", "1", "mine.number_index = theirs.number_index",
     [](const MergeChoice &choice) { return choice.document ? QStringLiteral("1") : QStringLiteral("0"); }},
    {"client_account", "mine.kind = theirs.kind", "mine.number_index = theirs.number_index",
     [](const MergeChoice &choice) { return kindIn(choice.accounts); }},
    {"client_channel", "mine.kind = theirs.kind", "mine.kind = theirs.kind AND mine.value = theirs.value",
     [](const MergeChoice &choice) { return kindIn(choice.channels); }}};

bool isOwnColumn(const QString &name)
{
    return std::any_of(std::begin(kOwnColumns), std::end(kOwnColumns),
                       [&name](const char *own) { return name == QLatin1StringView(own); });
}

QString noteCells()
{
    return QStringLiteral("INSERT INTO client_merge_cell (merge_id, table_name, column_name, row_key, before_value, "
                          "after_value) ");
}

} // namespace

Result<std::vector<ClientReferenceColumn>> MergeStore::referenceColumns()
{
    ZHIYIN_ASSIGN(const auto tables, m_database.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = "
                                                                    "'table' AND name NOT LIKE 'sqlite_%' "
                                                                    "ORDER BY name"),
                                                     {}, [](const Row &row) { return row.text(0); }));
    std::vector<ClientReferenceColumn> found;
    for (const QString &table : tables) {
        QStringList columns;
        ZHIYIN_TRY(m_database.each(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(table), {}, [&](const Row &row) {
            if (row.text(2) == QStringLiteral("client"))
                columns.append(row.text(3));
        }));
        ZHIYIN_ASSIGN(const auto all, columnsOf(table));
        for (const Column &column : all) {
            if (column.name == QStringLiteral("client_id") && !columns.contains(column.name))
                columns.append(column.name);
        }
        columns.sort();
        for (const QString &column : columns)
            found.push_back({table, column});
    }
    return found;
}

Result<std::vector<MergeStore::Column>> MergeStore::columnsOf(const QString &table)
{
    return m_database.rows(QStringLiteral("PRAGMA table_info(%1)").arg(table), {}, [](const Row &row) {
        return Column{row.text(1), row.integer(5) > 0};
    });
}

Result<QStringList> MergeStore::keyOf(const QString &table, const QString &without)
{
    ZHIYIN_ASSIGN(const auto columns, columnsOf(table));
    QStringList key;
    for (const Column &column : columns) {
        if (column.inKey && column.name != without)
            key.append(column.name);
    }
    return key;
}

Result<void> MergeStore::open(AnyId merge, ClientId keep, ClientId other, const QDateTime &at, UserId user)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_merge (id, keep_id, other_id, at, user_id) VALUES (?, ?, ?, ?, ?)"),
        {merge, keep, other, at, user}));
    return {};
}

Result<std::optional<MergeRecord>> MergeStore::latest(ClientId keep)
{
    return m_database.row(
        QStringLiteral("SELECT id, keep_id, other_id, at FROM client_merge WHERE keep_id = ? AND "
                       "undone_at IS NULL ORDER BY at DESC, id DESC LIMIT 1"),
        {keep}, [](const Row &row) {
            return MergeRecord{row.id<AnyId>(0), row.id<ClientId>(1), row.id<ClientId>(2), row.moment(3)};
        });
}

Result<std::vector<MergeLine>> MergeStore::list()
{
    return m_database.rows(
        QStringLiteral(
            "SELECT m.id, m.keep_id, m.other_id, m.at, u.name, k.external_id, k.name, o.external_id, o.name, "
            "NOT EXISTS (SELECT 1 FROM client_merge n WHERE n.keep_id = m.keep_id AND n.undone_at IS NULL "
            "AND (n.at, n.id) > (m.at, m.id)) FROM client_merge m JOIN user_account u ON u.id = m.user_id "
            "JOIN client k ON k.id = m.keep_id JOIN client o ON o.id = m.other_id WHERE m.undone_at IS NULL "
            "ORDER BY m.at DESC, m.id DESC"),
        {}, [](const Row &row) {
            return MergeLine{{row.id<AnyId>(0), row.id<ClientId>(1), row.id<ClientId>(2), row.moment(3)},
                             row.text(4),
                             row.text(5),
                             row.text(6),
                             row.text(7),
                             row.text(8),
                             row.integer(9) != 0};
        });
}

Result<void> MergeStore::close(AnyId merge, const QDateTime &at, UserId user)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_merge SET undone_at = ?, undone_by = ? WHERE id = ?"),
                              {at, user, merge}));
    // What was taken back is told by the journal; the ledger of it has served.
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM client_merge_cell WHERE merge_id = ?"), {merge}));
    return {};
}

Result<void> MergeStore::fillCell(const MergeRecord &merge, const QString &column, bool chosen,
                                  std::vector<FilledField> &filled)
{
    const QString wanted = chosen ? QStringLiteral("k.%1 IS NOT o.%1") : QStringLiteral("k.%1 IS NULL");
    const QString note =
        noteCells()
        + QStringLiteral("SELECT ?, 'client', '%1', json_array(k.id), k.%1, o.%1 FROM client k, client o WHERE "
                         "k.id = ? AND o.id = ? AND %2 AND o.%1 IS NOT NULL")
              .arg(column, wanted.arg(column));
    ZHIYIN_ASSIGN(const qint64 empty, m_database.run(note, {merge.id, merge.keep, merge.other}));
    if (empty == 0)
        return {};
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client SET %1 = (SELECT %1 FROM client WHERE id = ?) WHERE id = ?").arg(column),
        {merge.other, merge.keep}));
    const QString shown = column == QStringLiteral("advisor_id")
                              ? QStringLiteral("(SELECT name FROM user_account WHERE id = client.advisor_id)")
                              : column;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT %1 FROM client WHERE id = ?").arg(shown), {merge.keep},
                               [&](const Row &row) {
                                   QString field = column;
                                   if (field.endsWith(QStringLiteral("advisor_id")))
                                       field = QStringLiteral("advisor");
                                   filled.push_back({field, row.text(0)});
                               }));
    return {};
}

Result<std::vector<FilledField>> MergeStore::fillRow(const MergeRecord &merge, bool withEnd, const MergeChoice &choice)
{
    ZHIYIN_ASSIGN(const auto columns, columnsOf(QStringLiteral("client")));
    std::vector<FilledField> filled;
    for (const Column &column : columns) {
        const bool isEnd = withEnd && column.name == QStringLiteral("closed_on");
        const bool chosen = choice.columns.contains(column.name);
        if (!isOwnColumn(column.name) || isEnd || chosen)
            ZHIYIN_TRY(fillCell(merge, column.name, chosen, filled));
    }
    return filled;
}

Result<std::vector<FilledField>> MergeStore::fillFigures(const MergeRecord &merge, QDate day, const MergeChoice &choice)
{
    static const QString table = QStringLiteral("client_finance");
    ZHIYIN_ASSIGN(const auto columns, columnsOf(table));
    QStringList names;
    QStringList gaps;
    const auto gapOf = [&choice](const QString &name) {
        const bool chosen = choice.columns.contains(name);
        return (chosen ? QStringLiteral("(k.%1 IS NOT o.%1 AND o.%1 IS NOT NULL)")
                       : QStringLiteral("(k.%1 IS NULL AND o.%1 IS NOT NULL)"))
            .arg(name);
    };
    for (const Column &column : columns) {
        if (column.inKey || column.name == QStringLiteral("currency"))
            continue;
        names.append(column.name);
        gaps.append(gapOf(column.name));
    }
    // Both clients' figures in force on the day, in one currency.
    const QString both =
        QStringLiteral("FROM client_finance k, client_finance o WHERE k.client_id = ? AND k.as_of = (SELECT max(as_of) "
                       "FROM client_finance WHERE client_id = k.client_id AND as_of <= ?) AND o.client_id = ? AND "
                       "o.as_of = (SELECT max(as_of) FROM client_finance WHERE client_id = o.client_id AND as_of <= ?) "
                       "AND k.currency = o.currency ");
    const Binds who{merge.keep, day, merge.other, day};
    ZHIYIN_ASSIGN(const qint64 wanted,
                  m_database.number(QStringLiteral("SELECT count(*) ") + both + QStringLiteral("AND (")
                                        + gaps.join(QStringLiteral(" OR ")) + u')',
                                    who));
    std::vector<FilledField> filled;
    if (wanted == 0)
        return filled;
    // What the kept client declared before stays as it was: the filled figures count from today.
    ZHIYIN_ASSIGN(const qint64 made,
                  m_database.run(QStringLiteral("INSERT INTO client_finance (client_id, as_of, currency, %1) SELECT "
                                                "client_id, ?, currency, %1 FROM client_finance WHERE client_id = ? "
                                                "AND as_of < ? ORDER BY as_of DESC LIMIT 1 "
                                                "ON CONFLICT (client_id, as_of) DO NOTHING")
                                     .arg(names.join(QStringLiteral(", "))),
                                 {day, merge.keep, day}));
    if (made > 0)
        ZHIYIN_TRY(noteMade(merge.id, table, QStringLiteral("client_id = ? AND as_of = ?"), {merge.keep, day}));
    for (const QString &name : names) {
        Binds binds{merge.id};
        binds.insert(binds.end(), who.begin(), who.end());
        const QString gap = QStringLiteral("AND ") + gapOf(name);
        ZHIYIN_ASSIGN(const qint64 noted,
                      m_database.run(noteCells()
                                         + QStringLiteral("SELECT ?, 'client_finance', '%1', json_array(k.client_id, "
                                                          "k.as_of), k.%1, o.%1 ")
                                               .arg(name)
                                         + both + gap,
                                     binds));
        if (noted == 0)
            continue;
        ZHIYIN_TRY(m_database.run(
            QStringLiteral(
                "UPDATE client_finance SET %1 = (SELECT %1 FROM client_finance WHERE client_id = ? AND as_of "
                "<= ? ORDER BY as_of DESC LIMIT 1) WHERE client_id = ? AND as_of = ?")
                .arg(name),
            {merge.other, day, merge.keep, day}));
        filled.push_back({name, {}});
    }
    return filled;
}

Result<void> MergeStore::noteMade(AnyId merge, const QString &table, const QString &where, const Binds &binds)
{
    ZHIYIN_ASSIGN(const auto columns, columnsOf(table));
    QStringList all;
    for (const Column &column : columns)
        all.append(column.name);
    ZHIYIN_ASSIGN(const QStringList key, keyOf(table, {}));
    Binds places{merge};
    places.insert(places.end(), binds.begin(), binds.end());
    ZHIYIN_TRY(m_database.run(noteCells()
                                  + QStringLiteral("SELECT ?, '%1', '', %2, NULL, %3 FROM %1 WHERE %4")
                                        .arg(table, jsonKey(key), jsonKey(all), where),
                              places));
    return {};
}

Result<MovedRows> MergeStore::move(const MergeRecord &merge, const ClientReferenceColumn &reference,
                                   MergeTreatment treatment)
{
    const QString &table = reference.table;
    const QString &column = reference.column;
    MovedRows rows{table, 0, 0};
    const QString ofOther = QStringLiteral(" FROM %1 WHERE %2 = ?").arg(table, column);
    ZHIYIN_ASSIGN(const qint64 theirs, m_database.number(QStringLiteral("SELECT count(*)") + ofOther, {merge.other}));
    ZHIYIN_ASSIGN(const qint64 own, m_database.number(QStringLiteral("SELECT count(*)") + ofOther, {merge.keep}));
    const bool onlyIfNone = treatment == MergeTreatment::MovesIfNone || treatment == MergeTreatment::CopiesIfNone;
    if (theirs == 0 || treatment == MergeTreatment::Stays || (onlyIfNone && own > 0)) {
        rows.stayed = static_cast<int>(theirs);
        return rows;
    }
    if (treatment == MergeTreatment::CopiesIfNone) {
        ZHIYIN_TRY(copy(merge, reference));
        rows.moved = static_cast<int>(theirs);
        return rows;
    }
    ZHIYIN_ASSIGN(const QStringList key, keyOf(table, column));
    ZHIYIN_TRY(m_database.run(
        noteCells() + QStringLiteral("SELECT ?, '%1', '%2', %3, ?, ?").arg(table, column, jsonKey(key)) + ofOther,
        {merge.id, merge.other, merge.keep, merge.other}));
    // A row whose place the kept client has filled itself stays where it is, and out of the ledger.
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE OR IGNORE %1 SET %2 = ? WHERE %2 = ?").arg(table, column),
                              {merge.keep, merge.other}));
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("DELETE FROM client_merge_cell WHERE merge_id = ? AND table_name = '%1' AND column_name = '%2' "
                       "AND row_key IN (SELECT %3")
                .arg(table, column, jsonKey(key))
            + ofOther + u')',
        {merge.id, merge.other}));
    ZHIYIN_ASSIGN(const qint64 left, m_database.number(QStringLiteral("SELECT count(*)") + ofOther, {merge.other}));
    rows.moved = static_cast<int>(theirs - left);
    rows.stayed = static_cast<int>(left);
    return rows;
}

Result<void> MergeStore::copy(const MergeRecord &merge, const ClientReferenceColumn &reference)
{
    ZHIYIN_ASSIGN(const auto columns, columnsOf(reference.table));
    QStringList rest;
    for (const Column &column : columns) {
        if (column.name != reference.column)
            rest.append(column.name);
    }
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO %1 (%2, %3) SELECT ?, %3 FROM %1 WHERE %2 = ?")
                                  .arg(reference.table, reference.column, rest.join(QStringLiteral(", "))),
                              {merge.keep, merge.other}));
    return noteMade(merge.id, reference.table, reference.column + QStringLiteral(" = ?"), {merge.keep});
}

Result<void> MergeStore::stepBack(const Yield &yield, const QString &table, const QString &column, const Bind &value,
                                  const QString &like)
{
    const QString which =
        QStringLiteral("theirs.client_id = ? AND theirs.ended_at IS NULL AND EXISTS (SELECT 1 FROM %1 "
                       "mine WHERE mine.client_id = ? AND mine.ended_at IS NULL AND %2)")
            .arg(table, like);
    ZHIYIN_TRY(m_database.run(noteCells()
                                  + QStringLiteral("SELECT ?, '%1', '%2', json_array(theirs.id), theirs.%2, ? FROM %1 "
                                                   "theirs WHERE ")
                                        .arg(table, column)
                                  + which,
                              {yield.merge, value, yield.who, yield.behind}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE %1 AS theirs SET %2 = ? WHERE ").arg(table, column) + which,
                              {value, yield.who, yield.behind}));
    return {};
}

Result<void> MergeStore::yieldPlaces(const MergeRecord &merge, const MergeChoice &choice)
{
    for (const Competing &one : kCompeting) {
        const QString table = QString::fromLatin1(one.table);
        ZHIYIN_ASSIGN(const auto columns, columnsOf(table));
        const bool ranked = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
            return column.name == QStringLiteral("is_primary");
        });
        const QString chosen = one.chosen(choice);
        const std::pair<Yield, QString> sides[] = {
            {{merge.id, merge.other, merge.keep}, QStringLiteral(" AND NOT (%1)").arg(chosen)},
            {{merge.id, merge.keep, merge.other}, QStringLiteral(" AND (%1)").arg(chosen)}};
        for (const auto &[yield, rows] : sides) {
            // The same number twice is one number.
            ZHIYIN_TRY(stepBack(yield, table, QStringLiteral("ended_at"), merge.at,
                                QString::fromLatin1(one.sameValue) + rows));
            ZHIYIN_TRY(stepBack(yield, table, ranked ? QStringLiteral("is_primary") : QStringLiteral("ended_at"),
                                ranked ? Bind(false) : Bind(merge.at), QString::fromLatin1(one.sameKind) + rows));
        }
    }
    return {};
}

Result<void> MergeStore::addPositions(const MergeRecord &merge, const std::vector<Holding> &rows)
{
    for (const Holding &row : rows) {
        ZHIYIN_TRY(m_database.run(
            QStringLiteral("INSERT INTO holding (id, client_id, product_id, as_of, quantity, market_value, cost, "
                           "currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {row.id, merge.keep, row.product, row.asOf, row.quantity, row.marketValue, row.cost,
             row.marketValue.currency().code()}));
        ZHIYIN_TRY(noteMade(merge.id, QStringLiteral("holding"), QStringLiteral("id = ?"), {row.id}));
    }
    return {};
}

Result<std::vector<Holding>> MergeStore::positions(ClientId client)
{
    return m_database.rows(QStringLiteral("SELECT id, product_id, as_of, quantity, market_value, cost, currency FROM "
                                          "holding WHERE client_id = ? ORDER BY as_of, product_id"),
                           {client}, [client](const Row &row) {
                               const Currency currency = Currency::parse(row.text(6)).value_or(Currency());
                               const auto millionths = row.integerOrNone(3);
                               return Holding{row.id<HoldingId>(0),
                                              client,
                                              row.id<ProductId>(1),
                                              row.date(2),
                                              millionths ? std::optional(Quantity(*millionths)) : std::nullopt,
                                              row.money(4, currency),
                                              row.moneyOrNone(5, currency)};
                           });
}

Result<void> MergeStore::refreshRisk(ClientId client)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client SET (risk_level, risk_valid_until) = (SELECT level, valid_until FROM assessment "
                       "WHERE client_id = ? ORDER BY signed_on DESC, id DESC LIMIT 1) WHERE id = ?"),
        {client, client}));
    return {};
}

Result<void> MergeStore::refreshTier(ClientId client)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client SET tier = (SELECT held FROM tier_standing WHERE client_id = ?) WHERE id = ?"),
        {client, client}));
    return {};
}

Result<void> MergeStore::setAway(const MergeRecord &merge)
{
    ZHIYIN_TRY(m_database.run(noteCells()
                                  + QStringLiteral("SELECT ?, 'client', 'state', json_array(id), state, 'merged' FROM "
                                                   "client WHERE id = ?"),
                              {merge.id, merge.other}));
    ZHIYIN_TRY(m_database.run(noteCells()
                                  + QStringLiteral("SELECT ?, 'client', 'merged_into', json_array(id), merged_into, ? "
                                                   "FROM client WHERE id = ?"),
                              {merge.id, merge.keep, merge.other}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET state = 'merged', merged_into = ? WHERE id = ?"),
                              {merge.keep, merge.other}));
    return {};
}

Result<void> MergeStore::touch(ClientId client)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET rev = rev + 1 WHERE id = ?"), {client}));
    return {};
}

Result<qint64> MergeStore::waitingRequests(ClientId client)
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM request WHERE client_id = ? AND state = 'waiting'"),
                             {client});
}

Result<std::pair<QString, std::optional<ClientId>>> MergeStore::stateOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(QStringLiteral("SELECT state, merged_into FROM client WHERE id = ?"), {client},
                                 [](const Row &row) { return std::pair(row.text(0), row.idOrNone<ClientId>(1)); }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *found;
}

} // namespace zhiyin
