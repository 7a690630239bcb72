// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/secret_input.h"
#include "core/session/session.h"

namespace zhiyin::cli {

/// What a command works with: its arguments, the book (signed in to once, when first asked for), and what is common to
/// all commands of a run.
class CommandContext final
{
public:
    explicit CommandContext(GlobalOptions globals) : m_globals(std::move(globals)) {}
    ~CommandContext();

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    void setArguments(Arguments arguments) { m_arguments = std::move(arguments); }
    [[nodiscard]] const GlobalOptions &globals() const { return m_globals; }

    /// The book that --book and --user name. Asks for the passphrase. Fails with BadUsage where an option is missing,
    /// else as Session::open().
    [[nodiscard]] Result<Session *> session();
    /// For commands that can do without a book but ask one where it is named.
    [[nodiscard]] bool namesBook() const { return !m_globals.book.isEmpty(); }
    /// The passphrase of the one who signs in, for commands that need it again; asked for once a run.
    [[nodiscard]] Result<QString> passphrase();
    /// A new passphrase: of --new-passphrase-file, else asked for twice on the terminal.
    [[nodiscard]] Result<QString> newPassphrase();
    [[nodiscard]] StandardInput &standardInput() { return m_input; }

    /// Says on a terminal's standard error how far it is; false once the user wants to stop.
    [[nodiscard]] bool progress(qint64 done, qint64 all);
    [[nodiscard]] bool isCancelled() const;

private:
    GlobalOptions m_globals;
    Arguments m_arguments;
    StandardInput m_input;
    std::optional<QString> m_passphrase;
    std::unique_ptr<Session> m_session;
    int m_shownPercent = -1;
};

/// --key-cost: none where it was not given. BadUsage below the floor.
[[nodiscard]] Result<std::optional<KdfCost>> keyCost(const Arguments &arguments);

} // namespace zhiyin::cli
