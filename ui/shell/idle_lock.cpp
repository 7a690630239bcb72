// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QApplication>
#include <QKeyEvent>

namespace zhiyin {

IdleLock::IdleLock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::lockWanted);
    qApp->installEventFilter(this);
}

void IdleLock::setInterval(std::chrono::milliseconds interval)
{
    m_timer.setInterval(interval);
    if (m_running)
        start();
}

void IdleLock::start()
{
    m_running = true;
    m_last = m_clock.now();
    m_timer.start();
}

void IdleLock::stop()
{
    m_running = false;
    m_timer.stop();
}

void IdleLock::touched()
{
    const QDateTime now = m_clock.now();
    // A timer stands still while the machine sleeps; the clock does not.
    if (m_last.msecsTo(now) > m_timer.interval()) {
        emit lockWanted();
        return;
    }
    m_last = now;
    m_timer.start();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_running)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier && QApplication::activeModalWidget()) {
            emit lockWanted();
            return true;
        }
        touched();
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: touched(); break;
    default: break;
    }
    // Where the touch came after a sleep, the window is locked by now and gets no key that was meant for it.
    return !m_running && watched->isWidgetType() && event->type() == QEvent::KeyPress;
}

} // namespace zhiyin
