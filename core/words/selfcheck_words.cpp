// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/selfcheck_words.h"

#include "core/complaint/complaint_clock.h"
#include "core/words/complaint_words.h"
#include "core/words/letter_words.h"
#include "core/words/policy_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString checkSeverity(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Law: return QCoreApplication::translate("zhiyin", "law");
    case CheckSeverity::Promise: return QCoreApplication::translate("zhiyin", "promise");
    case CheckSeverity::Order: return QCoreApplication::translate("zhiyin", "order");
    }
    return {};
}

QString checkTarget(CheckTarget target)
{
    switch (target) {
    case CheckTarget::Client: return QCoreApplication::translate("zhiyin", "Client");
    case CheckTarget::Complaint: return QCoreApplication::translate("zhiyin", "Complaint");
    case CheckTarget::Product: return QCoreApplication::translate("zhiyin", "Product");
    case CheckTarget::User: return QCoreApplication::translate("zhiyin", "User");
    case CheckTarget::Policy: return QCoreApplication::translate("zhiyin", "Policy");
    case CheckTarget::Request: return QCoreApplication::translate("zhiyin", "Request");
    case CheckTarget::Event: return QCoreApplication::translate("zhiyin", "Event");
    case CheckTarget::Improvement: return QCoreApplication::translate("zhiyin", "Improvement");
    case CheckTarget::Import: return QCoreApplication::translate("zhiyin", "Import");
    case CheckTarget::Book: return QCoreApplication::translate("zhiyin", "Book");
    }
    return {};
}

QString checkDetail(const CheckRule &rule, const CheckFinding &finding)
{
    const QString &detail = finding.detail;
    if (rule.code == u"complaint_law_overdue" || rule.code == u"complaint_promise_overdue") {
        const auto clock = parseCode(kClockNames, detail);
        return clock ? clockName(*clock) : detail;
    }
    if (rule.code == u"letter_without_proof") {
        const auto kind = parseCode(kLetterKinds, detail);
        return kind ? letterKind(*kind) : detail;
    }
    if (rule.code == u"policy_waits") {
        const auto name = parsePolicyName(detail);
        return name ? policyName(*name) : detail;
    }
    return detail;
}

QString checkSummary(const SelfCheck &check)
{
    const auto count = static_cast<int>(check.outcomes.size());
    const QString rules = QCoreApplication::translate("zhiyin", "%1 of %n rule(s) are in order", nullptr, count)
                              .arg(QLocale().toString(check.inOrder()));
    return QCoreApplication::translate("zhiyin", "%1; %2 findings in all.")
        .arg(rules, QLocale().toString(check.total()));
}

} // namespace zhiyin::words
