// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shell.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/shell/notices.h"
#include "ui/shell/top_bar.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QString kHostile = QStringLiteral("<img src=\"/etc/passwd\"><b>Bold & \u202Eevil</b>");

/// Every label and tool tip under `root` is plain, whatever it says.
void checkPlain(const QWidget &root)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK((label->textFormat() == Qt::PlainText || label->text().isEmpty()));
    }
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        INFO(widget->toolTip().toStdString());
        CHECK_FALSE(widget->toolTip().contains(QStringLiteral("<img")));
    }
}

} // namespace

TEST_CASE("pages are reached by keys and shown by role")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.open();
    REQUIRE(shell.window.frame());
    CHECK(shell.isShown(QStringLiteral("page.first")));
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(until([&] { return shell.isShown(QStringLiteral("page.second")); }));
    CHECK(shell.settings.text(Setting::RailPage) == QStringLiteral("second"));
    shell.window.commands().action(QStringLiteral("new.thing"))->trigger();
    CHECK(shell.page(QStringLiteral("first"))->went.part == QStringLiteral("thing"));
}

TEST_CASE("the language changes while the program runs")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.open();
    REQUIRE(shell.window.frame());
    auto *action = shell.window.commands().action(QStringLiteral("lock"));
    const QString english = action->text();
    const QString search = shell.window.frame()->topBar()->search()->placeholderText();
    shell.window.commands().action(QStringLiteral("language.zh_CN"))->trigger();
    CHECK(until([&] { return action->text() == QStringLiteral("锁定"); }));
    CHECK(shell.window.frame()->topBar()->search()->placeholderText() != search);
    shell.window.commands().action(QStringLiteral("language.zh_TW"))->trigger();
    CHECK(until([&] { return action->text() == QStringLiteral("鎖定"); }));
    shell.window.commands().action(QStringLiteral("language.en"))->trigger();
    CHECK(until([&] { return action->text() == english; }));
}

TEST_CASE("the shade changes while the program runs")
{
    Shell shell;
    const QColor light = shell.window.palette().color(QPalette::Window);
    shell.window.commands().action(QStringLiteral("theme.dark"))->trigger();
    CHECK(shell.window.palette().color(QPalette::Window) != light);
    CHECK(shell.settings.text(Setting::Theme) == QStringLiteral("dark"));
    shell.window.commands().action(QStringLiteral("theme.light"))->trigger();
    CHECK(shell.window.palette().color(QPalette::Window) == light);
}

TEST_CASE("hostile names stay text in the window")
{
    Shell shell;
    NewBook wanted{shell.bookPath(), kHostile, QTimeZone("Asia/Shanghai"), Currency(), {}, CheapKdfCost::cost()};
    wanted.people.push_back({QStringLiteral("Admin Ma"), kPhrase, Role::Admin, {}});
    wanted.people.push_back({QStringLiteral("<b>Wei</b>"), kPhrase, Role::Supervisor, QStringLiteral("<img src=x>")});
    REQUIRE(createBook(wanted, shell.clock));
    shell.window.signIn({shell.bookPath(), QStringLiteral("<b>Wei</b>"), kPhrase, {}});
    REQUIRE(until([&] { return shell.window.frame() != nullptr; }));
    shell.window.frame()->notices()->show({Notice::Kind::Failed, kHostile, kHostile});
    auto *search = shell.window.frame()->topBar()->search();
    search->setProvider([](const QString &, std::function<void(std::vector<FoundPlace>)> found) {
        found({{kHostile, kHostile, QStringLiteral("client"), {QStringLiteral("second")}}});
    });
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(until([&] { return search->hasFocus(); }));
    QTest::keyClicks(search, QStringLiteral("zwm"));
    checkPlain(shell.window);
    // A mark that turns the line around is made visible.
    const auto *list = shell.window.findChild<QListWidget *>();
    REQUIRE(list);
    REQUIRE(list->count() == 1);
    CHECK_FALSE(list->item(0)->text().contains(QChar(0x202e)));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(shell.isShown(QStringLiteral("page.second")));
}

TEST_CASE("an older search answer does not replace a newer one")
{
    SearchBox field;
    std::vector<std::function<void(std::vector<FoundPlace>)>> pending;
    field.setProvider(
        [&](const QString &, std::function<void(std::vector<FoundPlace>)> found) { pending.push_back(found); });
    field.QWidget::show();
    QTest::keyClicks(&field, QStringLiteral("ab"));
    REQUIRE(pending.size() == 2);
    pending[1]({{QStringLiteral("new"), {}, QStringLiteral("client"), {}}});
    pending[0]({{QStringLiteral("old"), {}, QStringLiteral("client"), {}}});
    const auto *list = field.window()->findChild<QListWidget *>();
    REQUIRE(list);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("new")));
}
