// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class JobBar;

/// The reports of many clients at once: whose, where to, how; then how far it is and what could not be made.
class BatchView final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchView(Workbench &bench);

    void activate();
    void conceal();
    void retranslate();

private:
    struct Done;
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeOutcome();
    void addLine(QFormLayout *form, QLabel *&label, QWidget *field, const char *name);
    void fillPeriods();
    void fillFilters(const ReportFilters &filters);
    void count();
    void choosePasswords();
    void go(bool failedOnly);
    void run(const QString &target, bool failedOnly);
    void told(const Result<Done> &done);
    void say();
    [[nodiscard]] bool isMonthly() const;
    [[nodiscard]] bool isMerged() const;
    [[nodiscard]] std::optional<ReportBatch> wanted() const;

    Workbench &m_bench;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QLabel *m_tierLabel;
    QComboBox *m_tier;
    QLabel *m_advisorLabel;
    QComboBox *m_advisor;
    QLabel *m_branchLabel;
    QComboBox *m_branch;
    QLabel *m_queryLabel;
    QLineEdit *m_query;
    QLabel *m_targetLabel;
    QComboBox *m_target;
    QLabel *m_formLabel;
    QCheckBox *m_large;
    QCheckBox *m_duplex;
    QLabel *m_passwordLabel;
    QPushButton *m_passwords;
    QLabel *m_count;
    QPushButton *m_go;
    JobBar *m_job;
    QLabel *m_told;
    QLabel *m_failedTitle;
    QTreeWidget *m_failed;
    QPushButton *m_retry;
    /// A file of passwords; only its name is kept, and what is in it read when the batch begins.
    QString m_passwordFile;
    /// Where the last batch went, for those to be tried again.
    QString m_lastTarget;
    std::optional<int> m_clients;
    bool m_running = false;
    Latest m_latest;
};

} // namespace zhiyin
