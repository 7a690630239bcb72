// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_head.h"

#include "core/churn/churn_desk.h"
#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/words/churn_words.h"
#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
#include "ui/client/explain_dialog.h"
#include "ui/client/meeting_panel.h"
#include "ui/common/facts_line.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

Result<HeadFacts> read(Session &session, ClientId id)
{
    ZHIYIN_ASSIGN(ClientRecord record, session.desk<ClientDesk>().show(id));
    HeadFacts known{std::move(record), {}, {}, {}, {}, {}};
    if (const auto next = session.desk<ContactDesk>().next(id))
        known.next = *next;
    if (const auto complaints = session.desk<ComplaintDesk>().list(true, false, 0, id))
        known.complaints = static_cast<qsizetype>(complaints->size());
    if (const auto promises = session.desk<PromiseDesk>().ofClient(id))
        known.promises = std::ranges::count(*promises, PromiseState::Open, &Promise::state);
    if (const auto warnings = session.desk<ChurnDesk>().ofClient(id)) {
        const auto open = std::ranges::find_if(*warnings, &ChurnCase::isOpen);
        if (open != warnings->end())
            known.warning = *open;
    }
    if (auto explained = session.desk<ExplainDesk>().explain(id))
        known.explained = std::move(*explained);
    return known;
}

} // namespace

ClientHead::ClientHead(Workbench &bench) : m_bench(bench)
{
    setLook(this, "card");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::kMedium, grid::kMedium, grid::kLarge, grid::kMedium);
    row->setSpacing(grid::kMedium);
    m_back = new QToolButton;
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QToolButton::clicked, this, &ClientHead::left);
    row->addWidget(m_back);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid::kTight);
    m_name = plainLabel({}, "title");
    m_facts = new FactsLine;
    m_facts->setObjectName(QStringLiteral("headFacts"));
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    row->addLayout(texts, 1);
    m_tier = new Badge;
    m_level = new Badge;
    row->addWidget(m_tier);
    row->addWidget(m_level);
    m_explain = new QToolButton;
    m_explain->setObjectName(QStringLiteral("explainFigures"));
    m_explain->setIcon(icon(QStringLiteral("help")));
    connect(m_explain, &QToolButton::clicked, this, &ClientHead::explainWanted);
    row->addWidget(m_explain);
    m_meeting = new QPushButton;
    m_meeting->setObjectName(QStringLiteral("meetingPack"));
    m_meeting->setIcon(icon(QStringLiteral("print")));
    connect(m_meeting, &QPushButton::clicked, this, &ClientHead::meetingWanted);
    row->addWidget(m_meeting);
    m_contact = new QPushButton;
    m_contact->setObjectName(QStringLiteral("logContact"));
    m_contact->setIcon(icon(QStringLiteral("contacts")));
    connect(m_contact, &QPushButton::clicked, this, &ClientHead::contacted);
    row->addWidget(m_contact);
}

void ClientHead::load(ClientId id)
{
    m_new = false;
    m_latest.call(
        m_bench.worker(), this, [id](Session &session) { return read(session, id); },
        [this](Result<HeadFacts> known) {
            // A client that cannot be read says so in its tab.
            m_known.reset();
            emit refused(!known && known.error().code == ErrorCode::NotPermitted);
            if (known)
                m_known = std::move(*known);
            say();
        });
}

void ClientHead::showNew()
{
    clear();
    m_new = true;
    say();
}

void ClientHead::clear()
{
    m_latest.drop();
    m_known.reset();
    m_new = false;
    say();
}

void ClientHead::say()
{
    m_tier->setVisible(m_known && !m_known->record.tier.isEmpty());
    m_level->setVisible(m_known && m_known->record.riskLevel);
    m_explain->setVisible(m_known && m_known->explained);
    m_meeting->setVisible(m_known && m_bench.may(Action::MakeReport));
    m_contact->setVisible(m_known && m_bench.may(Action::WriteClient));
    if (!m_known) {
        m_name->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "New client")) : QString());
        m_facts->setFacts({});
        return;
    }
    m_name->setText(shown(m_known->record.values.text(ClientField::Name)));
    m_facts->setFacts(facts());
    sayMarks(m_known->record);
}

