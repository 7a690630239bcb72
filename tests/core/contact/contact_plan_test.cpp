// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_plan.h"

#include "core/policy/json_reader.h"
#include "core/words/contact_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

ContactPolicy shipped()
{
    return *parseContactPolicy((*shippedPolicy(PolicyName::Contact))->json);
}

ContactFacts client(const char *tier, QDate begin, std::vector<QDate> contacts = {})
{
    return {.begin = begin, .contacts = std::move(contacts), .tiers = {{begin, QString::fromUtf8(tier)}}};
}

} // namespace

TEST_CASE("The shipped cadence is that of 002", "[contact][policy]")
{
    const ContactPolicy policy = shipped();
    CHECK(policy.monthsFor(QStringLiteral("diamond")) == 1);
    CHECK(policy.monthsFor(QStringLiteral("platinum")) == 3);
    CHECK(policy.monthsFor(QStringLiteral("gold")) == 6);
    CHECK(policy.monthsFor(QStringLiteral("regular")) == 12);
    CHECK(policy.monthsFor({}) == 12);
    CHECK(policy.topics.size() == 4);
    for (const ContactChannel channel : kContactChannels) {
        CHECK(parseContactChannel(contactChannelText(channel)) == channel);
        const bool talks =
            channel == ContactChannel::Call || channel == ContactChannel::Visit || channel == ContactChannel::Video;
        CHECK(policy.qualifies(channel) == talks);
    }
    CHECK_FALSE(parseContactChannel(u"fax"));
}

TEST_CASE("A contact policy with a fault is refused with its place", "[contact][policy]")
{
    struct Case {
        const char *part;
        const char *by;
        const char *place;
    };
    const auto c =
        GENERATE(Case{R"("gold": 6)", R"("gold": 0)", "cadence_months.gold"},
                 Case{R"("gold": 6)", R"("gold": 1.5)", "cadence_months.gold"},
                 Case{R"("visit")", R"("greeting")", "qualifying"}, Case{R"("visit")", R"("fax")", "qualifying"},
                 Case{R"("with_plan_months": 1,)", "", "with_plan_months"},
                 Case{R"("otherwise_months": 12)", R"("other": 12)", "otherwise_months"});
    CAPTURE(c.by);
    QByteArray text = *shippedPolicyText(QStringLiteral("contact-default"));
    REQUIRE(text.contains(c.part));
    QJsonObject json = *parseJsonObject(text.replace(c.part, c.by));
    json.remove(QStringLiteral("sources"));
    const auto read = parseContactPolicy(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().args.value(0).toStdString() == c.place);
}

TEST_CASE("The next contact is due on the same day of the month, or its last", "[contact]")
{
    const ContactPolicy policy = shipped();
    struct Case {
        const char *tier;
        QDate last;
        QDate due;
    };
    const auto c = GENERATE(
        Case{"diamond", QDate(2026, 1, 31), QDate(2026, 2, 28)},
        Case{"diamond", QDate(2024, 1, 31), QDate(2024, 2, 29)}, Case{"gold", QDate(2026, 1, 31), QDate(2026, 7, 31)},
        Case{"platinum", QDate(2026, 11, 30), QDate(2027, 2, 28)},
        Case{"regular", QDate(2024, 2, 29), QDate(2025, 2, 28)}, Case{"", QDate(2026, 3, 15), QDate(2027, 3, 15)});
    const auto due =
        nextContact(client(c.tier, QDate(2020, 5, 5), {QDate(2021, 1, 1), c.last, QDate(2020, 6, 6)}), c.last, policy);
    REQUIRE(due);
    CHECK(due->dueOn == c.due);
    CHECK(due->since == c.last);
    CHECK(due->reason == DueReason::Tier);
    CHECK(words::dueReason(*due).contains(c.last.toString(Qt::ISODate)));
}

