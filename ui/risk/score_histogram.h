// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/questionnaire_check.h"

#include <QWidget>

namespace zhiyin {

/// How often each total comes up among all sets of answers, with the bands named under it: a band that nobody reaches,
/// or one that nearly everybody falls into, shows at a glance.
class ScoreHistogram final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHistogram(QWidget *parent = nullptr);

    void show(const Questionnaire &questionnaire);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Each level with the share of all sets of answers that reach it: the picture in words.
    [[nodiscard]] QString inWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int shareOf(const RiskBand &band) const;
    std::vector<ReachableTotal> m_totals;
    std::vector<RiskBand> m_bands;
};

} // namespace zhiyin
