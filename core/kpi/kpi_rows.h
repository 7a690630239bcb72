// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_store.h"

namespace zhiyin {

/// By what figures can be told apart.
enum class KpiAxis { Advisor, Branch, Tier, Product, Channel };
inline constexpr std::array kKpiAxes = {KpiAxis::Advisor, KpiAxis::Branch, KpiAxis::Tier, KpiAxis::Product,
                                        KpiAxis::Channel};
/// "advisor", "branch", "tier", "product", "channel".
[[nodiscard]] QString kpiAxisText(KpiAxis axis);
[[nodiscard]] std::optional<KpiAxis> parseKpiAxis(QStringView text);
/// Whether each row behind the indicator belongs to one group of the axis. A client belongs to an advisor, a branch and, on
/// a period's last day, a tier; complaints came through a channel and may be about a product; ratings were given through a
/// channel.
[[nodiscard]] bool hasAxis(Indicator indicator, KpiAxis axis);

/// What a row behind a figure is.
enum class KpiRowKind { Client, Contact, Survey, Complaint };
/// "client", "contact", "survey", "complaint".
[[nodiscard]] QString kpiRowKindText(KpiRowKind kind);

/// A row behind a figure, in one period. Over a period numerators and denominators add up to the figure's.
struct KpiFact {
    size_t period = 0;
    KpiRowKind kind = KpiRowKind::Client;
    /// Of what it is.
    qint64 id = 0;
    /// 0: nobody's.
    qint64 client = 0;
    /// When it was rated, received, due, bought last, opened; the period's last day for what compares two days.
    QDate on = {};
    qint64 numerator = 0;
    qint64 denominator = 0;
    /// From 1 to 5; 0 where it is none.
    int rating = 0;
    const KpiBelonging *belongs = nullptr;
};

/// Which rows of a figure.
enum class KpiPart { Both, Numerator, Denominator };

/// A fact with the words a reader needs.
struct KpiRow {
    KpiRowKind kind = KpiRowKind::Client;
    /// 0: withheld, a confidential case.
    qint64 id = 0;
    std::optional<ClientId> client = {};
    QString externalId = {};
    QString name = {};
    QDate on = {};
    qint64 numerator = 0;
    qint64 denominator = 0;
    int rating = 0;
    QString channel = {};

    [[nodiscard]] bool isIn(KpiPart part) const
    {
        return part == KpiPart::Both || (part == KpiPart::Numerator ? numerator : denominator) != 0;
    }
    [[nodiscard]] bool isWithheld() const { return id == 0; }
    friend bool operator==(const KpiRow &, const KpiRow &) = default;
};

} // namespace zhiyin
