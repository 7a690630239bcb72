// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/care_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

const QString kWishColumns =
    QStringLiteral("w.birthday, w.lunar_month, w.lunar_day, w.lunar_leap, w.opted_out_on, w.every_months, "
                   "w.cooling_until, w.rev, c.quiet_hours");

/// The columns of kWishColumns from `at` on; all but the last are empty for whom no other wish is recorded.
ContactWish readWish(const Row &row, int at)
{
    ContactWish wish;
    wish.quiet = QuietHours::parse(row.text(at + 8)).value_or(QuietHours());
    if (row.isNull(at))
        return wish;
    wish.birthday = parseCode(kBirthdayCalendars, row.text(at)).value_or(BirthdayCalendar::Solar);
    if (!row.isNull(at + 1) && !row.isNull(at + 2))
        wish.lunarBirthday =
            LunarDay{static_cast<int>(row.integer(at + 1)), static_cast<int>(row.integer(at + 2)), row.flag(at + 3)};
    wish.optedOutOn = row.date(at + 4);
    wish.everyMonths = static_cast<int>(row.integer(at + 5));
    wish.coolingUntil = row.date(at + 6);
    wish.revision = static_cast<int>(row.integer(at + 7));
    return wish;
}

ContactPause readPause(const Row &row)
{
    return {row.id<AnyId>(0),
            row.id<ClientId>(1),
            {row.date(2), row.date(3)},
            parseCode(kContactPauseReasons, row.text(4)).value_or(ContactPauseReason::Other),
            row.text(5)};
}

const QString kPauseColumns =
    QStringLiteral("SELECT id, client_id, from_date, to_date, reason, note FROM contact_pause");
const QString kPlanColumns = QStringLiteral(
    "SELECT id, client_id, title, from_date, to_date, months, content, ended_reason, rev FROM service_plan");

ServicePlan readPlan(const Row &row)
{
    ServicePlan plan{row.id<AnyId>(0), row.id<ClientId>(1)};
    plan.title = row.text(2);
    plan.span = {row.date(3), row.date(4), static_cast<int>(row.integer(5))};
    plan.content = row.text(6);
    plan.endedReason = row.text(7);
    plan.revision = static_cast<int>(row.integer(8));
    return plan;
}

Bind numberOrNull(int number)
{
    return number > 0 ? Bind(number) : Bind(nullptr);
}

} // namespace

QString inScope(const ClientScope &scope, Binds &binds)
{
    switch (scope.reach) {
    case Reach::None: return QStringLiteral(" AND 0");
    case Reach::All: return {};
    case Reach::Own: binds.emplace_back(scope.advisor); return QStringLiteral(" AND c.advisor_id = ?");
    case Reach::Branch:
        binds.emplace_back(scope.branch);
        binds.emplace_back(scope.advisor);
        return QStringLiteral(" AND (c.branch = ? OR c.advisor_id = ?)");
    }
    return {};
}

Result<ContactWish> CareStore::wish(ClientId client)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM client c LEFT JOIN contact_wish w ON w.client_id = c.id WHERE c.id = ?")
            .arg(kWishColumns);
    ZHIYIN_ASSIGN(const auto found, m_database.row(sql, {client}, [](const Row &row) { return readWish(row, 0); }));
    return found.value_or(ContactWish());
}

Result<void> CareStore::setWish(ClientId client, const ContactWish &wish)
{
    const auto part = [&](int LunarDay::*number) {
        return wish.lunarBirthday ? Bind((*wish.lunarBirthday).*number) : Bind(nullptr);
    };
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(
            QStringLiteral(
                "INSERT INTO contact_wish (client_id, birthday, lunar_month, lunar_day, lunar_leap, opted_out_on, "
                "every_months, cooling_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (client_id) DO UPDATE SET birthday = excluded.birthday, "
                "lunar_month = excluded.lunar_month, lunar_day = excluded.lunar_day, "
                "lunar_leap = excluded.lunar_leap, opted_out_on = excluded.opted_out_on, "
                "every_months = excluded.every_months, cooling_until = excluded.cooling_until, rev = rev + 1 "
                "WHERE rev = ?"),
            {client, codeText(kBirthdayCalendars, wish.birthday), part(&LunarDay::month), part(&LunarDay::day),
             wish.lunarBirthday && wish.lunarBirthday->leap, wish.optedOutOn, numberOrNull(wish.everyMonths),
             wish.coolingUntil, wish.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<std::vector<ContactPause>> CareStore::pauses(ClientId client)
{
    return m_database.rows(
        kPauseColumns + QStringLiteral(" WHERE client_id = ? AND taken_back_at IS NULL ORDER BY from_date, id"),
        {client}, readPause);
}

Result<void> CareStore::insertPause(const ContactPause &pause)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO contact_pause (id, client_id, from_date, to_date, reason, "
                                             "note) VALUES (?, ?, ?, ?, ?, ?)"),
                              {pause.id, pause.client, pause.span.from, pause.span.to,
                               codeText(kContactPauseReasons, pause.reason), pause.note}));
    return {};
}

Result<ContactPause> CareStore::loadPause(AnyId id)
{
    ZHIYIN_ASSIGN(
        const auto found,
        m_database.row(kPauseColumns + QStringLiteral(" WHERE id = ? AND taken_back_at IS NULL"), {id}, readPause));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("pause"), id.toString()});
    return *found;
}

