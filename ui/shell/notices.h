// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace zhiyin {

class IconView;

/// One line above the page that says what was done or what failed. What was done goes by itself.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    [[nodiscard]] QString text() const;

private:
    IconView *m_icon;
    QLabel *m_text;
    QLabel *m_hint;
    QToolButton *m_close;
    QTimer m_going;
};

} // namespace zhiyin