QStringList ClientHead::facts() const
{
    const ClientRecord &record = m_known->record;
    QStringList facts{shown(record.values.text(ClientField::ExternalId))};
    if (const auto stage = parseStage(record.values.text(ClientField::Stage)))
        facts.append(words::stageName(*stage));
    if (m_known->next) {
        const QDate due = m_known->next->dueOn;
        facts.append((due < m_bench.today() ? said(QT_TRANSLATE_NOOP("zhiyin", "Contact overdue since %1"))
                                            : said(QT_TRANSLATE_NOOP("zhiyin", "Next contact %1")))
                         .arg(formats::date(due)));
    }
    if (m_known->warning)
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Churn warning: %1, %2"))
                         .arg(words::churnLevelName(m_known->warning->level),
                              words::churnState(*m_known->warning, m_bench.today())));
    if (m_known->complaints.value_or(0) > 0)
        facts.append(QCoreApplication::translate("zhiyin", "%n open complaint(s)", nullptr,
                                                 static_cast<int>(*m_known->complaints)));
    if (m_known->promises.value_or(0) > 0)
        facts.append(
            QCoreApplication::translate("zhiyin", "%n open promise(s)", nullptr, static_cast<int>(*m_known->promises)));
    if (!record.advisorName.isEmpty())
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Advisor: %1")).arg(shown(record.advisorName)));
    if (record.totalAssets)
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Assets: %1")).arg(formats::money(*record.totalAssets)));
    return facts;
}

void ClientHead::sayMarks(const ClientRecord &record)
{
    // What is hovered says why; F1 says all of it.
    const QString why = m_known->explained ? explainedInShort(*m_known->explained) : QString();
    setPlainToolTip(m_tier, why);
    setPlainToolTip(m_explain, said(QT_TRANSLATE_NOOP("zhiyin", "Explain the figures (F1)"))
                                   + (why.isEmpty() ? QString() : u'\n' + why));
    static const QStringList order{QStringLiteral("diamond"), QStringLiteral("platinum"), QStringLiteral("gold"),
                                   QStringLiteral("regular")};
    if (!record.tier.isEmpty())
        m_tier->set(tierMark(static_cast<int>(std::max<qsizetype>(0, order.indexOf(record.tier)))),
                    words::tierName(record.tier));
    if (record.riskLevel) {
        const bool expired = record.riskValidUntil.isValid() && record.riskValidUntil < m_bench.today();
        const QString until = formats::date(record.riskValidUntil);
        m_level->set(levelMark(*record.riskLevel),
                     (expired ? said(QT_TRANSLATE_NOOP("zhiyin", "C%1, expired %2"))
                              : said(QT_TRANSLATE_NOOP("zhiyin", "C%1, valid through %2")))
                         .arg(QString::number(*record.riskLevel), until));
    }
}

void ClientHead::retranslate()
{
    m_explain->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Explain the figures (F1)")));
    m_back->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    setPlainToolTip(m_back, m_back->accessibleName());
    m_meeting->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Meeting pack")));
    setPlainToolTip(m_meeting, said(QT_TRANSLATE_NOOP("zhiyin", "One page to take along: topics, promises, complaints, "
                                                                "holdings, household (%1)"))
                                   .arg(kMeetingKeys.toString(QKeySequence::NativeText)));
    m_contact->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Log a contact")));
    setPlainToolTip(m_contact, said(QT_TRANSLATE_NOOP("zhiyin", "Log a contact (%1)"))
                                   .arg(kLogContactKeys.toString(QKeySequence::NativeText)));
    say();
}

} // namespace zhiyin
