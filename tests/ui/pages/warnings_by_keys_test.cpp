// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/client/explain_dialog.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

template <class Widget> Widget *part(ClientWorld &world, const char *name)
{
    return named<Widget>(*world.window.frame()->page(q("care")), q(name));
}

void press(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void write(ClientWorld &world, const char *field, const char *text)
{
    auto *edit = part<QLineEdit>(world, field);
    edit->setFocus();
    QTest::keyClicks(edit, q(text));
}

} // namespace

TEST_CASE("a churn warning is read, answered and closed by keys", "[pages][churn]")
{
    ClientWorld world;
    {
        const auto session = world.inBook();
        REQUIRE(session->desk<ChurnDesk>().open(world.first, ChurnLevel::Watch, q("asked about closing")));
        REQUIRE(session->desk<ChurnDesk>().open(world.second, ChurnLevel::Escalate, q("moves to another bank")));
    }
    world.open();
    world.window.frame()->goTo({q("care"), {}, q("warnings")});
    auto *table = part<QTableView>(world, "warnings");
    REQUIRE(until([&] { return table->model()->rowCount() == 2; }));
    // The most urgent is on top, and chosen.
    auto *steps = part<QTreeWidget>(world, "warnings.steps");
    REQUIRE(until([&] { return steps->topLevelItemCount() == 1; }));
    CHECK(steps->topLevelItem(0)->text(3) == q("moves to another bank"));
    CHECK(part<QLabel>(world, "warnings.ask")->text().contains(q("supervisor")));
    // What came of it must be said.
    press(part<QPushButton>(world, "warnings.respond"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(steps->topLevelItemCount() == 1);
    write(world, "warnings.note", "stays for now");
    press(part<QPushButton>(world, "warnings.respond"));
    REQUIRE(until([&] { return steps->topLevelItemCount() == 2; }));
    write(world, "warnings.closing", "signed a new plan");
    press(part<QPushButton>(world, "warnings.close"));
    REQUIRE(until([&] { return table->model()->rowCount() == 1; }));
    const auto closed = world.inBook()->desk<ChurnDesk>().list(ChurnState::Closed);
    REQUIRE(closed->size() == 1);
    CHECK(closed->front().client == world.second);
    CHECK(closed->front().outcome == ChurnOutcome::Kept);
}

TEST_CASE("F1 explains a client's figures, and they are saved", "[pages][explain]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, q("overview"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    auto *button = world.of<QToolButton>(q("explainFigures"));
    REQUIRE(until([&] { return button->isVisible(); }));
    CHECK(button->toolTip().contains(q("score")));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F1);
    const auto shown = [&] { return world.window.findChild<ExplainDialog *>(); };
    REQUIRE(until([&] { return shown() != nullptr; }));
    QPointer<ExplainDialog> dialog = shown();
    REQUIRE(until([&] { return dialog->findChild<QLabel *>(q("explain.churn")) != nullptr; }));
    REQUIRE(until([&] { return dialog->findChild<QLabel *>(q("explain.churn"))->isVisible(); }));
    CHECK(dialog->findChild<QLabel *>(q("explain.churn"))->text().startsWith(q("0 of 100")));
    CHECK(dialog->findChild<QLabel *>(q("explain.tier"))->text().contains(q("No thresholds")));
    CHECK(dialog->findChild<QLabel *>(q("explain.lifetime_value")) != nullptr);
    const QString file = world.folder.filePath(q("why.pdf"));
    answers::giveFile(file);
    press(dialog->findChild<QPushButton *>(q("explain.save")));
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(until([&] { return dialog.isNull(); }));
    // And from the list.
    world.window.frame()->goTo({q("clients")});
    QTest::keyClick(world.window.frame()->page(q("clients")), Qt::Key_Escape);
    auto *list = world.of<QTableView>(q("clientTable"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    if (list->isVisible()) {
        list->setFocus();
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_F1);
        REQUIRE(until([&] { return shown() != nullptr; }));
    }
}
