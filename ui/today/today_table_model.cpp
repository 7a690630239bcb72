// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_table_model.h"

#include "core/words/today_words.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

Mark markOf(const TodayItem &item, QDate day)
{
    if (!item.dueOn.isValid() || item.kind == TodayKind::Request)
        return clockMark(item.kind == TodayKind::ChurnEscalate ? ClockLook::DueSoon : ClockLook::Running);
    if (item.dueOn < day)
        return clockMark(ClockLook::Overdue);
    return clockMark(item.dueOn == day ? ClockLook::DueSoon : ClockLook::Running);
}

} // namespace

void TodayTableModel::show(TodayList list)
{
    auto items = std::move(list.items);
    list.items.clear();
    m_list = std::move(list);
    setRows(std::move(items));
}

QString TodayTableModel::heading(TodayColumn column) const
{
    switch (column) {
    case TodayColumn::When: return QCoreApplication::translate("zhiyin", "When");
    case TodayColumn::What: return QCoreApplication::translate("zhiyin", "What");
    case TodayColumn::Who: return QCoreApplication::translate("zhiyin", "Who", "whom a line of the day is about");
    case TodayColumn::Number: return QCoreApplication::translate("zhiyin", "Number");
    case TodayColumn::Detail: return QCoreApplication::translate("zhiyin", "Details");
    case TodayColumn::Count: break;
    }
    return {};
}

QString TodayTableModel::textOf(const TodayItem &item, TodayColumn column) const
{
    switch (column) {
    case TodayColumn::When: return words::todayWhen(item, m_list.day);
    case TodayColumn::What: return words::todayKind(item.kind);
    case TodayColumn::Who: return shown(item.name);
    case TodayColumn::Number: return shown(item.externalId);
    case TodayColumn::Detail: return shown(words::todayDetail(item)).simplified();
    case TodayColumn::Count: break;
    }
    return {};
}

QVariant TodayTableModel::cell(const TodayItem &item, TodayColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(item, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(words::todayWhy(item, m_list));
    if (role == MarkRole && column == TodayColumn::When)
        return QVariant::fromValue(markOf(item, m_list.day));
    if (role == RawRole)
        return column == TodayColumn::When ? QVariant(item.dueOn) : QVariant(textOf(item, column));
    if (role == IdRole && item.client)
        return item.client->value();
    return {};
}

} // namespace zhiyin
