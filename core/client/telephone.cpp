// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/telephone.h"

#include <QRegularExpression>

#include <optional>
#include <phonenumbers/phonenumberutil.h>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int kMainland = 86;

/// Parted into the number and an extension behind a last hyphen, # or x, which libphonenumber knows in part only.
struct Parted {
    QString number;
    QString extension;
};

Parted partedNumber(QStringView typed)
{
    QString plain;
    for (const QChar c : typed.toString().normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c != u'(' && c != u')')
            plain.append(c);
    }
    static const QRegularExpression landline(
        u"^((?:(?:\\+|00)86-?)?0?[1-9][0-9]{1,2}-?[2-9][0-9]{6,7})[-#x]([0-9]{1,6})$"_s);
    if (const auto match = landline.match(plain); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {plain, {}};
}

std::optional<PhoneNumber> parsed(const QString &number)
{
    static const QRegularExpression written(u"^\\+?[0-9][0-9-]*$"_s);
    // "+0…" is nobody's number, though the library is lenient about it; 00 is the prefix for abroad.
    if (!written.match(number).hasMatch() || number.startsWith(u"+0"_s))
        return std::nullopt;
    const QString dialled = number.startsWith(u"00"_s) ? u'+' + number.mid(2) : number;
    PhoneNumber made;
    const auto error = PhoneNumberUtil::GetInstance()->Parse(dialled.toStdString(), "CN", &made);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return made;
}

/// Plans change faster than programs are renewed: a number that its plan leaves possible is not called implausible.
PhoneKind kindOf(const PhoneNumber &number)
{
    const auto &plan = *PhoneNumberUtil::GetInstance();
    if (number.country_code() != kMainland)
        return plan.IsPossibleNumber(number) ? PhoneKind::Foreign : PhoneKind::Implausible;
    switch (plan.GetNumberType(number)) {
    case PhoneNumberUtil::FIXED_LINE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return PhoneKind::Landline;
    case PhoneNumberUtil::UNKNOWN: break;
    // Mobile numbers are known by their form; what is left is one with a 0 before it, which nobody can dial.
    case PhoneNumberUtil::MOBILE: return PhoneKind::Implausible;
    default: return PhoneKind::Service;
    }
    // Seven digits behind an area code: cities went over to eight one by one.
    std::string national;
    plan.GetNationalSignificantNumber(number, &national);
    static const QRegularExpression landline(u"^(10|2[0-9]|[3-9][0-9]{2})[2-9][0-9]{6,7}$"_s);
    return landline.match(QString::fromStdString(national)).hasMatch() ? PhoneKind::Landline : PhoneKind::Implausible;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PhoneKind phoneKind(QStringView number)
{
    // Nearly all are of this form; the rest may take longer.
    if (number.size() == 11 && number[0] == u'1' && number[1] >= u'3' && number[1] <= u'9' && isDigits(number))
        return PhoneKind::Mobile;
    const Parted parts = partedNumber(number);
    static const QRegularExpression mobile(u"^((\\+|00)86)?(1[3-9]|9[28])[0-9]{9}$"_s);
    static const QRegularExpression service(u"^[48]00[0-9]{7}$"_s);
    static const QRegularExpression local(u"^[2-9][0-9]{6,7}$"_s);
    const QString bare = QString(parts.number).remove(u'-');
    if (mobile.match(bare).hasMatch())
        return PhoneKind::Mobile;
    if (service.match(bare).hasMatch())
        return PhoneKind::Service;
    // Without its area code a number can be no more than possible.
    if (local.match(bare).hasMatch())
        return PhoneKind::Landline;
    const auto read = parsed(parts.number);
    return read ? kindOf(*read) : PhoneKind::Implausible;
}

QString formattedPhone(const QString &number, PhoneForm form)
{
    const Parted parts = partedNumber(number);
    auto read = parsed(parts.number);
    const PhoneKind kind = phoneKind(number);
    if (!read || kind == PhoneKind::Implausible)
        return number;
    if (!parts.extension.isEmpty())
        read->set_extension(parts.extension.toStdString());
    const auto wanted = form == PhoneForm::National        ? PhoneNumberUtil::NATIONAL
                        : form == PhoneForm::International ? PhoneNumberUtil::INTERNATIONAL
                                                           : PhoneNumberUtil::E164;
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(*read, wanted, &text);
    return QString::fromStdString(text);
}

} // namespace zhiyin
