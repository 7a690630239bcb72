// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/writer_process.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace zhiyin::gate {

WriterProcess::WriterProcess(const QStringList &arguments, const QByteArray &preload)
{
    start(QStringLiteral(ZHIYIN_GATE_WRITER), arguments, preload);
}

WriterProcess::WriterProcess(const QString &program, const QStringList &arguments)
{
    start(program, arguments, {});
}

void WriterProcess::start(const QString &program, const QStringList &arguments, const QByteArray &preload)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    QByteArray loaded = "LD_PRELOAD=" + preload;
    std::vector<char *> environment;
    for (char **entry = environ; *entry != nullptr; ++entry)
        environment.push_back(*entry);
    if (!preload.isEmpty())
        environment.push_back(loaded.data());
    environment.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    if (posix_spawn(&m_process, argv[0], &actions, nullptr, argv.data(), environment.data()) != 0)
        m_process = -1;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_pipe = ends[0];
}

WriterProcess::~WriterProcess()
{
    kill();
    close(m_pipe);
}

bool WriterProcess::waitForCommits(int count)
{
    char letter = 0;
    while (m_read.count('\n') < count + 1 && read(m_pipe, &letter, 1) == 1)
        m_read.append(letter);
    return m_read.startsWith("ready") && m_read.count('\n') >= count + 1;
}

bool WriterProcess::waitForAny(const std::vector<std::unique_ptr<WriterProcess>> &processes)
{
    constexpr int kMilliseconds = 60'000;
    std::vector<pollfd> pipes;
    for (const auto &process : processes)
        pipes.push_back({process->m_pipe, POLLIN, 0});
    return poll(pipes.data(), pipes.size(), kMilliseconds) > 0;
}

void WriterProcess::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, &m_status, 0);
    m_process = -1;
}

int WriterProcess::waitForEnd()
{
    if (m_process > 0)
        waitpid(m_process, &m_status, 0);
    m_process = -1;
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1;
}

QByteArray WriterProcess::output()
{
    char buffer[4096];
    for (ssize_t n = read(m_pipe, buffer, sizeof buffer); n > 0; n = read(m_pipe, buffer, sizeof buffer))
        m_read.append(buffer, n);
    return m_read;
}

std::vector<qint64> WriterProcess::acknowledged()
{
    std::vector<qint64> numbers;
    for (const QByteArray &line : output().split('\n')) {
        bool isNumber = false;
        const qint64 n = line.toLongLong(&isNumber);
        if (isNumber)
            numbers.push_back(n);
    }
    return numbers;
}

} // namespace zhiyin::gate
