// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_note_store.h"

namespace zhiyin {
namespace {

QString selectNote()
{
    return QStringLiteral(
        "SELECT n.id, n.indicator, n.on_date, n.text, n.branch, n.user_id, u.name, n.at FROM kpi_note "
        "n JOIN user_account u ON u.id = n.user_id WHERE n.removed_at IS NULL AND ");
}

KpiNote readNote(const Row &row)
{
    return {row.id<AnyId>(0), parseIndicator(row.text(1)).value_or(Indicator::Satisfaction),
            row.date(2),      row.text(3),
            row.text(4),      row.id<UserId>(5),
            row.text(6),      row.moment(7)};
}

} // namespace

Result<void> KpiNoteStore::insert(const KpiNote &note)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO kpi_note (id, indicator, on_date, text, branch, user_id, at) VALUES (?, ?, ?, ?, ?, "
            "?, ?)"),
        {note.id, indicatorText(note.indicator), note.on, note.text,
         note.branch.isEmpty() ? Bind(nullptr) : Bind(note.branch), note.user, note.at}));
    return {};
}

Result<void> KpiNoteStore::remove(AnyId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE kpi_note SET removed_at = ? WHERE id = ?"), {at, id}));
    return {};
}

Result<std::vector<KpiNote>> KpiNoteStore::list(const Period &range, const QString &branch, const QDateTime &now)
{
    return m_database.rows(
        selectNote()
            + QStringLiteral("n.on_date BETWEEN ? AND ? AND n.at <= ? AND (? = '' OR n.branch IS NULL "
                             "OR n.branch = ?) ORDER BY n.on_date, n.id"),
        {range.from, range.to, now, branch.isNull() ? QStringLiteral("") : branch, branch}, readNote);
}

Result<std::optional<KpiNote>> KpiNoteStore::find(AnyId id)
{
    return m_database.row(selectNote() + QStringLiteral("n.id = ?"), {id}, readNote);
}

} // namespace zhiyin
