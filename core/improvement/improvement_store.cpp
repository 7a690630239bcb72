// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/improvement_store.h"

namespace zhiyin {
namespace {

QString selectImprovement()
{
    return QStringLiteral("SELECT i.id, i.cause, i.department, i.goal, i.figure, i.target, i.span_days, i.starts_on, "
                          "i.due_on, i.acceptance, i.state, i.owner_id, u.name, i.done_on, i.done_note, "
                          "i.before_value, i.before_cases, i.after_value, i.after_cases, i.closed_on, i.verdict, "
                          "i.reviewed_on, i.rev FROM improvement i JOIN user_account u ON u.id = i.owner_id");
}

/// Figures are kept in millionths: a share of three decimals and a count come back as they were.
constexpr double kMillion = 1'000'000;

ImprovementReading readReading(const Row &row, int column)
{
    ImprovementReading reading;
    if (!row.isNull(column))
        reading.value = static_cast<double>(row.integer(column)) / kMillion;
    reading.cases = row.integer(column + 1);
    return reading;
}

Improvement readImprovement(const Row &row)
{
    return {.id = row.id<AnyId>(0),
            .cause = row.text(1),
            .department = row.text(2),
            .goal = row.text(3),
            .figure = parseCode(kImprovementFigures, row.text(4)).value_or(ImprovementFigure::Cases),
            .target = static_cast<double>(row.integer(5)) / kMillion,
            .spanDays = static_cast<int>(row.integer(6)),
            .startsOn = row.date(7),
            .dueOn = row.date(8),
            .acceptance = row.text(9),
            .state = parseCode(kImprovementStates, row.text(10)).value_or(ImprovementState::Open),
            .owner = row.id<UserId>(11),
            .ownerName = row.text(12),
            .doneOn = row.date(13),
            .doneNote = row.text(14),
            .before = readReading(row, 15),
            .after = readReading(row, 17),
            .closedOn = row.date(19),
            .verdict = row.text(20),
            .reviewedOn = row.date(21),
            .revision = static_cast<int>(row.integer(22))};
}

Bind millionths(const std::optional<double> &value)
{
    return value ? Bind(static_cast<qint64>(qRound64(*value * kMillion))) : Bind(nullptr);
}

Bind textOrNull(const QString &text)
{
    return text.isEmpty() ? Bind(nullptr) : Bind(text);
}

} // namespace

Result<void> ImprovementStore::insert(const Improvement &action, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO improvement (id, cause, department, goal, figure, target, span_days, starts_on, "
                       "due_on, acceptance, state, owner_id, opened_at, before_value, before_cases) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {action.id, textOrNull(action.cause), action.department, action.goal,
         codeText(kImprovementFigures, action.figure), millionths(action.target), action.spanDays, action.startsOn,
         action.dueOn, action.acceptance, codeText(kImprovementStates, action.state), action.owner, at,
         millionths(action.before.value), action.before.cases}));
    return {};
}

Result<void> ImprovementStore::update(const Improvement &action)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE improvement SET state = ?, done_on = ?, done_note = ?, after_value = ?, "
                                      "after_cases = ?, closed_on = ?, verdict = ?, reviewed_on = ?, rev = rev + 1 "
                                      "WHERE id = ? AND rev = ?"),
                       {codeText(kImprovementStates, action.state), action.doneOn, textOrNull(action.doneNote),
                        millionths(action.after.value), action.after.cases, action.closedOn, textOrNull(action.verdict),
                        action.reviewedOn, action.id, action.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<Improvement> ImprovementStore::load(AnyId id)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(selectImprovement() + QStringLiteral(" WHERE i.id = ?"), {id}, readImprovement));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("improvement"), id.toString()});
    return *found;
}

Result<std::vector<Improvement>> ImprovementStore::list()
{
    return m_database.rows(
        selectImprovement()
            + QStringLiteral(" ORDER BY i.state NOT IN ('open', 'done'), i.closed_on DESC, i.due_on, "
                             "i.id"),
        {}, readImprovement);
}

} // namespace zhiyin
