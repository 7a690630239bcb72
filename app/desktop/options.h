// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace zhiyin {

/// What the program was started with.
struct Options {
    QString book;
    bool demonstration = false;
    QString asUser;
    QString tour;
    QString language;
    QString theme;
};

/// Reads the command line; prints help or the version and ends the program where they are asked for.
[[nodiscard]] Options readOptions(const QStringList &arguments);

} // namespace zhiyin
