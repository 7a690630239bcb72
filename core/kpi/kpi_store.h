// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/indicator.h"
#include "core/kpi/kpi_growth.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// Whose figures: what the reader may see, narrowed to an advisor's clients or to a branch.
struct KpiScope {
    ClientScope reach;
    std::optional<UserId> advisor = {};
    QString branch = {};

    [[nodiscard]] bool isEverybody() const { return reach.reach == Reach::All && !advisor && branch.isEmpty(); }
};

/// What of a client the indicators need.
struct KpiClient {
    qint64 id = 0;
    QDate openedOn = {};
    /// The day from which nothing is owed: closed or deceased; not valid while there is none.
    QDate end = {};
    bool prospect = false;
    bool referred = false;
};

/// The clients that count, by identifier. As a condition of other tables the shorter list is used: for everybody, those
/// who do not count (merged away, erased, restricted).
struct KpiSelection {
    std::vector<KpiClient> clients;
    bool everybody = false;
    QString listed; ///< A JSON list of identifiers.

    /// Nobody is left out.
    [[nodiscard]] bool isWhole() const { return everybody && listed == QStringLiteral("[]"); }
};

/// A moment by client.
struct ClientMoment {
    qint64 client = 0;
    qint64 at = 0;
};

/// A client's tier from a day on.
struct ClientTier {
    qint64 client = 0;
    TierSpan span;
};

/// Where a row belongs when figures are grouped; empty where it belongs to nobody. Advisor and branch are those of today:
/// who looked after a client when is not kept.
struct KpiBelonging {
    QString advisor = {};
    QString branch = {};
    QString channel = {};
    QString product = {};
    /// A case for the eyes of compliance and its handler alone.
    bool confidential = false;
    std::optional<UserId> handler = {};
};

/// A case with the clocks as they are stored. `recompute` where those cannot tell the state at the moment asked for.
struct StoredComplaint {
    ComplaintId id;
    ComplaintFigure figure;
    bool withdrawn = false;
    bool recompute = false;
    KpiBelonging belongs = {};
};

/// A rating of a contact, a survey (`belongs.channel` is "survey") or the handling of a complaint.
struct RatedRow {
    qint64 id = 0;
    qint64 client = 0; ///< 0: anonymous.
    QDate on = {};
    int rating = 0;
    KpiBelonging belongs = {};
};

/// The branches and advisors of clients, by name.
struct KpiTeams {
    QStringList branches;
    QStringList advisors;
};

/// Who a client is in a list of rows.
struct KpiPerson {
    QString externalId;
    QString name;
    KpiBelonging belongs;
};

/// Puts rows in the order of client and day (or moment). Apart from the reading, since it needs no database and takes
/// its time; rows as they lie in a table are often in order already.
void sortByClient(std::vector<ClientTier> &tiers);
void sortByClient(std::vector<ClientMoment> &moments);
void sortByClient(std::vector<PurchaseDay> &purchases);
void sortByClient(std::vector<HeldOn> &held);

/// Reads what the indicators are made of, each table once for all periods.
class KpiStore final
{
public:
    KpiStore(Database &database, const QTimeZone &zone, const QDateTime &now);

    [[nodiscard]] Result<KpiSelection> clients(const KpiScope &scope);
    /// Ratings of contacts and surveys per period.
    [[nodiscard]] Result<std::vector<RatingCounts>> ratings(const KpiSelection &selection, const KpiPeriods &periods);
    /// By client and day.
    [[nodiscard]] Result<std::vector<StageSpan>> stages(const KpiSelection &selection);
    /// As they lie in the table, for sortByClient; of one client and day in the order of recording.
    [[nodiscard]] Result<std::vector<ClientTier>> tiers(const KpiSelection &selection);
    /// Contacts through one of the channels from `from` on, for sortByClient.
    [[nodiscard]] Result<std::vector<ClientMoment>> contacts(const KpiSelection &selection, QDate from,
                                                             const std::vector<ContactChannel> &channels);
    /// For sortByClient.
    [[nodiscard]] Result<std::vector<PurchaseDay>> purchases(const KpiSelection &selection, const Period &days);
    /// Deposits, withdrawals, purchases and sales, by client and day.
    [[nodiscard]] Result<std::vector<MovedOn>> movements(const KpiSelection &selection, const Period &days,
                                                         Currency book);
    /// What was held up to `until`, for sortByClient; what was declared, by client and day.
    [[nodiscard]] Result<std::vector<HeldOn>> holdings(const KpiSelection &selection, QDate until, Currency book);
    [[nodiscard]] Result<std::vector<DeclaredOn>> declarations(const KpiSelection &selection, QDate until,
                                                               Currency book);
    /// Received in the period.
    [[nodiscard]] Result<std::vector<StoredComplaint>> complaints(const KpiScope &scope, const Period &received);
    /// Ratings of how complaints were handled, on the days on which they were given; `id` is the complaint's.
    [[nodiscard]] Result<std::vector<RatedRow>> handlingRatings(const KpiScope &scope, const Period &given);
    /// The ratings that `ratings` counts, one by one; contacts first. Where a client is known, it belongs where that does.
    [[nodiscard]] Result<std::vector<RatedRow>> ratedContacts(const KpiSelection &selection, const Period &days);
    [[nodiscard]] Result<std::vector<RatedRow>> ratedSurveys(const KpiSelection &selection, const Period &days);
    [[nodiscard]] Result<KpiTeams> teams(const KpiSelection &selection);
    /// The clients of the selection, by identifier.
    [[nodiscard]] Result<QHash<qint64, KpiPerson>> people(const KpiSelection &selection);

private:
    [[nodiscard]] Result<std::vector<RatedRow>> ratedRows(const QString &table, const KpiSelection &selection,
                                                          const Period &days);
    [[nodiscard]] Result<void> addRatings(std::vector<RatingCounts> &counts, const QString &table,
                                          const KpiSelection &selection, const KpiPeriods &periods);
    [[nodiscard]] QDate today() const { return m_now.toTimeZone(m_zone).date(); }
    /// The first moment after what counts of a day: the next day's start, or just after now.
    [[nodiscard]] qint64 afterDay(QDate day) const;
    [[nodiscard]] QString boundsOf(const KpiPeriods &periods) const;

    Database &m_database;
    const QTimeZone &m_zone;
    QDateTime m_now;
};

} // namespace zhiyin
