// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/identifiers.h"

#include <QRegularExpression>

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<std::pair<QLatin1StringView, IdType>, 9> kIdTypes = {{
    {"resident_id"_L1, IdType::ResidentId},
    {"passport"_L1, IdType::Passport},
    {"hk_macau_permit"_L1, IdType::HkMacauPermit},
    {"taiwan_permit"_L1, IdType::TaiwanPermit},
    {"foreign_residence"_L1, IdType::ForeignResidence},
    {"uscc"_L1, IdType::Uscc},
    {"hk_identity_card"_L1, IdType::HkIdentityCard},
    {"taiwan_identity_card"_L1, IdType::TaiwanIdentityCard},
    {"other"_L1, IdType::Other},
}};

// GB/T 2260, first level; 83 is the residence permit for people from Taiwan.
constexpr std::array kProvinces = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                   44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

QString tidied(QStringView number)
{
    QString made;
    for (const QChar c : number) {
        if (!c.isSpace())
            made.append(c.toUpper());
    }
    return made;
}

QChar residentCheckDigit(QStringView first17)
{
    constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * first17[static_cast<qsizetype>(i)].digitValue();
    return QStringView(u"10X98765432")[sum % 11];
}

bool isKnownRegion(QStringView number)
{
    // Foreigners' permanent residence: a 9, then the province that issued it.
    const int province = number.mid(number.startsWith(u'9') ? 1 : 0, 2).toInt();
    return std::find(kProvinces.begin(), kProvinces.end(), province) != kProvinces.end();
}

tl::expected<IdFacts, IdFault> onlyForm(const QString &number, const QRegularExpression &form)
{
    if (!form.match(number).hasMatch())
        return tl::unexpected(IdFault::Form);
    return IdFacts{number, std::nullopt, std::nullopt};
}

} // namespace

std::optional<IdType> parseIdType(QStringView code)
{
    for (const auto &[name, type] : kIdTypes) {
        if (code == name)
            return type;
    }
    return std::nullopt;
}

IdType idTypeOf(QStringView idTypeCode, QStringView kindCode)
{
    const bool isPerson = kindCode.isEmpty() || kindCode == "individual"_L1;
    return parseIdType(idTypeCode).value_or(isPerson ? IdType::ResidentId : IdType::Uscc);
}

tl::expected<IdFacts, IdFault> checkResidentId(QStringView number, QDate today)
{
    QString key = tidied(number);
    if (key.size() == 15 && allDigits(key)) {
        key.insert(6, u"19"_s);
        key.append(residentCheckDigit(key));
    }
    if (key.size() != 18 || !allDigits(key.first(17)) || !(isDigit(key[17]) || key[17] == u'X'))
        return tl::unexpected(IdFault::Form);
    if (!isKnownRegion(key))
        return tl::unexpected(IdFault::Region);
    const QStringView view(key);
    const QDate birth(view.mid(6, 4).toInt(), view.mid(10, 2).toInt(), view.mid(12, 2).toInt());
    if (!birth.isValid() || birth.year() < 1800)
        return tl::unexpected(IdFault::Date);
    if (birth > today)
        return tl::unexpected(IdFault::FutureDate);
    if (key[17] != residentCheckDigit(view))
        return tl::unexpected(IdFault::Checksum);
    const bool male = key[16].digitValue() % 2 == 1;
    return IdFacts{std::move(key), birth, male};
}

tl::expected<IdFacts, IdFault> checkUscc(QStringView number)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::array weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    QString key = tidied(number);
    if (key.size() != 18)
        return tl::unexpected(IdFault::Form);
    qsizetype sum = 0;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const qsizetype value = alphabet.indexOf(key[i]);
        if (value < 0)
            return tl::unexpected(IdFault::Form);
        if (i < 17)
            sum += value * weights[static_cast<size_t>(i)];
    }
    // The outer remainder matters: a sum of 0 gives 0, not 31.
    if (key[17] != alphabet[(31 - sum % 31) % 31])
        return tl::unexpected(IdFault::Checksum);
    return IdFacts{std::move(key), std::nullopt, std::nullopt};
}

