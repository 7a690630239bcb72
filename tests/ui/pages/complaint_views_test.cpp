// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_desk.h"
#include "core/improvement/improvement_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/shell/page_list.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QString kPage = QStringLiteral("complaints");

/// A book with two open complaints, one of them assessed.
struct Cases : Shell {
    Cases() : Shell(allPages())
    {
        REQUIRE(makeBook());
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        REQUIRE(session);
        auto desk = (*session)->desk<ComplaintDesk>();
        for (const char *name : {"<b>First</b>", "Second"}) {
            NewComplaint wanted;
            wanted.complainant = QString::fromLatin1(name);
            wanted.channel = ComplaintChannel::Hotline;
            wanted.category = QStringLiteral("fees");
            wanted.text = QStringLiteral("charged twice");
            const auto opened = desk.open(wanted);
            REQUIRE(opened);
            last = *opened->complaint.id;
        }
        ComplaintEvent assess;
        assess.step = ComplaintStep::Assess;
        assess.category = QStringLiteral("fees");
        assess.department = QStringLiteral("operations");
        REQUIRE(desk.take(last, assess));
        open();
        REQUIRE(window.frame());
        window.frame()->goTo({kPage});
        REQUIRE(until([&] { return !window.worker().isBusy(); }));
    }
    template <class Widget> Widget *of(const char *name)
    {
        return named<Widget>(*window.frame()->page(kPage), QString::fromLatin1(name));
    }
    void press(int times)
    {
        auto *views = of<QTabBar>("complaints.views");
        views->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(views, Qt::Key_Right);
        REQUIRE(until([&] { return !window.worker().isBusy(); }));
    }
    ComplaintId last = ComplaintId(0);
};

} // namespace

TEST_CASE("the board is walked from column to column and opens a case", "[complaint][pages]")
{
    Cases cases;
    cases.press(1);
    auto *received = cases.of<QListWidget>("board.received");
    auto *assessed = cases.of<QListWidget>("board.assessed");
    REQUIRE(until([&] { return received->isVisible() && received->count() == 1 && assessed->count() == 1; }));
    CHECK(received->item(0)->text().startsWith(QStringLiteral("<b>First</b>"))); // plain text
    received->setFocus();
    received->setCurrentRow(0);
    QTest::keyClick(received, Qt::Key_Right);
    REQUIRE(until([&] { return assessed->currentRow() == 0; }));
    QTest::keyClick(assessed, Qt::Key_Return);
    REQUIRE(until([&] { return cases.window.frame()->page(kPage)->place().id == AnyId(cases.last.value()); }));
}

TEST_CASE("from the analysis to an action and to its end, by keys", "[complaint][pages]")
{
    Cases cases;
    cases.press(2);
    auto *table = cases.of<QTableWidget>("analysis.table");
    REQUIRE(until([&] { return table->isVisible() && table->rowCount() == 1; }));
    // By cause nobody said anything; by type both are fees.
    CHECK(table->item(0, 1)->text() == QStringLiteral("2"));
    auto *kind = cases.of<QComboBox>("analysis.kind");
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        CHECK(table->rowCount() > 0);
        CHECK(table->columnCount() >= 2);
    }
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    CHECK(table->item(0, 0)->text() == QStringLiteral("fees"));

    cases.press(1);
    auto *begin = cases.of<QPushButton>("improvement.new");
    REQUIRE(until([&] { return begin->isVisible(); }));
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Space);
    auto *open = cases.of<QPushButton>("newImprovement.open");
    REQUIRE(open);
    auto *goal = cases.of<QLineEdit>("newImprovement.goal");
    // What is missing is said where it is missing, and nothing is lost.
    type(goal, QStringLiteral("say the fees before they are charged"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    auto *department = cases.of<QLineEdit>("newImprovement.department");
    REQUIRE(until([&] { return department->property("fault").toBool(); }));
    CHECK_FALSE(goal->text().isEmpty());
    type(department, QStringLiteral("operations"));
    type(cases.of<QLineEdit>("newImprovement.acceptance"), QStringLiteral("the sheet names every fee"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    auto *actions = cases.of<QTableView>("improvement.table");
    REQUIRE(until([&] { return actions->isVisible() && actions->model()->rowCount() == 1; }));
    REQUIRE(until([&] { return cases.of<QPushButton>("improvement.goOn")->isVisible(); }));

    // Done needs a proof.
    auto *goOn = cases.of<QPushButton>("improvement.goOn");
    auto *note = cases.of<QLineEdit>("improvement.note");
    goOn->setFocus();
    QTest::keyClick(goOn, Qt::Key_Space);
    REQUIRE(until([&] { return note->property("fault").toBool(); }));
    type(note, QStringLiteral("sheet 4.2"));
    goOn->setFocus();
    QTest::keyClick(goOn, Qt::Key_Space);
    REQUIRE(until([&] { return cases.of<QPushButton>("improvement.measure")->isVisible(); }));
    const auto session = Session::open({cases.bookPath(), kUser, kPhrase, {}});
    CHECK((*session)->desk<ImprovementDesk>().list()->front().state == ImprovementState::Done);
}
