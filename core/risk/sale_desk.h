// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/position.h"
#include "core/risk/gate.h"
#include "core/risk/professional.h"
#include "core/security/permission.h"

namespace zhiyin {

struct RequestKind;

/// Something that happened with a client's money; a purchase passes the gate before it is written.
struct NewTransaction {
    ClientId client;
    /// "buy", "sell", "deposit", "withdrawal", "interest", "dividend", "fee", "other".
    QString kind = {};
    /// The product's code; needed to buy and to sell.
    QString product = {};
    /// Positive; the kind gives the direction.
    Money amount;
    std::optional<Quantity> quantity = {};
    /// Today where it is not valid.
    QDate on = {};
    QString externalId = {};
    QString note = {};
    SuitabilityEvidence evidence = {};
    /// Who made the call-back of a private fund (a user's name); must not be the seller.
    QString callBackBy = {};
};

struct TransactionOutcome {
    /// None where the gate refused it: nothing was written but the journal's entry of the refusal.
    std::optional<TransactionId> id;
    /// Of a purchase.
    std::optional<SuitabilityVerdict> verdict;
};

/// Asking for the status of a professional investor; a second person decides.
struct ProfessionalWish {
    ClientId client;
    ProfessionalFacts facts;
    /// Signed by the client; the status holds from then on.
    QDate signedOn;
    QDate until;
    QString reason;
};

/// The opinion on an intended purchase: what is printed and signed.
struct MatchingOpinion {
    SuitabilityVerdict verdict;
    SuitabilityEvidence evidence;
    QString clientName;
    QString clientNumber;
    QString advisor;
    QString institution;
    QDate day;
    QDateTime madeAt;
    QTimeZone zone;
    QDate assessmentUntil;
    QString anchor;
    Regime regime = Regime::Nfra;
    QString benchmark;
};

/// Where sales are recorded. No purchase gets by the gate.
class SaleDesk final
{
public:
    explicit SaleDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, BadValue, AlreadyExists (external number), PolicyNotSet. A refusal by the gate
    /// is an outcome, journaled, and no failure.
    [[nodiscard]] Result<TransactionOutcome> record(const NewTransaction &wanted);
    /// Checks an intended purchase and journals the answer. Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<MatchingOpinion> opinion(ClientId client, const QString &productCode,
                                                  const SuitabilityEvidence &evidence);
    /// Waits for a second person. Fails with NotPermitted, NotFound, ReasonNeeded, RuleRefused, BadValue (days).
    [[nodiscard]] Result<RequestId> askProfessional(const ProfessionalWish &wish);

    [[nodiscard]] static RequestKind professionalRequests();

private:
    [[nodiscard]] Result<Subject> subjectOf(ClientId client);
    [[nodiscard]] Result<SuitabilityVerdict> judge(const NewTransaction &wanted, SuitabilityEvidence &evidence,
                                                   QDate day);
    [[nodiscard]] Result<void> completeEvidence(const NewTransaction &wanted, QDate day, const RiskPolicy &policy,
                                                SuitabilityEvidence &evidence);
    [[nodiscard]] Result<void> check(const NewTransaction &wanted, QDate day);

    Workplace &m_workplace;
};

} // namespace zhiyin
