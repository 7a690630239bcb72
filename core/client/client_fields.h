// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/field_spec.h"
#include "core/security/mask.h"

#include <optional>

namespace zhiyin {

/// The fields of a client that import, command line and forms know, in the order of the contract.
enum class ClientField {
    ExternalId,
    Name,
    Kind,
    Gender,
    BirthDate,
    IdType,
    IdNumber,
    IdExpiry,
    CardNumber,
    AccountNumber,
    Phone,
    Email,
    Address,
    Language,
    Occupation,
    Employer,
    FamilyStatus,
    Branch,
    Advisor,
    SegmentNeed,
    OpenedOn,
    Stage,
    StageSince,
    ClosedOn,
    DeceasedOn,
    AnnualIncome,
    Cash,
    Deposits,
    RealEstate,
    Equities,
    Funds,
    Insurance,
    OtherAssets,
    Mortgage,
    CarLoan,
    CreditCardDebt,
    OtherLiabilities,
    TradesPerYear,
    AnnualContribution,
    Currency,
    Referrer,
    Note,
    // Beyond the first contract.
    Nationality,
    SalaryIncome,
    InvestmentIncome,
    OtherIncome,
    LegalRepresentative,
    CompanySize,
    Industry,
    BusinessScope,
    RegisteredAddress,
    CompanyRevenue,
    CompanyProfit,
    CompanyAssets,
    CompanyLiabilities,
    InstitutionKind,
    InvestmentPreference,
    PreferredChannel,
    QuietHours,
};
inline constexpr int kClientFieldCount = static_cast<int>(ClientField::QuietHours) + 1;

/// Who may see a field, after policy.md "Data classes and masks".
enum class DataClass { Ordinary, Important, Core };

/// All fields; the index is the ClientField.
[[nodiscard]] std::span<const FieldSpec> clientFields();
[[nodiscard]] const FieldSpec &specOf(ClientField field);
[[nodiscard]] QLatin1StringView nameOf(ClientField field);
/// By the name of the contract ("external_id"); none where there is no such field.
[[nodiscard]] std::optional<ClientField> clientFieldNamed(QStringView name);
[[nodiscard]] DataClass dataClassOf(ClientField field);
/// Whether a client of that nature ("individual", "corporate", "institution") is asked for the field.
[[nodiscard]] bool isAskedOf(ClientField field, QStringView kind);
/// What hides the field by default; none for fields shown in clear.
[[nodiscard]] std::optional<Mask> maskOf(ClientField field);

} // namespace zhiyin
