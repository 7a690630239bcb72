// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"

#include <QDateTime>

#include <vector>

namespace zhiyin {

/// Where a case stands. `Withdrawn` is where `withdraw` ends it, `Merged` where it went on in another one.
enum class ComplaintState {
    Received,
    Assessed,
    Investigating,
    Decided,
    Replied,
    FollowedUp,
    Closed,
    Withdrawn,
    Merged
};
inline constexpr CodeTable<ComplaintState, 9> kComplaintStates = {{{u"received", ComplaintState::Received},
                                                                   {u"assessed", ComplaintState::Assessed},
                                                                   {u"investigating", ComplaintState::Investigating},
                                                                   {u"decided", ComplaintState::Decided},
                                                                   {u"replied", ComplaintState::Replied},
                                                                   {u"followed_up", ComplaintState::FollowedUp},
                                                                   {u"closed", ComplaintState::Closed},
                                                                   {u"withdrawn", ComplaintState::Withdrawn},
                                                                   {u"merged", ComplaintState::Merged}}};

/// Least grave first [003 §6.1].
enum class ComplaintLevel { General, Major, Urgent };
inline constexpr CodeTable<ComplaintLevel, 3> kComplaintLevels = {
    {{u"general", ComplaintLevel::General}, {u"major", ComplaintLevel::Major}, {u"urgent", ComplaintLevel::Urgent}}};

enum class ComplaintChannel { Hotline, Email, Online, Branch, Regulator, Other };
inline constexpr CodeTable<ComplaintChannel, 6> kComplaintChannels = {{{u"hotline", ComplaintChannel::Hotline},
                                                                       {u"email", ComplaintChannel::Email},
                                                                       {u"online", ComplaintChannel::Online},
                                                                       {u"branch", ComplaintChannel::Branch},
                                                                       {u"regulator", ComplaintChannel::Regulator},
                                                                       {u"other", ComplaintChannel::Other}}};

/// What can happen to a case after it was received, under the command line's verbs. `FirstContact` is a contact with
/// the complainant; `Extend` is the approved extension, not the wish for one; `Rebase` are new facts that let the law's
/// clock begin anew [R-20 art. 18].
enum class ComplaintStep {
    FirstContact,
    Assess,
    Investigate,
    Resolve,
    Feedback,
    FollowUp,
    Close,
    Reopen,
    Withdraw,
    ReviewRequest,
    Review,
    Complex,
    Extend,
    Pause,
    Rebase,
    Merge,
};
inline constexpr CodeTable<ComplaintStep, 16> kComplaintSteps = {{{u"first-contact", ComplaintStep::FirstContact},
                                                                  {u"assess", ComplaintStep::Assess},
                                                                  {u"investigate", ComplaintStep::Investigate},
                                                                  {u"resolve", ComplaintStep::Resolve},
                                                                  {u"feedback", ComplaintStep::Feedback},
                                                                  {u"follow-up", ComplaintStep::FollowUp},
                                                                  {u"close", ComplaintStep::Close},
                                                                  {u"reopen", ComplaintStep::Reopen},
                                                                  {u"withdraw", ComplaintStep::Withdraw},
                                                                  {u"review-request", ComplaintStep::ReviewRequest},
                                                                  {u"review", ComplaintStep::Review},
                                                                  {u"complex", ComplaintStep::Complex},
                                                                  {u"extend", ComplaintStep::Extend},
                                                                  {u"pause", ComplaintStep::Pause},
                                                                  {u"rebase", ComplaintStep::Rebase},
                                                                  {u"merge", ComplaintStep::Merge}}};

/// The closed list of reasons that may stop a clock.
enum class PauseReason { ExternalAppraisal, Mediation, WaitingForComplainant };
inline constexpr CodeTable<PauseReason, 3> kPauseReasons = {
    {{u"external-appraisal", PauseReason::ExternalAppraisal},
     {u"mediation", PauseReason::Mediation},
     {u"waiting-for-complainant", PauseReason::WaitingForComplainant}}};

/// One step of a case, as it happened. Only `step`, `at` and `opinion` matter to the clocks.
struct ComplaintEvent {
    ComplaintStep step = ComplaintStep::FirstContact;
    QDateTime at = {};
    /// Whether an investigation brought an opinion.
    bool opinion = false;
    /// The opinion, solution, reply, reason or decision.
    QString text = {};
    QString category = {};
    QString department = {};
    std::optional<int> satisfaction = {};
    std::optional<UserId> responsible = {};
    std::optional<UserId> by = {};
    /// A contact that stands in the client's own record, and is no step of the case's.
    bool fromRecord = false;
    /// Of new facts: what they rest on. Of a merged case: the one that goes on, by its identifier.
    QString evidence = {};

    friend bool operator==(const ComplaintEvent &, const ComplaintEvent &) = default;
};

/// An entry of the ledger of pauses: from the moment `from` up to and excluding `to`.
struct ComplaintPause {
    PauseReason reason = PauseReason::ExternalAppraisal;
    QDateTime from = {};
    QDateTime to = {};
    QString evidence = {};
    std::optional<UserId> by = {};

    friend bool operator==(const ComplaintPause &, const ComplaintPause &) = default;
};

/// What the clocks are computed from, and nothing else. Moments are in UTC; events stand in the order of the case.
struct ComplaintFacts {
    QDateTime receivedAt = {};
    /// Steps may be missing because nobody recorded them, not because they did not happen.
    bool imported = false;
    std::vector<ComplaintEvent> events = {};
    std::vector<ComplaintPause> pauses = {};

    friend bool operator==(const ComplaintFacts &, const ComplaintFacts &) = default;
};

/// What a case is filed under and what it is about, beside its steps.
struct CaseDetails {
    /// The taxonomy that the three codes are of: "taxonomy 0". Empty: not filed yet.
    QString taxonomyVersion = {};
    QString axisChannel = {};
    QString business = {};
    QString causeCode = {};
    /// The product's code.
    QString product = {};
    /// Whom it is about: one of the book's people, or somebody by name.
    std::optional<UserId> staff = {};
    QString staffName = {};
    /// What the complainant asks for.
    QString demand = {};
    /// Seen by compliance and the named handler only.
    bool isConfidential = false;
    std::optional<ComplaintId> mergedInto = {};

    friend bool operator==(const CaseDetails &, const CaseDetails &) = default;
};

struct ComplaintCase {
    std::optional<ComplaintId> id = {};
    QString externalId = {};
    /// One of client and complainant.
    std::optional<ClientId> client = {};
    QString complainant = {};
    QString contact = {};
    int joint = 1;
    ComplaintChannel channel = ComplaintChannel::Other;
    ComplaintLevel level = ComplaintLevel::General;
    QString category = {};
    QString cause = {};
    QString text = {};
    QString branch = {};
    QString department = {};
    std::optional<UserId> handler = {};
    ComplaintState state = ComplaintState::Received;
    std::optional<int> satisfaction = {};
    QString policyVersion = {};
    CaseDetails details = {};
    ComplaintFacts facts = {};
    int revision = 1;

    friend bool operator==(const ComplaintCase &, const ComplaintCase &) = default;
};

} // namespace zhiyin
