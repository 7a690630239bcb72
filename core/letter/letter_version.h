// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letter/letter.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

/// One version of a text. Versions of a kind and language count from 1; kShippedVersion came with the program.
struct LetterVersion {
    /// None for a shipped one.
    std::optional<AnyId> id = {};
    LetterKind kind = LetterKind::BirthdayCard;
    LetterLanguage language = LetterLanguage::SimplifiedChinese;
    int version = kShippedVersion;
    QDate effective = kShippedFrom;
    PolicyState state = PolicyState::InForce;
    LetterText text = {};
    QString reason = {};
    std::optional<UserId> by = {};
    std::optional<UserId> approvedBy = {};
};

/// "birthday_card zh-Hans 2", as stored beside what was sent.
[[nodiscard]] QString letterVersionText(const LetterVersion &letter);

/// The text that came with the program. Fails with NotFound, BadDocument.
[[nodiscard]] Result<LetterVersion> shippedLetter(LetterKind kind, LetterLanguage language);

} // namespace zhiyin
