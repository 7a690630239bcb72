// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_desk.h"
#include "ui/common/workbench.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;

namespace zhiyin {

class NewCaseForm;
class StepBar;

/// One case: the steps as a bar, its clocks with the time left and why that date, what happened, and the next step to
/// take; or the form of a new case.
class CaseView final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workbench &bench);

    void show(ComplaintId id);
    void begin();
    void activate();
    void changed();
    void conceal();
    [[nodiscard]] std::optional<ComplaintId> complaint() const { return m_id; }
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    void left();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCase();
    [[nodiscard]] QWidget *makeStepForm();
    void load();
    void take(ComplaintView view);
    void sayCase();
    void sayClocks();
    void sayEvents();
    void offerSteps();
    void adaptStepForm();
    void takeStep();
    void openNew();
    void showWhy(ClockName name);
    [[nodiscard]] QString leftOf(const ComplaintClock &clock) const;

    Workbench &m_bench;
    std::optional<ComplaintId> m_id;
    std::optional<ComplaintView> m_view;
    bool m_stale = false;
    Latest m_latest;
    Latest m_why;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_facts;
    StepBar *m_steps;
    QStackedWidget *m_stack;
    QTableWidget *m_clocks;
    QLabel *m_whyTitle;
    QTreeWidget *m_derivation;
    QLabel *m_text;
    QTreeWidget *m_events;
    QLabel *m_stepTitle;
    QComboBox *m_step;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_departmentLabel;
    QLineEdit *m_department;
    QLabel *m_ratingLabel;
    QSpinBox *m_rating;
    QPushButton *m_take;
    NewCaseForm *m_form;
};

} // namespace zhiyin
