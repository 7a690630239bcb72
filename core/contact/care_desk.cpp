// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/care_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/client/client_writer.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {
namespace {

constexpr int kMinutesPerDay = 24 * 60;
constexpr int kMostMonths = 60;
constexpr int kLongestPauseDays = 366;

tl::unexpected<Error> badValue(const char *field, const QString &value)
{
    return failure(ErrorCode::BadValue, {QString::fromLatin1(field), value});
}

Result<void> checkWish(const ContactWish &wish)
{
    constexpr int kMonths = 12;
    constexpr int kLunarDays = 30;
    if (wish.lunarBirthday) {
        const LunarDay &day = *wish.lunarBirthday;
        if (day.month < 1 || day.month > kMonths || day.day < 1 || day.day > kLunarDays)
            return badValue("lunar_birthday", QStringLiteral("%1-%2").arg(day.month).arg(day.day));
    }
    for (const DayHours &span : wish.quiet.spans) {
        for (const int minute : {span.from, span.to}) {
            if (minute < 0 || minute >= kMinutesPerDay)
                return badValue("quiet", QString::number(minute));
        }
    }
    if (wish.everyMonths < 0 || wish.everyMonths > kMostMonths)
        return badValue("every_months", QString::number(wish.everyMonths));
    return {};
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString lunarText(const ContactWish &wish)
{
    return wish.lunarBirthday ? lunarDayText(*wish.lunarBirthday) : QString();
}

Changes changesOf(const ContactWish &before, const ContactWish &after)
{
    Changes changes;
    const auto add = [&changes](const char *field, const QString &old, const QString &fresh) {
        if (old != fresh)
            changes.add(QString::fromLatin1(field), old, fresh);
    };
    add("birthday", codeText(kBirthdayCalendars, before.birthday), codeText(kBirthdayCalendars, after.birthday));
    add("lunar_birthday", lunarText(before), lunarText(after));
    add("opted_out_on", dayText(before.optedOutOn), dayText(after.optedOutOn));
    add("every_months", QString::number(before.everyMonths), QString::number(after.everyMonths));
    add("cooling_until", dayText(before.coolingUntil), dayText(after.coolingUntil));
    return changes;
}

Changes changesOf(const PauseSpan &span, ContactPauseReason reason, const QString &note)
{
    Changes changes;
    changes.set(QStringLiteral("from"), dayText(span.from));
    changes.set(QStringLiteral("to"), dayText(span.to));
    changes.set(QStringLiteral("pause"), codeText(kContactPauseReasons, reason));
    changes.set(QStringLiteral("note"), note);
    return changes;
}

} // namespace

Result<void> CareDesk::requireClient(ClientId client, Action action)
{
    return requireOnClient(m_workplace, client, action);
}

Result<ContactWish> CareDesk::wish(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return CareStore(m_workplace.database).wish(client);
}

Result<void> CareDesk::setWish(ClientId client, const ContactWish &wish)
{
    ZHIYIN_TRY(requireClient(client, Action::WriteClient));
    ZHIYIN_TRY(checkWish(wish));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CareStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const ContactWish before, store.wish(client));
    const Changes changes = changesOf(before, wish);
    if (before.quiet != wish.quiet)
        ZHIYIN_TRY(setQuietHours(work, client, wish.quiet));
    if (!changes.isEmpty()) {
        ZHIYIN_TRY(store.setWish(client, wish));
        ZHIYIN_TRY(
            work.record({Entity::Contact, AnyId(client.value()), client, QStringLiteral("wish"), changes, {}, {}, {}}));
    }
    return work.commit();
}

Result<void> CareDesk::setQuietHours(UnitOfWork &work, ClientId client, const QuietHours &hours)
{
    ZHIYIN_ASSIGN(StoredClient stored, ClientStore(m_workplace.database).load(client, m_workplace.today()));
    ZHIYIN_ASSIGN(const ClientRecord before, ClientWriter::clear(m_workplace, std::move(stored)));
    const QString text = hours.text();
    const ClientEdits edits{
        {ClientField::QuietHours, text.isEmpty() ? std::nullopt : std::optional<FieldValue>(FieldValue(text))}};
    ZHIYIN_TRY(ClientWriter(m_workplace, work).change(before, edits, std::nullopt, {}, {}));
    return {};
}

