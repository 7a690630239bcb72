// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expert/expert_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/contact/contact_policy.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_desk.h"
#include "core/words/expert_words.h"

namespace zhiyin {
namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kDaysPerWeek = 7;
constexpr int kLongestBooking = 8 * kMinutesPerHour;

tl::unexpected<Error> badValue(const char *field, const QString &value)
{
    return failure(ErrorCode::BadValue, {QString::fromLatin1(field), value});
}

QStringList trimmed(const QStringList &list)
{
    QStringList kept;
    for (const QString &entry : list) {
        if (!entry.trimmed().isEmpty())
            kept.append(entry.trimmed());
    }
    return kept;
}

} // namespace

Result<ExpertDesk::InUse> ExpertDesk::policyInUse()
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Contact, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Contact)});
    ZHIYIN_ASSIGN(EntitlementPolicy policy, parseEntitlements(document->json));
    return InUse{std::move(policy), document->json, policyVersionText(*document)};
}

/// Whoever shares out clients shares out the experts' time.
Result<void> ExpertDesk::requireManager()
{
    return require(m_workplace.actor, Action::AssignClient, Subject::general());
}

Result<void> ExpertDesk::record(UnitOfWork &work, const Expert &expert, const QString &action, const QString &reason)
{
    Changes changes;
    changes.set(QStringLiteral("name"), expert.name);
    changes.set(QStringLiteral("fields"), expert.fields.join(u','));
    changes.set(QStringLiteral("hours"), expert.hours.text());
    return work.record({Entity::User, AnyId(expert.id.value()), {}, action, changes, reason, {}, {}});
}

Result<void> ExpertDesk::record(UnitOfWork &work, const ExpertBooking &booking, const QString &action)
{
    Changes changes;
    changes.set(QStringLiteral("expert"), booking.expertName);
    changes.set(QStringLiteral("starts_at"), booking.startsAt.toUTC().toString(Qt::ISODate));
    changes.set(QStringLiteral("minutes"), booking.minutes());
    changes.set(QStringLiteral("topic"), booking.topic);
    return work.record({Entity::Contact,
                        AnyId(booking.id.value()),
                        booking.client,
                        action,
                        changes,
                        booking.note,
                        booking.policyVersion,
                        {}});
}

Result<std::vector<Expert>> ExpertDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, Subject::general()));
    return ExpertStore(m_workplace.database).list();
}

Result<ExpertId> ExpertDesk::add(const NewExpert &wanted)
{
    ZHIYIN_TRY(requireManager());
    const QString name = wanted.name.trimmed();
    if (name.isEmpty())
        return badValue("name", {});
    const QStringList fields = trimmed(wanted.fields);
    if (fields.isEmpty())
        return badValue("fields", {});
    const auto hours = WeekHours::parse(wanted.hours);
    if (!hours)
        return failure(ErrorCode::BadValue, {QStringLiteral("hours"), wanted.hours, words::hoursForm()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ExpertStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto known, store.list());
    for (const Expert &expert : known) {
        if (expert.name == name && !expert.endedOn.isValid())
            return failure(ErrorCode::AlreadyExists, {name});
    }
    Expert expert{.id = work.newId<ExpertId>(), .name = name, .kind = wanted.kind};
    expert.fields = fields;
    expert.branches = trimmed(wanted.branches);
    expert.hours = *hours;
    if (!wanted.user.isEmpty()) {
        ZHIYIN_ASSIGN(expert.user, ClientStore(m_workplace.database).findUser(wanted.user));
        if (!expert.user)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), wanted.user});
    }
    ZHIYIN_TRY(store.insert(expert));
    ZHIYIN_TRY(record(work, expert, QStringLiteral("add expert")));
    ZHIYIN_TRY(work.commit());
    return expert.id;
}

