// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/due_table_model.h"

#include "core/words/contact_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {

void DueTableModel::show(std::vector<DueClient> due, QDate today)
{
    m_today = today;
    std::stable_sort(due.begin(), due.end(),
                     [](const DueClient &a, const DueClient &b) { return a.due.dueOn < b.due.dueOn; });
    setRows(std::move(due));
}

QString DueTableModel::heading(DueColumn column) const
{
    switch (column) {
    case DueColumn::Due: return QCoreApplication::translate("zhiyin", "Due");
    case DueColumn::Late: return QCoreApplication::translate("zhiyin", "Days late");
    case DueColumn::Who: return QCoreApplication::translate("zhiyin", "Client");
    case DueColumn::Number: return QCoreApplication::translate("zhiyin", "Number");
    case DueColumn::Why: return QCoreApplication::translate("zhiyin", "Why");
    case DueColumn::Count: break;
    }
    return {};
}

QString DueTableModel::textOf(const DueClient &client, DueColumn column) const
{
    switch (column) {
    case DueColumn::Due: return formats::date(client.due.dueOn);
    case DueColumn::Late: return client.daysOverdue > 0 ? formats::count(client.daysOverdue) : QString();
    case DueColumn::Who: return shown(client.name);
    case DueColumn::Number: return shown(client.externalId);
    case DueColumn::Why: return words::dueReason(client.due);
    case DueColumn::Count: break;
    }
    return {};
}

QVariant DueTableModel::cell(const DueClient &client, DueColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(client, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == RawRole)
        return column == DueColumn::Late ? QVariant(client.daysOverdue) : QVariant(textOf(client, column));
    if (role == IdRole)
        return client.id.value();
    if (role == MarkRole && column == DueColumn::Due)
        return QVariant::fromValue(clockMark(client.daysOverdue > 0        ? ClockLook::Overdue
                                             : client.due.dueOn == m_today ? ClockLook::DueSoon
                                                                           : ClockLook::Running));
    return {};
}

} // namespace zhiyin
