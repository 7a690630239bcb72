// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/security/key_file.h"

#include <QDateTime>

#include <chrono>
#include <vector>

namespace zhiyin {

/// A failed sign-in, as read after a successful one.
struct Guess {
    QDateTime at;
    /// None where nobody of that name is in the book.
    std::optional<UserId> user;
    /// As typed, cut at 64 bytes. Sealed in the file: people type their passphrase into the field above it.
    QString typedName;
};

/// `guess.log` in the book's directory: failed sign-ins, written before anybody is signed in, readable after. Slows
/// guessing at the keyboard; whoever has a copy of the book is slowed by the key derivation, not by this.
///
/// After n failures in a row for a person (unknown names together count as one person) the next try waits 1, 2, 4 … 60
/// seconds, from the tenth on 15 minutes. The real clock is passed in. A file that is lost or damaged counts as no failures.
class GuessLog final
{
public:
    explicit GuessLog(const QString &bookDirectory);

    /// 0: go ahead.
    [[nodiscard]] int secondsToWait(std::optional<UserId> user, const QDateTime &now) const;
    /// Fails with NotWritable, DiskFull, IoFailed.
    [[nodiscard]] Result<void> noteFailure(std::optional<UserId> user, const QString &typedName, const QDateTime &now,
                                           const QByteArray &guessLogKey);
    /// Ends the row of failures; writes nothing where there were none.
    [[nodiscard]] Result<void> noteSuccess(UserId user, const QDateTime &now);
    /// All failures that `keys` can read, oldest first. Fails with NotReadable.
    [[nodiscard]] Result<std::vector<Guess>> read(const BookKeys &keys) const;

    /// The wait after so many failures in a row, in seconds.
    [[nodiscard]] static int delayAfter(int failures);

private:
    QString m_path;
};

/// KeyFile::unlock() as sign-in does it: waits are enforced, failures noted. A wait of up to `patience` is simply slept
/// through, so that somebody who mistyped once need not be told to wait a second. Fails as unlock() does, and with
/// TooManyGuesses (args: seconds to wait). Where the log cannot be written (a read-only book) sign-in goes on without.
[[nodiscard]] Result<Unlocked> unlockAtKeyboard(KeyFile &file, const QString &name, const QString &passphrase,
                                                const Clock &realClock,
                                                std::chrono::seconds patience = std::chrono::seconds(0));

} // namespace zhiyin
