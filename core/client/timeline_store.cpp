// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/timeline_store.h"

#include "core/base/period.h"

namespace zhiyin {
namespace {

/// Where a kind's rows lie: id, when, code, text.
struct Source {
    const char16_t *columns;
    const char16_t *table;
    const char16_t *when;
    bool isDay;
    /// Rows that a time line may not tell of.
    const char16_t *without = u"";
};

Source sourceOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Contact: return {u"channel, coalesce(summary, purpose)", u"contact", u"at", false};
    case TimelineKind::Complaint:
        return {u"state, category", u"complaint", u"received_at", false, u" AND NOT confidential"};
    case TimelineKind::Assessment: return {u"'C' || level, questionnaire_code", u"assessment", u"signed_on", true};
    case TimelineKind::Tier: return {u"to_tier, from_tier", u"tier_history", u"day", true};
    case TimelineKind::Report: return {u"state, from_date || ' / ' || to_date", u"report", u"made_at", false};
    case TimelineKind::Document: return {u"kind, name", u"client_attachment", u"added_at", false};
    case TimelineKind::Change: break;
    }
    return {};
}

} // namespace

Result<std::vector<TimelineEntry>> TimelineStore::list(TimelineKind kind, const TimelineQuery &query)
{
    const Source source = sourceOf(kind);
    if (!source.table)
        return failure(ErrorCode::Internal, {}, QStringLiteral("a time line kind without a table"));
    // Entries of one moment follow each other by kind, then by identifier: a kind before the last known one has shown all
    // of that moment, a kind behind it none.
    const TimelinePlace last =
        query.after.value_or(TimelinePlace{m_until, TimelineKind::Contact, std::numeric_limits<qint64>::max()});
    const QDate lastDay = last.at.toTimeZone(m_zone).date();
    const bool sameMoment = !source.isDay || startOfDay(lastDay, m_zone) == last.at;
    const Bind moment = source.isDay ? Bind(lastDay) : Bind(last.at);
    const bool takesMoment = !query.after || !sameMoment || kind > last.kind;
    const qint64 below = takesMoment ? std::numeric_limits<qint64>::max() : kind == last.kind ? last.key : 0;
    const QString when = QString::fromUtf16(source.when);
    // The moment's own rows and the older ones, each by the index; a row of both does not exist.
    const QString sql =
        QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE client_id = ? AND (%1 < ? OR (%1 = ? AND id < ?))%4 "
                       "ORDER BY %1 DESC, id DESC LIMIT ?")
            .arg(when, QString::fromUtf16(source.columns), QString::fromUtf16(source.table),
                 QString::fromUtf16(source.without));
    std::vector<TimelineEntry> entries;
    ZHIYIN_TRY(m_database.each(sql, {m_client, moment, moment, below, query.limit}, [&](const Row &row) {
        const QDateTime at = source.isDay ? startOfDay(row.date(1), m_zone) : row.moment(1);
        entries.push_back({{at, kind, row.integer(0)}, row.text(2), row.text(3)});
    }));
    return entries;
}

} // namespace zhiyin
