// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/workbook_reader.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace zhiyin {
namespace {

/// From here on a spreadsheet no longer keeps every digit of a whole number.
constexpr double kFirstRuined = 1e15;
constexpr int kKeptDecimals = 14;
constexpr qint64 kMillisecondsOfDay = 86'400'000;
/// Serial numbers of 1900 count a 29 February that was none; the days before it stand one further on.
constexpr double kFalseLeapDay = 60;

QString numberText(double number)
{
    if (number == std::trunc(number) && std::abs(number) < kFirstRuined)
        return QString::number(static_cast<qint64>(number));
    if (std::abs(number) >= kFirstRuined)
        return QString::number(number, 'E', kKeptDecimals);
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString Sheet::momentText(double serial, SheetCell::Form form) const
{
    const bool is1900 = m_origin == QDate(1899, 12, 30);
    const double days = std::floor(serial);
    auto milliseconds = static_cast<qint64>(std::llround((serial - days) * kMillisecondsOfDay));
    // A spreadsheet's time is a fraction: whole seconds lie a hair beside themselves.
    milliseconds = (milliseconds + 500) / 1000 * 1000;
    const QDate day = m_origin.addDays(static_cast<qint64>(days) + (is1900 && serial < kFalseLeapDay ? 1 : 0));
    if (form == SheetCell::Form::Time && serial < 1)
        return QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % kMillisecondsOfDay))
            .toString(QStringLiteral("HH:mm:ss"));
    if (milliseconds == 0)
        return day.toString(Qt::ISODate);
    const QDateTime moment = QDateTime(day, QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString Sheet::text(const SheetCell &cell) const
{
    switch (cell.kind) {
    case SheetCell::Kind::Text: {
        const std::string &text = m_texts[cell.text];
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    case SheetCell::Kind::Truth: return cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case SheetCell::Kind::Number: break;
    }
    // Days that no calendar of clients knows are numbers that somebody gave a date's form.
    constexpr double kLastSerial = 2'958'465; // 9999-12-31
    if (cell.form != SheetCell::Form::Plain && cell.number >= 0 && cell.number <= kLastSerial)
        return momentText(cell.number, cell.form);
    return numberText(cell.number);
}

Result<Sheet> Sheet::read(const QString &path, QByteArrayView bytes, const SheetCaps &caps)
{
    return WorkbookReader(path, caps).read(bytes);
}

} // namespace zhiyin
