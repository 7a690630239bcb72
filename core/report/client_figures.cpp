// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_desk.h"
#include "core/finance/finance_store.h"
#include "core/kpi/kpi_store.h"
#include "core/letter/letter.h"
#include "core/policy/policy_desk.h"
#include "core/product/rate_store.h"
#include "core/report/account_figures.h"
#include "core/report/client_notices.h"
#include "core/report/next_steps.h"
#include "core/report/reconciliation.h"
#include "core/report/report_figures.h"
#include "core/report/report_store.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr QDate kLongAgo = QDate::fromJulianDay(2415021); // 1900-01-01

/// Money comes from the rates of the day, or of the last one there was; what comes after the clock is not known.
class Converter
{
public:
    explicit Converter(Workplace &workplace) : m_workplace(workplace) {}

    std::optional<Money> operator()(Money amount, QDate day)
    {
        auto converted =
            RateStore(m_workplace.database).convert(amount, m_workplace.currency(), std::min(day, m_workplace.today()));
        if (converted)
            return *converted;
        m_failed = converted.error();
        return std::nullopt;
    }
    [[nodiscard]] Result<void> result() const
    {
        if (m_failed)
            return failure(*m_failed);
        return {};
    }

private:
    Workplace &m_workplace;
    std::optional<Error> m_failed;
};

std::optional<QDate> lastClosing(const ComplaintCase &complaint, const QDateTime &now, const QTimeZone &zone)
{
    std::optional<QDate> closed;
    for (const ComplaintEvent &event : complaint.facts.events) {
        if (event.at > now)
            continue;
        if (event.step == ComplaintStep::Close || event.step == ComplaintStep::Withdraw
            || event.step == ComplaintStep::Merge)
            closed = event.at.toTimeZone(zone).date();
        else if (event.step == ComplaintStep::Reopen)
            closed = std::nullopt;
    }
    return closed;
}

std::optional<int> ratingOf(const ComplaintCase &complaint, const QDateTime &now)
{
    std::optional<int> rating;
    bool said = false;
    for (const ComplaintEvent &event : complaint.facts.events) {
        if (event.step != ComplaintStep::FollowUp)
            continue;
        said = true;
        if (event.at <= now)
            rating = event.satisfaction;
    }
    return said ? rating : complaint.satisfaction; // imported ones have no step of their own
}

/// Cases of the period: received in it, or not over when it began.
Result<std::vector<ComplaintLine>> complaintLines(Workplace &workplace, ClientId client, const Period &period)
{
    ZHIYIN_ASSIGN(const auto views, ComplaintDesk(workplace).list(false, false, 0, client));
    std::vector<ComplaintLine> lines;
    for (const ComplaintView &view : views) {
        ComplaintLine line = complaintLine(view, workplace.now(), workplace.zone());
        if (!line.closedOn || *line.closedOn >= period.from)
            lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ComplaintLine &a, const ComplaintLine &b) { return a.receivedOn < b.receivedOn; });
    return lines;
}

Result<std::optional<QDate>> nextContactDue(Workplace &workplace, ClientId client, ContactFacts facts)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Contact, workplace.today()));
    if (!document)
        return std::optional<QDate>();
    ZHIYIN_ASSIGN(const ContactPolicy policy, parseContactPolicy(document->json));
    KpiStore store(workplace.database, workplace.zone(), workplace.now());
    const KpiSelection self{{}, false, u'[' + client.toString() + u']'};
    ZHIYIN_ASSIGN(const auto tiers, store.tiers(self));
    for (const ClientTier &tier : tiers)
        facts.tiers.push_back(tier.span);
    ZHIYIN_ASSIGN(const auto contacts, store.contacts(self, kLongAgo, policy.qualifying));
    for (const ClientMoment &contact : contacts)
        facts.contacts.push_back(
            QDateTime::fromMSecsSinceEpoch(contact.at, Qt::UTC).toTimeZone(workplace.zone()).date());
    const auto next = nextContact(facts, workplace.today(), policy);
    return next ? std::optional(next->dueOn) : std::nullopt;
}

