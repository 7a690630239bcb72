// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_desk.h"
#include "tests/support/test_book.h"

namespace zhiyin::test {

/// Adds a client by FIELD=VALUE words; external_id and name are `number`.
inline ClientId addClient(Session &session, const QString &number, const QStringList &words = {})
{
    QList<std::pair<QString, QString>> values{{QStringLiteral("external_id"), number},
                                              {QStringLiteral("name"), number}};
    for (const QString &word : words)
        values.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read(values, Demand::Required);
    if (!read)
        FAIL(read.error().args.join(u' ').toStdString());
    const auto id = desk.add(read->row);
    if (!id)
        FAIL("add: " << static_cast<int>(id.error().code) << ' ' << id.error().args.join(u' ').toStdString());
    return *id;
}

/// Changes a client; fails the test where that is refused.
inline void setClient(Session &session, ClientId id, const QStringList &words)
{
    QList<std::pair<QString, QString>> values;
    for (const QString &word : words)
        values.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read(values, Demand::Nothing);
    REQUIRE(read);
    REQUIRE(desk.set(id, read->row, QStringLiteral("test")));
}

/// The code that a result failed with; Internal where it did not fail.
template <class T> ErrorCode failed(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace zhiyin::test
