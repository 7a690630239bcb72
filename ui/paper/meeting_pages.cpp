// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/meeting_pages.h"

#include "core/product/product.h"
#include "core/words/change_words.h"
#include "core/words/contact_words.h"
#include "core/words/relation_words.h"
#include "ui/paper/code_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

/// No section is longer, so that none of them takes the page for itself.
constexpr size_t kMostLines = 14;
/// Free texts are notes here, not documents.
constexpr qsizetype kLongestText = 90;

/// The sections of the page, each with at most so many lines.
class MeetingPages final
{
public:
    MeetingPages(const MeetingPack &pack, PaperWords words, double width, size_t lines)
        : m_pack(pack), m_words(std::move(words)), m_width(width), m_lines(lines)
    {}
    [[nodiscard]] Flow flow();

private:
    void addTitle();
    void addTopics();
    void addPromises();
    void addComplaints();
    void addHoldings();
    void addPeople();

    void heading(const char *source, const QString &aside = {})
    {
        addHeading(m_flow, m_words.text(source), m_width, aside);
    }
    /// The table, or that nothing is recorded; and how many rows it leaves out.
    void addRows(Table table, size_t all);
    [[nodiscard]] size_t shown(size_t all) const { return std::min(all, m_lines); }
    [[nodiscard]] QString day(QDate day) const { return day.isValid() ? m_words.date(day) : dash(); }
    [[nodiscard]] Cell due(QDate day, bool isLate) const;
    [[nodiscard]] static QString dash() { return QString(QChar(kNoValue)); }
    [[nodiscard]] static QString orDash(const QString &text) { return text.isEmpty() ? dash() : brief(text); }
    [[nodiscard]] static QString brief(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() <= kLongestText ? line : line.left(kLongestText - 1) + QChar(0x2026);
    }
    [[nodiscard]] QString money(const std::optional<Money> &amount) const
    {
        return amount ? m_words.money(*amount) : dash();
    }

    const MeetingPack &m_pack;
    PaperWords m_words;
    double m_width;
    size_t m_lines;
    Flow m_flow;
};

Cell MeetingPages::due(QDate on, bool isLate) const
{
    if (!isLate)
        return Cell(day(on));
    return Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1, late")).arg(day(on)), colour::kAlert, true);
}

void MeetingPages::addTitle()
{
    const ReportClient &client = m_pack.client;
    QString level = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "not assessed"));
    if (m_pack.risk) {
        const char *source = m_pack.risk->expired ? QT_TRANSLATE_NOOP("zhiyin", "%1, expired %2")
                                                  : QT_TRANSLATE_NOOP("zhiyin", "%1 until %2");
        level = m_words.text(source).arg(m_pack.risk->level, m_words.date(m_pack.risk->validUntil));
    }
    QString last = dash();
    if (m_pack.lastContact.isValid())
        last = m_pack.lastPurpose.isEmpty()
                   ? day(m_pack.lastContact)
                   : m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1, %2"))
                         .arg(day(m_pack.lastContact), m_pack.lastPurpose.simplified().left(kLongestText / 4));
    const TitleBlock::Content content{
        m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Meeting pack")),
        m_words.date(m_pack.day),
        client.name,
        clientKindName(m_words, client.kind),
        {{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Client number")), orDash(client.externalId)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Tier")), tierName(m_words, client.tier)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk level")), level},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Total assets")), money(m_pack.assets)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Stage")),
          orDash(words::changedValue(QStringLiteral("stage"), m_pack.stage))},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Telephone")), orDash(m_pack.phone)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Last contact")), last},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Next contact")), m_words.date(m_pack.nextContact)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")), orDash(client.advisor)}}};
    m_flow.push_back({std::make_shared<TitleBlock>(content, m_width), 0, false, {}});
}

void MeetingPages::addRows(Table table, size_t all)
{
    if (table.rows.empty()) {
        addNoneRecorded(m_flow, m_words, m_width);
        return;
    }
    const size_t left = all - table.rows.size();
    addTable(m_flow, table, m_width);
    if (left > 0)
        addNote(m_flow,
                m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 more lines are in the program."))
                    .arg(m_words.count(static_cast<qint64>(left))),
                m_width, pt(2));
}

void MeetingPages::addTopics()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Topics to raise"));
    // A box to tick, as on the agenda.
    Table table{{{QString(), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Until")), 0, false}},
                {},
                false};
    for (size_t i = 0; i < shown(m_pack.topics.size()); ++i) {
        NextStep topic = m_pack.topics[i];
        topic.subject = brief(topic.subject);
        const QDate on = topic.on.value_or(QDate());
        table.rows.push_back({QStringLiteral("☐"), nextStepText(m_words, topic), due(on, topic.overdue)});
    }
    addRows(std::move(table), m_pack.topics.size());
    QStringList everyTime;
    for (const QString &topic : m_pack.everyTime)
        everyTime.append(brief(words::contactTopic(topic)));
    if (!everyTime.isEmpty())
        addNote(m_flow,
                m_words.text(QT_TRANSLATE_NOOP("zhiyin", "And in every contact: %1."))
                    .arg(everyTime.join(m_words.text(QT_TRANSLATE_NOOP("zhiyin", ", ")))),
                m_width);
}

void MeetingPages::addPromises()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Open promises"));
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "What was promised")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Until")), 0, false}},
                {},
                false};
    for (size_t i = 0; i < shown(m_pack.promises.size()); ++i) {
        const PackPromise &promise = m_pack.promises[i];
        table.rows.push_back({brief(promise.text), due(promise.dueOn, promise.isLate)});
    }
    addRows(std::move(table), m_pack.promises.size());
}

