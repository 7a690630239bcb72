// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builder/builder_store.h"

#include "core/base/money.h"
#include "core/builder/builder_fields_store.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace zhiyin {
namespace {

/// Means leave the database in millionths.
constexpr double kMillion = 1e6;

struct Query {
    QStringList selected;
    QStringList grouped;
    QString where;
    Binds binds;
    std::vector<BuilderHead> heads;
};

/// A moment as its day in the zone; anything else as it is.
QString valueOf(const BuilderColumn &column)
{
    const QString sql = column.sql.toString();
    return column.field.type == BuilderType::Moment
               ? QStringLiteral("date((%1 + p.offset) / 1000, 'unixepoch')").arg(sql)
               : sql;
}

QString stepped(const QString &day, BuilderStep step)
{
    switch (step) {
    case BuilderStep::Month: return QStringLiteral("substr(%1, 1, 7)").arg(day);
    case BuilderStep::Quarter:
        return QStringLiteral("substr(%1, 1, 4) || 'Q' || ((CAST(substr(%1, 6, 2) AS INTEGER) + 2) / 3)").arg(day);
    case BuilderStep::Year: return QStringLiteral("substr(%1, 1, 4)").arg(day);
    case BuilderStep::None: break;
    }
    return day;
}

/// "2026-09-30", "today", "today-30".
std::optional<QDate> dayOf(const QString &text, QDate today)
{
    static const QRegularExpression relative(QStringLiteral("^today(?:([+-])([0-9]{1,5}))?$"));
    const auto match = relative.match(text);
    if (!match.hasMatch()) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == u"-" ? -days : days);
}

Result<Bind> boundOf(const BuilderField &field, const QString &value, const BuilderView &view)
{
    const auto bad = [&] { return failure(ErrorCode::BadValue, {field.code, value}); };
    switch (field.type) {
    case BuilderType::Day:
    case BuilderType::Moment: {
        const auto day = dayOf(value, view.today());
        return day ? Result<Bind>(Bind(*day)) : bad();
    }
    case BuilderType::Number: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? Result<Bind>(Bind(number)) : bad();
    }
    case BuilderType::Money: {
        const auto amount = Money::parse(value, view.currency);
        return amount ? Result<Bind>(Bind(amount->money.minor())) : bad();
    }
    case BuilderType::Flag:
        if (value != u"yes" && value != u"no")
            return bad();
        return Bind(value == u"yes");
    case BuilderType::Text:
    case BuilderType::Code: break;
    }
    return Bind(value);
}

Result<void> addFilter(Query &query, const BuilderFilter &filter, const BuilderTable &table, const BuilderView &view)
{
    const auto column = builderColumn(table.entity, filter.field);
    if (!column)
        return failure(ErrorCode::BadValue, {QStringLiteral("field"), filter.field});
    const QString sql = valueOf(*column);
    const bool isText = column->field.type == BuilderType::Text || column->field.type == BuilderType::Code;
    if (filter.test == BuilderTest::Empty || filter.test == BuilderTest::NotEmpty) {
        const QString empty = isText ? QStringLiteral("coalesce(%1, '') = ''") : QStringLiteral("%1 IS NULL");
        query.where += (filter.test == BuilderTest::Empty ? QStringLiteral(" AND ") : QStringLiteral(" AND NOT "))
                       + u'(' + empty.arg(sql) + u')';
        return {};
    }
    if (filter.test == BuilderTest::Contains) {
        query.where += QStringLiteral(" AND instr(lower(coalesce(%1, '')), lower(?)) > 0").arg(sql);
        query.binds.emplace_back(filter.value);
        return {};
    }
    ZHIYIN_ASSIGN(const Bind bound, boundOf(column->field, filter.value, view));
    // An amount is compared with one of its own currency only.
    const QString currency =
        column->field.type == BuilderType::Money ? QStringLiteral(" AND %1 = ?").arg(table.currency) : QString();
    const QString test = filter.test == BuilderTest::Is        ? QStringLiteral("IS")
                         : filter.test == BuilderTest::IsNot   ? QStringLiteral("IS NOT")
                         : filter.test == BuilderTest::AtLeast ? QStringLiteral(">=")
                                                               : QStringLiteral("<=");
    query.where += QStringLiteral(" AND %1 %2 ?").arg(sql, test) + currency;
    query.binds.push_back(bound);
    if (!currency.isEmpty())
        query.binds.emplace_back(view.currency.code());
    return {};
}

