// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QBoxLayout;
class QLabel;
class QTabBar;

namespace zhiyin {

/// The head of a page that shows its matter in several ways: the title, and beside it a tab for each way.
struct ViewTabs {
    QLabel *title;
    QTabBar *tabs;
};

/// Adds the head to the page's layout; titles and texts are set by the page.
[[nodiscard]] ViewTabs addViewTabs(QBoxLayout *page, const QString &name, int views);

} // namespace zhiyin
