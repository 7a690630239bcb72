// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/handing.h"

#include "core/contact/promise_store.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {
namespace {

Result<void> oweLetter(Workplace &workplace, UnitOfWork &work, ClientId client, std::optional<UserId> from,
                       std::optional<UserId> to)
{
    HandoverStore store(workplace.database);
    ZHIYIN_ASSIGN(const auto open, store.openNoticeOf(client));
    if (open && open->from == to)
        return store.removeNotice(open->id);
    if (!to)
        return {};
    if (open)
        return store.retarget(open->id, *to);
    return store.insertNotice({.id = work.newId<AnyId>(),
                               .client = client,
                               .from = from,
                               .to = *to,
                               .dueOn = workplace.today().addDays(kNoticeDays)});
}

} // namespace

Result<HandedThings> handAlong(Workplace &workplace, UnitOfWork &work, ClientId client, std::optional<UserId> from,
                               std::optional<UserId> to)
{
    HandedThings handed;
    if (from && to) {
        ZHIYIN_ASSIGN(handed, HandoverStore(workplace.database).things(client, *from, workplace.today()));
        ZHIYIN_TRY(PromiseStore(workplace.database).hand(client, *from, *to));
        ZHIYIN_TRY(HandoverStore(workplace.database).handCases(client, *from, *to));
    }
    ZHIYIN_TRY(oweLetter(workplace, work, client, from, to));
    return handed;
}

} // namespace zhiyin