TEST_CASE("Never contacted counts from the beginning, and nothing is owed before or after", "[contact]")
{
    const ContactPolicy policy = shipped();
    ContactFacts facts = client("platinum", QDate(2026, 1, 10));
    const auto due = nextContact(facts, QDate(2026, 6, 1), policy);
    CHECK(due == DueContact{QDate(2026, 4, 10), 3, DueReason::FirstContact, QDate(2026, 1, 10)});
    CHECK_FALSE(nextContact(facts, QDate(2026, 1, 9), policy));
    facts.end = QDate(2026, 6, 1);
    CHECK_FALSE(nextContact(facts, QDate(2026, 6, 1), policy));
    CHECK(nextContact(facts, QDate(2026, 5, 31), policy));
    facts.begin = {};
    CHECK_FALSE(nextContact(facts, QDate(2026, 3, 1), policy));
    CHECK(obligations(facts, QDate(2026, 3, 1), policy).empty());
}

TEST_CASE("With a service plan in force the sooner of the two counts", "[contact]")
{
    const ContactPolicy policy = shipped();
    ContactFacts facts = client("gold", QDate(2025, 1, 1), {QDate(2026, 1, 31)});
    facts.plans = {{QDate(2026, 1, 1), QDate(2026, 6, 30)}};
    CHECK(nextContact(facts, QDate(2026, 2, 1), policy)
          == DueContact{QDate(2026, 2, 28), 1, DueReason::Plan, QDate(2026, 1, 31)});
    CHECK(nextContact(facts, QDate(2026, 7, 1), policy)->dueOn == QDate(2026, 7, 31));
    facts.plans = {{QDate(2026, 1, 1)}};
    CHECK(cadenceOn(facts, QDate(2030, 1, 1), policy) == 1);
}

TEST_CASE("A change of tier moves the open obligation", "[contact]")
{
    // acceptance example 4
    const ContactPolicy policy = shipped();
    ContactFacts facts = client("diamond", QDate(2025, 12, 31), {QDate(2026, 1, 31)});
    CHECK(nextContact(facts, QDate(2026, 2, 10), policy)->dueOn == QDate(2026, 2, 28));
    facts.tiers.push_back({QDate(2026, 2, 10), QStringLiteral("gold")});
    CHECK(nextContact(facts, QDate(2026, 2, 10), policy)->dueOn == QDate(2026, 7, 31));
    CHECK(obligations(facts, QDate(2026, 3, 31), policy).back()
          == ContactObligation{QDate(2026, 1, 31), QDate(2026, 7, 31), std::nullopt});
    // before the change it is still what it was
    CHECK(obligations(facts, QDate(2026, 2, 9), policy).back().due == QDate(2026, 2, 28));
}

TEST_CASE("What was missed stays missed, and no duty is moved into the past", "[contact]")
{
    const ContactPolicy policy = shipped();
    ContactFacts missed = client("diamond", QDate(2026, 1, 1));
    missed.tiers.push_back({QDate(2026, 3, 1), QStringLiteral("regular")});
    CHECK(obligations(missed, QDate(2026, 6, 1), policy).back().due == QDate(2026, 2, 1));
    ContactFacts risen = client("regular", QDate(2026, 1, 1));
    risen.tiers.push_back({QDate(2026, 6, 1), QStringLiteral("diamond")});
    CHECK(obligations(risen, QDate(2026, 6, 1), policy).back().due == QDate(2026, 6, 1));
}

TEST_CASE("A year of monthly contacts has twelve obligations, all on time", "[contact]")
{
    const ContactPolicy policy = shipped();
    ContactFacts facts = client("diamond", QDate(2024, 12, 31));
    for (int month = 1; month <= 12; ++month)
        facts.contacts.emplace_back(2025, month, QDate(2025, month, 1).daysInMonth());
    const auto all = obligations(facts, QDate(2025, 12, 31), policy);
    CHECK(all.size() == 13); // and the open one of January
    const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31)};
    // 28 February asks for 28 March, so that the contact on the last day comes late
    CHECK(tally(all, year, year.to).due == 12);

    ContactFacts regular = client("diamond", QDate(2024, 12, 15));
    for (int month = 1; month <= 12; ++month)
        regular.contacts.emplace_back(2025, month, 15);
    CHECK(tally(obligations(regular, year.to, policy), year, year.to) == ContactTally{12, 12});
}

