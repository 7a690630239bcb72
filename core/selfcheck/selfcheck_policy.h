// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/policy/local_text.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace zhiyin {

/// What breaking a rule means: the law, a promise to clients, or the order of the house.
enum class CheckSeverity { Law, Promise, Order };
inline constexpr CodeTable<CheckSeverity, 3> kCheckSeverities = {
    {{u"law", CheckSeverity::Law}, {u"promise", CheckSeverity::Promise}, {u"order", CheckSeverity::Order}}};

/// One rule of the self-check, in the institution's words.
struct CheckRule {
    QString code;
    CheckSeverity severity = CheckSeverity::Order;
    /// Days, a number of times, or years: as the rule says.
    std::optional<int> limit = {};
    LocalText title = {};
    LocalText remedy = {};
    /// Where the rule comes from.
    QString source;

    friend bool operator==(const CheckRule &, const CheckRule &) = default;
};

/// The rules that are checked; one that an institution leaves out is not.
struct SelfCheckPolicy {
    std::vector<CheckRule> rules;

    [[nodiscard]] const CheckRule *rule(QStringView code) const;
    friend bool operator==(const SelfCheckPolicy &, const SelfCheckPolicy &) = default;
};

/// Fails with BadDocument: no rules, a rule that nobody knows or that comes twice, a limit that is missing or not asked for.
[[nodiscard]] Result<SelfCheckPolicy> parseSelfCheckPolicy(const QJsonObject &json);

} // namespace zhiyin
