// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/policy/request_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/common/facts_line.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A contact, a promise, and a complaint for the first client.
void fill(const ClientWorld &world)
{
    const auto session = world.inBook();
    NewContact contact{world.first};
    contact.summary = q("spoke about the deposit");
    contact.promises = {{q("send the figures"), QDate(2099, 1, 31)}};
    REQUIRE(session->desk<ContactDesk>().record(contact));
    NewComplaint complaint;
    complaint.client = world.first;
    complaint.category = q("fees");
    complaint.text = q("too high");
    REQUIRE(session->desk<ComplaintDesk>().open(complaint));
}

void change(const ClientWorld &world, std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    const auto session = world.inBook();
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read(ClientWorld::values(pairs), Demand::Nothing);
    REQUIRE(read);
    REQUIRE(desk.set(world.first, read->row, q("as told")));
}

} // namespace

TEST_CASE("the head says what is open, the most urgent first, in one line", "[client][pages]")
{
    ClientWorld world;
    fill(world);
    world.open();
    world.goTo(world.first, q("overview"));
    auto *facts = world.of<FactsLine>(q("headFacts"));
    REQUIRE(until([&] { return facts->facts().size() >= 4; }));
    CHECK(facts->facts().at(0) == q("K-1"));
    const auto next = world.inBook()->desk<ContactDesk>().next(world.first);
    REQUIRE(next);
    CHECK(facts->facts().filter(q("Next contact")).isEmpty() != next->has_value());
    CHECK(facts->facts().filter(q("1 open complaint")).size() == 1);
    CHECK(facts->facts().filter(q("1 open promise")).size() == 1);
    // What does not fit gives way whole, and the tool tip has it.
    CHECK(facts->height() < 2 * facts->fontMetrics().height());
    facts->resize(facts->fontMetrics().horizontalAdvance(q("K-1  ·  xxxxxxxxxxxx")), facts->height());
    CHECK(facts->text().startsWith(q("K-1")));
    CHECK(facts->text().endsWith(q("…")));
    CHECK(facts->toolTip().contains(q("complaint")));
    CHECK(facts->accessibleName().contains(q("1 open complaint")));
}

TEST_CASE("the history speaks in words, not in codes", "[client][pages]")
{
    ClientWorld world;
    change(world,
           {{"stage", "active"}, {"family_status", "married"}, {"birth_date", "1980-01-02"}, {"cash", "1234.50"}});
    world.open();
    world.goTo(world.first, q("history"));
    auto *view = world.of<QTableView>(q("history"));
    REQUIRE(until([&] { return view->model() && view->model()->rowCount() > 3; }));
    QStringList values;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        values << view->model()->index(row, 5).data().toString();
    CHECK(values.contains(q("Active")));
    CHECK(!values.contains(q("active")));
    CHECK(values.contains(q("Married")));
    CHECK(values.contains(q("2 Jan 1980")));
    CHECK(values.contains(q("1,234.50")));
    CHECK(values.contains(q("Resident ID card")));
}

TEST_CASE("a request names its fields in words", "[request][pages]")
{
    ClientWorld world;
    change(world, {{"id_number", "110105198001010032"}});
    const auto requests = world.inBook(kColleague)->desk<RequestDesk>().list();
    REQUIRE(requests);
    REQUIRE(requests->size() == 1);
    CHECK(!requests->front().summary.contains(q("id_number")));
    CHECK(requests->front().summary.contains(q("K-1")));
}

TEST_CASE("what was typed across fields is taken back and brought back by keys", "[client][pages]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("profile"));
    auto *occupation = world.of<QLineEdit>(q("occupation"));
    auto *employer = world.of<QLineEdit>(q("employer"));
    auto *gender = world.of<QComboBox>(q("gender"));
    auto *undo = world.of<QToolButton>(q("undo"));
    auto *redo = world.of<QToolButton>(q("redo"));
    REQUIRE(until([&] { return world.of<QLineEdit>(q("name"))->text() == q("王小明"); }));
    CHECK(!undo->isEnabled());
    const QString before = gender->currentData().toString();
    type(occupation, q("Teacher"));
    type(employer, q("School"));
    gender->setFocus();
    gender->setCurrentIndex(gender->findData(before == q("female") ? q("male") : q("female")));
    CHECK(undo->toolTip().contains(gender->accessibleName()));
    QTest::keyClick(gender, Qt::Key_Z, Qt::ControlModifier);
    CHECK(gender->currentData().toString() == before);
    QTest::keyClick(employer, Qt::Key_Z, Qt::ControlModifier);
    CHECK(employer->text().isEmpty());
    CHECK(occupation->text() == q("Teacher"));
    // Elsewhere in the form: the step, not the field at hand, is what comes back.
    QTest::keyClick(occupation, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(employer->text() == q("School"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(occupation->text().isEmpty());
    CHECK(!undo->isEnabled());
    QTest::mouseClick(redo, Qt::LeftButton);
    CHECK(occupation->text() == q("Teacher"));

    // The draft is what stands there; after the unlock it can still be taken back.
    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    world.window.signIn({world.bookPath(), kUser, kPhrase, {}});
    REQUIRE(until([&] { return !world.window.isLocked() && occupation->text() == q("Teacher"); }));
    CHECK(employer->text().isEmpty());
    QTest::keyClick(occupation, Qt::Key_Z, Qt::ControlModifier);
    CHECK(occupation->text().isEmpty());
}

TEST_CASE("the meeting pack opens by keys, is saved, and goes with the lock", "[client][pages][meeting]")
{
    ClientWorld world;
    fill(world);
    world.open();
    world.goTo(world.first, q("overview"));
    REQUIRE(until([&] { return world.of<QPushButton>(q("meetingPack"))->isVisible(); }));
    world.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&world.window));
    QTest::keyClick(&world.window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *save = world.of<QPushButton>(q("meeting.save"));
    auto *pages = world.of<QScrollArea>(q("meeting.pages"));
    REQUIRE(until([&] { return pages->widget()->findChildren<QLabel *>().size() == 1; }));
    CHECK(save->isEnabled());
    CHECK(!world.of<QTabWidget>(q("clientTabs"))->isVisible());
    const QString file = world.folder.filePath(q("pack.pdf"));
    answers::giveFile(file);
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
    QTest::keyClick(save, Qt::Key_Escape);
    CHECK(world.of<QTabWidget>(q("clientTabs"))->isVisible());

    QTest::mouseClick(world.of<QPushButton>(q("meetingPack")), Qt::LeftButton);
    REQUIRE(until([&] { return save->isEnabled(); }));
    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(pages->widget()->findChildren<QLabel *>().isEmpty());
}
