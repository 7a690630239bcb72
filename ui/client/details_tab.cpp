// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/details_tab.h"

#include "core/client/client_details_desk.h"
#include "core/client/client_fields.h"
#include "core/client/telephone.h"
#include "core/words/change_words.h"
#include "core/words/key_words.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/reveal.h"

namespace zhiyin {
namespace {

constexpr int kDateWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

QString idTypeWord(const QString &code)
{
    return words::changedValue(nameOf(ClientField::IdType), code);
}

QString labelWord(const QString &code)
{
    if (code == QStringLiteral("mobile"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "mobile"));
    if (code == QStringLiteral("home"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "at home"));
    if (code == QStringLiteral("work"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "at work"));
    return code.isEmpty() ? QString() : said(QT_TRANSLATE_NOOP("zhiyin", "other"));
}

QString stateWord(bool primary, const QDateTime &endedAt)
{
    if (endedAt.isValid())
        return said(QT_TRANSLATE_NOOP("zhiyin", "ended"));
    return primary ? said(QT_TRANSLATE_NOOP("zhiyin", "Primary")) : said(QT_TRANSLATE_NOOP("zhiyin", "in force"));
}

} // namespace

DetailsTab::DetailsTab(Workbench &bench) : ClientTab(bench), m_content(new QWidget)
{
    QVBoxLayout *layout = scrolledCards(this, m_content);
    makeDocuments(layout);
    makeChannels(layout);
    layout->addStretch();
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealMilliseconds);
    connect(&m_hide, &QTimer::timeout, this, [this] { read({}); });
}

void DetailsTab::makeDocuments(QBoxLayout *layout)
{
    m_documents = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Identity documents")));
    m_documentList = m_documents->addList("identity_documents", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Type")),
                                                                 spoken(QT_TRANSLATE_NOOP("zhiyin", "Number")),
                                                                 spoken(QT_TRANSLATE_NOOP("zhiyin", "Valid until")),
                                                                 spoken(QT_TRANSLATE_NOOP("zhiyin", "State"))});
    m_documentHint = m_documents->addHint();
    m_documentHint->setObjectName(QStringLiteral("identity_documents_hint"));
    m_documents->addRow();
    QStringList types;
    for (const Choice &choice : specOf(ClientField::IdType).choices)
        types.append(QString(choice.code));
    m_documents->addChoice("document_type", spoken(QT_TRANSLATE_NOOP("zhiyin", "Type")), types, idTypeWord);
    m_documents->addField("document_number", spoken(QT_TRANSLATE_NOOP("zhiyin", "Number")));
    auto *until =
        m_documents->addField("document_until", spoken(QT_TRANSLATE_NOOP("zhiyin", "Valid until")), kDateWidth);
    until->setPlaceholderText(QStringLiteral("2035-12-31"));
    auto *add = m_documents->addButton("document_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add document")));
    m_documents->addRow();
    offerRevealReasons(m_documents->addField("document_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason"))));
    auto *look = m_documents->addButton("details_reveal", spoken(QT_TRANSLATE_NOOP("zhiyin", "Show in clear")));
    auto *end = m_documents->addButton("document_end", spoken(QT_TRANSLATE_NOOP("zhiyin", "End document")));
    auto *primary = m_documents->addButton("document_primary", spoken(QT_TRANSLATE_NOOP("zhiyin", "Make primary")));
    connect(primary, &QPushButton::clicked, this, &DetailsTab::makePrimaryDocument);
    connect(add, &QPushButton::clicked, this, &DetailsTab::addDocument);
    connect(look, &QPushButton::clicked, this, &DetailsTab::reveal);
    connect(end, &QPushButton::clicked, this, &DetailsTab::endDocument);
    layout->addWidget(m_documents);
}