tl::expected<IdFacts, IdFault> checkHkIdentityCard(QStringView number)
{
    static const QRegularExpression form(
        u"^([A-MOP-Z]|N|[A-Z]{2})([0-9]{6})(?:\\(([0-9A])\\)|\\[([0-9A])\\]|([0-9A]))$"_s);
    const auto match = form.match(tidied(number));
    if (!match.hasMatch())
        return tl::unexpected(IdFault::Form);
    const QString letters = match.captured(1);
    const QString digits = match.captured(2);
    const QString check = match.captured(3) + match.captured(4) + match.captured(5);
    // A blank before a single letter counts 36; letters count from A = 10.
    int sum = letters.size() == 2 ? 9 * (letters[0].unicode() - u'A' + 10) : 9 * 36;
    sum += 8 * (letters.back().unicode() - u'A' + 10);
    for (int i = 0; i < 6; ++i)
        sum += (7 - i) * digits[i].digitValue();
    sum += check == u"A"_s ? 10 : check[0].digitValue();
    if (sum % 11 != 0)
        return tl::unexpected(IdFault::Checksum);
    return IdFacts{letters + digits + check, std::nullopt, std::nullopt};
}

tl::expected<IdFacts, IdFault> checkTaiwanIdentityCard(QStringView number)
{
    static const QRegularExpression form(u"^[A-Z][1289][0-9]{8}$"_s);
    // The order in which the letters were given out.
    constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    QString key = tidied(number);
    if (!form.match(key).hasMatch())
        return tl::unexpected(IdFault::Form);
    const int place = static_cast<int>(letters.indexOf(key[0])) + 10;
    int sum = place / 10 + 9 * (place % 10);
    for (int i = 1; i < 9; ++i)
        sum += (9 - i) * key[i].digitValue();
    sum += key[9].digitValue();
    if (sum % 10 != 0)
        return tl::unexpected(IdFault::Checksum);
    const bool male = key[1] == u'1' || key[1] == u'8';
    return IdFacts{std::move(key), std::nullopt, male};
}

bool isChinesePassportForm(QStringView number)
{
    static const QRegularExpression form(
        u"^([GEDSPHM][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|(SE|DE|PE|MA|MB|KJ)[0-9]{7}|1[45][0-9]{7})$"_s);
    return form.match(tidied(number)).hasMatch();
}

tl::expected<IdFacts, IdFault> checkIdNumber(IdType type, QStringView number, QDate today)
{
    // Passports of every country; the old foreigners' card is three letters and twelve digits.
    static const QRegularExpression passport(u"^[A-Z0-9]{5,20}$"_s);
    static const QRegularExpression hkMacau(u"^[HM][0-9]{8}([0-9]{2})?$"_s);
    static const QRegularExpression taiwan(u"^([0-9]{8}|[0-9]{10}[A-Z]?)$"_s);
    static const QRegularExpression oldForeign(u"^[A-Z]{3}[0-9]{12}$"_s);
    const QString tidy = tidied(number);
    switch (type) {
    case IdType::ResidentId: return checkResidentId(number, today);
    case IdType::Uscc: return checkUscc(number);
    case IdType::Passport: return onlyForm(tidy, passport);
    case IdType::HkMacauPermit: return onlyForm(tidy, hkMacau);
    case IdType::TaiwanPermit: return onlyForm(tidy, taiwan);
    case IdType::ForeignResidence:
        return tidy.startsWith(u'9') ? checkResidentId(number, today) : onlyForm(tidy, oldForeign);
    case IdType::HkIdentityCard: return checkHkIdentityCard(number);
    case IdType::TaiwanIdentityCard: return checkTaiwanIdentityCard(number);
    case IdType::Other: break;
    }
    if (tidy.isEmpty())
        return tl::unexpected(IdFault::Form);
    return IdFacts{tidy, std::nullopt, std::nullopt};
}

bool passesLuhn(QStringView digits)
{
    if (!allDigits(digits))
        return false;
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size(); i-- > 0; doubled = !doubled) {
        const int digit = digits[i].digitValue();
        sum += !doubled ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
    }
    return sum % 10 == 0;
}

CardVerdict checkCard(QStringView number)
{
    QString digits = tidied(number);
    digits.remove(u'-');
    if (digits.size() > 1 && digits.count(digits.front()) == digits.size())
        return CardVerdict::Constant;
    const bool sound = digits.size() >= 13 && digits.size() <= 19 && passesLuhn(digits);
    return sound ? CardVerdict::Sound : CardVerdict::Unusual;
}

bool isEmailForm(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > 64 || address.indexOf(u'@', at + 1) >= 0 || address.size() > 254)
        return false;
    const QStringView domain = address.mid(at + 1);
    const bool blank = std::any_of(address.begin(), address.end(),
                                   [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return !blank && domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
           && !domain.contains(u"..");
}

} // namespace zhiyin
