// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/kpi/kpi_rows.h"

namespace zhiyin {

struct KpiCut;

/// Under which version of the policy document `indicators` figures are made.
struct KpiDefinitionWish {
    enum class Kind {
        InForce, ///< That in force on the clock's day, for all periods.
        Then,    ///< For each period that in force on its last day.
        Version, ///< The one of that number; 0 is the shipped default.
    };
    Kind kind = Kind::InForce;
    int version = 0;
};

/// Which figures are wanted.
struct KpiQuery {
    Period range;
    /// None: the range as one period.
    std::optional<KpiBy> by = {};
    /// A user's clients only; empty: all that the reader may see.
    QString advisor = {};
    QString branch = {};
    /// Empty: every indicator.
    std::vector<Indicator> wanted = {};
    KpiDefinitionWish definitions = {};
};

struct KpiFigures {
    Period period;
    std::vector<IndicatorValue> values;
    /// "indicators 0": the version that they were made under.
    QString definitions = {};

    /// None where the indicator was not asked for.
    [[nodiscard]] const IndicatorValue *find(Indicator indicator) const;
};

/// A version of the definitions, in force from a day.
struct KpiDefinitions {
    QString version;
    QDate effective;
    QString source;
    bool inForce = false; ///< On the clock's day.
    IndicatorPolicy policy;
};

/// The figures of one advisor, branch, tier, product or channel.
struct KpiGroup {
    /// Empty: what belongs to none.
    QString name;
    std::vector<KpiFigures> figures;
};

struct KpiGroups {
    /// By name, what belongs to none last. Numerators and denominators add up to those of the whole.
    std::vector<KpiGroup> groups;
    /// What was asked for and cannot be told apart so.
    std::vector<Indicator> without;
};

/// The rows behind a figure, and the figure.
struct KpiRows {
    IndicatorValue value;
    /// By the client's number, then by day; what is nobody's last.
    std::vector<KpiRow> rows;
};

/// The indicators of policy.md over periods, as of the clock: each table is read once, whatever the number of periods.
class KpiDesk final
{
public:
    explicit KpiDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Only over clients that the reader may see. Fails with NotPermitted, NotFound (advisor, version of the definitions),
    /// BadValue (a range that is empty or of more than a hundred years by month).
    [[nodiscard]] Result<std::vector<KpiFigures>> figures(const KpiQuery &query);
    /// The same by group. Fails as figures().
    [[nodiscard]] Result<KpiGroups> groups(const KpiQuery &query, KpiAxis axis);
    /// What lies behind one indicator over the whole range. A confidential case of which the reader may not know counts,
    /// and says nothing of itself. Fails as figures().
    [[nodiscard]] Result<KpiRows> rows(const KpiQuery &query, Indicator indicator);
    /// Every version that is or was in force, by the day from which it is. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<KpiDefinitions>> definitions();

    /// Whose figures can be asked for one by one: branches, then advisors, of the clients that the reader may see.
    [[nodiscard]] Result<KpiTeams> teams();

    /// The twelve months that end with `to`, by default the clock's day: what is shown where nobody said where to begin.
    [[nodiscard]] Period usualRange(std::optional<QDate> to = {}) const;

private:
    struct Run;
    [[nodiscard]] Result<KpiScope> scopeOfQuery(const KpiQuery &query);
    [[nodiscard]] Result<KpiCut> cutOf(const KpiQuery &query);
    /// For each period the document it is judged by.
    [[nodiscard]] Result<std::vector<PolicyDocument>> documentsFor(const KpiQuery &query, const KpiPeriods &periods);
    [[nodiscard]] Result<std::vector<KpiFigures>> counted(const KpiQuery &query, const KpiScope &scope,
                                                          const KpiCut &cut, const PolicyDocument &document);
    [[nodiscard]] Result<void> countPeople(Run &run);
    [[nodiscard]] Result<void> countContacts(Run &run);
    [[nodiscard]] Result<void> countReferrals(Run &run);
    [[nodiscard]] Result<void> countAssets(Run &run);
    [[nodiscard]] Result<void> countComplaints(Run &run);

    Workplace &m_workplace;
};

} // namespace zhiyin
