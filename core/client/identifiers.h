// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/telephone.h"

#include <QDate>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace zhiyin {

enum class IdType {
    ResidentId,
    Passport,
    HkMacauPermit,
    TaiwanPermit,
    ForeignResidence,
    Uscc,
    HkIdentityCard,
    TaiwanIdentityCard,
    Other,
};
/// By the code of the contract ("resident_id").
[[nodiscard]] std::optional<IdType> parseIdType(QStringView code);
/// The type in force where the field is empty: residents' for individuals, the social credit code for the others.
[[nodiscard]] IdType idTypeOf(QStringView idTypeCode, QStringView kindCode);

/// The first rule that an identity number breaks.
enum class IdFault { Form, Region, Date, FutureDate, Checksum };

/// What an identity number says. A valid checksum is no proof of identity.
struct IdFacts {
    /// One spelling for every way to write the number: upper case, no blanks, residents' 15 digits made 18.
    QString key;
    std::optional<QDate> birthDate;
    std::optional<bool> male;
};

/// Residents' identity number, GB 11643-1999, 18 or 15 digits; also residence permits of Hong Kong, Macau and Taiwan
/// (81, 82, 83) and foreigners' permanent residence (9). Counties come and go, so only the province is looked at.
[[nodiscard]] tl::expected<IdFacts, IdFault> checkResidentId(QStringView number, QDate today);
/// Unified social credit code, GB 32100-2015.
[[nodiscard]] tl::expected<IdFacts, IdFault> checkUscc(QStringView number);
/// Hong Kong's identity card: one or two letters, six digits, and a check digit that may stand in brackets.
[[nodiscard]] tl::expected<IdFacts, IdFault> checkHkIdentityCard(QStringView number);
/// Taiwan's identity card: a letter, 1 or 2 for the sex (8 and 9 for residents), eight digits, the last a check digit.
[[nodiscard]] tl::expected<IdFacts, IdFault> checkTaiwanIdentityCard(QStringView number);
/// The form of an ordinary passport of the People's Republic: G and eight digits, E and eight digits, E, a letter other
/// than I and O, and seven digits; D, S, P, H and M for official ones and those of Hong Kong and Macau.
[[nodiscard]] bool isChinesePassportForm(QStringView number);
/// The rule of the type. Passports and permits have no checksum; `Other` only has to be there.
[[nodiscard]] tl::expected<IdFacts, IdFault> checkIdNumber(IdType type, QStringView number, QDate today);

enum class CardVerdict {
    Sound,
    Unusual,  ///< not 13–19 digits, or the Luhn check digit is wrong: some old cards are like that
    Constant, ///< one digit repeated; Luhn's rule accepts all zeros
};
[[nodiscard]] CardVerdict checkCard(QStringView number);
/// Digits only; any length.
[[nodiscard]] bool passesLuhn(QStringView digits);

/// One @, something before it, a domain with a dot, no blanks. Letters of any script.
[[nodiscard]] bool isEmailForm(QStringView address);

} // namespace zhiyin
