// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/handover_desk.h"
#include "ui/common/table_model.h"

namespace zhiyin {

enum class LetterColumn { Due, Number, Name, From, To, Sent, Count };

/// The letters that clients are owed, or got.
class LetterModel final : public TableModel<AdvisorNotice, LetterColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setToday(QDate today) { m_today = today; }

protected:
    [[nodiscard]] QString heading(LetterColumn column) const override;
    [[nodiscard]] QVariant cell(const AdvisorNotice &row, LetterColumn column, int role) const override;

private:
    QDate m_today;
};

} // namespace zhiyin
