// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/consents_tab.h"

#include "core/words/consent_words.h"
#include "ui/client/data_copy_card.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

} // namespace

ConsentsTab::ConsentsTab(Workbench &bench) : ClientTab(bench), m_content(new QWidget), m_copy(new DataCopyCard(bench))
{
    QVBoxLayout *layout = scrolledCards(this, m_content);
    makeConsents(layout);
    makeTags(layout);
    layout->addWidget(m_copy);
    layout->addStretch();
}

void ConsentsTab::makeConsents(QBoxLayout *layout)
{
    m_consents = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "On what ground data is used")));
    m_capacity = m_consents->addHint();
    m_list = m_consents->addList(
        "consents", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Purpose")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Legal basis")),
                     spoken(QT_TRANSLATE_NOOP("zhiyin", "Since")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Evidence")),
                     spoken(QT_TRANSLATE_NOOP("zhiyin", "Guardian"))});
    m_consentHint = m_consents->addHint();
    m_consents->addRow();
    QStringList purposes;
    for (const ConsentPurpose &purpose : consentPurposes())
        purposes.append(QString(purpose.code));
    QStringList bases;
    for (const QLatin1StringView basis : legalBases())
        bases.append(QString(basis));
    m_consents->addChoice("consent_purpose", spoken(QT_TRANSLATE_NOOP("zhiyin", "Purpose")), purposes,
                          words::consentPurpose);
    m_consents->addChoice("consent_basis", spoken(QT_TRANSLATE_NOOP("zhiyin", "Legal basis")), bases,
                          words::legalBasis);
    m_consents->addField("consent_evidence", spoken(QT_TRANSLATE_NOOP("zhiyin", "Evidence")));
    m_consents->addField("consent_guardian", spoken(QT_TRANSLATE_NOOP("zhiyin", "Guardian")), 140);
    auto *give = m_consents->addButton("consent_give", spoken(QT_TRANSLATE_NOOP("zhiyin", "Record consent")));
    auto *withdraw = m_consents->addButton("consent_withdraw", spoken(QT_TRANSLATE_NOOP("zhiyin", "Withdraw")));
    connect(give, &QPushButton::clicked, this, &ConsentsTab::give);
    connect(withdraw, &QPushButton::clicked, this, &ConsentsTab::withdraw);
    layout->addWidget(m_consents);
}

void ConsentsTab::makeTags(QBoxLayout *layout)
{
    m_tags = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Tags")));
    m_tagList = m_tags->addList("tags", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Tag")),
                                         spoken(QT_TRANSLATE_NOOP("zhiyin", "Owner")),
                                         spoken(QT_TRANSLATE_NOOP("zhiyin", "Shared"))});
    m_tagHint = m_tags->addHint();
    m_tags->addRow();
    m_tags->addField("tag_name", spoken(QT_TRANSLATE_NOOP("zhiyin", "New tag, or one of yours")));
    auto *add = m_tags->addButton("tag_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add tag")));
    auto *take = m_tags->addButton("tag_take", spoken(QT_TRANSLATE_NOOP("zhiyin", "Take tag off")));
    connect(add, &QPushButton::clicked, this, &ConsentsTab::addTag);
    connect(take, &QPushButton::clicked, this, &ConsentsTab::takeTag);
    layout->addWidget(m_tags);
}

void ConsentsTab::load(ClientId id)
{
    m_copy->setClient(id);
    m_latest.call(
        bench().worker(), this,
        [id](Session &session) -> Result<Held> {
            Held held;
            ZHIYIN_ASSIGN(held.standing, session.desk<ConsentDesk>().standing(id));
            ZHIYIN_ASSIGN(held.tags, session.desk<TagDesk>().ofClient(id));
            return held;
        },
        [this](Result<Held> held) {
            if (!held) {
                bench().failed(held.error());
                return;
            }
            m_held = std::move(*held);
            fill();
        });
}

