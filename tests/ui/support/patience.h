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

} // namespace zhiyin::test
