// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/demo/demo_writer.h"
#include "core/security/kdf.h"

namespace zhiyin {

/// The passphrase of everybody in a demonstration book. No secret: the clients are invented.
inline constexpr QStringView kDemoPassphrase = u"demonstration only";

/// How many clients a first look around is given.
inline constexpr int kDemoUsualClients = 2000;
inline constexpr int kDemoMostClients = 1'000'000;

struct DemoWish {
    QString path;
    int clients = kDemoUsualClients;
    quint64 seed = 1;
    KdfCost cost = KdfCost::floor();
};

/// A book marked as a demonstration, with people ("advisor", "supervisor", "compliance", "admin" and more advisors),
/// invented clients and two years of their life up to the clock's day. The same seed gives the same clients on the same
/// day. It carries the wished name only once it is whole; `progress` may cancel, and nothing is left then.
/// Fails with AlreadyExists, NotWritable, DiskFull, NetworkFileSystem, Cancelled.
[[nodiscard]] Result<DemoCounts> createDemonstration(const DemoWish &wish, const Clock &clock,
                                                     const std::function<bool(qint64 done, qint64 all)> &progress = {});

} // namespace zhiyin