Result<void> ExpertDesk::setHours(ExpertId id, const QString &hours)
{
    ZHIYIN_TRY(requireManager());
    const auto read = WeekHours::parse(hours);
    if (!read)
        return failure(ErrorCode::BadValue, {QStringLiteral("hours"), hours, words::hoursForm()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ExpertStore store(m_workplace.database);
    ZHIYIN_ASSIGN(Expert expert, store.load(id));
    expert.hours = *read;
    ZHIYIN_TRY(store.update(expert));
    ZHIYIN_TRY(record(work, expert, QStringLiteral("expert hours")));
    return work.commit();
}

Result<void> ExpertDesk::addAbsence(ExpertId id, QDate from, QDate to, const QString &note)
{
    ZHIYIN_TRY(requireManager());
    if (!from.isValid())
        return badValue("from", {});
    if (!to.isValid() || to < from)
        return badValue("to", to.toString(Qt::ISODate));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ExpertStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const Expert expert, store.load(id));
    ZHIYIN_TRY(store.insertAbsence({work.newId<AnyId>(), id, from, to, note}));
    ZHIYIN_TRY(record(work, expert, QStringLiteral("expert away"),
                      from.toString(Qt::ISODate) + QStringLiteral(" – ") + to.toString(Qt::ISODate)));
    return work.commit();
}

Result<void> ExpertDesk::end(ExpertId id, const QString &reason)
{
    ZHIYIN_TRY(requireManager());
    ZHIYIN_TRY(requireReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ExpertStore store(m_workplace.database);
    ZHIYIN_ASSIGN(Expert expert, store.load(id));
    if (expert.endedOn.isValid())
        return failure(ErrorCode::WrongState, {QStringLiteral("ended")});
    ZHIYIN_ASSIGN(const auto waiting, store.bookings({.expert = id, .withCancelled = false}));
    for (const ExpertBooking &booking : waiting) {
        if (booking.state == BookingState::Booked && booking.startsAt > m_workplace.now())
            return failure(ErrorCode::WrongState, {QStringLiteral("booked")});
    }
    expert.endedOn = m_workplace.today();
    ZHIYIN_TRY(store.update(expert));
    ZHIYIN_TRY(record(work, expert, QStringLiteral("end expert"), reason.trimmed()));
    return work.commit();
}

DaySpan ExpertDesk::spanOf(const ExpertBooking &booking) const
{
    const QDateTime from = booking.startsAt.toTimeZone(m_workplace.zone());
    const int minute = from.time().hour() * kMinutesPerHour + from.time().minute();
    return {from.date().dayOfWeek(), minute, minute + booking.minutes()};
}

Result<BookingSight> ExpertDesk::sight(const Expert &expert, QDate monday, const EntitlementPolicy &policy)
{
    ExpertStore store(m_workplace.database);
    BookingSight sight{expert.hours, {}, {}};
    const QDate sunday = monday.addDays(kDaysPerWeek - 1);
    ZHIYIN_ASSIGN(const auto absences, store.absences(monday, sunday));
    for (const ExpertAbsence &absence : absences) {
        for (QDate day = std::max(absence.from, monday); day <= std::min(absence.to, sunday); day = day.addDays(1)) {
            if (absence.expert == expert.id)
                sight.absent.push_back(day);
        }
    }
    const QTimeZone &zone = m_workplace.zone();
    ZHIYIN_ASSIGN(const auto booked, store.bookings({.expert = expert.id,
                                                     .from = startOfDay(monday, zone),
                                                     .to = startOfDay(sunday.addDays(1), zone),
                                                     .withCancelled = false}));
    for (const ExpertBooking &booking : booked)
        sight.taken.push_back(
            {booking.startsAt.toTimeZone(zone).date(), spanOf(booking), !policy.isReservedFor(booking.tier)});
    return sight;
}

Result<std::vector<ExpertWeek>> ExpertDesk::week(QDate day)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, Subject::general()));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    ExpertStore store(m_workplace.database);
    const QDate monday = mondayOf(day);
    const QTimeZone &zone = m_workplace.zone();
    ZHIYIN_ASSIGN(const auto experts, store.list());
    ZHIYIN_ASSIGN(const auto absences, store.absences(monday, monday.addDays(kDaysPerWeek - 1)));
    std::vector<ExpertWeek> weeks;
    for (const Expert &expert : experts) {
        if (expert.endedOn.isValid() && expert.endedOn < monday)
            continue;
        ExpertWeek week{.expert = expert, .absences = {}, .bookings = {}};
        std::ranges::copy_if(absences, std::back_inserter(week.absences),
                             [&expert](const ExpertAbsence &absence) { return absence.expert == expert.id; });
        ZHIYIN_ASSIGN(const BookingSight seen, sight(expert, monday, now.policy));
        week.capacityMinutes = capacityOf(seen, monday);
        week.reservedMinutes = week.capacityMinutes * now.policy.reservedPercent / 100;
        ZHIYIN_ASSIGN(week.bookings, store.bookings({.expert = expert.id,
                                                     .from = startOfDay(monday, zone),
                                                     .to = startOfDay(monday.addDays(kDaysPerWeek), zone),
                                                     .withCancelled = false}));
        for (ExpertBooking &booking : week.bookings) {
            week.bookedMinutes += booking.minutes();
            ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(booking.client));
            if (!subject || !may(m_workplace.actor, Action::ReadClient, *subject)) {
                booking.clientName = booking.externalId = booking.topic = booking.note = booking.tier = QString();
            }
        }
        weeks.push_back(std::move(week));
    }
    return weeks;
}

