// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kpi/kpi_view.h"

class QStackedWidget;
class QTabBar;

namespace zhiyin {

/// The Indicators page: a head with a tab for each KpiView that the role may use.
class IndicatorsPage final : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    void retranslate() override;

private:
    struct View {
        KpiViewSpec spec;
        KpiView *widget;
    };
    [[nodiscard]] KpiView *current() const;

    std::vector<View> m_views;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

[[nodiscard]] PageSpec indicatorsPage();

} // namespace zhiyin
