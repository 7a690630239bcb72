// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QToolButton;

namespace zhiyin {

class Commands;

/// Language and shade for those who are not signed in yet.
class LookBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LookBar(const Commands &commands, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *button(const QString &iconName, const QString &prefix);
    void retranslate();

    const Commands &m_commands;
    QToolButton *m_language;
    QToolButton *m_shade;
};

} // namespace zhiyin
