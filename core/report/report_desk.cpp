// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_desk.h"

#include "core/client/client_store.h"
#include "core/complaint/complaint_desk.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_desk.h"
#include "core/report/next_steps.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhiyin {
namespace {

const QString kClientReport = QStringLiteral("client");
constexpr qint64 kRateParts = 1'000'000'000;

ReportLanguage languageOf(const QString &client)
{
    if (client.startsWith(QStringLiteral("en"), Qt::CaseInsensitive))
        return ReportLanguage::English;
    if (client.startsWith(QStringLiteral("zh"), Qt::CaseInsensitive) || client.contains(QStringLiteral("中文")))
        return ReportLanguage::SimplifiedChinese;
    return QLocale().language() == QLocale::Chinese ? ReportLanguage::SimplifiedChinese : ReportLanguage::English;
}

void add(Hasher &hasher, const QString &text)
{
    hasher.addSized(text.toUtf8());
}

void add(Hasher &hasher, const AssetStatement &s)
{
    for (const Money money : {s.opening, s.inflows, s.outflows, s.closing})
        add(hasher, money.toString() + money.currency().code());
}

QString quantityText(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString() : QString();
}

ComplaintLine lineOf(const ComplaintView &view, const QTimeZone &zone)
{
    const ComplaintCase &c = view.complaint;
    ComplaintLine line{c.externalId.isEmpty() ? c.id->toString() : c.externalId,
                       c.facts.receivedAt.toTimeZone(zone).date(),
                       c.category,
                       codeText(kComplaintLevels, c.level),
                       codeText(kComplaintStates, c.state),
                       {},
                       {},
                       c.satisfaction,
                       false};
    if (const auto clock = shownFirst(view.clocks); clock && clock->dueAt)
        line.dueOn = clock->dueAt->toTimeZone(zone).date();
    for (const ComplaintEvent &event : c.facts.events) {
        if (event.step == ComplaintStep::Close)
            line.closedOn = event.at.toTimeZone(zone).date();
    }
    line.breached = std::any_of(view.clocks.begin(), view.clocks.end(),
                                [](const ComplaintClock &clock) { return clock.state == ClockState::Breached; });
    return line;
}

} // namespace

std::optional<Money> converted(Money money, qint64 rateParts, Currency to)
{
    __extension__ using Wide = __int128;
    Wide value = Wide(money.minor()) * rateParts;
    Wide divisor = kRateParts;
    for (int i = money.currency().decimals(); i < to.decimals(); ++i)
        value *= 10;
    for (int i = to.decimals(); i < money.currency().decimals(); ++i)
        divisor *= 10;
    Wide whole = value / divisor;
    const Wide rest = value % divisor < 0 ? -(value % divisor) : value % divisor;
    if (rest * 2 > divisor || (rest * 2 == divisor && whole % 2 != 0))
        whole += value < 0 ? -1 : 1;
    const auto minor = static_cast<qint64>(whole);
    if (Wide(minor) != whole)
        return std::nullopt;
    return Money(minor, to);
}

QByteArray figuresHash(const ClientReport &report)
{
    Hasher hasher;
    add(hasher, report.client.externalId + report.client.name + report.client.tier);
    add(hasher, report.period.from.toString(Qt::ISODate) + report.period.to.toString(Qt::ISODate));
    hasher.addNumber(static_cast<qint64>(report.language));
    for (const AssetStatement &statement : report.assets.byCurrency)
        add(hasher, statement);
    for (const HoldingLine &line : report.holdings)
        add(hasher, line.productCode + quantityText(line.quantity) + line.marketValue.toString() + line.riskLevel);
    for (const ProductReconciliation &line : report.products)
        add(hasher, line.productCode + quantityText(line.opening) + quantityText(line.closing)
                        + quantityText(line.unexplained));
    for (const MovementLine &line : report.movements)
        add(hasher,
            line.on.toString(Qt::ISODate) + line.productCode + quantityText(line.quantity) + line.amount.toString());
    for (const ContactLine &line : report.contacts)
        add(hasher, line.on.toString(Qt::ISODate) + line.channel + line.purpose);
    for (const ComplaintLine &line : report.complaints)
        add(hasher, line.externalId + line.state + line.category);
    if (report.risk)
        add(hasher, report.risk->level + report.risk->validUntil.toString(Qt::ISODate));
    return hasher.finish();
}

