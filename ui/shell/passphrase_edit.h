// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace zhiyin {

/// How hard a passphrase is to guess, roughly: what a person should see while choosing one.
enum class Strength { Weak, Fair, Good };

/// By length and by how much of it is repetition; the rules proper are core/security/passphrase.h.
[[nodiscard]] Strength strengthOf(const QString &passphrase);

/// A field for passphrases: hidden, shown on request, never offered to input methods' memories.
class PassphraseEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    /// The text, and the field is empty.
    [[nodiscard]] QString take();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool shown);
    void retranslate();

    QAction *m_look;
    bool m_shown = false;
};

} // namespace zhiyin
