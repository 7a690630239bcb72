// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/taxonomy.h"
#include "core/improvement/improvement_desk.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zhiyin {

/// A new action: about which cause, by whom, until when, judged by which figure.
class ImprovementDialog final : public QDialog
{
    Q_OBJECT

public:
    ImprovementDialog(Workbench &bench, const Taxonomy &taxonomy, const QString &cause, QWidget *parent);

signals:
    void opened();

private:
    void addCauses(const std::vector<TaxonomyEntry> &entries, int depth);
    /// The target's unit and bounds follow from the figure.
    void fitTarget();
    void save();
    [[nodiscard]] ImprovementFigure figure() const;

    Workbench &m_bench;
    QComboBox *m_cause;
    QLineEdit *m_department;
    QLineEdit *m_goal;
    QComboBox *m_figure;
    QDoubleSpinBox *m_target;
    QSpinBox *m_days;
    QDateEdit *m_due;
    QLineEdit *m_acceptance;
    QLabel *m_fault;
};

} // namespace zhiyin
