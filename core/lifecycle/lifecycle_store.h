// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/tier/assets.h"

namespace zhiyin {

/// The moment of a run and the days that follow from it.
struct LifecycleScan {
    QDateTime now;
    QDate day;
    /// First days of the twelve months to the day, and of the twelve before them.
    QDate yearFrom;
    QDate yearBeforeFrom;
};

/// A client's own row, as far as stages and churn ask.
struct LifecycleClient {
    ClientId id;
    QDate openedOn;
    QDate closedOn;
    QDate deceasedOn;
    QString stage;
    QString tier;
    std::optional<int> churnScore;
};

struct LifecycleTrades {
    ClientId client;
    QDate lastOn;
    qint64 inYear = 0;
    qint64 inYearBefore = 0;
};

struct LifecycleContacts {
    ClientId client;
    /// The latest that is no greeting, and the latest that the contact policy counts.
    QDateTime last;
    QDateTime lastQualifying;
};

/// What the client declared from a day on.
struct DeclaredOn {
    ClientId client;
    QDate asOf;
    DeclaredAssets declared;
};

/// A row of the position of a day.
struct HeldOn {
    ClientId client;
    QDate asOf;
    ProductId product;
    Money marketValue;
};

/// The rows behind stages and churn. Every scan comes in the order of the clients' identifiers.
class LifecycleStore final
{
public:
    /// With `only`, every scan sees that one client alone.
    LifecycleStore(Database &database, Currency book, std::optional<ClientId> only = {})
        : m_database(database), m_book(book), m_only(only)
    {}

    [[nodiscard]] Result<std::vector<LifecycleClient>> clients();
    [[nodiscard]] Result<void> eachTrades(const LifecycleScan &scan,
                                          const std::function<void(const LifecycleTrades &)> &read);
    /// `qualifying` holds the codes of the channels that count.
    [[nodiscard]] Result<void> eachContacts(const LifecycleScan &scan, const QStringList &qualifying,
                                            const std::function<void(const LifecycleContacts &)> &read);
    /// Ratings of contacts and surveys by rising time: a client's last one counts.
    [[nodiscard]] Result<void> eachRating(const LifecycleScan &scan, const std::function<void(ClientId, int)> &read);
    /// Complaints that are open or have a breached clock.
    [[nodiscard]] Result<void> eachComplaints(const LifecycleScan &scan,
                                              const std::function<void(ClientId, int)> &read);
    /// By rising day, from what was in force on the first day of the twelve months.
    [[nodiscard]] Result<void> eachDeclared(const LifecycleScan &scan,
                                            const std::function<void(const DeclaredOn &)> &read);
    [[nodiscard]] Result<void> eachHeld(const LifecycleScan &scan, const std::function<void(const HeldOn &)> &read);

    [[nodiscard]] Result<void> setChurnScore(ClientId client, int score);

private:
    [[nodiscard]] Currency currencyOf(const Row &row, int column) const;

    /// " AND column = …" where one client alone is meant.
    [[nodiscard]] QString only(const QString &column) const;

    Database &m_database;
    Currency m_book;
    std::optional<ClientId> m_only;
};

} // namespace zhiyin
