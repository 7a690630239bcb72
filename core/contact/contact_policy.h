// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/lunar_date.h"
#include "core/client/quiet_hours.h"
#include "core/contact/contact.h"
#include "core/policy/local_text.h"
#include "core/policy/policy_document.h"
#include "core/today/today_kind.h"

#include <vector>

namespace zhiyin {

/// A day of the year on which clients are greeted: by the sun or by the moon.
struct Festival {
    QString code;
    LocalText name;
    bool lunar = false;
    int month = 0;
    int day = 0;
};

/// What is lost by waiting: the weight of each kind of Today's lines, and how far ahead it looks.
struct TodayPolicy {
    /// In the order of kTodayKinds.
    std::array<int, kTodayKinds.size()> weights = defaultTodayWeights();
    /// Days ahead for contacts, promises, birthdays and festivals.
    int days = 7;
    /// Days ahead for what expires or matures.
    int expiryDays = 30;
    /// Per cent of a threshold within which a tier is near.
    int nearPercent = 10;
};

/// What to look at before a contact of one purpose, what to ask in it, and what to do after it.
struct ContactScript {
    QString purpose;
    LocalText title;
    std::vector<LocalText> before;
    std::vector<LocalText> say;
    std::vector<LocalText> after;
};

/// How often clients are contacted, and when they are left in peace.
struct ContactPolicy {
    /// Tier → months between contacts.
    QHash<QString, int> cadence;
    /// Months for a client without a tier, or of a tier that is not listed.
    int otherwise = 12;
    /// Months at the most for a client with a service plan in force.
    int withPlan = 1;
    /// What counts as a contact; a greeting never does.
    std::vector<ContactChannel> qualifying;
    /// What every contact is to cover (002), by code.
    QStringList topics;
    /// Nobody is called between these hours unless they asked for it.
    DayHours quiet = {21 * 60, 8 * 60};
    int adultAge = 18;
    LeapBirthday leapBirthday = LeapBirthday::Regular;
    std::vector<Festival> festivals = {};
    std::vector<ContactScript> scripts = {};
    /// Planned contacts that one advisor can keep up with on a working day.
    int contactsPerDay = 8;
    TodayPolicy today = {};
    PolicySources sources;

    [[nodiscard]] int monthsFor(const QString &tier) const { return cadence.value(tier, otherwise); }
    [[nodiscard]] bool qualifies(ContactChannel channel) const;
};

/// Fails with BadDocument.
[[nodiscard]] Result<ContactPolicy> parseContactPolicy(const QJsonObject &json);

} // namespace zhiyin
