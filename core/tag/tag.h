// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace zhiyin {

using TagId = Id<struct TagEntity>;
using CustomFieldId = Id<struct CustomFieldEntity>;

/// A word to sort clients by. It has an owner; only a shared one is seen and used by others.
struct Tag {
    TagId id;
    QString name = {};
    UserId owner;
    QString ownerName = {};
    bool isShared = false;
    /// Clients that carry it and that the reader may see.
    int clients = 0;
};

/// A field of the institution's own. It says what it is for and how long it may be kept, or it is not made.
struct CustomField {
    CustomFieldId id;
    /// "health_note": letters, digits and underscores.
    QString name = {};
    QString label = {};
    /// "text", "number", "date", "choice", "yes_no".
    QString type = {};
    QStringList choices = {};
    /// "ordinary" or "important"; core values have fields of their own that seal them.
    QString dataClass = {};
    QString purpose = {};
    int retentionMonths = 0;
};

struct CustomValue {
    CustomField field;
    QString value = {};
    QDateTime setAt = {};
};

} // namespace zhiyin
