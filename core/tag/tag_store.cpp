// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tag/tag_store.h"

#include "core/storage/dialect.h"

namespace zhiyin {
namespace {

Tag readTag(const Row &row)
{
    return {row.id<TagId>(0), row.text(1), row.id<UserId>(2),
            row.text(3),      row.flag(4), static_cast<int>(row.integer(5))};
}

/// The condition on clients `c` that a scope means.
QString within(const ClientScope &scope, Binds &binds)
{
    switch (scope.reach) {
    case Reach::All: return QStringLiteral("1");
    case Reach::None: return QStringLiteral("0");
    case Reach::Own: binds.emplace_back(scope.advisor); return QStringLiteral("c.advisor_id = ?");
    case Reach::Branch: break;
    }
    binds.emplace_back(scope.branch);
    binds.emplace_back(scope.advisor);
    return QStringLiteral("(c.branch = ? OR c.advisor_id = ?)");
}

CustomField readField(const Row &row)
{
    CustomField field{row.id<CustomFieldId>(0), row.text(1), row.text(2), row.text(3)};
    field.choices = row.text(4).split(u'\n', Qt::SkipEmptyParts);
    field.dataClass = row.text(5);
    field.purpose = row.text(6);
    field.retentionMonths = static_cast<int>(row.integer(7));
    return field;
}

const QString kFieldColumns =
    QStringLiteral("f.id, f.name, f.label, f.type, f.choices, f.data_class, f.purpose, f.retention_months");

} // namespace

Result<std::vector<Tag>> TagStore::visible(UserId user, const ClientScope &scope)
{
    Binds binds;
    const QString condition = within(scope, binds);
    binds.emplace_back(user);
    return m_database.rows(
        QStringLiteral("SELECT t.id, t.name, t.owner_id, u.name, t.is_shared, (SELECT count(*) FROM client_tag x JOIN "
                       "client c ON c.id = x.client_id WHERE x.tag_id = t.id AND c.state = 'live' AND %1) FROM tag t "
                       "JOIN user_account u ON u.id = t.owner_id WHERE t.ended_at IS NULL AND (t.owner_id = ? OR "
                       "t.is_shared = 1) ORDER BY t.name, t.id")
            .arg(condition),
        binds, readTag);
}

Result<std::optional<Tag>> TagStore::find(TagId id)
{
    return m_database.row(QStringLiteral("SELECT t.id, t.name, t.owner_id, u.name, t.is_shared, 0 FROM tag t JOIN "
                                         "user_account u ON u.id = t.owner_id WHERE t.id = ? AND t.ended_at IS NULL"),
                          {id}, readTag);
}

Result<std::vector<Tag>> TagStore::ofClient(ClientId client, UserId user)
{
    return m_database.rows(
        QStringLiteral("SELECT t.id, t.name, t.owner_id, u.name, t.is_shared, 0 FROM client_tag x JOIN tag t ON "
                       "t.id = x.tag_id JOIN user_account u ON u.id = t.owner_id WHERE x.client_id = ? AND "
                       "t.ended_at IS NULL AND (t.owner_id = ? OR t.is_shared = 1) ORDER BY t.name, t.id"),
        {client, user}, readTag);
}

Result<std::vector<ClientId>> TagStore::clients(TagId tag, const ClientScope &scope)
{
    Binds binds{tag};
    const QString condition = within(scope, binds);
    return m_database.rows(QStringLiteral("SELECT c.id FROM client_tag x JOIN client c ON c.id = x.client_id WHERE "
                                          "x.tag_id = ? AND c.state = 'live' AND %1 ORDER BY c.external_id, c.id")
                               .arg(condition),
                           binds, [](const Row &row) { return row.id<ClientId>(0); });
}

Result<std::vector<ClientId>> TagStore::carriers(TagId tag, const std::vector<ClientId> &clients)
{
    return m_database.rows(QStringLiteral("SELECT client_id FROM client_tag WHERE tag_id = ? AND ")
                               + inIdList(QStringLiteral("client_id")),
                           {tag, idList(clients)}, [](const Row &row) { return row.id<ClientId>(0); });
}

Result<void> TagStore::insert(const Tag &tag, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tag (id, name, owner_id, is_shared, created_at) VALUES (?, ?, ?, ?, ?)"),
        {tag.id, tag.name, tag.owner, tag.isShared, at}));
    return {};
}

Result<void> TagStore::end(TagId tag, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE tag SET ended_at = ? WHERE id = ?"), {at, tag}));
    return {};
}

Result<bool> TagStore::put(TagId tag, ClientId client, UserId user, const QDateTime &at)
{
    ZHIYIN_ASSIGN(const qint64 touched,
                  m_database.run(QStringLiteral("INSERT INTO client_tag (client_id, tag_id, user_id, at) VALUES "
                                                "(?, ?, ?, ?) ON CONFLICT (client_id, tag_id) DO NOTHING"),
                                 {client, tag, user, at}));
    return touched > 0;
}

Result<bool> TagStore::take(TagId tag, ClientId client)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("DELETE FROM client_tag WHERE client_id = ? AND tag_id = ?"), {client, tag}));
    return touched > 0;
}

Result<std::vector<CustomField>> CustomFieldStore::fields()
{
    return m_database.rows(
        QStringLiteral("SELECT %1 FROM custom_field f WHERE f.ended_at IS NULL ORDER BY f.name").arg(kFieldColumns), {},
        readField);
}

Result<std::optional<CustomField>> CustomFieldStore::find(const QString &name)
{
    return m_database.row(
        QStringLiteral("SELECT %1 FROM custom_field f WHERE f.name = ? AND f.ended_at IS NULL").arg(kFieldColumns),
        {name}, readField);
}

Result<bool> CustomFieldStore::isTaken(const QString &name)
{
    ZHIYIN_ASSIGN(const qint64 found,
                  m_database.number(QStringLiteral("SELECT count(*) FROM custom_field WHERE name = ?"), {name}));
    return found > 0;
}

Result<void> CustomFieldStore::insert(const CustomField &field, UserId user, const QDateTime &at)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO custom_field (id, name, label, type, choices, data_class, purpose, "
                                      "retention_months, user_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                       {field.id, field.name, field.label, field.type, field.choices.join(u'\n'), field.dataClass,
                        field.purpose, field.retentionMonths, user, at}));
    return {};
}

Result<void> CustomFieldStore::end(CustomFieldId field, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE custom_field SET ended_at = ? WHERE id = ?"), {at, field}));
    return {};
}

Result<std::vector<CustomValue>> CustomFieldStore::values(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT %1, v.value, v.set_at FROM custom_value v JOIN custom_field f ON "
                       "f.id = v.field_id WHERE v.client_id = ? AND f.ended_at IS NULL ORDER BY f.name")
            .arg(kFieldColumns),
        {client}, [](const Row &row) {
            return CustomValue{readField(row), row.text(8), row.moment(9)};
        });
}

Result<void> CustomFieldStore::set(ClientId client, CustomFieldId field, const QString &value, const QDateTime &at)
{
    if (value.isNull()) {
        ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM custom_value WHERE client_id = ? AND field_id = ?"),
                                  {client, field}));
        return {};
    }
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO custom_value (client_id, field_id, value, set_at) VALUES (?, ?, ?, ?) ON CONFLICT "
                       "(client_id, field_id) DO UPDATE SET value = excluded.value, set_at = excluded.set_at"),
        {client, field, value, at}));
    return {};
}

} // namespace zhiyin