/// Whom a line may be about: as for the list of clients; a case also for its handler, and a confidential one for compliance
/// and its handler alone.
void addReach(Query &query, const BuilderTable &table, const BuilderView &view)
{
    const bool isCase = table.entity == BuilderEntity::Complaints;
    if (view.scope.reach == Reach::Own || view.scope.reach == Reach::Branch) {
        query.where += QStringLiteral(" AND (c.advisor_id = ?");
        query.binds.emplace_back(view.scope.advisor);
        if (view.scope.reach == Reach::Branch) {
            query.where +=
                isCase ? QStringLiteral(" OR coalesce(e.branch, c.branch) = ?") : QStringLiteral(" OR c.branch = ?");
            query.binds.emplace_back(view.scope.branch);
        }
        if (isCase) {
            query.where += QStringLiteral(" OR e.handler_id = ?");
            query.binds.emplace_back(view.actor.id);
        }
        query.where += u')';
    }
    if (isCase && view.actor.role != Role::Compliance) {
        query.where += QStringLiteral(" AND (e.confidential = 0 OR e.handler_id IS ?)");
        query.binds.emplace_back(view.actor.id);
    }
}

void addSum(Query &query, const BuilderSum &sum, const BuilderTable &table)
{
    const auto column = builderColumn(table.entity, sum.field);
    const QString sql = column ? valueOf(*column) : QString();
    BuilderHead head{sum.field, column ? column->field.type : BuilderType::Number, BuilderStep::None, sum.measure};
    switch (sum.measure) {
    case BuilderMeasure::Count: query.selected.append(QStringLiteral("count(*)")); break;
    case BuilderMeasure::Sum: query.selected.append(QStringLiteral("sum(%1)").arg(sql)); break;
    case BuilderMeasure::Mean:
        query.selected.append(QStringLiteral("CAST(round(avg(%1) * 1000000) AS INTEGER)").arg(sql));
        break;
    case BuilderMeasure::Least: query.selected.append(QStringLiteral("min(%1)").arg(sql)); break;
    case BuilderMeasure::Most: query.selected.append(QStringLiteral("max(%1)").arg(sql)); break;
    }
    query.heads.push_back(head);
}

bool isMoney(const BuilderEntity entity, const QString &field)
{
    const auto column = builderColumn(entity, field);
    return column && column->field.type == BuilderType::Money;
}

void addGroups(Query &query, const BuilderSpec &spec, const BuilderTable &table)
{
    for (const BuilderGroup &group : spec.groups) {
        const auto column = builderColumn(spec.entity, group.field);
        if (!column)
            continue;
        query.grouped.append(stepped(valueOf(*column), group.step));
        query.heads.push_back({group.field, column->field.type, group.step});
    }
    if (std::ranges::any_of(spec.sums, [&](const BuilderSum &sum) { return isMoney(spec.entity, sum.field); })) {
        query.grouped.append(table.currency.toString());
        query.heads.push_back({QStringLiteral("currency"), BuilderType::Text, BuilderStep::None, {}, true});
    }
    query.selected = query.grouped;
    for (const BuilderSum &sum : spec.sums)
        addSum(query, sum, table);
}

void addColumns(Query &query, const BuilderSpec &spec, const BuilderTable &table)
{
    bool money = false;
    for (const QString &code : spec.columns) {
        const auto column = builderColumn(spec.entity, code);
        if (!column)
            continue;
        query.selected.append(valueOf(*column));
        query.heads.push_back({code, column->field.type});
        money = money || column->field.type == BuilderType::Money;
    }
    if (money) {
        query.selected.append(table.currency.toString());
        query.heads.push_back({QStringLiteral("currency"), BuilderType::Text, BuilderStep::None, {}, true});
    }
}

/// Where in the selection the lines are ordered by; the rest settles ties.
QString orderOf(const BuilderSpec &spec, const Query &query)
{
    qsizetype at = 0;
    if (!spec.isGrouped()) {
        at = std::max<qsizetype>(0, spec.columns.indexOf(spec.order));
    } else if (const int place = spec.order.toInt(); place > 0) {
        at = query.grouped.size() + place - 1;
    } else {
        for (size_t i = 0; i < spec.groups.size(); ++i) {
            if (spec.groups[i].field == spec.order)
                at = static_cast<qsizetype>(i);
        }
    }
    QStringList order{QStringLiteral("%1%2").arg(at + 1).arg(spec.descending ? QStringLiteral(" DESC") : QString())};
    for (qsizetype i = 0; i < query.selected.size(); ++i) {
        if (i != at)
            order.append(QString::number(i + 1));
    }
    return order.join(u',');
}

