// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builder/builder_desk.h"
#include "tests/ui/client/client_world.h"

#include <QChartView>
#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct BuilderWorld : ClientWorld {
    BuilderWorld()
    {
        open();
        window.frame()->goTo({q("reports"), {}, q("builder")});
        REQUIRE(until([&] { return on<QPushButton>("builder.run")->isVisible(); }));
    }
    template <class Widget> Widget *on(const char *name)
    {
        return named<Widget>(*window.frame()->page(q("reports")), q(name));
    }
    void press(const char *name)
    {
        auto *button = on<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// Types the beginning of an entry, as people do in a closed list.
    void pick(const char *name, const QString &code)
    {
        auto *box = on<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != code; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        REQUIRE(box->currentData().toString() == code);
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return on<QTableView>("builder.table")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int lines() { return on<QTableView>("builder.table")->model()->rowCount(); }
};

} // namespace

TEST_CASE("a report is put together, kept, shown again and saved by keys", "[reports][pages]")
{
    BuilderWorld world;
    world.press("builder.run");
    REQUIRE(until([&] { return world.lines() == 2; }));
    CHECK(world.cell(0, 0) == q("K-1"));
    CHECK(world.cell(0, 1) == q("王小明"));

    world.pick("builder.filter.field", q("number"));
    world.pick("builder.filter.how", q("contains"));
    type(world.on<QLineEdit>("builder.filter.value"), q("k-2"));
    QTest::keyClick(world.on<QLineEdit>("builder.filter.value"), Qt::Key_Return);
    CHECK(world.on<QListWidget>("builder.filter.list")->count() == 1);
    world.press("builder.run");
    REQUIRE(until([&] { return world.lines() == 1; }));
    CHECK(world.cell(0, 0) == q("K-2"));
    auto *filters = world.on<QListWidget>("builder.filter.list");
    filters->setFocus();
    QTest::keyClick(filters, Qt::Key_Delete);
    CHECK(filters->count() == 0);

    world.pick("builder.group.field", q("stage"));
    world.press("builder.group.add");
    auto *chart = world.on<QComboBox>("builder.chart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    world.press("builder.run");
    REQUIRE(until([&] { return world.lines() == 1 && world.cell(0, 1) == q("2"); }));
    CHECK(named<QChartView>(*world.window.frame()->page(q("reports")), q("builder.chartView"))->isVisible());

    type(world.on<QLineEdit>("builder.name"), q("stages"));
    world.press("builder.keep");
    auto *saved = world.on<QComboBox>("builder.saved");
    REQUIRE(until([&] { return saved->count() == 2; }));
    const auto kept = world.inBook()->desk<BuilderDesk>().load(q("stages"));
    REQUIRE(kept);
    CHECK(kept->groups.size() == 1);
    CHECK(kept->chart == BuilderChart::Bars);

    const QString file = world.folder.filePath(q("stages.csv"));
    answers::giveFile(file);
    world.press("builder.save");
    REQUIRE(until([&] { return QFileInfo::exists(file); }));

    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(world.lines() == 0);
}
