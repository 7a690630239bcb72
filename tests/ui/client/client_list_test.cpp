// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_table_desk.h"
#include "core/policy/request_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/client/client_list.h"
#include "ui/client/filter_bar.h"
#include "ui/shell/client_search.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
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
    /// Shortcuts are for the window at work.
    void activate()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        REQUIRE(until([&] {
            found = window.findChild<QDialog *>(QString::fromLatin1(name));
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
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
    auto *undo = world.of<QPushButton>(QStringLiteral("rowsUndo"));
    REQUIRE(until([&] { return undo->isVisible(); }));
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(until([&] { return world.text(0, ClientColumnView::Advisor) != kUser; }));
    CHECK(until([&] { return !undo->isVisible(); }));
}

TEST_CASE("several clients are tagged by keys, found by the tag, and untagged again", "[client][table][tag][ui]")
{
    ListWorld world;
    auto *chip = world.of<QToolButton>(QStringLiteral("filter.tag"));
    CHECK_FALSE(chip->isVisible()); // no tags yet
    QTest::keyClick(world.table, Qt::Key_Home);
    QTest::keyClick(world.table, Qt::Key_Down, Qt::ShiftModifier);
    world.activate();
    QTest::keyClick(world.table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = world.dialog("tag");
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("tag.go"));
    auto *preview = dialog->findChild<QLabel *>(QStringLiteral("tag.preview"));
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(dialog->findChild<QComboBox *>(QStringLiteral("tag.name"))->lineEdit(), QStringLiteral("golf"));
    REQUIRE(until([&] { return go->isEnabled() && preview->text().contains(QStringLiteral("new")); }));
    CHECK(preview->text().contains(u'2'));
    QTest::keyClick(go, Qt::Key_Return);
    auto *undo = world.of<QPushButton>(QStringLiteral("rowsUndo"));
    REQUIRE(until([&] { return undo->isVisible() && chip->isVisible(); }));
    CHECK(world.of<QLabel>(QStringLiteral("rowsDone"))->text().contains(QStringLiteral("golf")));
    chip->menu()->actions().front()->trigger();
    CHECK(until([&] { return world.rows() == 2; }));
    CHECK(chip->text().contains(QStringLiteral("golf")));
    // Who carries it already is counted apart.
    QTest::keyClick(world.table, Qt::Key_A, Qt::ControlModifier);
    world.activate();
    QTest::keyClick(world.table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    dialog = world.dialog("tag");
    dialog->findChild<QComboBox *>(QStringLiteral("tag.name"))->setEditText(QStringLiteral("Golf"));
    REQUIRE(until([&] {
        return dialog->findChild<QLabel *>(QStringLiteral("tag.preview"))->text().contains(QStringLiteral("already"));
    }));
    CHECK_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("tag.go"))->isEnabled());
    dialog->reject();
    undo->click();
    CHECK(until([&] { return world.rows() == 0; }));
    world.of<QPushButton>(QStringLiteral("filter.clear"))->click();
    CHECK(until([&] { return world.rows() == 3; }));
}

TEST_CASE("chosen clients are exported masked, and in clear only with a second person", "[client][table][export][ui]")
{
    ListWorld world;
    QTest::keyClick(world.table, Qt::Key_Home);
    world.of<QPushButton>(QStringLiteral("exportRows"))->click();
    auto *dialog = world.dialog("export");
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("export.go"));
    auto *preview = dialog->findChild<QLabel *>(QStringLiteral("export.preview"));
    dialog->findChild<QComboBox *>(QStringLiteral("export.format"))->setCurrentText(QStringLiteral("CSV"));
    REQUIRE(until([&] { return go->isEnabled(); }));
    CHECK(preview->text().contains(QStringLiteral("masked")));
    const QString file = world.folder.filePath(QStringLiteral("chosen.csv"));
    answers::giveFile(file);
    go->click();
    REQUIRE(until([&] { return QFile::exists(file); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray rows = written.readAll();
    CHECK(rows.contains("K-1"));
    CHECK_FALSE(rows.contains("K-2"));
    CHECK_FALSE(rows.contains("13812345678"));
    REQUIRE(until([&] { return world.window.findChild<QDialog *>(QStringLiteral("export")) == nullptr; }));

    world.of<QPushButton>(QStringLiteral("exportRows"))->click();
    dialog = world.dialog("export");
    go = dialog->findChild<QPushButton *>(QStringLiteral("export.go"));
    preview = dialog->findChild<QLabel *>(QStringLiteral("export.preview"));
    dialog->findChild<QCheckBox *>(QStringLiteral("export.clear"))->setChecked(true);
    REQUIRE(until([&] { return preview->text().contains(QStringLiteral("second person")); }));
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("export.reason")), QStringLiteral("asked for"));
    REQUIRE(go->isEnabled());
    go->click(); // asks, and writes no file
    const auto asked = [&] {
        const auto requests = world.inBook()->desk<RequestDesk>().list();
        return requests && requests->size() == 1;
    };
    CHECK(until(asked));
}

TEST_CASE("chosen clients' reports go into a folder", "[client][table][report][ui]")
{
    ListWorld world;
    QTest::keyClick(world.table, Qt::Key_A, Qt::ControlModifier);
    world.of<QPushButton>(QStringLiteral("reportRows"))->click();
    auto *dialog = world.dialog("reports");
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("reports.go"));
    REQUIRE(until([&] { return go->isEnabled(); }));
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("reports.preview"))->text().contains(u'3'));
    const QString folder = world.folder.filePath(QStringLiteral("reports"));
    answers::giveFile(folder);
    go->click();
    CHECK(until([&] { return QDir(folder).entryList({QStringLiteral("*.pdf")}).size() == 3; }));
    CHECK(until([&] { return world.window.findChild<QDialog *>(QStringLiteral("reports")) == nullptr; }));
}

TEST_CASE("the menu of the table offers what the buttons do", "[client][table][ui]")
{
    ListWorld world;
    QTest::keyClick(world.table, Qt::Key_Home);
    QStringList offered;
    emit world.table->customContextMenuRequested(QPoint(10, 10));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        offered << action->text();
    menu->close();
    for (const char *button : {"copyRows", "assignRows", "tagRows", "exportRows", "reportRows"})
        CHECK(offered.contains(world.of<QPushButton>(QString::fromLatin1(button))->text()));
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
