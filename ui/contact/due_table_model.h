// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_desk.h"
#include "ui/common/marks.h"
#include "ui/common/table_model.h"

namespace zhiyin {

enum class DueColumn { Due, Late, Who, Number, Why, Count };

/// Whom to contact, the longest overdue first.
class DueTableModel final : public TableModel<DueClient, DueColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(std::vector<DueClient> due, QDate today);

protected:
    [[nodiscard]] QString heading(DueColumn column) const override;
    [[nodiscard]] QVariant cell(const DueClient &client, DueColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(DueColumn column) const override
    {
        return column == DueColumn::Late ? kNumber : kText;
    }

private:
    [[nodiscard]] QString textOf(const DueClient &client, DueColumn column) const;
    QDate m_today;
};

} // namespace zhiyin
