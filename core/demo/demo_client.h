// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/demo/demo_random.h"
#include "core/exchange/client_row.h"

namespace zhiyin {

/// What invented clients are spread over.
struct DemoTown {
    Period history;
    Currency currency;
    QStringList branches;
    /// By branch, the advisors' names; the number of advisors of each branch is above 0.
    std::vector<QStringList> advisors;
};

/// A stage and the day on which it begins.
struct DemoStage {
    QString stage;
    QDate since;
};

/// An invented client: the row as an import would bring it, and what its life follows from.
struct DemoClient {
    ClientRow row;
    bool isPerson = true;
    /// Not valid for a prospect.
    QDate openedOn;
    /// From this day nothing happens any more: dormant, lost, closed. Not valid for the others.
    QDate quietFrom;
    /// Whoever left took everything along.
    bool left = false;
    /// 0 (least) to 3.
    int wealth = 0;
    /// How much risk the client likes, 0 to 99.
    int boldness = 50;
    qint64 declaredTrades = 0;
    /// After the first one, which stands in the row.
    std::vector<DemoStage> laterStages;
};

/// The number that the institution knows the i-th client by, from 0.
[[nodiscard]] QString demoExternalId(int i);
/// The i-th client of a seed; `referrer` is the number of another one, or -1.
[[nodiscard]] DemoClient demoClient(quint64 seed, int i, int referrer, const DemoTown &town);
/// A name of two to four characters.
[[nodiscard]] QString demoName(DemoRandom &random, bool male);

} // namespace zhiyin