void ConsentsTab::fill()
{
    if (!m_held)
        return;
    m_capacity->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Capacity: %1.")).arg(words::capacity(m_held->standing.capacity)));
    m_capacity->show();
    m_list->clear();
    for (const PurposeStanding &line : m_held->standing.purposes) {
        const bool stands = line.ground.has_value();
        m_list->addTopLevelItem(new QTreeWidgetItem(
            {words::consentPurpose(line.purpose),
             stands ? words::legalBasis(line.ground->basis) : said(QT_TRANSLATE_NOOP("zhiyin", "not allowed")),
             stands ? formats::date(line.ground->givenOn) : formats::none(),
             stands ? shown(line.ground->evidence).simplified() : QString(),
             stands ? shown(line.ground->guardian).simplified() : QString()}));
    }
    m_tagList->clear();
    for (const Tag &tag : m_held->tags)
        m_tagList->addTopLevelItem(
            new QTreeWidgetItem({shown(tag.name), shown(tag.ownerName),
                                 tag.isShared ? said(QT_TRANSLATE_NOOP("zhiyin", "yes")) : QString()}));
    TabCard::fit(m_list);
    TabCard::fit(m_tagList);
    const bool write = bench().may(Action::WriteClient);
    for (QPushButton *button : m_content->findChildren<QPushButton *>())
        button->setEnabled(write);
}

void ConsentsTab::give()
{
    if (!client())
        return;
    NewConsent consent{*client(), codeOf(m_consents, "consent_purpose"), codeOf(m_consents, "consent_basis")};
    consent.evidence = textOf(m_consents, "consent_evidence");
    consent.guardian = textOf(m_consents, "consent_guardian");
    runUnder(bench(), m_consents, m_consentHint, [consent](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<ConsentDesk>().give(consent));
        return {};
    });
}

void ConsentsTab::withdraw()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!m_held || row < 0 || row >= static_cast<int>(m_held->standing.purposes.size()))
        return;
    const auto &ground = m_held->standing.purposes[static_cast<size_t>(row)].ground;
    if (!ground)
        return;
    runUnder(bench(), m_consents, m_consentHint,
             [id = ground->id](Session &session) { return session.desk<ConsentDesk>().withdraw(id, {}); });
}

void ConsentsTab::addTag()
{
    if (!client())
        return;
    runUnder(bench(), m_tags, m_tagHint,
             [id = *client(), name = textOf(m_tags, "tag_name")](Session &session) -> Result<void> {
                 auto desk = session.desk<TagDesk>();
                 ZHIYIN_ASSIGN(const auto known, desk.list());
                 for (const Tag &tag : known) {
                     if (tag.name == name) {
                         ZHIYIN_TRY(desk.apply(tag.id, {id}));
                         return {};
                     }
                 }
                 ZHIYIN_ASSIGN(const TagId tag, desk.add(name, false));
                 ZHIYIN_TRY(desk.apply(tag, {id}));
                 return {};
             });
}

void ConsentsTab::takeTag()
{
    const int row = m_tagList->indexOfTopLevelItem(m_tagList->currentItem());
    if (!client() || !m_held || row < 0 || row >= static_cast<int>(m_held->tags.size()))
        return;
    runUnder(bench(), m_tags, m_tagHint,
             [id = *client(), tag = m_held->tags[static_cast<size_t>(row)].id](Session &session) -> Result<void> {
                 ZHIYIN_TRY(session.desk<TagDesk>().apply(tag, {id}, true));
                 return {};
             });
}

void ConsentsTab::conceal()
{
    m_latest.drop();
    m_held.reset();
    m_list->clear();
    m_tagList->clear();
    m_capacity->clear();
}

void ConsentsTab::forget()
{
    conceal();
    clearUnder(m_content);
    m_copy->setClient({});
    m_consentHint->hide();
    m_tagHint->hide();
}

QJsonObject ConsentsTab::draft() const
{
    return typedUnder(m_content);
}

void ConsentsTab::restoreDraft(const QJsonObject &draft)
{
    restoreUnder(m_content, draft);
}

void ConsentsTab::retranslate()
{
    for (TabCard *card : {m_consents, m_tags, static_cast<TabCard *>(m_copy)})
        card->retranslate();
    fill();
}

ClientTabSpec consentsTab()
{
    return {QStringLiteral("consents"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Consents and tags")); },
            [](Workbench &bench) { return new ConsentsTab(bench); }};
}

} // namespace zhiyin
