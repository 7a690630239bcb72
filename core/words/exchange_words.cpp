// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/exchange_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

/// The sentence, with %1 and %2 where the arguments go.
QString rowIssue(RowIssue issue)
{
    switch (issue) {
    case RowIssue::BadEncoding:
        return QCoreApplication::translate("zhiyin", "The row has bytes that are no text in this encoding.");
    case RowIssue::NulCharacter: return QCoreApplication::translate("zhiyin", "The row has a NUL character.");
    case RowIssue::UnclosedQuote:
        return QCoreApplication::translate("zhiyin", "The row has a quotation mark that is never closed.");
    case RowIssue::TooFewCells:
        return QCoreApplication::translate("zhiyin", "The row has fewer cells than the header: %1 instead of %2.");
    case RowIssue::TooManyCells:
        return QCoreApplication::translate("zhiyin", "The row has more cells than the header: %1 instead of %2.");
    case RowIssue::Missing: return QCoreApplication::translate("zhiyin", "A value is needed here.");
    case RowIssue::ControlCharacter: return QCoreApplication::translate("zhiyin", "The value has a control character.");
    case RowIssue::TooLong: return QCoreApplication::translate("zhiyin", "The value is longer than %1 characters.");
    case RowIssue::Formula:
        return QCoreApplication::translate("zhiyin", "The value is a formula of a spreadsheet, not text.");
    case RowIssue::RuinedNumber:
        return QCoreApplication::translate(
            "zhiyin", "A spreadsheet has shortened this number; its digits are lost. Export the column as text.");
    case RowIssue::UnknownChoice: return QCoreApplication::translate("zhiyin", "The value is none of: %1.");
    case RowIssue::UnknownCurrency: return QCoreApplication::translate("zhiyin", "This currency is not known.");
    case RowIssue::BadDate: return QCoreApplication::translate("zhiyin", "This is no date of the expected form (%1).");
    case RowIssue::FutureDate: return QCoreApplication::translate("zhiyin", "The date lies in the future.");
    case RowIssue::BadAmount: return QCoreApplication::translate("zhiyin", "This is no amount of money.");
    case RowIssue::AbsurdAmount:
        return QCoreApplication::translate("zhiyin", "The amount is beyond belief: more than %1.");
    case RowIssue::NegativeAmount: return QCoreApplication::translate("zhiyin", "The amount must not be negative.");
    case RowIssue::BadQuantity: return QCoreApplication::translate("zhiyin", "This is no quantity.");
    case RowIssue::NegativeQuantity: return QCoreApplication::translate("zhiyin", "The quantity must not be negative.");
    case RowIssue::BadWhole: return QCoreApplication::translate("zhiyin", "This is no whole number.");
    case RowIssue::OutOfRange: return QCoreApplication::translate("zhiyin", "The number must lie between %1 and %2.");
    case RowIssue::BadIdNumber: return QCoreApplication::translate("zhiyin", "The identity number is wrong: %1.");
    case RowIssue::ConstantCard: return QCoreApplication::translate("zhiyin", "The card number is one digit repeated.");
    case RowIssue::DateTooEarly: return QCoreApplication::translate("zhiyin", "The date lies more than %1 years ago.");
    case RowIssue::DateOrder: return QCoreApplication::translate("zhiyin", "The date lies before the one of \"%1\".");
    case RowIssue::DateAfter: return QCoreApplication::translate("zhiyin", "The date lies after the one of \"%1\".");
    case RowIssue::BadForm: return QCoreApplication::translate("zhiyin", "The value is not of the form %1.");
    case RowIssue::OneOfTwo: return QCoreApplication::translate("zhiyin", "Exactly one of %1 and %2 must be given.");
    case RowIssue::BeforeReceived:
        return QCoreApplication::translate("zhiyin", "The time lies before the complaint was received.");
    case RowIssue::UnknownClient: return QCoreApplication::translate("zhiyin", "No such client is in the book.");
    case RowIssue::UnknownProduct: return QCoreApplication::translate("zhiyin", "No such product is in the book.");
    case RowIssue::UnknownUser: return QCoreApplication::translate("zhiyin", "No such user is in the book.");
    case RowIssue::Duplicate:
        return QCoreApplication::translate("zhiyin", "This identifier is in the book, or in the file, already.");
    case RowIssue::OtherBranch:
        return QCoreApplication::translate("zhiyin", "The client belongs to another branch than yours.");
    case RowIssue::RestrictedClient:
        return QCoreApplication::translate("zhiyin",
                                           "The client's record is restricted: it is kept and used for nothing.");
    case RowIssue::AmountRounded: return QCoreApplication::translate("zhiyin", "The amount was rounded to %1.");
    case RowIssue::SecondPersonNeeded:
        return QCoreApplication::translate("zhiyin",
                                           "The change waits for a second person; the old value stays in force.");
    case RowIssue::EmailImplausible:
        return QCoreApplication::translate("zhiyin", "The e-mail address does not look like one.");
    case RowIssue::PhoneImplausible:
        return QCoreApplication::translate("zhiyin", "The telephone number does not look like one.");
    case RowIssue::CardImplausible:
        return QCoreApplication::translate("zhiyin", "The card number has an unusual length or check digit.");
    case RowIssue::IdContradictsBirthDate:
        return QCoreApplication::translate("zhiyin", "The birth date differs from the one in the identity number.");
    case RowIssue::IdContradictsGender:
        return QCoreApplication::translate("zhiyin", "The gender differs from the one in the identity number.");
    case RowIssue::DocumentExpired: return QCoreApplication::translate("zhiyin", "The document has expired.");
    case RowIssue::AgeUnusual:
        return QCoreApplication::translate("zhiyin", "By this date the client would be older than %1 years.");
    case RowIssue::ZeroAmount: return QCoreApplication::translate("zhiyin", "The amount is zero.");
    }
    return {};
}

} // namespace

