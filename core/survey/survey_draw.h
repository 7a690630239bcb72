// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace zhiyin {

/// By what a sample is divided, so that each part is asked in its share.
enum class SurveyStratum { Tier, Branch, Advisor, Stage, Kind };
inline constexpr CodeTable<SurveyStratum, 5> kSurveyStrata = {{{u"tier", SurveyStratum::Tier},
                                                               {u"branch", SurveyStratum::Branch},
                                                               {u"advisor", SurveyStratum::Advisor},
                                                               {u"stage", SurveyStratum::Stage},
                                                               {u"kind", SurveyStratum::Kind}}};

/// Why somebody is not asked.
enum class SurveyLeftOut {
    Restricted,
    Deceased,
    Closed,
    Prospect,
    OptedOut,
    ConsentWithdrawn,
    Minor,
    OpenComplaint,
    NoContactDate,
    CoolingOff,
    AskedLately
};
inline constexpr CodeTable<SurveyLeftOut, 11> kSurveyLeftOut = {
    {{u"restricted", SurveyLeftOut::Restricted},
     {u"deceased", SurveyLeftOut::Deceased},
     {u"closed", SurveyLeftOut::Closed},
     {u"prospect", SurveyLeftOut::Prospect},
     {u"opted_out", SurveyLeftOut::OptedOut},
     {u"consent_withdrawn", SurveyLeftOut::ConsentWithdrawn},
     {u"minor", SurveyLeftOut::Minor},
     {u"open_complaint", SurveyLeftOut::OpenComplaint},
     {u"no_contact_date", SurveyLeftOut::NoContactDate},
     {u"cooling_off", SurveyLeftOut::CoolingOff},
     {u"asked_lately", SurveyLeftOut::AskedLately}}};

/// A client who could be asked, with the groups that the answer would count in.
struct SurveyCandidate {
    ClientId id;
    /// Values of the strata by their place in SurveyStratum; empty where there is none.
    std::array<QString, kSurveyStrata.size()> groups = {};
    std::optional<UserId> advisor = {};
    std::optional<SurveyLeftOut> leftOut = {};

    [[nodiscard]] const QString &group(SurveyStratum stratum) const { return groups[static_cast<size_t>(stratum)]; }
};

struct SurveyDrawWish {
    std::vector<SurveyStratum> strata = {};
    /// Of all strata together, shared out by their sizes; or so many of each.
    int size = 0;
    bool perStratum = false;
    quint64 seed = 0;
};

struct SurveyDrawnStratum {
    /// The values of the strata, as "gold · North"; "all" without strata.
    QString name;
    int population = 0;
    int drawn = 0;

    friend bool operator==(const SurveyDrawnStratum &, const SurveyDrawnStratum &) = default;
};

struct SurveyDrawn {
    /// Place among the candidates, stratum and code, numbered in an order that says nothing of the stratum.
    struct Person {
        size_t candidate = 0;
        size_t stratum = 0;
        QString code;
    };
    std::vector<Person> people;
    /// By name.
    std::vector<SurveyDrawnStratum> strata;
    std::map<SurveyLeftOut, int> leftOut;

    [[nodiscard]] int population() const;
};

/// Shares `total` out in proportion to the sizes (largest remainders; a tie goes to the larger, then to the earlier), no
/// share above its size. The shares sum to `total`, or to all of the sizes where that is less.
[[nodiscard]] std::vector<int> sharesOf(const std::vector<int> &sizes, int total);

/// Draws by the seed, each stratum for itself: the same candidates and the same seed give the same sample in the same
/// order, on any machine, whatever the order of the candidates, and a change in one stratum leaves the others alone.
[[nodiscard]] SurveyDrawn drawSurvey(const std::vector<SurveyCandidate> &candidates, const SurveyDrawWish &wish);

/// Whether a code is one that somebody can have read off a form: five characters and one that checks them.
[[nodiscard]] bool isSurveyCode(const QString &code);
/// As typed: letters in capitals, without blanks and hyphens.
[[nodiscard]] QString tidySurveyCode(const QString &typed);

} // namespace zhiyin
