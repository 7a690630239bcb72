// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/draft_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/common/clipboard.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString fault(Shell &shell)
{
    const auto *label = named<QLabel>(shell.window, QStringLiteral("unlock.fault"));
    return label->isVisible() ? label->text() : QString();
}

void unlock(Shell &shell, const QString &passphrase)
{
    auto *field = named<QLineEdit>(shell.window, QStringLiteral("unlock.passphrase"));
    type(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

TEST_CASE("a wrong passphrase is said, the right one opens")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.window.askFor(shell.bookPath());
    auto *user = named<QLineEdit>(shell.window, QStringLiteral("unlock.user"));
    REQUIRE(user->hasFocus());
    QTest::keyClicks(user, kUser);
    QTest::keyClick(user, Qt::Key_Return);
    unlock(shell, QStringLiteral("eight geese over the lake"));
    // While the key is derived nothing can be typed, and the passphrase is gone from the field.
    CHECK_FALSE(named<QLineEdit>(shell.window, QStringLiteral("unlock.passphrase"))->isEnabled());
    REQUIRE(until([&] { return !fault(shell).isEmpty(); }));
    CHECK(named<QLineEdit>(shell.window, QStringLiteral("unlock.passphrase"))->text().isEmpty());
    CHECK(shell.window.frame() == nullptr);
    // The second try may have to wait a second: guessing is slowed.
    REQUIRE(until([&] {
        if (!shell.window.frame() && named<QLineEdit>(shell.window, QStringLiteral("unlock.passphrase"))->isEnabled())
            unlock(shell, kPhrase);
        return shell.window.frame() != nullptr;
    }));
    CHECK(shell.isShown(QStringLiteral("page.first")));
}

TEST_CASE("an opening that fails for another reason says that reason")
{
    Shell shell;
    shell.window.signIn({shell.folder.filePath(QStringLiteral("nowhere.book")), kUser, kPhrase, {}});
    REQUIRE(until([&] { return !fault(shell).isEmpty(); }));
    const QString missing = fault(shell);
    REQUIRE(shell.makeBook());
    shell.window.signIn({shell.bookPath(), QStringLiteral("nobody"), kPhrase, {}});
    REQUIRE(until([&] { return !fault(shell).isEmpty() && fault(shell) != missing; }));
}

TEST_CASE("Ctrl+L hides everything, closes the book and keeps the place")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.open();
    REQUIRE(shell.window.frame());
    shell.window.frame()->goTo({QStringLiteral("second")});
    PlainPage *page = shell.page(QStringLiteral("second"));
    type(page->field, QStringLiteral("half a sentence"));
    QDialog dialog(shell.window.frame());
    dialog.setWindowModality(Qt::WindowModal);
    auto *inDialog = new QLineEdit(QStringLiteral("typed here"), &dialog);
    dialog.open();
    REQUIRE(dialog.isVisible());
    Clipboard::instance().copy(QStringLiteral("138 0013 8000"));

    inDialog->setFocus();
    QTest::keyClick(&dialog, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(shell.window.isLocked());
    CHECK_FALSE(shell.window.frame()->isVisible());
    CHECK_FALSE(dialog.isVisible());
    CHECK(page->concealed == 1);
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(shell.window.worker().isOpen());
    CHECK_FALSE(shell.window.commands().action(QStringLiteral("lock"))->isEnabled());
    CHECK(named<QLineEdit>(shell.window, QStringLiteral("unlock.user"))->text() == kUser);

    const int before = page->activated;
    unlock(shell, kPhrase);
    REQUIRE(until([&] { return !shell.window.isLocked(); }));
    CHECK(dialog.isVisible());
    CHECK(inDialog->text() == QStringLiteral("typed here"));
    CHECK(page->isVisible());
    CHECK(page->field->text() == QStringLiteral("half a sentence"));
    CHECK(page->activated == before + 1);
}

TEST_CASE("what was typed survives the end of the program")
{
    QTemporaryDir folder;
    {
        Shell shell;
        REQUIRE(shell.makeBook());
        shell.open();
        REQUIRE(shell.window.frame());
        type(shell.page(QStringLiteral("first"))->field, QStringLiteral("not saved yet"));
        shell.window.lock();
        REQUIRE(until([&] { return !shell.window.worker().isBusy(); }));
        REQUIRE(QFile::rename(shell.bookPath(), folder.filePath(QStringLiteral("branch.book"))));
    }
    Shell again;
    REQUIRE(QFile::rename(folder.filePath(QStringLiteral("branch.book")), again.bookPath()));
    again.open();
    REQUIRE(again.window.frame());
    CHECK(until([&] { return again.page(QStringLiteral("first"))->field->text() == QStringLiteral("not saved yet"); }));
}

TEST_CASE("the window locks itself when nobody touches it")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.open();
    REQUIRE(shell.window.frame());
    shell.window.setLockAfter(std::chrono::milliseconds(50));
    CHECK(until([&] { return shell.window.isLocked(); }));
}

TEST_CASE("somebody else finds nothing of who was there before")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.open();
    REQUIRE(shell.window.frame());
    type(shell.page(QStringLiteral("first"))->field, QStringLiteral("mine"));
    shell.window.lock();
    const QPointer<Frame> mine = shell.window.frame();
    auto *user = named<QLineEdit>(shell.window, QStringLiteral("unlock.user"));
    user->clear();
    type(user, QStringLiteral("Admin Ma"));
    unlock(shell, kPhrase);
    REQUIRE(until([&] { return shell.window.worker().isOpen(); }));
    CHECK(mine.isNull());
    CHECK(shell.window.frame()->pages().empty());
}
