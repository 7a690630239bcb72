// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window itself; those of pages come with the pages (frame.cpp).
#include "ui/common/ask.h"
#include "ui/common/language.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_bar.h"

namespace zhiyin {
namespace {

QKeySequence ctrl(Qt::Key key)
{
    return QKeySequence(QKeyCombination(Qt::CTRL, key));
}

} // namespace

void MainWindow::addShellCommands()
{
    addBookCommands();
    addViewCommands();
    m_commands->add({QStringLiteral("search"),
                     CommandGroup::Help,
                     [] { return tr("Search"); },
                     [] { return tr("Find a client from anywhere"); },
                     QStringLiteral("search"),
                     {ctrl(Qt::Key_K)},
                     [this] {
                         m_frame->topBar()->search()->setFocus();
                         m_frame->topBar()->search()->selectAll();
                     }});
    m_commands->add({QStringLiteral("new"),
                     CommandGroup::Help,
                     [] { return tr("New…"); },
                     [] { return tr("Begin something new"); },
                     QStringLiteral("new"),
                     {ctrl(Qt::Key_N)},
                     [this] { m_frame->topBar()->openNewMenu(); }});
    m_commands->add({QStringLiteral("keys"),
                     CommandGroup::Help,
                     [] { return tr("Keyboard shortcuts"); },
                     [] { return tr("Everything there is to do, and its keys"); },
                     QStringLiteral("keyboard"),
                     {QKeySequence(Qt::Key_F1), QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_Question))},
                     [this] { showShortcutSheet(this, *m_commands); },
                     false});
    m_commands->add(
        {QStringLiteral("about"),
         CommandGroup::Help,
         [] { return tr("About Zhiyin"); },
         {},
         QStringLiteral("info"),
         {},
         [this] {
             say(this, tr("About Zhiyin"), tr("Zhiyin %1").arg(QStringLiteral(ZHIYIN_VERSION)),
                 tr("An encrypted client book for advisors. Free software under the GNU General Public Licence, "
                    "version 3 or later."));
         },
         false});
}

void MainWindow::addBookCommands()
{
    m_commands->add({QStringLiteral("lock"),
                     CommandGroup::Book,
                     [] { return tr("Lock"); },
                     [] { return tr("Hide everything and close the book until the passphrase is given again"); },
                     QStringLiteral("lock"),
                     {ctrl(Qt::Key_L)},
                     [this] { lock(); }});
    m_commands->add({QStringLiteral("switch-user"),
                     CommandGroup::Book,
                     [] { return tr("Sign in as somebody else…"); },
                     {},
                     QStringLiteral("switch-user"),
                     {},
                     [this] {
                         const QString book = m_book;
                         leaveBook();
                         askFor(book);
                     }});
    m_commands->add({QStringLiteral("close-book"),
                     CommandGroup::Book,
                     [] { return tr("Close the book"); },
                     {},
                     QStringLiteral("book"),
                     {ctrl(Qt::Key_W)},
                     [this] {
                         leaveBook();
                         showStart();
                     }});
    m_commands->add({QStringLiteral("quit"),
                     CommandGroup::Book,
                     [] { return tr("Quit"); },
                     {},
                     QStringLiteral("quit"),
                     {ctrl(Qt::Key_Q)},
                     [this] { close(); },
                     false});
}

void MainWindow::addViewCommands()
{
    for (const auto language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese}) {
        m_commands->add({QStringLiteral("language.") + languageCode(language),
                         CommandGroup::View,
                         [language] { return languageName(language); },
                         {},
                         QStringLiteral("language"),
                         {},
                         [this, language] { setLanguageTo(languageCode(language)); },
                         false});
    }
    const auto shade = [this](const QString &id, ThemeChoice choice, const QString &icon,
                              std::function<QString()> text) {
        m_commands->add(
            {id, CommandGroup::View, std::move(text), {}, icon, {}, [this, choice] { setTheme(choice); }, false});
    };
    shade(QStringLiteral("theme.light"), ThemeChoice::Light, QStringLiteral("light"), [] { return tr("Light"); });
    shade(QStringLiteral("theme.dark"), ThemeChoice::Dark, QStringLiteral("dark"), [] { return tr("Dark"); });
    shade(QStringLiteral("theme.system"), ThemeChoice::System, QStringLiteral("settings"),
          [] { return tr("Follow the system"); });
    for (const int minutes : {1, 5, 10, 15}) {
        m_commands->add({QStringLiteral("lock-after.%1").arg(minutes),
                         CommandGroup::View,
                         [minutes] { return tr("Lock after %n minute(s)", nullptr, minutes); },
                         {},
                         QStringLiteral("clock"),
                         {},
                         [this, minutes] {
                             m_parts.settings.set(Setting::LockAfterMinutes, minutes);
                             setLockAfter(std::chrono::minutes(minutes));
                         },
                         false});
    }
}

void MainWindow::setLanguageTo(const QString &code)
{
    m_parts.settings.set(Setting::Language, code);
    setLanguage(languageOf(code));
}

void MainWindow::setTheme(ThemeChoice choice)
{
    const QString name = choice == ThemeChoice::Light  ? QStringLiteral("light")
                         : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                       : QStringLiteral("system");
    m_parts.settings.set(Setting::Theme, name);
    Theme::instance().apply(choice);
}

} // namespace zhiyin
