// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_level.h"

namespace zhiyin {
namespace {

/// The number in "C3" or "R3" from 1 to 5.
std::optional<int> levelNumber(QStringView text, QChar letter)
{
    if (text.size() != 2 || text[0].toUpper() != letter || text[1] < u'1' || text[1] > u'5')
        return std::nullopt;
    return text[1].unicode() - u'0';
}

} // namespace

QString riskLevelText(RiskLevel level)
{
    return u'C' + QString::number(static_cast<int>(level));
}

std::optional<RiskLevel> parseRiskLevel(QStringView text)
{
    const auto number = levelNumber(text, u'C');
    return number ? std::optional(static_cast<RiskLevel>(*number)) : std::nullopt;
}

QString productLevelText(ProductLevel level)
{
    return u'R' + QString::number(static_cast<int>(level));
}

std::optional<ProductLevel> parseProductLevel(QStringView text)
{
    const auto number = levelNumber(text, u'R');
    return number ? std::optional(static_cast<ProductLevel>(*number)) : std::nullopt;
}

NeedType needTypeOf(RiskLevel level)
{
    if (level <= RiskLevel::C2)
        return NeedType::Conservative;
    return level == RiskLevel::C3 ? NeedType::Stable : NeedType::Aggressive;
}

QString needTypeText(NeedType need)
{
    constexpr std::array<QStringView, 3> kTexts = {u"conservative", u"stable", u"aggressive"};
    return kTexts[static_cast<size_t>(need)].toString();
}

} // namespace zhiyin
