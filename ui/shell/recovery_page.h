// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

class PassphraseEdit;

/// Gives an administrator a new passphrase with the recovery key from the sheet.
class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget *parent = nullptr);
    void begin(const QString &book);

signals:
    void recovered(const QString &book, const QString &user);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void judge();
    void setWorking(bool working);
    void retranslate();
    void sayFault(const std::optional<Error> &error);

    QString m_book;
    QLabel *m_title;
    QLabel *m_text;
    QLineEdit *m_user;
    QLineEdit *m_key;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_repeated;
    std::array<QLabel *, 4> m_labels{};
    QLabel *m_fault;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_recover;
};

} // namespace zhiyin
