// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_desk.h"
#include "ui/common/workbench.h"

#include <QFrame>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace zhiyin {

/// The next step of a case: which it may take, what belongs to it, and the button that records it.
class StepForm final : public QFrame
{
    Q_OBJECT

public:
    explicit StepForm(Workbench &bench);

    void show(const CaseFile &file);
    void clear();
    [[nodiscard]] QString note() const;
    void setNote(const QString &note);
    void focusStep();
    void retranslate();

signals:
    void stepped();

private:
    struct Line {
        QLabel *label;
        QWidget *edit;
    };
    void addLine(Line &line, QWidget *edit, const char *name);
    static void showLine(const Line &line, bool shown);
    [[nodiscard]] ComplaintStep chosen() const;
    void offer();
    void adapt();
    void take();
    void pause();
    void extend();
    void done(const Result<void> &done);

    Workbench &m_bench;
    std::optional<CaseFile> m_file;
    QLabel *m_title;
    QComboBox *m_step;
    QPlainTextEdit *m_note;
    QLineEdit *m_department;
    QSpinBox *m_rating;
    QLineEdit *m_evidence;
    QComboBox *m_reason;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Line m_noteLine;
    Line m_departmentLine;
    Line m_ratingLine;
    Line m_reasonLine;
    Line m_fromLine;
    Line m_toLine;
    Line m_evidenceLine;
    QPushButton *m_take;
};

} // namespace zhiyin
