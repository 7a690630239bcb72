// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/timeline.h"
#include "ui/client/client_tab.h"

class QTreeWidget;

namespace zhiyin {

class StatePanel;

/// What happened with the client, newest first.
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
    void take(const std::vector<TimelineEntry> &entries);

    Latest m_latest;
    std::vector<TimelineEntry> m_timeline;
    QTreeWidget *m_events;
    StatePanel *m_state;
};

[[nodiscard]] ClientTabSpec overviewTab();

} // namespace zhiyin
