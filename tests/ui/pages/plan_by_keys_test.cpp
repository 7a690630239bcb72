// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/care_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void write(ClientWorld &world, const char *field, const char *text)
{
    auto *edit = world.of<QLineEdit>(q(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, q(text));
}

void press(ClientWorld &world, const char *button)
{
    auto *widget = world.of<QPushButton>(q(button));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

} // namespace

TEST_CASE("a client's wishes, pauses and plans by keys", "[pages][plan]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("plan"));
    REQUIRE(until([&] { return world.isQuiet(); }));

    auto *calendar = world.of<QComboBox>(q("wish_birthday"));
    auto *lunar = world.of<QLineEdit>(q("wish_lunar"));
    CHECK(!lunar->isEnabled());
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Down);
    REQUIRE(until([&] { return lunar->isEnabled(); }));
    // A thirteenth month is said to be none, and what was typed stays.
    write(world, "wish_lunar", "13-1");
    press(world, "wish_save");
    CHECK(lunar->text() == q("13-1"));
    write(world, "wish_lunar", "leap 4-12");
    write(world, "wish_quiet", "21:00-08:00");
    write(world, "wish_months", "2");
    write(world, "wish_cooling", "2099-01-31");
    press(world, "wish_save");
    const auto session = world.inBook();
    auto desk = session->desk<CareDesk>();
    REQUIRE(until([&] { return desk.wish(world.first)->everyMonths == 2; }));
    CHECK(desk.wish(world.first)->lunarBirthday == LunarDay{4, 12, true});
    CHECK(desk.wish(world.first)->quiet.text() == q("21:00-08:00"));
    CHECK(desk.wish(world.first)->coolingUntil == QDate(2099, 1, 31));
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(lunar->text() == q("leap 4-12"));

    write(world, "pause_from", "2099-02-01");
    write(world, "pause_to", "2099/2/20");
    press(world, "pause_add");
    auto *pauses = world.of<QTreeWidget>(q("pauses"));
    REQUIRE(until([&] { return pauses->topLevelItemCount() == 1; }));
    press(world, "pause_take_back");
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(desk.pauses(world.first)->size() == 1); // a reason is missing
    write(world, "pause_back_reason", "back early");
    press(world, "pause_take_back");
    REQUIRE(until([&] { return pauses->topLevelItemCount() == 0; }));

    write(world, "plan_title", "<i>Wealth</i> plan");
    write(world, "plan_from", "2026-01-01");
    write(world, "plan_months", "1");
    write(world, "plan_content", "monthly talk");
    press(world, "plan_add");
    auto *plans = world.of<QTreeWidget>(q("plans"));
    REQUIRE(until([&] { return plans->topLevelItemCount() == 1; }));
    CHECK(plans->topLevelItem(0)->text(0) == q("<i>Wealth</i> plan"));
    write(world, "plan_last", "2026-06-30");
    write(world, "plan_reason", "moves away");
    press(world, "plan_end");
    REQUIRE(until([&] { return plans->topLevelItem(0) && plans->topLevelItem(0)->text(4) == q("moves away"); }));
    CHECK(desk.plans(world.first)->front().span.to == QDate(2026, 6, 30));
}

TEST_CASE("what is typed of a wish survives what others do", "[pages][plan]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("plan"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    write(world, "wish_months", "3");
    REQUIRE(world.inBook()->desk<CareDesk>().pause(
        world.first, {{QDate(2099, 2, 1), QDate(2099, 2, 2)}, ContactPauseReason::Ill, {}}));
    write(world, "pause_from", "2099-03-01");
    write(world, "pause_to", "2099-03-02");
    press(world, "pause_add");
    REQUIRE(until([&] { return world.of<QTreeWidget>(q("pauses"))->topLevelItemCount() == 2; }));
    CHECK(world.of<QLineEdit>(q("wish_months"))->text() == q("3"));
}
