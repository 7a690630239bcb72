// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace zhiyin::cli {

/// What is not known is null in JSON, never an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue dayOrNull(QDate day);
[[nodiscard]] QJsonValue numberOrNull(std::optional<double> number);
/// "C3"
[[nodiscard]] QJsonValue riskLevelOrNull(std::optional<int> level);

/// The whole of a file named on the command line. Fails with NotReadable.
[[nodiscard]] Result<QByteArray> readWhole(const QString &file);

} // namespace zhiyin::cli
