// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/agenda_models.h"

#include "core/words/contact_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/plain_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace zhiyin {
namespace {

/// As many names as a month's cell has lines for.
constexpr size_t kNamesInCell = 3;

Mark markOf(const AgendaEntry &entry, QDate today)
{
    switch (entry.kind) {
    case AgendaKind::Had: return clockMark(ClockLook::Met);
    case AgendaKind::Promise: return clockMark(entry.on < today ? ClockLook::Overdue : ClockLook::DueSoon);
    case AgendaKind::Planned: break;
    }
    return clockMark(entry.due.dueOn < today ? ClockLook::Overdue : ClockLook::Running);
}

QString kindText(const AgendaEntry &entry, const QTimeZone &zone)
{
    switch (entry.kind) {
    case AgendaKind::Had:
        return QCoreApplication::translate("zhiyin", "%1, %2")
            .arg(QLocale().toString(entry.at.toTimeZone(zone).time(), QLocale::ShortFormat),
                 words::contactChannel(entry.channel));
    case AgendaKind::Promise: return QCoreApplication::translate("zhiyin", "Promised");
    case AgendaKind::Planned: break;
    }
    return QCoreApplication::translate("zhiyin", "Planned");
}

QString whatText(const AgendaEntry &entry)
{
    if (entry.kind != AgendaKind::Planned)
        return shown(entry.text);
    return QCoreApplication::translate("zhiyin", "due %1: %2")
        .arg(formats::date(entry.due.dueOn), words::dueReason(entry.due));
}

} // namespace

QString plannedText(const AgendaDay &day)
{
    if (day.capacity == 0)
        return QCoreApplication::translate("zhiyin", "day off");
    return QCoreApplication::translate("zhiyin", "%1 of %2")
        .arg(formats::count(day.planned), formats::count(day.capacity));
}

void AgendaDayModel::show(const ContactAgenda &agenda, QDate today, const QTimeZone &zone)
{
    m_today = today;
    m_zone = zone;
    setRows(agenda.entries);
}

QString AgendaDayModel::heading(AgendaColumn column) const
{
    switch (column) {
    case AgendaColumn::Kind: return QCoreApplication::translate("zhiyin", "What for");
    case AgendaColumn::Who: return QCoreApplication::translate("zhiyin", "Client");
    case AgendaColumn::Number: return QCoreApplication::translate("zhiyin", "Number");
    case AgendaColumn::What: return QCoreApplication::translate("zhiyin", "Why, or what was said");
    case AgendaColumn::Count: break;
    }
    return {};
}

QString AgendaDayModel::textOf(const AgendaEntry &entry, AgendaColumn column) const
{
    switch (column) {
    case AgendaColumn::Kind: return kindText(entry, m_zone);
    case AgendaColumn::Who: return shown(entry.name);
    case AgendaColumn::Number: return shown(entry.externalId);
    case AgendaColumn::What: return whatText(entry);
    case AgendaColumn::Count: break;
    }
    return {};
}

QVariant AgendaDayModel::cell(const AgendaEntry &entry, AgendaColumn column, int role) const
{
    if (role == Qt::DisplayRole || role == RawRole)
        return textOf(entry, column);
    if (role == Qt::ToolTipRole && column == AgendaColumn::What)
        return plainToolTip(whatText(entry));
    if (role == IdRole)
        return entry.client.value();
    if (role == MarkRole && column == AgendaColumn::Kind)
        return QVariant::fromValue(markOf(entry, m_today));
    return {};
}

void AgendaGridModel::take(const ContactAgenda &agenda, QDate today, QDate month)
{
    beginResetModel();
    m_today = today;
    m_month = month;
    m_days.clear();
    for (const AgendaDay &day : agenda.days)
        m_days.push_back({day, {}});
    for (const AgendaEntry &entry : agenda.entries) {
        const qint64 place = m_days.empty() ? -1 : m_days.front().facts.day.daysTo(entry.on);
        if (place >= 0 && place < static_cast<qint64>(m_days.size()))
            m_days[static_cast<size_t>(place)].entries.push_back(entry);
    }
    endResetModel();
}

