// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/work_calendar.h"
#include "ui/common/workbench.h"

#include <QFrame>

class QLabel;

namespace zhiyin {

/// When the newest backup in the book's own folder was made, by its name, which is a moment in the book's zone; invalid
/// where there is none.
[[nodiscard]] QDateTime newestBackup(const QString &bookDirectory, const QTimeZone &zone);

/// The line at the bottom: the book, that it is encrypted, its last backup, and what the calendar says of today.
class Foot final : public QFrame
{
    Q_OBJECT

public:
    Foot(Workbench &bench, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    Workbench &m_bench;
    WorkCalendar m_calendar;
    QLabel *m_book;
    QLabel *m_encrypted;
    QLabel *m_backup;
    QLabel *m_today;
    QTimer m_minute;
};

} // namespace zhiyin
