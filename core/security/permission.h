// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/role.h"

namespace zhiyin {

/// What a desk may be asked to do; the rights are a table role → action → reach (policy "Roles").
enum class Action {
    ReadClient,
    WriteClient,
    AssignClient,
    UnmaskCore,
    ApproveCoreChange,
    OpenComplaint,
    WorkComplaint,
    DecideComplaint,
    ProposeExtension,
    ApproveExtension,
    ReadPolicy,
    ProposePolicy,
    SetPolicy,
    ReadProduct,
    WriteProduct,
    ImportProduct,
    ImportData,
    MergeClients,
    RunTiers,
    ReadIndicators,
    MakeReport,
    ReleaseReport,
    RequestExport,
    ApproveExport,
    ManageUsers,
    ReadUsers,
    MakeBackup,
    ReadJournal,
    VerifyJournal,
    RequestAccess,
    ApproveAccess,
    RestrictClient,
    HoldClient,
    RequestErasure,
    ApproveErasure,
    RunSurvey,
    EnterSurvey,
    ReadSurvey,
    JudgeStaff,
    ReadJudgement,
    DecideAppeal,
};
inline constexpr int kActionCount = static_cast<int>(Action::DecideAppeal) + 1;

/// How far a right reaches.
enum class Reach { None, Own, Branch, All };

/// What the question is about. A client (or what hangs on it) has a branch and an advisor; other things have neither.
struct Subject {
    std::optional<UserId> advisor;
    QString branch;
    /// A case that the actor was given to handle counts as own.
    std::optional<UserId> handler;
    bool isAboutClients = true;
    /// Which client, where it is one: what was granted beside the role is granted for a single client.
    std::optional<ClientId> client = {};
    /// Kept and used for nothing: only what ends or proves that is possible.
    bool isRestricted = false;

    [[nodiscard]] static Subject general() { return {std::nullopt, {}, std::nullopt, false, {}, false}; }
    [[nodiscard]] static Subject ofClient(std::optional<UserId> advisor, QString branch)
    {
        return {advisor, std::move(branch), std::nullopt, true, {}, false};
    }
    /// A client as its row says: `state` is the column's.
    [[nodiscard]] static Subject ofClient(ClientId client, std::optional<UserId> advisor, QString branch,
                                          QStringView state)
    {
        return {advisor, std::move(branch), std::nullopt, true, client, state == u"restricted"};
    }
};

[[nodiscard]] Reach reachOf(Role role, Action action);

/// The one question of permission. Every desk asks it before it loads or writes.
[[nodiscard]] bool may(const Actor &actor, Action action, const Subject &subject);

/// The same as a Result: NotPermitted with {role, action}.
[[nodiscard]] Result<void> require(const Actor &actor, Action action, const Subject &subject);

/// Which clients a list may hold, for the store's WHERE: by advisor, by branch, or all.
struct ClientScope {
    Reach reach = Reach::None;
    std::optional<UserId> advisor;
    QString branch;
    /// Single clients beside these, by approved request.
    std::vector<ClientId> granted = {};
};
[[nodiscard]] ClientScope scopeOf(const Actor &actor, Action action);

[[nodiscard]] QString actionCode(Action action);

} // namespace zhiyin