void AgendaGridModel::showWeek(const ContactAgenda &agenda, QDate today)
{
    take(agenda, today, {});
}

void AgendaGridModel::showMonth(const ContactAgenda &agenda, QDate today, QDate month)
{
    take(agenda, today, month);
}

void AgendaGridModel::clear()
{
    take({}, {}, {});
}

void AgendaGridModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kDaysPerWeek - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kDaysPerWeek - 1));
}

int AgendaGridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_days.empty())
        return 0;
    if (isMonth())
        return static_cast<int>(m_days.size()) / kDaysPerWeek;
    size_t most = 1;
    for (const Day &day : m_days)
        most = std::max(most, day.entries.size());
    return static_cast<int>(most);
}

int AgendaGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_days.empty() ? 0 : kDaysPerWeek;
}

const AgendaGridModel::Day *AgendaGridModel::cellDay(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int place = isMonth() ? index.row() * kDaysPerWeek + index.column() : index.column();
    return place < static_cast<int>(m_days.size()) ? &m_days[static_cast<size_t>(place)] : nullptr;
}

const AgendaEntry *AgendaGridModel::entryAt(const QModelIndex &index) const
{
    const Day *day = isMonth() ? nullptr : cellDay(index);
    if (day == nullptr || index.row() >= static_cast<int>(day->entries.size()))
        return nullptr;
    return &day->entries[static_cast<size_t>(index.row())];
}

QDate AgendaGridModel::dayAt(const QModelIndex &index) const
{
    const Day *day = cellDay(index);
    return day == nullptr ? QDate() : day->facts.day;
}

QVariant AgendaGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == DayRole)
        return dayAt(index);
    return isMonth() ? monthCell(index, role) : weekCell(index, role);
}

QString AgendaGridModel::summaryOf(const Day &day) const
{
    const auto had = std::count_if(day.entries.begin(), day.entries.end(),
                                   [](const AgendaEntry &entry) { return entry.kind == AgendaKind::Had; });
    return day.facts.day < m_today ? QCoreApplication::translate("zhiyin", "%n had", nullptr, static_cast<int>(had))
                                   : plannedText(day.facts);
}

QVariant AgendaGridModel::weekCell(const QModelIndex &index, int role) const
{
    const AgendaEntry *entry = entryAt(index);
    if (entry == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown(entry->name);
    case Qt::ToolTipRole: return plainToolTip(QStringLiteral("%1  %2").arg(shown(entry->externalId), whatText(*entry)));
    case MarkRole: return QVariant::fromValue(markOf(*entry, m_today));
    case IdRole: return entry->client.value();
    default: return {};
    }
}

QVariant AgendaGridModel::monthCell(const QModelIndex &index, int role) const
{
    const Day *day = cellDay(index);
    if (day == nullptr)
        return {};
    const QDate date = day->facts.day;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    if (role == Qt::FontRole && date == m_today) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && (date.month() != m_month.month() || !day->facts.isWorkingDay))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines{QStringLiteral("%1   %2").arg(QLocale().toString(date.day()), summaryOf(*day))};
    for (size_t i = 0; i < std::min(day->entries.size(), kNamesInCell); ++i)
        lines.append(shown(day->entries[i].name));
    if (day->entries.size() > kNamesInCell)
        lines.append(QCoreApplication::translate("zhiyin", "and %n more", nullptr,
                                                 static_cast<int>(day->entries.size() - kNamesInCell)));
    return lines.join(u'\n');
}

QVariant AgendaGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(m_days.size()))
        return {};
    const AgendaDay &day = m_days[static_cast<size_t>(section)].facts;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && !isMonth() && day.day == m_today) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString weekday = QLocale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat);
    if (isMonth())
        return weekday;
    return QCoreApplication::translate("zhiyin", "%1 %2\n%3")
        .arg(weekday, QLocale().toString(day.day.day()), summaryOf(m_days[static_cast<size_t>(section)]));
}

} // namespace zhiyin
