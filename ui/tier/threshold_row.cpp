// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/threshold_row.h"

#include "core/words/tier_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QDoubleSpinBox>
#include <QSlider>

namespace zhiyin {
namespace {

constexpr int kSteps = 200;
constexpr int kNameWidth = 150;
constexpr int kOldWidth = 100;
constexpr int kNumberWidth = 130;
/// A slider reaches three times what is in force; the number goes on from there.
constexpr int kReach = 3;
constexpr qint64 kLeastReach = 10;
constexpr double kMostNumber = 1e12;

} // namespace

ThresholdRow::ThresholdRow(const TierThreshold &inForce, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_inForce(inForce)
    , m_currency(currency)
    , m_value(inForce.value)
    , m_most(std::max(inForce.value * kReach, kLeastReach * unit()))
    , m_name(plainLabel())
    , m_old(plainLabel({}, "muted"))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_number(new QDoubleSpinBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    m_name->setFixedWidth(kNameWidth);
    m_old->setFixedWidth(kOldWidth);
    m_old->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_slider->setRange(0, kSteps);
    m_number->setDecimals(0);
    m_number->setRange(0, kMostNumber);
    m_number->setGroupSeparatorShown(true);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(kNumberWidth);
    const QString code = tierCriterionText(inForce.criterion);
    m_slider->setObjectName(QStringLiteral("slider.") + code);
    m_number->setObjectName(QStringLiteral("number.") + code);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_old, m_slider, m_number})
        row->addWidget(widget, widget == m_slider ? 1 : 0);
    reset();
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        // Whole units, so that nobody proposes 1,234,567.89.
        setValue(m_most / kSteps * step / unit() * unit());
        emit changed();
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double number) {
        setValue(static_cast<qint64>(number) * unit());
        emit changed();
    });
}

qint64 ThresholdRow::unit() const
{
    qint64 unit = 1;
    for (int i = 0; isAmount(m_inForce.criterion) && i < m_currency.decimals(); ++i)
        unit *= 10;
    return unit;
}

void ThresholdRow::setValue(qint64 value)
{
    m_value = value;
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker number(m_number);
    m_slider->setValue(static_cast<int>(std::min<qint64>(kSteps, value / std::max<qint64>(1, m_most / kSteps))));
    m_number->setValue(static_cast<double>(value / unit()));
}

void ThresholdRow::reset()
{
    setValue(m_inForce.value);
}

QString ThresholdRow::said(qint64 value) const
{
    return formats::count(value / unit());
}

void ThresholdRow::retranslate(const QString &tier)
{
    const QString name = words::tierCriterion(m_inForce.criterion);
    m_name->setText(name);
    m_old->setText(said(m_inForce.value));
    setPlainToolTip(m_old, QCoreApplication::translate("zhiyin", "In force"));
    const QString whole = QCoreApplication::translate("zhiyin", "%1: %2").arg(tier, name);
    m_slider->setAccessibleName(whole);
    m_number->setAccessibleName(whole);
}

} // namespace zhiyin
