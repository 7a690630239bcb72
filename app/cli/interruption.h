// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace zhiyin::cli {

/// SIGINT, SIGTERM and SIGHUP: the first one asks what runs to stop (it is rolled back, the program ends as "cancelled"),
/// the second one ends the process. Signals are taken by a thread of their own, so that what they call may lock.
class Interruption final
{
public:
    /// To be called before any other thread is started.
    static void install();
    [[nodiscard]] static bool isWanted();
    /// Called, again and again, from the moment somebody wants to stop; empty: nobody to tell.
    static void watch(std::function<void()> stop);
    /// While set, the first signal calls it and ends the process: for a prompt, where nothing is under way.
    static void atExit(std::function<void()> last);
};

} // namespace zhiyin::cli
