// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/interruption.h"
#include "app/cli/output.h"
#include "core/session/book_desk.h"
#include "core/words/journal_words.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace zhiyin::cli {
namespace {

/// A clock that cannot be read is a slip of the command line, not of the book: said before anything is opened.
Result<void> checkAsOf(const QString &asOf)
{
    if (asOf.isEmpty() || parseMoment(asOf, QTimeZone::utc()))
        return {};
    return badUsage(QCoreApplication::translate("zhiyin", "--as-of: \"%1\" is no date and no moment.").arg(asOf));
}

} // namespace

CommandContext::~CommandContext()
{
    Interruption::watch({});
}

Result<Session *> CommandContext::session()
{
    if (m_session)
        return m_session.get();
    if (m_globals.book.isEmpty())
        return badUsage(QCoreApplication::translate("zhiyin", "--book is missing."));
    if (m_globals.user.isEmpty())
        return badUsage(QCoreApplication::translate("zhiyin", "--user is missing."));
    ZHIYIN_TRY(checkAsOf(m_globals.asOf));
    ZHIYIN_ASSIGN(const QString secret, passphrase());
    ZHIYIN_ASSIGN(m_session, Session::open({m_globals.book, m_globals.user, secret, m_globals.asOf}));
    Interruption::watch([session = m_session.get()] { session->interrupt(); });
    if (m_session->keyFileRepaired())
        say(QCoreApplication::translate("zhiyin", "One of the two key files was damaged; it was written anew."));
    // Said, and no reason to stop: whoever stands at the client's table works with the book there is.
    if (const auto missing = m_session->desk<BookDesk>().missingWork(); missing && *missing) {
        say(words::missingWork(**missing, m_session->book().zone));
        say(words::missingWorkHint());
    }
    return m_session.get();
}

Result<QString> CommandContext::passphrase()
{
    if (!m_passphrase) {
        ZHIYIN_ASSIGN(m_passphrase, readPassphrase(m_globals.passphraseFile, QStringLiteral("--passphrase-file"),
                                                   m_input, PassphraseUse::Known));
    }
    return *m_passphrase;
}

Result<QString> CommandContext::newPassphrase()
{
    return readPassphrase(m_arguments.value(u"new-passphrase-file"), QStringLiteral("--new-passphrase-file"), m_input,
                          PassphraseUse::New);
}

bool CommandContext::isCancelled() const
{
    return Interruption::isWanted();
}

bool CommandContext::progress(qint64 done, qint64 all)
{
    if (isCancelled())
        return false;
    const int percent = all > 0 ? static_cast<int>(done * 100 / all) : 0;
    if (percent == m_shownPercent || isatty(STDERR_FILENO) == 0)
        return true;
    m_shownPercent = percent;
    std::fprintf(stderr, percent >= 100 ? "\r    \r" : "\r%3d%%", percent);
    std::fflush(stderr);
    return true;
}

Result<std::optional<KdfCost>> keyCost(const Arguments &arguments)
{
    ZHIYIN_ASSIGN(const auto mebibytes,
                  arguments.whole(u"key-cost", KdfCost::kFloorMebibytes, KdfCost::kMostMebibytes));
    if (!mebibytes)
        return std::optional<KdfCost>();
    ZHIYIN_ASSIGN(const KdfCost cost, KdfCost::ofMebibytes(*mebibytes));
    return std::optional(cost);
}

} // namespace zhiyin::cli
