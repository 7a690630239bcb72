// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_spread.h"
#include "core/contact/handover_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

struct HandoverOutcome {
    qint64 clients = 0;
    qint64 promises = 0;
    qint64 cases = 0;
    /// Steps that contacts left to be done; they follow their clients.
    qint64 nextSteps = 0;
    /// Promises and cases of clients that are not the leaving person's: they went to whoever has the client.
    qint64 elsewhere = 0;
    /// Of these, those that the reader may not move.
    qint64 left = 0;
    /// The day by which every client is to be told.
    QDate noticesBy;
    /// New advisor → clients.
    std::vector<std::pair<QString, qint64>> byAdvisor;
};

/// What somebody who takes clients over would have.
struct HandoverShare {
    QString advisor;
    qint64 ownClients = 0;
    qint64 newClients = 0;
    /// Contacts a year, before and with the new clients.
    double loadBefore = 0;
    double loadAfter = 0;
};

struct HandoverLine {
    HandedClient client;
    QString to;
    HandedThings things;
};

/// What handOver would do; nothing is done yet.
struct HandoverPreview {
    QString from;
    HandoverOutcome totals = {};
    std::vector<HandoverShare> shares = {};
    std::vector<HandoverLine> lines = {};
};

/// Clients go from one advisor to others, with what was promised to them and their open cases; each is owed a letter.
class HandoverDesk final
{
public:
    explicit HandoverDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Who may have clients and whom the reader may name: active people of the reach, by name. Fails with NotPermitted.
    [[nodiscard]] Result<QStringList> people();
    /// What handOver would do, without a reason. Fails as handOver.
    [[nodiscard]] Result<HandoverPreview> preview(const QString &from, const QStringList &to);
    /// All clients of `from`, shared out by contacts a year among `to`; all or nothing. What `from` owes to clients of
    /// others goes to their advisors.
    /// Fails with NotPermitted (a client outside the reader's reach, too), NotFound (a person), BadValue (nobody to give them
    /// to, or to the same person), ReasonNeeded.
    [[nodiscard]] Result<HandoverOutcome> handOver(const QString &from, const QStringList &to, const QString &reason);
    /// These clients, to one advisor. Fails as handOver, NotFound (a client).
    [[nodiscard]] Result<HandoverOutcome> reassign(const std::vector<ClientId> &clients, const QString &to,
                                                   const QString &reason);
    /// Who was not told yet, the earliest due first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<AdvisorNotice>> openNotices() { return notices(NoticeState::Open); }
    /// The letters owed or sent, of clients who left `from` where it is named. Fails with NotPermitted, NotFound (a person).
    [[nodiscard]] Result<std::vector<AdvisorNotice>> notices(NoticeState state, const QString &from = {});
    /// Fails with NotPermitted, NotFound, EvidenceNeeded.
    [[nodiscard]] Result<void> noticeSent(AnyId id, const QString &evidence) { return noticesSent({id}, evidence); }
    /// Several at once, all or nothing. Fails as noticeSent.
    [[nodiscard]] Result<void> noticesSent(const std::vector<AnyId> &ids, const QString &evidence);

private:
    struct Receiver {
        QString name;
        UserId id;
    };
    /// Who gets which client.
    struct Sharing {
        UserId from;
        std::vector<HandedClient> clients = {};
        std::vector<Receiver> receivers = {};
        /// A receiver's place for each client.
        std::vector<size_t> places = {};
        std::vector<double> weights = {};
        std::vector<double> loads = {};
        std::vector<qint64> owned = {};
    };
    [[nodiscard]] Result<std::vector<Receiver>> receivers(const QStringList &names);
    [[nodiscard]] Result<Sharing> share(const QString &from, const QStringList &to);
    [[nodiscard]] Result<void> requireAll(const std::vector<HandedClient> &clients);
    [[nodiscard]] Result<void> give(UnitOfWork &work, const std::vector<HandedClient> &clients,
                                    const std::vector<Receiver> &receivers, const std::vector<size_t> &places,
                                    const QString &reason, HandoverOutcome &outcome);
    [[nodiscard]] Result<void> giveElsewhere(UnitOfWork &work, const Sharing &sharing, const QString &reason,
                                             HandoverOutcome &outcome);
    [[nodiscard]] bool mayMove(const OwedElsewhere &owed) const;

    Workplace &m_workplace;
};

} // namespace zhiyin
