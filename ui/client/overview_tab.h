// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/timeline.h"
#include "ui/client/client_tab.h"

class QTableView;
class QToolButton;

namespace zhiyin {

class StatePanel;
class TimelineModel;

/// What happened with the client, newest first, of all kinds or of those that are chosen.
class OverviewTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit OverviewTab(Workbench &bench);

    void conceal() override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    void addChips(QBoxLayout *layout);
    void filter();
    void follow(const TimelineEntry &entry);

    TimelineKinds m_kinds;
    TimelineModel *m_model;
    QTableView *m_view;
    StatePanel *m_state;
    std::vector<QToolButton *> m_chips;
};

[[nodiscard]] ClientTabSpec overviewTab();

} // namespace zhiyin
