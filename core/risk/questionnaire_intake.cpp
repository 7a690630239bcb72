// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/questionnaire_intake.h"

#include "core/policy/request_desk.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

const QString kQuestionnaireKind = QStringLiteral("questionnaire");

JournalRecord recordOf(const QuestionnaireRow &row, const QString &action, const QJsonValue &stateBefore)
{
    Changes changes;
    changes.set(QStringLiteral("code"), row.code);
    changes.set(QStringLiteral("version"), row.version);
    changes.set(QStringLiteral("effective"), row.effective.toString(Qt::ISODate));
    changes.add(QStringLiteral("state"), stateBefore, policyStateText(row.state));
    if (stateBefore.isNull())
        changes.set(QStringLiteral("json"), row.json);
    return {Entity::Questionnaire, row.id, {}, action, changes, row.reason, {}, {}};
}

} // namespace

Result<QuestionnaireOutcome> takeInQuestionnaire(Workplace &workplace, UnitOfWork &work, QuestionnaireRow row)
{
    const bool sets = may(workplace.actor, Action::SetPolicy, Subject::general());
    ZHIYIN_ASSIGN(const auto known, RiskStore(workplace.database).questionnaires(QStringLiteral("")));
    for (const QuestionnaireRow &other : known) {
        if (other.code == row.code && other.version == row.version)
            return failure(ErrorCode::AlreadyExists, {QStringLiteral("%1 %2").arg(row.code).arg(row.version)});
    }
    row.id = work.newId<AnyId>();
    row.state = sets ? PolicyState::InForce : PolicyState::Proposed;
    ZHIYIN_TRY(RiskStore(workplace.database).insert(row, workplace.realClock.now()));
    ZHIYIN_TRY(work.record(recordOf(row, QStringLiteral("add"), QJsonValue::Null)));
    QuestionnaireOutcome outcome{row.code, row.version, row.state, {}};
    if (!sets) {
        const QString summary = QCoreApplication::translate("zhiyin", "Questionnaire %1, version %2, from %3")
                                    .arg(row.code)
                                    .arg(row.version)
                                    .arg(row.effective.toString(Qt::ISODate));
        const QJsonObject payload{{QStringLiteral("id"), row.id.toString()}};
        ZHIYIN_ASSIGN(outcome.request,
                      RequestDesk::ask(workplace, work, {kQuestionnaireKind, summary, payload, {}, row.reason}));
    }
    return outcome;
}

RequestKind questionnaireRequests()
{
    const auto decide = [](PolicyState state) {
        return [state](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
            RiskStore store(workplace.database);
            ZHIYIN_ASSIGN(const auto rows, store.questionnaires(QStringLiteral("")));
            const QString id = request.payload.value(QStringLiteral("id")).toString();
            const auto found = std::find_if(rows.begin(), rows.end(),
                                            [&id](const QuestionnaireRow &row) { return row.id.toString() == id; });
            if (found == rows.end())
                return failure(ErrorCode::NotFound, {QStringLiteral("proposal"), id});
            QuestionnaireRow row = *found;
            row.state = state;
            ZHIYIN_TRY(store.setState(row.id, state, workplace.actor.id, workplace.realClock.now()));
            const bool approved = state == PolicyState::InForce;
            return work.record(recordOf(row, approved ? QStringLiteral("approve") : QStringLiteral("refuse"),
                                        policyStateText(PolicyState::Proposed)));
        };
    };
    return {kQuestionnaireKind, Action::SetPolicy, decide(PolicyState::InForce), decide(PolicyState::Refused)};
}

} // namespace zhiyin
