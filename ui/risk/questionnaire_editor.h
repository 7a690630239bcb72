// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/questionnaire.h"
#include "ui/common/workbench.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zhiyin {

class QuestionnaireTree;
class ScoreHistogram;

/// Writes a questionnaire's next version: questions, options and bands side by side with the check that taking it in
/// would make, as it is typed. Saved as a file or taken into the book from a day on.
class QuestionnaireEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionnaireEditor(Workbench &bench);

    /// `version` stands in place of the document's own.
    void begin(const QJsonObject &document, int version);
    void clear();
    [[nodiscard]] QJsonObject document() const;
    /// The document with the day and the reason; empty while nothing is open.
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    void taken();
    void left();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeQuestions();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeFoot();
    QPushButton *addButton(class QBoxLayout *row, const char *name);
    void addBand(const QString &from, const QString &to, const QString &level);
    void check();
    void showFinding(Result<Questionnaire> read);
    void take();
    void exportFile();
    void say();

    Workbench &m_bench;
    bool m_isOpen = false;
    QJsonObject m_begun;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_versionLabel;
    QSpinBox *m_version;
    QLabel *m_titleLabel;
    QLineEdit *m_titleEn;
    QLineEdit *m_titleZh;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QuestionnaireTree *m_tree;
    QPushButton *m_addQuestion;
    QPushButton *m_addOption;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_bandsTitle;
    QTreeWidget *m_bands;
    QPushButton *m_addBand;
    QPushButton *m_removeBand;
    QLabel *m_checkTitle;
    QLabel *m_finding;
    ScoreHistogram *m_histogram;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_export;
    QPushButton *m_drop;
    QPushButton *m_take;
    QTimer m_checkSoon;
    /// Which check is the newest: an older answer is not shown.
    int m_checks = 0;
    bool m_isGood = false;
    QString m_place;
};

} // namespace zhiyin
