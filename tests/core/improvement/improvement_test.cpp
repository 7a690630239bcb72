// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis_desk.h"
#include "core/complaint/case_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/improvement/improvement_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kHead = QStringLiteral("head");

ComplaintId received(const TestBook &book, const QString &when)
{
    const auto session = book.open(kHead, when);
    NewComplaint wanted;
    wanted.complainant = QStringLiteral("李女士");
    wanted.channel = ComplaintChannel::Hotline;
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("charged twice");
    const auto opened = session->desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    return *opened->complaint.id;
}

NewImprovement fewerCases(int target)
{
    NewImprovement wanted{.department = QStringLiteral("operations"),
                          .goal = QStringLiteral("fees are said before they are charged"),
                          .dueOn = QDate(2026, 5, 31),
                          .acceptance = QStringLiteral("the sheet names every fee")};
    wanted.target = target;
    wanted.spanDays = 30;
    return wanted;
}

} // namespace

TEST_CASE("From complaints to an action, to its effect on the same figure", "[improvement]")
{
    const TestBook book;
    // Three in the 30 days before the beginning, one before them, one after the end of the action.
    for (const char *day : {"2026-02-28T10:00:00+08:00", "2026-03-02T10:00:00+08:00", "2026-03-15T10:00:00+08:00",
                            "2026-03-31T10:00:00+08:00", "2026-05-20T10:00:00+08:00"})
        static_cast<void>(received(book, QString::fromLatin1(day)));

    const auto begin = book.open(kHead, QStringLiteral("2026-04-01T09:00:00+08:00"));
    const auto action = begin->desk<ImprovementDesk>().open(fewerCases(1));
    REQUIRE(action);
    CHECK(action->before == ImprovementReading{3.0, 3});
    CHECK(begin->desk<ImprovementDesk>().measure(action->id).error().code == ErrorCode::WrongState);
    CHECK(begin->desk<ImprovementDesk>().done(action->id, {}, {}).error().code == ErrorCode::EvidenceNeeded);

    const auto later = book.open(kHead, QStringLiteral("2026-05-10T09:00:00+08:00"));
    const auto done = later->desk<ImprovementDesk>().done(action->id, {}, QStringLiteral("sheet 4.2"));
    REQUIRE(done);
    CHECK(done->doneOn == QDate(2026, 5, 10));
    CHECK(later->desk<ImprovementDesk>().close(action->id, QStringLiteral("it helped")).error().code
          == ErrorCode::RuleRefused);

    const auto after = book.open(kHead, QStringLiteral("2026-06-10T09:00:00+08:00"));
    auto desk = after->desk<ImprovementDesk>();
    CHECK(isOverdue(desk.list()->front(), QDate(2026, 6, 10)));
    CHECK(desk.close(action->id, {}).error().code == ErrorCode::ReasonNeeded);
    const auto closed = desk.close(action->id, QStringLiteral("it helped"));
    REQUIRE(closed);
    CHECK(closed->after == ImprovementReading{1.0, 1});
    CHECK(reachesTarget(*closed) == true);
    CHECK(closed->state == ImprovementState::Closed);
    CHECK(desk.drop(action->id, QStringLiteral("too late")).error().code == ErrorCode::WrongState);

    // It stands in the reviews of the quarters in which it was open, and in no other.
    CHECK(desk.ofQuarter(*parseQuarter(u"2026Q2"))->size() == 1);
    CHECK(desk.ofQuarter(*parseQuarter(u"2026Q1"))->empty());
    CHECK(desk.ofQuarter(*parseQuarter(u"2026Q3"))->empty());
    REQUIRE(desk.reviewed({action->id}));
    CHECK(desk.list()->front().reviewedOn == QDate(2026, 6, 10));
    CHECK(after->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("The figure is the institution's, whoever begins the action", "[improvement]")
{
    const TestBook book;
    static_cast<void>(received(book, QStringLiteral("2026-03-15T10:00:00+08:00")));
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-04-01T09:00:00+08:00"));
    // A case of no branch is not for the eyes of a branch's supervisor, and counts all the same.
    CHECK(session->desk<AnalysisDesk>().load()->cases.empty());
    CHECK(session->desk<ImprovementDesk>().open(fewerCases(0))->before == ImprovementReading{1.0, 1});
}

TEST_CASE("A figure of a cause counts the finer causes under it", "[improvement][analysis]")
{
    const TestBook book;
    const auto session = book.open(kHead, QStringLiteral("2026-04-01T09:00:00+08:00"));
    const auto taxonomy = session->desk<AnalysisDesk>().taxonomy();
    REQUIRE(taxonomy);
    const auto parent = std::find_if(taxonomy->causes.begin(), taxonomy->causes.end(),
                                     [](const TaxonomyEntry &entry) { return !entry.children.empty(); });
    REQUIRE(parent != taxonomy->causes.end());
    AnalysisData data;
    data.taxonomy = *taxonomy;
    const auto axis = static_cast<size_t>(AnalysisAxis::Cause);
    data.groups[axis] = {QString(), parent->code, parent->children.front().code};
    for (const int group : {0, 1, 2, 2}) {
        AnalysedCase one{.id = ComplaintId(1), .receivedOn = QDate(2026, 3, 2)};
        one.group[axis] = group;
        data.cases.push_back(one);
    }
    const Period march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    CHECK(readingOf(data, parent->code, ImprovementFigure::Cases, march).value == 3.0);
    CHECK(readingOf(data, parent->children.front().code, ImprovementFigure::Cases, march).value == 2.0);
    CHECK(readingOf(data, {}, ImprovementFigure::Cases, march).value == 4.0);
    // Without a case that says something there is no figure, and never a zero.
    CHECK_FALSE(readingOf(data, {}, ImprovementFigure::Rating, march).value);
    CHECK_FALSE(readingOf(data, {}, ImprovementFigure::ResolutionInTime, march).value);
}

TEST_CASE("What an action lacks is said", "[improvement]")
{
    const TestBook book;
    const auto session = book.open(kHead, QStringLiteral("2026-04-01T09:00:00+08:00"));
    auto desk = session->desk<ImprovementDesk>();
    const auto fault = [&](auto change) {
        NewImprovement wanted = fewerCases(1);
        change(wanted);
        const auto opened = desk.open(wanted);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::BadValue);
        return opened.error().args.value(0);
    };
    CHECK(fault([](NewImprovement &one) { one.department = QStringLiteral(" "); }) == QStringLiteral("department"));
    CHECK(fault([](NewImprovement &one) { one.goal.clear(); }) == QStringLiteral("goal"));
    CHECK(fault([](NewImprovement &one) { one.acceptance.clear(); }) == QStringLiteral("acceptance"));
    CHECK(fault([](NewImprovement &one) { one.dueOn = QDate(2026, 3, 31); }) == QStringLiteral("due"));
    CHECK(fault([](NewImprovement &one) { one.cause = QStringLiteral("no_such"); }) == QStringLiteral("cause"));
    CHECK(fault([](NewImprovement &one) { one.target = -1; }) == QStringLiteral("target"));
    CHECK(fault([](NewImprovement &one) {
              one.figure = ImprovementFigure::ResolutionInTime;
              one.target = 90;
          })
          == QStringLiteral("target"));
    CHECK(desk.list()->empty());
}

TEST_CASE("every role against analysis and improvement", "[improvement][analysis][roles]")
{
    const TestBook book;
    static_cast<void>(received(book, QStringLiteral("2026-03-15T10:00:00+08:00")));
    struct Expected {
        const char *user;
        bool decides;
        bool analyses;
        int sees;
    };
    for (const Expected &one : {Expected{"advisor", false, true, 0}, Expected{"head", true, true, 1},
                                Expected{"compliance", true, true, 1}, Expected{"admin", false, false, 0}}) {
        INFO(one.user);
        const auto session = book.open(QString::fromLatin1(one.user), QStringLiteral("2026-04-01T09:00:00+08:00"));
        const auto data = session->desk<AnalysisDesk>().load();
        CHECK(data.has_value() == one.analyses);
        if (data)
            CHECK(data->cases.size() == static_cast<size_t>(one.sees));
        CHECK(session->desk<ImprovementDesk>().open(fewerCases(0)).has_value() == one.decides);
    }
}
