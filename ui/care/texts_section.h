// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letter/letter_version.h"
#include "ui/client/page_section.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace zhiyin {

/// The texts of letters, cards and messages: the one in force, to read by everybody and to change by those who may. What is
/// wrong is told with line and column as it is typed; compliance sets a text, a supervisor proposes it.
class TextsSection final : public PageSection
{
    Q_OBJECT

public:
    explicit TextsSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("texts"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] LetterLanguage language() const;
    /// What stands in the fields, as a letter's file.
    [[nodiscard]] QString written() const;
    void fill(const LetterVersion &letter);
    void check();
    void save();

    QComboBox *m_kind;
    QComboBox *m_language;
    QLabel *m_version;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QLabel *m_places;
    QLabel *m_fault;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QPushButton *m_save;
    std::optional<LetterVersion> m_letter;
    Latest m_latest;
};

} // namespace zhiyin
