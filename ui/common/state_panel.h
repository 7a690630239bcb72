// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QStackedWidget>
#include <QTimer>

class QLabel;
class QPushButton;

namespace zhiyin {

class IconView;

/// A page's content with its other states: empty (what this place is for and the one button that begins), loading (a
/// skeleton, but only after 150 ms, so that nothing flashes), failed (what went wrong, what to do, try again).
class StatePanel final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget *content, QWidget *parent = nullptr);

    struct Empty {
        QString icon;
        QString title;
        QString text;
        /// No button where empty.
        QString button;
    };
    void setEmpty(const Empty &empty);

    /// Keeps what is shown until 150 ms have gone by.
    void showLoading();
    void showContent();
    void showEmpty();
    void showFailed(const Error &error);
    [[nodiscard]] bool isLoading() const;

signals:
    /// The button of the empty state.
    void begun();
    /// "Try again" of the failed state.
    void retried();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message {
        QWidget *page;
        IconView *icon;
        QLabel *title;
        QLabel *text;
        QPushButton *button;
    };
    [[nodiscard]] Message addMessage();
    void showPage(QWidget *page);
    void sayFailed();

    QWidget *m_content;
    QWidget *m_skeleton;
    Message m_empty;
    Message m_failed;
    Error m_error;
    QTimer m_loading;
};

} // namespace zhiyin
