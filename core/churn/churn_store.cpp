// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {
namespace {

const QString kColumns = QStringLiteral(
    "SELECT w.id, w.client_id, w.level, w.score, w.by_hand, w.opened_on, w.due_on, w.responded_on, w.escalated_on, "
    "w.closed_on, w.outcome, w.policy_version, w.rev, c.external_id, c.name, u.name FROM churn_warning w "
    "JOIN client c ON c.id = w.client_id LEFT JOIN user_account u ON u.id = c.advisor_id");

ChurnCase readCase(const Row &row)
{
    ChurnCase warning{row.id<ChurnCaseId>(0), row.id<ClientId>(1)};
    warning.level = parseCode(kChurnLevels, row.text(2)).value_or(ChurnLevel::Watch);
    warning.score = static_cast<int>(row.integer(3));
    warning.byHand = row.flag(4);
    warning.openedOn = row.date(5);
    warning.dueOn = row.date(6);
    warning.respondedOn = row.date(7);
    warning.escalatedOn = row.date(8);
    warning.closedOn = row.date(9);
    warning.outcome = parseCode(kChurnOutcomes, row.text(10));
    warning.policyVersion = row.text(11);
    warning.revision = static_cast<int>(row.integer(12));
    warning.externalId = row.text(13);
    warning.clientName = row.text(14);
    warning.advisorName = row.text(15);
    return warning;
}

QString outcomeText(const ChurnCase &warning)
{
    return warning.outcome ? codeText(kChurnOutcomes, *warning.outcome) : QString();
}

} // namespace

Result<void> ChurnStore::insert(const ChurnCase &warning)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO churn_warning (id, client_id, level, score, by_hand, opened_on, due_on, "
                       "policy_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {warning.id, warning.client, codeText(kChurnLevels, warning.level), warning.score, warning.byHand ? 1 : 0,
         warning.openedOn, warning.dueOn, warning.policyVersion}));
    return {};
}

Result<void> ChurnStore::update(const ChurnCase &warning)
{
    ZHIYIN_ASSIGN(const qint64 touched,
                  m_database.run(QStringLiteral("UPDATE churn_warning SET level = ?, score = ?, due_on = ?, "
                                                "responded_on = ?, escalated_on = ?, closed_on = ?, outcome = ?, "
                                                "policy_version = ?, rev = rev + 1 WHERE id = ? AND rev = ?"),
                                 {codeText(kChurnLevels, warning.level), warning.score, warning.dueOn,
                                  warning.respondedOn, warning.escalatedOn, warning.closedOn, outcomeText(warning),
                                  warning.policyVersion, warning.id, warning.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<void> ChurnStore::insertStep(const ChurnStep &step)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO churn_step (id, warning_id, client_id, kind, level, score, factors, response, "
                       "note, on_date, recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {step.id, step.warning, step.client, codeText(kChurnTurns, step.turn), codeText(kChurnLevels, step.level),
         step.score, step.factors, step.response ? codeText(kChurnResponses, *step.response) : QString(), step.note,
         step.on, step.recordedAt, step.user}));
    return {};
}

Result<ChurnCase> ChurnStore::load(ChurnCaseId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(kColumns + QStringLiteral(" WHERE w.id = ?"), {id}, readCase));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("churn warning"), id.toString()});
    return *found;
}

Result<std::vector<ChurnCase>> ChurnStore::list(const ClientScope &scope, const ChurnQuery &query)
{
    Binds binds;
    QString sql = kColumns + QStringLiteral(" WHERE c.state = 'live'") + inScope(scope, binds);
    if (query.state != ChurnState::All)
        sql += query.state == ChurnState::Open ? QStringLiteral(" AND w.closed_on IS NULL")
                                               : QStringLiteral(" AND w.closed_on IS NOT NULL");
    if (query.client) {
        sql += QStringLiteral(" AND w.client_id = ?");
        binds.emplace_back(*query.client);
    }
    if (query.advisor) {
        sql += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(*query.advisor);
    }
    if (query.level) {
        sql += QStringLiteral(" AND w.level = ?");
        binds.emplace_back(codeText(kChurnLevels, *query.level));
    }
    return m_database.rows(
        sql
            + QStringLiteral(" ORDER BY w.closed_on IS NOT NULL, CASE w.level WHEN 'escalate' THEN 0 "
                             "WHEN 'act' THEN 1 ELSE 2 END, w.due_on, w.id"),
        binds, readCase);
}

Result<std::vector<ChurnStep>> ChurnStore::steps(ChurnCaseId warning)
{
    return m_database.rows(
        QStringLiteral("SELECT s.id, s.warning_id, s.client_id, s.kind, s.level, s.score, s.factors, s.response, "
                       "s.note, s.on_date, s.recorded_at, s.user_id, u.name FROM churn_step s "
                       "JOIN user_account u ON u.id = s.user_id WHERE s.warning_id = ? ORDER BY s.recorded_at, s.id"),
        {warning}, [](const Row &row) {
            return ChurnStep{.id = row.id<AnyId>(0),
                             .warning = row.id<ChurnCaseId>(1),
                             .client = row.id<ClientId>(2),
                             .turn = parseCode(kChurnTurns, row.text(3)).value_or(ChurnTurn::Opened),
                             .level = parseCode(kChurnLevels, row.text(4)).value_or(ChurnLevel::Watch),
                             .score = static_cast<int>(row.integer(5)),
                             .factors = row.text(6),
                             .response = parseCode(kChurnResponses, row.text(7)),
                             .note = row.text(8),
                             .on = row.date(9),
                             .recordedAt = row.moment(10),
                             .user = row.id<UserId>(11),
                             .userName = row.text(12)};
        });
}

Result<QHash<ClientId, ChurnCase>> ChurnStore::byClient(const QString &where, const Binds &binds)
{
    QHash<ClientId, ChurnCase> found;
    ZHIYIN_TRY(m_database.each(kColumns + where, binds, [&found](const Row &row) {
        const ChurnCase warning = readCase(row);
        found.insert(warning.client, warning);
    }));
    return found;
}

Result<QHash<ClientId, ChurnCase>> ChurnStore::open()
{
    return byClient(QStringLiteral(" WHERE w.closed_on IS NULL ORDER BY w.id"), {});
}

// What the program closed by itself (no person's word behind it) may come back at once. The last one counts.
Result<QHash<ClientId, ChurnCase>> ChurnStore::closedByHandSince(QDate day)
{
    return byClient(QStringLiteral(" WHERE w.closed_on >= ? AND EXISTS (SELECT 1 FROM churn_step s "
                                   "WHERE s.warning_id = w.id AND s.kind = 'closed' AND s.note IS NOT NULL) "
                                   "ORDER BY w.closed_on, w.id"),
                    {day});
}

Result<QSet<ClientId>> ChurnStore::optedOut(QDate day)
{
    QSet<ClientId> clients;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT client_id FROM client_consent WHERE purpose = 'automated_decision' AND given_on <= ? "
                       "GROUP BY client_id HAVING sum(withdrawn_on IS NULL OR withdrawn_on > ?) = 0"),
        {day, day}, [&clients](const Row &row) { clients.insert(row.id<ClientId>(0)); }));
    return clients;
}

Result<QSet<ClientId>> ChurnStore::clientsOf(const ClientScope &scope)
{
    Binds binds;
    const QString where = inScope(scope, binds);
    QSet<ClientId> clients;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT c.id FROM client c WHERE c.state = 'live'") + where, binds,
                               [&clients](const Row &row) { clients.insert(row.id<ClientId>(0)); }));
    return clients;
}

} // namespace zhiyin
