// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhiyin {

enum class ClientSort { Name, ExternalId, Tier, RiskLevel, Stage, Advisor, Branch, TotalAssets };
inline constexpr int kClientSortCount = static_cast<int>(ClientSort::TotalAssets) + 1;

/// Which clients the table shows, and in which order. Several values of one kind are alternatives; kinds are all to be
/// met. What is empty does not filter.
struct ClientFilter {
    QStringList tiers;
    QStringList stages;
    /// Risk levels 1 to 5.
    std::vector<int> levels;
    QStringList advisors;
    QStringList branches;
    /// Identifiers of tags.
    QStringList tags = {};
    /// The risk assessment has expired or does so within so many days.
    std::optional<int> expiringWithin;
    /// The next contact is due, today or before.
    bool contactDue = false;
    ClientSort sort = ClientSort::ExternalId;
    bool descending = false;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject json() const;
    /// What an older or newer program wrote and this one does not know is left out.
    [[nodiscard]] static ClientFilter fromJson(const QJsonObject &json);
    friend bool operator==(const ClientFilter &, const ClientFilter &) = default;
};

/// A filter under a name. `columns` is the window's own: which columns are shown, where and how wide.
struct SavedView {
    QString name;
    ClientFilter filter;
    QString columns;
};

} // namespace zhiyin
