// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_letter_desk.h"
#include "ui/complaint/case_panel.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class TabCard;

/// The letters of a case: written from the institution's texts with what the case knows filled in, seen before they are
/// kept, printed, and proved to have arrived.
class CaseLetters final : public CasePanel
{
    Q_OBJECT

public:
    explicit CaseLetters(Workbench &bench);

    [[nodiscard]] QString code() const override { return QStringLiteral("letters"); }
    [[nodiscard]] QString title() const override;
    void show(const CaseFile &file) override;
    void clear() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeWriter();
    void sayList();
    void loadDraft();
    void fill(const LetterDraft &draft);
    void preview();
    void write();
    void deliver();
    void paper(bool print);
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] LetterLanguage language() const;
    [[nodiscard]] LetterValues typed() const;
    [[nodiscard]] const CaseItem *chosen() const;

    std::optional<CaseFile> m_file;
    Latest m_latest;
    Latest m_preview;
    TabCard *m_listCard;
    QTreeWidget *m_list;
    QComboBox *m_way;
    QLabel *m_listHint;
    TabCard *m_writer;
    QComboBox *m_kind;
    QComboBox *m_language;
    QFormLayout *m_form;
    QHash<LetterField, QPlainTextEdit *> m_edits;
    QPlainTextEdit *m_text;
    QPushButton *m_write;
    QLabel *m_hint;
};

} // namespace zhiyin
