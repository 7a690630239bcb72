// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_policy.h"

#include "core/expert/entitlement.h"
#include "core/policy/json_reader.h"
#include "core/words/contact_words.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

constexpr int kMostMonths = 60;

std::vector<ContactChannel> readQualifying(JsonReader &document)
{
    std::vector<ContactChannel> read;
    const QStringList names = document.texts(u"qualifying");
    for (const QString &name : names) {
        const auto channel = parseContactChannel(name);
        if (!channel)
            document.fault(u"qualifying", words::faultNotKnown(name));
        else if (channel == ContactChannel::Greeting)
            document.fault(u"qualifying", words::faultGreetingQualifies());
        else
            read.push_back(*channel);
    }
    if (names.isEmpty())
        document.fault(u"qualifying", words::faultMissing());
    return read;
}

constexpr int kMinutesPerHour = 60;

constexpr std::array<std::pair<QStringView, LeapBirthday>, 3> kLeapBirthdays = {
    {{u"regular", LeapBirthday::Regular}, {u"leap", LeapBirthday::Leap}, {u"both", LeapBirthday::Both}}};

/// "21:30" as minutes since midnight.
int readTime(JsonReader &reader, QStringView key)
{
    const QString text = reader.text(key);
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid() && !text.isEmpty())
        reader.fault(key, words::faultNotKnown(text));
    return time.hour() * kMinutesPerHour + time.minute();
}

/// "08-15": a month and a day of it; February has its 29th, a lunar month thirty days.
void readMonthDay(JsonReader &reader, QStringView key, Festival &festival)
{
    constexpr int kMostLunarDays = 30;
    const QString text = reader.text(key);
    festival.lunar = key == u"lunar";
    festival.month = text.section(u'-', 0, 0).toInt();
    festival.day = text.section(u'-', 1, 1).toInt();
    const int most = festival.lunar ? kMostLunarDays : QDate(2000, std::clamp(festival.month, 1, 12), 1).daysInMonth();
    const bool fits = text.count(u'-') == 1 && festival.month >= 1 && festival.month <= 12 && festival.day >= 1
                      && festival.day <= most;
    if (!fits && !text.isEmpty())
        reader.fault(key, words::faultNotKnown(text));
}

std::vector<Festival> readFestivals(JsonReader &document)
{
    std::vector<Festival> festivals;
    if (!document.has(u"festivals"))
        return festivals;
    for (JsonReader &entry : document.objects(u"festivals")) {
        Festival festival;
        festival.code = entry.text(u"code");
        festival.name = entry.localText(u"name");
        readMonthDay(entry, entry.has(u"lunar") ? QStringView(u"lunar") : QStringView(u"solar"), festival);
        entry.refuseUnknown();
        festivals.push_back(std::move(festival));
    }
    return festivals;
}

std::vector<LocalText> readLines(JsonReader &script, QStringView key)
{
    std::vector<LocalText> lines;
    if (!script.has(key))
        return lines;
    // A list of texts in two languages is read as objects.
    for (JsonReader &line : script.objects(key)) {
        lines.push_back({line.text(u"en"), line.text(u"zh")});
        line.refuseUnknown();
    }
    return lines;
}

std::vector<ContactScript> readScripts(JsonReader &document)
{
    std::vector<ContactScript> scripts;
    if (!document.has(u"scripts"))
        return scripts;
    for (JsonReader &entry : document.objects(u"scripts")) {
        ContactScript script{entry.text(u"purpose"), entry.localText(u"title"), readLines(entry, u"before"),
                             readLines(entry, u"say"), readLines(entry, u"after")};
        entry.refuseUnknown();
        scripts.push_back(std::move(script));
    }
    return scripts;
}

TodayPolicy readToday(JsonReader &document)
{
    constexpr int kMostDays = 90;
    constexpr int kMostWeight = 1000;
    TodayPolicy policy;
    if (!document.has(u"today"))
        return policy;
    JsonReader today = document.object(u"today");
    policy.days = static_cast<int>(today.integerOr(u"days", policy.days, 0, kMostDays));
    policy.expiryDays = static_cast<int>(today.integerOr(u"expiry_days", policy.expiryDays, 0, kMostDays));
    policy.nearPercent = static_cast<int>(today.integerOr(u"near_percent", policy.nearPercent, 1, 50));
    if (today.has(u"weights")) {
        JsonReader weights = today.object(u"weights");
        for (size_t i = 0; i < kTodayKinds.size(); ++i)
            policy.weights[i] =
                static_cast<int>(weights.integerOr(kTodayKinds[i].first, policy.weights[i], 0, kMostWeight));
        weights.refuseUnknown();
    }
    today.refuseUnknown();
    return policy;
}

/// What came with a later program than the document: a missing part has the default.
void readCare(JsonReader &document, ContactPolicy &policy)
{
    constexpr int kMostContactsPerDay = 100;
    if (document.has(u"quiet_hours")) {
        JsonReader quiet = document.object(u"quiet_hours");
        policy.quiet = {readTime(quiet, u"from"), readTime(quiet, u"to")};
        quiet.refuseUnknown();
    }
    policy.adultAge = static_cast<int>(document.integerOr(u"adult_age", policy.adultAge, 14, 25));
    if (document.has(u"leap_birthday"))
        policy.leapBirthday = document.oneOf(u"leap_birthday", kLeapBirthdays);
    policy.festivals = readFestivals(document);
    policy.scripts = readScripts(document);
    policy.contactsPerDay =
        static_cast<int>(document.integerOr(u"contacts_a_day", policy.contactsPerDay, 1, kMostContactsPerDay));
    policy.today = readToday(document);
}

} // namespace

bool ContactPolicy::qualifies(ContactChannel channel) const
{
    return std::find(qualifying.begin(), qualifying.end(), channel) != qualifying.end();
}

Result<ContactPolicy> parseContactPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    ContactPolicy policy;
    policy.sources = readSources(document);
    JsonReader cadence = document.object(u"cadence_months");
    const QStringList tiers = cadence.keys();
    for (const QString &tier : tiers)
        policy.cadence.insert(tier, static_cast<int>(cadence.integer(tier, 1, kMostMonths)));
    policy.otherwise = static_cast<int>(document.integer(u"otherwise_months", 1, kMostMonths));
    policy.withPlan = static_cast<int>(document.integer(u"with_plan_months", 1, kMostMonths));
    policy.qualifying = readQualifying(document);
    policy.topics = document.texts(u"topics");
    readCare(document, policy);
    // Read by the room of experts (core/expert); checked with the rest of the document.
    if (document.has(u"entitlements"))
        (void)readEntitlements(document);
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
