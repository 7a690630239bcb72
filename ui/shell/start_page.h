// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace zhiyin {

/// One of the doors: a picture, what is behind it, and a sentence.
class Door final : public QPushButton
{
    Q_OBJECT

public:
    explicit Door(const QString &iconName, QWidget *parent = nullptr);
    void say(const QString &title, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

private:
    QLabel *m_title;
    QLabel *m_text;
};

/// The first start: open a book, make a new one, or look around in the demonstration.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    /// Why a door did not open; empty takes it away.
    void sayFault(const QString &sentence, const QString &hint = {});

    /// While a door takes time: says what is done, and no other door opens.
    void setWorking(bool working);

signals:
    void openWanted();
    void newWanted();
    void demonstrationWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    Door *m_open;
    Door *m_new;
    Door *m_look;
    QProgressBar *m_bar;
    QLabel *m_working;
    QLabel *m_fault;
    QLabel *m_hint;
};

} // namespace zhiyin
