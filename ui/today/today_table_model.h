// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/today/today_desk.h"
#include "ui/common/marks.h"
#include "ui/common/table_model.h"

namespace zhiyin {

enum class TodayColumn { When, What, Who, Number, Detail, Count };

/// The lines of a day, what is lost most by waiting on top.
class TodayTableModel final : public TableModel<TodayItem, TodayColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(TodayList list);
    [[nodiscard]] const TodayList &list() const { return m_list; }

protected:
    [[nodiscard]] QString heading(TodayColumn column) const override;
    [[nodiscard]] QVariant cell(const TodayItem &item, TodayColumn column, int role) const override;

private:
    [[nodiscard]] QString textOf(const TodayItem &item, TodayColumn column) const;
    /// Without its items: those are the rows.
    TodayList m_list;
};

} // namespace zhiyin
