// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/finance_desk.h"
#include "core/relation/relation_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/client/relation_graph.h"
#include "ui/common/reveal.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void press(ClientWorld &world, const char *button)
{
    QTest::mouseClick(world.of<QPushButton>(q(button)), Qt::LeftButton);
}

void write(ClientWorld &world, const char *field, const char *text)
{
    type(world.of<QLineEdit>(q(field)), q(text));
}

} // namespace

TEST_CASE("a goal is added, and what saving takes is shown", "[client][pages][finances]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("finances"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    write(world, "goal_name", "Studies");
    press(world, "goal_add");
    auto *goals = world.of<QTreeWidget>(q("goals"));
    // What is missing is said, and what was typed stays.
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(goals->topLevelItemCount() == 0);
    CHECK(world.of<QLineEdit>(q("goal_name"))->text() == q("Studies"));
    write(world, "goal_target", "120000");
    write(world, "goal_by", "2060-01-01");
    press(world, "goal_add");
    REQUIRE(until([&] { return goals->topLevelItemCount() == 1; }));
    CHECK(world.of<QLineEdit>(q("goal_name"))->text().isEmpty());
    write(world, "need_text", "<b>Cover</b> for illness");
    press(world, "need_add");
    auto *needs = world.of<QTreeWidget>(q("needs"));
    REQUIRE(until([&] { return needs->topLevelItemCount() == 1; }));
    CHECK(needs->topLevelItem(0)->text(2) == q("<b>Cover</b> for illness"));
    const auto session = world.inBook();
    CHECK(session->desk<FinanceDesk>().goals(world.first)->size() == 1);
}

TEST_CASE("relations are walked by keyboard, from client to client and back", "[client][pages][relations]")
{
    ClientWorld world;
    {
        const auto session = world.inBook();
        REQUIRE(session->desk<RelationDesk>().add({world.first, q("spouse"), world.second}));
        REQUIRE(session->desk<RelationDesk>().add({world.second, q("lawyer"), {}, q("Ms Wu")}));
    }
    world.open();
    world.goTo(world.first, q("relations"));
    auto *graph = world.of<RelationGraph>(q("graph"));
    REQUIRE(until([&] { return graph->chosen() == 0; }));
    CHECK(graph->accessibleDescription().contains(q("李雷")));
    graph->setFocus();
    QTest::keyClick(graph, Qt::Key_Return);
    // Now in the middle of the other one's ties: the first client and the lawyer.
    REQUIRE(until([&] { return graph->accessibleDescription().contains(q("王小明")); }));
    QTest::keyClick(graph, Qt::Key_Right);
    CHECK(graph->accessibleDescription().contains(q("Ms Wu")));
    QTest::keyClick(graph, Qt::Key_Right);
    CHECK(graph->accessibleDescription().contains(q("王小明")));
    QTest::keyClick(graph, Qt::Key_Backspace);
    REQUIRE(until([&] { return graph->accessibleDescription().contains(q("李雷")); }));
    CHECK(world.window.frame()->place().id == AnyId(world.first.value()));
    CHECK(world.of<QTreeWidget>(q("relations"))->topLevelItemCount() == 1);

    write(world, "household_name", "Wang");
    press(world, "household_join");
    auto *members = world.of<QTreeWidget>(q("members"));
    REQUIRE(until([&] { return members->topLevelItemCount() == 1; }));
    CHECK(members->topLevelItem(0)->text(0) == q("K-1"));
}

TEST_CASE("contact details are masked until they are asked for, with a reason", "[client][pages][details]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("details"));
    auto *channels = world.of<QTreeWidget>(q("contact_channels"));
    REQUIRE(until([&] { return channels->topLevelItemCount() == 1; }));
    CHECK(channels->topLevelItem(0)->text(1) == q("138****5678"));
    press(world, "details_reveal");
    CHECK(channels->topLevelItem(0)->text(1) == q("138****5678"));
    write(world, "document_reason", "the client asks");
    press(world, "details_reveal");
    REQUIRE(until([&] { return channels->topLevelItem(0)->text(1) == q("+86 138 1234 5678"); }));
    write(world, "document_number", "E12345678");
    auto *type = world.of<QComboBox>(q("document_type"));
    type->setCurrentIndex(type->findData(q("passport")));
    press(world, "document_add");
    auto *documents = world.of<QTreeWidget>(q("identity_documents"));
    REQUIRE(until([&] { return documents->topLevelItemCount() == 2; }));
    CHECK(documents->findItems(q("E12**5678"), Qt::MatchExactly, 1).size() == 1);
    CHECK(documents->findItems(q("110***********0016"), Qt::MatchExactly, 1).size() == 1);
    // The number in the client's fields changes only with a second person; a telephone does at once.
    documents->setCurrentItem(documents->findItems(q("E12**5678"), Qt::MatchExactly, 1).front());
    write(world, "document_reason", "lives abroad");
    press(world, "document_primary");
    REQUIRE(until([&] { return world.of<QLabel>(q("identity_documents_hint"))->text().contains(q("second person")); }));
    write(world, "channel_value", "010-88993108");
    press(world, "channel_add");
    REQUIRE(until([&] { return channels->topLevelItemCount() == 2; }));
    const QString primary = channels->topLevelItem(0)->text(3);
    channels->setCurrentItem(channels->topLevelItem(1));
    write(world, "channel_reason", "a new telephone");
    press(world, "channel_primary");
    CHECK(until([&] {
        return channels->topLevelItem(0)->text(1).contains(q("010")) && channels->topLevelItem(0)->text(3) == primary;
    }));
}

