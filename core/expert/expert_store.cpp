// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expert/expert_store.h"

namespace zhiyin {
namespace {

const QString kExpertColumns =
    QStringLiteral("SELECT id, name, kind, user_id, fields, branches, hours, ended_on, rev FROM expert");

QStringList listOf(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

/// NULL where there is none.
QString textOf(const QStringList &list)
{
    return list.isEmpty() ? QString() : list.join(u',');
}

Expert readExpert(const Row &row)
{
    return {.id = row.id<ExpertId>(0),
            .name = row.text(1),
            .kind = parseCode(kExpertKinds, row.text(2)).value_or(ExpertKind::House),
            .user = row.idOrNone<UserId>(3),
            .fields = listOf(row.text(4)),
            .branches = listOf(row.text(5)),
            .hours = WeekHours::parse(row.text(6)).value_or(WeekHours()),
            .endedOn = row.date(7),
            .revision = static_cast<int>(row.integer(8))};
}

const QString kBookingColumns = QStringLiteral(
    "SELECT b.id, b.expert_id, b.client_id, b.starts_at, b.ends_at, b.topic, b.tier, b.state, b.note, b.booked_by, "
    "b.booked_at, b.policy_version, b.rev, e.name, c.external_id, c.name, u.name FROM expert_booking b "
    "JOIN expert e ON e.id = b.expert_id JOIN client c ON c.id = b.client_id "
    "JOIN user_account u ON u.id = b.booked_by");

ExpertBooking readBooking(const Row &row)
{
    return {.id = row.id<BookingId>(0),
            .expert = row.id<ExpertId>(1),
            .client = row.id<ClientId>(2),
            .startsAt = row.moment(3),
            .endsAt = row.moment(4),
            .topic = row.text(5),
            .tier = row.text(6),
            .state = parseCode(kBookingStates, row.text(7)).value_or(BookingState::Booked),
            .note = row.text(8),
            .by = row.id<UserId>(9),
            .at = row.moment(10),
            .policyVersion = row.text(11),
            .revision = static_cast<int>(row.integer(12)),
            .expertName = row.text(13),
            .externalId = row.text(14),
            .clientName = row.text(15),
            .byName = row.text(16)};
}

} // namespace

Result<void> ExpertStore::insert(const Expert &expert)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO expert (id, name, kind, user_id, fields, branches, hours) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                              {expert.id, expert.name, codeText(kExpertKinds, expert.kind), expert.user,
                               expert.fields.join(u','), textOf(expert.branches), expert.hours.text()}));
    return {};
}

Result<void> ExpertStore::update(const Expert &expert)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE expert SET name = ?, kind = ?, user_id = ?, fields = ?, "
                                      "branches = ?, hours = ?, ended_on = ?, rev = rev + 1 "
                                      "WHERE id = ? AND rev = ?"),
                       {expert.name, codeText(kExpertKinds, expert.kind), expert.user, expert.fields.join(u','),
                        textOf(expert.branches), expert.hours.text(), expert.endedOn, expert.id, expert.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<std::vector<Expert>> ExpertStore::list()
{
    return m_database.rows(kExpertColumns + QStringLiteral(" ORDER BY ended_on IS NOT NULL, name, id"), {}, readExpert);
}

Result<Expert> ExpertStore::load(ExpertId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(kExpertColumns + QStringLiteral(" WHERE id = ?"), {id}, readExpert));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("expert"), id.toString()});
    return *found;
}

Result<void> ExpertStore::insertAbsence(const ExpertAbsence &absence)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO expert_absence (id, expert_id, from_date, to_date, note) VALUES (?, ?, ?, ?, ?)"),
        {absence.id, absence.expert, absence.from, absence.to, absence.note}));
    return {};
}

Result<std::vector<ExpertAbsence>> ExpertStore::absences(QDate from, QDate to)
{
    return m_database.rows(
        QStringLiteral("SELECT id, expert_id, from_date, to_date, note FROM expert_absence "
                       "WHERE from_date <= ? AND to_date >= ? ORDER BY from_date, id"),
        {to, from}, [](const Row &row) {
            return ExpertAbsence{row.id<AnyId>(0), row.id<ExpertId>(1), row.date(2), row.date(3), row.text(4)};
        });
}

Result<void> ExpertStore::insertBooking(const ExpertBooking &booking)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO expert_booking (id, expert_id, client_id, starts_at, ends_at, topic, tier, "
                       "booked_by, booked_at, policy_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {booking.id, booking.expert, booking.client, booking.startsAt, booking.endsAt, booking.topic, booking.tier,
         booking.by, booking.at, booking.policyVersion}));
    return {};
}

Result<void> ExpertStore::settle(const ExpertBooking &booking)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE expert_booking SET state = ?, note = ?, rev = rev + 1 "
                                      "WHERE id = ? AND rev = ?"),
                       {codeText(kBookingStates, booking.state), booking.note, booking.id, booking.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<ExpertBooking> ExpertStore::loadBooking(BookingId id)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(kBookingColumns + QStringLiteral(" WHERE b.id = ?"), {id}, readBooking));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("booking"), id.toString()});
    return *found;
}

Result<std::vector<ExpertBooking>> ExpertStore::bookings(const BookingQuery &query)
{
    QString sql = kBookingColumns + QStringLiteral(" WHERE 1");
    Binds binds;
    const auto add = [&](const char *condition, const auto &value) {
        sql += QString::fromLatin1(condition);
        binds.emplace_back(value);
    };
    if (query.client)
        add(" AND b.client_id = ?", *query.client);
    if (query.expert)
        add(" AND b.expert_id = ?", *query.expert);
    if (query.from.isValid())
        add(" AND b.starts_at >= ?", query.from);
    if (query.to.isValid())
        add(" AND b.starts_at < ?", query.to);
    if (!query.withCancelled)
        sql += QStringLiteral(" AND b.state <> 'cancelled'");
    return m_database.rows(sql + QStringLiteral(" ORDER BY b.starts_at, b.id"), binds, readBooking);
}

} // namespace zhiyin
