// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

struct Words {
    const char *name;
    int exit;
    const char *sentence;
    const char *hint;
};

Words wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUsage:
        return {
            "bad_usage", 2, QT_TRANSLATE_NOOP("zhiyin", "The command line is wrong: %1"),
            QT_TRANSLATE_NOOP("zhiyin", "See \"zhiyin-cli help\" and the manual page for the words that belong here.")};
    case ErrorCode::NotAvailableYet:
        return {"not_available_yet", 2, QT_TRANSLATE_NOOP("zhiyin", "not available yet"), ""};
    case ErrorCode::NotPermitted:
        return {"not_permitted", 1, QT_TRANSLATE_NOOP("zhiyin", "The role \"%1\" may not do this here: %2."),
                QT_TRANSLATE_NOOP("zhiyin", "Ask a colleague whose role allows it.")};
    case ErrorCode::OwnRequest:
        return {"own_request", 1, QT_TRANSLATE_NOOP("zhiyin", "Nobody approves their own request."),
                QT_TRANSLATE_NOOP("zhiyin", "Ask a second person to decide it.")};
    case ErrorCode::NotFound:
        return {"not_found", 1, QT_TRANSLATE_NOOP("zhiyin", "There is no %1 \"%2\"."),
                QT_TRANSLATE_NOOP("zhiyin", "Check the number or name; search finds clients by any part.")};
    case ErrorCode::AlreadyExists:
        return {"already_exists", 1, QT_TRANSLATE_NOOP("zhiyin", "\"%1\" exists already."),
                QT_TRANSLATE_NOOP("zhiyin", "Choose another name or number.")};
    case ErrorCode::WrongState:
        return {"wrong_state", 1, QT_TRANSLATE_NOOP("zhiyin", "This is not possible in the present state: %1."), ""};
    case ErrorCode::OutOfOrder:
        return {"out_of_order", 1, QT_TRANSLATE_NOOP("zhiyin", "The step \"%1\" is not possible in the state \"%2\"."),
                QT_TRANSLATE_NOOP("zhiyin", "Take the steps in their order; \"complaint show\" tells the state.")};
    case ErrorCode::RuleRefused:
        return {"rule_refused", 1, QT_TRANSLATE_NOOP("zhiyin", "A rule does not allow this: %1"), ""};
    case ErrorCode::ConfirmationNeeded:
        return {"confirmation_needed", 1,
                QT_TRANSLATE_NOOP("zhiyin", "The result differs from the last one: %1 instead of %2."),
                QT_TRANSLATE_NOOP("zhiyin", "Talk it over with the client and confirm it (--confirm).")};
    case ErrorCode::LimitReached:
        return {"limit_reached", 1,
                QT_TRANSLATE_NOOP("zhiyin", "The limit of this rule is reached: %1. Next possible on %2."), ""};
    case ErrorCode::StaleRevision:
        return {"stale_revision", 1, QT_TRANSLATE_NOOP("zhiyin", "Somebody else changed this in the meantime."),
                QT_TRANSLATE_NOOP("zhiyin", "Look at the new values and save again.")};
    case ErrorCode::ReasonNeeded:
        return {"reason_needed", 1, QT_TRANSLATE_NOOP("zhiyin", "A reason is needed: %1."),
                QT_TRANSLATE_NOOP("zhiyin", "Say why, in a few words.")};
    case ErrorCode::EvidenceNeeded:
        return {"evidence_needed", 1, QT_TRANSLATE_NOOP("zhiyin", "Evidence is needed: %1."), ""};
    case ErrorCode::PolicyNotSet:
        return {"policy_not_set", 1, QT_TRANSLATE_NOOP("zhiyin", "No policy \"%1\" is in force on this day."),
                QT_TRANSLATE_NOOP("zhiyin",
                                  "Compliance sets it (policy set); \"policy show %1 --example\" prints an example.")};
    case ErrorCode::DemonstrationBook:
        return {"demonstration_book", 1,
                QT_TRANSLATE_NOOP("zhiyin", "This is a demonstration book of invented clients; it takes no real data."),
                QT_TRANSLATE_NOOP("zhiyin", "Make a book of your own for real clients.")};
    case ErrorCode::WeakPassphrase:
        return {"weak_passphrase", 1, QT_TRANSLATE_NOOP("zhiyin", "This passphrase is too weak: %1"),
                QT_TRANSLATE_NOOP("zhiyin",
                                  "Take at least 15 characters, for example four words that do not belong together.")};
    case ErrorCode::CheckFailed: return {"check_failed", 1, QT_TRANSLATE_NOOP("zhiyin", "The check says no: %1"), ""};
    case ErrorCode::BookMissing:
        return {"book_missing", 3, QT_TRANSLATE_NOOP("zhiyin", "There is no book at %1."),
                QT_TRANSLATE_NOOP("zhiyin", "Check the path, or make a new book.")};
    case ErrorCode::NotABook:
        return {"not_a_book", 3, QT_TRANSLATE_NOOP("zhiyin", "%1 is not a Zhiyin book."),
                QT_TRANSLATE_NOOP("zhiyin", "Choose a directory NAME.book, or the data.db in it.")};
    case ErrorCode::WrongPassphrase:
        return {
            "wrong_passphrase", 3, QT_TRANSLATE_NOOP("zhiyin", "The passphrase is wrong."),
            QT_TRANSLATE_NOOP("zhiyin", "Try again; the recovery key helps where nobody knows a passphrase any more.")};
    case ErrorCode::UnknownUser:
        return {"unknown_user", 3, QT_TRANSLATE_NOOP("zhiyin", "This book holds no key for a user \"%1\"."),
                QT_TRANSLATE_NOOP("zhiyin",
                                  "Check the name. An administrator adds users; a book restored from a backup "
                                  "holds the administrators' keys only.")};
    case ErrorCode::UserDisabled:
        return {"user_disabled", 3, QT_TRANSLATE_NOOP("zhiyin", "The user \"%1\" is disabled."),
                QT_TRANSLATE_NOOP("zhiyin", "Ask an administrator.")};
    case ErrorCode::WrongRecoveryKey:
        return {"wrong_recovery_key", 3, QT_TRANSLATE_NOOP("zhiyin", "The recovery key is wrong."),
                QT_TRANSLATE_NOOP("zhiyin", "Check each group of characters against the sheet.")};
    case ErrorCode::DamagedBook:
        return {
            "damaged_book", 3, QT_TRANSLATE_NOOP("zhiyin", "The book is damaged."),
            QT_TRANSLATE_NOOP(
                "zhiyin", "Nothing was changed. Restore the newest verified backup into a new book (backup restore).")};
    case ErrorCode::NewerBook:
        return {"newer_book", 3,
                QT_TRANSLATE_NOOP(
                    "zhiyin",
                    "This book was written by a newer Zhiyin (schema %2; this one knows %3). It was left untouched."),
                QT_TRANSLATE_NOOP("zhiyin", "Install the newer version.")};
    case ErrorCode::BookLocked:
        return {"book_locked", 3, QT_TRANSLATE_NOOP("zhiyin", "Another process keeps writing to this book."),
                QT_TRANSLATE_NOOP("zhiyin", "Wait until it has finished and try again. Nothing was lost.")};
    case ErrorCode::KeyFilesMissing:
        return {"key_files_missing", 3, QT_TRANSLATE_NOOP("zhiyin", "Both key files of the book are missing."),
                QT_TRANSLATE_NOOP("zhiyin", "Put back keys.a or keys.b from a backup of this book, or use the recovery "
                                            "key (book unlock-with-recovery-key).")};
    case ErrorCode::KeyFilesDamaged:
        return {"key_files_damaged", 3, QT_TRANSLATE_NOOP("zhiyin", "Both key files of the book are damaged."),
                QT_TRANSLATE_NOOP("zhiyin", "Put back keys.a or keys.b from a backup of this book, or use the recovery "
                                            "key (book unlock-with-recovery-key).")};
    case ErrorCode::KeyFilesTampered:
        return {"key_files_tampered", 3,
                QT_TRANSLATE_NOOP("zhiyin", "The key files of the book were altered by somebody without its key."),
                QT_TRANSLATE_NOOP("zhiyin", "Tell compliance. Put back keys.a and keys.b from a verified backup.")};
    case ErrorCode::CipherMissing:
        return {"cipher_missing", 3,
                QT_TRANSLATE_NOOP("zhiyin", "Encryption is not available, so the book was not opened."),
                QT_TRANSLATE_NOOP("zhiyin", "Install the program anew; another SQLite library is in its way.")};
    case ErrorCode::NetworkFileSystem:
        return {
            "network_file_system", 3,
            QT_TRANSLATE_NOOP("zhiyin", "%1 lies on a network or synchronised file system, where a book is not safe."),
            QT_TRANSLATE_NOOP("zhiyin", "Keep the book on a local disk and take backups elsewhere.")};
    case ErrorCode::TooManyGuesses:
        return {"too_many_guesses", 3, QT_TRANSLATE_NOOP("zhiyin", "Too many wrong passphrases. Wait %1 seconds."),
                QT_TRANSLATE_NOOP("zhiyin", "The wait is the same after a restart. Each wrong try is on record.")};
    case ErrorCode::BadValue: return {"bad_value", 4, QT_TRANSLATE_NOOP("zhiyin", "%1: \"%2\" is not valid."), ""};
    case ErrorCode::BadDocument:
        return {"bad_document", 4, QT_TRANSLATE_NOOP("zhiyin", "%1: %2"),
                QT_TRANSLATE_NOOP("zhiyin", "Mend the document and try again; nothing was changed.")};
    case ErrorCode::BadEncoding:
        return {"bad_encoding", 4, QT_TRANSLATE_NOOP("zhiyin", "The text is not valid %1: %2"),
                QT_TRANSLATE_NOOP("zhiyin", "Name the encoding (--encoding GB18030).")};
    case ErrorCode::EmptyFile: return {"empty_file", 4, QT_TRANSLATE_NOOP("zhiyin", "%1 is empty."), ""};
    case ErrorCode::MissingColumn:
        return {"missing_column", 4, QT_TRANSLATE_NOOP("zhiyin", "The column \"%1\" is missing."), "%2"};
    case ErrorCode::DoubledColumn:
        return {"doubled_column", 4, QT_TRANSLATE_NOOP("zhiyin", "The column \"%1\" stands there twice."),
                QT_TRANSLATE_NOOP("zhiyin", "Rename one of them.")};
    case ErrorCode::RowsRejected:
        return {"rows_rejected", 4, QT_TRANSLATE_NOOP("zhiyin", "%1 rows were rejected."),
                QT_TRANSLATE_NOOP("zhiyin", "The list says which, and why.")};
    case ErrorCode::DiskFull:
        return {"disk_full", 5, QT_TRANSLATE_NOOP("zhiyin", "The disk is full. Nothing was lost."),
                QT_TRANSLATE_NOOP("zhiyin", "Make room and try again.")};
    case ErrorCode::NotReadable:
        return {"not_readable", 5, QT_TRANSLATE_NOOP("zhiyin", "%1 cannot be read."),
                QT_TRANSLATE_NOOP("zhiyin", "Check the path and its permissions.")};
    case ErrorCode::NotWritable:
        return {"not_writable", 5, QT_TRANSLATE_NOOP("zhiyin", "%1 cannot be written."),
                QT_TRANSLATE_NOOP("zhiyin", "Check the folder and its permissions. Nothing was lost.")};
    case ErrorCode::ReadOnlyBook:
        return {"read_only_book", 5, QT_TRANSLATE_NOOP("zhiyin", "This book can only be read."),
                QT_TRANSLATE_NOOP("zhiyin",
                                  "Check the permissions of its folder, or copy it to a place where you may write.")};
    case ErrorCode::Busy:
        return {"busy", 5, QT_TRANSLATE_NOOP("zhiyin", "Busy: %1."),
                QT_TRANSLATE_NOOP("zhiyin", "Try again in a moment.")};
    case ErrorCode::IoFailed:
        return {"io_failed", 5, QT_TRANSLATE_NOOP("zhiyin", "Reading or writing failed. Nothing was lost."),
                QT_TRANSLATE_NOOP("zhiyin", "Check the disk; then \"book verify\".")};
    case ErrorCode::OutOfMemory:
        return {"out_of_memory", 5, QT_TRANSLATE_NOOP("zhiyin", "There is not enough memory."),
                QT_TRANSLATE_NOOP("zhiyin", "Close other programs and try again. Nothing was lost.")};
    case ErrorCode::Cancelled:
        return {"cancelled", 1, QT_TRANSLATE_NOOP("zhiyin", "Cancelled; nothing is left half done."), ""};
    case ErrorCode::Internal:
        return {"internal", 5, QT_TRANSLATE_NOOP("zhiyin", "The program made a mistake. Nothing was changed."),
                QT_TRANSLATE_NOOP("zhiyin", "Please report it with this code: %1.")};
    }
    return {"internal", 5, "", ""};
}