Result<ReconciliationInput> inputOf(Workplace &workplace, ClientId client, const Period &period)
{
    ReportStore store(workplace.database);
    const QDate last = std::min(period.to, workplace.today());
    ReconciliationInput input{period, workplace.currency(), {}, {}, {}};
    ZHIYIN_ASSIGN(input.opening, store.position(client, period.from.addDays(-1)));
    ZHIYIN_ASSIGN(input.closing, store.position(client, last));
    ZHIYIN_ASSIGN(input.movements, store.movements(client, {period.from, last}));
    return input;
}

Result<void> addMoney(Workplace &workplace, ClientReport &report, const ReconciliationInput &input)
{
    Converter converter(workplace);
    const auto toBook = [&converter](Money amount, QDate day) { return converter(amount, day); };
    ZHIYIN_ASSIGN(report.assets, assetSection(input, toBook));
    ZHIYIN_ASSIGN(report.allocation, allocation(input, toBook));
    if (report.kind == ReportKind::MonthlyAccount) {
        ZHIYIN_ASSIGN(report.flows, flowLines(input));
        ZHIYIN_ASSIGN(report.returns, returnLines(input));
        ZHIYIN_ASSIGN(report.riskAllocation, riskAllocation(input, toBook));
    }
    ZHIYIN_TRY(converter.result());
    ZHIYIN_ASSIGN(report.products, reconcileProducts(input));
    report.holdings = holdingLines(input.closing, report.risk ? report.risk->level : QString());
    report.movements = input.movements;
    const QDate last = std::min(report.period.to, workplace.today());
    report.maturities = maturityLines(report.holdings, report.period.from, last);
    report.sentences = productSentences(report.holdings);
    report.notices = riskNotices(report, workplace.currency());
    ZHIYIN_ASSIGN(report.fees, feeSection(report.movements, report.holdings));
    return {};
}

/// The goals that were open in the period, with what was saved by its end.
Result<void> addGoals(Workplace &workplace, ClientId client, ClientReport &report)
{
    const QDate day = workplace.today();
    ZHIYIN_ASSIGN(const auto goals, FinanceStore(workplace.database).goals(client, day));
    for (const Goal &goal : goals) {
        if (goal.setOn > day || (goal.endedOn.isValid() && goal.endedOn < report.period.from))
            continue;
        GoalLine line{goal.kind, goal.name, goal.targetOn, goal.target, goal.saved};
        if (goal.savedOn.isValid())
            line.savedOn = goal.savedOn;
        line.percent = percentOf(goal.saved, goal.target);
        // Where the figures do not fit, the goal is told without its instalment.
        if (const auto plan = savingPlan(goal.target, goal.saved, goal.returnPoints, day, goal.targetOn); plan)
            line.monthly = plan->monthly;
        report.goals.push_back(std::move(line));
    }
    return {};
}

/// What was done for the client in the period.
Result<void> addService(Workplace &workplace, ClientId client, ClientReport &report)
{
    const Period &period = report.period;
    const QDateTime until = std::min(startOfDay(period.to.addDays(1), workplace.zone()), workplace.now().addMSecs(1));
    ZHIYIN_ASSIGN(report.contacts,
                  ReportStore(workplace.database)
                      .contacts(client, startOfDay(period.from, workplace.zone()), until, workplace.zone()));
    ZHIYIN_ASSIGN(report.complaints, complaintLines(workplace, client, period));
    const Period seen{period.from, std::min(period.to, workplace.today())};
    ZHIYIN_ASSIGN(report.promises, ReportStore(workplace.database).promises(client, seen, until));
    return addGoals(workplace, client, report);
}

void addPlan(const ClientReport &report, QDate asOf, NextStepFacts &next)
{
    for (const PromiseLine &promise : report.promises) {
        if (promise.state == QStringLiteral("open"))
            next.promises.push_back({promise.dueOn, promise.text});
    }
    for (const MaturityLine &maturity : report.maturities) {
        if (maturity.on >= asOf)
            next.maturities.push_back({maturity.on, maturity.productName});
    }
}

} // namespace

