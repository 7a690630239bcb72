// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_round_store.h"

#include "core/contact/care_store.h"

#include <QJsonDocument>
#include <QSet>

namespace zhiyin {
namespace {

QString selectRound()
{
    return QStringLiteral(
        "SELECT r.id, r.name, r.json, r.drawn_on, u.name, r.branch, r.seed, r.draw, r.closed_on, r.rev "
        "FROM survey_round r JOIN user_account u ON u.id = r.user_id");
}

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Bind textOrNull(const QString &text)
{
    return text.isEmpty() ? Bind(nullptr) : Bind(text);
}

/// A form that was good when it was kept and can no longer be read has no questions, and so no results.
SurveyRound readRound(const Row &row)
{
    SurveyRound round{.id = row.id<SurveyRoundId>(0),
                      .name = row.text(1),
                      .form = parseSurveyForm(jsonOf(row.text(2))).value_or(SurveyForm{}),
                      .drawnOn = row.date(3),
                      .drawnBy = row.text(4),
                      .branch = row.text(5),
                      .seed = static_cast<quint64>(row.integer(6)),
                      .closedOn = row.date(8),
                      .revision = static_cast<int>(row.integer(9))};
    readSurveyDraw(round, jsonOf(row.text(7)));
    return round;
}

SurveyPerson readPerson(const Row &row)
{
    SurveyPerson person{.id = row.id<AnyId>(0),
                        .round = row.id<SurveyRoundId>(1),
                        .n = static_cast<int>(row.integer(2)),
                        .code = row.text(3),
                        .client = row.idOrNone<ClientId>(4),
                        .externalId = row.text(5),
                        .name = row.text(6),
                        .stratum = row.text(7),
                        .tier = row.text(8),
                        .branch = row.text(9),
                        .advisor = row.idOrNone<UserId>(10),
                        .advisorName = row.text(11),
                        .state = parseCode(kSurveyPersonStates, row.text(12)).value_or(SurveyPersonState::Drawn),
                        .way = parseCode(kSurveyWays, row.text(13)),
                        .tries = static_cast<int>(row.integer(14)),
                        .settledOn = row.date(15)};
    return person;
}

std::optional<SurveyLeftOut> leftOutFor(GuardReason reason)
{
    switch (reason) {
    case GuardReason::Deceased: return SurveyLeftOut::Deceased;
    case GuardReason::Closed: return SurveyLeftOut::Closed;
    case GuardReason::OptedOut: return SurveyLeftOut::OptedOut;
    case GuardReason::ConsentWithdrawn: return SurveyLeftOut::ConsentWithdrawn;
    case GuardReason::Minor: return SurveyLeftOut::Minor;
    case GuardReason::OpenComplaint: return SurveyLeftOut::OpenComplaint;
    case GuardReason::NoContactDate: return SurveyLeftOut::NoContactDate;
    case GuardReason::CoolingOff: return SurveyLeftOut::CoolingOff;
    case GuardReason::ConsentMissing:
    case GuardReason::QuietHours: break; // of offers, and of hours
    }
    return std::nullopt;
}

/// Why the client is not asked, the gravest reason first.
std::optional<SurveyLeftOut> leftOut(const GuardFacts &facts, const SurveyRoundStore::DrawRules &rules)
{
    // A survey is our wish and not the client's: what stops a greeting stops it too.
    for (const GuardReason reason :
         guardReasons(facts, GuardedAct::Greeting, rules.day, std::nullopt, rules.contacts)) {
        if (const auto out = leftOutFor(reason))
            return out;
    }
    if (facts.isIndividual && facts.birth.isValid() && ageOn(facts.birth, rules.day) < rules.contacts.adultAge)
        return SurveyLeftOut::Minor;
    return std::nullopt;
}

} // namespace

Result<std::vector<SurveyCandidate>> SurveyRoundStore::candidates(const ClientScope &scope, const DrawRules &rules)
{
    ZHIYIN_ASSIGN(const auto guards, CareStore(m_database).guardFacts(scope));
    QSet<ClientId> asked;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT p.client_id FROM survey_person p JOIN survey_round r "
                                              "ON r.id = p.round_id WHERE p.client_id IS NOT NULL AND r.drawn_on >= ? "
                                              "UNION SELECT client_id FROM survey WHERE client_id IS NOT NULL "
                                              "AND at >= ?"),
                               {rules.askedSince, rules.answeredSince},
                               [&asked](const Row &row) { asked.insert(row.id<ClientId>(0)); }));
    Binds binds;
    const QString where = inScope(scope, binds);
    return m_database.rows(
        QStringLiteral("SELECT c.id, c.tier, c.branch, u.name, c.stage, c.kind, c.advisor_id, c.state FROM client c "
                       "LEFT JOIN user_account u ON u.id = c.advisor_id WHERE c.state IN ('live', 'restricted')")
            + where + QStringLiteral(" ORDER BY c.id"),
        binds, [&](const Row &row) {
            SurveyCandidate candidate{row.id<ClientId>(0),
                                      {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)},
                                      row.idOrNone<UserId>(6)};
            const auto facts = guards.constFind(candidate.id);
            if (row.text(7) != QStringLiteral("live") || facts == guards.constEnd())
                candidate.leftOut = SurveyLeftOut::Restricted;
            else
                candidate.leftOut = leftOut(*facts, rules);
            if (!candidate.leftOut && row.text(4) == QStringLiteral("prospect"))
                candidate.leftOut = SurveyLeftOut::Prospect;
            if (!candidate.leftOut && asked.contains(candidate.id))
                candidate.leftOut = SurveyLeftOut::AskedLately;
            return candidate;
        });
}

