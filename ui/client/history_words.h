// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QString>

namespace zhiyin {

[[nodiscard]] QString reportStateWord(const QString &state);
/// A journaled value of a field as people read it: codes in words, days and amounts in the form of the language; a dash
/// where there was none.
[[nodiscard]] QString valueWord(const QString &field, const QJsonValue &value);

} // namespace zhiyin
