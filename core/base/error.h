// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace zhiyin {

/// What went wrong, as a code. core/words turns it into a sentence, a hint, a stable name and an exit code.
enum class ErrorCode {
    // The command line or a call was not well formed (exit 2).
    BadUsage,
    NotAvailableYet,
    // Refused by a rule, a right or a state (exit 1).
    NotPermitted,
    OwnRequest,
    NotFound,
    AlreadyExists,
    WrongState,
    OutOfOrder,
    RuleRefused,
    ConfirmationNeeded,
    LimitReached,
    StaleRevision,
    ReasonNeeded,
    EvidenceNeeded,
    PolicyNotSet,
    DemonstrationBook,
    WeakPassphrase,
    CheckFailed,
    // The book cannot be opened (exit 3).
    BookMissing,
    NotABook,
    WrongPassphrase,
    UnknownUser,
    UserDisabled,
    WrongRecoveryKey,
    DamagedBook,
    NewerBook,
    BookLocked,
    KeyFilesMissing,
    KeyFilesDamaged,
    KeyFilesTampered,
    CipherMissing,
    NetworkFileSystem,
    TooManyGuesses,
    // The input has faults (exit 4).
    BadValue,
    BadDocument,
    BadEncoding,
    EmptyFile,
    MissingColumn,
    DoubledColumn,
    RowsRejected,
    // The system failed (exit 5).
    DiskFull,
    NotReadable,
    NotWritable,
    ReadOnlyBook,
    Busy,
    IoFailed,
    OutOfMemory,
    Cancelled,
    Internal,
};

/// A failure: a code for the program, words for the sentence, and an untranslated detail for the log.
/// `args` fill the places of the code's sentence (what, where); `detail` never holds client data or secrets.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace zhiyin
