// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/common/ask.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
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
    return named<Widget>(*world.window.frame()->page(q("reports")), q(name));
}

void press(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void choose(QComboBox *box, int index)
{
    box->setFocus();
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > index)
        QTest::keyClick(box, Qt::Key_Up);
}

} // namespace

TEST_CASE("a client's month is seen, saved on small paper and waits for a second person", "[pages][report]")
{
    ClientWorld world;
    world.open();
    world.window.frame()->goTo({q("reports"), {}, q("client")});
    auto *client = part<QLineEdit>(world, "client");
    REQUIRE(until([&] { return !client->text().isEmpty(); }));
    choose(part<QComboBox>(world, "kind"), 1);
    CHECK(part<QComboBox>(world, "quarter")->currentText().size() == 7); // a month
    press(part<QPushButton>(world, "make"));
    auto *save = part<QPushButton>(world, "reports.client.savePdf");
    REQUIRE(until([&] { return save->isEnabled() && world.isQuiet(); }));
    CHECK_FALSE(part<QLabel>(world, "reports.client.told")->text().isEmpty());
    choose(part<QComboBox>(world, "reports.client.paper"), 1);
    const QString file = world.folder.filePath(q("month.pdf"));
    answers::giveFile(file);
    press(save);
    CHECK(until([&] { return QFile::exists(file); }));
    // Whoever made it does not release it.
    auto *release = part<QPushButton>(world, "reports.client.release");
    if (release->isVisible()) {
        press(release);
        REQUIRE(until([&] { return world.isQuiet(); }));
        CHECK(world.inBook()->desk<ReportDesk>().list(1)->front().state == ReportState::Draft);
    }
}

TEST_CASE("a batch goes into a folder with passwords, and what failed is tried again", "[pages][report]")
{
    ClientWorld world;
    world.open();
    world.window.frame()->goTo({q("reports"), {}, q("batch")});
    auto *go = part<QPushButton>(world, "reports.batch.go");
    REQUIRE(until([&] { return go->isEnabled(); }));
    // Nobody has a password in an empty list: every report fails, and says why.
    const QString list = world.folder.filePath(q("passwords.csv"));
    {
        QFile out(list);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("# none yet\n");
    }
    answers::giveFile(list);
    press(part<QPushButton>(world, "reports.batch.passwords"));
    const QString folder = world.folder.filePath(q("reports"));
    answers::giveFile(folder);
    press(go);
    auto *failed = part<QTreeWidget>(world, "reports.batch.failed");
    REQUIRE(until([&] { return failed->topLevelItemCount() > 0; }));
    const int count = failed->topLevelItemCount();
    CHECK(QDir(folder).entryList({q("*.pdf")}).isEmpty());
    CHECK(QFile::exists(folder + q("/failed.json")));
    // Now the list is whole; only those are made anew.
    {
        QFile out(list);
        REQUIRE(out.open(QIODevice::WriteOnly));
        for (int i = 0; i < count; ++i)
            out.write(failed->topLevelItem(i)->text(0).toUtf8() + ",secret\n");
    }
    auto *retry = part<QPushButton>(world, "reports.batch.retry");
    REQUIRE(until([&] { return retry->isEnabled() && world.isQuiet(); }));
    press(retry);
    REQUIRE(until([&] { return QDir(folder).entryList({q("*.pdf")}).size() == count; }));
    REQUIRE(until([&] { return !QFile::exists(folder + q("/failed.json")); }));
}

TEST_CASE("a batch for the printer is one file", "[pages][report]")
{
    ClientWorld world;
    world.open();
    world.window.frame()->goTo({q("reports"), {}, q("batch")});
    auto *go = part<QPushButton>(world, "reports.batch.go");
    REQUIRE(until([&] { return go->isEnabled(); }));
    choose(part<QComboBox>(world, "reports.batch.target"), 1);
    const QString file = world.folder.filePath(q("all.pdf"));
    answers::giveFile(file);
    press(go);
    CHECK(until([&] { return QFile::exists(file); }));
    CHECK(until([&] { return !part<QLabel>(world, "reports.batch.told")->text().isEmpty(); }));
}
