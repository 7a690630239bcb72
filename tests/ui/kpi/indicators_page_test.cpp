// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/contact/contact_desk.h"
#include "core/kpi/kpi_note_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/common/ask.h"
#include "ui/kpi/kpi_rows_dialog.h"
#include "ui/kpi/note_dialog.h"
#include "ui/kpi/sheet_panel.h"
#include "ui/shell/page_list.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QString kPage = QStringLiteral("indicators");

/// A book with two clients who were asked how satisfied they are, this month.
struct Rated : Shell {
    Rated() : Shell(allPages())
    {
        answers::clear();
        REQUIRE(makeBook());
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        REQUIRE(session);
        for (const auto &[number, rating] : {std::pair("A-1", 5), std::pair("A-2", 2)}) {
            auto desk = (*session)->desk<ClientDesk>();
            const auto read = desk.read({{QStringLiteral("external_id"), QString::fromLatin1(number)},
                                         {QStringLiteral("name"), QStringLiteral("<b>王芳</b>")},
                                         {QStringLiteral("opened_on"), QStringLiteral("2024-01-01")},
                                         {QStringLiteral("cash"), QStringLiteral("1000")}},
                                        Demand::Required);
            REQUIRE(read);
            const auto id = desk.add(read->row);
            REQUIRE(id);
            NewContact contact{.client = *id, .channel = ContactChannel::Call};
            contact.satisfaction = rating;
            REQUIRE((*session)->desk<ContactDesk>().record(contact));
            client = *id;
        }
        open();
        REQUIRE(window.frame());
        window.frame()->goTo({kPage});
        REQUIRE(until([&] { return of<QTreeWidget>("indicators.list")->topLevelItemCount() > 0; }));
        REQUIRE(idle());
    }
    bool idle()
    {
        return until([&] { return !window.worker().isBusy(); });
    }
    template <class Widget> Widget *of(const char *name)
    {
        return named<Widget>(*window.frame()->page(kPage), QString::fromLatin1(name));
    }
    template <class Dialog> Dialog *dialog()
    {
        Dialog *found = nullptr;
        REQUIRE(until([&] {
            found = window.findChild<Dialog *>();
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
    ClientId client = ClientId(0);
};

} // namespace

TEST_CASE("an indicator's newest value stands in the list, satisfaction and retention first", "[kpi][pages]")
{
    Rated book;
    auto *list = book.of<QTreeWidget>("indicators.list");
    REQUIRE(list->topLevelItemCount() == kIndicatorCount);
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("Satisfaction"));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("50.0%"));
    CHECK(list->topLevelItem(0)->text(3) == QStringLiteral("Below target"));
    CHECK(list->topLevelItem(1)->text(0) == QStringLiteral("Retention"));
    // The chosen one is explained: words, source and version of the definition.
    const QString about = book.of<QLabel>("indicators.about")->text();
    CHECK(about.contains(QStringLiteral("÷")));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(book.of<QLabel>("indicators.about")->text() != about);
    auto *table = book.of<QTableView>("indicators.table");
    CHECK(table->model()->rowCount() == 24);
    for (const auto &[steps, rows] : {std::pair(1, 12), std::pair(1, 5), std::pair(1, 24)}) {
        auto *by = book.of<QComboBox>("indicators.by");
        by->setFocus();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(by, Qt::Key_Down);
        CAPTURE(rows);
        REQUIRE(until([&] { return table->model()->rowCount() == rows; }));
    }
}

TEST_CASE("Enter on a period lists what lies behind it, and Enter there opens the client", "[kpi][pages]")
{
    Rated book;
    auto *table = book.of<QTableView>("indicators.table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = book.dialog<KpiRowsDialog>();
    auto *rows = named<QTableView>(*dialog, QStringLiteral("indicators.rows"));
    REQUIRE(until([&] { return rows->model()->rowCount() == 2; }));
    CHECK(rows->model()->index(0, 1).data().toString() == QStringLiteral("<b>王芳</b>")); // plain
    auto *part = named<QComboBox>(*dialog, QStringLiteral("indicators.part"));
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Down);
    REQUIRE(until([&] { return rows->model()->rowCount() == 1; }));
    CHECK(rows->model()->index(0, 0).data().toString() == QStringLiteral("A-1"));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    REQUIRE(until([&] { return book.window.frame()->place().page == QStringLiteral("clients"); }));
}

TEST_CASE("F1 says what the figures are", "[kpi][pages]")
{
    Rated book;
    auto *table = book.of<QTableView>("indicators.table");
    table->setFocus();
    answers::clear();
    answers::give(true);
    QTest::keyClick(table, Qt::Key_F1);
    REQUIRE(until([] { return !answers::asked().isEmpty(); }));
    CHECK(answers::asked().first().contains(QStringLiteral("ratings of 4 or 5")));
    auto *list = book.of<QTreeWidget>("indicators.list");
    list->setFocus();
    answers::clear();
    answers::give(true);
    QTest::keyClick(list, Qt::Key_F1);
    REQUIRE(until([] { return !answers::asked().isEmpty(); }));
}

TEST_CASE("a note is pinned to a period and taken off again", "[kpi][pages]")
{
    Rated book;
    auto *table = book.of<QTableView>("indicators.table");
    table->setFocus();
    auto *note = book.of<QPushButton>("indicators.note");
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Space);
    auto *dialog = book.dialog<NoteDialog>();
    type(named<QLineEdit>(*dialog, QStringLiteral("indicators.noteText")), QStringLiteral("fees <i>changed</i>"));
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *notes = book.of<QLabel>("indicators.notes");
    REQUIRE(until([&] { return notes->text().contains(QStringLiteral("fees <i>changed</i>")); }));
    REQUIRE(book.idle());
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Space);
    dialog = book.dialog<NoteDialog>();
    type(named<QLineEdit>(*dialog, QStringLiteral("indicators.noteText")), QStringLiteral("was wrong"));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(until([&] { return !notes->isVisible(); }));
}

