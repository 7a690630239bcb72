// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_policy.h"
#include "core/complaint/taxonomy.h"

#include <QStringList>

namespace zhiyin {

/// The fields of a case that can be written anew by hand, under the names of the command line and the journal:
/// "category", "level", "joint", "complainant", "contact", "axis_channel", "business", "cause", "product", "staff",
/// "department", "demand", "text".
[[nodiscard]] const QStringList &editableCaseFields();
/// These and what else a case may change of itself: handler, confidentiality, the case it was merged into, taxonomy.
[[nodiscard]] const QStringList &caseFieldNames();
/// The field as text; people and cases by their identifiers.
[[nodiscard]] QString caseFieldText(const ComplaintCase &complaint, const QString &field);
/// What the complainant said: changing it needs a second person once it says something (policy "Data classes").
[[nodiscard]] bool isCoreCaseField(const QString &field);

/// What the rules of the fields are checked against.
struct CaseFieldRules {
    const ComplaintPolicy &policy;
    const Taxonomy &taxonomy;
    QString taxonomyVersion;
};

/// Sets one field; empty takes its value away where it may be empty. The people's and products' own existence is the
/// desk's to check. Fails with BadValue {field, value}, RuleRefused (the complainant of a client's case).
[[nodiscard]] Result<void> setCaseField(ComplaintCase &complaint, const QString &field, const QString &value,
                                        const CaseFieldRules &rules);

} // namespace zhiyin
