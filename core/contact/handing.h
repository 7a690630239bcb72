// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/handover_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

/// Clients are told of a new advisor within so many days (《保险销售行为管理办法》 art. 36, R-43).
inline constexpr int kNoticeDays = 30;

/// Inside the piece of work that gave a client from one advisor to another: open promises and cases go along, and the
/// letter that is owed stands on the list. A client who was not told of `from` yet is told of `to` alone, by the day that
/// stood; one who comes back to whom they had before they were told of anything is owed no letter.
[[nodiscard]] Result<HandedThings> handAlong(Workplace &workplace, UnitOfWork &work, ClientId client,
                                             std::optional<UserId> from, std::optional<UserId> to);

} // namespace zhiyin
