// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/base/period.h"
#include "core/report/client_service.h"

#include <optional>
#include <vector>

namespace zhiyin {

enum class ReportKind { QuarterlyService, MonthlyAccount };
/// Traditional is made from the Simplified words; what people wrote stays as they wrote it.
enum class ReportLanguage { English, SimplifiedChinese, TraditionalChinese };
enum class ReportState { Draft, Released };
/// Why a report is marked DRAFT; each is printed (requirements SP-12).
enum class DraftReason { NotReleased, NotReconciled };

/// What a transaction does; the codes are those of the import (`buy`, `sell`, …).
enum class MovementKind { Buy, Sell, Deposit, Withdrawal, Interest, Dividend, Fee, Other };

/// What of a client's money counts as crossing the edge of the recorded positions.
enum class FlowBasis {
    CashInside,  ///< Cash is among the positions: deposits come in, withdrawals go out, trades stay inside.
    CashOutside, ///< No cash is recorded: purchases come in, sales go out.
};

/// Where the figures stand on a client's side. Codes (`kind`, `tier`, `channel`, …) are the stable ones of the command
/// line; empty means none. Names and free texts are the user's and are shown as plain text.
struct ReportClient {
    QString name;
    QString externalId;
    QString kind;
    QString tier;
    QString advisor;
    QString branch;
};

/// opening + inflows − outflows + marketChange = closing, to the minor unit; marketChange is the remainder.
struct AssetStatement {
    Money opening = Money::zero({});
    Money inflows = Money::zero({});
    Money outflows = Money::zero({});
    Money marketChange = Money::zero({});
    Money closing = Money::zero({});

    friend bool operator==(const AssetStatement &, const AssetStatement &) = default;
};

/// A sum in `from` that could not be brought into `to` for want of a rate on `on`.
struct MissingRate {
    Currency from;
    Currency to;
    QDate on;

    friend bool operator==(const MissingRate &, const MissingRate &) = default;
};

struct AssetSection {
    /// One statement a currency, the book's first, then by code; empty where nothing is recorded.
    std::vector<AssetStatement> byCurrency;
    /// The whole in the book's currency; none where nothing is recorded or a rate is missing.
    std::optional<AssetStatement> total;
    std::vector<MissingRate> missingRates;
    FlowBasis basis = FlowBasis::CashOutside;
    /// The days the positions are of: the latest recorded on or before the period's eve, and its last day.
    std::optional<QDate> openingAsOf;
    std::optional<QDate> closingAsOf;
    /// Movements of kind `other`, which tell no direction and so are in no flow.
    int undirected = 0;
};

struct HoldingLine {
    QString productCode;
    QString productName;
    QString productClass;
    QString riskLevel;
    /// The product's level is above the client's (R4 for C3); false where either is unknown.
    bool aboveClientLevel = false;
    std::optional<Quantity> quantity;
    Money marketValue = Money::zero({});
    QDate asOf;
    /// What its return is measured against, in the institution's words; no promise.
    QString benchmark = {};
    QString feeTerms = {};
    /// The day its term ends, counted from the last purchase.
    std::optional<QDate> maturesOn = {};
};

/// The part of a class (or of a risk level, `R1`…`R5`) in the closing position, in the currency of the allocation.
struct AllocationSlice {
    QString productClass;
    Money value = Money::zero({});
    int basisPoints = 0; ///< Of the whole; the parts sum to exactly 10,000 where the whole is positive.

    friend bool operator==(const AllocationSlice &, const AllocationSlice &) = default;
};

enum class ReconciliationState {
    Explained,   ///< opening + bought − sold = closing.
    Unexplained, ///< There is a difference.
    Incomplete, ///< Some quantities are recorded and others are not: nothing can be said, so it counts as a difference.
    NotCounted, ///< The product is kept without quantities.
};

struct ProductReconciliation {
    QString productCode;
    QString productName;
    std::optional<Quantity> opening;
    std::optional<Quantity> bought;
    std::optional<Quantity> sold;
    std::optional<Quantity> closing;
    std::optional<Quantity> unexplained;
    ReconciliationState state = ReconciliationState::NotCounted;
};

struct MovementLine {
    QDate on;
    MovementKind kind = MovementKind::Other;
    QString productCode;
    QString productName;
    std::optional<Quantity> quantity;
    Money amount = Money::zero({});
};

/// The movements of one kind in one currency.
struct FlowLine {
    MovementKind kind = MovementKind::Other;
    int count = 0;
    Money amount = Money::zero({});

