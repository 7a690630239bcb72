// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zhiyin;

TEST_CASE("A hardened process leaves no core and cannot be looked into", "[hardening]")
{
    // In a child: the tests themselves stay debuggable.
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool before = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1;
        const Hardening done = hardenProcess();
        rlimit core = {1, 1};
        getrlimit(RLIMIT_CORE, &core);
        const bool after = core.rlim_cur == 0 && core.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        _exit(before && after && done.noCoreFile && done.notDumpable ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
