// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/assessment_desk.h"
#include "core/risk/interview.h"
#include "ui/common/marks.h"
#include "ui/common/workbench.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

/// What the answers come to: level, axes, what it means, what changed and what it opens and closes; recorded from here.
class InterviewResult final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewResult(Workbench &bench);

    void show(const InterviewStart &start, const Interview &interview);
    [[nodiscard]] bool isRecorded() const { return m_recorded.has_value(); }
    void forget();
    void retranslate();

signals:
    void left();
    /// The client wants to look at the answers again.
    void reviewed();

private:
    [[nodiscard]] AssessmentWish wish() const;
    void ask();
    void fill(const AssessmentPreview &preview);
    void record();
    void save();
    void say();
    void addLine(const QString &what, const QString &text);

    Workbench &m_bench;
    InterviewStart m_start;
    Interview m_interview;
    std::optional<AssessmentPreview> m_preview;
    std::optional<AssessmentId> m_recorded;
    QLabel *m_heading;
    Badge *m_level;
    QLabel *m_meaning;
    QTreeWidget *m_lines;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QCheckBox *m_confirm;
    QLabel *m_fault;
    QPushButton *m_review;
    QPushButton *m_discard;
    QPushButton *m_record;
    QPushButton *m_save;
};

/// Makes the sheet of an assessment as a PDF where the user says.
void saveAssessmentSheet(QWidget *parent, Workbench &bench, const AssessmentView &view);

} // namespace zhiyin
