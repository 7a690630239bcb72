// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_clock.h"
#include "core/demo/demo_complaint.h"
#include "core/demo/demo_store.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {

struct DemoCounts {
    qint64 clients = 0;
    qint64 contacts = 0;
    qint64 transactions = 0;
    qint64 complaints = 0;
};

/// What the rows of a book need beside the lives: identifiers and policies.
struct DemoLinks {
    std::vector<ProductId> products;
    std::vector<DemoTierRun> runs;
    QHash<QString, UserId> users;
    QString riskVersion;
};

/// Under what complaints are told.
struct DemoComplaintRules {
    ComplaintPolicy policy;
    QString version;
    WorkCalendar calendar;
};

/// Writes invented clients with their journal, inside one piece of work.
class DemoWriter final
{
public:
    /// `day` is the clock that `workplace` looks at; it is turned to the day of what is written.
    DemoWriter(Workplace &workplace, FixedClock &day, UnitOfWork &work, const DemoWorld &world, const DemoLinks &links);

    [[nodiscard]] Result<void> products(const std::vector<DemoProduct> &products);
    [[nodiscard]] Result<void> run(const DemoTierRun &run);
    [[nodiscard]] Result<void> tally(const DemoTierRun &run, const DemoTierTally &tally);
    [[nodiscard]] Result<ClientId> client(const DemoClient &client, const DemoLife &life, const DemoTierCourse &tiers,
                                          DemoCounts &counts);
    [[nodiscard]] Result<void> complaint(ComplaintCase complaint, const DemoComplaintRules &rules,
                                         const QDateTime &now);

private:
    [[nodiscard]] Result<void> stages(ClientId id, const DemoClient &client);
    [[nodiscard]] Result<void> assessments(ClientId id, const DemoLife &life, UserId advisor);
    [[nodiscard]] Result<void> transactions(ClientId id, const DemoLife &life);
    [[nodiscard]] Result<void> holdings(ClientId id, const DemoLife &life);
    [[nodiscard]] Result<void> contacts(ClientId id, const DemoLife &life, UserId advisor);
    [[nodiscard]] Result<void> surveys(ClientId id, const DemoLife &life);
    [[nodiscard]] Result<void> consent(ClientId id, const DemoClient &client, UserId advisor);
    [[nodiscard]] Result<void> verification(ClientId id, const DemoClient &client, const QString &tier, UserId advisor);
    [[nodiscard]] Result<void> tiers(ClientId id, const DemoTierCourse &course);
    [[nodiscard]] QString moneyText(qint64 minor) const;

    Workplace &m_workplace;
    FixedClock &m_day;
    UnitOfWork &m_work;
    const DemoWorld &m_world;
    const DemoLinks &m_links;
    DemoStore m_store;
};

} // namespace zhiyin
