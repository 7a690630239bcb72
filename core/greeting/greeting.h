// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/contact/contact_guard.h"
#include "core/letter/mailing.h"
#include "core/policy/local_text.h"

namespace zhiyin {

/// The occasion that everybody has; the others are the codes of the policy's festivals.
inline constexpr QStringView kBirthdayOccasion = u"birthday";

/// How a greeting went out.
enum class GreetingWay { Card, Message, Call };
inline constexpr CodeTable<GreetingWay, 3> kGreetingWays = {
    {{u"card", GreetingWay::Card}, {u"message", GreetingWay::Message}, {u"call", GreetingWay::Call}}};

/// One client on one occasion.
struct GreetingMark {
    ClientId client;
    /// "birthday" or a festival's code.
    QString occasion;
    QDate day;

    friend bool operator==(const GreetingMark &, const GreetingMark &) = default;
};

struct GreetingLine {
    GreetingMark mark;
    Addressee to;
    /// The festival; empty for a birthday.
    LocalText festival = {};
    /// The years that somebody turns; 0 where the birth date is not known.
    int turns = 0;
    bool lunar = false;
    /// Why no greeting must go out; empty: go ahead.
    std::vector<GuardReason> reasons = {};
    /// The day on which it went out; not valid while it did not.
    QDate sentOn = {};

    [[nodiscard]] bool isBirthday() const { return mark.occasion == kBirthdayOccasion; }
    [[nodiscard]] bool isOpen() const { return reasons.empty() && !sentOn.isValid(); }
};

/// Whose occasions, from the first to the last day, both included.
struct GreetingQuery {
    QDate from = {};
    QDate to = {};
    /// "birthday", "festival" for all of these, a festival's code; empty: every occasion.
    QString occasion = {};
    /// One advisor's clients; empty: the reader's own reach.
    QString advisor = {};
    /// Without what went out and what must not.
    bool openOnly = false;
};

/// Who was left out, and why: `already` for what went out before.
struct RefusedGreeting {
    GreetingMark mark;
    QString externalId;
    QString name;
    std::vector<GuardReason> reasons = {};
    bool already = false;
};

struct GreetingOutcome {
    std::vector<GreetingMark> recorded = {};
    std::vector<RefusedGreeting> refused = {};
};

/// A card or message with its text filled.
struct GreetingText {
    GreetingMark mark;
    Addressee to;
    LetterText text;
};
struct GreetingTexts {
    std::vector<GreetingText> texts = {};
    std::vector<RefusedGreeting> refused = {};
};

} // namespace zhiyin
