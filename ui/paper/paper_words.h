// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/branch_report.h"

#include <QLocale>

class QTranslator;

namespace zhiyin::paper {

/// Says things in the language of a report, which need not be the program's: the client's copy may be Chinese while
/// the window is English. Dates, numbers and money take the form of that language. Cheap to copy, safe in any thread.
class PaperWords final
{
public:
    explicit PaperWords(ReportLanguage language);

    /// The translation of an English source marked with QT_TRANSLATE_NOOP("zhiyin", …).
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] ReportLanguage language() const { return m_language; }

    /// What stands between two sentences: a blank, or nothing.
    [[nodiscard]] QString sentenceGap() const;

    /// "30 Sep 2026", "2026/9/30".
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString date(const std::optional<QDate> &day) const;
    /// "1 Jul 2026 – 30 Sep 2026"
    [[nodiscard]] QString dates(const Period &period) const;
    /// "3rd quarter 2026", "September 2026", or the dates where the period is neither.
    [[nodiscard]] QString periodName(const Period &period) const;
    /// "30 Sep 2026 16:05 (UTC+08:00)"
    [[nodiscard]] QString moment(const QDateTime &moment, const QTimeZone &zone) const;
    /// "1,234,567.89", with a true minus sign and the currency's decimals.
    [[nodiscard]] QString amount(Money money) const;
    /// "CNY 1,234,567.89"
    [[nodiscard]] QString money(Money money) const;
    [[nodiscard]] QString quantity(Quantity quantity) const;
    [[nodiscard]] QString quantity(const std::optional<Quantity> &quantity) const;
    /// "+5", "−5"
    [[nodiscard]] QString signedQuantity(Quantity quantity) const;
    /// "1,864"; of a number of cents with two decimals "18.64".
    [[nodiscard]] QString count(qint64 number, int decimals = 0) const;
    /// "12.34%" of basis points.
    [[nodiscard]] QString share(int basisPoints) const;
    /// A ratio as "85.0%", a score as "85.00"; a dash where there is none.
    [[nodiscard]] QString figure(const std::optional<double> &value, IndicatorUnit unit) const;

private:
    ReportLanguage m_language;
    QLocale m_locale;
    const QTranslator *m_translator = nullptr; ///< Lives as long as the program; none for English.
};

/// The language of the program, for papers that are nobody's in particular.
[[nodiscard]] ReportLanguage programLanguage();

/// What stands where a table has no value.
inline constexpr char16_t kNoValue = u'–';

} // namespace zhiyin::paper
