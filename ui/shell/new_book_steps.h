// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/currency.h"
#include "core/security/recovery_key.h"
#include "core/session/book_creation.h"

#include <QTimeZone>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace zhiyin {

class PassphraseEdit;

/// One page of the wizard: fields that say when they are complete.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual bool isComplete() const = 0;
    virtual void retranslate() = 0;
    /// The field that gets the keys first.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

signals:
    void edited();
};

/// The institution, where the book lies, its currency and time zone.
class BookStep final : public WizardStep
{
    Q_OBJECT

public:
    BookStep();
    void clear();
    [[nodiscard]] QString institution() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] bool isComplete() const override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void proposePath();

    QLineEdit *m_institution;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_currency;
    QComboBox *m_zone;
    std::array<QLabel *, 4> m_labels{};
    bool m_pathEdited = false;
};

/// A name and a passphrase, typed twice, with its strength.
class PersonStep final : public WizardStep
{
    Q_OBJECT

public:
    /// Rules compare the passphrase with the institution's name too.
    explicit PersonStep(const QString &objectName);
    void clear();
    void setInstitution(const QString &institution) { m_institution = institution; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] bool isComplete() const override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void judge();
    [[nodiscard]] bool repeats() const;

    QString m_institution;
    QLineEdit *m_name;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_repeated;
    QProgressBar *m_strength;
    QLabel *m_rule;
    std::array<QLabel *, 3> m_labels{};
};

/// The recovery key, to print or to write down.
class RecoveryStep final : public WizardStep
{
    Q_OBJECT

public:
    RecoveryStep();
    void show(const QString &institution, const RecoveryKey &key);
    void clear();
    [[nodiscard]] bool isComplete() const override { return true; }
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void print();

    QString m_institution;
    QStringList m_groups;
    std::array<QLabel *, RecoveryKey::kGroups> m_numbers{};
    std::array<QLabel *, RecoveryKey::kGroups> m_shown{};
    QLabel *m_warning;
    QPushButton *m_print;
};

/// Two groups of the recovery key, typed back from paper.
class TypeBackStep final : public WizardStep
{
    Q_OBJECT

public:
    TypeBackStep();
    /// Takes two groups by chance; the text is let go of with clear().
    void ask(const QString &keyText);
    void clear();
    [[nodiscard]] std::array<int, 2> wanted() const { return m_wanted; }
    [[nodiscard]] bool isComplete() const override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void judge();

    QString m_keyText;
    std::array<int, 2> m_wanted{1, 2};
    std::array<QLabel *, 2> m_labels{};
    std::array<QLineEdit *, 2> m_fields{};
    QLabel *m_wrong;
};

} // namespace zhiyin