TEST_CASE("Late, early, open and not yet due are counted as what they are", "[contact]")
{
    const ContactPolicy policy = shipped();
    const ContactFacts facts =
        client("diamond", QDate(2026, 1, 10), {QDate(2026, 2, 11), QDate(2026, 3, 1), QDate(2026, 1, 5)});
    const auto all = obligations(facts, QDate(2026, 4, 15), policy);
    REQUIRE(all.size() == 3); // the contact before the beginning settles nothing
    CHECK(all[0] == ContactObligation{QDate(2026, 1, 10), QDate(2026, 2, 10), QDate(2026, 2, 11)});
    CHECK_FALSE(all[0].isOnTime());
    CHECK(all[1] == ContactObligation{QDate(2026, 2, 11), QDate(2026, 3, 11), QDate(2026, 3, 1)});
    CHECK(all[2] == ContactObligation{QDate(2026, 3, 1), QDate(2026, 4, 1), std::nullopt});
    const Period quarter{QDate(2026, 1, 1), QDate(2026, 3, 31)};
    CHECK(tally(all, quarter, QDate(2026, 4, 15)) == ContactTally{2, 1});
    CHECK(tally(all, {QDate(2026, 4, 1), QDate(2026, 4, 30)}, QDate(2026, 4, 15)) == ContactTally{1, 0});
    CHECK(tally(all, {QDate(2026, 4, 1), QDate(2026, 4, 30)}, QDate(2026, 3, 31)) == ContactTally{0, 0});
}

TEST_CASE("Nothing is due from the day the relationship ends", "[contact]")
{
    const ContactPolicy policy = shipped();
    ContactFacts facts = client("diamond", QDate(2026, 1, 10), {QDate(2026, 2, 10), QDate(2026, 3, 20)});
    facts.end = QDate(2026, 3, 10);
    const auto all = obligations(facts, QDate(2026, 12, 31), policy);
    REQUIRE(all.size() == 1);
    CHECK(all[0].isOnTime());
}

TEST_CASE("Whatever happens, a due day never lies before its beginning and each contact settles one",
          "[contact][property]")
{
    const ContactPolicy policy = shipped();
    CHECK(rc::check([&] {
        const QDate begin(2024, 1, 31);
        const QDate today = begin.addDays(900);
        const auto day = [&] { return begin.addDays(*rc::gen::inRange(0, 900)); };
        ContactFacts facts{.begin = begin};
        const auto howMany = *rc::gen::inRange(0, 20);
        for (int i = 0; i < howMany; ++i)
            facts.contacts.push_back(day());
        const QStringList tiers = {QStringLiteral("diamond"), QStringLiteral("platinum"), QStringLiteral("gold"),
                                   QStringLiteral("regular")};
        for (QDate from = begin; from < today; from = from.addDays(*rc::gen::inRange(1, 400)))
            facts.tiers.push_back({from, tiers[*rc::gen::inRange(0, 4)]});
        if (*rc::gen::arbitrary<bool>()) {
            const QDate from = day();
            facts.plans.push_back({from, from.addDays(*rc::gen::inRange(0, 300))});
        }
        const auto all = obligations(facts, today, policy);
        RC_ASSERT(all.size() == facts.contacts.size() + 1);
        for (size_t i = 0; i < all.size(); ++i) {
            RC_ASSERT(all[i].due > all[i].opened);
            RC_ASSERT(all[i].due <= addMonthsClamped(all[i].opened, 12));
            RC_ASSERT(all[i].settledOn.has_value() == (i + 1 < all.size()));
            RC_ASSERT(all[i].opened == (i == 0 ? begin : *all[i - 1].settledOn));
        }
        // Every obligation that is due lies in exactly one month.
        int due = 0;
        for (const Period &month : split({begin, today}, Step::Month))
            due += tally(all, month, today).due;
        RC_ASSERT(due == tally(all, {begin, today}, today).due);
    }));
}

