// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "core/words/error_words.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <mutex>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace zhiyin::cli {
namespace {

struct State {
    std::atomic<bool> wanted = false;
    std::mutex guard;
    std::function<void()> stop;
    std::function<void()> last;
};

/// Never destroyed: the thread outlives main().
State &state()
{
    static State *const only = new State;
    return *only;
}

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&set, number);
    return set;
}

void callStop()
{
    const std::lock_guard lock(state().guard);
    if (state().stop)
        state().stop();
}

void endIfAsking()
{
    const std::lock_guard lock(state().guard);
    if (!state().last)
        return;
    state().last();
    _exit(words::exitCode(ErrorCode::Cancelled));
}

void listen()
{
    const sigset_t set = stopSignals();
    int number = 0;
    while (sigwait(&set, &number) != 0) {}
    state().wanted = true;
    // An interrupt reaches only a statement that is running at this moment: tried again until the work has noticed.
    static constexpr timespec kPause{0, 20'000'000};
    for (;;) {
        endIfAsking();
        callStop();
        if (sigtimedwait(&set, nullptr, &kPause) > 0)
            _exit(words::exitCode(ErrorCode::Cancelled));
    }
}

} // namespace

void Interruption::install()
{
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::thread(listen).detach();
}

bool Interruption::isWanted()
{
    return state().wanted;
}

void Interruption::watch(std::function<void()> stop)
{
    const std::lock_guard lock(state().guard);
    state().stop = std::move(stop);
}

void Interruption::atExit(std::function<void()> last)
{
    const std::lock_guard lock(state().guard);
    state().last = std::move(last);
}

} // namespace zhiyin::cli
