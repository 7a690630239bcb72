// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/selfcheck/selfcheck.h"
#include "ui/client/page_section.h"
#include "ui/common/table_model.h"

class QComboBox;
class QTableView;

namespace zhiyin {

class JobBar;
class StatePanel;

enum class CheckColumn { Severity, Rule, Findings, Count };

class CheckModel final : public TableModel<CheckOutcome, CheckColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(CheckColumn column) const override;
    [[nodiscard]] QVariant cell(const CheckOutcome &row, CheckColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(CheckColumn column) const override;
};

enum class FindingColumn { Number, Name, Since, Detail, Advisor, Count };

class FindingModel final : public TableModel<CheckFinding, FindingColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(const CheckOutcome *outcome);

protected:
    [[nodiscard]] QString heading(FindingColumn column) const override;
    [[nodiscard]] QVariant cell(const CheckFinding &row, FindingColumn column, int role) const override;

private:
    CheckRule m_rule;
    CheckTarget m_target = CheckTarget::Client;
};

/// The self-check: every rule with what breaks it; Enter opens what a finding is about.
class SelfCheckSection final : public PageSection
{
    Q_OBJECT

public:
    explicit SelfCheckSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("selfcheck"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    /// What was found stands until somebody checks again: a check takes its time.
    [[nodiscard]] bool concerns(const std::vector<Changed> &what) const override;
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makeFindings();
    [[nodiscard]] QLayout *makeHead();
    void run();
    void filter();
    void choose(const QModelIndex &index);
    void open();
    void save();
    void say();

    CheckModel *m_rules;
    FindingModel *m_findings;
    std::optional<SelfCheck> m_check;
    QLabel *m_summary;
    QComboBox *m_filter;
    QPushButton *m_run;
    QPushButton *m_save;
    JobBar *m_job;
    StatePanel *m_state;
    QTableView *m_ruleTable;
    QTableView *m_findingTable;
    QLabel *m_ruleTitle;
    QLabel *m_remedy;
    QLabel *m_source;
    QPushButton *m_open;
    bool m_running = false;
};

} // namespace zhiyin
