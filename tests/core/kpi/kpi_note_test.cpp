// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_note_desk.h"

#include "tests/support/test_book.h"

using namespace zhiyin;

namespace {

const Period kMonth{QDate(2026, 9, 1), QDate(2026, 9, 30)};
const QDate kDay(2026, 9, 10);

QString said(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("Notes are pinned by leaders, read by all who read indicators", "[kpi][roles]")
{
    const test::TestBook book;
    const auto open = [&book](const char *user) { return book.open(QString::fromUtf8(user), said("2026-09-30")); };
    const auto head = open("head");
    const auto supervisor = open("supervisor");
    const auto whole = head->desk<KpiNoteDesk>().pin(Indicator::Satisfaction, kDay, said(" fees changed "));
    REQUIRE(whole);
    const auto north = supervisor->desk<KpiNoteDesk>().pin(Indicator::Retention, kDay, said("branch moved"));
    REQUIRE(north);
    const auto compliance = open("compliance");
    for (Session *reader : {head.get(), supervisor.get(), compliance.get()}) {
        const auto notes = reader->desk<KpiNoteDesk>().list(kMonth);
        REQUIRE(notes);
        REQUIRE(notes->size() == 2);
        CHECK(notes->front().text == said("fees changed"));
        CHECK(notes->front().userName == said("head"));
        CHECK(notes->back().branch == said("North"));
    }
    CHECK(open("advisor")->desk<KpiNoteDesk>().list(kMonth)->size() == 2);
    CHECK(open("admin")->desk<KpiNoteDesk>().list(kMonth).error().code == ErrorCode::NotPermitted);
    CHECK(open("advisor")->desk<KpiNoteDesk>().pin(Indicator::Referral, kDay, said("x")).error().code
          == ErrorCode::NotPermitted);
    CHECK(head->desk<KpiNoteDesk>().list({QDate(2026, 8, 1), QDate(2026, 8, 31)})->empty());
    // As of the day before it was pinned it is not there yet.
    CHECK(book.open(said("head"), said("2026-09-29"))->desk<KpiNoteDesk>().list(kMonth)->empty());

    // Taken off with a reason, by whoever leads the branch.
    CHECK(supervisor->desk<KpiNoteDesk>().unpin(*whole, said("wrong")).error().code == ErrorCode::NotPermitted);
    CHECK(supervisor->desk<KpiNoteDesk>().unpin(*north, said(" ")).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(supervisor->desk<KpiNoteDesk>().unpin(*north, said("moved back")));
    CHECK(head->desk<KpiNoteDesk>().list(kMonth)->size() == 1);
    CHECK(supervisor->desk<KpiNoteDesk>().unpin(*north, said("again")).error().code == ErrorCode::NotFound);
}

TEST_CASE("A note says something about a day that has been", "[kpi]")
{
    const test::TestBook book;
    const auto head = book.open(said("head"), said("2026-09-30"));
    auto desk = head->desk<KpiNoteDesk>();
    CHECK(desk.pin(Indicator::Referral, kDay, said("  ")).error().code == ErrorCode::BadValue);
    CHECK(desk.pin(Indicator::Referral, kDay, QString(501, u'x')).error().code == ErrorCode::BadValue);
    CHECK(desk.pin(Indicator::Referral, QDate(2026, 10, 1), said("x")).error().code == ErrorCode::BadValue);
    CHECK(desk.pin(Indicator::Referral, {}, said("x")).error().code == ErrorCode::BadValue);
}
