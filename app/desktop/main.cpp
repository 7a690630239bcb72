// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demonstration.h"
#include "app/desktop/options.h"
#include "app/desktop/tour.h"
#include "core/security/hardening.h"
#include "core/words/error_words.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/shell/client_search.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <sys/stat.h>

namespace {

using namespace zhiyin;

constexpr int kNotOpened = 3;

ThemeChoice themeOf(const QString &name)
{
    if (name == QStringLiteral("light"))
        return ThemeChoice::Light;
    return name == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void applyLook(const Options &options, const Settings &settings)
{
    const QString language = options.language.isEmpty() ? settings.text(Setting::Language) : options.language;
    setLanguage(language.isEmpty() ? systemLanguage() : languageOf(language));
    Theme::instance().apply(themeOf(options.theme.isEmpty() ? settings.text(Setting::Theme) : options.theme));
}

void openFirst(MainWindow &window, const Options &options, const Settings &settings)
{
    if (options.demonstration || !options.tour.isEmpty()) {
        window.openDemonstration(options.asUser);
        return;
    }
    const QString book =
        options.book.isEmpty() ? settings.text(Setting::LastBook) : QFileInfo(options.book).absoluteFilePath();
    // A book that was moved away since is no reason to begin with an error.
    if (!options.book.isEmpty() || QFileInfo::exists(book))
        window.askFor(book);
}

void takeTour(MainWindow &window, const QString &folder)
{
    QObject::connect(&window, &MainWindow::opened, &window, [&window, folder] {
        // From the event loop, once: the tour unlocks nothing, but opened() also follows an unlock.
        QTimer::singleShot(0, &window, [&window, folder] { QCoreApplication::exit(Tour(window, folder).run()); });
    });
    QObject::connect(&window, &MainWindow::openFailed, &window, [](const Error &error) {
        QTextStream(stderr) << words::sentence(error) << Qt::endl << words::hint(error) << Qt::endl;
        QCoreApplication::exit(kNotOpened);
    });
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    umask(0077); // what is made here is nobody else's to read
    QCoreApplication::setApplicationName(QStringLiteral("zhiyin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIYIN_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.zhiyin.Zhiyin"));
    QGuiApplication::setApplicationDisplayName(QString());
    setLanguage(systemLanguage());
    const Options options = readOptions(QCoreApplication::arguments());
    Settings settings;
    applyLook(options, settings);
    QApplication::setWindowIcon(icon(QStringLiteral("book")));

    const SystemClock clock;
    MainWindow window({settings, clock, allPages(), clientSearch, demonstrationSignIn});
    if (!options.tour.isEmpty())
        takeTour(window, options.tour);
    window.QWidget::show();
    openFirst(window, options, settings);
    return QApplication::exec();
}
