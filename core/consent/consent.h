// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace zhiyin {

using ConsentId = Id<struct ConsentEntity>;

/// What client data is used for.
struct ConsentPurpose {
    QLatin1StringView code;
    /// Only consent will do, and one of its own (PIPL art. 23, 25, 29; PBOC 2020/5 art. 30).
    bool needsConsent = false;
};
[[nodiscard]] std::span<const ConsentPurpose> consentPurposes();
[[nodiscard]] const ConsentPurpose *consentPurpose(QStringView code);
/// The bases of PIPL art. 13: "consent", "contract", "legal_duty", "emergency", "news", "public_data", "other_law".
[[nodiscard]] std::span<const QLatin1StringView> legalBases();

/// What a person may decide alone, by age on the day.
enum class Capacity {
    Full,
    /// 14 to 17: low-risk matters only; the guardian's consent is asked for beside the person's own.
    Limited,
    /// Under 14: the guardian consents (PIPL art. 31).
    Guardian,
    Deceased,
    AgeUnknown,
};
/// For somebody who is no natural person: always Full.
[[nodiscard]] Capacity capacityOn(QDate day, bool isPerson, QDate birthDate, QDate deceasedOn);
[[nodiscard]] QString capacityText(Capacity capacity);

struct Consent {
    ConsentId id;
    QString purpose = {};
    QString basis = {};
    QDate givenOn = {};
    /// The day it was withdrawn; not valid while it stands.
    QDate withdrawnOn = {};
    QString evidence = {};
    QString guardian = {};
    QString recordedBy = {};

    [[nodiscard]] bool standsOn(QDate day) const
    {
        return givenOn <= day && !(withdrawnOn.isValid() && withdrawnOn <= day);
    }
};

struct NewConsent {
    ClientId client;
    QString purpose = {};
    QString basis = {};
    /// What proves it: "signed form of 2 March, folder 7".
    QString evidence = {};
    /// Who consented for a minor.
    QString guardian = {};
    QDate givenOn = {};
};

/// Why a consent is not to be taken.
enum class ConsentFault {
    UnknownPurpose,
    UnknownBasis,
    ConsentNeeded,
    EvidenceNeeded,
    GuardianNeeded,
    Deceased,
    Future
};
[[nodiscard]] std::optional<ConsentFault> checkConsent(const NewConsent &consent, Capacity capacity, QDate today);

/// How the client stands on one purpose.
struct PurposeStanding {
    QString purpose = {};
    /// The one that stands, with the strongest ground first entered; none where data may not be used for it.
    std::optional<Consent> ground = {};
};

struct ConsentStanding {
    Capacity capacity = Capacity::Full;
    std::vector<PurposeStanding> purposes = {};
    /// All ever given, the newest first.
    std::vector<Consent> history = {};
};

} // namespace zhiyin
