// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/security/kdf.h"
#include "core/security/role.h"

#include <optional>
#include <vector>

#include <QTimeZone>

namespace zhiyin {

struct NewPerson {
    QString name;
    QString passphrase;
    Role role = Role::Admin;
    QString branch;
};

struct NewBook {
    QString path;
    QString institution;
    QTimeZone zone;
    Currency currency;
    /// The first must be an administrator.
    std::vector<NewPerson> people;
    /// None: calibrated on this machine.
    std::optional<KdfCost> cost;
    bool demonstration = false;
};

struct CreatedBook {
    QString path;
    /// Shown once and kept nowhere.
    QString recoveryKey;
};

/// Makes a whole book under a passing name and renames it: nothing half made carries a book's name.
/// Fails with AlreadyExists, WeakPassphrase, NotWritable, DiskFull, NetworkFileSystem.
[[nodiscard]] Result<CreatedBook> createBook(const NewBook &wanted, const Clock &clock);

/// Gives an administrator of the book a new passphrase with the recovery key; makes new key files where those are lost.
/// Fails with WrongRecoveryKey, WeakPassphrase.
[[nodiscard]] Result<void> unlockWithRecoveryKey(const QString &book, const QString &typedKey,
                                                 const QString &passphrase, const QString &userName);

} // namespace zhiyin
