// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/today_words.h"

#include "core/complaint/complaint_policy.h"
#include "core/words/complaint_words.h"
#include "core/words/contact_words.h"
#include "core/words/tier_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString nearFigure(const NearTier &near, qint64 value)
{
    qint64 unit = 1;
    for (int i = 0; isAmount(near.criterion) && i < near.currency.decimals(); ++i)
        unit *= 10;
    return QLocale().toString(value / unit);
}

QString todayKind(TodayKind kind)
{
    switch (kind) {
    case TodayKind::ComplaintEscalate: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint left lying"));
    case TodayKind::ComplaintLaw: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint, legal deadline"));
    case TodayKind::ComplaintPromise: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint deadline"));
    case TodayKind::Promise: return said(QT_TRANSLATE_NOOP("zhiyin", "Promise to keep"));
    case TodayKind::ChurnEscalate: return said(QT_TRANSLATE_NOOP("zhiyin", "May leave: escalate"));
    case TodayKind::Request: return said(QT_TRANSLATE_NOOP("zhiyin", "Waits for your decision"));
    case TodayKind::Identity: return said(QT_TRANSLATE_NOOP("zhiyin", "Identity document expires"));
    case TodayKind::Maturity: return said(QT_TRANSLATE_NOOP("zhiyin", "Product matures"));
    case TodayKind::ChurnAct: return said(QT_TRANSLATE_NOOP("zhiyin", "May leave: act"));
    case TodayKind::Assessment: return said(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment expires"));
    case TodayKind::Contact: return said(QT_TRANSLATE_NOOP("zhiyin", "Contact due"));
    case TodayKind::Verification: return said(QT_TRANSLATE_NOOP("zhiyin", "Data to verify"));
    case TodayKind::TierDown: return said(QT_TRANSLATE_NOOP("zhiyin", "About to lose the tier"));
    case TodayKind::Birthday: return said(QT_TRANSLATE_NOOP("zhiyin", "Birthday"));
    case TodayKind::TierUp: return said(QT_TRANSLATE_NOOP("zhiyin", "Near the next tier"));
    case TodayKind::Festival: return said(QT_TRANSLATE_NOOP("zhiyin", "Festival"));
    }
    return {};
}

QString todayWhen(const TodayItem &item, QDate day)
{
    if (!item.dueOn.isValid())
        return {};
    const auto days = static_cast<int>(day.daysTo(item.dueOn));
    if (item.kind == TodayKind::Request)
        return days == 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "since today"))
                         : QCoreApplication::translate("zhiyin", "for %n day(s)", nullptr, -days);
    if (days == 0)
        return said(QT_TRANSLATE_NOOP("zhiyin", "today"));
    if (days == 1)
        return said(QT_TRANSLATE_NOOP("zhiyin", "tomorrow"));
    if (days > 0)
        return QCoreApplication::translate("zhiyin", "in %n day(s)", nullptr, days);
    return QCoreApplication::translate("zhiyin", "%n day(s) late", nullptr, -days);
}

QString todayDetail(const TodayItem &item)
{
    switch (item.kind) {
    case TodayKind::ComplaintEscalate:
    case TodayKind::ComplaintLaw:
    case TodayKind::ComplaintPromise: {
        const auto name = parseCode(kClockNames, item.code);
        const QString clock = name ? clockName(*name) : item.code;
        return item.text.isEmpty() ? clock : QCoreApplication::translate("zhiyin", "%1 (%2)").arg(clock, item.text);
    }
    case TodayKind::Contact: return item.contact ? dueReason(*item.contact) : QString();
    case TodayKind::Verification:
        return item.since.isValid()
                   ? QCoreApplication::translate("zhiyin", "last on %1").arg(item.since.toString(Qt::ISODate))
                   : said(QT_TRANSLATE_NOOP("zhiyin", "never verified"));
    case TodayKind::Assessment: return QStringLiteral("C%1").arg(item.number);
    case TodayKind::ChurnAct:
    case TodayKind::ChurnEscalate: return QCoreApplication::translate("zhiyin", "churn score %1").arg(item.number);
    case TodayKind::Birthday:
        return item.number > 0 ? QCoreApplication::translate("zhiyin", "turns %1").arg(item.number) : QString();
    case TodayKind::TierUp:
    case TodayKind::TierDown:
        if (!item.near)
            return {};
        return QCoreApplication::translate("zhiyin", "%1: %2, threshold %3 (%4)")
            .arg(tierCriterion(item.near->criterion), nearFigure(*item.near, item.near->value),
                 nearFigure(*item.near, item.near->threshold), tierName(item.near->tierName));
    case TodayKind::Identity:
    case TodayKind::Promise:
    case TodayKind::Request:
    case TodayKind::Maturity:
    case TodayKind::Festival: break;
    }
    return item.kind == TodayKind::Identity ? QString() : item.text;
}