void DetailsTab::makeChannels(QBoxLayout *layout)
{
    m_channels = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Telephones, e-mails and addresses")));
    m_channelList = m_channels->addList("contact_channels", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Kind")),
                                                             spoken(QT_TRANSLATE_NOOP("zhiyin", "Value")),
                                                             spoken(QT_TRANSLATE_NOOP("zhiyin", "Label")),
                                                             spoken(QT_TRANSLATE_NOOP("zhiyin", "State"))});
    m_channelHint = m_channels->addHint();
    m_channels->addRow();
    m_channels->addChoice("channel_kind", spoken(QT_TRANSLATE_NOOP("zhiyin", "Kind")),
                          {QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("address")},
                          words::keyLabel);
    m_channels->addField("channel_value", spoken(QT_TRANSLATE_NOOP("zhiyin", "Value")));
    m_channels->addChoice(
        "channel_label", spoken(QT_TRANSLATE_NOOP("zhiyin", "Label")),
        {QString(), QStringLiteral("mobile"), QStringLiteral("home"), QStringLiteral("work"), QStringLiteral("other")},
        labelWord);
    auto *add = m_channels->addButton("channel_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add way of contact")));
    m_channels->addRow();
    m_channels->addField("channel_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *end = m_channels->addButton("channel_end", spoken(QT_TRANSLATE_NOOP("zhiyin", "End way of contact")));
    auto *primary = m_channels->addButton("channel_primary", spoken(QT_TRANSLATE_NOOP("zhiyin", "Make primary")));
    connect(primary, &QPushButton::clicked, this, &DetailsTab::makePrimaryChannel);
    connect(add, &QPushButton::clicked, this, &DetailsTab::addChannel);
    connect(end, &QPushButton::clicked, this, &DetailsTab::endChannel);
    layout->addWidget(m_channels);
}

void DetailsTab::load(ClientId)
{
    read({});
}

void DetailsTab::read(const QString &reason)
{
    if (!client())
        return;
    const bool clear = !reason.isEmpty();
    m_looking = clear;
    m_latest.call(
        bench().worker(), this,
        [id = *client(), reason, clear](Session &session) -> Result<Details> {
            auto desk = session.desk<ClientDetailsDesk>();
            Details details;
            ZHIYIN_ASSIGN(details.documents, clear ? desk.revealDocuments(id, reason) : desk.documents(id));
            ZHIYIN_ASSIGN(details.channels, clear ? desk.revealChannels(id, reason) : desk.channels(id));
            return details;
        },
        [this, clear](Result<Details> details) {
            m_looking = false;
            if (!details) {
                bench().failed(details.error());
                return;
            }
            m_details = std::move(*details);
            m_clear = clear;
            clear ? m_hide.start() : m_hide.stop();
            fill();
        });
}

void DetailsTab::fill()
{
    if (!m_details)
        return;
    m_documentList->clear();
    for (const IdentityDocument &document : m_details->documents)
        m_documentList->addTopLevelItem(
            new QTreeWidgetItem({idTypeWord(document.type), shown(document.number), formats::date(document.expiresOn),
                                 stateWord(document.isPrimary, document.endedAt)}));
    m_channelList->clear();
    for (const ClientChannel &channel : m_details->channels) {
        const bool dialled = m_clear && channel.kind == QStringLiteral("phone");
        const QString value = dialled ? formattedPhone(channel.value, PhoneForm::International) : channel.value;
        m_channelList->addTopLevelItem(
            new QTreeWidgetItem({words::keyLabel(channel.kind), shown(value).simplified(), labelWord(channel.label),
                                 stateWord(channel.isPrimary, channel.endedAt)}));
    }
    TabCard::fit(m_documentList);
    TabCard::fit(m_channelList);
    const bool write = bench().may(Action::WriteClient);
    for (TabCard *card : {m_documents, m_channels}) {
        for (QPushButton *button : card->findChildren<QPushButton *>())
            button->setEnabled(write || button->objectName() == QStringLiteral("details_reveal"));
    }
}

void DetailsTab::addDocument()
{
    if (!client())
        return;
    NewDocument document{codeOf(m_documents, "document_type"), textOf(m_documents, "document_number")};
    document.expiresOn = QDate::fromString(textOf(m_documents, "document_until"), Qt::ISODate);
    runUnder(bench(), m_documents, m_documentHint, [id = *client(), document](Session &session) -> Result<QString> {
        ZHIYIN_ASSIGN(const AddedDetail added, session.desk<ClientDetailsDesk>().addDocument(id, document));
        return added.warning;
    });
}

std::optional<AnyId> DetailsTab::chosenDocument() const
{
    const int row = m_documentList->indexOfTopLevelItem(m_documentList->currentItem());
    if (!client() || !m_details || row < 0 || row >= static_cast<int>(m_details->documents.size()))
        return std::nullopt;
    return m_details->documents[static_cast<size_t>(row)].id;
}

