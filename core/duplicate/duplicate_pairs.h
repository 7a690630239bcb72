// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhiyin {

/// Why two records may be one client.
enum class DuplicateReason {
    IdNumber,      ///< the same identity number; residents' 15 and 18 digits are one
    Phone,         ///< a telephone number of both
    NameAndBirth,  ///< the same name and birth date
    Name,          ///< the same name, and no birth date tells them apart
    Traditional,   ///< the names are the same in simplified characters only
    Pinyin,        ///< the names only sound the same
    OtherIdNumber, ///< speaks against it: both have a valid identity number, and not the same
    OtherBirth,    ///< speaks against it: they were born on different days
};
/// "id_number", "phone", "name_and_birth_date", "name", "traditional_simplified", "pinyin", "different_id_number",
/// "different_birth_date".
[[nodiscard]] QString duplicateReasonCode(DuplicateReason reason);

/// What of a client duplicates are found by. Telephone numbers as written; the identity number as
/// "type|key", one spelling for every way to write it.
struct DuplicateFacts {
    ClientId id;
    QString externalId;
    QString name;
    QDate birthDate = {};
    QString idKey = {};
    QStringList phones = {};
};

struct DuplicatePair {
    /// The one with the lower external number.
    ClientId a;
    ClientId b;
    QString externalA;
    QString externalB;
    QString nameA;
    QString nameB;
    /// 1–100.
    int score = 0;
    /// The strongest first; those against it last.
    std::vector<DuplicateReason> reasons;
    /// Somebody found out that they are two.
    bool isDistinct = false;
};

struct DuplicateList {
    /// The surest first, then by external numbers.
    std::vector<DuplicatePair> pairs;
    /// Values that too many clients share (a switchboard's number, a frequent name): they tell nothing and were not
    /// looked into.
    int commonValues = 0;
};

/// Finds pairs by what clients have in common, never by comparing each with each.
/// The score joins the reasons as independent ones: 1 − Π(1 − weight); what speaks against it takes its share off.
[[nodiscard]] Result<DuplicateList> findDuplicates(const std::vector<DuplicateFacts> &clients);

} // namespace zhiyin
