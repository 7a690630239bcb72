// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QPushButton>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

void changeBeside(ClientWorld &world, std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    const auto session = world.inBook(kColleague);
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read(ClientWorld::values(pairs), Demand::Nothing);
    REQUIRE(read);
    REQUIRE(desk.set(world.first, read->row, QStringLiteral("as told")));
}

void press(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST_CASE("a call is logged with one key and one line, and the next date is told", "[client][pages]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, QStringLiteral("overview"));
    auto *button = world.of<QPushButton>(QStringLiteral("logContact"));
    REQUIRE(until([&] { return button->isVisible(); }));
    CHECK(button->toolTip().contains(QStringLiteral("Ctrl+Shift+L")));
    auto *summary = world.of<QLineEdit>(QStringLiteral("quick.summary"));
    world.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&world.window));
    QTest::keyClick(&world.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(until([&] { return world.window.focusWidget() == summary; }));
    QTest::keyClicks(summary, QStringLiteral("wants a statement"));
    // Away and back: nothing is lost.
    QTest::keyClick(summary, Qt::Key_Escape);
    CHECK(!summary->isVisible());
    QTest::keyClick(&world.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(until([&] { return world.window.focusWidget() == summary; }));
    QTest::keyClick(summary, Qt::Key_Return);
    REQUIRE(until([&] { return world.isQuiet() && !summary->isVisible(); }));
    const auto contacts = world.inBook()->desk<ContactDesk>().ofClient(world.first);
    REQUIRE(contacts);
    REQUIRE(contacts->size() == 1);
    CHECK(contacts->front().summary == QStringLiteral("wants a statement"));
    CHECK(contacts->front().channel == ContactChannel::Call);
    CHECK(!contacts->front().satisfaction);
}

TEST_CASE("what somebody else wrote stands beside what is typed, and one chooses", "[client][pages]")
{
    ClientWorld world;
    changeBeside(world, {{"occupation", "Clerk"}, {"employer", "Bank"}});
    world.open();
    world.goTo(world.first, QStringLiteral("profile"));
    auto *occupation = world.of<QLineEdit>(QStringLiteral("occupation"));
    auto *employer = world.of<QLineEdit>(QStringLiteral("employer"));
    auto *save = world.of<QPushButton>(QStringLiteral("save"));
    auto *mine = world.of<QPushButton>(QStringLiteral("keepMine"));
    auto *theirs = world.of<QPushButton>(QStringLiteral("takeTheirs"));
    REQUIRE(until([&] { return occupation->text() == QStringLiteral("Clerk"); }));
    occupation->clear();
    type(occupation, QStringLiteral("Teacher"));
    type(world.of<QLineEdit>(QStringLiteral("reason")), QStringLiteral("the client says"));

    changeBeside(world, {{"occupation", "Doctor"}, {"employer", "Hospital"}});
    press(save);
    REQUIRE(until([&] { return mine->isVisible(); }));
    CHECK(occupation->text() == QStringLiteral("Teacher"));
    press(theirs);
    CHECK(occupation->text() == QStringLiteral("Doctor"));
    CHECK(employer->text() == QStringLiteral("Hospital"));
    CHECK(!mine->isVisible());

    occupation->clear();
    type(occupation, QStringLiteral("Nurse"));
    changeBeside(world, {{"occupation", "Surgeon"}});
    press(save);
    REQUIRE(until([&] { return mine->isVisible(); }));
    press(mine);
    CHECK(occupation->text() == QStringLiteral("Nurse"));
    press(save);
    REQUIRE(until([&] {
        const auto now = world.inBook()->desk<ClientDesk>().show(world.first);
        return now && now->values.text(ClientField::Occupation) == QStringLiteral("Nurse")
               && now->values.text(ClientField::Employer) == QStringLiteral("Hospital");
    }));
}

TEST_CASE("a fault stands at its field, and what was typed stays", "[client][pages]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, QStringLiteral("profile"));
    auto *birth = world.of<QLineEdit>(QStringLiteral("birth_date"));
    auto *name = world.of<QLineEdit>(QStringLiteral("name"));
    REQUIRE(until([&] { return name->text() == QStringLiteral("王小明"); }));
    birth->selectAll(); // the resident's number filled it in
    type(birth, QStringLiteral("1980-02-31"));
    type(world.of<QLineEdit>(QStringLiteral("reason")), QStringLiteral("the client says"));
    press(world.of<QPushButton>(QStringLiteral("save")));
    REQUIRE(until([&] { return birth->property("fault").toBool(); }));
    CHECK(birth->text() == QStringLiteral("1980-02-31"));
    CHECK(until([&] { return world.window.focusWidget() == birth; }));
}
