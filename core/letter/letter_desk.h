// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/letter/letter_version.h"

namespace zhiyin {

struct RequestKind;

/// What setting a text came to.
struct LetterOutcome {
    int version = 0;
    PolicyState state = PolicyState::Proposed;
    std::optional<RequestId> request;
};

/// The texts of letters, cards and messages: shipped ones, and the institution's own beside them.
class LetterDesk final
{
public:
    explicit LetterDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The text in force on `day`; Traditional is made from the Simplified one. Asked for what is about to be printed,
    /// so no permission is asked. Fails with NotFound, BadDocument.
    [[nodiscard]] Result<LetterVersion> inForce(LetterKind kind, LetterLanguage language, QDate day);
    /// The text in force today with the values in it; institution, date and sender are filled in where the values do not
    /// say. Fails as inForce and fillLetter.
    [[nodiscard]] Result<LetterText> fill(LetterKind kind, LetterLanguage language, LetterValues values);
    /// What every letter may ask for, where the values do not say: institution, date (`day`), sender.
    void addCommon(LetterValues &values, LetterLanguage language, QDate day) const;
    /// Every version of every kind and written language, the shipped one first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<LetterVersion>> list();
    /// Those of one kind and written language. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<LetterVersion>> versions(LetterKind kind, LetterLanguage language);

    /// In force from its date when compliance sets it, a proposal by a supervisor. Fails with NotPermitted, ReasonNeeded,
    /// BadValue (the day), RuleRefused (Traditional), and as parseLetter.
    [[nodiscard]] Result<LetterOutcome> set(LetterKind kind, LetterLanguage language, const QString &text,
                                            QDate effective, const QString &reason);
    /// Fails with NotFound, OwnRequest, NotPermitted, WrongState.
    [[nodiscard]] Result<void> approve(LetterKind kind, LetterLanguage language, int version);

    [[nodiscard]] static RequestKind letterRequests();

private:
    [[nodiscard]] Result<std::vector<LetterVersion>> all(LetterKind kind, LetterLanguage language);
    Workplace &m_workplace;
};

/// A day as letters of a language write it: "22 November 2026", "2026年11月22日".
[[nodiscard]] QString letterDate(QDate day, LetterLanguage language);

} // namespace zhiyin
