// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhiyin {

class JobBar;

/// The last run of the tiers and the button for the next one, which can be stopped and goes on where it was.
class RunBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(Workbench &bench);

    void load();
    void conceal();
    void retranslate();

private:
    void run();
    void sayLast();

    Workbench &m_bench;
    QLabel *m_last;
    QPushButton *m_near;
    QPushButton *m_run;
    JobBar *m_job;
    std::optional<TierRunRow> m_lastRun;
    Latest m_latest;
};

} // namespace zhiyin
