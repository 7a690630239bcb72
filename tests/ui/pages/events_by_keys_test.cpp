// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_desk.h"
#include "core/event/event_desk.h"
#include "core/event/event_guest_desk.h"
#include "core/greeting/greeting_desk.h"
#include "core/letter/letter_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct CareWorld : ClientWorld {
    void begin(const char *section)
    {
        open();
        window.frame()->goTo({q("care"), {}, q(section)});
        REQUIRE(until([this] { return isQuiet(); }));
    }
    template <class Widget> Widget *part(const char *name)
    {
        return named<Widget>(*window.frame()->page(q("care")), q(name));
    }
    void press(const char *button)
    {
        auto *widget = part<QPushButton>(button);
        REQUIRE(until([widget] { return widget->isEnabled(); }));
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
    template <class Dialog> Dialog *dialog(const char *name)
    {
        Dialog *found = nullptr;
        REQUIRE(until([&] {
            found = window.findChild<Dialog *>(q(name));
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
};

} // namespace

TEST_CASE("greetings are chosen, printed and noted by keys", "[pages][greeting]")
{
    CareWorld world;
    const QDate today = world.inBook()->clock().today(world.inBook()->book().zone);
    // A birthday in three days, thirty years ago.
    const QDate birth = today.addDays(3).addYears(-30);
    const ClientId born = ClientWorld::add(
        *world.inBook(),
        {{"external_id", "K-3"}, {"name", "欧阳娜"}, {"birth_date", birth.toString(Qt::ISODate).toUtf8().constData()}});
    world.begin("greetings");
    auto *occasion = world.part<QComboBox>("greetings.occasion");
    occasion->setFocus();
    QTest::keyClick(occasion, Qt::Key_Down);
    auto *table = world.part<QTableView>("greetings");
    // Activated by keys alone, as the popup would.
    emit occasion->activated(occasion->currentIndex());
    REQUIRE(until([&] { return table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, 2).data().toString() == q("欧阳娜"));
    const QString file = world.folder.filePath(q("cards.pdf"));
    answers::giveFile(file);
    world.press("greetings.cards");
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
    CHECK(!world.part<QPushButton>("greetings.labels")->isEnabled());
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return table->model()->rowCount() == 0; }));
    const auto lines =
        world.inBook()->desk<GreetingDesk>().list({today, today.addDays(7), kBirthdayOccasion.toString()});
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().mark.client == born);
    CHECK(lines->front().sentOn == today);
}

