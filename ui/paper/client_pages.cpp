// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/client_pages.h"

#include "ui/paper/account_sections.h"
#include "ui/paper/client_sections.h"
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
    void addBeside();
    void addPromises();
    void addSources();

    /// A section and where its figures come from: the mark leads to the end of the report.
    void heading(const char *source, size_t rows, const QString &aside = {});
    void headingFrom(const char *source, const QString &from, const QString &aside);
    /// A section of which nothing is recorded: one line.
    void none(const char *source) { addEmptySection(m_flow, m_words.text(source), m_words, m_width); }
    [[nodiscard]] QString rowCount(size_t rows) const;
    [[nodiscard]] QString orDash(const QString &text) const { return text.isEmpty() ? QString(QChar(kNoValue)) : text; }
    [[nodiscard]] QString product(const QString &name, const QString &code) const;

    const ClientReport &m_report;
    PaperWords m_words;
    double m_width;
    Flow m_flow;
    /// What the marks of the headings lead to.
    QStringList m_sources;
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

QString ClientPages::product(const QString &name, const QString &code) const
{
    return name.isEmpty() || name == code ? orDash(code) : name;
}

void ClientPages::headingFrom(const char *source, const QString &from, const QString &aside)
{
    m_sources.append(from);
    addHeading(m_flow,
               m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 %2"))
                   .arg(m_words.text(source), noteMark(static_cast<int>(m_sources.size()))),
               m_width, aside);
}

void ClientPages::heading(const char *source, size_t rows, const QString &aside)
{
    headingFrom(source,
                m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1: rows read %2, as of %3."))
                    .arg(m_words.text(source), m_words.count(static_cast<qint64>(rows)),
                         m_words.date(m_report.provenance.asOf)),
                aside);
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
    if (assets.byCurrency.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Assets"));
        return;
    }
    const ReportProvenance &rows = m_report.provenance;
    headingFrom(QT_TRANSLATE_NOOP("zhiyin", "Assets"),
                m_words
                    .text(QT_TRANSLATE_NOOP("zhiyin", "Assets: positions of %1 (rows read %2) and of %3 (%4); "
                                                      "transactions of the period (%5)."))
                    .arg(m_words.date(assets.openingAsOf), m_words.count(rows.openingRows),
                         m_words.date(assets.closingAsOf), m_words.count(rows.closingRows),
                         m_words.count(rows.movementRows)),
                {});
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
    if (m_report.holdings.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Holdings"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Holdings"), m_report.holdings.size(),
            m_words.date(m_report.assets.closingAsOf));
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
    addProductSentences(m_flow, m_report, m_words, m_width);
}

void ClientPages::addQuantities()
{
    if (m_report.products.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Quantities: opening + bought − sold = closing"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Quantities: opening + bought − sold = closing"), m_report.products.size());
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
    if (m_report.movements.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Transactions"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Transactions"), m_report.movements.size(),
            rowCount(m_report.movements.size()));
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
    if (!m_report.risk) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Risk level"));
        addRiskNotices(m_flow, m_report, m_words, m_width);
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Risk level"), 1);
    const RiskLine &risk = *m_report.risk;
    const char *source = risk.expired
                             ? QT_TRANSLATE_NOOP("zhiyin", "%1, assessed on %2, was valid through %3: expired.")
                             : QT_TRANSLATE_NOOP("zhiyin", "%1, assessed on %2, valid through %3.");
    const QString sentence =
        m_words.text(source).arg(risk.level, m_words.date(risk.assessedOn), m_words.date(risk.validUntil));
    const TextForm form{risk.expired ? Type::BodyBold : Type::Body, risk.expired ? colour::kAlert : colour::kText,
                        Qt::AlignLeft, m_width};
    m_flow.push_back({std::make_shared<TextBlock>(sentence, form), pt(3), false, {}});
    addRiskNotices(m_flow, m_report, m_words, m_width);
}

/// What ends, what it costs, what is saved for.
void ClientPages::addBeside()
{
    if (m_report.kind == ReportKind::QuarterlyService) {
        if (m_report.goals.empty()) {
            none(QT_TRANSLATE_NOOP("zhiyin", "Target against actual"));
        } else {
            heading(QT_TRANSLATE_NOOP("zhiyin", "Target against actual"), m_report.goals.size());
            addGoalTable(m_flow, m_report, m_words, m_width);
        }
    }
    if (m_report.maturities.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Maturities"));
    } else {
        heading(QT_TRANSLATE_NOOP("zhiyin", "Maturities"), m_report.maturities.size());
        addMaturityTable(m_flow, m_report, m_words, m_width);
    }
    if (m_report.fees.rows == 0 && m_report.fees.terms.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Fees"));
    } else {
        heading(QT_TRANSLATE_NOOP("zhiyin", "Fees"), static_cast<size_t>(m_report.fees.rows));
        addFeeParts(m_flow, m_report, m_words, m_width);
    }
}

void ClientPages::addPromises()
{
    if (m_report.promises.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Promises"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Promises"), m_report.promises.size(), rowCount(m_report.promises.size()));
    addPromiseTable(m_flow, m_report, m_words, m_width);
}

void ClientPages::addSources()
{
    QStringList notes;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        notes.append(
            m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 %2")).arg(noteMark(static_cast<int>(i) + 1), m_sources[i]));
    if (!notes.isEmpty())
        addNote(m_flow, notes.join(u' '), m_width);
}

void ClientPages::addContacts()
{
    if (m_report.contacts.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Contacts"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Contacts"), m_report.contacts.size(), rowCount(m_report.contacts.size()));
    addContactTable(m_flow, m_report, m_words, m_width);
}

void ClientPages::addComplaints()
{
    if (m_report.complaints.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Complaints"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Complaints"), m_report.complaints.size(),
            rowCount(m_report.complaints.size()));
    addComplaintTable(m_flow, m_report, m_words, m_width);
}

void ClientPages::addNextSteps()
{
    if (m_report.nextSteps.empty()) {
        none(QT_TRANSLATE_NOOP("zhiyin", "Plan for the time ahead"));
        return;
    }
    heading(QT_TRANSLATE_NOOP("zhiyin", "Plan for the time ahead"), m_report.nextSteps.size());
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
    addBeside();
    addRisk();
    if (account) {
        addRiskParts(m_flow, m_report, m_words, m_width);
    } else {
        addContacts();
        addPromises();
        addComplaints();
    }
    addNextSteps();
    const size_t end = m_flow.size();
    addProvenance(m_flow, m_report.provenance, m_report.journalAnchor, m_words, m_width);
    addSources();
    // The last of them and the signatures stay together: these never stand on a page of their own.
    for (size_t i = end; i < m_flow.size(); ++i)
        m_flow[i].keepWithNext = true;
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
