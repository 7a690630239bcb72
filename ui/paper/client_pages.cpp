// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/client_pages.h"

#include "ui/paper/account_sections.h"
#include "ui/paper/code_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

/// Sets the sections one after the other; holds what all of them need.
class ClientPages final
{
public:
    ClientPages(const ClientReport &report, double width) : m_report(report), m_words(report.language), m_width(width)
    {}
    [[nodiscard]] Flow flow();
    [[nodiscard]] QString title() const;
    [[nodiscard]] const PaperWords &words() const { return m_words; }

private:
    void addTitle();
    void addAssets();
    void addAssetTable();
    void addAssetNotes();
    void addAllocation();
    void addHoldings();
    void addQuantities();
    void addMovements();
    void addRisk();
    void addContacts();
    void addComplaints();
    void addNextSteps();
    void addSignatures();

    void heading(const char *source, const QString &aside = {})
    {
        addHeading(m_flow, m_words.text(source), m_width, aside);
    }
    void noneRecorded() { addNoneRecorded(m_flow, m_words, m_width); }
    [[nodiscard]] QString rowCount(size_t rows) const;
    [[nodiscard]] QString orDash(const QString &text) const { return text.isEmpty() ? QString(QChar(kNoValue)) : text; }
    [[nodiscard]] QString rating(const std::optional<int> &stars) const;
    [[nodiscard]] QString product(const QString &name, const QString &code) const;

    const ClientReport &m_report;
    PaperWords m_words;
    double m_width;
    Flow m_flow;
};

QString ClientPages::title() const
{
    return m_report.kind == ReportKind::QuarterlyService
               ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Quarterly service report"))
               : m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Monthly account report"));
}

QString ClientPages::rowCount(size_t rows) const
{
    return rows > 0
               ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Entries: %1")).arg(m_words.count(static_cast<qint64>(rows)))
               : QString();
}

QString ClientPages::rating(const std::optional<int> &stars) const
{
    return stars ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 of 5")).arg(*stars) : QString(QChar(kNoValue));
}

QString ClientPages::product(const QString &name, const QString &code) const
{
    return name.isEmpty() || name == code ? orDash(code) : name;
}

/// The currency that all amounts share; none where they differ.
template <class Rows, class Get> std::optional<Currency> commonCurrency(const Rows &rows, Get get)
{
    std::optional<Currency> common;
    for (const auto &row : rows) {
        if (common && *common != get(row).currency())
            return std::nullopt;
        common = get(row).currency();
    }
    return common;
}

void ClientPages::addTitle()
{
    const ReportClient &client = m_report.client;
    const QString level = m_report.risk ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 until %2"))
                                              .arg(m_report.risk->level, m_words.date(m_report.risk->validUntil))
                                        : m_words.text(QT_TRANSLATE_NOOP("zhiyin", "not assessed"));
    const TitleBlock::Content content{
        title(),
        m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1, %2"))
            .arg(m_words.periodName(m_report.period), m_words.dates(m_report.period)),
        client.name,
        clientKindName(m_words, client.kind),
        {{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Client number")), orDash(client.externalId)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Tier")), tierName(m_words, client.tier)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk level")), level},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")), orDash(client.advisor)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Branch")), orDash(client.branch)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Report number")), orDash(m_report.number)}}};
    m_flow.push_back({std::make_shared<TitleBlock>(content, m_width), 0, false, {}});
}

void ClientPages::addAssets()
{
    const AssetSection &assets = m_report.assets;
    heading(QT_TRANSLATE_NOOP("zhiyin", "Assets"));
    if (assets.byCurrency.empty()) {
        noneRecorded();
        return;
    }
    if (assets.total) {
        const QString code = assets.total->opening.currency().code();
        const QString dated = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1, %2"));
        const StatementBlock::Days days{dated.arg(code, m_words.date(m_report.period.from.addDays(-1))),
                                        dated.arg(code, m_words.date(m_report.period.to))};
        m_flow.push_back({std::make_shared<StatementBlock>(*assets.total, days, m_words, m_width), pt(5), true, {}});
    }
    if (!assets.total || assets.byCurrency.size() > 1)
        addAssetTable();
    addAssetNotes();
    addAllocation();
}

void ClientPages::addAssetTable()
{
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Currency")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Opening")), 1, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Inflows")), 1, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Outflows")), 1, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Market change")), 1, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Closing")), 1, true}},
                {},
                false};
    for (const AssetStatement &s : m_report.assets.byCurrency)
        table.rows.push_back({s.opening.currency().code(), m_words.amount(s.opening), m_words.amount(s.inflows),
                              m_words.amount(s.outflows), m_words.amount(s.marketChange), m_words.amount(s.closing)});
    addTable(m_flow, table, m_width);
}

