// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/event_models.h"

#include "core/words/event_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

ClockLook lookOf(EventState state)
{
    switch (state) {
    case EventState::Planned: return ClockLook::Paused;
    case EventState::Open: return ClockLook::Running;
    case EventState::Held: return ClockLook::Met;
    case EventState::Cancelled: return ClockLook::Missed;
    }
    return ClockLook::Running;
}

ClockLook lookOf(GuestState state)
{
    switch (state) {
    case GuestState::Invited: return ClockLook::Running;
    case GuestState::Accepted:
    case GuestState::Came: return ClockLook::Met;
    case GuestState::Waiting: return ClockLook::DueSoon;
    case GuestState::Declined: return ClockLook::Paused;
    case GuestState::Missed: return ClockLook::Missed;
    }
    return ClockLook::Running;
}

} // namespace

QString EventModel::heading(EventColumn column) const
{
    switch (column) {
    case EventColumn::Title: return said(QT_TRANSLATE_NOOP("zhiyin", "Event"));
    case EventColumn::When: return said(QT_TRANSLATE_NOOP("zhiyin", "When"));
    case EventColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case EventColumn::Guests: return said(QT_TRANSLATE_NOOP("zhiyin", "Invited"));
    case EventColumn::Came: return said(QT_TRANSLATE_NOOP("zhiyin", "Came"));
    case EventColumn::Count: break;
    }
    return {};
}

Qt::Alignment EventModel::alignment(EventColumn column) const
{
    return column == EventColumn::Guests || column == EventColumn::Came ? kNumber : kText;
}

QVariant EventModel::cell(const EventLine &row, EventColumn column, int role) const
{
    if (role == IdRole)
        return row.event.id.value();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == MarkRole && column == EventColumn::State)
        return QVariant::fromValue(clockMark(lookOf(row.event.state)));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case EventColumn::Title: return shown(row.event.plan.title);
    case EventColumn::When: return formats::moment(row.event.plan.starts, m_zone);
    case EventColumn::State: return words::eventState(row.event.state);
    case EventColumn::Guests: return formats::count(row.figures.invited());
    case EventColumn::Came: return formats::count(row.figures.of(GuestState::Came));
    case EventColumn::Count: break;
    }
    return {};
}

QString GuestModel::heading(GuestColumn column) const
{
    switch (column) {
    case GuestColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case GuestColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case GuestColumn::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case GuestColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case GuestColumn::Rating: return said(QT_TRANSLATE_NOOP("zhiyin", "Rating"));
    case GuestColumn::Needs: return said(QT_TRANSLATE_NOOP("zhiyin", "Needs heard"));
    case GuestColumn::Count: break;
    }
    return {};
}

Qt::Alignment GuestModel::alignment(GuestColumn column) const
{
    return column == GuestColumn::Rating ? kNumber : kText;
}

QVariant GuestModel::cell(const EventGuest &row, GuestColumn column, int role) const
{
    if (role == IdRole)
        return row.client.value();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == MarkRole && column == GuestColumn::State)
        return QVariant::fromValue(clockMark(lookOf(row.state)));
    if (role == Qt::ToolTipRole && column == GuestColumn::Needs)
        return plainToolTip(row.needs);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case GuestColumn::Name: return shown(row.name);
    case GuestColumn::Number: return shown(row.externalId);
    case GuestColumn::Advisor: return shown(row.advisorName);
    case GuestColumn::State: return words::guestState(row.state);
    case GuestColumn::Rating: return row.rating ? formats::count(*row.rating) : QString();
    case GuestColumn::Needs: return shown(row.needs);
    case GuestColumn::Count: break;
    }
    return {};
}

} // namespace zhiyin
