// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_writer.h"

#include "core/contact/contact_store.h"
#include "core/exchange/import_image.h"

namespace zhiyin {
namespace {

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

Changes changesBetween(const std::optional<Contact> &before, const Contact &after)
{
    Changes changes;
    const auto add = [&](const QString &name, auto &&valueOf) {
        changes.add(name, before ? QJsonValue(valueOf(*before)) : QJsonValue(), valueOf(after));
    };
    add(QStringLiteral("external_id"), [](const Contact &c) { return QJsonValue(c.externalId); });
    add(QStringLiteral("client"), [](const Contact &c) { return QJsonValue(c.client.toString()); });
    add(QStringLiteral("at"), [](const Contact &c) { return QJsonValue(c.at.toString(Qt::ISODateWithMs)); });
    add(QStringLiteral("channel"), [](const Contact &c) { return QJsonValue(contactChannelText(c.channel)); });
    add(QStringLiteral("purpose"), [](const Contact &c) { return QJsonValue(c.purpose); });
    add(QStringLiteral("summary"), [](const Contact &c) { return QJsonValue(c.summary); });
    add(QStringLiteral("satisfaction"), [](const Contact &c) { return numberOrNull(c.satisfaction); });
    add(QStringLiteral("user"),
        [](const Contact &c) { return c.user ? QJsonValue(c.user->toString()) : QJsonValue(); });
    return changes;
}

} // namespace

Result<void> ContactWriter::add(const Contact &contact)
{
    ZHIYIN_TRY(ContactStore(m_workplace.database).insert(contact, m_import));
    return m_work.record({Entity::Contact,
                          AnyId(contact.id.value()),
                          contact.client,
                          QStringLiteral("add"),
                          changesBetween(std::nullopt, contact),
                          {},
                          {},
                          m_import});
}

Result<bool> ContactWriter::change(const Contact &before, const Contact &after, const QString &reason)
{
    const Changes changes = changesBetween(before, after);
    if (changes.isEmpty())
        return false;
    const AnyId id(after.id.value());
    ZHIYIN_ASSIGN(const ImportImage image, ImportImage::before(m_workplace.database, m_import, Entity::Contact, id));
    ZHIYIN_TRY(ContactStore(m_workplace.database).update(after));
    ZHIYIN_ASSIGN(const QByteArray rows, image.differences());
    ZHIYIN_TRY(
        m_work.record({Entity::Contact, id, after.client, QStringLiteral("set"), changes, reason, {}, m_import}, rows));
    return true;
}

} // namespace zhiyin
