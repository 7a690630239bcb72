// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <bitset>
#include <optional>
#include <vector>

namespace zhiyin {

/// What a time line can hold. The order also decides between things of one moment.
enum class TimelineKind { Contact, Complaint, Assessment, Tier, Report, Document, Change };
inline constexpr int kTimelineKinds = static_cast<int>(TimelineKind::Change) + 1;
using TimelineKinds = std::bitset<kTimelineKinds>;

/// Where an entry stands in its client's time line; what comes after it is older.
struct TimelinePlace {
    QDateTime at;
    TimelineKind kind = TimelineKind::Contact;
    /// The row's identifier; for changes the place in the journal.
    qint64 key = 0;
};

/// One thing that happened with a client. `code` is the channel, state, level, tier or action; `text` the user's own
/// words, or the old tier; `fields` name what a change was about.
struct TimelineEntry {
    TimelinePlace place;
    QString code;
    QString text;
    QStringList fields = {};
};

struct TimelineQuery {
    /// None set: all.
    TimelineKinds kinds = {};
    /// The last entry that is known already.
    std::optional<TimelinePlace> after = {};
    int limit = 200;
};

/// A stretch of the time line, newest first. `more`: there are older ones.
struct TimelinePage {
    std::vector<TimelineEntry> entries;
    bool more = false;
};

} // namespace zhiyin