TEST_CASE("figures are copied and saved as picture, PDF and workbook", "[kpi][pages]")
{
    Rated book;
    QMenu *menu = book.of<QPushButton>("indicators.share")->menu();
    REQUIRE(menu != nullptr);
    QList<QAction *> actions;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            actions << action;
    }
    REQUIRE(actions.size() == 6);
    actions[0]->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Period\tValue\tNumerator")));
    CHECK(QApplication::clipboard()->text().count(u'\n') == 25);
    const QStringList files{QStringLiteral("chart.png"), QStringLiteral("figures.pdf"), QStringLiteral("figures.xlsx")};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString file = book.folder.filePath(files[i]);
        answers::giveFile(file);
        actions[2 + i]->trigger();
        CAPTURE(file.toStdString());
        CHECK(until([&] { return QFileInfo(file).size() > 1000; }));
    }
}

TEST_CASE("each tab draws, and says so where there is nothing to draw", "[kpi][pages]")
{
    Rated book;
    auto *tabs = book.of<QTabBar>("indicators.views");
    REQUIRE(tabs->count() >= 4);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *cohorts = book.of<QTableView>("retention.table");
    REQUIRE(until([&] { return cohorts->model()->rowCount() > 0; }));
    auto *what = book.of<QComboBox>("retention.what");
    what->setFocus();
    QTest::keyClick(what, Qt::Key_Down); // nobody was lost
    REQUIRE(book.idle());
    REQUIRE(until([&] { return !cohorts->isVisible(); }));
    QTest::keyClick(what, Qt::Key_Down);
    REQUIRE(until([&] { return cohorts->isVisible() && cohorts->model()->rowCount() == 5; }));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *control = book.of<QTableView>("satisfaction.table");
    REQUIRE(until([&] { return control->model()->rowCount() == 24; }));
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *growth = book.of<QTableView>("growth.table");
    REQUIRE(until([&] { return growth->model()->rowCount() == 12; }));
}