QString fileFault(FileFault fault)
{
    switch (fault) {
    case FileFault::CellTooLong:
        return QCoreApplication::translate("zhiyin", "a cell is too long; a closing quotation mark may be missing");
    case FileFault::RowTooLong:
        return QCoreApplication::translate("zhiyin", "a row is too long; a closing quotation mark may be missing");
    case FileFault::TooManyColumns: return QCoreApplication::translate("zhiyin", "there are too many columns");
    case FileFault::HeaderUnclosed:
        return QCoreApplication::translate("zhiyin", "the header has a quotation mark that is never closed");
    case FileFault::DamagedArchive:
        return QCoreApplication::translate("zhiyin",
                                           "the workbook is damaged or cut off; save it again and try once more");
    case FileFault::UnpacksTooLarge:
        return QCoreApplication::translate("zhiyin",
                                           "the workbook unpacks to more than is safe to read; save it as CSV");
    case FileFault::PasswordProtected:
        return QCoreApplication::translate("zhiyin", "the workbook has a password; save a copy without one");
    case FileFault::NoWorkbook:
        return QCoreApplication::translate("zhiyin", "this is no workbook (XLSX); save it as XLSX or CSV");
    case FileFault::OldWorkbook:
        return QCoreApplication::translate("zhiyin",
                                           "this is not an XLSX workbook but an older kind; save it as XLSX or CSV");
    case FileFault::SheetTooLarge:
        return QCoreApplication::translate("zhiyin", "the sheet has more cells, or longer ones, than a table can have");
    }
    return {};
}

QString ruinedColumn(qint64 line, const QString &value)
{
    return QCoreApplication::translate("zhiyin",
                                       "a spreadsheet has shortened the numbers of this column (line %1: %2) and their "
                                       "digits are lost; nothing was taken. Give the column the format Text where it "
                                       "comes from and export it again")
        .arg(line)
        .arg(value);
}

