// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_desk.h"

#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/contact_desk.h"
#include "tests/support/figure_world.h"

using namespace zhiyin;
using test::FigureWorld;

namespace {

const Period kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

std::vector<KpiFigures> figuresOf(Session &session, KpiQuery query)
{
    auto figures = session.desk<KpiDesk>().figures(query);
    if (!figures)
        FAIL("figures: " << static_cast<int>(figures.error().code) << " " << figures.error().detail.toStdString());
    return std::move(*figures);
}

std::vector<std::pair<qint64, qint64>> countsOf(const std::vector<KpiFigures> &figures, Indicator indicator)
{
    std::vector<std::pair<qint64, qint64>> counts;
    for (const KpiFigures &figure : figures) {
        const IndicatorValue *value = figure.find(indicator);
        REQUIRE(value != nullptr);
        counts.emplace_back(value->numerator, value->denominator);
    }
    return counts;
}

using Counts = std::vector<std::pair<qint64, qint64>>;

ComplaintId complaint(Session &session, qint64 client, const char *received)
{
    NewComplaint wanted;
    wanted.client = ClientId(client);
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("too high");
    wanted.receivedAt = FigureWorld::moment(received);
    const auto opened = session.desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    return *opened->complaint.id;
}

void take(Session &session, ComplaintId id, ComplaintStep step, const char *at, std::optional<int> satisfaction = {})
{
    ComplaintEvent event;
    event.step = step;
    event.at = FigureWorld::moment(at);
    event.text = QStringLiteral("done");
    event.satisfaction = satisfaction;
    const auto taken = session.desk<ComplaintDesk>().take(id, event);
    if (!taken)
        FAIL("step: " << static_cast<int>(taken.error().code) << " " << taken.error().args.join(u' ').toStdString());
}

void resolve(Session &session, ComplaintId id, const char *assessed, const char *resolved)
{
    take(session, id, ComplaintStep::Assess, assessed);
    take(session, id, ComplaintStep::Investigate, resolved);
    take(session, id, ComplaintStep::Resolve, resolved);
}

} // namespace

TEST_CASE("Satisfaction counts contacts and surveys by the book's days", "[kpi]")
{
    FigureWorld world;
    const qint64 one = world.client({"A-1"});
    const qint64 other = world.client({.externalId = "A-2", .advisor = "advisor2"});
    const qint64 merged = world.client({.externalId = "A-3", .state = "merged"});
    world.contact(one, "2026-07-31T23:59:59.999+08:00", "call", 5);
    world.contact(one, "2026-08-01T00:00:00+08:00", "greeting", 2);
    world.contact(one, "2026-08-02T00:00:00+08:00", "call");
    world.survey(other, "2026-07-01T00:00:00+08:00", 4);
    world.survey(std::nullopt, "2026-08-15T12:00:00+08:00", 3);
    world.contact(merged, "2026-07-15T12:00:00+08:00", "call", 1);
    world.contact(one, "2026-10-01T00:00:00+08:00", "call", 1); // after the clock

    const auto head = world.open("head");
    const KpiQuery query{.range = {kQuarter.from, QDate(2026, 10, 31)}, .by = Step::Month};
    const auto all = figuresOf(*head, query);
    CHECK(countsOf(all, Indicator::Satisfaction) == Counts{{2, 2}, {0, 2}, {0, 0}, {0, 0}});
    CHECK(countsOf(all, Indicator::SatisfactionScore) == Counts{{180, 2}, {100, 2}, {0, 0}, {0, 0}});
    CHECK(all[0].find(Indicator::SatisfactionScore)->value == 90.0);
    CHECK(all[0].find(Indicator::Satisfaction)->met == true);
    CHECK(all[1].find(Indicator::Satisfaction)->met == false);
    CHECK_FALSE(all[2].find(Indicator::Satisfaction)->value);
    CHECK_FALSE(all[2].find(Indicator::Satisfaction)->met);

    // An advisor's figures are of the own clients only; an anonymous answer is of nobody's.
    const auto advisor = world.open("advisor");
    CHECK(countsOf(figuresOf(*advisor, query), Indicator::Satisfaction) == Counts{{1, 1}, {0, 1}, {0, 0}, {0, 0}});
    KpiQuery narrowed = query;
    narrowed.advisor = QStringLiteral("advisor2");
    CHECK(countsOf(figuresOf(*head, narrowed), Indicator::Satisfaction) == Counts{{1, 1}, {0, 0}, {0, 0}, {0, 0}});
    // Asking for somebody else's does not widen what one may see.
    CHECK(countsOf(figuresOf(*advisor, narrowed), Indicator::Satisfaction) == Counts{{0, 0}, {0, 0}, {0, 0}, {0, 0}});
    narrowed.advisor = QStringLiteral("nobody");
    CHECK(head->desk<KpiDesk>().figures(narrowed).error().code == ErrorCode::NotFound);
    narrowed.advisor.clear();
    narrowed.branch = QStringLiteral("South");
    CHECK(countsOf(figuresOf(*head, narrowed), Indicator::Satisfaction) == Counts{{0, 0}, {0, 0}, {0, 0}, {0, 0}});
}

