// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_store.h"
#include "core/journal/workplace.h"

#include <QJsonObject>

namespace zhiyin {

/// What an entry sealed.
struct EntryValues {
    QJsonObject changes;
    QString reason;
    /// What an import changed row by row; empty for everything else.
    QByteArray rows;
    /// The client's key is gone, and the values with it.
    bool erased = false;
};

/// Opens an entry's values. Asks nobody for permission. Fails with DamagedBook.
[[nodiscard]] Result<EntryValues> openValues(const Workplace &workplace, const SealedEntry &entry);

} // namespace zhiyin