TEST_CASE("a text is mended by keys and waits for compliance", "[pages][letter]")
{
    CareWorld world;
    world.begin("texts");
    auto *body = world.part<QPlainTextEdit>("texts.body");
    REQUIRE(until([&] { return !body->toPlainText().isEmpty(); }));
    auto *save = world.part<QPushButton>("texts.save");
    CHECK(!save->isEnabled());
    auto *reason = world.part<QLineEdit>("texts.reason");
    reason->setFocus();
    QTest::keyClicks(reason, q("warmer words"));
    CHECK(!save->isEnabled());
    body->setFocus();
    QTest::keyClick(body, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(body, q("{nmae} "));
    auto *fault = world.part<QLabel>("texts.fault");
    CHECK(fault->text().contains(q("line 1, column 1")));
    CHECK(!save->isEnabled());
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(body, Qt::Key_Backspace);
    QTest::keyClicks(body, q("To {name}: "));
    CHECK(fault->text().isEmpty());
    world.press("texts.save");
    const auto versions = [&] {
        return world.inBook()->desk<LetterDesk>().versions(LetterKind::BirthdayCard, LetterLanguage::English);
    };
    REQUIRE(until([&] { return versions()->size() == 2; }));
    CHECK(versions()->back().state == PolicyState::Proposed);
    CHECK(versions()->back().text.body.startsWith(q("To {name}: ")));
}

TEST_CASE("an event is planned, invited to and held by keys", "[pages][event]")
{
    CareWorld world;
    REQUIRE(world.inBook()->desk<ConsentDesk>().give({.client = world.first,
                                                      .purpose = q("marketing"),
                                                      .basis = q("consent"),
                                                      .evidence = q("signed form"),
                                                      .givenOn = QDate(2026, 1, 2)}));
    world.begin("events");
    world.press("events.new");
    auto *plan = world.dialog<QDialog>("eventDialog");
    auto *save = named<QPushButton>(*plan, q("eventDialog.save"));
    QTest::keyClick(save, Qt::Key_Space);
    auto *fault = named<QLabel>(*plan, q("eventDialog.fault"));
    REQUIRE(until([&] { return fault->isVisible(); }));
    CHECK(fault->text() == q("Title: is missing"));
    auto *title = named<QLineEdit>(*plan, q("eventDialog.title"));
    title->setFocus();
    QTest::keyClicks(title, q("Outlook"));
    auto *place = named<QLineEdit>(*plan, q("eventDialog.place"));
    place->setFocus();
    QTest::keyClicks(place, q("Hall"));
    // An hour ago, so that it can be held.
    auto *starts = named<QDateTimeEdit>(*plan, q("eventDialog.starts"));
    auto *ends = named<QDateTimeEdit>(*plan, q("eventDialog.ends"));
    const QDateTime local = world.inBook()->clock().now().toTimeZone(world.inBook()->book().zone);
    starts->setDate(local.addSecs(-3600).date());
    starts->setTime(local.addSecs(-3600).time());
    ends->setDate(local.addSecs(3600).date());
    ends->setTime(local.addSecs(3600).time());
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto *events = world.part<QTableView>("events");
    REQUIRE(until([&] { return events->model()->rowCount() == 1; }));
    world.press("events.invite");
    auto *invite = world.dialog<QDialog>("invite");
    auto *go = named<QPushButton>(*invite, q("invite.go"));
    REQUIRE(until([&] { return go->isEnabled(); }));
    auto *refused = named<QTreeWidget>(*invite, q("invite.refused"));
    REQUIRE(refused->topLevelItemCount() == 1);
    CHECK(refused->topLevelItem(0)->text(0) == q("李雷"));
    CHECK(!refused->topLevelItem(0)->text(2).isEmpty());
    QTest::keyClick(go, Qt::Key_Space);
    auto *guests = world.part<QTableView>("guests");
    REQUIRE(until([&] { return guests->model()->rowCount() == 1; }));
    world.press("events.advance");
    events->setFocus();
    QTest::keyClick(events, Qt::Key_Return);
    REQUIRE(until([&] { return guests->selectionModel()->hasSelection(); }));
    world.press("events.accepts");
    const auto state = [&] {
        const auto lines = world.inBook()->desk<EventDesk>().list({});
        return world.inBook()->desk<EventDesk>().show(lines->front().event.id)->guests.front().state;
    };
    REQUIRE(until([&] { return state() == GuestState::Accepted; }));
    const QString file = world.folder.filePath(q("sheet.pdf"));
    answers::giveFile(file);
    world.press("events.sheet");
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
    world.press("events.came");
    REQUIRE(until([&] { return state() == GuestState::Came; }));
    auto *tabs = world.part<QTabWidget>("events.tabs");
    tabs->setCurrentIndex(1);
    auto *rating = world.part<QComboBox>("feedback.rating");
    REQUIRE(until([&] { return rating->isEnabled(); }));
    rating->setFocus();
    QTest::keyClick(rating, Qt::Key_End);
    auto *needs = world.part<QLineEdit>("feedback.needs");
    needs->setFocus();
    QTest::keyClicks(needs, q("a pension"));
    world.press("feedback.save");
    const auto figures = [&] { return world.inBook()->desk<EventDesk>().list({})->front().figures; };
    REQUIRE(until([&] { return figures().needs == 1; }));
    CHECK(figures().averageRating == 500);
    tabs->setCurrentIndex(2);
    auto *cost = world.part<QLineEdit>("outcome.cost");
    cost->setFocus();
    QTest::keyClicks(cost, q("1200"));
    world.press("outcome.save");
    REQUIRE(until([&] { return figures().costPerGuest.has_value(); }));
    CHECK(figures().costPerGuest->toString() == q("1200.00"));
}
