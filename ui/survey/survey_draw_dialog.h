// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/survey/survey_desk.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace zhiyin {

/// A new round: whom to ask, by chance. Tried as often as one likes; drawn once.
class SurveyDrawDialog final : public QDialog
{
    Q_OBJECT

public:
    SurveyDrawDialog(Workbench &bench, QWidget *parent);

signals:
    void drawn(zhiyin::SurveyRoundId round);

private:
    [[nodiscard]] SurveyWish wish() const;
    void rehearse();
    void draw();
    void say(const Result<SurveyRound> &round);

    Workbench &m_bench;
    QLineEdit *m_name;
    std::vector<QCheckBox *> m_strata;
    QSpinBox *m_size;
    QCheckBox *m_perStratum;
    QLineEdit *m_seed;
    QLabel *m_outcome;
    QPushButton *m_draw;
    /// What was tried is what is drawn.
    std::optional<quint64> m_triedSeed;
    Latest m_latest;
};

} // namespace zhiyin
