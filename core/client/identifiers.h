// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace zhiyin {

enum class IdType { ResidentId, Passport, HkMacauPermit, TaiwanPermit, ForeignResidence, Uscc, Other };
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

enum class PhoneKind { Mobile, Landline, Service, Foreign, Implausible };
/// Mobile and landline numbers of the mainland, 400 and 800 numbers, others with their country's prefix.
[[nodiscard]] PhoneKind phoneKind(QStringView number);

/// One @, something before it, a domain with a dot, no blanks. Letters of any script.
[[nodiscard]] bool isEmailForm(QStringView address);

} // namespace zhiyin
