// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

class QStackedWidget;
class QTabBar;

namespace zhiyin {

class BatchView;
class BranchReportView;
class BuilderView;
class ClientReportView;

/// Reports of one client, of a branch, of many clients at once, and those that people put together themselves.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Workbench &bench);

    void activate() override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    void retranslate() override;
    [[nodiscard]] std::vector<Place> sights() const override;

private:
    /// In the order of the tabs.
    enum class View { Client, Supervisor, Batch, Builder };
    [[nodiscard]] View view() const;
    void showView();

    QLabel *m_title;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    ClientReportView *m_client;
    BranchReportView *m_branch;
    BatchView *m_batch;
    BuilderView *m_builder;
};

[[nodiscard]] PageSpec reportsPage();

} // namespace zhiyin
