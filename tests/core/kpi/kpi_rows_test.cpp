// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_people_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/kpi/kpi_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/support/figure_world.h"

using namespace zhiyin;
using test::FigureWorld;

namespace {

const Period kYear{QDate(2025, 10, 1), QDate(2026, 9, 30)};

/// One of everything that an indicator is made of, in two branches.
struct Various : FigureWorld {
    qint64 north;
    qint64 south;
    qint64 gone;
    Various()
        : north(client({.externalId = "A-1", .opened = "2025-11-05", .referrer = "A-9"}))
        , south(client({.externalId = "B-1", .opened = "2025-12-05", .advisor = "advisor2", .branch = "South"}))
        , gone(client({.externalId = "C-1", .stage = "lost"}))
    {
        stage(north, "2025-11-05", nullptr, "new");
        stage(south, "2025-12-05", nullptr, "active");
        stage(gone, "2020-01-01", "2026-03-10", "active");
        stage(gone, "2026-03-10", nullptr, "lost");
        tier(north, "2025-11-05", "gold");
        tier(south, "2025-12-05", "silver");
        tier(south, "2026-06-01", "diamond");
        contact(north, "2026-01-10T10:00:00+08:00", "call", 5);
        contact(north, "2026-05-10T10:00:00+08:00", "visit", 3);
        contact(south, "2026-07-10T10:00:00+08:00", "call", 4);
        survey(south, "2026-08-01T10:00:00+08:00", 2);
        survey(std::nullopt, "2026-08-02T10:00:00+08:00", 5);
        for (const char *on : {"2025-12-10", "2026-02-01", "2026-09-01"})
            transaction(north, on, "buy", std::nullopt, std::nullopt, 100'00);
        transaction(south, "2026-01-20", "buy", std::nullopt, std::nullopt, 100'00);
        declared(north, "2025-12-01", 1'000'00, 0);
        declared(north, "2026-04-01", 1'500'00, 0);
        declared(south, "2026-01-01", 700'00, 0);
        declared(south, "2026-06-01", 600'00, 50'00);
    }
    std::vector<KpiFigures> figures(Session &session, std::optional<KpiBy> by, KpiDefinitionWish wish = {}) const
    {
        const auto found = session.desk<KpiDesk>().figures({.range = kYear, .by = by, .definitions = wish});
        REQUIRE(found);
        return *found;
    }
};

ComplaintId complain(Session &session, std::optional<qint64> client, const char *received)
{
    NewComplaint wanted;
    if (client)
        wanted.client = ClientId(*client);
    else
        wanted.complainant = QStringLiteral("Somebody");
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("too high");
    wanted.receivedAt = FigureWorld::moment(received);
    const auto opened = session.desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    return *opened->complaint.id;
}

void checkSums(Session &session, const std::vector<KpiFigures> &figures, const QString &branch = {})
{
    for (const KpiFigures &one : figures) {
        for (const IndicatorValue &value : one.values) {
            CAPTURE(indicatorText(value.indicator).toStdString(), one.period.from.toString(Qt::ISODate).toStdString());
            const auto rows = session.desk<KpiDesk>().rows({.range = one.period, .branch = branch}, value.indicator);
            REQUIRE(rows);
            CHECK(rows->value == value);
            qint64 numerator = 0;
            qint64 denominator = 0;
            for (const KpiRow &row : rows->rows) {
                numerator += row.numerator;
                denominator += row.denominator;
            }
            CHECK(numerator == value.numerator);
            CHECK(denominator == value.denominator);
            const bool counts = value.indicator != Indicator::AssetGrowth;
            CHECK((!counts || static_cast<qint64>(rows->rows.size()) == value.denominator));
        }
    }
}

} // namespace

TEST_CASE("The rows behind a figure are as many as the figure says", "[kpi][rows]")
{
    const Various world;
    const auto head = world.open("head");
    [[maybe_unused]] const ComplaintId first = complain(*head, world.north, "2026-02-03T10:00:00+08:00");
    [[maybe_unused]] const ComplaintId again = complain(*head, world.north, "2026-08-03T10:00:00+08:00");
    [[maybe_unused]] const ComplaintId stranger = complain(*head, std::nullopt, "2026-08-04T10:00:00+08:00");
    for (const auto by : {std::optional<KpiBy>(), std::optional(KpiBy(Step::Month)),
                          std::optional(KpiBy(Step::Quarter)), std::optional(KpiBy(KpiBy::Kind::Year))})
        checkSums(*head, world.figures(*head, by));
    const auto repeated = head->desk<KpiDesk>().rows({.range = kYear}, Indicator::RepeatComplaints);
    REQUIRE(repeated);
    REQUIRE(repeated->rows.size() == 2);
    CHECK(repeated->rows[1].id == again.value());
    CHECK(repeated->rows[1].numerator == 1);
    CHECK(repeated->rows[1].externalId == QStringLiteral("A-1"));

    // Who may see less is shown less: the figure and its rows alike.
    const auto advisor = world.open("advisor2");
    const auto rated = advisor->desk<KpiDesk>().rows({.range = kYear}, Indicator::Satisfaction);
    REQUIRE(rated);
    REQUIRE(rated->rows.size() == 2);
    CHECK(rated->rows[0].kind == KpiRowKind::Contact);
    CHECK(rated->rows[1].kind == KpiRowKind::Survey);
    CHECK(rated->rows[1].rating == 2);
    CHECK(rated->value.numerator == 1);
    const auto admin = world.open("admin");
    CHECK(admin->desk<KpiDesk>().rows({.range = kYear}, Indicator::Referral).error().code == ErrorCode::NotPermitted);
}

TEST_CASE("A confidential case counts and says nothing of itself", "[kpi][rows][complaint]")
{
    const Various world;
    const auto head = world.open("head");
    const ComplaintId id = complain(*head, world.north, "2026-02-03T10:00:00+08:00");
    const auto compliance = world.open("compliance");
    {
        auto work = UnitOfWork::begin(head->workplace());
        REQUIRE(work);
        REQUIRE(work->database().run(QStringLiteral("UPDATE complaint SET confidential = 1 WHERE id = ?"), {id}));
        REQUIRE(work->commit());
    }
    const auto seen = compliance->desk<KpiDesk>().rows({.range = kYear}, Indicator::HandledWithin24h);
    REQUIRE(seen);
    CHECK(seen->rows.at(0).id == id.value());
    const auto supervisor = world.open("supervisor");
    const auto withheld = supervisor->desk<KpiDesk>().rows({.range = kYear}, Indicator::HandledWithin24h);
    REQUIRE(withheld);
    REQUIRE(withheld->rows.size() == 1);
    CHECK(withheld->rows[0].isWithheld());
    CHECK_FALSE(withheld->rows[0].client);
    CHECK(withheld->rows[0].name.isEmpty());
    CHECK(withheld->value.denominator == 1);
}

TEST_CASE("A rolling year ends with each month of the range", "[kpi]")
{
    const Various world;
    const auto head = world.open("head");
    [[maybe_unused]] const ComplaintId id = complain(*head, world.north, "2026-02-03T10:00:00+08:00");
    const Period shown{QDate(2026, 7, 1), QDate(2026, 9, 30)};
    const auto rolling = head->desk<KpiDesk>().figures({.range = shown, .by = KpiBy(KpiBy::Kind::Rolling)});
    REQUIRE(rolling);
    REQUIRE(rolling->size() == 3);
    CHECK((*rolling)[0].period == Period{QDate(2025, 8, 1), QDate(2026, 7, 31)});
    CHECK((*rolling)[2].period == kYear);
    // Each is what the same twelve months are as one period.
    for (const KpiFigures &one : *rolling) {
        const auto alone = head->desk<KpiDesk>().figures({.range = one.period});
        REQUIRE(alone);
        CHECK(alone->front().values == one.values);
    }
    const auto groups =
        head->desk<KpiDesk>().groups({.range = shown, .by = KpiBy(KpiBy::Kind::Rolling)}, KpiAxis::Branch);
    REQUIRE(groups);
    qint64 ratings = 0;
    for (const KpiGroup &group : groups->groups)
        ratings += group.figures[2].find(Indicator::Satisfaction)->denominator;
    CHECK(ratings == (*rolling)[2].find(Indicator::Satisfaction)->denominator);
}

TEST_CASE("Groups are told apart where an indicator can be, and add up", "[kpi][groups]")
{
    const Various world;
    const auto head = world.open("head");
    [[maybe_unused]] const ComplaintId id = complain(*head, world.south, "2026-02-03T10:00:00+08:00");
    const auto byTier = head->desk<KpiDesk>().groups({.range = kYear, .by = Step::Quarter}, KpiAxis::Tier);
    REQUIRE(byTier);
    QStringList names;
    for (const KpiGroup &group : byTier->groups)
        names.append(group.name);
    CHECK(names == QStringList{QStringLiteral("diamond"), QStringLiteral("gold"), QStringLiteral("silver"), QString()});
    // The tier is that of the period's last day: B-1 was silver in the second quarter's eve and diamond from June on.
    CHECK(byTier->groups[0].figures[3].find(Indicator::Satisfaction)->denominator == 2);
    CHECK(byTier->groups[2].figures[1].find(Indicator::Retention)->denominator == 1);
    const auto byChannel = head->desk<KpiDesk>().groups({.range = kYear}, KpiAxis::Channel);
    REQUIRE(byChannel);
    CHECK(std::find(byChannel->without.begin(), byChannel->without.end(), Indicator::Retention)
          != byChannel->without.end());
    const auto whole = world.figures(*head, std::nullopt);
    for (const Indicator indicator : {Indicator::Satisfaction, Indicator::HandledWithin24h}) {
        qint64 numerator = 0;
        qint64 denominator = 0;
        for (const KpiGroup &group : byChannel->groups) {
            numerator += group.figures[0].find(indicator)->numerator;
            denominator += group.figures[0].find(indicator)->denominator;
        }
        CHECK(numerator == whole[0].find(indicator)->numerator);
        CHECK(denominator == whole[0].find(indicator)->denominator);
    }
}

TEST_CASE("An old period can be shown under the definition of then and of now", "[kpi][definitions]")
{
    const Various world;
    const auto compliance = world.open("compliance");
    QJsonObject changed = (*shippedPolicy(PolicyName::Indicators))->json;
    QJsonObject indicators = changed.value(u"indicators").toObject();
    QJsonObject satisfaction = indicators.value(u"satisfaction").toObject();
    satisfaction.insert(QStringLiteral("satisfied_from"), 5);
    satisfaction.insert(QStringLiteral("target"), 0.5);
    satisfaction.insert(QStringLiteral("goal"), 0.6);
    indicators.insert(QStringLiteral("satisfaction"), satisfaction);
    QJsonObject repeat = indicators.value(u"repeat_purchase").toObject();
    repeat.insert(QStringLiteral("purchases"), 3);
    repeat.insert(QStringLiteral("months"), 6);
    indicators.insert(QStringLiteral("repeat_purchase"), repeat);
    changed.insert(QStringLiteral("indicators"), indicators);
    const auto set = compliance->desk<PolicyDesk>().set(PolicyName::Indicators, QJsonDocument(changed).toJson(),
                                                        QDate(2026, 7, 1), QStringLiteral("tighter"));
    REQUIRE(set);
    CHECK(set->state == PolicyState::InForce);

    const auto head = world.open("head");
    const auto now = world.figures(*head, Step::Quarter);
    const auto then = world.figures(*head, Step::Quarter, {KpiDefinitionWish::Kind::Then});
    const auto shipped = world.figures(*head, Step::Quarter, {KpiDefinitionWish::Kind::Version, 0});
    CHECK(now[3].definitions == QStringLiteral("indicators 1"));
    CHECK(then[2].definitions == QStringLiteral("indicators 0"));
    CHECK(then[3].definitions == QStringLiteral("indicators 1"));
    // July to September: 4, 2 and 5. Under the new definition only the 5 is satisfied.
    CHECK(now[3].find(Indicator::Satisfaction)->numerator == 1);
    CHECK(then[3].find(Indicator::Satisfaction)->numerator == 1);
    CHECK(shipped[3].find(Indicator::Satisfaction)->numerator == 2);
    CHECK(now[0].find(Indicator::Satisfaction)->target == 0.5);
    CHECK(then[0].find(Indicator::Satisfaction)->target == 0.85);
    // To the end of March: A-1 bought twice, B-1 once; three within six months nobody.
    CHECK(shipped[1].find(Indicator::RepeatPurchase)->numerator == 1);
    CHECK(now[1].find(Indicator::RepeatPurchase)->numerator == 0);
    CHECK(now[3].find(Indicator::RepeatPurchase)->denominator == 1);

    const auto versions = head->desk<KpiDesk>().definitions();
    REQUIRE(versions);
    REQUIRE(versions->size() == 2);
    CHECK(versions->back().inForce);
    CHECK(versions->back().policy.terms(Indicator::Satisfaction).satisfiedFrom == 5);
    CHECK_FALSE(versions->front().policy.terms(Indicator::Satisfaction).numerator.zh.isEmpty());
    const KpiQuery unknown{.range = kYear, .definitions = {KpiDefinitionWish::Kind::Version, 9}};
    CHECK(head->desk<KpiDesk>().figures(unknown).error().code == ErrorCode::NotFound);
}

TEST_CASE("Resolution can be measured against other working days", "[kpi][definitions][complaint]")
{
    const Various world;
    const auto head = world.open("head");
    const ComplaintId id = complain(*head, world.north, "2026-09-01T10:00:00+08:00");
    const auto step = [&](ComplaintStep kind, const char *at) {
        ComplaintEvent event;
        event.step = kind;
        event.at = FigureWorld::moment(at);
        event.text = QStringLiteral("done");
        REQUIRE(head->desk<ComplaintDesk>().take(id, event));
    };
    step(ComplaintStep::Assess, "2026-09-01T12:00:00+08:00");
    step(ComplaintStep::Investigate, "2026-09-08T12:00:00+08:00");
    step(ComplaintStep::Resolve, "2026-09-08T13:00:00+08:00"); // the fifth working day
    const auto resolved = [&] {
        const auto figures = head->desk<KpiDesk>().figures({.range = kYear});
        REQUIRE(figures);
        return figures->front().find(Indicator::ComplaintsResolvedInSevenWorkingDays)->numerator;
    };
    CHECK(resolved() == 1);
    for (const auto &[days, expected] : {std::pair(5, 1), std::pair(4, 0)}) {
        QJsonObject changed = (*shippedPolicy(PolicyName::Indicators))->json;
        QJsonObject indicators = changed.value(u"indicators").toObject();
        QJsonObject entry = indicators.value(u"complaints_resolved_in_7_working_days").toObject();
        entry.insert(QStringLiteral("working_days"), days);
        indicators.insert(QStringLiteral("complaints_resolved_in_7_working_days"), entry);
        changed.insert(QStringLiteral("indicators"), indicators);
        const auto compliance = world.open("compliance");
        REQUIRE(compliance->desk<PolicyDesk>().set(PolicyName::Indicators, QJsonDocument(changed).toJson(),
                                                   QDate(2026, 1, 1), QStringLiteral("other days")));
        CHECK(resolved() == expected);
    }
}