Result<std::vector<ContactPause>> CareDesk::pauses(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return CareStore(m_workplace.database).pauses(client);
}

Result<AnyId> CareDesk::pause(ClientId client, const NewPause &wanted)
{
    ZHIYIN_TRY(requireClient(client, Action::WriteClient));
    if (!wanted.span.from.isValid())
        return badValue("from", {});
    // A pause without an end forgets its client.
    if (!wanted.span.to.isValid() || wanted.span.to < wanted.span.from
        || wanted.span.from.daysTo(wanted.span.to) > kLongestPauseDays)
        return badValue("to", dayText(wanted.span.to));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const ContactPause pause{work.newId<AnyId>(), client, wanted.span, wanted.reason, wanted.note};
    ZHIYIN_TRY(CareStore(m_workplace.database).insertPause(pause));
    ZHIYIN_TRY(work.record({Entity::Contact,
                            pause.id,
                            client,
                            QStringLiteral("pause"),
                            changesOf(pause.span, pause.reason, pause.note),
                            {},
                            {},
                            {}}));
    ZHIYIN_TRY(work.commit());
    return pause.id;
}

Result<void> CareDesk::takeBackPause(AnyId id, const QString &reason)
{
    CareStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const ContactPause pause, store.loadPause(id));
    ZHIYIN_TRY(requireClient(pause.client, Action::WriteClient));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.takeBackPause(id, m_workplace.realClock.now()));
    ZHIYIN_TRY(work.record({Entity::Contact,
                            id,
                            pause.client,
                            QStringLiteral("take back pause"),
                            changesOf(pause.span, pause.reason, pause.note),
                            reason,
                            {},
                            {}}));
    return work.commit();
}

Result<std::vector<ServicePlan>> CareDesk::plans(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return CareStore(m_workplace.database).plans(client);
}

Result<AnyId> CareDesk::addPlan(ClientId client, const NewPlan &wanted)
{
    ZHIYIN_TRY(requireClient(client, Action::WriteClient));
    const PlanSpan &span = wanted.span;
    if (wanted.title.trimmed().isEmpty())
        return badValue("title", {});
    if (!span.from.isValid())
        return badValue("from", {});
    if (span.to.isValid() && span.to < span.from)
        return badValue("to", dayText(span.to));
    if (span.months < 0 || span.months > kMostMonths)
        return badValue("months", QString::number(span.months));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ServicePlan plan{work.newId<AnyId>(), client};
    plan.title = wanted.title.trimmed();
    plan.span = span;
    plan.content = wanted.content;
    ZHIYIN_TRY(CareStore(m_workplace.database).insertPlan(plan));
    Changes changes;
    changes.set(QStringLiteral("title"), plan.title);
    changes.set(QStringLiteral("from"), dayText(span.from));
    changes.set(QStringLiteral("to"), dayText(span.to));
    changes.set(QStringLiteral("months"), span.months);
    changes.set(QStringLiteral("content"), plan.content);
    ZHIYIN_TRY(work.record({Entity::Contact, plan.id, client, QStringLiteral("plan"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return plan.id;
}

Result<void> CareDesk::endPlan(AnyId id, QDate lastDay, const QString &reason)
{
    CareStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const ServicePlan plan, store.loadPlan(id));
    ZHIYIN_TRY(requireClient(plan.client, Action::WriteClient));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    if (!lastDay.isValid() || lastDay < plan.span.from)
        return badValue("to", dayText(lastDay));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.endPlan(id, lastDay, reason.trimmed()));
    Changes changes;
    changes.add(QStringLiteral("to"), dayText(plan.span.to), dayText(lastDay));
    ZHIYIN_TRY(work.record({Entity::Contact, id, plan.client, QStringLiteral("end plan"), changes, reason, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
