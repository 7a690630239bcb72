// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/indicators_page.h"

#include "ui/common/metrics.h"
#include "ui/common/view_tabs.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace zhiyin {

IndicatorsPage::IndicatorsPage(Workbench &bench) : Page(bench)
{
    for (KpiViewSpec &spec : allKpiViews()) {
        if (std::find(spec.roles.begin(), spec.roles.end(), bench.actor().role) != spec.roles.end())
            m_views.push_back({std::move(spec), nullptr});
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    const ViewTabs head = addViewTabs(layout, QStringLiteral("indicators.views"), static_cast<int>(m_views.size()));
    m_title = head.title;
    m_tabs = head.tabs;
    m_stack = new QStackedWidget;
    for (View &view : m_views) {
        view.widget = view.spec.make(bench);
        m_stack->addWidget(view.widget);
    }
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        activate();
    });
}

KpiView *IndicatorsPage::current() const
{
    return m_views.empty() ? nullptr : m_views[static_cast<size_t>(m_tabs->currentIndex())].widget;
}

void IndicatorsPage::activate()
{
    if (KpiView *view = current())
        view->activate();
}

void IndicatorsPage::changed(const std::vector<Changed> &)
{
    for (const View &view : m_views)
        view.widget->makeStale();
    if (isVisible())
        activate();
}

bool IndicatorsPage::goTo(const Place &place)
{
    if (place.part.isEmpty())
        return true;
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&place](const View &view) { return view.spec.id == place.part; });
    if (found == m_views.end())
        return false;
    m_tabs->setCurrentIndex(static_cast<int>(found - m_views.begin()));
    return true;
}

Place IndicatorsPage::place() const
{
    return {{}, {}, m_views.empty() ? QString() : m_views[static_cast<size_t>(m_tabs->currentIndex())].spec.id};
}

void IndicatorsPage::conceal()
{
    for (const View &view : m_views)
        view.widget->conceal();
}

std::vector<Place> IndicatorsPage::sights() const
{
    std::vector<Place> places;
    for (size_t i = 1; i < m_views.size(); ++i)
        places.push_back({QStringLiteral("indicators"), {}, m_views[i].spec.id});
    return places;
}

void IndicatorsPage::retranslate()
{
    m_title->setText(QCoreApplication::translate("zhiyin", "Indicators"));
    m_tabs->setAccessibleName(QCoreApplication::translate("zhiyin", "Views"));
    for (size_t i = 0; i < m_views.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_views[i].spec.title());
        m_views[i].widget->retranslate();
    }
}

PageSpec indicatorsPage()
{
    return {QStringLiteral("indicators"),
            QStringLiteral("indicators"),
            [] { return QCoreApplication::translate("zhiyin", "Indicators"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new IndicatorsPage(bench); },
            {}};
}

} // namespace zhiyin
