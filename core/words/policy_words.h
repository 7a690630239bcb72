// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"

#include <QString>

namespace zhiyin::words {

[[nodiscard]] QString policyName(PolicyName name);
[[nodiscard]] QString policyState(PolicyState state);

/// What is wrong with a document, as the second half of "<place>: …".
[[nodiscard]] QString faultMissing();
[[nodiscard]] QString faultUnknownKey();
[[nodiscard]] QString faultDoubledKey(const QString &key);
[[nodiscard]] QString faultNotJson(const QString &parserSays);
[[nodiscard]] QString faultNotObject();
[[nodiscard]] QString faultNotList();
[[nodiscard]] QString faultNotText();
[[nodiscard]] QString faultEmptyText();
[[nodiscard]] QString faultNotBoolean();
[[nodiscard]] QString faultNotWhole();
[[nodiscard]] QString faultOutOfRange(qint64 least, qint64 most);
[[nodiscard]] QString faultNotAmount();
[[nodiscard]] QString faultNotRatio();
[[nodiscard]] QString faultNotDate();
[[nodiscard]] QString faultNotKnown(const QString &name);
[[nodiscard]] QString faultProtectedAttribute();

/// "there is no policy …", as part of a sentence.
[[nodiscard]] QString noSuchPolicy(const QString &name);
[[nodiscard]] QString faultWeightsSum(int sum);
[[nodiscard]] QString faultNotRising();
[[nodiscard]] QString faultNotFalling();
/// "line 3"
[[nodiscard]] QString placeLine(qsizetype line);

} // namespace zhiyin::words
