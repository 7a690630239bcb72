// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/permission.h"

#include <algorithm>

namespace zhiyin {
namespace {

struct Right {
    Action action;
    Reach advisor;
    Reach supervisor;
    Reach compliance;
    Reach admin;
    const char *code;
};

using enum Reach;
constexpr std::array kRights = {
    Right{Action::ReadClient, Own, Branch, All, None, "read client"},
    Right{Action::WriteClient, Own, Branch, None, None, "write client"},
    Right{Action::AssignClient, None, Branch, None, None, "assign client"},
    Right{Action::UnmaskCore, Own, Branch, All, None, "unmask core data"},
    Right{Action::ApproveCoreChange, None, Branch, All, None, "approve change"},
    Right{Action::OpenComplaint, Own, Branch, All, None, "open complaint"},
    Right{Action::WorkComplaint, Own, Branch, All, None, "work on complaint"},
    Right{Action::DecideComplaint, None, Branch, None, None, "decide complaint"},
    Right{Action::ProposeExtension, None, Branch, None, None, "propose extension"},
    Right{Action::ApproveExtension, None, None, All, None, "approve extension"},
    Right{Action::ReadPolicy, All, All, All, None, "read policy"},
    Right{Action::ProposePolicy, None, All, All, None, "propose policy"},
    Right{Action::SetPolicy, None, None, All, None, "set policy"},
    Right{Action::ReadProduct, All, All, All, None, "read product"},
    Right{Action::WriteProduct, None, All, All, None, "write product"},
    Right{Action::ImportProduct, None, All, All, None, "import products"},
    Right{Action::ImportData, None, Branch, None, None, "import"},
    Right{Action::MergeClients, None, Branch, None, None, "merge clients"},
    Right{Action::RunTiers, Own, All, None, None, "run tiers"},
    Right{Action::ReadIndicators, Own, Branch, All, None, "read indicators"},
    Right{Action::MakeReport, Own, Branch, All, None, "make report"},
    Right{Action::ReleaseReport, None, Branch, All, None, "release report"},
    Right{Action::RequestExport, None, Branch, None, None, "export in bulk or in clear"},
    Right{Action::ApproveExport, None, None, All, None, "approve export"},
    Right{Action::ManageUsers, None, None, None, All, "manage users"},
    Right{Action::ReadUsers, None, None, All, All, "read users"},
    Right{Action::MakeBackup, None, None, None, All, "make backup"},
    Right{Action::ReadJournal, Own, Branch, All, None, "read journal"},
    Right{Action::VerifyJournal, None, None, All, All, "verify journal"},
    // Whose client it is does not matter: that is what one asks for.
    Right{Action::RequestAccess, All, All, None, None, "ask for access"},
    Right{Action::ApproveAccess, None, Branch, All, None, "approve access"},
    Right{Action::RestrictClient, None, Branch, All, None, "restrict client"},
    Right{Action::HoldClient, None, None, All, None, "legal hold"},
    Right{Action::RequestErasure, None, Branch, All, None, "ask for erasure"},
    Right{Action::ApproveErasure, None, None, All, None, "approve erasure"},
    Right{Action::RunSurvey, None, Branch, None, None, "run surveys"},
    // Forms bear a code and no name; but nobody enters what their own clients answer.
    Right{Action::EnterSurvey, All, Branch, None, None, "enter answers of surveys"},
    Right{Action::ReadSurvey, None, Branch, All, None, "read results of surveys"},
    Right{Action::JudgeStaff, None, Branch, None, None, "judge performance"},
    Right{Action::ReadJudgement, Own, Branch, All, None, "read sheets of performance"},
    Right{Action::DecideAppeal, None, Branch, All, None, "decide appeals"},
};
static_assert(kRights.size() == kActionCount);

const Right &rightOf(Action action)
{
    return kRights[static_cast<size_t>(action)];
}

/// What is still possible with a client that is kept and used for nothing: to look by those who answer for the law, to
/// lift it, to hold it, to erase it.
bool isForRestricted(Role role, Action action)
{
    switch (action) {
    case Action::RestrictClient:
    case Action::HoldClient:
    case Action::RequestErasure:
    case Action::ApproveErasure: return true;
    case Action::ReadClient:
    case Action::UnmaskCore:
    case Action::ReadJournal: return role == Role::Compliance;
    default: return false;
    }
}

/// What a grant for a single client opens: to read; where it says so, to work as with a client of one's own.
bool isGranted(const Actor &actor, Action action, const Subject &subject)
{
    if (!subject.client)
        return false;
    const bool reads = action == Action::ReadClient || action == Action::ReadJournal;
    const bool works = action == Action::WriteClient || action == Action::UnmaskCore || action == Action::OpenComplaint
                       || action == Action::WorkComplaint || action == Action::MakeReport;
    return std::any_of(actor.grants.begin(), actor.grants.end(), [&](const ClientGrant &grant) {
        return grant.client == *subject.client && (reads || (works && grant.mayWork));
    });
}

} // namespace

Reach reachOf(Role role, Action action)
{
    const Right &right = rightOf(action);
    switch (role) {
    case Role::Advisor: return right.advisor;
    case Role::Supervisor: return right.supervisor;
    case Role::Compliance: return right.compliance;
    case Role::Admin: return right.admin;
    }
    return None;
}

bool may(const Actor &actor, Action action, const Subject &subject)
{
    const Reach reach = reachOf(actor.role, action);
    if (reach == None)
        return false;
    if (subject.isRestricted && !isForRestricted(actor.role, action))
        return false;
    if (reach == All || !subject.isAboutClients)
        return true;
    if (subject.advisor == actor.id || subject.handler == actor.id)
        return true;
    // A client without a branch is in nobody's branch: only those who belong to all reach it.
    if (reach == Branch && (actor.branch.isEmpty() || actor.branch == subject.branch))
        return true;
    return isGranted(actor, action, subject);
}

Result<void> require(const Actor &actor, Action action, const Subject &subject)
{
    if (may(actor, action, subject))
        return {};
    return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(action)});
}

ClientScope scopeOf(const Actor &actor, Action action)
{
    Reach reach = reachOf(actor.role, action);
    if (reach == Branch && actor.branch.isEmpty())
        reach = All;
    ClientScope scope{reach, actor.id, actor.branch};
    if (action == Action::ReadClient && (reach == Own || reach == Branch)) {
        for (const ClientGrant &grant : actor.grants)
            scope.granted.push_back(grant.client);
    }
    return scope;
}

QString actionCode(Action action)
{
    return QString::fromLatin1(rightOf(action).code);
}

} // namespace zhiyin
