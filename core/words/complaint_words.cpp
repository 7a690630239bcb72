// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/complaint_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString complaintState(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Received: return QCoreApplication::translate("zhiyin", "Received", "complaint state");
    case ComplaintState::Assessed: return QCoreApplication::translate("zhiyin", "Assessed", "complaint state");
    case ComplaintState::Investigating:
        return QCoreApplication::translate("zhiyin", "Investigating", "complaint state");
    case ComplaintState::Decided: return QCoreApplication::translate("zhiyin", "Decided", "complaint state");
    case ComplaintState::Replied: return QCoreApplication::translate("zhiyin", "Replied", "complaint state");
    case ComplaintState::FollowedUp: return QCoreApplication::translate("zhiyin", "Followed up", "complaint state");
    case ComplaintState::Closed: return QCoreApplication::translate("zhiyin", "Closed", "complaint state");
    case ComplaintState::Withdrawn: return QCoreApplication::translate("zhiyin", "Withdrawn", "complaint state");
    case ComplaintState::Merged: return QCoreApplication::translate("zhiyin", "Merged", "complaint state");
    }
    return {};
}

QString complaintLevel(ComplaintLevel level)
{
    switch (level) {
    case ComplaintLevel::General: return QCoreApplication::translate("zhiyin", "General", "complaint level");
    case ComplaintLevel::Major: return QCoreApplication::translate("zhiyin", "Major", "complaint level");
    case ComplaintLevel::Urgent: return QCoreApplication::translate("zhiyin", "Urgent", "complaint level");
    }
    return {};
}

QString complaintChannel(ComplaintChannel channel)
{
    switch (channel) {
    case ComplaintChannel::Hotline: return QCoreApplication::translate("zhiyin", "Hotline", "complaint channel");
    case ComplaintChannel::Email: return QCoreApplication::translate("zhiyin", "E-mail", "complaint channel");
    case ComplaintChannel::Online: return QCoreApplication::translate("zhiyin", "Online", "complaint channel");
    case ComplaintChannel::Branch: return QCoreApplication::translate("zhiyin", "Branch", "complaint channel");
    case ComplaintChannel::Regulator: return QCoreApplication::translate("zhiyin", "Regulator", "complaint channel");
    case ComplaintChannel::Other: return QCoreApplication::translate("zhiyin", "Other", "complaint channel");
    }
    return {};
}

QString complaintStep(ComplaintStep step)
{
    switch (step) {
    case ComplaintStep::FirstContact:
        return QCoreApplication::translate("zhiyin", "Complainant contacted", "complaint step, done");
    case ComplaintStep::Assess: return QCoreApplication::translate("zhiyin", "Assessed", "complaint step, done");
    case ComplaintStep::Investigate:
        return QCoreApplication::translate("zhiyin", "Investigated", "complaint step, done");
    case ComplaintStep::Resolve: return QCoreApplication::translate("zhiyin", "Decided", "complaint step, done");
    case ComplaintStep::Feedback:
        return QCoreApplication::translate("zhiyin", "Complainant told", "complaint step, done");
    case ComplaintStep::FollowUp: return QCoreApplication::translate("zhiyin", "Followed up", "complaint step, done");
    case ComplaintStep::Close: return QCoreApplication::translate("zhiyin", "Closed", "complaint step, done");
    case ComplaintStep::Reopen: return QCoreApplication::translate("zhiyin", "Reopened", "complaint step, done");
    case ComplaintStep::Withdraw: return QCoreApplication::translate("zhiyin", "Withdrawn", "complaint step, done");
    case ComplaintStep::ReviewRequest:
        return QCoreApplication::translate("zhiyin", "Review requested", "complaint step, done");
    case ComplaintStep::Review: return QCoreApplication::translate("zhiyin", "Review decided", "complaint step, done");
    case ComplaintStep::Complex: return QCoreApplication::translate("zhiyin", "Marked complex", "complaint step, done");
    case ComplaintStep::Extend:
        return QCoreApplication::translate("zhiyin", "Extension approved", "complaint step, done");
    case ComplaintStep::Pause: return QCoreApplication::translate("zhiyin", "Clocks paused", "complaint step, done");
    case ComplaintStep::Rebase:
        return QCoreApplication::translate("zhiyin", "New facts, legal time begins anew", "complaint step, done");
    case ComplaintStep::Merge: return QCoreApplication::translate("zhiyin", "Merged", "complaint step, done");
    }
    return {};
}

QString complaintAction(ComplaintStep step)
{
    switch (step) {
    case ComplaintStep::FirstContact:
        return QCoreApplication::translate("zhiyin", "Record contact", "complaint step, to do");
    case ComplaintStep::Assess: return QCoreApplication::translate("zhiyin", "Assess", "complaint step, to do");
    case ComplaintStep::Investigate:
        return QCoreApplication::translate("zhiyin", "Investigate", "complaint step, to do");
    case ComplaintStep::Resolve: return QCoreApplication::translate("zhiyin", "Decide", "complaint step, to do");
    case ComplaintStep::Feedback:
        return QCoreApplication::translate("zhiyin", "Tell complainant", "complaint step, to do");
    case ComplaintStep::FollowUp: return QCoreApplication::translate("zhiyin", "Follow up", "complaint step, to do");
    case ComplaintStep::Close: return QCoreApplication::translate("zhiyin", "Close case", "complaint step, to do");
    case ComplaintStep::Reopen: return QCoreApplication::translate("zhiyin", "Reopen", "complaint step, to do");
    case ComplaintStep::Withdraw: return QCoreApplication::translate("zhiyin", "Withdraw", "complaint step, to do");
    case ComplaintStep::ReviewRequest:
        return QCoreApplication::translate("zhiyin", "Request review", "complaint step, to do");
    case ComplaintStep::Review: return QCoreApplication::translate("zhiyin", "Decide review", "complaint step, to do");
    case ComplaintStep::Complex: return QCoreApplication::translate("zhiyin", "Mark complex", "complaint step, to do");
    case ComplaintStep::Extend:
        return QCoreApplication::translate("zhiyin", "Propose extension", "complaint step, to do");
    case ComplaintStep::Pause: return QCoreApplication::translate("zhiyin", "Pause clocks", "complaint step, to do");
    case ComplaintStep::Rebase:
        return QCoreApplication::translate("zhiyin", "Record new facts", "complaint step, to do");
    case ComplaintStep::Merge: return QCoreApplication::translate("zhiyin", "Merge", "complaint step, to do");
    }
    return {};
}

