// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiyin {

/// What of the process could be hardened.
struct Hardening {
    bool freedMemoryOverwritten = false;
    bool noCoreFile = false;
    bool notDumpable = false;
};

/// First thing in main(): freed memory is overwritten (records would else stay readable after locking), a crash leaves
/// no core file, and no other process of the user may read this one's memory. A part that fails is said and is no reason
/// not to start.
Hardening hardenProcess();

} // namespace zhiyin