Result<void> SurveyRoundStore::insert(const SurveyRound &round, const QJsonObject &form, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO survey_round (id, name, questionnaire_code, questionnaire_version, json, drawn_on, "
                       "drawn_at, user_id, branch, seed, draw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {round.id, round.name, round.form.id, round.form.version, compact(form), round.drawnOn, at, by,
         textOrNull(round.branch), static_cast<qint64>(round.seed), compact(surveyDrawJson(round))}));
    return {};
}

Result<void> SurveyRoundStore::insert(const SurveyPerson &person)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO survey_person (id, round_id, n, code, client_id, stratum, tier, branch, advisor_id, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(m_database.run(sql, {person.id, person.round, person.n, person.code, person.client, person.stratum,
                                    textOrNull(person.tier), textOrNull(person.branch), person.advisor,
                                    codeText(kSurveyPersonStates, person.state)}));
    return {};
}

Result<std::vector<SurveyRound>> SurveyRoundStore::rounds()
{
    return m_database.rows(selectRound() + QStringLiteral(" ORDER BY r.drawn_on DESC, r.id DESC"), {}, readRound);
}

Result<SurveyRound> SurveyRoundStore::load(SurveyRoundId id)
{
    ZHIYIN_ASSIGN(auto found, m_database.row(selectRound() + QStringLiteral(" WHERE r.id = ?"), {id}, readRound));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("survey"), id.toString()});
    return std::move(*found);
}

