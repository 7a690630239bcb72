// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"

namespace zhiyin {

/// A value that the kept client had not, or that was chosen from the other, and now has from it.
struct FilledField {
    QString field;
    QString value;
    /// What it had before; empty where it had nothing.
    QString before = {};
};

/// What became of the other client's rows of one table.
struct MovedRows {
    QString table;
    int moved = 0;
    /// Stayed with the other: the kept client has a row of its own in that place.
    int stayed = 0;
};

/// What a merge did, or, as a preview, would do.
struct MergeOutcome {
    AnyId merge;
    ClientId keep;
    ClientId other;
    QString keepExternalId;
    QString otherExternalId;
    std::vector<FilledField> filled;
    /// Only tables in which the other client has rows.
    std::vector<MovedRows> moved;
    /// Rows of positions carried to days on which only one of the two was recorded.
    int carriedPositions = 0;
};

/// Both records side by side, masked, and what a merge would do.
struct MergePreview {
    ClientRecord keep;
    ClientRecord other;
    MergeOutcome outcome;
};

/// A value that was changed after the merge and so was not taken back.
struct LeftValue {
    QString table;
    QString column;
    int count = 0;
};

struct UnmergeOutcome {
    ClientId keep;
    ClientId other;
    QString keepExternalId;
    QString otherExternalId;
    int restored = 0;
    std::vector<LeftValue> left;
};

/// A merge as the list of the kept client's shows it.
struct MergeRecord {
    AnyId id;
    ClientId keep;
    ClientId other;
    QDateTime at;
};

/// A merge as the list of all of them shows it.
struct MergeLine {
    MergeRecord merge;
    QString user;
    QString keepExternalId;
    QString keepName;
    QString otherExternalId;
    QString otherName;
    /// The one that an unmerge of the kept client takes back.
    bool isLatest = false;
};

} // namespace zhiyin
