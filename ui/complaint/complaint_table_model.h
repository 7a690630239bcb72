// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_desk.h"
#include "ui/common/marks.h"
#include "ui/common/table_model.h"

namespace zhiyin {

enum class ComplaintColumn { Who, Category, Level, State, Clock, Due, Received, Count };

/// Complaints with the clock to show where there is room for one.
class ComplaintTableModel final : public TableModel<ComplaintView, ComplaintColumn>
{
    Q_OBJECT

public:
    explicit ComplaintTableModel(QTimeZone zone, QObject *parent = nullptr)
        : TableModel(parent), m_zone(std::move(zone))
    {}

protected:
    [[nodiscard]] QString heading(ComplaintColumn column) const override;
    [[nodiscard]] QVariant cell(const ComplaintView &view, ComplaintColumn column, int role) const override;

private:
    [[nodiscard]] QString textOf(const ComplaintView &view, ComplaintColumn column) const;
    QTimeZone m_zone;
};

/// The look of a clock's state.
[[nodiscard]] Mark markOf(const ComplaintClock &clock);
/// Who complains: the client, or the name that was given.
[[nodiscard]] QString complainantOf(const ComplaintView &view);

} // namespace zhiyin
