// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    // A fixed world: no display, one locale, a home of its own; discovery runs at build time on machines without display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    const QTemporaryDir home;
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    zhiyin::setLanguage(zhiyin::Language::English);
    zhiyin::Theme::instance().apply(zhiyin::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
