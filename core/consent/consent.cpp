// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent.h"

#include "core/base/period.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kPurposes = {
    ConsentPurpose{"service"_L1},
    ConsentPurpose{"suitability"_L1},
    ConsentPurpose{"anti_money_laundering"_L1},
    ConsentPurpose{"marketing"_L1, true},
    ConsentPurpose{"third_party"_L1, true},
    ConsentPurpose{"sensitive_data"_L1, true},
    ConsentPurpose{"cross_border"_L1, true},
    ConsentPurpose{"automated_decision"_L1},
};
constexpr std::array kBases = {"consent"_L1, "contract"_L1,    "legal_duty"_L1, "emergency"_L1,
                               "news"_L1,    "public_data"_L1, "other_law"_L1};
constexpr auto kConsent = "consent"_L1;
constexpr int kGuardianUnder = 14;
constexpr int kFullFrom = 18;

} // namespace

std::span<const ConsentPurpose> consentPurposes()
{
    return kPurposes;
}

const ConsentPurpose *consentPurpose(QStringView code)
{
    for (const ConsentPurpose &purpose : kPurposes) {
        if (code == purpose.code)
            return &purpose;
    }
    return nullptr;
}

std::span<const QLatin1StringView> legalBases()
{
    return kBases;
}

Capacity capacityOn(QDate day, bool isPerson, QDate birthDate, QDate deceasedOn)
{
    if (!isPerson)
        return Capacity::Full;
    if (deceasedOn.isValid() && deceasedOn <= day)
        return Capacity::Deceased;
    if (!birthDate.isValid())
        return Capacity::AgeUnknown;
    const int age = ageOn(birthDate, day);
    if (age < kGuardianUnder)
        return Capacity::Guardian;
    return age < kFullFrom ? Capacity::Limited : Capacity::Full;
}

QString capacityText(Capacity capacity)
{
    constexpr std::array<QStringView, 5> kTexts = {u"full", u"limited", u"guardian", u"deceased", u"age_unknown"};
    return kTexts[static_cast<size_t>(capacity)].toString();
}

std::optional<ConsentFault> checkConsent(const NewConsent &consent, Capacity capacity, QDate today)
{
    const ConsentPurpose *purpose = consentPurpose(consent.purpose);
    if (purpose == nullptr)
        return ConsentFault::UnknownPurpose;
    if (std::find(kBases.begin(), kBases.end(), consent.basis) == kBases.end())
        return ConsentFault::UnknownBasis;
    if (consent.givenOn > today)
        return ConsentFault::Future;
    const bool isConsent = consent.basis == kConsent;
    if (purpose->needsConsent && !isConsent)
        return ConsentFault::ConsentNeeded;
    if (!isConsent)
        return std::nullopt;
    if (capacity == Capacity::Deceased)
        return ConsentFault::Deceased;
    if (capacity == Capacity::Guardian && consent.guardian.trimmed().isEmpty())
        return ConsentFault::GuardianNeeded;
    if (consent.evidence.trimmed().isEmpty())
        return ConsentFault::EvidenceNeeded;
    return std::nullopt;
}

} // namespace zhiyin
