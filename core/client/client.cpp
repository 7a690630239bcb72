// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"

namespace zhiyin {

QString ClientValues::text(ClientField field) const
{
    const auto &value = at(field);
    return value ? fieldText(*value) : QString();
}

QDate ClientValues::date(ClientField field) const
{
    const auto &value = at(field);
    const QDate *day = value ? std::get_if<QDate>(&*value) : nullptr;
    return day != nullptr ? *day : QDate();
}

std::optional<Money> ClientValues::money(ClientField field) const
{
    const auto &value = at(field);
    const Money *money = value ? std::get_if<Money>(&*value) : nullptr;
    return money != nullptr ? std::optional(*money) : std::nullopt;
}

std::optional<int> ClientValues::whole(ClientField field) const
{
    const auto &value = at(field);
    const int *number = value ? std::get_if<int>(&*value) : nullptr;
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

ClientReference ClientReference::parse(const QString &text)
{
    if (text.startsWith(QStringLiteral("ext:")))
        return {Kind::External, text.mid(4)};
    if (text.startsWith(QStringLiteral("id:")))
        return {Kind::Identifier, text.mid(3)};
    return {Kind::Either, text};
}

} // namespace zhiyin
