// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_desk.h"
#include "ui/common/workbench.h"

#include <QJsonObject>
#include <QWidget>

class QStackedWidget;
class QTabWidget;
class QTableWidget;
class QTreeWidget;

namespace zhiyin {

class CasePanel;
class NewCaseForm;
class StepBar;
class StepForm;

/// One case: the steps as a bar, its clocks with the time left and why that date, what happened, and the next step to
/// take; beside it the tabs of what belongs to the case; or the form of a new case.
class CaseView final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workbench &bench);

    /// `part` is a tab's code.
    void show(ComplaintId id, const QString &part = {});
    void begin();
    void activate();
    void changed();
    void conceal();
    [[nodiscard]] std::optional<ComplaintId> complaint() const { return m_id; }
    /// The codes of the tabs behind the first.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    void left();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCase();
    void load();
    void take(CaseFile file);
    void sayCase();
    void sayClocks();
    void sayEvents();
    void openNew();
    void showWhy(ClockName name);
    void paperWhy(bool print);
    [[nodiscard]] QString leftOf(const ComplaintClock &clock) const;

    Workbench &m_bench;
    std::optional<ComplaintId> m_id;
    std::optional<CaseFile> m_file;
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
    QPushButton *m_whySave;
    QPushButton *m_whyPrint;
    QTreeWidget *m_derivation;
    QLabel *m_text;
    QTreeWidget *m_events;
    StepForm *m_step;
    QTabWidget *m_tabs;
    std::vector<CasePanel *> m_panels;
    NewCaseForm *m_form;
};

} // namespace zhiyin