BuilderCell cellOf(const Row &row, int at, const BuilderHead &head)
{
    BuilderCell cell;
    if (row.isNull(at))
        return cell;
    const bool isDay = head.type == BuilderType::Day || head.type == BuilderType::Moment;
    const bool isWord = isDay || head.type == BuilderType::Text || head.type == BuilderType::Code;
    if (head.measure == BuilderMeasure::Count)
        cell.whole = row.integer(at);
    else if (isWord)
        cell.text = row.text(at);
    else if (head.measure == BuilderMeasure::Mean)
        cell.mean = static_cast<double>(row.integer(at)) / kMillion;
    else
        cell.whole = row.integer(at);
    return cell;
}

/// Amounts learn their currency from the column beside them.
void settleCurrencies(std::vector<BuilderCell> &cells, const std::vector<BuilderHead> &heads)
{
    const auto at = std::ranges::find_if(heads, &BuilderHead::isCurrency);
    if (at == heads.end())
        return;
    const auto currency = Currency::parse(cells[static_cast<size_t>(at - heads.begin())].text);
    if (!currency)
        return;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (heads[i].type == BuilderType::Money && heads[i].measure != BuilderMeasure::Count && !cells[i].isEmpty())
            cells[i].currency = *currency;
    }
}

QString textOf(const QJsonObject &content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

bool isPersonal(const BuilderSpec &spec)
{
    const auto personal = [&](const QString &code) {
        const auto column = builderColumn(spec.entity, code);
        return column && column->field.isPersonal;
    };
    if (!spec.isGrouped())
        return true;
    return std::ranges::any_of(spec.groups, [&](const BuilderGroup &group) { return personal(group.field); })
           || std::ranges::any_of(spec.sums, [&](const BuilderSum &sum) { return personal(sum.field); });
}

} // namespace

Result<BuilderResult> BuilderStore::run(const BuilderSpec &spec, const BuilderView &view, int most)
{
    const BuilderTable &table = builderTable(spec.entity);
    Query query;
    query.binds = {view.today(), view.now, qint64{view.zone.offsetFromUtc(view.now)} * 1000};
    if (spec.isGrouped())
        addGroups(query, spec, table);
    else
        addColumns(query, spec, table);
    for (const BuilderFilter &filter : spec.filters)
        ZHIYIN_TRY(addFilter(query, filter, table, view));
    addReach(query, table, view);
    QString sql = QStringLiteral("WITH p(today, now, offset) AS (SELECT ?, ?, ?) SELECT %1 FROM p, %2 LEFT JOIN "
                                 "user_account a ON a.id = c.advisor_id WHERE %3")
                      .arg(query.selected.join(QStringLiteral(", ")), table.from, table.where)
                  + query.where;
    if (!query.grouped.isEmpty())
        sql += QStringLiteral(" GROUP BY ") + query.grouped.join(QStringLiteral(", "));
    sql += QStringLiteral(" ORDER BY ") + orderOf(spec, query);
    BuilderResult result{spec, query.heads, {}, 0, isPersonal(spec), view.now, view.actor.name, {}};
    ZHIYIN_TRY(m_database.each(sql, query.binds, [&](const Row &row) {
        if (most == 0 || result.count < most) {
            std::vector<BuilderCell> cells;
            for (size_t i = 0; i < query.heads.size(); ++i)
                cells.push_back(cellOf(row, static_cast<int>(i), query.heads[i]));
            settleCurrencies(cells, query.heads);
            result.rows.push_back(std::move(cells));
        }
        ++result.count;
    }));
    return result;
}

Result<void> BuilderStore::insert(const SavedBuilder &saved)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO custom_report (id, name, owner_id, is_shared, content, saved_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"),
                       {saved.id, saved.name, saved.ownerId, saved.isShared, textOf(saved.content), saved.savedAt}));
    return {};
}

Result<void> BuilderStore::update(const SavedBuilder &saved)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("UPDATE custom_report SET is_shared = ?, content = ?, saved_at = ? WHERE id = ?"),
                       {saved.isShared, textOf(saved.content), saved.savedAt, saved.id}));
    return {};
}

Result<void> BuilderStore::remove(AnyId id)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM custom_report WHERE id = ?"), {id}));
    return {};
}

Result<std::vector<SavedBuilder>> BuilderStore::saved(UserId reader)
{
    return m_database.rows(QStringLiteral("SELECT r.id, r.name, u.name, r.owner_id, r.is_shared, r.content, r.saved_at "
                                          "FROM custom_report r JOIN user_account u ON u.id = r.owner_id "
                                          "WHERE r.owner_id = ? OR r.is_shared = 1 ORDER BY r.name, r.id"),
                           {reader}, [](const Row &row) {
                               return SavedBuilder{
                                   row.id<AnyId>(0),    row.text(1),
                                   row.text(2),         row.id<UserId>(3),
                                   row.integer(4) != 0, QJsonDocument::fromJson(row.text(5).toUtf8()).object(),
                                   row.moment(6)};
                           });
}

} // namespace zhiyin