void ClientPages::addAssetNotes()
{
    const AssetSection &assets = m_report.assets;
    for (const MissingRate &missing : assets.missingRates)
        addNote(
            m_flow,
            m_words.text(QT_TRANSLATE_NOOP("zhiyin", "No exchange rate from %1 to %2 on %3: the total is not given."))
                .arg(missing.from.code(), missing.to.code(), m_words.date(missing.on)),
            m_width);
    QStringList notes;
    notes << (assets.basis == FlowBasis::CashInside
                  ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Inflows are deposits, outflows are withdrawals."))
                  : m_words.text(QT_TRANSLATE_NOOP(
                      "zhiyin", "No cash position is recorded: inflows are purchases, outflows are sales.")));
    notes << m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Market change is the remainder: what the other figures leave, "
                                                      "income and fees among it. It is no promise of return."));
    notes << m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Positions are those recorded for %1 and %2."))
                 .arg(m_words.date(assets.openingAsOf), m_words.date(assets.closingAsOf));
    if (assets.undirected > 0)
        notes << m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Transactions of kind \"other\", which are in no flow: %1."))
                     .arg(m_words.count(assets.undirected));
    for (qsizetype i = 0; i < notes.size(); ++i)
        addNote(m_flow, notes[i], m_width, i == 0 ? pt(4) : 0);
}

void ClientPages::addAllocation()
{
    if (m_report.allocation.empty())
        return;
    std::vector<AllocationBlock::Part> parts;
    std::optional<Money> others;
    int othersPoints = 0;
    for (size_t i = 0; i < m_report.allocation.size(); ++i) {
        const AllocationSlice &slice = m_report.allocation[i];
        if (i + 1 < kTints || m_report.allocation.size() == kTints) {
            parts.push_back(
                {productClassName(m_words, slice.productClass), m_words.money(slice.value), slice.basisPoints});
            continue;
        }
        // Sums of parts of a whole that was added up already: it fits.
        others = others ? others->plus(slice.value).value_or(*others) : slice.value;
        othersPoints += slice.basisPoints;
    }
    if (others)
        parts.push_back(
            {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Other classes")), m_words.money(*others), othersPoints});
    addHeading(m_flow, m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Allocation by class")), m_width,
               m_words.text(QT_TRANSLATE_NOOP("zhiyin", "of the closing position")));
    m_flow.push_back({std::make_shared<AllocationBlock>(parts, m_words, m_width), pt(5), false, {}});
}

void ClientPages::addHoldings()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Holdings"),
            m_report.holdings.empty() ? QString() : m_words.date(m_report.assets.closingAsOf));
    if (m_report.holdings.empty()) {
        noneRecorded();
        return;
    }
    const auto common = commonCurrency(m_report.holdings, [](const HoldingLine &line) { return line.marketValue; });
    const QString value = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Market value"));
    Table table{
        {{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Code")), 0, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 3, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Class")), 1.5, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk")), 0, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Quantity")), 0, true},
         {common ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)")).arg(value, common->code()) : value, 0, true},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "As of")), 0, true}},
        {},
        false};
    bool above = false;
    for (const HoldingLine &line : m_report.holdings) {
        above = above || line.aboveClientLevel;
        table.rows.push_back(
            {orDash(line.productCode), product(line.productName, line.productCode),
             productClassName(m_words, line.productClass),
             line.aboveClientLevel ? Cell(line.riskLevel + u'▲', colour::kAlert, true) : Cell(orDash(line.riskLevel)),
             m_words.quantity(line.quantity),
             common ? m_words.amount(line.marketValue) : m_words.money(line.marketValue), m_words.date(line.asOf)});
    }
    Result<Money> total = Money::zero(common.value_or(Currency()));
    for (const HoldingLine &line : m_report.holdings)
        total = total ? total->plus(line.marketValue) : total;
    if (common && total && table.rows.size() > 1) {
        table.rows.push_back({m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Total")), QString(), QString(), QString(),
                              QString(), m_words.amount(*total), QString()});
        table.lastIsTotal = true;
    }
    addTable(m_flow, table, m_width);
    if (above)
        addNote(m_flow, m_words.text(QT_TRANSLATE_NOOP("zhiyin", "▲ The product's risk is above the client's level.")),
                m_width);
}

void ClientPages::addQuantities()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Quantities: opening + bought − sold = closing"));
    if (m_report.products.empty()) {
        noneRecorded();
        return;
    }
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Opening")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Bought")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Sold")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Closing")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Result")), 0, false}},
                {},
                false};
    const auto result = [this](const ProductReconciliation &line) {
        switch (line.state) {
        case ReconciliationState::Explained:
            return Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "explained")), colour::kQuiet);
        case ReconciliationState::NotCounted:
            return Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "no quantities")), colour::kQuiet);
        case ReconciliationState::Incomplete:
            return Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "unexplained: quantity missing")), colour::kAlert,
                        true);
        case ReconciliationState::Unexplained: break;
        }
        const QString difference = line.unexplained ? m_words.signedQuantity(*line.unexplained) : QString();
        return Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "unexplained %1")).arg(difference), colour::kAlert, true);
    };
    for (const ProductReconciliation &line : m_report.products)
        table.rows.push_back({product(line.productName, line.productCode), m_words.quantity(line.opening),
                              m_words.quantity(line.bought), m_words.quantity(line.sold),
                              m_words.quantity(line.closing), result(line)});
    addTable(m_flow, table, m_width);
}

