// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/branch_store.h"

namespace zhiyin {
namespace {

/// Ends a statement: live clients `c` of the branch; binds the branch twice.
const QString kOfBranch = QStringLiteral("c.state = 'live' AND (? = '' OR c.branch = ?)");

/// Positions older than this many days say little (product default: a quarter).
constexpr int kOldPositionDays = 92;

CountLine countLine(const Row &row)
{
    return {row.text(0), static_cast<int>(row.integer(1))};
}

/// What may be missing, and of whom it is asked.
struct GapRule {
    QStringView code;
    QStringView of;
    QStringView missing;
};

constexpr std::array kGapRules = {
    GapRule{u"no_advisor", u"1", u"c.advisor_id IS NULL"},
    GapRule{
        u"no_phone", u"1",
        u"NOT EXISTS (SELECT 1 FROM client_channel x WHERE x.client_id = c.id AND x.kind = 'phone' AND x.ended_at IS "
        "NULL)"},
    GapRule{u"no_birth_date", u"c.kind = 'individual'", u"c.birth_date IS NULL"},
    GapRule{u"no_id_document", u"1",
            u"NOT EXISTS (SELECT 1 FROM client_document d WHERE d.client_id = c.id AND d.ended_at IS NULL)"},
    GapRule{u"id_expired", u"EXISTS (SELECT 1 FROM client_document d WHERE d.client_id = c.id AND d.ended_at IS NULL)",
            u"(SELECT max(coalesce(d.expires_on, '9999-12-31')) FROM client_document d WHERE d.client_id = c.id AND "
            "d.ended_at IS NULL) < asked.day"},
    GapRule{u"no_assessment", u"c.kind = 'individual'",
            u"NOT EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = c.id AND a.signed_on <= asked.day)"},
    GapRule{u"assessment_expired",
            u"EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = c.id AND a.signed_on <= asked.day)",
            u"(SELECT max(a.valid_until) FROM assessment a WHERE a.client_id = c.id AND a.signed_on <= asked.day) < "
            u"asked.day"},
    GapRule{u"old_positions", u"EXISTS (SELECT 1 FROM holding h WHERE h.client_id = c.id AND h.as_of <= asked.day)",
            u"(SELECT max(h.as_of) FROM holding h WHERE h.client_id = c.id AND h.as_of <= asked.day) < asked.old"}};

} // namespace

Binds BranchStore::withBranch(Binds binds) const
{
    const QString branch = m_branch.isNull() ? QStringLiteral("") : m_branch;
    binds.emplace_back(branch);
    binds.emplace_back(branch);
    return binds;
}

Result<std::vector<TierMove>> BranchStore::tierMoves(const Period &period)
{
    const QString held = QStringLiteral("(SELECT h.to_tier FROM tier_history h WHERE h.client_id = c.id AND h.day <= ? "
                                        "ORDER BY h.day DESC, h.id DESC LIMIT 1)");
    return m_database.rows(
        QStringLiteral("SELECT a, b, count(*) FROM (SELECT coalesce(%1, '') AS a, coalesce(%1, '') AS b FROM client c "
                       "WHERE %2) GROUP BY a, b")
            .arg(held, kOfBranch),
        withBranch({period.from.addDays(-1), period.to}), [](const Row &row) {
            return TierMove{row.text(0), row.text(1), static_cast<int>(row.integer(2))};
        });
}

Result<std::vector<CountLine>> BranchStore::contacts(const QDateTime &from, const QDateTime &until)
{
    return m_database.rows(
        QStringLiteral("SELECT t.channel, count(*) FROM contact t JOIN client c ON c.id = t.client_id WHERE t.at >= ? "
                       "AND t.at < ? AND %1 GROUP BY t.channel ORDER BY count(*) DESC, t.channel")
            .arg(kOfBranch),
        withBranch({from, until}), countLine);
}

Result<ChurnSummary> BranchStore::churn(const Period &period)
{
    const auto counts = [this](const QString &what, const QString &where, const Binds &binds) {
        return m_database.rows(QStringLiteral("SELECT %1, count(*) FROM churn_warning w JOIN client c ON c.id = "
                                              "w.client_id WHERE %2 AND ")
                                       .arg(what, where)
                                   + kOfBranch + QStringLiteral(" GROUP BY 1 ORDER BY 1"),
                               withBranch(binds), countLine);
    };
    ChurnSummary summary;
    ZHIYIN_ASSIGN(
        summary.openedByLevel,
        counts(QStringLiteral("w.level"), QStringLiteral("w.opened_on BETWEEN ? AND ?"), {period.from, period.to}));
    for (const CountLine &line : summary.openedByLevel)
        summary.opened += line.count;
    ZHIYIN_ASSIGN(summary.closedByOutcome,
                  counts(QStringLiteral("coalesce(w.outcome, '')"), QStringLiteral("w.closed_on BETWEEN ? AND ?"),
                         {period.from, period.to}));
    ZHIYIN_ASSIGN(const auto open,
                  counts(QStringLiteral("CASE WHEN w.due_on < ? THEN 'overdue' ELSE 'open' END"),
                         QStringLiteral("w.opened_on <= ? AND (w.closed_on IS NULL OR w.closed_on > ?)"),
                         {period.to, period.to, period.to}));
    for (const CountLine &line : open) {
        summary.openAtEnd += line.count;
        summary.overdue += line.code == QStringLiteral("overdue") ? line.count : 0;
    }
    return summary;
}

Result<std::vector<StaffLine>> BranchStore::staff(QDate day)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT coalesce(u.name, ''), count(*), sum((SELECT count(*) FROM churn_warning w WHERE w.client_id = c.id "
            "AND w.opened_on <= ? AND (w.closed_on IS NULL OR w.closed_on > ?))), sum((SELECT count(*) FROM promise p "
            "WHERE p.client_id = c.id AND p.due_on < ? AND (p.settled_on IS NULL OR p.settled_on > ?))) FROM client c "
            "LEFT JOIN user_account u ON u.id = c.advisor_id WHERE %1 AND c.stage NOT IN ('closed', 'lost') GROUP BY 1 "
            "ORDER BY u.name IS NULL, u.name")
            .arg(kOfBranch),
        withBranch({day, day, day, day}), [](const Row &row) {
            StaffLine line{row.text(0), static_cast<int>(row.integer(1))};
            line.warningsOpen = static_cast<int>(row.integer(2));
            line.promisesLate = static_cast<int>(row.integer(3));
            return line;
        });
}

Result<std::vector<DataGap>> BranchStore::gaps(QDate day)
{
    std::vector<DataGap> gaps;
    for (const GapRule &rule : kGapRules) {
        const QString sql = QStringLiteral("WITH asked (day, old) AS (VALUES (?, ?)) SELECT coalesce(sum(%1), 0), "
                                           "coalesce(sum((%1) AND (%2)), 0) FROM client c, asked WHERE c.stage NOT IN "
                                           "('closed', 'lost') AND ")
                                .arg(rule.of, rule.missing)
                            + kOfBranch;
        const Binds binds = withBranch({day, day.addDays(-kOldPositionDays)});
        ZHIYIN_ASSIGN(const auto counted, m_database.row(sql, binds, [](const Row &row) {
            return std::pair(static_cast<int>(row.integer(1)), static_cast<int>(row.integer(0)));
        }));
        if (counted)
            gaps.push_back({rule.code.toString(), counted->first, counted->second});
    }
    return gaps;
}

} // namespace zhiyin