QString unknownName(const QString &nearest)
{
    if (nearest.isEmpty())
        return QCoreApplication::translate("zhiyin", "this name is not known");
    return QCoreApplication::translate("zhiyin", "this name is not known; did you mean \"%1\"?").arg(nearest);
}

QString didYouMean(const QString &nearest)
{
    if (nearest.isEmpty())
        return {};
    return QCoreApplication::translate("zhiyin", "Did you mean \"%1\"?").arg(nearest);
}

QString unknownEncoding(const QString &name)
{
    return QCoreApplication::translate("zhiyin", "the encoding \"%1\" is not known").arg(name);
}

QString onlyAmounts()
{
    return QCoreApplication::translate("zhiyin", "this can be said of amounts only");
}

QString idFault(IdFault fault)
{
    switch (fault) {
    case IdFault::Form: return QCoreApplication::translate("zhiyin", "the number does not have the form of its kind");
    case IdFault::Region:
        return QCoreApplication::translate("zhiyin", "the number begins with a province that does not exist");
    case IdFault::Date: return QCoreApplication::translate("zhiyin", "the birth date in the number does not exist");
    case IdFault::FutureDate:
        return QCoreApplication::translate("zhiyin", "the birth date in the number lies in the future");
    case IdFault::Checksum: return QCoreApplication::translate("zhiyin", "the check digit of the number is wrong");
    }
    return {};
}

QString exportSummary(qint64 rows, const QString &format, bool inClear, bool isSearched)
{
    const int count = static_cast<int>(rows);
    const QString what =
        inClear ? QCoreApplication::translate("zhiyin", "Export %n client(s) in clear as %1", nullptr, count)
                : QCoreApplication::translate("zhiyin", "Export %n client(s) masked as %1", nullptr, count);
    if (!isSearched)
        return what.arg(format);
    return QCoreApplication::translate("zhiyin", "%1 (chosen by a search)").arg(what.arg(format));
}

QString neitherCsvNorXlsx()
{
    return QCoreApplication::translate("zhiyin", "the file's name must end in .csv or .xlsx");
}

QString sheetLimit()
{
    return QCoreApplication::translate(
        "zhiyin", "a sheet holds 1,048,576 rows and 32,767 characters in a cell; export as CSV instead");
}

QString importState(const QString &state)
{
    if (state == QStringLiteral("running"))
        return QCoreApplication::translate("zhiyin", "the import is still running");
    if (state == QStringLiteral("done"))
        return QCoreApplication::translate("zhiyin", "taken in");
    if (state == QStringLiteral("stopped"))
        return QCoreApplication::translate("zhiyin", "stopped before its end");
    if (state == QStringLiteral("undoing"))
        return QCoreApplication::translate("zhiyin", "being taken back");
    if (state == QStringLiteral("undone"))
        return QCoreApplication::translate("zhiyin", "taken back");
    if (state == QStringLiteral("undone_in_part"))
        return QCoreApplication::translate("zhiyin", "taken back in part");
    return state;
}

QString undoObstacle(const LeftBehind &left)
{
    switch (left.why) {
    case UndoObstacle::ChangedSince:
        return QCoreApplication::translate("zhiyin", "This was changed after the import and is left as it is.");
    case UndoObstacle::InUse:
        return QCoreApplication::translate("zhiyin", "Something else in the book speaks of it (%1), so it stays.")
            .arg(left.detail);
    case UndoObstacle::OtherBranch:
        return QCoreApplication::translate("zhiyin", "It belongs to a branch that is not yours.");
    case UndoObstacle::Approved:
        return QCoreApplication::translate("zhiyin", "A second person approved this meanwhile, so it stays: %1")
            .arg(left.detail);
    case UndoObstacle::NoRecord:
        return QCoreApplication::translate("zhiyin", "The book no longer knows what stood here before.");
    }
    return {};
}

QString rowProblem(const RowProblem &problem)
{
    QString text = rowIssue(problem.issue);
    for (qsizetype i = 0; i < problem.args.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), problem.args[i]);
    return text;
}

} // namespace zhiyin::words
