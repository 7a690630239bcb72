// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/unit_of_work.h"

#include <memory>
#include <random>
#include <vector>

namespace zhiyin::gate {

/// What a look into a reopened book found wrong; all zero is what must hold.
struct Findings {
    int unopened = 0;   ///< 1 where it did not open
    int lost = 0;       ///< acknowledged commits whose journal entry or signed head is not there
    int halves = 0;     ///< rows without their entry, entries without their row, sums that do not add up
    int unverified = 0; ///< 1 where the journal's chain or its signatures do not fit
    int damaged = 0;    ///< problems of the file's own checks
    QString first;      ///< the first of them, in words

    [[nodiscard]] bool none() const { return unopened + lost + halves + unverified + damaged == 0; }
    void add(const Findings &other);
};

/// A book as the reliability gate uses it: opened by the program's own Database, written by its UnitOfWork, with rows that
/// can be counted against each other. Its keys are fixed, so that any process and any copy of it opens.
class GateBook final
{
public:
    /// Makes DIRECTORY/data.db with the program's schema, a replica, a user and one client.
    [[nodiscard]] static Result<void> create(const QString &directory);
    [[nodiscard]] static Result<std::unique_ptr<GateBook>> open(const QString &directory);
    /// The raw key, for controls that write past the program.
    [[nodiscard]] static QByteArray rawKey();
    [[nodiscard]] static QString dataFile(const QString &directory) { return directory + QStringLiteral("/data.db"); }

    /// One piece of work: some contacts added, at times one taken away, the client's count kept, an entry for each.
    /// Gives the number of the newest entry once the commit has returned: the acknowledgement.
    [[nodiscard]] Result<qint64> write(std::mt19937 &random);

    [[nodiscard]] Result<JournalVerdict> verifyJournal();
    [[nodiscard]] Database &database() { return *m_database; }

private:
    GateBook() = default;
    [[nodiscard]] Result<int> addContacts(UnitOfWork &work, std::mt19937 &random);
    [[nodiscard]] Result<int> removeOldest(UnitOfWork &work);

    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    BookFacts m_facts;
    WorkKeys m_keys;
    std::unique_ptr<Workplace> m_workplace;
};

enum class Depth { Counts, Everything };

/// Opens the book anew and counts what is wrong. `Everything` also recomputes the chain and reads every page.
[[nodiscard]] Findings inspect(const QString &directory, const std::vector<qint64> &acknowledged, Depth depth);

/// How often a gate tries: `gate` times, ten times as often in a long run.
[[nodiscard]] int rounds(int gate);

} // namespace zhiyin::gate