TEST_CASE("Indicators are not the administrator's", "[kpi][roles]")
{
    const FigureWorld world;
    const auto admin = world.open("admin");
    CHECK(admin->desk<KpiDesk>().figures({.range = kQuarter}).error().code == ErrorCode::NotPermitted);
    const auto compliance = world.open("compliance");
    CHECK(compliance->desk<KpiDesk>().figures({.range = kQuarter}));
    KpiQuery backwards{.range = {kQuarter.to, kQuarter.from}};
    CHECK(compliance->desk<KpiDesk>().figures(backwards).error().code == ErrorCode::BadValue);
    KpiQuery endless{.range = {QDate(1, 1, 1), QDate(9999, 12, 31)}, .by = Step::Month};
    CHECK(compliance->desk<KpiDesk>().figures(endless).error().code == ErrorCode::BadValue);
}

TEST_CASE("Retention forgets what lies after the clock", "[kpi]")
{
    FigureWorld world;
    const qint64 one = world.client({"A-1"});
    world.stage(one, "2020-01-01", "2026-09-15", "active");
    world.stage(one, "2026-09-15", nullptr, "lost");
    const qint64 two = world.client({"A-2"});
    world.stage(two, "2020-01-01", nullptr, "active");
    const KpiQuery query{.range = kQuarter, .by = Step::Quarter, .wanted = {Indicator::Retention}};
    const auto after = world.open("head");
    CHECK(countsOf(figuresOf(*after, query), Indicator::Retention) == Counts{{1, 2}});
    const auto before = world.open("head", "2026-09-14");
    CHECK(countsOf(figuresOf(*before, query), Indicator::Retention) == Counts{{2, 2}});
}

TEST_CASE("A client that is taken in as lost was somebody's client before", "[kpi]")
{
    FigureWorld world;
    const auto session = world.open("head", "2026-08-10");
    auto desk = session->desk<ClientDesk>();
    const auto add = [&](const char *externalId, const char *stage, const char *opened, const char *since) {
        QList<std::pair<QString, QString>> values = {{QStringLiteral("external_id"), QString::fromUtf8(externalId)},
                                                     {QStringLiteral("name"), QStringLiteral("王芳")},
                                                     {QStringLiteral("stage"), QString::fromUtf8(stage)},
                                                     {QStringLiteral("opened_on"), QString::fromUtf8(opened)},
                                                     {QStringLiteral("stage_since"), QString::fromUtf8(since)}};
        const auto read = desk.read(values, Demand::Required);
        REQUIRE(read);
        REQUIRE(desk.add(read->row));
    };
    add("S-1", "active", "2020-01-01", "");
    add("S-2", "lost", "2020-01-01", "");           // since today
    add("S-3", "lost", "2020-01-01", "2026-02-01"); // in the first quarter
    add("S-4", "dormant", "2020-01-01", "2026-05-01");
    add("S-5", "lost", "", "");
    const KpiQuery query{
        .range = {QDate(2026, 1, 1), QDate(2026, 9, 30)}, .by = Step::Quarter, .wanted = {Indicator::Retention}};
    CHECK(countsOf(figuresOf(*session, query), Indicator::Retention) == Counts{{3, 4}, {3, 3}, {2, 3}});
}

