// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_note_desk.h"

#include "core/journal/unit_of_work.h"
#include "core/security/permission.h"

namespace zhiyin {
namespace {

Result<void> requireReach(const Actor &actor, Action action)
{
    if (reachOf(actor.role, action) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(action)});
    return {};
}

JournalRecord recordOf(const KpiNote &note, const QString &action, const QString &reason, bool pinned)
{
    JournalRecord record{Entity::Report, note.id, {}, action, {}, reason, {}, {}};
    const auto change = [&](const char *field, const QString &value) {
        record.changes.add(QString::fromLatin1(field), pinned ? QJsonValue() : QJsonValue(value),
                           pinned ? QJsonValue(value) : QJsonValue());
    };
    change("indicator", indicatorText(note.indicator));
    change("on", note.on.toString(Qt::ISODate));
    change("text", note.text);
    return record;
}

} // namespace

Result<AnyId> KpiNoteDesk::pin(Indicator indicator, QDate on, const QString &text)
{
    constexpr qsizetype kLongest = 500;
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(requireReach(actor, Action::ReleaseReport));
    const QString said = text.trimmed();
    if (said.isEmpty() || said.size() > kLongest)
        return failure(ErrorCode::BadValue, {QStringLiteral("text"), said.left(40)});
    if (!on.isValid() || on > m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), on.toString(Qt::ISODate)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const KpiNote note{work.newId<AnyId>(), indicator, on, said, actor.branch, actor.id, actor.name, m_workplace.now()};
    ZHIYIN_TRY(KpiNoteStore(m_workplace.database).insert(note));
    ZHIYIN_TRY(work.record(recordOf(note, QStringLiteral("pin note"), {}, true)));
    ZHIYIN_TRY(work.commit());
    return note.id;
}

Result<void> KpiNoteDesk::unpin(AnyId id, const QString &reason)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(requireReach(actor, Action::ReleaseReport));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    ZHIYIN_ASSIGN(const auto note, KpiNoteStore(m_workplace.database).find(id));
    if (!note)
        return failure(ErrorCode::NotFound, {QStringLiteral("note"), id.toString()});
    if (!actor.branch.isEmpty() && actor.branch != note->branch)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::ReleaseReport)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(KpiNoteStore(m_workplace.database).remove(id, m_workplace.now()));
    ZHIYIN_TRY(work.record(recordOf(*note, QStringLiteral("unpin note"), reason.trimmed(), false)));
    return work.commit();
}

Result<std::vector<KpiNote>> KpiNoteDesk::list(const Period &range)
{
    ZHIYIN_TRY(requireReach(m_workplace.actor, Action::ReadIndicators));
    return KpiNoteStore(m_workplace.database).list(range, m_workplace.actor.branch, m_workplace.now());
}

} // namespace zhiyin