std::optional<AnyId> DetailsTab::chosenChannel() const
{
    const int row = m_channelList->indexOfTopLevelItem(m_channelList->currentItem());
    if (!client() || !m_details || row < 0 || row >= static_cast<int>(m_details->channels.size()))
        return std::nullopt;
    return m_details->channels[static_cast<size_t>(row)].id;
}

void DetailsTab::endDocument()
{
    const auto document = chosenDocument();
    if (!document)
        return;
    runUnder(bench(), m_documents, m_documentHint,
             [id = *client(), document = *document,
              reason = textOf(m_documents, "document_reason")](Session &session) -> Result<QString> {
                 ZHIYIN_TRY(session.desk<ClientDetailsDesk>().endDocument(id, document, reason));
                 return QString();
             });
}

void DetailsTab::makePrimaryDocument()
{
    const auto document = chosenDocument();
    if (!document)
        return;
    runUnder(bench(), m_documents, m_documentHint,
             [id = *client(), document = *document,
              reason = textOf(m_documents, "document_reason")](Session &session) -> Result<QString> {
                 ZHIYIN_ASSIGN(const PrimaryOutcome outcome,
                               session.desk<ClientDetailsDesk>().makePrimaryDocument(id, document, reason));
                 return outcome.request ? said(QT_TRANSLATE_NOOP("zhiyin", "The change waits for a second person."))
                                        : QString();
             });
}

void DetailsTab::addChannel()
{
    if (!client())
        return;
    const NewChannel channel{codeOf(m_channels, "channel_kind"), textOf(m_channels, "channel_value"),
                             codeOf(m_channels, "channel_label")};
    runUnder(bench(), m_channels, m_channelHint, [id = *client(), channel](Session &session) -> Result<QString> {
        ZHIYIN_ASSIGN(const AddedDetail added, session.desk<ClientDetailsDesk>().addChannel(id, channel));
        return added.warning;
    });
}

void DetailsTab::endChannel()
{
    const auto channel = chosenChannel();
    if (!channel)
        return;
    runUnder(bench(), m_channels, m_channelHint,
             [id = *client(), channel = *channel,
              reason = textOf(m_channels, "channel_reason")](Session &session) -> Result<QString> {
                 ZHIYIN_TRY(session.desk<ClientDetailsDesk>().endChannel(id, channel, reason));
                 return QString();
             });
}

void DetailsTab::makePrimaryChannel()
{
    const auto channel = chosenChannel();
    if (!channel)
        return;
    runUnder(bench(), m_channels, m_channelHint,
             [id = *client(), channel = *channel,
              reason = textOf(m_channels, "channel_reason")](Session &session) -> Result<QString> {
                 ZHIYIN_TRY(session.desk<ClientDetailsDesk>().makePrimaryChannel(id, channel, reason));
                 return QString();
             });
}

void DetailsTab::reveal()
{
    const QString reason = textOf(m_documents, "document_reason");
    if (reason.isEmpty()) {
        setLook(m_documentHint, "fault");
        m_documentHint->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Say why, then the numbers are shown for a minute.")));
        m_documentHint->show();
        return;
    }
    m_documentHint->hide();
    read(reason);
}

bool DetailsTab::changed(const std::vector<Changed> &what)
{
    return !m_looking && ClientTab::changed(what);
}

void DetailsTab::conceal()
{
    m_looking = false;
    m_latest.drop();
    m_hide.stop();
    m_details.reset();
    m_clear = false;
    m_documentList->clear();
    m_channelList->clear();
}

void DetailsTab::forget()
{
    conceal();
    clearUnder(m_content);
    m_documentHint->hide();
    m_channelHint->hide();
}

QJsonObject DetailsTab::draft() const
{
    return typedUnder(m_content);
}

void DetailsTab::restoreDraft(const QJsonObject &draft)
{
    restoreUnder(m_content, draft);
}

void DetailsTab::retranslate()
{
    for (TabCard *card : {m_documents, m_channels})
        card->retranslate();
    fill();
}

ClientTabSpec detailsTab()
{
    return {QStringLiteral("details"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Contact details")); },
            [](Workbench &bench) { return new DetailsTab(bench); }};
}

} // namespace zhiyin
