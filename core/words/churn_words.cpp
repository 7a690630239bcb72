// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/churn_words.h"

#include "core/churn/churn_watch.h"
#include "core/words/lifecycle_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhiyin::words {

QString churnLevelName(ChurnLevel level)
{
    switch (level) {
    case ChurnLevel::Watch: return QCoreApplication::translate("zhiyin", "Watch", "churn level");
    case ChurnLevel::Act: return QCoreApplication::translate("zhiyin", "Act", "churn level");
    case ChurnLevel::Escalate: return QCoreApplication::translate("zhiyin", "Escalate", "churn level");
    }
    return {};
}

QString churnResponse(ChurnResponse response)
{
    switch (response) {
    case ChurnResponse::Contact: return QCoreApplication::translate("zhiyin", "Spoke with the client");
    case ChurnResponse::Visit: return QCoreApplication::translate("zhiyin", "Visited the client");
    case ChurnResponse::Offer: return QCoreApplication::translate("zhiyin", "Made an offer");
    case ChurnResponse::Service: return QCoreApplication::translate("zhiyin", "Put the service right");
    case ChurnResponse::Supervisor: return QCoreApplication::translate("zhiyin", "Handed up to the supervisor");
    }
    return {};
}

QString churnOutcome(ChurnOutcome outcome)
{
    switch (outcome) {
    case ChurnOutcome::Kept: return QCoreApplication::translate("zhiyin", "kept", "churn outcome");
    case ChurnOutcome::Lost: return QCoreApplication::translate("zhiyin", "lost", "churn outcome");
    case ChurnOutcome::FalseAlarm: return QCoreApplication::translate("zhiyin", "false alarm");
    case ChurnOutcome::Declined:
        return QCoreApplication::translate("zhiyin", "the client declines automated decisions");
    }
    return {};
}

QString churnStep(const ChurnStep &step)
{
    const QString level = churnLevelName(step.level);
    switch (step.turn) {
    case ChurnTurn::Opened: return QCoreApplication::translate("zhiyin", "Opened: %1").arg(level);
    case ChurnTurn::Raised: return QCoreApplication::translate("zhiyin", "Raised to: %1").arg(level);
    case ChurnTurn::Lowered: return QCoreApplication::translate("zhiyin", "Lowered to: %1").arg(level);
    case ChurnTurn::Responded: return step.response ? churnResponse(*step.response) : QString();
    case ChurnTurn::Escalated:
        return step.response ? churnResponse(*step.response)
                             : QCoreApplication::translate("zhiyin", "Nothing done in time: handed up");
    case ChurnTurn::Closed: return QCoreApplication::translate("zhiyin", "Closed", "churn warning");
    }
    return {};
}

QString churnFactors(const QString &factors)
{
    QStringList said;
    for (const auto &[factor, points] : parseChurnFactors(factors))
        said.append(QCoreApplication::translate("zhiyin", "%1 (%2)").arg(churnFactor(factor)).arg(points));
    return said.join(QCoreApplication::translate("zhiyin", ", ", "between the words of a list"));
}

QString churnState(const ChurnCase &warning, QDate today)
{
    if (!warning.isOpen())
        return warning.outcome ? QCoreApplication::translate("zhiyin", "closed: %1").arg(churnOutcome(*warning.outcome))
                               : QCoreApplication::translate("zhiyin", "Closed", "churn warning");
    const QString due = QLocale().toString(warning.dueOn, QLocale::ShortFormat);
    if (warning.dueOn < today)
        return QCoreApplication::translate("zhiyin", "overdue since %1").arg(due);
    if (warning.escalatedOn.isValid())
        return QCoreApplication::translate("zhiyin", "with the supervisor, by %1").arg(due);
    return warning.respondedOn.isValid() ? QCoreApplication::translate("zhiyin", "answered, look again by %1").arg(due)
                                         : QCoreApplication::translate("zhiyin", "response by %1").arg(due);
}

} // namespace zhiyin::words
