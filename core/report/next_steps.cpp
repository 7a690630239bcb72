// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/next_steps.h"

#include <algorithm>

namespace zhiyin {
namespace {

bool isOpen(const ComplaintLine &complaint)
{
    return complaint.state != QStringLiteral("closed") && complaint.state != QStringLiteral("withdrawn");
}

void addRisk(std::vector<NextStep> &steps, const NextStepFacts &facts, QDate asOf)
{
    if (!facts.risk)
        steps.push_back({NextStepKind::RiskAssessmentMissing, std::nullopt, {}, false});
    else if (facts.risk->validUntil <= asOf.addDays(kNextStepHorizonDays))
        steps.push_back(
            {NextStepKind::RiskAssessmentExpires, facts.risk->validUntil, {}, facts.risk->validUntil < asOf});
}

void addForMeeting(std::vector<NextStep> &steps, const NextStepFacts &facts, QDate asOf)
{
    for (const DatedText &promise : facts.promises)
        steps.push_back({NextStepKind::PromiseDue, promise.on, promise.text, promise.on < asOf});
    for (const DatedText &maturity : facts.maturities) {
        if (maturity.on <= asOf.addDays(kNextStepHorizonDays))
            steps.push_back({NextStepKind::Maturity, maturity.on, maturity.text, maturity.on < asOf});
    }
    for (const QString &product : facts.above)
        steps.push_back({NextStepKind::ProductAboveLevel, std::nullopt, product, false});
    for (const QString &need : facts.needs)
        steps.push_back({NextStepKind::Need, std::nullopt, need, false});
}

bool comesBefore(const NextStep &a, const NextStep &b)
{
    if (a.overdue != b.overdue)
        return a.overdue;
    if (a.on.has_value() != b.on.has_value())
        return a.on.has_value();
    return a.on && *a.on < *b.on;
}

} // namespace

std::vector<NextStep> nextSteps(const NextStepFacts &facts, QDate asOf)
{
    std::vector<NextStep> steps;
    if (facts.nextContactDue)
        steps.push_back({NextStepKind::Contact, facts.nextContactDue, {}, *facts.nextContactDue < asOf});
    addRisk(steps, facts, asOf);
    if (facts.idDocumentExpiry && *facts.idDocumentExpiry <= asOf.addDays(kNextStepHorizonDays))
        steps.push_back({NextStepKind::IdDocumentExpires, facts.idDocumentExpiry, {}, *facts.idDocumentExpiry < asOf});
    for (const ComplaintLine &complaint : facts.complaints) {
        if (isOpen(complaint) && complaint.dueOn)
            steps.push_back(
                {NextStepKind::ComplaintDue, complaint.dueOn, complaint.externalId, *complaint.dueOn < asOf});
    }
    for (const HoldingLine &holding : facts.holdings) {
        if (holding.aboveClientLevel)
            steps.push_back({NextStepKind::ProductAboveLevel, std::nullopt, holding.productName, false});
    }
    addForMeeting(steps, facts, asOf);
    std::stable_sort(steps.begin(), steps.end(), comesBefore);
    return steps;
}

} // namespace zhiyin
