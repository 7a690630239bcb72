// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_table_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/client/client_list.h"
#include "ui/client/filter_bar.h"
#include "ui/shell/client_search.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// The list as the supervisor sees it: K-1 and K-2, and K-3 of another stage.
struct ListWorld : ClientWorld {
    ListWorld()
    {
        const auto session = inBook();
        third = add(*session, {{"external_id", "K-3"}, {"name", "欧阳娜"}, {"stage", "new"}, {"phone", "13700001111"}});
        open();
        REQUIRE(window.frame());
        window.frame()->goTo({QStringLiteral("clients"), {}, {}});
        table = of<ClientTable>(QStringLiteral("clientTable"));
        REQUIRE(until([&] { return rows() == 3 && !text(0, ClientColumnView::ExternalId).startsWith(u'…'); }));
        REQUIRE(until([&] { return text(2, ClientColumnView::ExternalId) == QStringLiteral("K-3"); }));
        table->setFocus();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString text(int row, ClientColumnView column) const
    {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    }
    ClientTable *table = nullptr;
    ClientId third{1};
};

} // namespace

TEST_CASE("the table of clients keeps the rules of a model", "[client][table][ui]")
{
    ListWorld world;
    QAbstractItemModelTester tester(world.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *stage = world.of<QToolButton>(QStringLiteral("filter.stage"));
    for (QAction *action : stage->menu()->actions()) {
        if (action->data().toString() == QStringLiteral("new"))
            action->trigger();
    }
    CHECK(until([&] { return world.rows() == 1; }));
    CHECK(until([&] { return world.text(0, ClientColumnView::ExternalId) == QStringLiteral("K-3"); }));
    CHECK(stage->isChecked());
    world.of<QPushButton>(QStringLiteral("filter.clear"))->click();
    CHECK(until([&] { return world.rows() == 3; }));
    world.table->horizontalHeader()->setSortIndicator(static_cast<int>(ClientColumnView::ExternalId),
                                                      Qt::DescendingOrder);
    CHECK(until([&] { return world.text(0, ClientColumnView::ExternalId) == QStringLiteral("K-3"); }));
}

TEST_CASE("rows are walked, selected and copied by keys, masked as shown", "[client][table][ui]")
{
    ListWorld world;
    QTest::keyClick(world.table, Qt::Key_End);
    CHECK(world.table->currentIndex().row() == 2);
    QTest::keyClick(world.table, Qt::Key_Home);
    CHECK(world.table->currentIndex().row() == 0);
    QTest::keyClick(world.table, Qt::Key_End, Qt::ShiftModifier);
    CHECK(world.table->selectionModel()->selectedRows().size() == 3);
    QTest::keyClick(world.table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(u'\n') == 2);
    CHECK(copied.contains(QStringLiteral("K-3")));
    CHECK_FALSE(copied.contains(QStringLiteral("13700001111")));
    QTest::keyClick(world.table, Qt::Key_Return);
    CHECK(until([&] { return !world.table->isVisible(); }));
}

TEST_CASE("several clients are assigned with a preview, and taken back", "[client][table][ui]")
{
    ListWorld world;
    QTest::keyClick(world.table, Qt::Key_A, Qt::ControlModifier);
    auto *assign = world.of<QPushButton>(QStringLiteral("assignRows"));
    REQUIRE(assign->isEnabled());
    assign->setFocus();
    QTest::keyClick(assign, Qt::Key_Space);
    REQUIRE(until([&] { return world.window.findChild<QDialog *>(QStringLiteral("assign")) != nullptr; }));
    auto *dialog = world.window.findChild<QDialog *>(QStringLiteral("assign"));
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("assign.go"));
    auto *preview = dialog->findChild<QLabel *>(QStringLiteral("assign.preview"));
    dialog->findChild<QComboBox *>(QStringLiteral("assign.advisor"))->setCurrentText(kUser);
    CHECK(until([&] { return preview->text().contains(u'3'); }));
    CHECK_FALSE(go->isEnabled()); // no reason yet
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("assign.reason")), QStringLiteral("handover"));
    REQUIRE(until([&] { return go->isEnabled(); }));
    QTest::keyClick(go, Qt::Key_Return);
    CHECK(until([&] { return world.text(0, ClientColumnView::Advisor) == kUser; }));
    auto *undo = world.of<QPushButton>(QStringLiteral("assignUndo"));
    REQUIRE(until([&] { return undo->isVisible(); }));
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(until([&] { return world.text(0, ClientColumnView::Advisor) != kUser; }));
    CHECK(until([&] { return !undo->isVisible(); }));
}

TEST_CASE("columns that were hidden stay so after the next unlock", "[client][table][ui]")
{
    ListWorld world;
    const int branch = static_cast<int>(ClientColumnView::Branch);
    world.of<QToolButton>(QStringLiteral("columns"))->menu()->actions().at(branch)->trigger();
    CHECK(world.table->isColumnHidden(branch));
    const auto kept = [&] {
        const auto view = world.inBook()->desk<ClientTableDesk>().lastView();
        return view && !view->columns.isEmpty();
    };
    CHECK(until(kept));
}

TEST_CASE("the search field finds by initials and marks what was asked for", "[search][ui]")
{
    ListWorld world;
    auto *box = world.window.findChild<SearchBox *>();
    REQUIRE(box != nullptr);
    box->setProvider(clientSearch(world.window.frame()->page(QStringLiteral("clients"))->bench()));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("oy"));
    auto *list = world.window.findChild<QListWidget *>(QStringLiteral("found"));
    REQUIRE(list != nullptr);
    INFO(box->text().toStdString() << " finds " << list->count());
    REQUIRE(until([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text() == QStringLiteral("欧阳娜"));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(until([&] { return !world.table->isVisible(); }));
}

TEST_CASE("New from the menu opens the form it names", "[client][shell][ui]")
{
    ListWorld world;
    world.window.frame()->goTo({QStringLiteral("complaints")});
    for (QAction *action : world.window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Client"))
            action->trigger();
    }
    auto *name = world.of<QLineEdit>(QStringLiteral("name"));
    REQUIRE(name);
    CHECK(until([&] { return name->isVisible() && name->text().isEmpty(); }));
}
