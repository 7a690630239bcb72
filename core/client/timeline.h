// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>

namespace zhiyin {

/// One thing that happened with a client. `code` is the channel, state, level or tier; `text` the user's own words.
struct TimelineEntry {
    enum class Kind { Contact, Complaint, Assessment, Tier };
    Kind kind;
    QDateTime at;
    QString code;
    QString text;
};

} // namespace zhiyin
