// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_spread.h"
#include "core/contact/handover_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

struct HandoverOutcome {
    qint64 clients = 0;
    qint64 promises = 0;
    qint64 cases = 0;
    /// The day by which every client is to be told.
    QDate noticesBy;
    /// New advisor → clients.
    std::vector<std::pair<QString, qint64>> byAdvisor;
};

/// Clients go from one advisor to others, with what was promised to them and their open cases; each is owed a letter.
class HandoverDesk final
{
public:
    explicit HandoverDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// All clients of `from`, shared out by contacts a year among `to`; all or nothing.
    /// Fails with NotPermitted (a client outside the reader's reach, too), NotFound (a person), BadValue (nobody to give them
    /// to, or to the same person), ReasonNeeded.
    [[nodiscard]] Result<HandoverOutcome> handOver(const QString &from, const QStringList &to, const QString &reason);
    /// These clients, to one advisor. Fails as handOver, NotFound (a client).
    [[nodiscard]] Result<HandoverOutcome> reassign(const std::vector<ClientId> &clients, const QString &to,
                                                   const QString &reason);
    /// Who was not told yet, the earliest due first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<AdvisorNotice>> openNotices();
    /// Fails with NotPermitted, NotFound, EvidenceNeeded.
    [[nodiscard]] Result<void> noticeSent(AnyId id, const QString &evidence);
    /// The reader's open contacts within `days`, put on working days within the capacity of the policy; of one advisor
    /// where one is named. Fails with NotPermitted, NotFound (advisor).
    [[nodiscard]] Result<std::vector<PlannedContact>> plan(int days, const QString &advisor = {});

private:
    struct Receiver {
        QString name;
        UserId id;
    };
    [[nodiscard]] Result<std::vector<Receiver>> receivers(const QStringList &names);
    [[nodiscard]] Result<HandoverOutcome> give(const std::vector<HandedClient> &clients,
                                               const std::vector<Receiver> &receivers,
                                               const std::vector<size_t> &places, const QString &reason);

    Workplace &m_workplace;
};

} // namespace zhiyin