Result<ClientReport> ReportDesk::client(ClientId id, const Period &period, std::optional<ReportLanguage> language)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(id));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::MakeReport, *subject));
    ZHIYIN_ASSIGN(ClientReport report, assemble(id, period, language));
    ZHIYIN_TRY(keep(report, id));
    return report;
}

Result<ClientReport> ReportDesk::assemble(ClientId id, const Period &period, std::optional<ReportLanguage> language)
{
    ReportStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const ReportHead head, store.head(id));
    ClientReport report;
    report.language = language.value_or(languageOf(head.language));
    report.institution = m_workplace.book.institution;
    report.period = period;
    report.client = head.client;
    report.provenance.asOf = std::min(period.to, m_workplace.today());
    report.provenance.preparedAt = m_workplace.now();
    report.provenance.zone = m_workplace.zone();
    report.provenance.preparedBy = m_workplace.actor.name;
    ZHIYIN_TRY(addFigures(report, id));
    ZHIYIN_TRY(addService(report, id, head));
    return report;
}

Result<void> ReportDesk::addFigures(ClientReport &report, ClientId id)
{
    ReportStore store(m_workplace.database);
    ReconciliationInput input{report.period, m_workplace.currency(), {}, {}, {}};
    // What lies after the clock's day has not happened yet.
    const Period seen{report.period.from, report.provenance.asOf};
    ZHIYIN_ASSIGN(input.opening, store.position(id, report.period.from.addDays(-1)));
    ZHIYIN_ASSIGN(input.closing, store.position(id, seen.to));
    ZHIYIN_ASSIGN(input.movements, store.movements(id, seen));
    const ToBookCurrencyOn toBook = [&store, book = m_workplace.currency()](Money money,
                                                                            QDate day) -> std::optional<Money> {
        const auto rate = store.rate(money.currency(), book, day);
        return rate && *rate ? converted(money, **rate, book) : std::nullopt;
    };
    ZHIYIN_ASSIGN(report.risk, store.risk(id, seen.to));
    ZHIYIN_ASSIGN(report.assets, assetSection(input, toBook));
    ZHIYIN_ASSIGN(report.products, reconcileProducts(input));
    ZHIYIN_ASSIGN(report.allocation, allocation(input, toBook));
    report.holdings = holdingLines(input.closing, report.risk ? report.risk->level : QString());
    report.provenance.positionRows = static_cast<int>(input.opening.size() + input.closing.size());
    report.provenance.movementRows = static_cast<int>(input.movements.size());
    report.movements = std::move(input.movements);
    return {};
}

Result<std::optional<QDate>> ReportDesk::contactDue(ClientId id, const ReportHead &head, QDate day)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Contact, day));
    if (!document)
        return std::optional<QDate>();
    ZHIYIN_ASSIGN(const ContactPolicy policy, parseContactPolicy(document->json));
    QStringList channels;
    for (const ContactChannel channel : policy.qualifying)
        channels.append(contactChannelText(channel));
    ReportStore store(m_workplace.database);
    ContactFacts facts;
    facts.begin = head.openedOn;
    facts.end = head.closedOn;
    ZHIYIN_ASSIGN(facts.contacts,
                  store.contactDays(id, channels, startOfDay(day.addDays(1), m_workplace.zone()), m_workplace.zone()));
    ZHIYIN_ASSIGN(facts.tiers, store.tiers(id));
    const auto due = nextContact(facts, day, policy);
    return due ? std::optional(due->dueOn) : std::nullopt;
}

