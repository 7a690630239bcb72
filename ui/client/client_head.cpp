// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_head.h"

#include "core/client/client_desk.h"
#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
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
    m_facts = plainLabel({}, "muted");
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    row->addLayout(texts, 1);
    m_tier = new Badge;
    m_level = new Badge;
    row->addWidget(m_tier);
    row->addWidget(m_level);
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
        m_bench.worker(), this, [id](Session &session) { return session.desk<ClientDesk>().show(id); },
        [this](Result<ClientRecord> record) {
            // A client that cannot be read says so in its tab.
            m_record.reset();
            if (record)
                m_record = std::move(*record);
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
    m_record.reset();
    m_new = false;
    say();
}

void ClientHead::say()
{
    m_tier->setVisible(m_record && !m_record->tier.isEmpty());
    m_level->setVisible(m_record && m_record->riskLevel);
    m_contact->setVisible(m_record && m_bench.may(Action::WriteClient));
    if (!m_record) {
        m_name->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "New client")) : QString());
        m_facts->clear();
        return;
    }
    const ClientRecord &record = *m_record;
    m_name->setText(shown(record.values.text(ClientField::Name)));
    QStringList facts{record.values.text(ClientField::ExternalId)};
    if (const auto stage = parseStage(record.values.text(ClientField::Stage)))
        facts.append(words::stageName(*stage));
    if (!record.advisorName.isEmpty())
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Advisor: %1")).arg(record.advisorName));
    if (record.totalAssets)
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Assets: %1")).arg(formats::money(*record.totalAssets)));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    sayMarks(record);
}

void ClientHead::sayMarks(const ClientRecord &record)
{
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
    m_back->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    setPlainToolTip(m_back, m_back->accessibleName());
    m_contact->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Log a contact")));
    setPlainToolTip(m_contact, said(QT_TRANSLATE_NOOP("zhiyin", "Log a contact (%1)"))
                                   .arg(kLogContactKeys.toString(QKeySequence::NativeText)));
    say();
}

} // namespace zhiyin
