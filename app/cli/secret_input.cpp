// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include "app/cli/arguments.h"
#include "app/cli/interruption.h"

#include <QCoreApplication>

#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace zhiyin::cli {
namespace {

/// Longer than any line somebody types or writes, short enough for a device that never ends.
constexpr qint64 kLongestLine = 1 << 20;

QString withoutEnd(QByteArray line)
{
    if (line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> firstLineOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {name});
    const QByteArray line = file.readLine(kLongestLine);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::NotReadable, {name});
    return withoutEnd(line);
}

/// The controlling terminal with echo off until it goes out of scope, or the process is interrupted.
class SilentTerminal final
{
public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
        Interruption::atExit([this] { restore(); });
    }
    ~SilentTerminal()
    {
        Interruption::atExit({});
        restore();
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool isUsable() const { return m_isSilent; }

    [[nodiscard]] QString ask(const QString &question)
    {
        write(question + QStringLiteral(": "));
        QByteArray line;
        char byte = 0;
        while (line.size() < kLongestLine && ::read(m_descriptor, &byte, 1) == 1 && byte != '\n')
            line.append(byte);
        write(QStringLiteral("\n"));
        return withoutEnd(line);
    }

private:
    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        if (::write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) < 0)
            m_isSilent = false;
    }
    void restore()
    {
        if (m_isSilent)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }

    int m_descriptor;
    termios m_before{};
    bool m_isSilent = false;
};

Result<QString> askOnTerminal(const QString &option, PassphraseUse use)
{
    SilentTerminal terminal;
    if (!terminal.isUsable())
        return badUsage(QCoreApplication::translate(
                            "zhiyin", "there is no terminal to ask for the passphrase on; name a file with %1 (- is "
                                      "standard input).")
                            .arg(option));
    if (use == PassphraseUse::Known)
        return terminal.ask(QCoreApplication::translate("zhiyin", "Passphrase"));
    const QString first = terminal.ask(QCoreApplication::translate("zhiyin", "New passphrase"));
    const QString second = terminal.ask(QCoreApplication::translate("zhiyin", "The same once more"));
    if (first != second)
        return badUsage(QCoreApplication::translate("zhiyin", "the two passphrases differ."));
    return first;
}

} // namespace

std::optional<QString> StandardInput::line()
{
    if (!m_file.isOpen() && !m_file.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    // While we wait for somebody to type, nothing is under way: the first signal ends the program.
    Interruption::atExit([] {});
    const QByteArray line = m_file.readLine(kLongestLine);
    Interruption::atExit({});
    if (line.isEmpty())
        return std::nullopt;
    return withoutEnd(line);
}

Result<QString> readPassphrase(const QString &file, const QString &option, StandardInput &input, PassphraseUse use)
{
    if (file.isEmpty())
        return askOnTerminal(option, use);
    if (file != QStringLiteral("-"))
        return firstLineOf(file);
    const auto line = input.line();
    if (!line)
        return badUsage(QCoreApplication::translate("zhiyin", "standard input holds no passphrase."));
    return *line;
}

} // namespace zhiyin::cli