QString todayWhy(const TodayItem &item, const TodayList &list)
{
    const int weight = list.policy.weights[static_cast<size_t>(item.kind)];
    QString rule;
    switch (item.kind) {
    case TodayKind::ComplaintEscalate:
        rule = said(
            QT_TRANSLATE_NOOP("zhiyin", "The clock warns, and nobody did anything on the case since it began to."));
        break;
    case TodayKind::ComplaintLaw: rule = said(QT_TRANSLATE_NOOP("zhiyin", "The law sets this deadline.")); break;
    case TodayKind::ComplaintPromise:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "The institution promised this deadline."));
        break;
    case TodayKind::Promise: rule = said(QT_TRANSLATE_NOOP("zhiyin", "Somebody gave the client their word.")); break;
    case TodayKind::ChurnEscalate:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "The churn score is high: speak with the client and the supervisor."));
        break;
    case TodayKind::ChurnAct:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "The churn score is raised: speak with the client."));
        break;
    case TodayKind::Request: rule = said(QT_TRANSLATE_NOOP("zhiyin", "Somebody cannot go on without it.")); break;
    case TodayKind::Identity:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "Without a valid document nothing may be offered."));
        break;
    case TodayKind::Assessment:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "Without a valid assessment nothing may be offered."));
        break;
    case TodayKind::Maturity: rule = said(QT_TRANSLATE_NOOP("zhiyin", "The money is free from this day on.")); break;
    case TodayKind::Contact: rule = said(QT_TRANSLATE_NOOP("zhiyin", "The contact plan asks for it.")); break;
    case TodayKind::Verification:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "The policy asks for a round by tier [001 §2.2]."));
        break;
    case TodayKind::TierDown:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "One figure is just above its threshold."));
        break;
    case TodayKind::TierUp: rule = said(QT_TRANSLATE_NOOP("zhiyin", "One figure is just below its threshold.")); break;
    case TodayKind::Birthday:
    case TodayKind::Festival:
        rule = said(QT_TRANSLATE_NOOP("zhiyin", "A greeting comes on the day or before it."));
        break;
    }
    return QCoreApplication::translate("zhiyin", "%1 Lost by waiting: %2 of a weight of %3.")
        .arg(rule)
        .arg((item.loss + 50) / 100)
        .arg(weight);
}

QString todayAction(TodayKind kind)
{
    switch (kind) {
    case TodayKind::ComplaintEscalate:
    case TodayKind::ComplaintLaw:
    case TodayKind::ComplaintPromise: return said(QT_TRANSLATE_NOOP("zhiyin", "Open the case"));
    case TodayKind::Promise: return said(QT_TRANSLATE_NOOP("zhiyin", "Mark as kept"));
    case TodayKind::Request: return said(QT_TRANSLATE_NOOP("zhiyin", "Approve"));
    case TodayKind::Identity: return said(QT_TRANSLATE_NOOP("zhiyin", "Open the profile"));
    case TodayKind::Assessment: return said(QT_TRANSLATE_NOOP("zhiyin", "Open the client"));
    case TodayKind::Verification: return said(QT_TRANSLATE_NOOP("zhiyin", "Verify"));
    case TodayKind::Birthday: return said(QT_TRANSLATE_NOOP("zhiyin", "Greeted"));
    case TodayKind::Festival: return said(QT_TRANSLATE_NOOP("zhiyin", "Who is greeted"));
    case TodayKind::ChurnEscalate:
    case TodayKind::ChurnAct:
    case TodayKind::Maturity:
    case TodayKind::Contact:
    case TodayKind::TierDown:
    case TodayKind::TierUp: return said(QT_TRANSLATE_NOOP("zhiyin", "Record contact"));
    }
    return {};
}

QString guardReason(GuardReason reason)
{
    switch (reason) {
    case GuardReason::Deceased: return said(QT_TRANSLATE_NOOP("zhiyin", "The client has died."));
    case GuardReason::Closed: return said(QT_TRANSLATE_NOOP("zhiyin", "The relationship has ended."));
    case GuardReason::OptedOut: return said(QT_TRANSLATE_NOOP("zhiyin", "The client wants no contact (wish)."));
    case GuardReason::ConsentWithdrawn:
        return said(QT_TRANSLATE_NOOP("zhiyin", "The client withdrew the consent that this needs."));
    case GuardReason::ConsentMissing:
        return said(QT_TRANSLATE_NOOP("zhiyin", "The client has not consented to marketing."));
    case GuardReason::Minor: return said(QT_TRANSLATE_NOOP("zhiyin", "The client is a minor: ask the guardian."));
    case GuardReason::OpenComplaint: return said(QT_TRANSLATE_NOOP("zhiyin", "A complaint of the client is open."));
    case GuardReason::NoContactDate:
        return said(QT_TRANSLATE_NOOP("zhiyin", "The client is not to be contacted on this day."));
    case GuardReason::CoolingOff: return said(QT_TRANSLATE_NOOP("zhiyin", "The client said \"not now\"."));
    case GuardReason::QuietHours: return said(QT_TRANSLATE_NOOP("zhiyin", "It is the client's quiet time."));
    }
    return {};
}

} // namespace zhiyin::words
