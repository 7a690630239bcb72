// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/session/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace zhiyin {

class PassphraseEdit;

/// Who are you, and what is your passphrase. Shown for a closed book and for a locked one.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);
    /// For `book`; `user` is filled in. `locked`: somebody's place waits behind it.
    void begin(const QString &book, const QString &user, bool locked);
    /// While the key is derived: nothing can be typed.
    void setWorking(bool working);
    void sayFault(const Error &error);

signals:
    void unlockWanted(const zhiyin::SignIn &who);
    void recoveryWanted(const QString &book);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();
    void sayError();

    QString m_bookPath;
    bool m_locked = false;
    std::optional<Error> m_error;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passphraseLabel;
    PassphraseEdit *m_passphrase;
    QLabel *m_fault;
    QLabel *m_hint;
    QProgressBar *m_bar;
    QPushButton *m_unlock;
    QPushButton *m_recover;
    QPushButton *m_other;
    QTimer m_barSoon;
};

} // namespace zhiyin
