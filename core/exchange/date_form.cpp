// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_form.h"

#include "core/base/period.h"

#include <QLocale>

namespace zhiyin {
namespace {

// Nobody alive, and nothing in a client's file, is older; it catches 0026-03-01 for 2026-03-01.
constexpr int kFirstYear = 1800;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "2026-03-01" of the year-first forms, with what follows (a time) behind it; the text itself where it is none of them.
QString isoOf(QStringView text)
{
    qsizetype at = 0;
    QString made;
    const auto take = [&](int least, int most, const char *ends) {
        const qsizetype begin = at;
        while (at < text.size() && at - begin < most && isDigit(text[at]))
            ++at;
        if (at - begin < least)
            return false;
        made += text.mid(begin, at - begin).toString().rightJustified(2, u'0');
        const bool ended = at < text.size() && QString::fromUtf8(ends).contains(text[at]);
        at += ended ? 1 : 0;
        return ended || *ends == '\0' || at == text.size();
    };
    if (!take(4, 4, "/.年"))
        return text.toString();
    made += u'-';
    if (!take(1, 2, "/.月"))
        return text.toString();
    made += u'-';
    if (!take(1, 2, ""))
        return text.toString();
    if (at < text.size() && text[at] == u'日')
        ++at;
    QString rest = text.mid(at).toString();
    // Their times have hours of one digit: 2026/3/1 9:30.
    if (rest.size() > 2 && rest[2] == u':')
        rest.insert(1, u'0');
    return made + rest;
}

std::optional<QDate> isoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[i]))
            return std::nullopt;
    }
    const QDate day(text.first(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return day.isValid() && day.year() >= kFirstYear ? std::optional(day) : std::nullopt;
}

} // namespace

DateForm::DateForm(const QString &format) : m_format(format)
{
    std::vector<Part> parts;
    for (qsizetype i = 0; i < format.size();) {
        qsizetype run = 1;
        while (i + run < format.size() && format[i + run] == format[i])
            ++run;
        const QChar c = format[i];
        const bool isPart = QStringView(u"yMdHms").contains(c);
        const bool plain = isPart ? (c == u'y' ? run == 4 : run <= 2) : !c.isLetter() && c != u'\'';
        if (!plain)
            return; // names of months, AM and PM, years of two digits: Qt's parser knows them
        m_hasTime |= c == u'H';
        if (isPart)
            parts.push_back({c.unicode(), static_cast<int>(run), c == u'y' ? 4 : 2, {}});
        else
            parts.insert(parts.end(), static_cast<size_t>(run), Part{0, 1, 1, c});
        i += run;
    }
    m_parts = std::move(parts);
}

std::optional<DateForm::Read> DateForm::byParts(QStringView text) const
{
    int year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0;
    qsizetype at = 0;
    for (const Part &part : m_parts) {
        if (part.letter == 0) {
            if (at >= text.size() || text[at++] != part.literal)
                return std::nullopt;
            continue;
        }
        int value = 0;
        const qsizetype begin = at;
        while (at < text.size() && at - begin < part.most && isDigit(text[at]))
            value = value * 10 + text[at++].digitValue();
        if (at - begin < part.least)
            return std::nullopt;
        (part.letter == u'y'   ? year
         : part.letter == u'M' ? month
         : part.letter == u'd' ? day
         : part.letter == u'H' ? hour
         : part.letter == u'm' ? minute
                               : second) = value;
    }
    if (at != text.size())
        return std::nullopt;
    return Read{QDate(year, month, day), QTime(hour, minute, second)};
}

std::optional<DateForm::Read> DateForm::byFormat(QStringView text) const
{
    std::optional<Read> read;
    if (!m_parts.empty()) {
        read = byParts(text);
    } else if (!m_format.isEmpty()) {
        const QDateTime parsed = QLocale::c().toDateTime(text.toString(), m_format);
        if (parsed.isValid())
            read = Read{parsed.date(), parsed.time()};
    }
    if (read && (!read->date.isValid() || !read->time.isValid() || read->date.year() < kFirstYear))
        read.reset();
    return read;
}

std::optional<QDate> DateForm::date(QStringView text) const
{
    if (const auto read = byFormat(text))
        return read->date;
    if (const auto day = isoDate(text))
        return day;
    const QString iso = isoOf(text);
    // A spreadsheet's day with a time of midnight behind it.
    if (iso.size() > 10 && (iso[10] == u' ' || iso[10] == u'T')
        && !QTime::fromString(iso.mid(11), Qt::ISODate).isValid())
        return std::nullopt;
    return iso.size() > 10 && iso[10] != u' ' && iso[10] != u'T' ? std::nullopt : isoDate(QStringView(iso).left(10));
}

std::optional<QDateTime> DateForm::moment(QStringView text, const QTimeZone &zone) const
{
    if (const auto read = byFormat(text)) {
        const bool bareDate = !m_parts.empty() ? !m_hasTime : read->time == QTime(0, 0);
        return bareDate ? startOfDay(read->date, zone) : QDateTime(read->date, read->time, zone).toUTC();
    }
    const QString iso = isoOf(text);
    if (!isoDate(QStringView(iso).left(10)))
        return std::nullopt;
    const auto parsed = parseMoment(iso, zone);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QString DateForm::shown() const
{
    return m_format.isEmpty() ? QStringLiteral("yyyy-MM-dd") : m_format;
}

} // namespace zhiyin
