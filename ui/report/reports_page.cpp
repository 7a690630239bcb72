// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reports_page.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/view_tabs.h"
#include "ui/report/batch_view.h"
#include "ui/report/branch_report_view.h"
#include "ui/report/builder_view.h"
#include "ui/report/client_report_view.h"

#include <QStackedWidget>
#include <QTabBar>

namespace zhiyin {
namespace {

/// The parts of a place, in the order of the tabs.
constexpr std::array<QStringView, 4> kViews = {u"client", u"supervisor", u"batch", u"builder"};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ReportsPage::ReportsPage(Workbench &bench)
    : Page(bench)
    , m_stack(new QStackedWidget)
    , m_client(new ClientReportView(bench))
    , m_branch(new BranchReportView(bench))
    , m_batch(new BatchView(bench))
    , m_builder(new BuilderView(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    const ViewTabs head = addViewTabs(layout, QStringLiteral("reports.views"), static_cast<int>(kViews.size()));
    m_title = head.title;
    m_views = head.tabs;
    for (QWidget *view : {static_cast<QWidget *>(m_client), static_cast<QWidget *>(m_branch),
                          static_cast<QWidget *>(m_batch), static_cast<QWidget *>(m_builder)})
        m_stack->addWidget(view);
    layout->addWidget(m_stack, 1);
    // Advisors report on their clients, not on a branch.
    m_views->setTabVisible(static_cast<int>(View::Supervisor), bench.actor().role != Role::Advisor);
    connect(m_views, &QTabBar::currentChanged, this, &ReportsPage::showView);
}

ReportsPage::View ReportsPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void ReportsPage::showView()
{
    m_stack->setCurrentIndex(m_views->currentIndex());
    activate();
}

void ReportsPage::activate()
{
    switch (view()) {
    case View::Client: m_client->activate(); break;
    case View::Supervisor: m_branch->activate(); break;
    case View::Batch: m_batch->activate(); break;
    case View::Builder: m_builder->activate(); break;
    }
}

bool ReportsPage::goTo(const Place &place)
{
    const bool preview = place.part == QStringLiteral("preview");
    const auto found = std::find(kViews.begin(), kViews.end(), preview ? kViews[0] : QStringView(place.part));
    if (found == kViews.end())
        return place.part.isEmpty();
    m_views->setCurrentIndex(static_cast<int>(found - kViews.begin()));
    if (preview)
        m_client->make();
    if (view() == View::Supervisor)
        m_branch->make();
    return true;
}

Place ReportsPage::place() const
{
    return {{}, {}, kViews[static_cast<size_t>(m_views->currentIndex())].toString()};
}

std::vector<Place> ReportsPage::sights() const
{
    return {{QStringLiteral("reports"), {}, QStringLiteral("preview")},
            {QStringLiteral("reports"), {}, kViews[1].toString()},
            {QStringLiteral("reports"), {}, kViews[2].toString()},
            {QStringLiteral("reports"), {}, kViews[3].toString()}};
}

void ReportsPage::conceal()
{
    m_client->conceal();
    m_branch->conceal();
    m_batch->conceal();
    m_builder->conceal();
}

void ReportsPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reports")));
    m_views->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Client")));
    m_views->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Supervisor")));
    m_views->setTabText(2, said(QT_TRANSLATE_NOOP("zhiyin", "Batch")));
    m_views->setTabText(3, said(QT_TRANSLATE_NOOP("zhiyin", "Builder")));
    m_client->retranslate();
    m_branch->retranslate();
    m_batch->retranslate();
    m_builder->retranslate();
}

PageSpec reportsPage()
{
    return {QStringLiteral("reports"),
            QStringLiteral("reports"),
            [] { return QCoreApplication::translate("zhiyin", "Reports"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new ReportsPage(bench); },
            {}};
}

} // namespace zhiyin
