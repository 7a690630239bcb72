// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QString>

namespace zhiyin {

/// What was done, of the codes of the journal: "set" → "Changed"; an unknown code as it stands.
[[nodiscard]] QString actionWord(const QString &action);
[[nodiscard]] QString reportStateWord(const QString &state);
/// A journaled value as people read it; a dash where there was none.
[[nodiscard]] QString valueWord(const QJsonValue &value);

} // namespace zhiyin
