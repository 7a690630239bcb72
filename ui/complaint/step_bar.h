// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"

#include <QWidget>

namespace zhiyin {

/// The states of a case from left to right; those behind are ticked, the present one is filled.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    void setState(ComplaintState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ComplaintState m_state = ComplaintState::Received;
};

} // namespace zhiyin
