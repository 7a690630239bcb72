// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expert/expert_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void write(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void press(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST_CASE("an expert is put into the pool, booked for a client and seen in the week, by keys", "[pages][expert]")
{
    ClientWorld world;
    world.open();
    world.window.frame()->goTo({q("care"), {}, q("experts")});
    auto *page = world.window.frame()->page(q("care"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    write(named<QLineEdit>(*page, q("expert_name")), q("Dr <b>Lin</b>"));
    write(named<QLineEdit>(*page, q("expert_fields")), q("tax, law"));
    write(named<QLineEdit>(*page, q("expert_hours")), q("weekdays"));
    press(named<QPushButton>(*page, q("expert_add")));
    REQUIRE(until([&] { return world.isQuiet(); }));
    // What is wrong is said, and what was typed stays.
    CHECK(named<QLineEdit>(*page, q("expert_hours"))->text() == q("weekdays"));
    CHECK(world.inBook()->desk<ExpertDesk>().list()->empty());
    write(named<QLineEdit>(*page, q("expert_hours")), q("1-7 00:00-23:59"));
    press(named<QPushButton>(*page, q("expert_add")));
    auto *week = named<QTableWidget>(*page, q("experts"));
    REQUIRE(until([&] { return week->rowCount() == 1; }));
    CHECK(week->item(0, 0)->text().startsWith(q("Dr <b>Lin</b>\ntax, law\n")));

    world.goTo(world.first, q("plan"));
    auto *experts = world.of<QComboBox>(q("booking_expert"));
    REQUIRE(until([&] { return experts->count() == 1; }));
    CHECK(world.of<QLabel>(q("entitlement.has"))->text().contains(q("with an expert a quarter")));
    CHECK(world.of<QLabel>(q("entitlement.same"))->text().contains(q("complaint deadlines")));
    const QDate tomorrow = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Shanghai")).date().addDays(1);
    const auto fill = [&] {
        write(world.of<QLineEdit>(q("booking_day")), tomorrow.toString(Qt::ISODate));
        write(world.of<QLineEdit>(q("booking_from")), q("10:00"));
        write(world.of<QLineEdit>(q("booking_topic")), q("inheritance"));
        press(world.of<QPushButton>(q("booking_add")));
    };
    fill();
    auto *bookings = world.of<QTreeWidget>(q("bookings"));
    REQUIRE(until([&] { return bookings->topLevelItemCount() == 1; }));
    // Nobody is booked twice at one time.
    fill();
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(bookings->topLevelItemCount() == 1);
    CHECK(world.of<QLineEdit>(q("booking_topic"))->text() == q("inheritance"));
    world.of<QLineEdit>(q("booking_note"))->setFocus();
    QTest::keyClicks(world.of<QLineEdit>(q("booking_note")), q("the client is ill"));
    press(world.of<QPushButton>(q("booking_cancel")));
    REQUIRE(until([&] {
        const auto held = world.inBook()->desk<ExpertDesk>().entitlement(world.first);
        return held && held->bookings.front().state == BookingState::Cancelled;
    }));
}
