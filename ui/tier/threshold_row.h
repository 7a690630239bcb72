// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier_policy.h"

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace zhiyin {

/// One threshold of a draft: what is in force, a slider and a number that move together.
class ThresholdRow final : public QWidget
{
    Q_OBJECT

public:
    ThresholdRow(const TierThreshold &inForce, Currency currency, QWidget *parent = nullptr);

    /// In the policy's units.
    [[nodiscard]] qint64 value() const { return m_value; }
    void take(qint64 value) { setValue(value); }
    void reset();
    void retranslate(const QString &tier);

signals:
    void changed();

private:
    void setValue(qint64 value);
    [[nodiscard]] qint64 unit() const;
    [[nodiscard]] QString said(qint64 value) const;

    TierThreshold m_inForce;
    Currency m_currency;
    qint64 m_value;
    qint64 m_most;
    QLabel *m_name;
    QLabel *m_old;
    QSlider *m_slider;
    QDoubleSpinBox *m_number;
};

} // namespace zhiyin
