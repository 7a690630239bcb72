// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/view_tabs.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QBoxLayout>
#include <QTabBar>

namespace zhiyin {

ViewTabs addViewTabs(QBoxLayout *page, const QString &name, int views)
{
    const ViewTabs head{plainLabel({}, "title"), new QTabBar};
    head.tabs->setObjectName(name);
    head.tabs->setDrawBase(false);
    head.tabs->setExpanding(false);
    for (int i = 0; i < views; ++i)
        head.tabs->addTab({});
    auto *row = new QHBoxLayout;
    row->addWidget(head.title);
    row->addSpacing(grid::kMedium);
    row->addWidget(head.tabs);
    row->addStretch();
    page->addLayout(row);
    return head;
}

} // namespace zhiyin
