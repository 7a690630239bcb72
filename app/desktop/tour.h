// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/main_window.h"

namespace zhiyin {

/// Goes through every page in English and Chinese, light and dark, and writes a picture of each into a folder. Works
/// without a display.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, const QString &folder);
    /// Called when a book is open. Gives the exit code; says on stdout what was written.
    [[nodiscard]] int run();

private:
    void show(const QString &what);
    void walk();
    /// One client's report and the branch's figures as PDF, satisfaction and retention as pictures.
    void print();
    void keep(const QString &file, bool written) { (written ? m_written : m_failed) << file; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    void inEachLook(const std::function<void(const QString &suffix)> &go);
    void settle();

    MainWindow &m_window;
    QString m_folder;
    QStringList m_written;
    QStringList m_failed;
};

} // namespace zhiyin
