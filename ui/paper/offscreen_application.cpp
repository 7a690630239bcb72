// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/offscreen_application.h"

#include <clocale>

namespace zhiyin::paper {

std::unique_ptr<QApplication> makeOffscreenApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    // QApplication takes the user's locale into the C library, where a comma as decimal point would break parsers.
    std::setlocale(LC_NUMERIC, "C");
    return application;
}

} // namespace zhiyin::paper
