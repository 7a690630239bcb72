// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_columns.h"

#include <array>

namespace zhiyin {
namespace {

using enum ClientField;
using P = ClientPlace;
constexpr std::array kColumns = {
    ClientColumn{ExternalId, P::Row, "external_id"},
    ClientColumn{Name, P::Row, "name"},
    ClientColumn{Kind, P::Row, "kind"},
    ClientColumn{Gender, P::Row, "gender"},
    ClientColumn{BirthDate, P::Row, "birth_date"},
    ClientColumn{IdType, P::Row, "id_type"},
    ClientColumn{IdNumber, P::Number, "document"},
    ClientColumn{IdExpiry, P::Row, "id_expiry"},
    ClientColumn{CardNumber, P::Number, "card"},
    ClientColumn{AccountNumber, P::Number, "account"},
    ClientColumn{Phone, P::Channel, "phone"},
    ClientColumn{Email, P::Channel, "email"},
    ClientColumn{Address, P::Channel, "address"},
    ClientColumn{Language, P::Row, "language"},
    ClientColumn{Occupation, P::Row, "occupation"},
    ClientColumn{Employer, P::Row, "employer"},
    ClientColumn{FamilyStatus, P::Row, "family_status"},
    ClientColumn{Branch, P::Row, "branch"},
    ClientColumn{ClientField::Advisor, P::Advisor, "advisor_id"},
    ClientColumn{SegmentNeed, P::Row, "segment_need"},
    ClientColumn{OpenedOn, P::Row, "opened_on"},
    ClientColumn{Stage, P::Row, "stage"},
    ClientColumn{StageSince, P::Row, "stage_since"},
    ClientColumn{ClosedOn, P::Row, "closed_on"},
    ClientColumn{DeceasedOn, P::Row, "deceased_on"},
    ClientColumn{AnnualIncome, P::Finance, "annual_income"},
    ClientColumn{Cash, P::Finance, "cash"},
    ClientColumn{Deposits, P::Finance, "deposits"},
    ClientColumn{RealEstate, P::Finance, "real_estate"},
    ClientColumn{Equities, P::Finance, "equities"},
    ClientColumn{Funds, P::Finance, "funds"},
    ClientColumn{Insurance, P::Finance, "insurance"},
    ClientColumn{OtherAssets, P::Finance, "other_assets"},
    ClientColumn{Mortgage, P::Finance, "mortgage"},
    ClientColumn{CarLoan, P::Finance, "car_loan"},
    ClientColumn{CreditCardDebt, P::Finance, "credit_card_debt"},
    ClientColumn{OtherLiabilities, P::Finance, "other_liabilities"},
    ClientColumn{TradesPerYear, P::Row, "trades_per_year"},
    ClientColumn{AnnualContribution, P::Finance, "annual_contribution"},
    ClientColumn{ClientField::Currency, P::Row, "currency"},
    ClientColumn{Referrer, P::Row, "referrer"},
    ClientColumn{Note, P::Row, "note"},
    ClientColumn{Nationality, P::Row, "nationality"},
    ClientColumn{SalaryIncome, P::Finance, "salary_income"},
    ClientColumn{InvestmentIncome, P::Finance, "investment_income"},
    ClientColumn{OtherIncome, P::Finance, "other_income"},
    ClientColumn{LegalRepresentative, P::Row, "legal_representative"},
    ClientColumn{CompanySize, P::Row, "company_size"},
    ClientColumn{Industry, P::Row, "industry"},
    ClientColumn{BusinessScope, P::Row, "business_scope"},
    ClientColumn{RegisteredAddress, P::Row, "registered_address"},
    ClientColumn{CompanyRevenue, P::Finance, "company_revenue"},
    ClientColumn{CompanyProfit, P::Finance, "company_profit"},
    ClientColumn{CompanyAssets, P::Finance, "company_assets"},
    ClientColumn{CompanyLiabilities, P::Finance, "company_liabilities"},
    ClientColumn{InstitutionKind, P::Row, "institution_kind"},
    ClientColumn{InvestmentPreference, P::Row, "investment_preference"},
    ClientColumn{PreferredChannel, P::Row, "preferred_channel"},
    ClientColumn{QuietHours, P::Row, "quiet_hours"},
};
static_assert(kColumns.size() == kClientFieldCount);

} // namespace

std::span<const ClientColumn> clientColumns()
{
    return kColumns;
}

} // namespace zhiyin