Result<void> ReportDesk::addService(ClientReport &report, ClientId id, const ReportHead &head)
{
    ReportStore store(m_workplace.database);
    const QTimeZone &zone = m_workplace.zone();
    const QDate last = report.provenance.asOf;
    const QDateTime from = startOfDay(report.period.from, zone);
    const QDateTime until = startOfDay(last.addDays(1), zone);
    ZHIYIN_ASSIGN(report.contacts, store.contacts(id, from, until, zone));
    ZHIYIN_ASSIGN(const auto cases, ComplaintDesk(m_workplace).list(false, false, 0, id));
    for (const ComplaintView &view : cases) {
        const QDateTime received = view.complaint.facts.receivedAt;
        const bool open =
            view.complaint.state != ComplaintState::Closed && view.complaint.state != ComplaintState::Withdrawn;
        if (received < until && (received >= from || open))
            report.complaints.push_back(lineOf(view, zone));
    }
    report.provenance.contactRows = static_cast<int>(report.contacts.size());
    report.provenance.complaintRows = static_cast<int>(report.complaints.size());
    NextStepFacts facts{{}, report.risk, {}, report.complaints, report.holdings};
    ZHIYIN_ASSIGN(facts.nextContactDue, contactDue(id, head, last));
    if (head.idExpiresOn.isValid())
        facts.idDocumentExpiry = head.idExpiresOn;
    report.nextSteps = nextSteps(facts, last);
    return {};
}

Result<void> ReportDesk::keep(ClientReport &report, ClientId id)
{
    ReportStore store(m_workplace.database);
    const QByteArray hash = figuresHash(report);
    ZHIYIN_ASSIGN(auto known, store.find(kClientReport, id, report.period, hash));
    if (!known) {
        ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
        const bool fits = reconciles(report.products);
        known = StoredReport{work.newId<ReportId>(),
                             kClientReport,
                             id,
                             report.period,
                             false,
                             fits ? QString() : QStringLiteral("not_reconciled"),
                             hash,
                             work.head().anchor(),
                             m_workplace.actor.id};
        ZHIYIN_TRY(store.insert(*known, m_workplace.realClock.now()));
        Changes changes;
        changes.set(QStringLiteral("period"), quarterName(report.period.from));
        changes.set(QStringLiteral("figures"), QString::fromLatin1(hash.toHex()));
        ZHIYIN_TRY(
            work.record({Entity::Report, AnyId(known->id.value()), id, QStringLiteral("make"), changes, {}, {}, {}}));
        ZHIYIN_TRY(work.commit());
    }
    report.number = known->id.toString();
    report.journalAnchor = known->anchor;
    report.draftReasons = draftReasons(known->released, report.products);
    report.state = report.draftReasons.empty() ? ReportState::Released : ReportState::Draft;
    return {};
}

Result<void> ReportDesk::release(ReportId id)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ReportStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto report, store.find(id));
    if (!report)
        return failure(ErrorCode::NotFound, {QStringLiteral("report"), id.toString()});
    Subject subject = Subject::general();
    if (report->client) {
        ZHIYIN_ASSIGN(const auto found, ClientStore(m_workplace.database).subjectOf(*report->client));
        subject = found.value_or(Subject::ofClient({}, {}));
    }
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReleaseReport, subject));
    if (report->madeBy == m_workplace.actor.id)
        return failure(ErrorCode::OwnRequest);
    if (report->released)
        return failure(ErrorCode::WrongState, {QStringLiteral("released")});
    if (!report->draftReasons.isEmpty())
        return failure(ErrorCode::RuleRefused,
                       {QCoreApplication::translate("zhiyin", "the figures do not reconcile.")});
    ZHIYIN_TRY(store.setReleased(id, m_workplace.actor.id, m_workplace.realClock.now()));
    Changes changes;
    changes.add(QStringLiteral("state"), QStringLiteral("draft"), QStringLiteral("released"));
    ZHIYIN_TRY(work.record(
        {Entity::Report, AnyId(id.value()), report->client, QStringLiteral("release"), changes, {}, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
