// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

namespace zhiyin {

/// One tab of the Indicators page. How to write one: derive, build the widgets in the constructor, set every word in
/// `retranslate()`, load in `activate()`, and add one line to ui/kpi/kpi_views.cpp.
class KpiView : public QWidget
{
    Q_OBJECT

public:
    explicit KpiView(Workbench &bench) : m_bench(bench) {}

    [[nodiscard]] Workbench &bench() const { return m_bench; }

    /// The tab has come to the front: load what it shows, if that is missing or stale.
    virtual void activate() = 0;
    /// Something was committed that the tab may show. Called at the front and behind it; `activate()` follows where it is
    /// at the front.
    virtual void makeStale() = 0;
    /// The book is being locked: let go of what was loaded. `activate()` follows after the unlock.
    virtual void conceal() = 0;
    /// Sets every word.
    virtual void retranslate() = 0;

private:
    Workbench &m_bench;
};

struct KpiViewSpec {
    /// Stable: "figures"; the part of a Place.
    QString id;
    std::function<QString()> title;
    /// Who may use it; for everybody else the tab is not there.
    std::vector<Role> roles;
    std::function<KpiView *(Workbench &)> make;
};

/// The tabs in their order.
[[nodiscard]] std::vector<KpiViewSpec> allKpiViews();

} // namespace zhiyin
