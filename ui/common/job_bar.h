// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/long_job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace zhiyin {

/// A long job in one line: what it does, how far it is, what remains, and "Cancel". Appears 150 ms after `watch` and
/// goes when the job has ended.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    void watch(LongJob *job, const QString &what);

private:
    void refresh();

    QPointer<LongJob> m_job;
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_remaining;
    QPushButton *m_cancel;
    QTimer m_appear;
};

} // namespace zhiyin
