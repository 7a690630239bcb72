// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/risk_desk.h"
#include "ui/common/workbench.h"

#include <QStackedWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class QuestionnaireEditor;
class ScoreHistogram;
class StatePanel;

/// Every version of every questionnaire, as the client sees it and as it scores; from here one is written, read from a
/// file, saved as one, or retired.
class QuestionnairePanel final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit QuestionnairePanel(Workbench &bench);

    void load();
    void conceal();
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] const QuestionnaireEntry *chosen() const;
    void fill(std::vector<QuestionnaireEntry> entries);
    void preview();
    void withDocument(std::function<void(const QJsonObject &)> then);
    void edit();
    void importFile();
    void exportFile();
    void retire();
    void sayButtons();

    Workbench &m_bench;
    std::vector<QuestionnaireEntry> m_entries;
    StatePanel *m_state;
    QTreeWidget *m_list;
    QLabel *m_source;
    QTreeWidget *m_questions;
    QLabel *m_shares;
    ScoreHistogram *m_histogram;
    QPushButton *m_edit;
    QPushButton *m_import;
    QPushButton *m_export;
    QLabel *m_retireLabel;
    QDateEdit *m_retireOn;
    QLineEdit *m_retireReason;
    QPushButton *m_retire;
    QuestionnaireEditor *m_editor;
    Latest m_latest;
};

} // namespace zhiyin
