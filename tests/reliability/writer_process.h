// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

#include <sys/types.h>

namespace zhiyin::gate {

/// A gate_writer of its own process, whose acknowledgements can be read and which can be killed in the middle of a write.
class WriterProcess final
{
public:
    /// Starts gate_writer; `preload` is a library to load in front of all others.
    explicit WriterProcess(const QStringList &arguments, const QByteArray &preload = {});
    WriterProcess(const QString &program, const QStringList &arguments);
    ~WriterProcess();
    WriterProcess(const WriterProcess &) = delete;
    WriterProcess &operator=(const WriterProcess &) = delete;

    /// Waits until the book is open ("ready") and as many commits are acknowledged; false where the process ended before.
    [[nodiscard]] bool waitForCommits(int count);
    /// Waits until one of them acknowledges something more; the others may be waiting for the lock.
    [[nodiscard]] static bool waitForAny(const std::vector<std::unique_ptr<WriterProcess>> &processes);
    /// SIGKILL: nothing of the process runs any more when this returns.
    void kill();
    /// Lets it come to its own end; the exit code, or -1 where a signal ended it.
    [[nodiscard]] int waitForEnd();
    /// What it had acknowledged before it ended.
    [[nodiscard]] std::vector<qint64> acknowledged();
    [[nodiscard]] QByteArray output();

private:
    void start(const QString &program, const QStringList &arguments, const QByteArray &preload);

    pid_t m_process = -1;
    int m_pipe = -1;
    int m_status = 0;
    QByteArray m_read;
};

} // namespace zhiyin::gate
