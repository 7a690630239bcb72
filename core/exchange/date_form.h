// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace zhiyin {

/// Reads dates and moments of one file: in the format a mapping gives, else ISO 8601 or year-first as Chinese
/// spreadsheets write it (2026/3/1, 2026年3月1日).
class DateForm final
{
public:
    /// As QDateTime understands it ("MM/dd/yyyy HH:mm"); empty for none.
    explicit DateForm(const QString &format = {});

    [[nodiscard]] std::optional<QDate> date(QStringView text) const;
    /// In UTC; a local time is one of `zone`, a bare date its first instant there.
    [[nodiscard]] std::optional<QDateTime> moment(QStringView text, const QTimeZone &zone) const;
    /// What a message shows as expected.
    [[nodiscard]] QString shown() const;

private:
    struct Part {
        char16_t letter = 0; ///< one of yMdHms, or 0 for a literal
        int least = 1;
        int most = 4;
        QChar literal;
    };
    struct Read {
        QDate date;
        QTime time;
    };
    [[nodiscard]] std::optional<Read> byFormat(QStringView text) const;
    [[nodiscard]] std::optional<Read> byParts(QStringView text) const;

    QString m_format;
    /// The format where it is made of plain numbers; reading them here is ten times faster than Qt's general parser.
    std::vector<Part> m_parts;
    bool m_hasTime = false;
};

} // namespace zhiyin
