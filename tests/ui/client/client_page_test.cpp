// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client/client_world.h"
#include "ui/client/client_tab.h"

using namespace zhiyin;
using namespace zhiyin::test;

TEST_CASE("each tab of the client page opens, and is where it was told to go", "[client][pages]")
{
    ClientWorld world;
    world.open();
    for (const ClientTabSpec &spec : clientTabs()) {
        CAPTURE(spec.id.toStdString());
        world.goTo(world.first, spec.id);
        REQUIRE(until([&] { return world.isQuiet(); }));
        CHECK(world.window.frame()->place().part == spec.id);
        CHECK(world.of<QTabWidget>(QStringLiteral("clientTabs"))->currentWidget()->isVisible());
    }
}

TEST_CASE("what is typed for one client is not lost by a look at another", "[client][pages]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, QStringLiteral("profile"));
    auto *name = world.of<QLineEdit>(QStringLiteral("name"));
    auto *occupation = world.of<QLineEdit>(QStringLiteral("occupation"));
    REQUIRE(until([&] { return name->text() == QStringLiteral("王小明"); }));
    type(occupation, QStringLiteral("Teacher"));

    answers::give(false);
    world.goTo(world.second, QStringLiteral("profile"));
    CHECK(until([&] { return answers::asked().size() == 1; }));
    CHECK(occupation->text() == QStringLiteral("Teacher"));
    CHECK(world.window.frame()->place().id == AnyId(world.first.value()));

    answers::give(true);
    world.goTo(world.second, QStringLiteral("profile"));
    REQUIRE(until([&] { return name->text() == QStringLiteral("李雷"); }));
    CHECK(occupation->text().isEmpty());

    // Nothing typed, nothing asked.
    world.goTo(world.first, QStringLiteral("overview"));
    REQUIRE(until([&] { return world.window.frame()->place().id == AnyId(world.first.value()); }));
    CHECK(answers::asked().size() == 2);
}
