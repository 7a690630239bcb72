// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/paper/document.h"
#include "ui/paper/print.h"

#include <QTimeZone>

namespace zhiyin::paper {

struct SignInSheet {
    QString institution;
    QDateTime preparedAt;
    QTimeZone zone;
    ClientEvent event;
    /// Those who are expected.
    std::vector<EventGuest> guests;
    /// For the host's own hands. Otherwise names are masked: the sheet lies about where every guest reads it.
    bool fullNames = false;
};

/// The sheet at the door, in the language of the program: a line a guest to sign, and a few empty ones.
[[nodiscard]] Document signInDocument(const SignInSheet &sheet, const QPageSize &size);

} // namespace zhiyin::paper