void MeetingPages::addComplaints()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Open complaints"));
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Received on")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "About")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Level")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Due")), 0, false}},
                {},
                false};
    for (size_t i = 0; i < shown(m_pack.complaints.size()); ++i) {
        const ComplaintLine &line = m_pack.complaints[i];
        table.rows.push_back({m_words.date(line.receivedOn), orDash(line.category),
                              complaintLevelName(m_words, line.level), complaintStateName(m_words, line.state),
                              due(line.dueOn.value_or(QDate()), line.breached)});
    }
    addRows(std::move(table), m_pack.complaints.size());
}

void MeetingPages::addHoldings()
{
    const bool any = !m_pack.holdings.empty();
    heading(QT_TRANSLATE_NOOP("zhiyin", "Holdings"), any ? day(m_pack.holdingsAsOf) : QString());
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Matures")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Market value")), 0, true}},
                {},
                false};
    for (size_t i = 0; i < shown(m_pack.holdings.size()); ++i) {
        const PackHolding &line = m_pack.holdings[i];
        const QString level = productLevelText(line.riskLevel);
        table.rows.push_back({brief(line.productName),
                              line.isAbove ? Cell(level + u'▲', colour::kAlert, true) : Cell(level),
                              day(line.maturesOn), m_words.money(line.value)});
    }
    addRows(std::move(table), m_pack.holdings.size());
    if (any && m_pack.holdingsTotal)
        addNote(m_flow,
                m_words.text(QT_TRANSLATE_NOOP("zhiyin", "All holdings together: %1."))
                    .arg(m_words.money(*m_pack.holdingsTotal)),
                m_width, pt(2));
}

void MeetingPages::addPeople()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Household and relations"), brief(m_pack.household));
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Name")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Relation")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Household")), 0, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Total assets")), 0, true}},
                {},
                false};
    for (size_t i = 0; i < shown(m_pack.people.size()); ++i) {
        const PackPerson &person = m_pack.people[i];
        QString household = dash();
        if (person.isHousehold)
            household = person.isPrimary ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "primary member"))
                                         : m_words.text(QT_TRANSLATE_NOOP("zhiyin", "member"));
        const QString relation = m_pack.client.name == person.name && person.relation.isEmpty()
                                     ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "the client"))
                                     : (person.relation.isEmpty() ? dash() : words::relationKind(person.relation));
        table.rows.push_back({orDash(person.name), relation, household, money(person.assets)});
    }
    addRows(std::move(table), m_pack.people.size());
    QStringList notes;
    if (m_pack.householdAssets)
        notes << m_words.text(QT_TRANSLATE_NOOP("zhiyin", "The household together: %1."))
                     .arg(m_words.money(*m_pack.householdAssets));
    if (m_pack.hidden > 0)
        notes << m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Members whom you may not see: %1."))
                     .arg(m_words.count(m_pack.hidden));
    if (!notes.isEmpty())
        addNote(m_flow, notes.join(u' '), m_width, pt(2));
}

Flow MeetingPages::flow()
{
    addTitle();
    addTopics();
    addPromises();
    addComplaints();
    addHoldings();
    addPeople();
    addNote(m_flow,
            m_words
                .text(QT_TRANSLATE_NOOP("zhiyin", "For the advisor, not for the client. Numbers are masked; keep it "
                                                  "safe and shred it afterwards. Made by %1."))
                .arg(m_pack.preparedBy),
            m_width, pt(8));
    return std::move(m_flow);
}

Document document(const MeetingPack &pack, const QPageSize &size, size_t lines)
{
    const PaperWords words(programLanguage());
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Meeting pack"));
    PageFrame frame{pack.institution, title, pack.journalAnchor, {}, title, pack.preparedAt};
    return Document(std::move(frame), words, size, MeetingPages(pack, words, contentWidth(size), lines).flow());
}

} // namespace

Document meetingDocument(const MeetingPack &pack, const QPageSize &size)
{
    size_t lines = kMostLines;
    while (lines > 1) {
        Document pages = document(pack, size, lines);
        if (pages.pageCount() == 1)
            return pages;
        --lines;
    }
    return document(pack, size, lines);
}

Result<PaperOutcome> printMeeting(const MeetingPack &pack, const QString &path)
{
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(meetingDocument(pack, QPageSize(QPageSize::A4))));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace zhiyin::paper