void ClientPages::addMovements()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Transactions"), rowCount(m_report.movements.size()));
    if (m_report.movements.empty()) {
        noneRecorded();
        return;
    }
    const auto common = commonCurrency(m_report.movements, [](const MovementLine &line) { return line.amount; });
    const QString amount = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Amount"));
    Table table{
        {{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Date")), 0, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Kind")), 0, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 1, false},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Quantity")), 0, true},
         {common ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)")).arg(amount, common->code()) : amount, 0, true}},
        {},
        false};
    for (const MovementLine &line : m_report.movements)
        table.rows.push_back({m_words.date(line.on), movementName(m_words, line.kind),
                              product(line.productName, line.productCode), m_words.quantity(line.quantity),
                              common ? m_words.amount(line.amount) : m_words.money(line.amount)});
    addTable(m_flow, table, m_width);
}

void ClientPages::addRisk()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Risk level"));
    if (!m_report.risk) {
        noneRecorded();
        return;
    }
    const RiskLine &risk = *m_report.risk;
    const char *source = risk.expired
                             ? QT_TRANSLATE_NOOP("zhiyin", "%1, assessed on %2, was valid through %3: expired.")
                             : QT_TRANSLATE_NOOP("zhiyin", "%1, assessed on %2, valid through %3.");
    const QString sentence =
        m_words.text(source).arg(risk.level, m_words.date(risk.assessedOn), m_words.date(risk.validUntil));
    const TextForm form{risk.expired ? Type::BodyBold : Type::Body, risk.expired ? colour::kAlert : colour::kText,
                        Qt::AlignLeft, m_width};
    m_flow.push_back({std::make_shared<TextBlock>(sentence, form), pt(3), false, {}});
}

void ClientPages::addContacts()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Contacts"), rowCount(m_report.contacts.size()));
    if (m_report.contacts.empty()) {
        noneRecorded();
        return;
    }
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Date")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Channel")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Purpose")), 3, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "By")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Rating")), 0, true}},
                {},
                false};
    for (const ContactLine &line : m_report.contacts)
        table.rows.push_back({m_words.date(line.on), channelName(m_words, line.channel), orDash(line.purpose),
                              orDash(line.user), rating(line.satisfaction)});
    addTable(m_flow, table, m_width);
}

void ClientPages::addComplaints()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Complaints"), rowCount(m_report.complaints.size()));
    if (m_report.complaints.empty()) {
        noneRecorded();
        return;
    }
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Number")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Received on")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "About")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Level")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0.8, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Due")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Closed on")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Rating")), 0, true}},
                {},
                false};
    for (const ComplaintLine &line : m_report.complaints) {
        const QString due = m_words.date(line.dueOn);
        const QString late = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 missed")).arg(due);
        table.rows.push_back({orDash(line.externalId), m_words.date(line.receivedOn), orDash(line.category),
                              complaintLevelName(m_words, line.level), complaintStateName(m_words, line.state),
                              line.breached ? Cell(late, colour::kAlert, true) : Cell(due), m_words.date(line.closedOn),
                              rating(line.satisfaction)});
    }
    addTable(m_flow, table, m_width);
}

void ClientPages::addNextSteps()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Next steps"));
    if (m_report.nextSteps.empty()) {
        noneRecorded();
        return;
    }
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Until")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0, false}},
                {},
                false};
    for (const NextStep &step : m_report.nextSteps)
        table.rows.push_back({m_words.date(step.on), nextStepText(m_words, step),
                              step.overdue
                                  ? Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "overdue")), colour::kAlert, true)
                                  : Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "open")))});
    addTable(m_flow, table, m_width);
}

void ClientPages::addSignatures()
{
    const QStringList who{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Prepared by (advisor)")),
                          m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Released by (second person)")),
                          m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Received by (client)"))};
    m_flow.push_back({std::make_shared<SignatureBlock>(who, m_words, m_width), mm(6), false, {}});
}

Flow ClientPages::flow()
{
    const bool account = m_report.kind == ReportKind::MonthlyAccount;
    addTitle();
    addAssets();
    if (account) {
        addFundMovements(m_flow, m_report, m_words, m_width);
        addReturns(m_flow, m_report, m_words, m_width);
    }
    addHoldings();
    addQuantities();
    addMovements();
    addRisk();
    if (account) {
        addRiskParts(m_flow, m_report, m_words, m_width);
    } else {
        addContacts();
        addComplaints();
    }
    addNextSteps();
    addProvenance(m_flow, m_report.provenance, m_report.journalAnchor, m_words, m_width);
    addSignatures();
    return std::move(m_flow);
}

} // namespace

Document clientDocument(const ClientReport &report, const PaperForm &form)
{
    ClientPages pages(report, contentWidth(form));
    const PaperWords &words = pages.words();
    const QString running = words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 · %2 · %3"))
                                .arg(pages.title(), words.periodName(report.period), report.client.name);
    PageFrame frame{report.institution,
                    running,
                    report.journalAnchor,
                    draftTexts(words, report.state, report.draftReasons),
                    running,
                    report.provenance.preparedAt};
    Flow flow = pages.flow();
    return Document(std::move(frame), words, form, std::move(flow));
}

} // namespace zhiyin::paper
