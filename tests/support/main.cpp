// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include <catch2/catch_session.hpp>

#include <clocale>

int main(int argc, char **argv)
{
    // A fixed world: no display, one locale; discovery runs at build time on machines that have neither.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    return Catch::Session().run(argc, argv);
}
