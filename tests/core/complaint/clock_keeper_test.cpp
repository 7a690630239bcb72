// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/clock_keeper.h"

#include "core/complaint/complaint_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kWhen = QStringLiteral("2026-03-02T10:00:00+08:00");

/// The kept due day of the decision's promise: seven working days.
QString keptDue(Session &session, ComplaintId id)
{
    const auto due = session.workplace().database.row(
        QStringLiteral("SELECT due_at FROM complaint_clock WHERE complaint_id = ? AND name = 'resolution'"), {id},
        [](const Row &row) { return row.moment(0); });
    REQUIRE((due && *due));
    return (*due)->toTimeZone(QTimeZone("Asia/Shanghai")).date().toString(Qt::ISODate);
}

} // namespace

TEST_CASE("A new calendar moves the kept clocks of open cases", "[complaint][clock]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("compliance"), kWhen);
    NewComplaint wanted;
    wanted.complainant = QStringLiteral("李女士");
    wanted.channel = ComplaintChannel::Hotline;
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("charged twice");
    const auto opened = book.open(QStringLiteral("head"), kWhen)->desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    CHECK(keptDue(*session, id) == QStringLiteral("2026-03-11"));
    CHECK(session->desk<ClockKeeper>().run()->changed == 0);

    // The institution closes for the 5th of March.
    const QByteArray own = R"({"own": [{"date": "2026-03-05", "name": {"en": "Founders' day", "zh": "行庆日"}}]})";
    const auto set = session->desk<PolicyDesk>().set(PolicyName::Calendar, own, QDate(2026, 1, 1),
                                                     QStringLiteral("closed that day"));
    if (!set)
        FAIL(set.error().args.join(u' ').toStdString());
    CHECK(keptDue(*session, id) == QStringLiteral("2026-03-11"));
    const auto anew = session->desk<ClockKeeper>().run();
    REQUIRE(anew);
    CHECK(anew->cases == 1);
    CHECK(anew->changed == 1);
    CHECK(keptDue(*session, id) == QStringLiteral("2026-03-12"));
    CHECK(session->desk<ClockKeeper>().run([](qint64, qint64) { return false; }).error().code == ErrorCode::Cancelled);
    CHECK(book.open(QStringLiteral("advisor"))->desk<ClockKeeper>().run().error().code == ErrorCode::NotPermitted);
}
