// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>

namespace zhiyin {

/// Field history with the fields that are masked for everybody (policy "Data classes and masks") masked, old and new.
/// Nulls stay nulls, so that it can still be told whether there was a value.
[[nodiscard]] QJsonObject maskedChanges(const QJsonObject &changes);

} // namespace zhiyin
