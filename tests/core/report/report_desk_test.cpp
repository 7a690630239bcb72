// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_desk.h"

#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/figure_world.h"

#include <QFile>

using namespace zhiyin;
using test::FigureWorld;

namespace {

const Period kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};
constexpr auto kEnglish = ReportLanguage::English;

/// A client of whom every figure is known. Opening 15,000.00 + 6,600.00 − 1,200.00 + 2,700.00 = 23,100.00 closing;
/// F-1: 100 + 60 − 10 = `closingUnits` or not.
qint64 clientWithFigures(FigureWorld &world, const char *externalId, qint64 closingUnits = 150)
{
    const qint64 client = world.client({.externalId = externalId});
    const QByteArray suffix(externalId);
    const qint64 fund = world.product(("F" + suffix).constData(), "funds", 4);
    const qint64 bond = world.product(("B" + suffix).constData(), "bonds", 2);
    world.holding(client, fund, "2026-03-31", 1, 100);
    world.holding(client, fund, "2026-06-30", 100, 1'000'000);
    world.holding(client, bond, "2026-06-30", 50, 500'000);
    world.holding(client, fund, "2026-09-30", closingUnits, 1'800'000);
    world.holding(client, bond, "2026-09-30", 50, 510'000);
    world.transaction(client, "2026-06-30", "buy", fund, 5, 55'555);
    world.transaction(client, "2026-07-15", "buy", fund, 60, 660'000);
    world.transaction(client, "2026-08-15", "sell", fund, 10, 120'000);
    world.transaction(client, "2026-09-30", "interest", std::nullopt, std::nullopt, 1'200);
    world.transaction(client, "2026-10-01", "buy", fund, 5, 55'555);
    world.assessment(client, "2025-01-02", "2026-01-01", 5);
    world.assessment(client, "2026-03-02", "2027-03-01", 3);
    world.contact(client, "2026-06-30T23:59:59+08:00", "call", 1);
    world.contact(client, "2026-07-14T10:00:00+08:00", "call", 5);
    world.contact(client, "2026-10-01T00:00:00+08:00", "call", 2);
    return client;
}

Money yuan(qint64 minor)
{
    return Money(minor, Currency());
}

MadeReport<ClientReport> made(Session &session, qint64 client)
{
    auto report = session.desk<ReportDesk>().client(ClientId(client), kQuarter, kEnglish);
    if (!report)
        FAIL("report: " << static_cast<int>(report.error().code) << " " << report.error().detail.toStdString());
    return std::move(*report);
}

} // namespace

TEST_CASE("A client's report adds up", "[report]")
{
    FigureWorld world;
    const qint64 client = clientWithFigures(world, "A-1");
    world.tier(client, "2026-06-01", "gold");
    world.tier(client, "2026-10-05", "platinum");
    const auto session = world.open("advisor");
    const auto [report, record, known] = made(*session, client);

    CHECK_FALSE(known);
    CHECK(report.client.externalId == QStringLiteral("A-1"));
    CHECK(report.client.tier == QStringLiteral("gold"));
    CHECK(report.client.advisor == QStringLiteral("advisor"));
    REQUIRE(report.assets.total);
    CHECK(*report.assets.total
          == AssetStatement{yuan(1'500'000), yuan(660'000), yuan(120'000), yuan(270'000), yuan(2'310'000)});
    CHECK(report.assets.openingAsOf == QDate(2026, 6, 30));
    CHECK(report.assets.closingAsOf == QDate(2026, 9, 30));
    CHECK(report.movements.size() == 3);

    REQUIRE(report.products.size() == 2);
    CHECK(report.products[1].productCode == QStringLiteral("FA-1"));
    CHECK(report.products[1].state == ReconciliationState::Explained);
    CHECK(report.products[1].bought == Quantity(60'000'000));
    CHECK(report.products[1].sold == Quantity(10'000'000));

    REQUIRE(report.risk);
    CHECK(report.risk->level == QStringLiteral("C3"));
    CHECK_FALSE(report.risk->expired);
    REQUIRE(report.holdings.size() == 2);
    CHECK(report.holdings[0].aboveClientLevel);
    REQUIRE(report.contacts.size() == 1);
    CHECK(report.contacts[0].satisfaction == 5);
    CHECK(report.complaints.empty());
    // Gold: half a year after the call of 14 July.
    const auto contact = std::find_if(report.nextSteps.begin(), report.nextSteps.end(),
                                      [](const NextStep &step) { return step.kind == NextStepKind::Contact; });
    REQUIRE(contact != report.nextSteps.end());
    CHECK(contact->on == QDate(2027, 1, 14));

    CHECK(report.number == record.id.toString());
    CHECK(report.state == ReportState::Draft);
    CHECK(report.draftReasons == std::vector{DraftReason::NotReleased});
    CHECK(report.provenance.asOf == QDate(2026, 9, 30));
    const auto anchor = JournalHead::parseAnchor(report.journalAnchor);
    REQUIRE(anchor);
    const auto verdict = session->desk<JournalDesk>().prove(anchor);
    REQUIRE(verdict);
    CHECK(verdict->ok);
}

TEST_CASE("A client without anything still gets a report", "[report]")
{
    FigureWorld world;
    const qint64 client = world.client({.externalId = "A-1", .opened = nullptr, .stage = "prospect"});
    const auto session = world.open("advisor");
    const auto report = made(*session, client).report;
    CHECK_FALSE(report.assets.total);
    CHECK(report.holdings.empty());
    CHECK(report.products.empty());
    CHECK_FALSE(report.risk);
    CHECK(report.nextSteps.size() == 1); // the assessment that is missing
}

TEST_CASE("The same facts give the same report, later facts another", "[report]")
{
    FigureWorld world;
    const qint64 client = clientWithFigures(world, "A-1");
    const auto first = made(*world.open("advisor"), client);
    const auto later = made(*world.open("supervisor", "2026-12-15"), client);
    CHECK(later.known);
    CHECK(later.record.id == first.record.id);
    CHECK(later.report.journalAnchor == first.report.journalAnchor);
    CHECK(later.record.madeBy == first.record.madeBy);
    world.contact(client, "2026-09-29T10:00:00+08:00", "call", 4);
    const auto changed = made(*world.open("advisor"), client);
    CHECK_FALSE(changed.known);
    CHECK(changed.record.id != first.record.id);
}

TEST_CASE("A complaint of the quarter is in the report as it stood", "[report][complaint]")
{
    FigureWorld world;
    const qint64 client = world.client({"A-1"});
    const auto head = world.open("head", "2026-12-01");
    NewComplaint wanted;
    wanted.client = ClientId(client);
    wanted.category = QStringLiteral("fees");
    wanted.receivedAt = FigureWorld::moment("2026-09-28T10:00:00+08:00");
    const auto opened = head->desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    ComplaintEvent step;
    step.step = ComplaintStep::Assess;
    step.at = FigureWorld::moment("2026-10-09T10:00:00+08:00");
    REQUIRE(head->desk<ComplaintDesk>().take(*opened->complaint.id, step));
    const auto report = made(*head, client).report;
    REQUIRE(report.complaints.size() == 1);
    CHECK(report.complaints[0].state == QStringLiteral("received"));
    CHECK(report.complaints[0].receivedOn == QDate(2026, 9, 28));
    // Two working days after 28 September: the holiday begins on 1 October.
    CHECK(report.complaints[0].dueOn == QDate(2026, 9, 30));
    CHECK_FALSE(report.complaints[0].breached);
}

TEST_CASE("A report is released by a second person, and only where it reconciles", "[report][roles]")
{
    FigureWorld world;
    const qint64 good = clientWithFigures(world, "A-1");
    const qint64 bad = clientWithFigures(world, "A-2", 151);
    const auto advisor = world.open("advisor");
    const auto supervisor = world.open("supervisor");
    const ReportId id = made(*advisor, good).record.id;

    CHECK(advisor->desk<ReportDesk>().release(id).error().code == ErrorCode::NotPermitted);
    CHECK(world.open("admin")->desk<ReportDesk>().release(id).error().code == ErrorCode::NotPermitted);
    const auto released = supervisor->desk<ReportDesk>().release(id);
    REQUIRE(released);
    CHECK(released->state == ReportState::Released);
    CHECK(supervisor->desk<ReportDesk>().release(id).error().code == ErrorCode::WrongState);
    const auto again = made(*advisor, good);
    CHECK(again.report.state == ReportState::Released);
    CHECK(again.report.draftReasons.empty());

    const auto own = made(*supervisor, bad);
    CHECK(own.report.draftReasons == std::vector{DraftReason::NotReleased, DraftReason::NotReconciled});
    CHECK(supervisor->desk<ReportDesk>().release(own.record.id).error().code == ErrorCode::OwnRequest);
    CHECK(world.open("compliance")->desk<ReportDesk>().release(own.record.id).error().code == ErrorCode::RuleRefused);
    CHECK(supervisor->desk<ReportDesk>().release(ReportId(7)).error().code == ErrorCode::NotFound);
}

TEST_CASE("Reports are made by whoever may see the client", "[report][roles]")
{
    FigureWorld world;
    const qint64 client = world.client({"A-1"});
    const qint64 south = world.client({.externalId = "S-1", .advisor = "head", .branch = "South"});
    const auto tries = [&](const char *user, qint64 whom) {
        const auto session = world.open(user);
        const auto report = session->desk<ReportDesk>().client(ClientId(whom), kQuarter, kEnglish);
        return report ? std::nullopt : std::optional(report.error().code);
    };
    CHECK(tries("advisor", client) == std::nullopt);
    CHECK(tries("advisor2", client) == ErrorCode::NotPermitted);
    CHECK(tries("admin", client) == ErrorCode::NotPermitted);
    CHECK(tries("compliance", client) == std::nullopt);
    CHECK(tries("supervisor", south) == ErrorCode::NotPermitted);
    CHECK(tries("head", south) == std::nullopt);
    CHECK(tries("head", 99) == ErrorCode::NotFound);

    const auto branch = [&](const char *user, const QString &name) {
        const auto session = world.open(user);
        const auto report = session->desk<ReportDesk>().branch(name, kQuarter, kEnglish);
        return report ? std::nullopt : std::optional(report.error().code);
    };
    CHECK(branch("advisor", QStringLiteral("North")) == ErrorCode::NotPermitted);
    CHECK(branch("supervisor", QStringLiteral("South")) == ErrorCode::NotPermitted);
    CHECK(branch("supervisor", {}) == std::nullopt);
    const auto coming = world.open("head")->desk<ReportDesk>().client(
        ClientId(client), {QDate(2026, 10, 1), QDate(2026, 12, 31)}, kEnglish);
    CHECK(coming.error().code == ErrorCode::BadValue);
    CHECK(world.open("advisor2")->desk<ReportDesk>().list(0)->empty());
    CHECK(world.open("advisor")->desk<ReportDesk>().list(0)->size() == 1); // the same figures, one report
}

TEST_CASE("A branch's report counts its own", "[report]")
{
    FigureWorld world;
    const qint64 one = clientWithFigures(world, "A-1");
    world.tier(one, "2026-06-01", "gold");
    world.stage(one, "2020-01-01", nullptr, "active");
    world.client({"A-2"});
    const qint64 south = world.client({.externalId = "S-1", .advisor = "head", .branch = "South"});
    world.contact(south, "2026-08-01T10:00:00+08:00", "call", 1);
    const auto supervisor = world.open("supervisor");
    const auto made = supervisor->desk<ReportDesk>().branch({}, kQuarter, kEnglish);
    REQUIRE(made);
    const BranchReport &report = made->report;
    CHECK(report.branch == QStringLiteral("North"));
    CHECK(report.clients == 2);
    REQUIRE(report.byTier.size() == 2);
    const auto series = std::find_if(report.indicators.begin(), report.indicators.end(),
                                     [](const auto &s) { return s.name == QStringLiteral("satisfaction"); });
    REQUIRE(series != report.indicators.end());
    REQUIRE(series->points.size() == 1);
    CHECK(series->points[0].numerator == 1);
    CHECK(series->points[0].denominator == 1);
    REQUIRE_FALSE(report.trends.empty());
    CHECK(report.trends[0].points.size() == 12);
    const auto whole = world.open("head")->desk<ReportDesk>().branch({}, kQuarter, kEnglish);
    REQUIRE(whole);
    CHECK(whole->report.clients == 3);
}

TEST_CASE("A batch can be stopped and taken up again", "[report]")
{
    FigureWorld world;
    for (const char *name : {"A-1", "A-2", "A/3"})
        clientWithFigures(world, name);
    const auto session = world.open("advisor");
    const QString folder = world.book().file(QStringLiteral("out"));
    int prints = 0;
    const auto print = [&prints](const ClientReport &report, const QString &path) -> Result<void> {
        ++prints;
        if (report.client.externalId == QStringLiteral("A-2") && prints == 2)
            return failure(ErrorCode::Internal);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(report.number.toUtf8());
        return {};
    };
    const auto always = [](qint64, qint64) { return true; };
    auto desk = session->desk<ReportDesk>();
    const auto stopped = desk.batch({kQuarter, folder}, print, [](qint64, qint64) { return false; });
    REQUIRE(stopped);
    REQUIRE(stopped->stopped);
    CHECK(stopped->stopped->code == ErrorCode::Cancelled);
    CHECK(prints == 0);

    const auto first = desk.batch({kQuarter, folder}, print, always);
    REQUIRE(first);
    CHECK(first->written == 2);
    CHECK(first->failed.size() == 1);
    const auto second = desk.batch({kQuarter, folder}, print, always);
    REQUIRE(second);
    CHECK(second->written == 1);
    CHECK(second->kept == 2);
    const QString file = folder + u'/' + ReportDesk::fileName(QStringLiteral("A-1"), ClientId(1), kQuarter);
    CHECK(file.endsWith(QStringLiteral("/A-1-2026Q3.pdf")));
    REQUIRE(QFile::remove(file));
    CHECK(desk.batch({kQuarter, folder}, print, always)->written == 1);
    CHECK(QFile::exists(file));
    // Of chosen clients only those in reach.
    ReportBatch chosen{kQuarter, world.book().file(QStringLiteral("chosen"))};
    chosen.clients = {session->desk<ClientDesk>().find(QStringLiteral("A-1")).value(), ClientId(4711)};
    CHECK(desk.reportable(*chosen.clients) == 1);
    CHECK(desk.batch(chosen, print, always)->written == 1);
    CHECK(world.open("advisor2")->desk<ReportDesk>().reportable(*chosen.clients) == 0);
    CHECK(desk.list(0)->size() == 3);
    // What is released is to be printed without its mark.
    const ReportId id = desk.list(0)->back().id;
    REQUIRE(world.open("supervisor")->desk<ReportDesk>().release(id));
    CHECK(desk.batch({kQuarter, folder}, print, always)->written == 1);

    CHECK(desk.batch({kQuarter, folder, QStringLiteral("gold")}, print, always)->written == 0);
    CHECK(desk.batch({kQuarter, folder, {}, QStringLiteral("nobody")}, print, always).error().code
          == ErrorCode::NotFound);
    const auto admin = world.open("admin");
    CHECK(admin->desk<ReportDesk>().batch({kQuarter, folder}, print, always).error().code == ErrorCode::NotPermitted);
}

TEST_CASE("A file's name is fit for a file system", "[report]")
{
    CHECK(ReportDesk::fileName(QStringLiteral("../etc"), ClientId(5), kQuarter)
          == QStringLiteral("_._etc-5-2026Q3.pdf"));
    CHECK(ReportDesk::fileName(QStringLiteral("客户1"), ClientId(5), kQuarter) == QStringLiteral("客户1-2026Q3.pdf"));
}
