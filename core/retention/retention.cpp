// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention.h"

#include "core/base/period.h"

#include <array>

namespace zhiyin {
namespace {

constexpr int kMonthsOfYear = 12;

} // namespace

QString retentionRuleCode(RetentionRule rule)
{
    switch (rule) {
    case RetentionRule::Relationship: return QStringLiteral("relationship");
    case RetentionRule::Transactions: return QStringLiteral("transactions");
    case RetentionRule::Suitability: return QStringLiteral("suitability");
    case RetentionRule::Complaints: return QStringLiteral("complaints");
    }
    return {};
}

std::optional<RetentionTerm> retentionTerm(const RetentionFacts &facts, const SecurityPolicy &policy)
{
    if (!facts.ended.isValid())
        return std::nullopt;
    struct Term {
        RetentionRule rule;
        QDate from;
        int years;
    };
    const std::array terms = {Term{RetentionRule::Relationship, facts.ended, policy.retentionYears},
                              Term{RetentionRule::Transactions, facts.lastTransaction, policy.retentionYears},
                              Term{RetentionRule::Suitability, facts.lastAssessment, policy.suitabilityYears},
                              Term{RetentionRule::Complaints, facts.lastComplaint, policy.complaintYears}};
    std::optional<RetentionTerm> longest;
    for (const Term &term : terms) {
        if (!term.from.isValid())
            continue;
        const QDate until = addMonthsClamped(term.from, term.years * kMonthsOfYear);
        if (!longest || until > longest->keepUntil)
            longest = RetentionTerm{until, term.rule};
    }
    return longest;
}

QString RetainedClient::state(QDate today) const
{
    if (!hold.isNull())
        return QStringLiteral("held");
    if (term && term->keepUntil < today)
        return QStringLiteral("due");
    return isRestricted ? QStringLiteral("restricted") : QStringLiteral("kept");
}

} // namespace zhiyin
