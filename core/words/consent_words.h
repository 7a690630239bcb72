// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consent.h"

namespace zhiyin::words {

[[nodiscard]] QString consentPurpose(const QString &code);
[[nodiscard]] QString legalBasis(const QString &code);
[[nodiscard]] QString capacity(Capacity capacity);
/// Why a consent is refused, as a sentence.
[[nodiscard]] QString consentFault(ConsentFault fault);

} // namespace zhiyin::words
