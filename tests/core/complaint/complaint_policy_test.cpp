// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_fixture.h"

#include "core/words/complaint_words.h"

#include <QJsonArray>

#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;
using namespace zhiyin::complainttest;

namespace {

/// The shipped document with one value put in the place of another; a null value takes the key away.
QJsonObject changed(const QString &path, const QJsonValue &value)
{
    const std::function<QJsonObject(QJsonObject, const QStringList &)> put = [&](QJsonObject json,
                                                                                 const QStringList &keys) {
        if (keys.size() > 1)
            json[keys.first()] = put(json[keys.first()].toObject(), keys.mid(1));
        else if (value.isNull())
            json.remove(keys.first());
        else
            json[keys.first()] = value;
        return json;
    };
    return put(*parseJsonObject(*shippedPolicyText(QStringLiteral("complaint-default"))), path.split(u'.'));
}

template <class Table, class Words> void checkNames(const Table &table, Words words)
{
    QStringList seen;
    for (const auto &[code, value] : table) {
        CHECK(codeText(table, value) == code);
        CHECK(parseCode(table, code) == value);
        const QString word = words(value);
        CHECK_FALSE(word.isEmpty());
        CHECK_FALSE(seen.contains(word));
        seen.append(word);
    }
    CHECK_FALSE(parseCode(table, u"no such code"));
}

} // namespace

TEST_CASE("The shipped complaint policy is the one of policy.md", "[complaint][policy]")
{
    const ComplaintPolicy policy = shippedComplaintPolicy();
    REQUIRE(policy.clocks.size() == kClockNames.size());
    const auto limit = [&](ClockName name) { return policy.rule(name)->limit; };
    CHECK(limit(ClockName::FirstResponse).value == 2);
    CHECK(limit(ClockName::Opinion).value == 5);
    CHECK(limit(ClockName::Resolution).value == 7);
    CHECK(limit(ClockName::Statutory).value == 15);
    CHECK(limit(ClockName::Statutory).complex == 30);
    CHECK(limit(ClockName::Statutory).extension == 30);
    CHECK(limit(ClockName::WrittenReply).value == 3);
    CHECK(limit(ClockName::ReviewRequest).value == 30);
    CHECK(limit(ClockName::Review).value == 30);
    for (const ClockRule &rule : policy.clocks) {
        const bool law = rule.name == ClockName::Statutory || rule.name == ClockName::ReviewRequest
                         || rule.name == ClockName::Review;
        CHECK(rule.kind == (law ? ClockKind::Law : ClockKind::Promise));
        CHECK(rule.limit.unit == (law ? LimitUnit::NaturalDays : LimitUnit::WorkingDays));
        CHECK_FALSE(rule.limit.source.isEmpty());
        CHECK_FALSE(rule.warning.source.isEmpty());
        CHECK_FALSE(rule.pausesSource.isEmpty());
    }
    CHECK(policy.majorFromJoint == 20);
    CHECK_FALSE(policy.lastDayMoves);
    CHECK(policy.sources.ofParameter.size() == 4);
}

TEST_CASE("The presets are what their names say", "[complaint][policy]")
{
    const ComplaintPolicy shipped = shippedComplaintPolicy();
    const ComplaintPolicy statutory = shippedComplaintPolicy("complaint-statutory");
    CHECK(statutory.clocks.size() == 3);
    const ComplaintPolicy oldest = shippedComplaintPolicy("complaint-000");
    CHECK(oldest.clocks.size() == 5);
    CHECK(oldest.rule(ClockName::FirstResponse)->limit.value == 72);
    CHECK(oldest.rule(ClockName::FirstResponse)->limit.unit == LimitUnit::Hours);
    CHECK(oldest.rule(ClockName::Resolution)->limit.value == 7);
    const ComplaintPolicy strict = shippedComplaintPolicy("complaint-strict");
    REQUIRE(strict.clocks.size() == shipped.clocks.size());
    CHECK(strict.rule(ClockName::FirstResponse)->limit.value == 24);
    CHECK_FALSE(strict.lateMarksExtend);
    for (const ClockRule &rule : strict.clocks) {
        CHECK_FALSE(rule.limit.source.isEmpty());
        if (rule.limit.unit != LimitUnit::Hours)
            CHECK(rule.limit.value <= shipped.rule(rule.name)->limit.value);
    }
    // No preset may be looser than the law.
    for (const ComplaintPolicy &preset : {statutory, oldest, strict}) {
        for (const ClockName name : {ClockName::Statutory, ClockName::ReviewRequest, ClockName::Review})
            CHECK(*preset.rule(name) == *shipped.rule(name));
    }
}

TEST_CASE("A complaint policy reads back as itself", "[complaint][policy]")
{
    const ComplaintPolicy policy = shippedComplaintPolicy(
        GENERATE("complaint-default", "complaint-statutory", "complaint-000", "complaint-strict"));
    const auto again = parseComplaintPolicy(toJson(policy));
    REQUIRE(again);
    CHECK(*again == policy);
}

