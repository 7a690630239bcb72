// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/policy/local_text.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

/// The axes by which a complaint is filed (JR/T 0169-2018): through what it came, which business, what caused it.
enum class TaxonomyAxis { Channel, Business, Cause };
inline constexpr std::array kTaxonomyAxes = {TaxonomyAxis::Channel, TaxonomyAxis::Business, TaxonomyAxis::Cause};

/// One class of an axis and the finer ones under it. A retired one stays for the cases filed under it.
struct TaxonomyEntry {
    QString code;
    LocalText name;
    bool retired = false;
    std::vector<TaxonomyEntry> children = {};

    friend bool operator==(const TaxonomyEntry &, const TaxonomyEntry &) = default;
};

/// The policy document `taxonomy`. A case keeps the version it was filed under.
struct Taxonomy {
    std::vector<TaxonomyEntry> channels = {};
    std::vector<TaxonomyEntry> businesses = {};
    std::vector<TaxonomyEntry> causes = {};
    PolicySources sources = {};

    [[nodiscard]] const std::vector<TaxonomyEntry> &axis(TaxonomyAxis axis) const;
    [[nodiscard]] std::vector<TaxonomyEntry> &axis(TaxonomyAxis axis);
    friend bool operator==(const Taxonomy &, const Taxonomy &) = default;
};

/// The path from the top of the axis to the class of that code; empty where there is none.
[[nodiscard]] std::vector<const TaxonomyEntry *> taxonomyPath(const std::vector<TaxonomyEntry> &entries,
                                                              const QString &code);
/// "Rules and processes · Unclear process"; the code itself where the taxonomy does not know it.
[[nodiscard]] QString taxonomyText(const std::vector<TaxonomyEntry> &entries, const QString &code,
                                   const QLocale &locale);
/// Whether a new case may be filed under the code. Fails with BadValue {field, code} for unknown and retired ones.
[[nodiscard]] Result<void> checkTaxonomyCode(const std::vector<TaxonomyEntry> &entries, const QString &field,
                                             const QString &code);

/// Fails with BadDocument {place, what}: an empty axis, a code twice in its axis.
[[nodiscard]] Result<Taxonomy> parseTaxonomy(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Taxonomy &taxonomy);

} // namespace zhiyin
