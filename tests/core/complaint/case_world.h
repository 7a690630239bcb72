// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "tests/support/test_book.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin::complainttest {

/// A client of the advisor "advisor", with a telephone.
inline ClientId someClient(const test::TestBook &book, const QString &number)
{
    const auto session = book.open(QStringLiteral("advisor"));
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read({{QStringLiteral("external_id"), number},
                                 {QStringLiteral("name"), QStringLiteral("王小明")},
                                 {QStringLiteral("phone"), QStringLiteral("13812345678")}},
                                Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

/// A case of the client's, opened by the supervisor of the branch.
inline ComplaintId openCase(const test::TestBook &book, ClientId client,
                            const QString &received = QStringLiteral("2026-03-02T10:00:00"))
{
    const auto session = book.open(QStringLiteral("supervisor"));
    NewComplaint wanted;
    wanted.client = client;
    wanted.channel = ComplaintChannel::Hotline;
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("charged twice");
    wanted.receivedAt = *parseMoment(received, QTimeZone("Asia/Shanghai"));
    const auto opened = session->desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    return *opened->complaint.id;
}

} // namespace zhiyin::complainttest
