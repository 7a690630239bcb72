// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <limits>

namespace zhiyin {
namespace {

struct Decimal {
    qint64 value = 0;
    bool rounded = false;
};

/// Digits of a decimal text with the place of its point; no value yet, so that nothing can overflow.
struct Digits {
    QByteArray digits;
    int pointFromRight = 0;
    bool negative = false;
};

constexpr int kMostDigits = 60;

std::optional<Digits> readDigits(QStringView text)
{
    Digits read;
    const QStringView trimmed = text.trimmed();
    qsizetype i = 0;
    if (i < trimmed.size() && (trimmed[i] == u'-' || trimmed[i] == u'+')) {
        read.negative = trimmed[i] == u'-';
        ++i;
    }
    bool point = false;
    int exponent = 0;
    for (; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        if (c >= u'0' && c <= u'9') {
            if (read.digits.size() >= kMostDigits)
                return std::nullopt;
            read.digits.append(static_cast<char>(c.unicode()));
            read.pointFromRight += point ? 1 : 0;
        } else if (c == u'.' && !point) {
            point = true;
        } else if (c == u',' && !point && !read.digits.isEmpty()) {
            continue; // grouping, as spreadsheets write it
        } else if ((c == u'e' || c == u'E') && !read.digits.isEmpty()) {
            bool ok = false;
            exponent = trimmed.mid(i + 1).toInt(&ok);
            if (!ok || exponent > 18 || exponent < -18)
                return std::nullopt;
            break;
        } else {
            return std::nullopt;
        }
    }
    if (read.digits.isEmpty())
        return std::nullopt;
    read.pointFromRight -= exponent;
    return read;
}

/// Brings the digits to `decimals` places, rounding half to even.
std::optional<Decimal> toFixed(const Digits &read, int decimals, qint64 scaleBy)
{
    using Wide = unsigned __int128;
    constexpr Wide kLimit = (Wide{1} << 120);
    Wide value = 0;
    for (const char c : read.digits) {
        value = value * 10 + static_cast<unsigned>(c - '0');
        if (value > kLimit / 10)
            return std::nullopt;
    }
    if (scaleBy != 1) {
        if (value > kLimit / static_cast<Wide>(scaleBy))
            return std::nullopt;
        value *= static_cast<Wide>(scaleBy);
    }
    Decimal fixed;
    int shift = decimals - read.pointFromRight;
    for (; shift > 0; --shift) {
        if (value > kLimit / 10)
            return std::nullopt;
        value *= 10;
    }
    if (shift < 0) {
        Wide divisor = 1;
        for (; shift < 0; ++shift) {
            if (divisor > kLimit / 10)
                return std::nullopt;
            divisor *= 10;
        }
        const Wide rest = value % divisor;
        value /= divisor;
        fixed.rounded = rest != 0;
        if (rest * 2 > divisor || (rest * 2 == divisor && value % 2 == 1))
            ++value;
    }
    if (value > static_cast<Wide>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    fixed.value = read.negative ? -static_cast<qint64>(value) : static_cast<qint64>(value);
    return fixed;
}

QString fixedText(qint64 value, int decimals)
{
    const bool negative = value < 0;
    QString digits = QString::number(negative ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? u'-' + digits : digits;
}

} // namespace

Result<Money::Parsed> Money::parse(QStringView text, Currency currency, qint64 scaleBy)
{
    const auto digits = readDigits(text);
    const auto fixed = digits ? toFixed(*digits, currency.decimals(), scaleBy) : std::nullopt;
    if (!fixed)
        return failure(ErrorCode::BadValue, {QStringLiteral("amount"), text.toString()});
    return Parsed{Money(fixed->value, currency), fixed->rounded};
}

QString Money::toString() const
{
    return fixedText(m_minor, m_currency.decimals());
}

Result<Money> Money::plus(Money other) const
{
    qint64 sum = 0;
    if (m_currency != other.m_currency)
        return failure(ErrorCode::Internal, {}, QStringLiteral("money: two currencies added"));
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum))
        return failure(ErrorCode::Internal, {}, QStringLiteral("money: overflow"));
    return Money(sum, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    return plus(other.negated());
}

Result<Quantity> Quantity::parse(QStringView text)
{
    const auto digits = readDigits(text);
    const auto fixed = digits ? toFixed(*digits, kDecimals, 1) : std::nullopt;
    if (!fixed)
        return failure(ErrorCode::BadValue, {QStringLiteral("quantity"), text.toString()});
    return Quantity(fixed->value);
}

QString Quantity::toString() const
{
    QString text = fixedText(m_millionths, kDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace zhiyin