ComplaintLine complaintLine(const ComplaintView &view, const QDateTime &now, const QTimeZone &zone)
{
    const ComplaintCase &c = view.complaint;
    ComplaintLine line{c.externalId.isEmpty() ? c.id->toString() : c.externalId,
                       c.facts.receivedAt.toTimeZone(zone).date(),
                       c.category,
                       codeText(kComplaintLevels, c.level),
                       codeText(kComplaintStates, c.state),
                       std::nullopt,
                       lastClosing(c, now, zone),
                       ratingOf(c, now),
                       false};
    if (const auto clock = shownFirst(view.clocks); clock && clock->dueAt)
        line.dueOn = clock->dueAt->toTimeZone(zone).date();
    line.breached = std::any_of(view.clocks.begin(), view.clocks.end(),
                                [](const ComplaintClock &clock) { return clock.state == ClockState::Breached; });
    return line;
}

std::optional<ReportLanguage> reportLanguage(const QString &clientLanguage)
{
    const QString language = clientLanguage.trimmed().toLower();
    const auto begins = [&language](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return language.startsWith(word); });
    };
    if (begins({u"繁", u"正體", u"正体", u"chinese (traditional", u"traditional chinese", u"中文(繁", u"中文（繁"})
        || letterLanguageOf(language) == LetterLanguage::TraditionalChinese)
        return ReportLanguage::TraditionalChinese;
    if (begins({u"zh", u"chinese", u"中文", u"汉语", u"普通话", u"简"}))
        return ReportLanguage::SimplifiedChinese;
    if (begins({u"en", u"英"}))
        return ReportLanguage::English;
    return std::nullopt;
}

Result<ReportProvenance> provenanceOf(Workplace &workplace)
{
    ReportProvenance provenance;
    provenance.asOf = workplace.today();
    provenance.preparedAt = workplace.realClock.now();
    provenance.zone = workplace.zone();
    provenance.preparedBy = workplace.actor.name;
    PolicyDesk policies(workplace);
    for (const PolicyName name : {PolicyName::Tier, PolicyName::Complaint, PolicyName::Contact, PolicyName::Risk,
                                  PolicyName::Indicators, PolicyName::Calendar}) {
        ZHIYIN_ASSIGN(const auto document, policies.inForce(name, workplace.today()));
        if (document)
            provenance.policies.push_back({policyNameText(name), document->version});
    }
    return provenance;
}

Result<ClientReport> clientFigures(Workplace &workplace, ClientId client, ReportKind kind, const Period &period,
                                   ReportLanguage otherwise)
{
    ReportStore store(workplace.database);
    ZHIYIN_ASSIGN(const ReportClientRow row, store.client(client, workplace.today()));
    ClientReport report;
    report.kind = kind;
    report.language = reportLanguage(row.language).value_or(otherwise);
    report.institution = workplace.book.institution;
    report.period = period;
    report.client = row.client;
    ZHIYIN_ASSIGN(report.risk, store.risk(client, workplace.today()));
    ZHIYIN_ASSIGN(const ReconciliationInput input, inputOf(workplace, client, period));
    ZHIYIN_TRY(addMoney(workplace, report, input));
    NextStepFacts next;
    if (kind == ReportKind::QuarterlyService) {
        ZHIYIN_TRY(addService(workplace, client, report));
        ZHIYIN_ASSIGN(next.nextContactDue, nextContactDue(workplace, client, row.plan));
    }
    next.risk = report.risk;
    if (row.idDocumentExpiry.isValid())
        next.idDocumentExpiry = row.idDocumentExpiry;
    next.complaints = report.complaints;
    next.holdings = report.holdings;
    addPlan(report, workplace.today(), next);
    report.nextSteps = nextSteps(next, workplace.today());

    ZHIYIN_ASSIGN(report.provenance, provenanceOf(workplace));
    report.provenance.positionRows = static_cast<int>(input.opening.size() + input.closing.size());
    report.provenance.openingRows = static_cast<int>(input.opening.size());
    report.provenance.closingRows = static_cast<int>(input.closing.size());
    report.provenance.promiseRows = static_cast<int>(report.promises.size());
    report.provenance.goalRows = static_cast<int>(report.goals.size());
    report.provenance.movementRows = static_cast<int>(report.movements.size());
    report.provenance.contactRows = static_cast<int>(report.contacts.size());
    report.provenance.complaintRows = static_cast<int>(report.complaints.size());
    report.draftReasons = draftReasons(false, report.products);
    return report;
}

} // namespace zhiyin