TEST_CASE("a consent needs its evidence; tags go on and off", "[client][pages][consents]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("consents"));
    auto *list = world.of<QTreeWidget>(q("consents"));
    REQUIRE(until([&] { return list->topLevelItemCount() > 5; }));
    auto *purpose = world.of<QComboBox>(q("consent_purpose"));
    purpose->setCurrentIndex(purpose->findData(q("marketing")));
    press(world, "consent_give");
    REQUIRE(until([&] { return world.isQuiet(); }));
    const int row = purpose->currentIndex();
    const QString before = list->topLevelItem(row)->text(1);
    write(world, "consent_evidence", "signed form");
    press(world, "consent_give");
    REQUIRE(until([&] { return list->topLevelItem(row)->text(1) != before; }));
    write(world, "tag_name", "golf");
    press(world, "tag_add");
    auto *tags = world.of<QTreeWidget>(q("tags"));
    REQUIRE(until([&] { return tags->topLevelItemCount() == 1; }));
    tags->setCurrentItem(tags->topLevelItem(0));
    press(world, "tag_take");
    CHECK(until([&] { return tags->topLevelItemCount() == 0; }));
}

TEST_CASE("the form asks a company for other things than a person", "[client][pages][profile]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.second, q("profile"));
    auto *name = world.of<QLineEdit>(q("name"));
    REQUIRE(until([&] { return name->text() == q("李雷"); }));
    CHECK(world.of<QLineEdit>(q("birth_date"))->isVisibleTo(name->window()));
    CHECK_FALSE(world.of<QLineEdit>(q("legal_representative"))->isVisibleTo(name->window()));
    auto *kind = world.of<QComboBox>(q("kind"));
    kind->setCurrentIndex(kind->findData(q("corporate")));
    CHECK(world.of<QLineEdit>(q("legal_representative"))->isVisibleTo(name->window()));
    CHECK_FALSE(world.of<QLineEdit>(q("birth_date"))->isVisibleTo(name->window()));
}

TEST_CASE("a look in clear takes its reason from the usual ones", "[client][pages][reveal]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("profile"));
    auto *reason = world.of<QLineEdit>(q("reason"));
    auto *number = world.of<QLineEdit>(q("id_number"));
    REQUIRE(until([&] { return !number->placeholderText().isEmpty(); }));
    world.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&world.window));
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Down);
    REQUIRE(until([&] { return reason->findChild<QMenu *>(q("revealReasons")) != nullptr; }));
    auto *menu = reason->findChild<QMenu *>(q("revealReasons"));
    CHECK(menu->actions().size() == revealReasons().size());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(until([&] { return reason->text() == revealReasons().at(1); }));
    press(world, "reveal");
    REQUIRE(until([&] { return number->text() == q("110105198001010016"); }));
}

TEST_CASE("a copy of everything held is saved, with its reason", "[client][pages][consents]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("consents"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    const QString file = world.folder.filePath(q("copy.json"));
    press(world, "copy_save");
    CHECK(answers::asked().isEmpty()); // no reason, no question
    write(world, "copy_reason", "the client asks");
    answers::giveFile(file);
    press(world, "copy_save");
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
    QFile copy(file);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll().contains("13812345678"));
    REQUIRE(until([&] { return world.of<QLineEdit>(q("copy_reason"))->text().isEmpty(); }));
    const QString pdf = world.folder.filePath(q("copy.pdf"));
    write(world, "copy_reason", "the client asks again");
    answers::giveFile(pdf);
    press(world, "copy_save");
    REQUIRE(until([&] { return QFileInfo(pdf).size() > 0; }));
}
