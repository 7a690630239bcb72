// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/offscreen_application.h"

#include <QLocale>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    // A fixed world: no display, one locale; discovery runs at build time on machines that have neither.
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    const auto application = zhiyin::paper::makeOffscreenApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
