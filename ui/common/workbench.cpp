// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/workbench.h"

#include "core/words/error_words.h"

namespace zhiyin {

bool Workbench::may(Action action) const
{
    return reachOf(actor().role, action) != Reach::None;
}

void Workbench::failed(const Error &error)
{
    // Who cancels knows it.
    if (error.code == ErrorCode::Cancelled)
        return;
    emit noticed({Notice::Kind::Failed, words::sentence(error), words::hint(error)});
}

} // namespace zhiyin
