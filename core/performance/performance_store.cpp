// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/performance_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

QString selectSheet()
{
    return QStringLiteral(
        "SELECT p.id, p.user_id, u.name, p.department, p.from_date, p.to_date, p.policy, p.policy_version, p.lines, "
        "p.state, m.name, p.signed_by, s.name, p.signed_on, a.name, p.answered_on, p.answer, p.appealed_on, p.appeal, "
        "d.name, p.decided_on, p.decision, p.rev FROM performance_sheet p "
        "LEFT JOIN user_account u ON u.id = p.user_id JOIN user_account m ON m.id = p.made_by "
        "LEFT JOIN user_account s ON s.id = p.signed_by LEFT JOIN user_account a ON a.id = p.answered_by "
        "LEFT JOIN user_account d ON d.id = p.decided_by");
}

std::vector<PerformanceLine> readLines(const QString &text)
{
    std::vector<PerformanceLine> lines;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : array) {
        const QJsonObject json = entry.toObject();
        PerformanceLine line{.key = json.value(u"key").toString(),
                             .numerator = json.value(u"numerator").toInteger(),
                             .denominator = json.value(u"denominator").toInteger(),
                             .words = json.value(u"words").toString()};
        if (json.value(u"value").isDouble())
            line.value = json.value(u"value").toDouble();
        if (json.value(u"rating").isDouble())
            line.rating = json.value(u"rating").toInt();
        lines.push_back(std::move(line));
    }
    return lines;
}

PerformanceSheet readSheet(const Row &row)
{
    const QJsonObject policy = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    return {.id = row.id<PerformanceId>(0),
            .employee = row.idOrNone<UserId>(1),
            .employeeName = row.text(2),
            .department = row.text(3),
            .period = {row.date(4), row.date(5)},
            .policy = parsePerformancePolicy(policy).value_or(PerformancePolicy{}),
            .policyVersion = row.text(7),
            .lines = readLines(row.text(8)),
            .state = parseCode(kPerformanceStates, row.text(9)).value_or(PerformanceState::Final),
            .madeBy = row.text(10),
            .signedBy = row.idOrNone<UserId>(11),
            .signedByName = row.text(12),
            .signedOn = row.date(13),
            .answeredByName = row.text(14),
            .answeredOn = row.date(15),
            .answer = row.text(16),
            .appealedOn = row.date(17),
            .appeal = row.text(18),
            .decidedByName = row.text(19),
            .decidedOn = row.date(20),
            .decision = row.text(21),
            .revision = static_cast<int>(row.integer(22))};
}

QString linesText(const PerformanceSheet &sheet)
{
    return QString::fromUtf8(QJsonDocument(performanceLinesJson(sheet.lines)).toJson(QJsonDocument::Compact));
}

Bind textOrNull(const QString &text)
{
    return text.isEmpty() ? Bind(nullptr) : Bind(text);
}

} // namespace

QJsonArray performanceLinesJson(const std::vector<PerformanceLine> &lines)
{
    QJsonArray array;
    for (const PerformanceLine &line : lines)
        array.append(QJsonObject{{QStringLiteral("key"), line.key},
                                 {QStringLiteral("value"), line.value ? QJsonValue(*line.value) : QJsonValue()},
                                 {QStringLiteral("numerator"), line.numerator},
                                 {QStringLiteral("denominator"), line.denominator},
                                 {QStringLiteral("rating"), line.rating ? QJsonValue(*line.rating) : QJsonValue()},
                                 {QStringLiteral("words"), line.words}});
    return array;
}

Result<void> PerformanceStore::insert(const PerformanceSheet &sheet, const QJsonObject &policy, UserId by,
                                      const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO performance_sheet (id, user_id, department, from_date, to_date, policy, "
                       "policy_version, lines, state, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sheet.id, sheet.employee, textOrNull(sheet.department), sheet.period.from, sheet.period.to,
         QString::fromUtf8(QJsonDocument(policy).toJson(QJsonDocument::Compact)), sheet.policyVersion, linesText(sheet),
         codeText(kPerformanceStates, sheet.state), by, at}));
    return {};
}

Result<void> PerformanceStore::update(const PerformanceSheet &sheet, std::optional<UserId> answeredBy,
                                      std::optional<UserId> decidedBy)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(
            QStringLiteral("UPDATE performance_sheet SET lines = ?, state = ?, signed_by = ?, signed_on = ?, "
                           "answered_by = coalesce(?, answered_by), answered_on = ?, answer = ?, appealed_on "
                           "= ?, appeal = ?, decided_by = coalesce(?, decided_by), decided_on = ?, decision = "
                           "?, rev = rev + 1 WHERE id = ? AND rev = ?"),
            {linesText(sheet), codeText(kPerformanceStates, sheet.state), sheet.signedBy, sheet.signedOn, answeredBy,
             sheet.answeredOn, textOrNull(sheet.answer), sheet.appealedOn, textOrNull(sheet.appeal), decidedBy,
             sheet.decidedOn, textOrNull(sheet.decision), sheet.id, sheet.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<PerformanceSheet> PerformanceStore::load(PerformanceId id)
{
    ZHIYIN_ASSIGN(auto found, m_database.row(selectSheet() + QStringLiteral(" WHERE p.id = ?"), {id}, readSheet));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("sheet"), id.toString()});
    return std::move(*found);
}

Result<std::vector<PerformanceSheet>> PerformanceStore::list()
{
    return m_database.rows(selectSheet()
                               + QStringLiteral(" ORDER BY p.from_date DESC, p.to_date DESC, p.user_id IS NOT NULL, "
                                                "p.department, u.name, p.id"),
                           {}, readSheet);
}

Result<bool> PerformanceStore::exists(const PerformanceSheet &like)
{
    const QString same =
        like.employee ? QStringLiteral("user_id = ?") : QStringLiteral("user_id IS NULL AND department = ?");
    ZHIYIN_ASSIGN(const qint64 count,
                  m_database.number(QStringLiteral("SELECT count(*) FROM performance_sheet WHERE from_date = ? AND "
                                                   "to_date = ? AND ")
                                        + same,
                                    {like.period.from, like.period.to,
                                     like.employee ? Bind(*like.employee) : Bind(like.department)}));
    return count > 0;
}

} // namespace zhiyin
