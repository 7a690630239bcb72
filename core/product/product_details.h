// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"

#include <QJsonObject>

namespace zhiyin {

/// What the catalogue says of a product beside its figures, in plain words (003 §3.1–3.4). Empty: not said yet.
enum class ProductDetail {
    Issuer,
    /// "yes" for an innovative product, "no" for a traditional one.
    Innovative,
    ReturnText,
    SuitableFor,
    Targets,
    /// "yes" where the principal may be lost.
    PrincipalAtRisk,
    MarketRisk,
    CreditRisk,
    LiquidityRisk,
    OperationalRisk,
    LegalRisk,
    PolicyRisk,
    // The document set: which version, of which day, where it lies.
    Manual,
    RiskSheet,
    ReturnNote,
    PurchaseGuide,
};
inline constexpr size_t kProductDetailCount = 16;

inline constexpr CodeTable<ProductDetail, kProductDetailCount> kProductDetails = {
    {{u"issuer", ProductDetail::Issuer},
     {u"innovative", ProductDetail::Innovative},
     {u"return_text", ProductDetail::ReturnText},
     {u"suitable_for", ProductDetail::SuitableFor},
     {u"targets", ProductDetail::Targets},
     {u"principal_at_risk", ProductDetail::PrincipalAtRisk},
     {u"market_risk", ProductDetail::MarketRisk},
     {u"credit_risk", ProductDetail::CreditRisk},
     {u"liquidity_risk", ProductDetail::LiquidityRisk},
     {u"operational_risk", ProductDetail::OperationalRisk},
     {u"legal_risk", ProductDetail::LegalRisk},
     {u"policy_risk", ProductDetail::PolicyRisk},
     {u"manual", ProductDetail::Manual},
     {u"risk_sheet", ProductDetail::RiskSheet},
     {u"return_note", ProductDetail::ReturnNote},
     {u"purchase_guide", ProductDetail::PurchaseGuide}}};

/// One text a detail.
class ProductDetails final
{
public:
    [[nodiscard]] const QString &operator[](ProductDetail detail) const { return m_texts[static_cast<size_t>(detail)]; }
    [[nodiscard]] QString &operator[](ProductDetail detail) { return m_texts[static_cast<size_t>(detail)]; }
    /// {"issuer": …}, empty ones left out.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ProductDetails fromJson(const QJsonObject &json);
    friend bool operator==(const ProductDetails &, const ProductDetails &) = default;

private:
    std::array<QString, kProductDetailCount> m_texts;
};

[[nodiscard]] constexpr bool isRiskText(ProductDetail detail)
{
    return detail >= ProductDetail::MarketRisk && detail <= ProductDetail::PolicyRisk;
}
[[nodiscard]] constexpr bool isDocument(ProductDetail detail)
{
    return detail >= ProductDetail::Manual;
}

} // namespace zhiyin
