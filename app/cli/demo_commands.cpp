// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/demo/demo_book.h"

#include <limits>

namespace zhiyin::cli {
namespace {

Result<Answer> create(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    DemoWish wish;
    wish.path = arguments.at(0);
    ZHIYIN_ASSIGN(const auto clients, arguments.whole(u"clients", 1, kDemoMostClients));
    ZHIYIN_ASSIGN(const auto seed, arguments.whole(u"seed", 0, std::numeric_limits<int>::max()));
    wish.clients = clients.value_or(kDemoUsualClients);
    wish.seed = static_cast<quint64>(seed.value_or(1));
    ZHIYIN_ASSIGN(const DemoCounts counts,
                  createDemonstration(wish, SystemClock(),
                                      [&context](qint64 done, qint64 all) { return context.progress(done, all); }));
    return Answer{{{QStringLiteral("clients"), counts.clients},
                   {QStringLiteral("contacts"), counts.contacts},
                   {QStringLiteral("transactions"), counts.transactions},
                   {QStringLiteral("complaints"), counts.complaints}}};
}

const CommandGroup kCommands({{"demo", "create", create}});

} // namespace
} // namespace zhiyin::cli
