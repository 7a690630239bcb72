// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/secret.h"

#include <QStringList>

namespace zhiyin {

/// 256 random bits on a sheet of paper that open the book when nobody remembers a passphrase. Written in Base32
/// without I, L, O and U: 13 groups of four characters and a check character that also knows the group's place.
class RecoveryKey final
{
public:
    static constexpr int kGroups = 13;

    [[nodiscard]] static RecoveryKey random();
    /// Reads what somebody typed: case, spaces, dashes, full-width forms, O for 0 and I or L for 1 do not matter.
    /// Fails with WrongRecoveryKey; args name the first group (from 1) that is mistyped, none where the length is wrong.
    [[nodiscard]] static Result<RecoveryKey> parse(const QString &typed);

    /// "XXXXC-XXXXC-…"
    [[nodiscard]] QString text() const { return groups().join(u'-'); }
    [[nodiscard]] QStringList groups() const;
    /// True where `typed` is group `number` (from 1), read as forgivingly: the wizard has two of them typed back.
    [[nodiscard]] bool groupIs(int number, const QString &typed) const;

    [[nodiscard]] const Secret &secret() const { return m_secret; }

private:
    explicit RecoveryKey(Secret secret) : m_secret(std::move(secret)) {}
    Secret m_secret;
};

} // namespace zhiyin
