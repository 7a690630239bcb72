// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_filter.h"

#include <QJsonArray>

#include <algorithm>

namespace zhiyin {
namespace {

constexpr std::array<const char *, kClientSortCount> kSorts = {"name",  "external_id", "tier",   "risk_level",
                                                               "stage", "advisor",     "branch", "total_assets"};

void insertList(QJsonObject &json, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(key, QJsonArray::fromStringList(list));
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    list.removeAll(QString());
    return list;
}

} // namespace

bool ClientFilter::isEmpty() const
{
    return tiers.isEmpty() && stages.isEmpty() && levels.empty() && advisors.isEmpty() && branches.isEmpty()
           && tags.isEmpty() && !expiringWithin && !contactDue;
}

QJsonObject ClientFilter::json() const
{
    QJsonObject json{{QStringLiteral("sort"), QString::fromLatin1(kSorts[static_cast<size_t>(sort)])}};
    insertList(json, QStringLiteral("tiers"), tiers);
    insertList(json, QStringLiteral("stages"), stages);
    insertList(json, QStringLiteral("advisors"), advisors);
    insertList(json, QStringLiteral("branches"), branches);
    insertList(json, QStringLiteral("tags"), tags);
    QJsonArray numbers;
    for (const int level : levels)
        numbers.append(level);
    if (!numbers.isEmpty())
        json.insert(QStringLiteral("levels"), numbers);
    if (expiringWithin)
        json.insert(QStringLiteral("expiring_within"), *expiringWithin);
    if (contactDue)
        json.insert(QStringLiteral("contact_due"), true);
    if (descending)
        json.insert(QStringLiteral("descending"), true);
    return json;
}

ClientFilter ClientFilter::fromJson(const QJsonObject &json)
{
    ClientFilter filter;
    filter.tiers = listOf(json.value(QStringLiteral("tiers")));
    filter.stages = listOf(json.value(QStringLiteral("stages")));
    filter.advisors = listOf(json.value(QStringLiteral("advisors")));
    filter.branches = listOf(json.value(QStringLiteral("branches")));
    filter.tags = listOf(json.value(QStringLiteral("tags")));
    for (const QJsonValue &level : json.value(QStringLiteral("levels")).toArray()) {
        if (level.toInt() >= 1 && level.toInt() <= 5)
            filter.levels.push_back(level.toInt());
    }
    const QJsonValue expiring = json.value(QStringLiteral("expiring_within"));
    if (expiring.isDouble())
        filter.expiringWithin = expiring.toInt();
    filter.contactDue = json.value(QStringLiteral("contact_due")).toBool();
    filter.descending = json.value(QStringLiteral("descending")).toBool();
    const QString sort = json.value(QStringLiteral("sort")).toString();
    for (size_t i = 0; i < kSorts.size(); ++i) {
        if (sort == QLatin1StringView(kSorts[i]))
            filter.sort = static_cast<ClientSort>(i);
    }
    return filter;
}

} // namespace zhiyin
