// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_dispute.h"

#include "core/base/period.h"
#include "core/complaint/dispute_desk.h"
#include "core/words/case_words.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

constexpr int kDateWidth = 140;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

CaseDispute::CaseDispute(Workbench &bench) : CasePanel(bench)
{
    auto *content = new QWidget;
    auto *cards = scrolledCards(this, content);
    cards->addWidget(makeMoves());
    cards->addWidget(makeMediation());
    cards->addStretch();
}

QWidget *CaseDispute::makeMoves()
{
    m_card = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Dispute")); });
    m_stage = wrappedLabel();
    m_card->content()->addWidget(m_stage);
    m_list = m_card->addList("dispute.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "When")); },
                                              [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Stage")); },
                                              [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Limitation")); },
                                              [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Details")); }});
    m_to = new QComboBox;
    m_body = new QComboBox;
    m_to->setObjectName(QStringLiteral("dispute.to"));
    m_body->setObjectName(QStringLiteral("dispute.body"));
    m_body->setEditable(true);
    if (bench().may(Action::DecideComplaint)) {
        auto *row = new QHBoxLayout;
        row->addWidget(m_to, 1);
        row->addWidget(m_body, 2);
        m_card->content()->addLayout(row);
        m_card->addRow();
        m_card->addField("dispute.rules", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Rules")); });
        m_card->addField(
            "dispute.amount", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Amount")); }, kDateWidth);
        m_card->addField(
            "dispute.limitation", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Limitation")); }, kDateWidth);
        m_card->addRow();
        m_card->addField("dispute.text", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Why, or what came of it")); });
        auto *go = m_card->addButton("dispute.move", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Move there")); });
        connect(go, &QPushButton::clicked, this, &CaseDispute::move);
    } else {
        m_to->setParent(this);
        m_body->setParent(this);
        m_to->hide();
        m_body->hide();
    }
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        m_body->clear();
        const DisputeStage *stage = m_file ? m_file->casework.stage(m_to->currentData().toString()) : nullptr;
        if (!stage)
            return;
        for (const LocalText &body : stage->bodies)
            m_body->addItem(body.in(QLocale()));
    });
    m_hint = m_card->addHint();
    return m_card;
}

QWidget *CaseDispute::makeMediation()
{
    m_mediation = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Record of a mediation")); });
    m_mediationHelp = wrappedLabel({}, "muted");
    m_mediation->content()->addWidget(m_mediationHelp);
    m_mediation->addRow();
    m_mediation->addField(
        "mediation.from", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "From")); }, kDateWidth);
    m_mediation->addField(
        "mediation.to", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Up to and excluding")); }, kDateWidth);
    m_mediation->addField("mediation.body", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Before whom")); });
    m_mediation->addRow();
    m_mediation->addField("mediation.result", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Result")); });
    m_mediation->addField("mediation.evidence", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Evidence")); });
    auto *add = m_mediation->addButton("mediation.add", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Add")); });
    connect(add, &QPushButton::clicked, this, &CaseDispute::record);
    m_mediationHint = m_mediation->addHint();
    return m_mediation;
}

QString CaseDispute::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Dispute"));
}

void CaseDispute::show(const CaseFile &file)
{
    m_file = file;
    say();
    offer();
}

void CaseDispute::say()
{
    const QLocale locale;
    m_list->clear();
    for (const CaseItem &item : m_file->items) {
        if (item.kind != CaseItemKind::Dispute)
            continue;
        const DisputeStage *to = m_file->casework.stage(item.text(u"to"));
        const QString stage = to ? to->name.in(locale) : words::caseCode(item.text(u"record"));
        QStringList details;
        for (const char *key : {"body", "rules", "currency", "amount", "text", "result", "evidence"}) {
            const QString value = item.data.value(QLatin1StringView(key)).toString();
            if (!value.isEmpty())
                details.append(value);
        }
        auto *row = new QTreeWidgetItem({formats::moment(item.at, bench().book().zone), stage,
                                         item.dueOn.isValid() ? formats::date(item.dueOn) : formats::none(),
                                         shown(details.join(QStringLiteral(" · ")))});
        row->setToolTip(3, plainToolTip(row->text(3)));
        m_list->addTopLevelItem(row);
    }
    TabCard::fit(m_list);
    const DisputeStage *now = m_file->casework.stage(disputeStage(m_file->items));
    m_stage->setText(now ? said(QT_TRANSLATE_NOOP("zhiyin", "The dispute stands at: %1")).arg(now->name.in(locale))
                         : said(QT_TRANSLATE_NOOP("zhiyin", "There is no dispute.")));
    m_mediation->setVisible(now && now->isMediation && bench().may(Action::DecideComplaint));
}

void CaseDispute::offer()
{
    QString from = disputeStage(m_file->items);
    const DisputeStage *now = m_file->casework.stage(from);
    if (now && now->ends)
        from.clear();
    m_to->clear();
    for (const DisputeStage *stage : m_file->casework.movesFrom(from, m_file->view.complaint.level))
        m_to->addItem(stage->name.in(QLocale()), stage->code);
}

void CaseDispute::move()
{
    if (!m_file)
        return;
    NewDisputeMove wanted{.to = m_to->currentData().toString(), .body = m_body->currentText().trimmed()};
    wanted.rules = textOf(m_card, "dispute.rules");
    wanted.text = textOf(m_card, "dispute.text");
    wanted.limitation = QDate::fromString(textOf(m_card, "dispute.limitation"), Qt::ISODate);
    const QString amount = textOf(m_card, "dispute.amount");
    if (!amount.isEmpty()) {
        const auto parsed = Money::parse(amount, bench().book().currency);
        if (!parsed) {
            tellUnder(m_card, m_hint, words::sentence(parsed.error()), true);
            return;
        }
        wanted.amount = parsed->money;
    }
    runUnder(bench(), m_card, m_hint, [id = *m_file->view.complaint.id, wanted](Session &session) {
        return session.desk<DisputeDesk>().move(id, wanted);
    });
}

void CaseDispute::record()
{
    if (!m_file)
        return;
    const QTimeZone &zone = bench().book().zone;
    const auto at = [&](const char *field) {
        return parseMoment(textOf(m_mediation, field), zone).value_or(QDateTime());
    };
    const MediationRecord record{at("mediation.from"), at("mediation.to"), textOf(m_mediation, "mediation.body"),
                                 textOf(m_mediation, "mediation.result"), textOf(m_mediation, "mediation.evidence")};
    runUnder(bench(), m_mediation, m_mediationHint,
             [id = *m_file->view.complaint.id, record](Session &session) -> Result<QString> {
                 ZHIYIN_ASSIGN(const bool paused, session.desk<DisputeDesk>().recordMediation(id, record));
                 return paused ? said(QT_TRANSLATE_NOOP("zhiyin", "The clocks that the law lets a mediation stop were "
                                                                  "stopped for its time."))
                               : said(QT_TRANSLATE_NOOP("zhiyin", "Recorded; no clock runs any more."));
             });
}

void CaseDispute::clear()
{
    m_file.reset();
    m_list->clear();
    m_stage->clear();
    m_to->clear();
    m_body->clear();
    clearUnder(this);
}

void CaseDispute::retranslate()
{
    m_card->retranslate();
    m_mediation->retranslate();
    m_to->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Where the dispute goes")));
    m_body->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Before whom")));
    m_mediationHelp->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Days as 2026-02-16, or with the hour as 2026-02-16T10:00.")));
    if (m_file) {
        say();
        offer();
    }
}

} // namespace zhiyin
