// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"

#include <QHash>
#include <QWidget>

namespace zhiyin {

/// The states of a case from left to right; those behind are ticked, the present one is filled.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    void setState(ComplaintState state);
    /// What has to be true for a state to be reached: shown where the pointer rests on it.
    void setStandards(QHash<ComplaintState, QString> standards);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int present() const;
    void describe();

    ComplaintState m_state = ComplaintState::Received;
    QHash<ComplaintState, QString> m_standards;
};

} // namespace zhiyin