Result<void> SurveyRoundStore::close(const SurveyRound &round, QDate day)
{
    ZHIYIN_ASSIGN(const qint64 touched,
                  m_database.run(QStringLiteral("UPDATE survey_round SET closed_on = ?, rev = rev + 1 WHERE id = ? AND "
                                                "rev = ?"),
                                 {day, round.id, round.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<std::vector<SurveyPerson>> SurveyRoundStore::peopleWhere(const QString &where, const Binds &binds)
{
    return m_database.rows(
        QStringLiteral("SELECT p.id, p.round_id, p.n, p.code, p.client_id, c.external_id, c.name, p.stratum, p.tier, "
                       "p.branch, p.advisor_id, u.name, p.state, p.way, p.tries, p.settled_on FROM survey_person p "
                       "LEFT JOIN client c ON c.id = p.client_id LEFT JOIN user_account u ON u.id = p.advisor_id "
                       "WHERE ")
            + where + QStringLiteral(" ORDER BY p.n"),
        binds, readPerson);
}

Result<std::vector<SurveyPerson>> SurveyRoundStore::people(SurveyRoundId round, const QString &branch)
{
    return peopleWhere(QStringLiteral("p.round_id = ? AND ? IN ('', p.branch)"), {round, branch});
}

Result<std::optional<SurveyPerson>> SurveyRoundStore::person(SurveyRoundId round, const QString &code)
{
    ZHIYIN_ASSIGN(const auto found, peopleWhere(QStringLiteral("p.round_id = ? AND p.code = ?"), {round, code}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<void> SurveyRoundStore::settle(const SurveyPerson &person)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE survey_person SET state = ?, way = ?, tries = ?, settled_on = ? "
                                             "WHERE id = ?"),
                              {codeText(kSurveyPersonStates, person.state),
                               person.way ? Bind(codeText(kSurveyWays, *person.way)) : Bind(nullptr), person.tries,
                               person.settledOn, person.id}));
    return {};
}

Result<std::vector<SurveyProgress>> SurveyRoundStore::progress(SurveyRoundId round, const QString &branch)
{
    std::vector<SurveyProgress> strata;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT stratum, state, count(*) FROM survey_person WHERE round_id = ? AND "
                       "? IN ('', branch) GROUP BY 1, 2 ORDER BY 1, 2"),
        {round, branch}, [&strata](const Row &row) {
            if (strata.empty() || strata.back().stratum != row.text(0))
                strata.push_back({.stratum = row.text(0)});
            const auto state = parseCode(kSurveyPersonStates, row.text(1));
            strata.back().counts[state.value_or(SurveyPersonState::Drawn)] += static_cast<int>(row.integer(2));
        }));
    return strata;
}

Result<void> SurveyRoundStore::insertResponse(AnyId id, const SurveyPerson &person, const SurveyAnswers &answers)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO survey_response (id, round_id, tier, branch, advisor_id) "
                                             "VALUES (?, ?, ?, ?, ?)"),
                              {id, person.round, textOrNull(person.tier), textOrNull(person.branch), person.advisor}));
    static const QString sql =
        QStringLiteral("INSERT INTO survey_item (response_id, question, value, text) VALUES (?, ?, ?, ?)");
    for (const auto &[question, value] : answers.values)
        ZHIYIN_TRY(m_database.run(sql, {id, question, value, nullptr}));
    for (const auto &[question, text] : answers.texts)
        ZHIYIN_TRY(m_database.run(sql, {id, question, nullptr, text}));
    return {};
}

Result<std::vector<SurveyAnswerLine>> SurveyRoundStore::answers(SurveyRoundId round, const QString &branch)
{
    std::vector<SurveyAnswerLine> lines;
    std::optional<qint64> last;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT a.id, a.tier, a.branch, u.name, i.question, i.value FROM survey_response a "
                       "JOIN survey_item i ON i.response_id = a.id LEFT JOIN user_account u ON u.id = a.advisor_id "
                       "WHERE a.round_id = ? AND i.value IS NOT NULL AND ? IN ('', a.branch) ORDER BY a.id"),
        {round, branch}, [&](const Row &row) {
            if (last != row.integer(0))
                lines.push_back({row.text(1), row.text(2), row.text(3), {}});
            last = row.integer(0);
            lines.back().values.emplace(static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)));
        }));
    return lines;
}

Result<QStringList> SurveyRoundStore::comments(SurveyRoundId round, const QString &branch)
{
    ZHIYIN_ASSIGN(const auto texts,
                  m_database.rows(QStringLiteral("SELECT i.text FROM survey_response a JOIN survey_item i ON "
                                                 "i.response_id = a.id WHERE a.round_id = ? AND i.text IS NOT NULL AND "
                                                 "? IN ('', a.branch) ORDER BY i.text"),
                                  {round, branch}, [](const Row &row) { return row.text(0); }));
    return QStringList(texts.begin(), texts.end());
}

} // namespace zhiyin
