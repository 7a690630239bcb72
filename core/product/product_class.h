// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"

#include <vector>

namespace zhiyin {

/// The classes of the catalogue (003 §3.1). A product keeps the institution's own word for its class; rules ask what
/// that word means.
enum class ProductClass {
    Cash,
    Deposit,
    StructuredDeposit,
    Bill,
    Bond,
    WealthManagement,
    BondFund,
    MixedFund,
    EquityFund,
    Fund,
    Equity,
    Insurance,
    Trust,
    PrivateFund,
    Derivative,
    ForeignExchange,
    PreciousMetal,
    Other,
};

inline constexpr CodeTable<ProductClass, 18> kProductClasses = {
    {{u"cash", ProductClass::Cash},
     {u"deposit", ProductClass::Deposit},
     {u"structured_deposit", ProductClass::StructuredDeposit},
     {u"bill", ProductClass::Bill},
     {u"bond", ProductClass::Bond},
     {u"wealth_management", ProductClass::WealthManagement},
     {u"bond_fund", ProductClass::BondFund},
     {u"mixed_fund", ProductClass::MixedFund},
     {u"equity_fund", ProductClass::EquityFund},
     {u"fund", ProductClass::Fund},
     {u"equity", ProductClass::Equity},
     {u"insurance", ProductClass::Insurance},
     {u"trust", ProductClass::Trust},
     {u"private_fund", ProductClass::PrivateFund},
     {u"derivative", ProductClass::Derivative},
     {u"fx", ProductClass::ForeignExchange},
     {u"precious_metal", ProductClass::PreciousMetal},
     {u"other", ProductClass::Other}}};

/// What an institution's word for a class means, in English or Chinese; none where it says nothing we know.
[[nodiscard]] std::optional<ProductClass> parseProductClass(QStringView word);
/// Sold under the rules of private funds: a cooling-off of a day and a call-back.
[[nodiscard]] bool isPrivateFund(QStringView word);

} // namespace zhiyin