TEST_CASE("Contacts are on time by the obligations that fell due", "[kpi]")
{
    FigureWorld world;
    // Gold: half-yearly. Due 2026-07-15, called in time; the next is due in 2027.
    const qint64 kept = world.client({.externalId = "A-1", .opened = "2026-01-15"});
    world.tier(kept, "2026-01-15", "gold");
    world.contact(kept, "2026-07-10T10:00:00+08:00", "call");
    // Due 2026-08-01; a greeting is no contact.
    const qint64 missed = world.client({.externalId = "A-2", .opened = "2026-02-01"});
    world.tier(missed, "2026-02-01", "gold");
    world.contact(missed, "2026-07-20T10:00:00+08:00", "greeting");
    // Closed before it fell due, and a prospect: nothing is owed.
    const qint64 closed = world.client({.externalId = "A-3", .opened = "2026-02-01", .closed = "2026-06-30"});
    world.tier(closed, "2026-02-01", "gold");
    world.client({.externalId = "A-4", .opened = "2026-02-01", .stage = "prospect"});
    // Diamond, monthly: due each month from the visit of 2026-06-20, made late in August.
    const qint64 monthly = world.client({.externalId = "A-5", .opened = "2026-05-20"});
    world.tier(monthly, "2026-05-20", "diamond");
    world.contact(monthly, "2026-06-20T10:00:00+08:00", "visit");
    world.contact(monthly, "2026-07-20T23:59:00+08:00", "visit");
    world.contact(monthly, "2026-08-21T00:00:00+08:00", "video");

    // Opted out before it fell due: nothing is owed. Away when it did: owed on the day after.
    const qint64 optedOut = world.client({.externalId = "A-6", .opened = "2026-02-01"});
    world.tier(optedOut, "2026-02-01", "gold");
    world.optOut(optedOut, "2026-07-01");
    const qint64 away = world.client({.externalId = "A-7", .opened = "2026-02-15"});
    world.tier(away, "2026-02-15", "gold");
    world.pause(away, "2026-08-01", "2026-10-31");

    const auto head = world.open("head");
    const KpiQuery query{.range = kQuarter, .by = Step::Month, .wanted = {Indicator::ContactsOnTime}};
    const auto figures = figuresOf(*head, query);
    REQUIRE(figures[0].values.size() == 1);
    // July: in time. August: A-2 missed, A-5 a day late. September: A-5's of the 21st is missed.
    CHECK(countsOf(figures, Indicator::ContactsOnTime) == Counts{{2, 2}, {0, 2}, {0, 1}});
}

