// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/tier/assets.h"
#include "core/tier/tier_rules.h"

#include <QHash>
#include <QJsonObject>

namespace zhiyin {

/// Which clients, seen on which day: all that live in the book, one of them, or those of one advisor.
struct TierScan {
    QDate day;
    std::optional<ClientId> only = {};
    std::optional<UserId> advisor = {};
};

/// How a client is named in lists.
struct TierClientName {
    QString externalId;
    QString name;
    QString branch;
};

/// A client's own row, as far as tiers ask.
struct TierClient {
    ClientId id;
    QDate openedOn;
    std::optional<qint64> declaredTrades;
    /// Neither closed nor deceased on the day: somebody to be contacted.
    bool isContacted = true;
};

/// What the client declared on some day on or before the scan's.
struct TierFinance {
    ClientId client;
    DeclaredAssets declared;
    std::optional<Money> contribution;
};

/// A row of a client's latest position.
struct TierPosition {
    ClientId client;
    ProductId product;
    Money marketValue;
};

struct TierCount {
    ClientId client;
    qint64 count;
};

/// Where a client stood after the last run, by the tier's name.
struct TierHeld {
    ClientId client;
    QString tier;
    QDate lowerSince;
    int lowerRuns = 0;
    QDate since = {};
};

/// One evaluation that changed something.
struct TierHistoryRow {
    AnyId id;
    ClientId client;
    QDate day;
    QString from;
    QString to;
    QString earned;
    QJsonObject figures;
    QString policyVersion;
    /// None where a person gave the tier.
    std::optional<AnyId> run;
};

/// How many clients a run has been through, and what became of them.
struct TierRunCounts {
    qint64 evaluated = 0;
    /// Evaluated for the first time (or under a scheme that lacks the tier held): neither up nor down.
    qint64 first = 0;
    qint64 upgraded = 0;
    qint64 downgraded = 0;
    qint64 unchanged = 0;
    qint64 notEvaluated = 0;

    friend bool operator==(const TierRunCounts &, const TierRunCounts &) = default;
};

struct TierRunRow {
    AnyId id;
    QDate day;
    QDateTime at;
    UserId user;
    QString policyVersion;
    TierRunCounts counts = {};
    /// The last client that was evaluated before somebody stopped the run; none where it went through all of them.
    std::optional<ClientId> stoppedAfter = {};
};

/// The rows behind tiers. Every scan comes in the order of the clients' identifiers, so that scans can be walked
/// through side by side; amounts without a currency of their own are in `book`.
class TierStore final
{
public:
    TierStore(Database &database, Currency book) : m_database(database), m_book(book) {}

    [[nodiscard]] Result<std::vector<TierClient>> clients(const TierScan &scan);
    /// By rising day: a client's last one counts.
    [[nodiscard]] Result<void> eachFinance(const TierScan &scan, const std::function<void(const TierFinance &)> &read);
    [[nodiscard]] Result<void> eachPosition(const TierScan &scan,
                                            const std::function<void(const TierPosition &)> &read);
    /// Buys and sells in the twelve months to the day, of clients with any transaction on or before it.
    [[nodiscard]] Result<void> eachTrades(const TierScan &scan, const std::function<void(const TierCount &)> &read);
    /// How many clients name this one as their referrer.
    [[nodiscard]] Result<void> eachReferred(const TierScan &scan, const std::function<void(const TierCount &)> &read);
    [[nodiscard]] Result<void> eachHeld(const TierScan &scan, const std::function<void(const TierHeld &)> &read);
    [[nodiscard]] Result<QHash<ProductId, AssetClass>> productClasses();
    [[nodiscard]] Result<QString> externalIdOf(ClientId client);
    /// The tier held on a day, by the history; empty where there was none yet.
    [[nodiscard]] Result<QString> heldOn(ClientId client, QDate day);

    [[nodiscard]] Result<void> setHeld(const TierHeld &held, QDate heldSince);
    /// Only the count of runs with a lower earned tier; the tier held stays.
    [[nodiscard]] Result<void> setLower(const TierHeld &held);
    /// What lists read.
    [[nodiscard]] Result<void> setClientTier(ClientId client, const QString &tier);
    /// External numbers, names and branches of the scan's clients.
    [[nodiscard]] Result<QHash<ClientId, TierClientName>> names(const TierScan &scan);
    [[nodiscard]] Result<void> insertHistory(const TierHistoryRow &row);
    /// A client's changes up to the day, the newest first.
    [[nodiscard]] Result<std::vector<TierHistoryRow>> history(ClientId client, QDate day);
    /// A run, or the rest of one that was taken up.
    [[nodiscard]] Result<void> keepRun(const TierRunRow &row);
    /// The last run that was begun, where one was.
    [[nodiscard]] Result<std::optional<TierRunRow>> lastRun();

private:
    [[nodiscard]] Currency currencyOf(const Row &row, int column) const;

    Database &m_database;
    Currency m_book;
};

} // namespace zhiyin
