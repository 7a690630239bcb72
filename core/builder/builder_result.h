// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/currency.h"
#include "core/base/id.h"
#include "core/builder/builder_spec.h"

#include <QDateTime>

namespace zhiyin {

/// A column of what a report says. `field` is empty for a count.
struct BuilderHead {
    QString field;
    BuilderType type = BuilderType::Text;
    BuilderStep step = BuilderStep::None;
    std::optional<BuilderMeasure> measure = {};
    /// The currency that the amounts beside it are in.
    bool isCurrency = false;
};

/// A value. Codes and names, days in ISO form and periods ("2026-09", "2026Q3") are texts; a count, a number and an amount
/// in minor units are whole, a mean is not.
struct BuilderCell {
    QString text = {};
    std::optional<qint64> whole = {};
    std::optional<double> mean = {};
    /// Of an amount.
    std::optional<Currency> currency = {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !whole && !mean; }
};

struct BuilderResult {
    BuilderSpec spec;
    std::vector<BuilderHead> heads;
    std::vector<std::vector<BuilderCell>> rows;
    /// All lines that there are; `rows` may hold fewer.
    qint64 count = 0;
    /// Each line is about one client: more of them leave the book only with a second person.
    bool isPersonal = false;
    QDateTime at = {};
    QString by = {};
    QString institution = {};
};

/// A report that somebody saved, for themselves or for all; whoever runs it sees what they may see.
struct SavedBuilder {
    AnyId id{0};
    QString name;
    QString owner;
    UserId ownerId;
    bool isShared = false;
    /// As parseBuilderSpec reads it.
    QJsonObject content = {};
    QDateTime savedAt = {};
};

} // namespace zhiyin
