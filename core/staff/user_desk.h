// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/staff/user.h"

#include <optional>

namespace zhiyin {

struct NewUser {
    QString name;
    Role role = Role::Advisor;
    QString branch;
    QString passphrase;
    /// None: calibrated on this machine.
    std::optional<KdfCost> cost;
};

/// The people of a book. A person is a row of the book and a slot of the key file; neither can be written together with the
/// other, so each change has an order in which a crash between the two locks nobody out and leaves nothing that opens:
/// - adding: slot first; a slot without a row signs nobody in, and adding the same name again replaces it;
/// - disabling: row first; a slot left behind is refused at sign-in, and disabling again takes it away;
/// - a changed passphrase: the slot alone, inside the transaction that records it.
class UserDesk final
{
public:
    explicit UserDesk(Session &session) : m_session(session) {}

    /// Fails with NotPermitted, BadValue (an empty or unprintable name), AlreadyExists, WeakPassphrase, ReadOnlyBook, and as
    /// writing the key file fails.
    [[nodiscard]] Result<UserId> add(const NewUser &wanted);
    /// By name. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<UserEntry>> list();
    /// Fails with NotPermitted, NotFound, WrongState (disabled already), RuleRefused (oneself, the last administrator).
    [[nodiscard]] Result<void> disable(const QString &name);
    /// One's own. Fails with WrongPassphrase, WeakPassphrase.
    [[nodiscard]] Result<void> changePassphrase(const QString &old, const QString &fresh,
                                                std::optional<KdfCost> cost = {});

private:
    [[nodiscard]] Result<UserId> issueId();
    [[nodiscard]] Result<void> insert(const UserEntry &user, KeyFile &keyFile);

    Session &m_session;
};

} // namespace zhiyin
