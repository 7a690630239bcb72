// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_table_model.h"

#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {

Mark markOf(const ComplaintClock &clock)
{
    switch (clock.state) {
    case ClockState::Warning: return clockMark(ClockLook::DueSoon);
    case ClockState::Paused: return clockMark(ClockLook::Paused);
    case ClockState::Met: return clockMark(ClockLook::Met);
    case ClockState::Breached: return clockMark(clock.metAt ? ClockLook::Missed : ClockLook::Overdue);
    case ClockState::Pending:
    case ClockState::Cancelled:
    case ClockState::Running: break;
    }
    return clockMark(ClockLook::Running);
}

QString complainantOf(const ComplaintView &view)
{
    return shown(view.complaint.client ? view.clientName : view.complaint.complainant);
}

QString ComplaintTableModel::heading(ComplaintColumn column) const
{
    switch (column) {
    case ComplaintColumn::Who: return QCoreApplication::translate("zhiyin", "Complainant");
    case ComplaintColumn::Category: return QCoreApplication::translate("zhiyin", "Category");
    case ComplaintColumn::Level: return QCoreApplication::translate("zhiyin", "Level");
    case ComplaintColumn::State: return QCoreApplication::translate("zhiyin", "State");
    case ComplaintColumn::Clock: return QCoreApplication::translate("zhiyin", "Next clock");
    case ComplaintColumn::Due: return QCoreApplication::translate("zhiyin", "Due");
    case ComplaintColumn::Received: return QCoreApplication::translate("zhiyin", "Received");
    case ComplaintColumn::Count: break;
    }
    return {};
}

QString ComplaintTableModel::textOf(const ComplaintView &view, ComplaintColumn column) const
{
    const auto clock = shownFirst(view.clocks);
    switch (column) {
    case ComplaintColumn::Who: return complainantOf(view);
    case ComplaintColumn::Category: return shown(view.complaint.category);
    case ComplaintColumn::Level: return words::complaintLevel(view.complaint.level);
    case ComplaintColumn::State: return words::complaintState(view.complaint.state);
    case ComplaintColumn::Clock:
        return clock ? QStringLiteral("%1: %2").arg(words::clockName(clock->name), words::clockState(clock->state))
                     : formats::none();
    case ComplaintColumn::Due: return clock && clock->dueAt ? formats::moment(*clock->dueAt, m_zone) : formats::none();
    case ComplaintColumn::Received: return formats::moment(view.complaint.facts.receivedAt, m_zone);
    case ComplaintColumn::Count: break;
    }
    return {};
}

QVariant ComplaintTableModel::cell(const ComplaintView &view, ComplaintColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(view, column);
    if (role == IdRole)
        return view.complaint.id ? QVariant(view.complaint.id->value()) : QVariant();
    if (role == RawRole) {
        const auto clock = shownFirst(view.clocks);
        if (column == ComplaintColumn::Due)
            return clock && clock->dueAt ? *clock->dueAt : QDateTime();
        if (column == ComplaintColumn::Received)
            return view.complaint.facts.receivedAt;
        return textOf(view, column);
    }
    if (role == MarkRole && column == ComplaintColumn::Clock) {
        if (const auto clock = shownFirst(view.clocks))
            return QVariant::fromValue(markOf(*clock));
    }
    return {};
}

} // namespace zhiyin
