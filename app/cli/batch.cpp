// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include "app/cli/contract.h"
#include "core/words/error_words.h"

#include <QCoreApplication>

namespace zhiyin::cli {
namespace {

/// The lines of a file, or of standard input behind the passphrase.
class Lines final
{
public:
    static Result<Lines> open(const QString &name, StandardInput &input)
    {
        Lines lines(input);
        if (name == QStringLiteral("-"))
            return lines;
        lines.m_file = std::make_unique<QFile>(name);
        if (!lines.m_file->open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotReadable, {name});
        return lines;
    }

    std::optional<QString> next()
    {
        ++m_number;
        if (!m_file)
            return m_input->line();
        if (m_file->atEnd())
            return std::nullopt;
        QByteArray line = m_file->readLine();
        if (m_number == 1 && line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
        return QString::fromUtf8(line);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    explicit Lines(StandardInput &input) : m_input(&input) {}
    StandardInput *m_input;
    std::unique_ptr<QFile> m_file;
    int m_number = 0;
};

/// The one sign-in is the batch's; a line that names another book or clock would be a lie.
Result<QStringList> commandOf(QStringList words)
{
    ZHIYIN_ASSIGN(const GlobalOptions globals, takeGlobals(words));
    if (!globals.book.isEmpty() || !globals.user.isEmpty() || !globals.passphraseFile.isEmpty()
        || !globals.asOf.isEmpty())
        return badUsage(QCoreApplication::translate(
            "zhiyin", "book, user, passphrase and clock stand before \"batch\", not in its lines."));
    if (words.value(0) == QStringLiteral("batch"))
        return badUsage(QCoreApplication::translate("zhiyin", "a batch cannot call a batch."));
    return words;
}

Result<Answer> runLine(CommandContext &context, const QStringList &line)
{
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled);
    ZHIYIN_ASSIGN(const QStringList words, commandOf(line));
    return runCommand(context, words);
}

struct Batch {
    Lines lines;
    bool keepGoing;
};

Result<Batch> openBatch(CommandContext &context, const QStringList &words)
{
    auto arguments = Arguments::parse(words.mid(1), Usage::parse(QStringLiteral("FILE [--keep-going]")));
    if (!arguments) {
        arguments.error().detail = QStringLiteral("batch FILE [--keep-going]");
        return failure(arguments.error());
    }
    // From standard input the passphrase comes first, then the commands.
    if (context.globals().passphraseFile == QStringLiteral("-"))
        ZHIYIN_TRY(context.passphrase());
    ZHIYIN_ASSIGN(Lines lines, Lines::open(arguments->at(0), context.standardInput()));
    return Batch{std::move(lines), arguments->has(u"keep-going")};
}

} // namespace

int runBatch(CommandContext &context, const QStringList &words, OutputForm form)
{
    auto batch = openBatch(context, words);
    if (!batch)
        return print(failure(batch.error()), form);
    int first = 0;
    while (const auto line = batch->lines.next()) {
        auto split = splitLine(*line);
        if (split && split->isEmpty())
            continue;
        auto answer = split ? runLine(context, *split) : Result<Answer>(failure(split.error()));
        if (!answer)
            answer = Answer::failed(answer.error(), {{QStringLiteral("line"), batch->lines.number()}});
        const int exit = print(answer, OutputForm::CompactJson);
        if (first == 0)
            first = exit;
        if (exit != 0 && (!batch->keepGoing || context.isCancelled()))
            break;
    }
    return first;
}

} // namespace zhiyin::cli
