// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace zhiyin {

namespace {
constexpr int kPerturbByte = 0x55;
}

Hardening hardenProcess()
{
    Hardening done;
    done.freedMemoryOverwritten = mallopt(M_PERTURB, kPerturbByte) == 1;
    const rlimit none = {0, 0};
    done.noCoreFile = setrlimit(RLIMIT_CORE, &none) == 0;
    done.notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return done;
}

} // namespace zhiyin
