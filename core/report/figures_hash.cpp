// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures_hash.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace zhiyin {
namespace {

/// Writes values one after the other in a form of their own, so that no two different reports read the same.
class Fingerprint
{
public:
    Fingerprint() : m_stream(&m_bytes, QIODevice::WriteOnly) { m_stream.setVersion(QDataStream::Qt_6_4); }

    template <class... Values> void add(const Values &...values) { (put(values), ...); }
    [[nodiscard]] QByteArray hash() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    void put(const QString &text) { m_stream << text; }
    void put(QDate day) { m_stream << day.toJulianDay(); }
    void put(bool flag) { m_stream << flag; }
    void put(double number) { m_stream << number; }
    void put(int number) { m_stream << qint64{number}; }
    void put(Money money) { add(money.minor(), money.currency().code()); }
    void put(qint64 number) { m_stream << number; }
    void put(Quantity quantity) { put(quantity.millionths()); }
    void put(const Period &period) { add(period.from, period.to); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { put(static_cast<int>(value)); }
    template <class T> void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <class T> void put(const std::vector<T> &values)
    {
        put(static_cast<qint64>(values.size()));
        for (const T &value : values)
            put(value);
    }
    void put(const AssetStatement &s) { add(s.opening, s.inflows, s.outflows, s.marketChange, s.closing); }
    void put(const MissingRate &m) { add(m.from.code(), m.to.code(), m.on); }
    void put(const AssetSection &a)
    {
        add(a.byCurrency, a.total, a.missingRates, a.basis, a.openingAsOf, a.closingAsOf, a.undirected);
    }
    void put(const HoldingLine &h)
    {
        add(h.productCode, h.productName, h.productClass, h.riskLevel, h.aboveClientLevel, h.quantity, h.marketValue,
            h.asOf, h.benchmark, h.feeTerms, h.maturesOn);
    }
    void put(const MaturityLine &m) { add(m.on, m.productCode, m.productName, m.value); }
    void put(const FeeTerms &f) { add(f.productCode, f.productName, f.terms); }
    void put(const FeeSection &f) { add(f.charged, f.rows, f.terms); }
    void put(const PromiseLine &p) { add(p.text, p.dueOn, p.state, p.settledOn, p.late); }
    void put(const GoalLine &g) { add(g.kind, g.name, g.targetOn, g.target, g.saved, g.savedOn, g.percent, g.monthly); }
    void put(const RiskNotice &n) { add(n.kind, n.subject, n.basisPoints); }
    void put(const AllocationSlice &s) { add(s.productClass, s.value, s.basisPoints); }
    void put(const ProductReconciliation &p)
    {
        add(p.productCode, p.productName, p.opening, p.bought, p.sold, p.closing, p.unexplained, p.state);
    }
    void put(const MovementLine &m) { add(m.on, m.kind, m.productCode, m.productName, m.quantity, m.amount); }
    void put(const FlowLine &f) { add(f.kind, f.count, f.amount); }
    void put(const ReturnLine &r)
    {
        add(r.productCode, r.productName, r.opening, r.bought, r.sold, r.closing, r.change, r.income, r.fees, r.result);
    }
    void put(const RiskLine &r) { add(r.level, r.assessedOn, r.validUntil, r.expired); }
    void put(const ContactLine &c) { add(c.on, c.channel, c.purpose, c.user, c.satisfaction); }
    void put(const ComplaintLine &c)
    {
        add(c.externalId, c.receivedOn, c.category, c.level, c.state, c.dueOn, c.closedOn, c.satisfaction, c.breached);
    }
    void put(const NextStep &s) { add(s.kind, s.on, s.subject, s.overdue); }
    void put(const PolicyVersion &p) { add(p.name, p.version); }
    void put(const ReportClient &c) { add(c.name, c.externalId, c.kind, c.tier, c.advisor, c.branch); }
    void put(const ReportProvenance &p)
    {
        add(p.asOf, QString::fromUtf8(p.zone.id()), p.policies, p.positionRows, p.movementRows, p.contactRows,
            p.complaintRows, p.openingRows, p.closingRows, p.promiseRows, p.goalRows);
    }
    void put(const ChangeMover &m)
    {
        add(m.advisor, m.numeratorBefore, m.denominatorBefore, m.numeratorNow, m.denominatorNow);
    }
    void put(const IndicatorChange &c) { add(c.name, c.unit, c.before, c.now, c.target, c.movers); }
    void put(const TierMove &m) { add(m.from, m.to, m.count); }
    void put(const ChurnSummary &c) { add(c.opened, c.openAtEnd, c.overdue, c.openedByLevel, c.closedByOutcome); }
    void put(const ActionLine &a)
    {
        add(a.goal, a.department, a.owner, a.dueOn, a.state, a.figure, a.before, a.after, a.target, a.reached,
            a.overdue);
    }
    void put(const StaffLine &s)
    {
        add(s.advisor, s.clients, s.satisfied, s.ratings, s.contactsOnTime, s.contactsDue, s.kept, s.toKeep,
            s.warningsOpen, s.promisesLate);
    }
    void put(const DataGap &g) { add(g.code, g.count, g.of); }
    void put(const ComplaintTime &t) { add(t.clock, t.inTime, t.late, t.medianHours); }
    void put(const BranchWork &w)
    {
        add(w.tierMoves, w.contacts, w.complaintTimes, w.churn, w.actions, w.staff, w.gaps);
    }
    void put(const IndicatorPoint &p) { add(p.period, p.value, p.numerator, p.denominator, p.met); }
    void put(const IndicatorSeries &s) { add(s.name, s.unit, s.step, s.target, s.goal, s.points); }
    void put(const CountLine &c) { add(c.code, c.count); }
    void put(const ComplaintSummary &c) { add(c.received, c.closed, c.open, c.breached, c.byLevel, c.byCategory); }

    QByteArray m_bytes;
    QDataStream m_stream;
};

} // namespace

QByteArray figuresHash(const ClientReport &report)
{
    Fingerprint print;
    print.add(report.kind, report.institution, report.period, report.client, report.assets, report.holdings,
              report.allocation, report.products, report.movements, report.risk, report.contacts, report.complaints,
              report.nextSteps, report.provenance, report.maturities, report.fees, report.sentences, report.notices,
              report.promises, report.goals);
    if (report.kind == ReportKind::MonthlyAccount)
        print.add(report.flows, report.returns, report.riskAllocation);
    return print.hash();
}

QByteArray figuresHash(const BranchReport &report)
{
    Fingerprint print;
    print.add(report.institution, report.branch, report.period, report.clients, report.indicators, report.trends,
              report.changes, report.byTier, report.complaints, report.work, report.provenance);
    return print.hash();
}

} // namespace zhiyin
