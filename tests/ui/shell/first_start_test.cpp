// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shell.h"
#include "ui/common/ask.h"
#include "ui/shell/new_book_steps.h"
#include "ui/shell/new_book_wizard.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// The field that has the keys, wherever it is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void typeOn(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QPushButton *nextOf(Shell &shell)
{
    return named<QPushButton>(shell.window, QStringLiteral("wizard.next"));
}

/// Through the doors up to the recovery key, by keys alone.
void makeUpToTheKey(Shell &shell, bool withColleague)
{
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    REQUIRE(until([&] { return shell.isShown(QStringLiteral("book.institution")); }));
    typeOn(QStringLiteral("River Bank"));
    auto *path = named<QLineEdit>(shell.window, QStringLiteral("book.path"));
    CHECK(path->text().endsWith(QStringLiteral("/River Bank.book")));
    press(Qt::Key_Tab);
    REQUIRE(path->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    typeOn(shell.bookPath());
    press(Qt::Key_Return);
    REQUIRE(shell.isShown(QStringLiteral("administrator.name")));
    typeOn(QStringLiteral("Admin Ma"));
    press(Qt::Key_Tab);
    typeOn(QStringLiteral("too short"));
    CHECK_FALSE(nextOf(shell)->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier);
    typeOn(kPhrase);
    press(Qt::Key_Tab);
    typeOn(kPhrase + u'x');
    CHECK_FALSE(nextOf(shell)->isEnabled());
    press(Qt::Key_Backspace);
    REQUIRE(nextOf(shell)->isEnabled());
    press(Qt::Key_Return);
    REQUIRE(shell.isShown(QStringLiteral("colleague.name")));
    if (withColleague) {
        typeOn(kUser);
        press(Qt::Key_Tab);
        typeOn(kPhrase);
        press(Qt::Key_Tab);
        typeOn(kPhrase);
        press(Qt::Key_Return);
    } else {
        QTest::keyClick(named<QPushButton>(shell.window, QStringLiteral("wizard.skip")), Qt::Key_Space);
    }
    REQUIRE(until([&] { return shell.window.findChild<RecoveryStep *>()->isVisible(); }));
}

/// The groups as they stand on the screen.
QStringList shownGroups(Shell &shell)
{
    QStringList groups;
    for (const QLabel *label : shell.window.findChild<RecoveryStep *>()->findChildren<QLabel *>()) {
        if (label->property("look").toString() == QStringLiteral("code"))
            groups << label->text();
    }
    return groups;
}

} // namespace

TEST_CASE("a new book is made by keys, and its recovery key typed back")
{
    Shell shell;
    makeUpToTheKey(shell, true);
    const QStringList groups = shownGroups(shell);
    REQUIRE(groups.size() == RecoveryKey::kGroups);
    // Before the key is known to be kept, nothing carries the book's name.
    CHECK_FALSE(QFileInfo::exists(shell.bookPath()));

    QTest::keyClick(nextOf(shell), Qt::Key_Return);
    auto *typeBack = shell.window.findChild<TypeBackStep *>();
    REQUIRE(typeBack->isVisible());
    const auto wanted = typeBack->wanted();
    CHECK(wanted[0] < wanted[1]);
    CHECK_FALSE(nextOf(shell)->isEnabled());

    // Another group than the one that was asked for.
    const QString wrong = groups[wanted[1] - 1];
    typeOn(wrong);
    CHECK(named<QLineEdit>(shell.window, QStringLiteral("typeback.0"))->property("fault").toBool());
    press(Qt::Key_A, Qt::ControlModifier);
    typeOn(groups[wanted[0] - 1].toLower());
    CHECK_FALSE(named<QLineEdit>(shell.window, QStringLiteral("typeback.0"))->property("fault").toBool());
    CHECK_FALSE(nextOf(shell)->isEnabled());
    press(Qt::Key_Tab);
    typeOn(groups[wanted[1] - 1]);
    REQUIRE(nextOf(shell)->isEnabled());
    press(Qt::Key_Return);

    REQUIRE(until([&] { return shell.window.frame() != nullptr; }));
    CHECK(QFileInfo::exists(shell.bookPath() + QStringLiteral("/data.db")));
    CHECK(shell.window.worker().opened().actor.name == kUser);
    CHECK(shell.window.worker().opened().book.institution == QStringLiteral("River Bank"));
    // The key is nowhere in the window any more.
    CHECK(shownGroups(shell).join(QString()).isEmpty());
}

TEST_CASE("Tab goes as one reads, on every page before the book")
{
    Shell shell;
    const auto check = [&shell](const QString &shown) {
        REQUIRE(until([&] { return shell.isShown(shown); }));
        INFO(shown.toStdString());
        CHECK(againstReadingOrder(shell.window, shell.window).join(u' ').toStdString().empty());
    };
    check(QStringLiteral("door.open"));
    makeUpToTheKey(shell, false);
    check(QStringLiteral("wizard.next"));
    QTest::keyClick(nextOf(shell), Qt::Key_Return);
    check(QStringLiteral("typeback.0"));
    shell.window.askFor(shell.bookPath());
    check(QStringLiteral("unlock.user"));
    QTest::keyClick(named<QPushButton>(shell.window, QStringLiteral("unlock.recover")), Qt::Key_Space);
    check(QStringLiteral("recovery.key"));
}

TEST_CASE("a new book that is given up leaves nothing behind")
{
    Shell shell;
    makeUpToTheKey(shell, false);
    CHECK(QDir(shell.folder.path()).entryList({QStringLiteral("*.book")}, QDir::Dirs).size() == 1);
    answers::clear();
    answers::give(true);
    QTest::keyClick(named<QPushButton>(shell.window, QStringLiteral("wizard.back")), Qt::Key_Space);
    REQUIRE(until([&] { return shell.isShown(QStringLiteral("door.new")); }));
    CHECK(answers::asked().size() == 1);
    CHECK(QDir(shell.folder.path()).entryList({QStringLiteral("*.book")}, QDir::Dirs).isEmpty());
}

TEST_CASE("an administrator without colleagues is told what comes next")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.window.signIn({shell.bookPath(), QStringLiteral("Admin Ma"), kPhrase, {}});
    REQUIRE(until([&] { return shell.window.frame() != nullptr; }));
    CHECK(shell.window.frame()->pages().empty());
    bool told = false;
    for (const QLabel *label : shell.window.frame()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("zhiyin-cli user add")));
    CHECK(told);
}

TEST_CASE("a build without demonstration says so at its door")
{
    Shell shell;
    QTest::keyClick(named<QPushButton>(shell.window, QStringLiteral("door.look")), Qt::Key_Space);
    bool said = false;
    for (const QLabel *label : shell.window.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("demonstration book is not part")));
    CHECK(said);
}
