// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QJsonObject>

#include <initializer_list>

/// How to add a command:
/// 1. Its line stands in contract.cpp (words and usage; the usage is what the arguments are checked against).
/// 2. In app/cli/<group>_commands.cpp write
///
///        Result<Answer> list(CommandContext &context)
///        {
///            ZHIYIN_ASSIGN(const auto limit, context.arguments().limit());
///            ZHIYIN_ASSIGN(Session *const session, context.session());
///            ZHIYIN_ASSIGN(const auto products, session->desk<ProductDesk>().list(limit));
///            …
///            return Answer{{{QStringLiteral("products"), array}}};
///        }
///        const CommandGroup kCommands({{"product", "list", list}});
///
/// That is all: the file registers itself. A failure becomes an exit code and a sentence by its ErrorCode. A command that
/// prints its own document whatever the exit (checks, imports) returns Answer::failed(). Long work asks
/// context.progress(done, all) and stops where it says false.
namespace zhiyin::cli {

class CommandContext;

/// What a command has to say. JSON and the text for people come from the same values; order and headings of the text
/// from core/words/key_words.
struct Answer {
    QJsonObject document;
    int exit = 0;
    /// Sentences for people only, after the values: what to do next.
    QString note = {};

    /// The command's own document for something that failed, with the error in it.
    [[nodiscard]] static Answer failed(const Error &error, QJsonObject document);
};

using Run = Result<Answer> (*)(CommandContext &);

struct Command {
    const char *group;
    const char *verb;
    Run run;
};

/// Registers commands before main() begins.
class CommandGroup final
{
public:
    CommandGroup(std::initializer_list<Command> commands);
};

/// None where nobody built it yet.
[[nodiscard]] Run findRun(const char *group, const char *verb);

/// Finds the command in the words (global options are taken out already), checks the arguments and runs it.
[[nodiscard]] Result<Answer> runCommand(CommandContext &context, QStringList words);

} // namespace zhiyin::cli