Result<void> CareStore::takeBackPause(AnyId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE contact_pause SET taken_back_at = ? WHERE id = ?"), {at, id}));
    return {};
}

Result<std::vector<ServicePlan>> CareStore::plans(ClientId client)
{
    return m_database.rows(kPlanColumns + QStringLiteral(" WHERE client_id = ? ORDER BY from_date, id"), {client},
                           readPlan);
}

Result<void> CareStore::insertPlan(const ServicePlan &plan)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO service_plan (id, client_id, title, from_date, to_date, "
                                             "months, content) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                              {plan.id, plan.client, plan.title, plan.span.from, plan.span.to,
                               numberOrNull(plan.span.months), plan.content}));
    return {};
}

Result<ServicePlan> CareStore::loadPlan(AnyId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(kPlanColumns + QStringLiteral(" WHERE id = ?"), {id}, readPlan));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("plan"), id.toString()});
    return *found;
}

Result<void> CareStore::endPlan(AnyId id, QDate lastDay, const QString &reason)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE service_plan SET to_date = ?, ended_reason = ?, rev = rev + 1 WHERE id = ?"),
        {lastDay, reason, id}));
    return {};
}

Result<void> CareStore::insertDetail(ContactId contact, ClientId client, const ContactDetail &detail)
{
    const QByteArray topics = QJsonDocument(QJsonArray::fromStringList(detail.topics)).toJson(QJsonDocument::Compact);
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO contact_detail (contact_id, client_id, topics, needs, "
                                      "next_step, next_on) VALUES (?, ?, ?, ?, ?, ?)"),
                       {contact, client, QString::fromUtf8(topics), detail.needs, detail.nextStep, detail.nextOn}));
    return {};
}

Result<QHash<ContactId, ContactDetail>> CareStore::details(ClientId client)
{
    QHash<ContactId, ContactDetail> details;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT contact_id, topics, needs, next_step, next_on FROM contact_detail WHERE client_id = ?"),
        {client}, [&details](const Row &row) {
            ContactDetail detail{{}, row.text(2), row.text(3), row.date(4)};
            for (const QJsonValue topic : QJsonDocument::fromJson(row.text(1).toUtf8()).array())
                detail.topics.append(topic.toString());
            details.insert(row.id<ContactId>(0), detail);
        }));
    return details;
}

Result<QHash<ClientId, GuardFacts>> CareStore::gatherGuard(const QString &where, const Binds &binds)
{
    QHash<ClientId, GuardFacts> all;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT c.id, c.kind = 'individual', c.birth_date, c.deceased_on, CASE c.stage WHEN 'closed' "
                       "THEN coalesce(c.closed_on, c.stage_since) ELSE c.closed_on END, %1 "
                       "FROM client c LEFT JOIN contact_wish w ON w.client_id = c.id WHERE c.state = 'live'%2")
            .arg(kWishColumns, where),
        binds, [&all](const Row &row) {
            GuardFacts facts{row.flag(1), row.date(2), row.date(3), row.date(4)};
            facts.wish = readWish(row, 5);
            all.insert(row.id<ClientId>(0), facts);
        }));
    ZHIYIN_TRY(
        m_database.each(QStringLiteral("SELECT p.client_id, p.from_date, p.to_date FROM contact_pause p JOIN client c "
                                       "ON c.id = p.client_id WHERE c.state = 'live' AND p.taken_back_at IS NULL%1")
                            .arg(where),
                        binds, [&all](const Row &row) {
                            if (const auto found = all.find(row.id<ClientId>(0)); found != all.end())
                                found->pauses.push_back({row.date(1), row.date(2)});
                        }));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT g.client_id, g.purpose = 'service', g.given_on, g.withdrawn_on FROM client_consent g "
                       "JOIN client c ON c.id = g.client_id WHERE c.state = 'live' AND g.purpose IN ('service', "
                       "'marketing')%1")
            .arg(where),
        binds, [&all](const Row &row) {
            if (const auto found = all.find(row.id<ClientId>(0)); found != all.end())
                (row.flag(1) ? found->service : found->marketing).push_back({row.date(2), row.date(3)});
        }));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT DISTINCT k.client_id FROM complaint k JOIN client c ON c.id = k.client_id "
                       "WHERE c.state = 'live' AND k.state NOT IN ('closed', 'withdrawn', 'merged')%1")
            .arg(where),
        binds, [&all](const Row &row) {
            if (const auto found = all.find(row.id<ClientId>(0)); found != all.end())
                found->openComplaint = true;
        }));
    return all;
}

Result<GuardFacts> CareStore::guardFacts(ClientId client)
{
    ZHIYIN_ASSIGN(const auto all, gatherGuard(QStringLiteral(" AND c.id = ?"), {client}));
    const auto found = all.constFind(client);
    if (found == all.constEnd())
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *found;
}

Result<QHash<ClientId, GuardFacts>> CareStore::guardFacts(const ClientScope &scope)
{
    Binds binds;
    const QString where = inScope(scope, binds);
    return gatherGuard(where, binds);
}

} // namespace zhiyin
