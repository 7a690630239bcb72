// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/context.h"
#include "core/risk/sale_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {

/// What was done beside a sale, as the options of `risk check`, `risk opinion` and `transaction record` say it.
/// Fails with BadUsage.
[[nodiscard]] Result<SuitabilityEvidence> evidenceOf(const Arguments &arguments, const BookFacts &book);
/// An amount of an option in the book's currency; none where it was not given. Fails with BadUsage.
[[nodiscard]] Result<std::optional<Money>> moneyOption(const Arguments &arguments, const QString &option,
                                                       Currency currency);
/// The keys of `risk check`.
[[nodiscard]] QJsonObject answerDocument(const SuitabilityAnswer &answer);
/// The same keys where nothing could be checked: not suitable, and no findings.
[[nodiscard]] QJsonObject uncheckedDocument();

} // namespace zhiyin::cli