/// One pass over the text, so that a value that itself contains "%2" is not filled in again.
QString filled(const char *text, const Error &error)
{
    if (*text == '\0')
        return {};
    const QString form = QCoreApplication::translate("zhiyin", text);
    QString whole;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool place = form[i] == u'%' && i + 1 < form.size() && form[i + 1].isDigit();
        if (!place) {
            whole += form[i];
            continue;
        }
        ++i;
        whole += error.args.value(form[i].digitValue() - 1);
    }
    return whole;
}

/// Work that is taken up again says how far it came: done, of how many.
bool isPartlyDone(const Error &error)
{
    return error.code == ErrorCode::Cancelled && error.args.size() == 2;
}

} // namespace

QString sentence(const Error &error)
{
    // A value whose fault has a sentence of its own: field, value, fault.
    constexpr qsizetype kWithFault = 3;
    if (error.code == ErrorCode::BadValue && error.args.size() >= kWithFault)
        return filled(QT_TRANSLATE_NOOP("zhiyin", "%1: %3"), error);
    if (isPartlyDone(error))
        return filled(QT_TRANSLATE_NOOP("zhiyin", "Stopped after %1 of %2 clients. What was done stays."), error);
    return filled(wordsOf(error.code).sentence, error);
}

QString hint(const Error &error)
{
    if (isPartlyDone(error))
        return filled(QT_TRANSLATE_NOOP("zhiyin", "Start it again today: it goes on from there."), error);
    if (error.code == ErrorCode::Internal)
        return filled(wordsOf(error.code).hint, Error{error.code, {error.detail}, {}});
    return filled(wordsOf(error.code).hint, error);
}

QString codeName(ErrorCode code)
{
    return QString::fromLatin1(wordsOf(code).name);
}

int exitCode(ErrorCode code)
{
    return wordsOf(code).exit;
}

} // namespace zhiyin::words