TEST_CASE("Complaints count by their clocks as of the clock", "[kpi][complaint]")
{
    FigureWorld world;
    const qint64 client = world.client({"A-1"});
    const auto head = world.open("head");
    // Seven working days from Tuesday 1 September end on Thursday the 10th.
    const ComplaintId quick = complaint(*head, client, "2026-09-01T10:00:00+08:00");
    resolve(*head, quick, "2026-09-02T09:00:00+08:00", "2026-09-10T23:00:00+08:00");
    take(*head, quick, ComplaintStep::Feedback, "2026-09-10T23:30:00+08:00");
    take(*head, quick, ComplaintStep::FollowUp, "2026-09-20T10:00:00+08:00", 4);
    const ComplaintId slow = complaint(*head, client, "2026-09-01T11:00:00+08:00");
    resolve(*head, slow, "2026-09-03T12:00:00+08:00", "2026-09-11T00:00:00+08:00");
    take(*head, slow, ComplaintStep::Feedback, "2026-09-11T10:00:00+08:00");
    take(*head, slow, ComplaintStep::FollowUp, "2026-09-21T10:00:00+08:00", 3);
    [[maybe_unused]] const ComplaintId open = complaint(*head, client, "2026-09-29T10:00:00+08:00");
    const ComplaintId withdrawn = complaint(*head, client, "2026-09-02T10:00:00+08:00");
    take(*head, withdrawn, ComplaintStep::Withdraw, "2026-09-25T10:00:00+08:00");

    const KpiQuery query{.range = kQuarter};
    const auto now = figuresOf(*head, query);
    CHECK(countsOf(now, Indicator::ComplaintsResolvedInSevenWorkingDays) == Counts{{1, 2}});
    CHECK(countsOf(now, Indicator::ComplaintsFirstResponseOnTime) == Counts{{2, 2}});
    CHECK(countsOf(now, Indicator::ComplaintSatisfaction) == Counts{{1, 2}});
    CHECK(countsOf(now, Indicator::RepeatComplaints) == Counts{{2, 3}});
    CHECK(countsOf(now, Indicator::HandledWithin24h) == Counts{{1, 3}});

    // On the morning of the 10th nothing is decided and nothing is late; what is withdrawn later still counts.
    const auto early = world.open("head", "2026-09-10T08:00:00+08:00");
    CHECK(countsOf(figuresOf(*early, query), Indicator::ComplaintsResolvedInSevenWorkingDays) == Counts{{0, 0}});
    // On the 12th one is met, one was late, and the one withdrawn later has run out on the 11th.
    const auto later = world.open("head", "2026-09-12");
    CHECK(countsOf(figuresOf(*later, query), Indicator::ComplaintsResolvedInSevenWorkingDays) == Counts{{1, 3}});
    CHECK(countsOf(figuresOf(*later, query), Indicator::ComplaintSatisfaction) == Counts{{0, 0}});
}

TEST_CASE("A contact with the client answers a complaint", "[kpi][complaint][contact]")
{
    FigureWorld world;
    const qint64 client = world.client({"A-1"});
    const auto head = world.open("head");
    const ComplaintId id = complaint(*head, client, "2026-09-01T10:00:00+08:00");
    take(*head, id, ComplaintStep::Assess, "2026-09-09T09:00:00+08:00");
    const KpiQuery query{.range = kQuarter};
    CHECK(countsOf(figuresOf(*head, query), Indicator::ComplaintsFirstResponseOnTime) == Counts{{0, 1}});
    NewContact contact{.client = ClientId(client), .channel = ContactChannel::Call};
    contact.at = FigureWorld::moment("2026-09-02T09:00:00+08:00");
    REQUIRE(head->desk<ContactDesk>().record(contact));
    CHECK(countsOf(figuresOf(*head, query), Indicator::ComplaintsFirstResponseOnTime) == Counts{{1, 1}});
    CHECK(countsOf(figuresOf(*head, query), Indicator::HandledWithin24h) == Counts{{1, 1}});
}

TEST_CASE("A pause moves the due day the indicator is judged by", "[kpi][complaint]")
{
    FigureWorld world;
    const qint64 client = world.client({"A-1"});
    const auto head = world.open("head");
    const ComplaintId id = complaint(*head, client, "2026-09-01T10:00:00+08:00");
    take(*head, id, ComplaintStep::Assess, "2026-09-01T11:00:00+08:00");
    ComplaintPause pause;
    pause.reason = PauseReason::Mediation;
    pause.from = FigureWorld::moment("2026-09-03T09:00:00+08:00");
    pause.to = FigureWorld::moment("2026-09-07T09:00:00+08:00");
    pause.evidence = QStringLiteral("minutes");
    REQUIRE(head->desk<ComplaintDesk>().pause(id, pause));
    take(*head, id, ComplaintStep::Investigate, "2026-09-14T09:00:00+08:00");
    take(*head, id, ComplaintStep::Resolve, "2026-09-14T10:00:00+08:00");
    // The 3rd and 4th do not count, so the seventh working day is the 14th.
    const auto figures =
        figuresOf(*head, {.range = kQuarter, .wanted = {Indicator::ComplaintsResolvedInSevenWorkingDays}});
    CHECK(countsOf(figures, Indicator::ComplaintsResolvedInSevenWorkingDays) == Counts{{1, 1}});
}