TEST_CASE("Plan, wish, agreement and pause move what is due", "[contact][plan]")
{
    const ContactPolicy policy = shipped();
    const QDate last(2026, 1, 31);
    const QDate today(2026, 2, 10);
    ContactFacts gold = client("gold", QDate(2020, 1, 1), {last});
    CHECK(nextContact(gold, today, policy)->dueOn == QDate(2026, 7, 31));
    gold.wishMonths = 3;
    CHECK(nextContact(gold, today, policy)->dueOn == QDate(2026, 4, 30));
    CHECK(nextContact(gold, today, policy)->reason == DueReason::Wish);
    gold.wishMonths = 24; // a wish never makes contacts rarer than the tier
    CHECK(nextContact(gold, today, policy)->dueOn == QDate(2026, 7, 31));
    CHECK(nextContact(gold, today, policy)->reason == DueReason::Tier);
    gold.plans = {{QDate(2026, 1, 1), QDate(2026, 12, 31), 2}}; // a plan means at least monthly
    CHECK(nextContact(gold, today, policy)->dueOn == QDate(2026, 2, 28));
    CHECK(nextContact(gold, today, policy)->reason == DueReason::Plan);
    gold.agreed = QDate(2026, 2, 20);
    CHECK(nextContact(gold, today, policy)->dueOn == QDate(2026, 2, 20));
    CHECK(nextContact(gold, today, policy)->reason == DueReason::Agreed);
    gold.pauses = {{QDate(2026, 2, 15), QDate(2026, 2, 22)}, {QDate(2026, 2, 23), QDate(2026, 3, 1)}};
    CHECK(nextContact(gold, today, policy)->dueOn == QDate(2026, 3, 2));
    gold.agreed = last; // what was agreed for a day that is over counts no more
    CHECK(nextContact(gold, today, policy)->reason == DueReason::Plan);
}

TEST_CASE("A due date is never before the last contact", "[contact][plan]")
{
    const ContactPolicy policy = shipped();
    rc::check("whatever was agreed, wished and paused", [&] {
        const QDate begin(2024, 1, 1);
        const QDate today = begin.addDays(*rc::gen::inRange(0, 1500));
        ContactFacts facts = client("platinum", begin);
        for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1500)))
            facts.contacts.push_back(begin.addDays(day));
        facts.wishMonths = *rc::gen::inRange(0, 30);
        facts.agreed = begin.addDays(*rc::gen::inRange(0, 2000));
        const QDate away = begin.addDays(*rc::gen::inRange(0, 2000));
        facts.pauses = {{away, away.addDays(*rc::gen::inRange(0, 300))}};
        const auto next = nextContact(facts, today, policy);
        RC_ASSERT(next.has_value());
        RC_ASSERT(next->dueOn > next->since);
        const bool inPause = facts.pauses[0].from <= next->dueOn && next->dueOn <= facts.pauses[0].to;
        RC_ASSERT(!inPause);
        for (const ContactObligation &entry : obligations(facts, today, policy))
            RC_ASSERT(entry.due >= entry.opened);
    });
}

TEST_CASE("A year of monthly contacts has twelve", "[contact][plan]")
{
    const ContactPolicy policy = shipped();
    ContactFacts diamond = client("diamond", QDate(2025, 1, 31));
    for (int month = 0; month < 12; ++month)
        diamond.contacts.push_back(nextContact(diamond, QDate(2026, 12, 31), policy)->dueOn);
    CHECK(diamond.contacts.back() == QDate(2026, 1, 28)); // the end of February pulls the day for good
    CHECK(std::count_if(diamond.contacts.begin(), diamond.contacts.end(),
                        [](QDate day) { return day > QDate(2025, 1, 31) && day <= QDate(2026, 1, 31); })
          == 12);
}
