// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/relations_tab.h"

#include "core/client/client_desk.h"
#include "core/words/relation_words.h"
#include "ui/client/relation_graph.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

constexpr int kNumberWidth = 120;
constexpr int kDateWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

QDate dayOf(const TabCard *card, const char *name)
{
    return QDate::fromString(textOf(card, name), Qt::ISODate);
}

} // namespace

RelationsTab::RelationsTab(Workbench &bench) : ClientTab(bench), m_content(new QWidget), m_graph(new RelationGraph)
{
    QVBoxLayout *layout = scrolledCards(this, m_content);
    m_graphCard = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Who is tied to whom")));
    m_graphHint = m_graphCard->addHint();
    m_graphCard->content()->addWidget(m_graph, 1);
    layout->addWidget(m_graphCard, 1);
    makeRelations(layout);
    makeHousehold(layout);
    connect(m_graph, &RelationGraph::entered, this, &RelationsTab::enter);
    connect(m_graph, &RelationGraph::wentBack, this, &RelationsTab::goBack);
}

void RelationsTab::makeRelations(QBoxLayout *layout)
{
    m_relations = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Relations and professional contacts")));
    m_list = m_relations->addList(
        "relations",
        {spoken(QT_TRANSLATE_NOOP("zhiyin", "Relation")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Number")),
         spoken(QT_TRANSLATE_NOOP("zhiyin", "Name")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Since")),
         spoken(QT_TRANSLATE_NOOP("zhiyin", "Until")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Contact and note"))});
    m_relationHint = m_relations->addHint();
    m_relations->addRow();
    QStringList kinds;
    for (const RelationKind &kind : relationKinds())
        kinds.append(QString(kind.code));
    m_relations->addChoice("relation_kind", spoken(QT_TRANSLATE_NOOP("zhiyin", "Relation")), kinds,
                           words::relationKind);
    m_relations->addField("relation_client", spoken(QT_TRANSLATE_NOOP("zhiyin", "Client's number")), kNumberWidth);
    m_relations->addField("relation_name", spoken(QT_TRANSLATE_NOOP("zhiyin", "or name")));
    m_relations->addField("relation_contact", spoken(QT_TRANSLATE_NOOP("zhiyin", "Contact")), kNumberWidth);
    auto *from = m_relations->addField("relation_from", spoken(QT_TRANSLATE_NOOP("zhiyin", "Since")), kDateWidth);
    from->setPlaceholderText(QStringLiteral("2020-01-31"));
    auto *add = m_relations->addButton("relation_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add relation")));
    m_relations->addRow();
    m_relations->addField("relation_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *end = m_relations->addButton("relation_end", spoken(QT_TRANSLATE_NOOP("zhiyin", "End relation")));
    connect(add, &QPushButton::clicked, this, &RelationsTab::addRelation);
    connect(end, &QPushButton::clicked, this, &RelationsTab::endRelation);
    layout->addWidget(m_relations);
}

void RelationsTab::makeHousehold(QBoxLayout *layout)
{
    m_household = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Household")));
    m_householdText = m_household->addHint();
    m_members = m_household->addList(
        "members", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Number")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Name")),
                    spoken(QT_TRANSLATE_NOOP("zhiyin", "Primary")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Since")),
                    spoken(QT_TRANSLATE_NOOP("zhiyin", "Until")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Assets"))});
    m_householdHint = m_household->addHint();
    m_household->addRow();
    m_household->addField("household_name", spoken(QT_TRANSLATE_NOOP("zhiyin", "New household, or its identifier")));
    auto *join = m_household->addButton("household_join", spoken(QT_TRANSLATE_NOOP("zhiyin", "Join")));
    m_household->addField("household_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *leave = m_household->addButton("household_leave", spoken(QT_TRANSLATE_NOOP("zhiyin", "Leave household")));
    connect(join, &QPushButton::clicked, this, &RelationsTab::joinHousehold);
    connect(leave, &QPushButton::clicked, this, &RelationsTab::leaveHousehold);
    layout->addWidget(m_household);
}

void RelationsTab::load(ClientId id)
{
    m_path.clear();
    walkTo(id);
}

void RelationsTab::walkTo(ClientId centre)
{
    m_latest.call(
        bench().worker(), this,
        [centre, own = centre == client()](Session &session) -> Result<Ties> {
            Ties ties;
            ZHIYIN_ASSIGN(const ClientRecord record, session.desk<ClientDesk>().show(centre));
            ties.name = record.values.text(ClientField::Name);
            ZHIYIN_ASSIGN(ties.relations, session.desk<RelationDesk>().ofClient(centre, own));
            if (own) {
                ZHIYIN_ASSIGN(ties.household, session.desk<HouseholdDesk>().ofClient(centre));
            }
            return ties;
        },
        [this, centre](Result<Ties> ties) {
            if (ties)
                take(centre, std::move(*ties));
            else
                bench().failed(ties.error());
        });
}

void RelationsTab::take(ClientId centre, Ties ties)
{
    m_centre = centre;
    std::vector<Relation> present;
    for (const Relation &relation : ties.relations) {
        if (relation.holdsOn(bench().today()))
            present.push_back(relation);
    }
    m_graph->show(ties.name, present);
    if (centre != client()) {
        m_graphHint->setText(said(QT_TRANSLATE_NOOP(
            "zhiyin", "You are looking at the ties of somebody else. Backspace goes back, Enter walks on.")));
        m_graphHint->show();
        // The lists below stay those of the client whose page this is.
        return;
    }
    m_ties = std::move(ties);
    fill();
}

void RelationsTab::fill()
{
    if (!m_ties)
        return;
    const bool none = m_ties->relations.empty();
    m_graphHint->setText(
        none ? said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is tied to this client yet. Add a relation below."))
             : said(
                 QT_TRANSLATE_NOOP("zhiyin", "Arrows choose, Enter walks on to that client's ties, Backspace back.")));
    m_graphHint->show();
    m_list->clear();
    for (const Relation &relation : m_ties->relations) {
        const QString name = relation.isHidden ? said(QT_TRANSLATE_NOOP("zhiyin", "Somebody else's client"))
                                               : shown(relation.otherName).simplified();
        const QString more = QStringList{relation.otherContact, relation.note}.join(u' ').simplified();
        m_list->addTopLevelItem(
            new QTreeWidgetItem({words::relationKind(relation.kind), shown(relation.otherNumber), name,
                                 formats::date(relation.from), formats::date(relation.to), shown(more)}));
    }
    TabCard::fit(m_list);
    fillHousehold();
    const bool write = bench().may(Action::WriteClient);
    for (TabCard *card : {m_relations, m_household}) {
        for (QPushButton *button : card->findChildren<QPushButton *>())
            button->setEnabled(write);
        for (QLineEdit *field : card->findChildren<QLineEdit *>())
            field->setReadOnly(!write);
    }
}

void RelationsTab::fillHousehold()
{
    m_members->clear();
    if (!m_ties->household) {
        m_householdText->setText(said(QT_TRANSLATE_NOOP("zhiyin", "In no household.")));
        m_householdText->show();
        TabCard::fit(m_members);
        return;
    }
    const Household &household = *m_ties->household;
    QString text = said(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2): together %3."))
                       .arg(shown(household.name), household.id.toString(),
                            household.assets ? formats::money(*household.assets) : formats::none());
    if (household.withoutFigure > 0)
        text += u' '
                + QCoreApplication::translate("zhiyin", "%n present member(s) without a figure or a rate are left out.",
                                              nullptr, household.withoutFigure);
    if (household.hidden > 0)
        text += u' '
                + QCoreApplication::translate("zhiyin", "%n member(s) belong to somebody else and are not shown.",
                                              nullptr, household.hidden);
    m_householdText->setText(text);
    m_householdText->show();
    for (const HouseholdMember &member : household.members) {
        auto *item = new QTreeWidgetItem(
            {shown(member.number), shown(member.name).simplified(),
             member.isPrimary && !member.to.isValid() ? said(QT_TRANSLATE_NOOP("zhiyin", "yes")) : QString(),
             formats::date(member.from), member.to.isValid() ? formats::date(member.to) : QString(),
             member.assets ? formats::money(*member.assets) : formats::none()});
        item->setTextAlignment(5, Qt::AlignRight | Qt::AlignVCenter);
        m_members->addTopLevelItem(item);
    }
    TabCard::fit(m_members);
}

void RelationsTab::enter(int place)
{
    if (!m_ties || !m_centre)
        return;
    const ClientId from = *m_centre;
    // The relation is read anew by the worker: the graph may show somebody else's ties.
    m_latest.call(
        bench().worker(), this,
        [from, place](Session &session) -> Result<std::optional<ClientId>> {
            ZHIYIN_ASSIGN(const auto relations, session.desk<RelationDesk>().ofClient(from));
            if (place < 0 || place >= static_cast<int>(relations.size()))
                return std::optional<ClientId>();
            return relations[static_cast<size_t>(place)].other;
        },
        [this, from](const Result<std::optional<ClientId>> &other) {
            if (!other) {
                bench().failed(other.error());
            } else if (*other) {
                m_path.push_back(from);
                walkTo(**other);
            }
        });
}

void RelationsTab::goBack()
{
    if (m_path.empty())
        return;
    const ClientId before = m_path.back();
    m_path.pop_back();
    walkTo(before);
}

void RelationsTab::addRelation()
{
    if (!client())
        return;
    NewRelation relation{
        *client(), m_relations->findChild<QComboBox *>(QStringLiteral("relation_kind"))->currentData().toString()};
    relation.otherName = textOf(m_relations, "relation_name");
    relation.otherContact = textOf(m_relations, "relation_contact");
    relation.from = dayOf(m_relations, "relation_from");
    runUnder(bench(), m_relations, m_relationHint,
             [relation, number = textOf(m_relations, "relation_client")](Session &session) mutable -> Result<void> {
                 if (!number.isEmpty()) {
                     ZHIYIN_ASSIGN(relation.other, session.desk<ClientDesk>().find(number));
                 }
                 ZHIYIN_TRY(session.desk<RelationDesk>().add(relation));
                 return {};
             });
}

void RelationsTab::endRelation()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!m_ties || row < 0 || row >= static_cast<int>(m_ties->relations.size()))
        return;
    const RelationId id = m_ties->relations[static_cast<size_t>(row)].id;
    runUnder(bench(), m_relations, m_relationHint,
             [id, reason = textOf(m_relations, "relation_reason")](Session &session) {
                 return session.desk<RelationDesk>().end(id, {}, reason);
             });
}

void RelationsTab::joinHousehold()
{
    if (!client())
        return;
    runUnder(bench(), m_household, m_householdHint,
             [id = *client(), name = textOf(m_household, "household_name")](Session &session) -> Result<void> {
                 auto desk = session.desk<HouseholdDesk>();
                 if (const auto known = HouseholdId::parse(name))
                     return desk.addMember(*known, id, {});
                 ZHIYIN_TRY(desk.create(name, id, {}));
                 return {};
             });
}

void RelationsTab::leaveHousehold()
{
    if (!client() || !m_ties || !m_ties->household)
        return;
    runUnder(bench(), m_household, m_householdHint,
             [id = *client(), household = m_ties->household->id, reason = textOf(m_household, "household_reason")](
                 Session &session) { return session.desk<HouseholdDesk>().leave(household, id, {}, reason); });
}

void RelationsTab::conceal()
{
    m_latest.drop();
    m_ties.reset();
    m_path.clear();
    m_graph->show({}, {});
    m_list->clear();
    m_members->clear();
    m_householdText->clear();
}

void RelationsTab::forget()
{
    conceal();
    m_centre.reset();
    clearUnder(m_content);
    m_relationHint->hide();
    m_householdHint->hide();
}

QJsonObject RelationsTab::draft() const
{
    return typedUnder(m_content);
}

void RelationsTab::restoreDraft(const QJsonObject &draft)
{
    restoreUnder(m_content, draft);
}

void RelationsTab::retranslate()
{
    for (TabCard *card : {m_graphCard, m_relations, m_household})
        card->retranslate();
    fill();
}

ClientTabSpec relationsTab()
{
    return {QStringLiteral("relations"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Relations")); },
            [](Workbench &bench) { return new RelationsTab(bench); }};
}

} // namespace zhiyin
