// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDeadlineTimer>
#include <QTest>

namespace zhiyin::test {

/// Turns the event loop until `condition` holds; false after twenty seconds. Tests wait for what they want to see and
/// never for a time.
template <class Condition> bool until(Condition condition)
{
    return QTest::qWaitFor(std::move(condition), 20'000);
}

/// The visible widget of that name.
template <class Widget> Widget *named(QWidget &within, const QString &name)
{
    return within.findChild<Widget *>(name);
}

inline void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

/// What Tab visits in a window, by name or class, where it goes against reading order: up, or left in the same line.
inline QStringList againstReadingOrder(QWidget &window, const QWidget &area)
{
    QList<QWidget *> visited;
    for (QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled();
        if (takesTab && area.isAncestorOf(next) && !next->focusProxy())
            visited << next;
    }
    QStringList wrong;
    for (int i = 1; i < visited.size(); ++i) {
        const QRect before(visited[i - 1]->mapToGlobal(QPoint()), visited[i - 1]->size());
        const QRect here(visited[i]->mapToGlobal(QPoint()), visited[i]->size());
        const bool sameLine = here.top() < before.bottom() && before.top() < here.bottom();
        if (sameLine ? here.left() < before.left() : here.top() < before.top())
            wrong << visited[i]->objectName() + QLatin1Char(' ') + QLatin1String(visited[i]->metaObject()->className());
    }
    return wrong;
}

} // namespace zhiyin::test
