// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_words.h"

#include <QTranslator>

namespace zhiyin::paper {
namespace {

std::unique_ptr<QTranslator> load(const QString &file)
{
    auto loaded = std::make_unique<QTranslator>();
    // Absent only where the resource was not linked; then the source words stand, which a test would catch.
    if (!loaded->load(file))
        loaded.reset();
    return loaded;
}

const QTranslator *translatorOf(ReportLanguage language)
{
    static const auto simplified = load(QStringLiteral(":/i18n/zhiyin_paper_zh_CN.qm"));
    static const auto traditional = load(QStringLiteral(":/i18n/zhiyin_paper_zh_TW.qm"));
    switch (language) {
    case ReportLanguage::English: return nullptr;
    case ReportLanguage::SimplifiedChinese: return simplified.get();
    case ReportLanguage::TraditionalChinese: return traditional.get();
    }
    return nullptr;
}

/// Thousands set off by commas in a locale-free decimal text; a hyphen in front becomes a minus sign.
QString grouped(const QString &plain)
{
    QString text = plain;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return negative ? u'\u2212' + text : text;
}

} // namespace

PaperWords::PaperWords(ReportLanguage language)
    : m_language(language)
    , m_locale(language == ReportLanguage::English ? QLocale::c() : QLocale(QLocale::Chinese, QLocale::China))
    , m_translator(translatorOf(language))
{}

QString PaperWords::text(const char *source) const
{
    const QString translated = m_translator ? m_translator->translate("zhiyin", source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString PaperWords::sentenceGap() const
{
    return m_language == ReportLanguage::English ? QStringLiteral(" ") : QString();
}

QString PaperWords::date(QDate day) const
{
    if (!day.isValid())
        return QString(QChar(kNoValue));
    return m_language == ReportLanguage::English ? m_locale.toString(day, QStringLiteral("d MMM yyyy"))
                                                 : m_locale.toString(day, QStringLiteral("yyyy/M/d"));
}

QString PaperWords::date(const std::optional<QDate> &day) const
{
    return date(day.value_or(QDate()));
}

QString PaperWords::dates(const Period &period) const
{
    return text(QT_TRANSLATE_NOOP("zhiyin", "%1 – %2")).arg(date(period.from), date(period.to));
}

QString PaperWords::periodName(const Period &period) const
{
    const QString year = QString::number(period.from.year());
    const QDate first(period.from.year(), period.from.month(), 1);
    if (period == quarterOf(period.from)) {
        switch ((period.from.month() - 1) / 3) {
        case 0: return text(QT_TRANSLATE_NOOP("zhiyin", "First quarter %1")).arg(year);
        case 1: return text(QT_TRANSLATE_NOOP("zhiyin", "Second quarter %1")).arg(year);
        case 2: return text(QT_TRANSLATE_NOOP("zhiyin", "Third quarter %1")).arg(year);
        default: return text(QT_TRANSLATE_NOOP("zhiyin", "Fourth quarter %1")).arg(year);
        }
    }
    if (period == Period{first, first.addMonths(1).addDays(-1)})
        return m_locale.toString(first, m_language == ReportLanguage::English ? QStringLiteral("MMMM yyyy")
                                                                              : QStringLiteral("yyyy年M月"));
    return dates(period);
}

QString PaperWords::moment(const QDateTime &moment, const QTimeZone &zone) const
{
    const QDateTime local = zone.isValid() ? moment.toTimeZone(zone) : moment.toUTC();
    const QString offset = QTimeZone(local.offsetFromUtc()).displayName(local, QTimeZone::OffsetName);
    return text(QT_TRANSLATE_NOOP("zhiyin", "%1 %2 (%3)"))
        .arg(date(local.date()), local.time().toString(QStringLiteral("HH:mm")), offset);
}

QString PaperWords::amount(Money money) const
{
    return grouped(money.toString());
}

QString PaperWords::money(Money money) const
{
    return money.currency().code() + u'\u00a0' + amount(money);
}

QString PaperWords::quantity(Quantity quantity) const
{
    return grouped(quantity.toString());
}

QString PaperWords::quantity(const std::optional<Quantity> &quantity) const
{
    return quantity ? this->quantity(*quantity) : QString(QChar(kNoValue));
}

QString PaperWords::signedQuantity(Quantity quantity) const
{
    const QString text = this->quantity(quantity);
    return quantity.millionths() > 0 ? u'+' + text : text;
}

QString PaperWords::count(qint64 number, int decimals) const
{
    QString digits = QString::number(number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return grouped(number < 0 ? u'-' + digits : digits);
}

QString PaperWords::share(int basisPoints) const
{
    return m_locale.toString(basisPoints / 100.0, 'f', 2) + u'%';
}

QString PaperWords::figure(const std::optional<double> &value, IndicatorUnit unit) const
{
    if (!value)
        return QString(QChar(kNoValue));
    return unit == IndicatorUnit::Score ? grouped(QString::number(*value, 'f', 2))
                                        : m_locale.toString(*value * 100.0, 'f', 1) + u'%';
}

ReportLanguage programLanguage()
{
    if (QLocale().language() != QLocale::Chinese)
        return ReportLanguage::English;
    return QLocale().script() == QLocale::TraditionalHanScript ? ReportLanguage::TraditionalChinese
                                                               : ReportLanguage::SimplifiedChinese;
}

} // namespace zhiyin::paper
