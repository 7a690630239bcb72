// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace zhiyin {

/// What somebody had typed into a form and not saved yet. One for each person, form and thing that the form is about.
struct Draft {
    QString form;
    /// The thing's identifier as text, or empty.
    QString subject;
    QJsonObject content;
    QDateTime savedAt = {};

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace zhiyin