Result<BookingId> ExpertDesk::book(const NewBooking &wanted)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, wanted.client, Action::WriteClient));
    if (wanted.topic.trimmed().isEmpty())
        return badValue("topic", {});
    if (!wanted.day.isValid() || !wanted.from.isValid())
        return badValue("from", wanted.day.toString(Qt::ISODate));
    if (wanted.minutes <= 0 || wanted.minutes > kLongestBooking)
        return badValue("minutes", QString::number(wanted.minutes));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    // The write lock is held from here on: nobody books the same hour in between.
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ExpertStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const Expert expert, store.load(wanted.expert));
    ZHIYIN_ASSIGN(const StoredClient stored,
                  ClientStore(m_workplace.database).load(wanted.client, m_workplace.today()));
    ExpertBooking booking{.id = work.newId<BookingId>(),
                          .expert = expert.id,
                          .client = wanted.client,
                          .startsAt = QDateTime(wanted.day, wanted.from, m_workplace.zone()),
                          .by = m_workplace.actor.id};
    booking.endsAt = booking.startsAt.addSecs(qint64{wanted.minutes} * 60);
    booking.topic = wanted.topic.trimmed();
    booking.tier = stored.record.tier;
    booking.at = m_workplace.realClock.now();
    booking.policyVersion = now.version;
    booking.expertName = expert.name;
    if (booking.startsAt < m_workplace.now())
        return badValue("from", booking.startsAt.toString(Qt::ISODate));
    if (expert.endedOn.isValid() || !expert.serves(stored.record.values.text(ClientField::Branch)))
        return failure(ErrorCode::RuleRefused, {words::expertServesOthers(expert.name)});
    const DaySpan span = spanOf(booking);
    ZHIYIN_ASSIGN(const BookingSight seen, sight(expert, mondayOf(wanted.day), now.policy));
    if (const auto refusal =
            bookingRefusal(seen, wanted.day, span, !now.policy.isReservedFor(booking.tier), now.policy.reservedPercent))
        return failure(ErrorCode::RuleRefused, {words::bookingRefusal(*refusal, expert)});
    ZHIYIN_TRY(store.insertBooking(booking));
    ZHIYIN_TRY(record(work, booking, QStringLiteral("book expert")));
    ZHIYIN_TRY(work.commit());
    return booking.id;
}

Result<void> ExpertDesk::settle(BookingId id, BookingState state, const QString &note)
{
    ExpertStore store(m_workplace.database);
    ZHIYIN_ASSIGN(ExpertBooking booking, store.loadBooking(id));
    ZHIYIN_TRY(requireOnClient(m_workplace, booking.client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(note));
    if (booking.state != BookingState::Booked)
        return failure(ErrorCode::WrongState, {codeText(kBookingStates, booking.state)});
    if (state == BookingState::Done && booking.startsAt > m_workplace.now())
        return badValue("from", booking.startsAt.toTimeZone(m_workplace.zone()).toString(Qt::ISODate));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    booking.state = state;
    booking.note = note.trimmed();
    ZHIYIN_TRY(store.settle(booking));
    ZHIYIN_TRY(record(work, booking,
                      state == BookingState::Done ? QStringLiteral("expert met") : QStringLiteral("cancel expert")));
    return work.commit();
}

Result<void> ExpertDesk::cancel(BookingId id, const QString &reason)
{
    return settle(id, BookingState::Cancelled, reason);
}

Result<void> ExpertDesk::done(BookingId id, const QString &outcome)
{
    return settle(id, BookingState::Done, outcome);
}

Result<ClientEntitlement> ExpertDesk::entitlement(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    ZHIYIN_ASSIGN(const ContactPolicy contacts, parseContactPolicy(now.document));
    ZHIYIN_ASSIGN(const StoredClient stored, ClientStore(m_workplace.database).load(client, m_workplace.today()));
    ClientEntitlement entitlement{.tier = stored.record.tier,
                                  .entitled = now.policy.of(stored.record.tier),
                                  .quarter = quarterOf(m_workplace.today())};
    entitlement.contactEveryMonths = contacts.monthsFor(entitlement.tier);
    entitlement.policyVersion = now.version;
    ZHIYIN_ASSIGN(entitlement.bookings, ExpertStore(m_workplace.database).bookings({.client = client}));
    std::ranges::reverse(entitlement.bookings);
    for (const ExpertBooking &booking : entitlement.bookings) {
        const QDate day = booking.startsAt.toTimeZone(m_workplace.zone()).date();
        const bool counts = booking.state != BookingState::Cancelled && entitlement.quarter.from <= day
                            && day <= entitlement.quarter.to;
        entitlement.usedMinutes += counts ? booking.minutes() : 0;
    }
    entitlement.leftMinutes = entitlement.entitled.expertHoursPerQuarter * kMinutesPerHour - entitlement.usedMinutes;
    return entitlement;
}

} // namespace zhiyin