    friend bool operator==(const FlowLine &, const FlowLine &) = default;
};

/// What a product did in the period: opening + bought − sold + change = closing; result = change + income − fees.
struct ReturnLine {
    QString productCode; ///< Empty: what belongs to no product.
    QString productName;
    Money opening = Money::zero({});
    Money bought = Money::zero({});
    Money sold = Money::zero({});
    Money closing = Money::zero({});
    Money change = Money::zero({});
    Money income = Money::zero({}); ///< Interest and dividends.
    Money fees = Money::zero({});
    Money result = Money::zero({});

    friend bool operator==(const ReturnLine &, const ReturnLine &) = default;
};

struct RiskLine {
    QString level;
    QDate assessedOn;
    QDate validUntil;
    bool expired = false;
};

struct ContactLine {
    QDate on;
    QString channel;
    QString purpose;
    QString user;
    std::optional<int> satisfaction;
};

struct ComplaintLine {
    QString externalId;
    QDate receivedOn;
    QString category;
    QString level;
    QString state;
    std::optional<QDate> dueOn;
    std::optional<QDate> closedOn;
    std::optional<int> satisfaction;
    bool breached = false;
};

enum class NextStepKind {
    Contact,
    RiskAssessmentMissing,
    RiskAssessmentExpires,
    IdDocumentExpires,
    ComplaintDue,
    ProductAboveLevel,
    PromiseDue,
    Maturity,
    Need
};

struct NextStep {
    NextStepKind kind = NextStepKind::Contact;
    std::optional<QDate> on;
    QString subject; ///< The complaint's number, the product's name, or what was promised or said, where there is one.
    bool overdue = false;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

struct PolicyVersion {
    QString name;
    int version = 0;
};

/// From what the figures were made, so that they can be traced and made again.
struct ReportProvenance {
    QDate asOf;
    QDateTime preparedAt; ///< UTC
    QTimeZone zone;
    QString preparedBy;
    std::vector<PolicyVersion> policies;
    int positionRows = 0;
    int movementRows = 0;
    int contactRows = 0;
    int complaintRows = 0;
    // Of a client's report only.
    int openingRows = 0;
    int closingRows = 0;
    int promiseRows = 0;
    int goalRows = 0;
};

/// Everything a client's report says; filled by the desk, turned into pages by ui/paper.
struct ClientReport {
    ReportKind kind = ReportKind::QuarterlyService;
    ReportLanguage language = ReportLanguage::English;
    bool largeType = false; ///< The client wishes it.
    QString institution;
    QString number; ///< The report's identifier.
    Period period;
    ReportClient client;
    AssetSection assets;
    std::vector<HoldingLine> holdings;
    /// In one currency; empty where nothing is held or a rate is missing.
    std::vector<AllocationSlice> allocation;
    std::vector<ProductReconciliation> products;
    std::vector<MovementLine> movements;
    std::optional<RiskLine> risk;
    std::vector<ContactLine> contacts;
    std::vector<ComplaintLine> complaints;
    std::vector<NextStep> nextSteps;
    std::vector<MaturityLine> maturities;
    FeeSection fees;
    std::vector<ProductSentence> sentences;
    std::vector<RiskNotice> notices;
    /// Of the quarterly report only.
    std::vector<PromiseLine> promises;
    std::vector<GoalLine> goals;
    /// Of the monthly account report only.
    std::vector<FlowLine> flows;
    std::vector<ReturnLine> returns;
    std::vector<AllocationSlice> riskAllocation;
    ReportProvenance provenance;
    QString journalAnchor; ///< `R.N:HASH`
    ReportState state = ReportState::Draft;
    std::vector<DraftReason> draftReasons;
};

} // namespace zhiyin
