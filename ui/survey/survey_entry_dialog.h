// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/survey/survey_desk.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

/// What came back of a round, one form after the other, by keys alone: the code, a digit for each question that moves on by
/// itself, Backspace in an empty field goes back, Enter at the end saves and begins the next.
class SurveyEntryDialog final : public QDialog
{
    Q_OBJECT

public:
    SurveyEntryDialog(Workbench &bench, const SurveyRound &round, QWidget *parent);

signals:
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addQuestions(class QVBoxLayout *layout);
    void moveOn(QLineEdit *from);
    void settle(SurveyPersonState outcome);
    void save();
    void take(const Result<void> &done, const QString &said);
    [[nodiscard]] SurveyEntry entry() const;

    Workbench &m_bench;
    SurveyRound m_round;
    QLineEdit *m_code;
    QComboBox *m_way;
    /// In the order of the questions.
    std::vector<std::pair<SurveyQuestion, QLineEdit *>> m_fields;
    QCheckBox *m_named;
    QLabel *m_said;
    QPushButton *m_save;
    int m_count = 0;
};

} // namespace zhiyin
