// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace zhiyin {

/// Watches every key and every move of the mouse in the program; asks for a lock when there were none for a while, also
/// after the machine has slept, and when Ctrl+L is pressed over a modal dialog.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(const Clock &clock, QObject *parent);
    void setInterval(std::chrono::milliseconds interval);
    void start();
    void stop();

signals:
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touched();

    const Clock &m_clock;
    QDateTime m_last;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace zhiyin