QString pauseReason(PauseReason reason)
{
    switch (reason) {
    case PauseReason::ExternalAppraisal: return QCoreApplication::translate("zhiyin", "External appraisal");
    case PauseReason::Mediation: return QCoreApplication::translate("zhiyin", "Mediation");
    case PauseReason::WaitingForComplainant:
        return QCoreApplication::translate("zhiyin", "Waiting for the complainant");
    }
    return {};
}

QString clockName(ClockName name)
{
    switch (name) {
    case ClockName::FirstResponse:
        return QCoreApplication::translate("zhiyin", "First response", "clock of a complaint");
    case ClockName::Opinion: return QCoreApplication::translate("zhiyin", "Opinion", "clock of a complaint");
    case ClockName::Resolution: return QCoreApplication::translate("zhiyin", "Resolution", "clock of a complaint");
    case ClockName::Statutory:
        return QCoreApplication::translate("zhiyin", "Decision and notice", "clock of a complaint");
    case ClockName::WrittenReply: return QCoreApplication::translate("zhiyin", "Written reply", "clock of a complaint");
    case ClockName::ReviewRequest:
        return QCoreApplication::translate("zhiyin", "Request for review", "clock of a complaint");
    case ClockName::Review: return QCoreApplication::translate("zhiyin", "Decision on review", "clock of a complaint");
    }
    return {};
}

QString clockKind(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Law: return QCoreApplication::translate("zhiyin", "required by law");
    case ClockKind::Promise: return QCoreApplication::translate("zhiyin", "promise of the institution");
    }
    return {};
}

QString clockState(ClockState state)
{
    switch (state) {
    case ClockState::Pending: return QCoreApplication::translate("zhiyin", "Not started", "state of a clock");
    case ClockState::Running: return QCoreApplication::translate("zhiyin", "Running", "state of a clock");
    case ClockState::Warning: return QCoreApplication::translate("zhiyin", "Due soon", "state of a clock");
    case ClockState::Paused: return QCoreApplication::translate("zhiyin", "Paused", "state of a clock");
    case ClockState::Met: return QCoreApplication::translate("zhiyin", "Met", "state of a clock");
    case ClockState::Breached: return QCoreApplication::translate("zhiyin", "Breached", "state of a clock");
    case ClockState::Cancelled: return QCoreApplication::translate("zhiyin", "Cancelled", "state of a clock");
    }
    return {};
}

QString clockLimit(int value, LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::WorkingDays: return QCoreApplication::translate("zhiyin", "%n working day(s)", nullptr, value);
    case LimitUnit::NaturalDays: return QCoreApplication::translate("zhiyin", "%n calendar day(s)", nullptr, value);
    case LimitUnit::Hours: return QCoreApplication::translate("zhiyin", "%n hour(s)", nullptr, value);
    }
    return {};
}

QString stepToCome()
{
    return QCoreApplication::translate("zhiyin", "a step cannot lie in the future");
}

QString extensionWaits(const QString &request)
{
    return QCoreApplication::translate("zhiyin", "request %1 asks for this extension already and waits for a decision")
        .arg(request);
}

QString stepTooEarly()
{
    return QCoreApplication::translate("zhiyin",
                                       "a step cannot lie before the case was received, or before the last step");
}

QString receivedToCome()
{
    return QCoreApplication::translate("zhiyin", "a complaint cannot be received in the future");
}

QString pauseTooEarly()
{
    return QCoreApplication::translate("zhiyin", "a pause cannot begin before the case was received");
}

QString pauseEndWrong(int mostDays)
{
    return QCoreApplication::translate("zhiyin", "a pause must end after it begins, and within %1 days").arg(mostDays);
}

QString newFactsTooLate()
{
    return QCoreApplication::translate("zhiyin",
                                       "The legal time is over: new facts do not let it begin anew. Ask for an "
                                       "extension, or tell the complainant what was decided.");
}

QString reviewLapsed(QDate lastDay)
{
    return QCoreApplication::translate("zhiyin", "the time for a request for review ended on %1")
        .arg(lastDay.toString(Qt::ISODate));
}

QString extensionSummary(ComplaintId id)
{
    return QCoreApplication::translate("zhiyin", "Extend the legal time of complaint %1").arg(id.toString());
}

QString faultComplexShorter()
{
    return QCoreApplication::translate("zhiyin", "must not be less than \"value\"");
}

QString faultWarningTooLong(int limit)
{
    return QCoreApplication::translate("zhiyin", "must not be more than the limit of %1").arg(limit);
}

QString faultNeverReached(const QString &stage)
{
    return QCoreApplication::translate("zhiyin", "nothing leads to \"%1\"").arg(stage);
}

QString faultTwice(const QString &value)
{
    return QCoreApplication::translate("zhiyin", "\"%1\" is given twice").arg(value);
}

} // namespace zhiyin::words
