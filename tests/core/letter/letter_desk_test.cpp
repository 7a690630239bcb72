// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter_desk.h"

#include "core/policy/request_desk.h"
#include "tests/support/test_book.h"

#include <QJsonArray>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kText = QStringLiteral("title: {name}, all the best\nsource: board\n\nDear {name} {{}} {sender}\n");
const QString kWhy = QStringLiteral("decided by the board");
const QDate kFirst(2026, 1, 1);
constexpr auto kCard = LetterKind::BirthdayCard;
constexpr auto kEnglish = LetterLanguage::English;

} // namespace

TEST_CASE("An institution's own text is in force from its date", "[letter][desk]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("compliance"), QStringLiteral("2026-06-01"));
    auto desk = session->desk<LetterDesk>();
    REQUIRE(desk.inForce(kCard, kEnglish, kFirst));
    CHECK(desk.inForce(kCard, kEnglish, kFirst)->version == kShippedVersion);
    const auto set = desk.set(kCard, kEnglish, kText, kFirst, kWhy);
    REQUIRE(set);
    CHECK(set->version == 1);
    CHECK(set->state == PolicyState::InForce);
    CHECK(desk.inForce(kCard, kEnglish, kFirst.addDays(-1))->version == kShippedVersion);
    CHECK(desk.inForce(kCard, kEnglish, kFirst)->version == 1);
    CHECK(desk.inForce(kCard, LetterLanguage::SimplifiedChinese, kFirst)->version == kShippedVersion);
    const auto letter = desk.fill(kCard, kEnglish, {{LetterField::Name, QStringLiteral("Ouyang Na")}});
    REQUIRE(letter);
    CHECK(letter->title == QStringLiteral("Ouyang Na, all the best"));
    CHECK(letter->body == QStringLiteral("Dear Ouyang Na {} compliance"));
    // Kept as it was written: the next reader of the file finds its own braces.
    CHECK(desk.versions(kCard, kEnglish)->back().text.body == QStringLiteral("Dear {name} {{}} {sender}"));
    CHECK(desk.list()->size() == kLetterKinds.size() * kWrittenLanguages.size() + 1);
    CHECK(desk.fill(LetterKind::FestivalCard, kEnglish, {{LetterField::Name, kWhy}}).error().code
          == ErrorCode::RuleRefused);
}

TEST_CASE("A faulty text is refused and leaves nothing", "[letter][desk]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("compliance"));
    auto desk = session->desk<LetterDesk>();
    CHECK(desk.set(kCard, kEnglish, QStringLiteral("title: x\n\n{nmae}"), kFirst, kWhy).error().code
          == ErrorCode::BadDocument);
    CHECK(desk.set(kCard, kEnglish, kText, kFirst, {}).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.set(kCard, kEnglish, kText, {}, kWhy).error().code == ErrorCode::BadValue);
    CHECK(desk.set(kCard, LetterLanguage::TraditionalChinese, kText, kFirst, kWhy).error().code
          == ErrorCode::RuleRefused);
    CHECK(desk.versions(kCard, kEnglish)->size() == 1);
}

TEST_CASE("A supervisor's text waits for compliance, others set none", "[letter][desk][request]")
{
    const TestBook book;
    const auto supervisor = book.open(QStringLiteral("supervisor"));
    auto asking = supervisor->desk<LetterDesk>();
    const auto proposed = asking.set(kCard, kEnglish, kText, kFirst, kWhy);
    REQUIRE(proposed);
    REQUIRE(proposed->request);
    CHECK(asking.inForce(kCard, kEnglish, kFirst)->version == kShippedVersion);
    CHECK(asking.approve(kCard, kEnglish, 1).error().code == ErrorCode::NotPermitted);
    REQUIRE(asking.set(kCard, kEnglish, kText, kFirst, kWhy));

    const auto compliance = book.open(QStringLiteral("compliance"));
    const auto detail = compliance->desk<RequestDesk>().show(*proposed->request);
    REQUIRE(detail);
    CHECK(detail->changes.value(QStringLiteral("text")).toArray().at(1).toString().startsWith(QStringLiteral("Dear")));
    REQUIRE(compliance->desk<LetterDesk>().approve(kCard, kEnglish, 1));
    CHECK(asking.inForce(kCard, kEnglish, kFirst)->version == 1);
    CHECK(compliance->desk<LetterDesk>().approve(kCard, kEnglish, 1).error().code == ErrorCode::NotFound);
    const auto open = compliance->desk<RequestDesk>().list();
    REQUIRE(open);
    for (const Request &request : *open) {
        if (request.state == QStringLiteral("waiting"))
            REQUIRE(compliance->desk<RequestDesk>().refuse(request.id, kWhy));
    }
    CHECK(asking.versions(kCard, kEnglish)->back().state == PolicyState::Refused);
    CHECK(asking.inForce(kCard, kEnglish, kFirst)->version == 1);

    const auto advisor = book.open(QStringLiteral("advisor"));
    CHECK(advisor->desk<LetterDesk>().set(kCard, kEnglish, kText, kFirst, kWhy).error().code
          == ErrorCode::NotPermitted);
    CHECK(advisor->desk<LetterDesk>().list());
    const auto admin = book.open(QStringLiteral("admin"));
    CHECK(admin->desk<LetterDesk>().list().error().code == ErrorCode::NotPermitted);
}
