// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace zhiyin {

/// Why something of an import could not be taken back.
enum class UndoObstacle {
    /// Somebody changed the field since.
    ChangedSince,
    /// Something else in the book speaks of it.
    InUse,
    /// It belongs to a branch that is not the actor's.
    OtherBranch,
    /// A second person approved the change that the import asked for.
    Approved,
    /// The values are gone with an erased client, or were written before imports kept them.
    NoRecord,
};

/// Something that was left as it is.
struct LeftBehind {
    /// The kind of thing, as `journal show --entity` names it.
    QString kind;
    AnyId id;
    /// External number or code; empty where it has none.
    QString name;
    /// Empty where the whole row is meant.
    QString field;
    UndoObstacle why = UndoObstacle::ChangedSince;
    /// What uses it: the name of a table.
    QString detail;
};

struct UndoReport {
    ImportId import{0};
    QString kind;
    /// As ImportLine has it.
    QString state;
    /// Rows that the import had added.
    qint64 removed = 0;
    /// Rows that the import had changed.
    qint64 restored = 0;
    /// Requests for a second person that were withdrawn.
    qint64 withdrawn = 0;
    std::vector<LeftBehind> left;
    /// Why it ended before all was taken back; the same call takes it up again.
    std::optional<Error> stopped;
};

} // namespace zhiyin