TEST_CASE("Purchases and referrals follow their definitions", "[kpi]")
{
    FigureWorld world;
    const qint64 fund = world.product("F-1", "funds", 3);
    const qint64 one = world.client({.externalId = "A-1", .opened = "2026-07-15", .referrer = "A-2"});
    world.client({.externalId = "A-2", .opened = "2026-09-30"});
    world.client({.externalId = "A-3", .opened = "2026-06-30", .referrer = "A-2"});
    world.transaction(one, "2026-07-20", "buy", fund, 10, 1000);
    world.transaction(one, "2026-08-20", "buy", fund, 10, 1000);
    world.transaction(one, "2026-08-21", "sell", fund, 5, 500);
    world.transaction(one, "2026-10-01", "buy", fund, 5, 500); // after the clock
    const auto head = world.open("head");
    const auto figures = figuresOf(*head, {.range = kQuarter, .by = Step::Month});
    CHECK(countsOf(figures, Indicator::Referral) == Counts{{1, 1}, {0, 0}, {0, 1}});
    CHECK(countsOf(figures, Indicator::RepeatPurchase) == Counts{{0, 1}, {1, 1}, {1, 1}});
    CHECK_FALSE(figures[0].find(Indicator::Referral)->met);
}

TEST_CASE("Asset growth compares the eve with the last day", "[kpi]")
{
    FigureWorld world;
    const qint64 fund = world.product("F-1", "funds", 3);
    const qint64 bond = world.product("B-1", "bonds", 2);
    // Holdings replace the declared figure of their class only: 100.00 cash stays, the funds' 50.00 does not.
    const qint64 one = world.client({"A-1"});
    world.declared(one, "2026-01-01", 10'000, 5'000);
    world.holding(one, fund, "2026-06-30", 10, 90'000);
    world.holding(one, fund, "2026-08-15", 10, 95'000);
    world.holding(one, bond, "2026-08-15", 10, 5'000);
    world.holding(one, fund, "2026-10-01", 10, 1); // after the clock
    // A client from September on, whose figures were recorded later still.
    const qint64 two = world.client({.externalId = "A-2", .opened = "2026-09-01"});
    world.declared(two, "2026-12-01", 20'000, 0);
    // In dollars: 100.00 at 7, then at 8; before the first rate nothing can be said.
    const qint64 three = world.client({"A-3"});
    world.holding(three, fund, "2026-01-01", 1, 10'000, "USD");
    world.rate("2026-07-31", "USD", "CNY", 7'000'000'000);
    world.rate("2026-09-30", "USD", "CNY", 8'000'000'000);
    const qint64 merged = world.client({.externalId = "A-4", .state = "merged"});
    world.declared(merged, "2026-01-01", 1'000'000, 0);

    const auto head = world.open("head");
    const auto figures = figuresOf(*head, {.range = kQuarter, .by = Step::Month, .wanted = {Indicator::AssetGrowth}});
    // July: A-1 stays at 1,000.00; A-3 has no figure on 30 June. August: A-1 to 1,100.00, A-3 stays at 700.00.
    // September: A-2 comes with 200.00, A-3 rises by 100.00.
    CHECK(countsOf(figures, Indicator::AssetGrowth) == Counts{{0, 100'000}, {10'000, 170'000}, {30'000, 180'000}});
    CHECK(figures[1].find(Indicator::AssetGrowth)->decimals == 2);
    CHECK(figures[0].find(Indicator::AssetGrowth)->value == 0.0);
}
