// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/finance/balance_sheet.h"

#include <QWidget>

namespace zhiyin {

/// Classes of assets as bars, each with its name, amount and share, so that no colour has to be read.
class AllocationChart final : public QWidget
{
    Q_OBJECT

public:
    explicit AllocationChart(QWidget *parent = nullptr);
    void show(const SheetPart &part);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SheetLine> m_lines;
};

/// Net worth over time as a line with its first and last figure; months of which nothing is known are a gap.
class NetWorthChart final : public QWidget
{
    Q_OBJECT

public:
    explicit NetWorthChart(QWidget *parent = nullptr);
    void show(const std::vector<NetWorthPoint> &points);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<NetWorthPoint> m_points;
};

} // namespace zhiyin
