// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_table_store.h"

#include "core/storage/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

struct Where {
    QString sql = QStringLiteral(" WHERE c.state = 'live'");
    Binds binds;

    void add(const QString &condition, Bind bind)
    {
        sql += QStringLiteral(" AND ") + condition;
        binds.push_back(std::move(bind));
    }
    void addAny(const QString &column, const QJsonArray &values)
    {
        if (!values.isEmpty())
            add(inIdList(column), QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
    }
};

void addScope(Where &where, const ClientScope &scope)
{
    if (scope.reach == Reach::None)
        where.sql += QStringLiteral(" AND 0");
    if (scope.reach != Reach::Own && scope.reach != Reach::Branch)
        return;
    where.sql += QStringLiteral(" AND (c.advisor_id = ?");
    where.binds.emplace_back(scope.advisor);
    if (scope.reach == Reach::Branch) {
        where.sql += QStringLiteral(" OR c.branch = ?");
        where.binds.emplace_back(scope.branch);
    }
    if (!scope.granted.empty()) {
        where.sql += QStringLiteral(" OR ") + inIdList(QStringLiteral("c.id"));
        where.binds.emplace_back(idList(scope.granted));
    }
    where.sql += u')';
}

QString orderOf(const ClientFilter &filter)
{
    switch (filter.sort) {
    case ClientSort::ExternalId: return QStringLiteral("c.external_id");
    case ClientSort::Name: return QStringLiteral("c.name");
    // The highest first, as the schemes name them.
    case ClientSort::Tier:
        return QStringLiteral(
            "CASE c.tier WHEN 'diamond' THEN 0 WHEN 'platinum' THEN 1 WHEN 'gold' THEN 2 WHEN "
            "'regular' THEN 3 WHEN 'vip' THEN 4 WHEN 'standard' THEN 5 WHEN 'basic' THEN 6 ELSE 9 END");
    case ClientSort::RiskLevel: return QStringLiteral("c.risk_level");
    // As a client's life goes.
    case ClientSort::Stage:
        return QStringLiteral("CASE c.stage WHEN 'prospect' THEN 0 WHEN 'new' THEN 1 WHEN 'active' THEN 2 WHEN "
                              "'dormant' THEN 3 WHEN 'lost' THEN 4 ELSE 5 END");
    case ClientSort::Advisor: return QStringLiteral("(SELECT name FROM user_account WHERE id = c.advisor_id)");
    case ClientSort::Branch: return QStringLiteral("c.branch");
    case ClientSort::TotalAssets: return QStringLiteral("c.total_assets");
    }
    return {};
}

} // namespace

Result<std::vector<ClientId>> ClientTableStore::ids(const ClientScope &scope, UserId reader, const ClientFilter &filter,
                                                    QDate today, const std::optional<std::vector<ClientId>> &among)
{
    Where where;
    addScope(where, scope);
    where.addAny(QStringLiteral("c.tier"), QJsonArray::fromStringList(filter.tiers));
    where.addAny(QStringLiteral("c.stage"), QJsonArray::fromStringList(filter.stages));
    where.addAny(QStringLiteral("c.branch"), QJsonArray::fromStringList(filter.branches));
    where.addAny(QStringLiteral("(SELECT name FROM user_account WHERE id = c.advisor_id)"),
                 QJsonArray::fromStringList(filter.advisors));
    QJsonArray levels;
    for (const int level : filter.levels)
        levels.append(level);
    where.addAny(QStringLiteral("c.risk_level"), levels);
    if (!filter.tags.isEmpty()) {
        QJsonArray tags;
        for (const QString &tag : filter.tags)
            tags.append(tag.toLongLong());
        where.add(QStringLiteral("EXISTS (SELECT 1 FROM client_tag t JOIN tag g ON g.id = t.tag_id WHERE t.client_id = "
                                 "c.id AND g.ended_at IS NULL AND (g.is_shared = 1 OR g.owner_id = %1) AND %2)")
                      .arg(reader.value())
                      .arg(inIdList(QStringLiteral("t.tag_id"))),
                  QString::fromUtf8(QJsonDocument(tags).toJson(QJsonDocument::Compact)));
    }
    if (filter.expiringWithin)
        where.add(QStringLiteral("c.risk_valid_until <= ?"), today.addDays(*filter.expiringWithin));
    if (among)
        where.add(inIdList(QStringLiteral("c.id")), idList(*among));
    const QString order = QStringLiteral(" ORDER BY %1%2, c.external_id, c.id")
                              .arg(orderOf(filter), filter.descending ? QStringLiteral(" DESC") : QString());
    return m_database.rows(QStringLiteral("SELECT c.id FROM client c") + where.sql + order, where.binds,
                           [](const Row &row) { return row.id<ClientId>(0); });
}

Result<std::vector<ClientAdvisor>> ClientTableStore::advisorsOf(const std::vector<ClientId> &clients)
{
    return m_database.rows(
        QStringLiteral("SELECT c.id, c.advisor_id, u.name, c.branch FROM client c LEFT JOIN user_account u ON u.id = "
                       "c.advisor_id WHERE c.state = 'live' AND %1 ORDER BY c.external_id")
            .arg(inIdList(QStringLiteral("c.id"))),
        {idList(clients)}, [](const Row &row) {
            return ClientAdvisor{row.id<ClientId>(0), row.idOrNone<UserId>(1), row.text(2), row.text(3)};
        });
}

Result<std::vector<std::pair<QString, QString>>> ClientTableStore::people()
{
    return m_database.rows(QStringLiteral("SELECT name, branch FROM user_account WHERE state = 'active' AND role IN "
                                          "('advisor', 'supervisor') ORDER BY role, name"),
                           {}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
}

Result<std::vector<SavedView>> ClientTableStore::views(UserId user)
{
    return m_database.rows(
        QStringLiteral("SELECT name, content FROM client_view WHERE user_id = ? ORDER BY name"), {user},
        [](const Row &row) {
            const QJsonObject content = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            return SavedView{row.text(0), ClientFilter::fromJson(content.value(QStringLiteral("filter")).toObject()),
                             content.value(QStringLiteral("columns")).toString()};
        });
}

Result<void> ClientTableStore::putView(UserId user, const SavedView &view, const QDateTime &at)
{
    const QJsonObject content{{QStringLiteral("filter"), view.filter.json()},
                              {QStringLiteral("columns"), view.columns}};
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_view (user_id, name, content, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT "
                       "(user_id, name) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at"),
        {user, view.name, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)), at}));
    return {};
}

Result<void> ClientTableStore::removeView(UserId user, const QString &name)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM client_view WHERE user_id = ? AND name = ?"), {user, name}));
    return {};
}

} // namespace zhiyin