TEST_CASE("A promise may be left out, and warnings have defaults", "[complaint][policy]")
{
    const auto without = parseComplaintPolicy(changed(QStringLiteral("clocks.opinion"), QJsonValue::Null));
    REQUIRE(without);
    CHECK_FALSE(without->rule(ClockName::Opinion));
    const auto plain = parseComplaintPolicy(changed(QStringLiteral("clocks.statutory.warning"), QJsonValue::Null));
    REQUIRE(plain);
    CHECK(plain->rule(ClockName::Statutory)->warning == ClockWarning{.value = 3, .unit = LimitUnit::NaturalDays});
    const auto working = parseComplaintPolicy(changed(QStringLiteral("clocks.resolution.warning"), QJsonValue::Null));
    REQUIRE(working);
    CHECK(working->rule(ClockName::Resolution)->warning == ClockWarning{.value = 1, .unit = LimitUnit::WorkingDays});
}

TEST_CASE("A complaint policy with faults is refused at its place", "[complaint][policy]")
{
    struct Case {
        QString path;
        QJsonValue value;
        QString place = {};
    };
    const auto c = GENERATE(
        Case{QStringLiteral("clocks.statutory"), QJsonValue::Null},
        Case{QStringLiteral("clocks.review"), QJsonValue::Null}, Case{QStringLiteral("clocks.reply"), QJsonObject()},
        Case{QStringLiteral("clocks.opinion.limit.value"), 0}, Case{QStringLiteral("clocks.opinion.limit.value"), 2.5},
        Case{QStringLiteral("clocks.opinion.limit.unit"), QStringLiteral("days")},
        Case{QStringLiteral("clocks.opinion.limit.complex"), 9},
        Case{QStringLiteral("clocks.statutory.limit.complex"), 14},
        Case{QStringLiteral("clocks.opinion.kind"), QStringLiteral("rule")},
        Case{QStringLiteral("clocks.opinion.warning.value"), 6},
        Case{QStringLiteral("clocks.opinion.warning.from"), QJsonValue::Null},
        Case{QStringLiteral("clocks.opinion.pauses.reasons"),
             QJsonArray{QStringLiteral("mediation"), QStringLiteral("holiday")},
             QStringLiteral("clocks.opinion.pauses.reasons[1]")},
        Case{QStringLiteral("clocks.opinion.pauses.reasons"),
             QJsonArray{QStringLiteral("mediation"), QStringLiteral("mediation")},
             QStringLiteral("clocks.opinion.pauses.reasons[1]")},
        Case{QStringLiteral("clocks.opinion.restarts"), 1}, Case{QStringLiteral("major_from_joint"), 1},
        Case{QStringLiteral("major_from_joint"), QJsonValue::Null},
        Case{QStringLiteral("last_day_moves"), QStringLiteral("no")}, Case{QStringLiteral("clocks"), QJsonArray()},
        Case{QStringLiteral("clock"), 1});
    CAPTURE(c.path.toStdString());
    const auto read = parseComplaintPolicy(changed(c.path, c.value));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadDocument);
    REQUIRE(read.error().args.size() == 2);
    CHECK(read.error().args[0] == (c.place.isEmpty() ? c.path : c.place));
}

TEST_CASE("An hour clock must say when it warns", "[complaint][policy]")
{
    QJsonObject json = changed(QStringLiteral("clocks.opinion.limit.unit"), QStringLiteral("hours"));
    CHECK(parseComplaintPolicy(json));
    QJsonObject clocks = json[QStringLiteral("clocks")].toObject();
    QJsonObject opinion = clocks[QStringLiteral("opinion")].toObject();
    opinion.remove(QStringLiteral("warning"));
    clocks[QStringLiteral("opinion")] = opinion;
    json[QStringLiteral("clocks")] = clocks;
    CHECK(parseComplaintPolicy(json).error().args[0] == QStringLiteral("clocks.opinion.warning"));
}

TEST_CASE("Twenty joint complainants make a case major at least", "[complaint][policy]")
{
    const ComplaintPolicy policy = shippedComplaintPolicy();
    CHECK(levelOf(ComplaintLevel::General, 19, policy) == ComplaintLevel::General);
    CHECK(levelOf(ComplaintLevel::General, 20, policy) == ComplaintLevel::Major);
    CHECK(levelOf(ComplaintLevel::Urgent, 20, policy) == ComplaintLevel::Urgent);
}

TEST_CASE("Every code of a complaint has its own text and its own word", "[complaint][words]")
{
    checkNames(kComplaintStates, words::complaintState);
    checkNames(kComplaintLevels, words::complaintLevel);
    checkNames(kComplaintChannels, words::complaintChannel);
    checkNames(kComplaintSteps, words::complaintStep);
    checkNames(kComplaintSteps, words::complaintAction);
    checkNames(kPauseReasons, words::pauseReason);
    checkNames(kClockNames, words::clockName);
    checkNames(kClockKinds, words::clockKind);
    checkNames(kClockStates, words::clockState);
}
