// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/agenda_calendar.h"

#include <QCryptographicHash>

namespace zhiyin {
namespace {

/// RFC 5545, 3.1: no line is longer than 75 octets; what goes on begins with a space. Characters are not cut.
void addLine(QByteArray &file, const QByteArray &line)
{
    constexpr int kMost = 75;
    int used = 0;
    for (int i = 0; i < line.size();) {
        int size = 1;
        while (i + size < line.size() && (static_cast<unsigned char>(line[i + size]) & 0xc0U) == 0x80U)
            ++size;
        if (used + size > kMost) {
            file += "\r\n ";
            used = 1;
        }
        file += line.mid(i, size);
        used += size;
        i += size;
    }
    file += "\r\n";
}

/// RFC 5545, 3.3.11.
QByteArray escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.remove(u'\r');
    return text.toUtf8();
}

QByteArray stamp(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray uidOf(const TodayItem &item, const QByteArray &bookId)
{
    const QString thing = item.thing ? item.thing->toString() : item.client ? item.client->toString() : item.code;
    const QString what = QStringLiteral("%1|%2|%3|%4")
                             .arg(codeText(kTodayKinds, item.kind), thing, item.code, item.dueOn.toString(Qt::ISODate));
    return QCryptographicHash::hash(bookId + what.toUtf8(), QCryptographicHash::Sha256).toHex().left(32) + "@zhiyin";
}

void addEvent(QByteArray &file, const TodayItem &item, QDate today, const CalendarOptions &options)
{
    QString title = options.title(item);
    if (!item.externalId.isEmpty())
        title += u' ' + item.externalId;
    if (options.withNames && !item.name.isEmpty())
        title += u' ' + item.name;
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:" + uidOf(item, options.bookId));
    addLine(file, "DTSTAMP:" + stamp(options.madeAt));
    if (item.dueAt.isValid() && item.dueOn >= today) {
        addLine(file, "DTSTART:" + stamp(item.dueAt));
    } else {
        const QDate day = std::max(item.dueOn, today);
        addLine(file, "DTSTART;VALUE=DATE:" + dayText(day));
        addLine(file, "DTEND;VALUE=DATE:" + dayText(day.addDays(1)));
    }
    addLine(file, "SUMMARY:" + escaped(title));
    addLine(file, "TRANSP:TRANSPARENT");
    addLine(file, "CLASS:PRIVATE");
    addLine(file, "END:VEVENT");
}

} // namespace

QByteArray agendaCalendar(const TodayList &list, const CalendarOptions &options)
{
    QByteArray file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Zhiyin//Agenda//EN");
    addLine(file, "CALSCALE:GREGORIAN");
    for (const TodayItem &item : list.items) {
        if (item.dueOn.isValid())
            addEvent(file, item, list.day, options);
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace zhiyin
