// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/survey/survey_result_desk.h"
#include "ui/common/table_model.h"
#include "ui/kpi/kpi_view.h"
#include "ui/paper/survey_pages.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class PaperView;
class StatePanel;

enum class SurveyColumn { Name, Drawn, Sample, Answered, Rate, Count };

class SurveyRoundModel final : public TableModel<SurveySight, SurveyColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(SurveyColumn column) const override;
    [[nodiscard]] QVariant cell(const SurveySight &sight, SurveyColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(SurveyColumn column) const override
    {
        return column >= SurveyColumn::Sample ? kNumber : kText;
    }

private:
    [[nodiscard]] QString textOf(const SurveySight &sight, SurveyColumn column) const;
};

/// The rounds of surveys: how far an open one is, what a closed one came to, as it prints.
class SurveysView final : public KpiView
{
    Q_OBJECT

public:
    explicit SurveysView(Workbench &bench);

    void activate() override;
    void makeStale() override { m_stale = true; }
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] const SurveySight *chosen() const;
    void load();
    void showChosen();
    void showProgress(const SurveySight &sight);
    void showResults();
    void begin();
    void enterAnswers();
    void closeRound();
    void saveForms();
    void saveReport();
    [[nodiscard]] paper::SurveyReport reportOf(bool isPublic) const;

    SurveyRoundModel *m_model;
    QPushButton *m_new;
    QTableView *m_table;
    QLabel *m_facts;
    QPushButton *m_enter;
    QPushButton *m_forms;
    QPushButton *m_close;
    QCheckBox *m_public;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    QTreeWidget *m_progress;
    QLabel *m_refused;
    PaperView *m_paper;
    StatePanel *m_state;
    std::optional<paper::SurveyReport> m_report;
    std::optional<SurveyRoundId> m_wanted;
    Latest m_latest;
    Latest m_results;
    bool m_stale = true;
};

[[nodiscard]] KpiViewSpec surveysView();

} // namespace zhiyin
