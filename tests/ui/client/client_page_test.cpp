// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client/client_world.h"
#include "ui/client/client_tab.h"
#include "ui/client/timeline_model.h"

#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace zhiyin;
using namespace zhiyin::test;

TEST_CASE("each tab of the client page opens, and is where it was told to go", "[client][pages]")
{
    ClientWorld world;
    world.open();
    for (const ClientTabSpec &spec : clientTabs()) {
        CAPTURE(spec.id.toStdString());
        world.goTo(world.first, spec.id);
        REQUIRE(until([&] { return world.isQuiet(); }));
        CHECK(world.window.frame()->place().part == spec.id);
        CHECK(world.of<QTabWidget>(QStringLiteral("clientTabs"))->currentWidget()->isVisible());
    }
}

TEST_CASE("what is typed for one client is not lost by a look at another", "[client][pages]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, QStringLiteral("profile"));
    auto *name = world.of<QLineEdit>(QStringLiteral("name"));
    auto *occupation = world.of<QLineEdit>(QStringLiteral("occupation"));
    REQUIRE(until([&] { return name->text() == QStringLiteral("王小明"); }));
    type(occupation, QStringLiteral("Teacher"));

    answers::give(false);
    world.goTo(world.second, QStringLiteral("profile"));
    CHECK(until([&] { return answers::asked().size() == 1; }));
    CHECK(occupation->text() == QStringLiteral("Teacher"));
    CHECK(world.window.frame()->place().id == AnyId(world.first.value()));

    answers::give(true);
    world.goTo(world.second, QStringLiteral("profile"));
    REQUIRE(until([&] { return name->text() == QStringLiteral("李雷"); }));
    CHECK(occupation->text().isEmpty());

    // Nothing typed, nothing asked.
    world.goTo(world.first, QStringLiteral("overview"));
    REQUIRE(until([&] { return world.window.frame()->place().id == AnyId(world.first.value()); }));
    CHECK(answers::asked().size() == 2);
}

TEST_CASE("ten thousand entries open with one page, and the rest comes by scrolling", "[client][pages]")
{
    ClientWorld world;
    constexpr int kEntries = 10'000;
    {
        const auto session = world.inBook();
        Database &database = session->workplace().database;
        auto transaction = Transaction::begin(database);
        REQUIRE(transaction);
        for (int i = 0; i < kEntries; ++i)
            REQUIRE(database.run(QStringLiteral("INSERT INTO contact (id, client_id, at, channel, summary) "
                                                "VALUES (?, ?, ?, 'call', 'spoke')"),
                                 {(qint64{1} << 50) + i, world.first, qint64{1'600'000'000'000} + i * 1000}));
        REQUIRE(transaction->commit());
    }
    world.open();
    world.goTo(world.first, QStringLiteral("overview"));
    auto *view = world.of<QTableView>(QStringLiteral("timeline"));
    auto *model = dynamic_cast<TimelineModel *>(view->model());
    REQUIRE(model != nullptr);
    REQUIRE(until([&] { return model->rowCount() == TimelineModel::kPage; }));
    CHECK(model->pagesAsked() == 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    REQUIRE(until([&] { return model->rowCount() == 2 * TimelineModel::kPage; }));
    CHECK(model->pagesAsked() == 2);
    // All of it, and once: the contacts and the addition of the client.
    REQUIRE(until([&] {
        if (model->canFetchMore({}))
            model->fetchMore({});
        return model->rowCount() == kEntries + 1;
    }));
    CHECK(until([&] { return world.isQuiet(); }));
    CHECK(!model->canFetchMore({}));

    // A chip alone shows its kind.
    auto *changes = world.of<QToolButton>(QStringLiteral("chip.%1").arg(static_cast<int>(TimelineKind::Change)));
    changes->setFocus();
    QTest::keyClick(changes, Qt::Key_Space);
    CHECK(until([&] { return model->rowCount() == 1; }));
}

TEST_CASE("a field gets its old value back from the history by keys", "[client][pages]")
{
    ClientWorld world;
    {
        const auto session = world.inBook();
        auto desk = session->desk<ClientDesk>();
        for (const char *job : {"Teacher", "Doctor"}) {
            const auto read = desk.read(ClientWorld::values({{"occupation", job}}), Demand::Nothing);
            REQUIRE(read);
            REQUIRE(desk.set(world.first, read->row, QStringLiteral("as told")));
        }
    }
    world.open();
    world.goTo(world.first, QStringLiteral("history"));
    auto *view = world.of<QTableView>(QStringLiteral("history"));
    REQUIRE(until([&] { return view->model()->rowCount() > 2; }));
    auto *restore = world.of<QPushButton>(QStringLiteral("restore"));
    CHECK(!restore->isEnabled());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Up);
    REQUIRE(restore->isEnabled());
    type(world.of<QLineEdit>(QStringLiteral("restoreReason")), QStringLiteral("a slip"));
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Space);
    REQUIRE(until([&] {
        const auto now = world.inBook()->desk<ClientDesk>().show(world.first);
        return now && now->values.text(ClientField::Occupation) == QStringLiteral("Teacher");
    }));
    CHECK(until([&] { return view->model()->index(0, 6).data().toString() == QStringLiteral("a slip"); }));
}
