// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_after.h"

#include "core/complaint/case_after_desk.h"
#include "core/complaint/complaint_flow.h"
#include "core/words/case_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/item_card.h"
#include "ui/paper/case_pages.h"

namespace zhiyin {
namespace {

constexpr int kAmountWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

template <class Table> QStringList codesOf(const Table &table)
{
    QStringList codes;
    for (const auto &[code, value] : table)
        codes.append(code.toString());
    return codes;
}

std::optional<AnyId> chosenIn(const QTreeWidget *list)
{
    const auto *row = list->currentItem();
    return row ? std::optional(AnyId(row->data(0, Qt::UserRole).toLongLong())) : std::nullopt;
}

void addItem(QTreeWidget *list, const CaseItem &item, const CaseFile &file, const QTimeZone &zone)
{
    auto *row = new QTreeWidgetItem({shown(words::caseItemLine(item, file.people)), words::caseItemState(item.state),
                                     formats::moment(item.at, zone)});
    row->setData(0, Qt::UserRole, item.id.value());
    row->setToolTip(0, plainToolTip(row->text(0)));
    list->addTopLevelItem(row);
}

} // namespace

CaseAfter::CaseAfter(Workbench &bench) : CasePanel(bench)
{
    auto *content = new QWidget;
    auto *cards = scrolledCards(this, content);
    cards->addWidget(makeCompensation());
    m_repair = new ItemCard(bench, CaseItemKind::Repair,
                            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Repair of the relationship")); });
    cards->addWidget(m_repair);
    cards->addWidget(makeJudgement());
    cards->addWidget(makeArchive());
    cards->addStretch();
}

QWidget *CaseAfter::makeCompensation()
{
    m_money = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Compensation")); });
    m_sum = plainLabel({}, "muted");
    m_money->content()->addWidget(m_sum);
    m_list = m_money->addList("compensation.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "What")); },
                                                    [] { return said(QT_TRANSLATE_NOOP("zhiyin", "State")); },
                                                    [] { return said(QT_TRANSLATE_NOOP("zhiyin", "When")); }});
    if (bench().may(Action::DecideComplaint)) {
        m_money->addRow();
        m_form = m_money->addChoice(
            "compensation.form", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Form of it")); },
            codesOf(kCompensationForms), &words::caseCode);
        m_money->addField(
            "compensation.amount", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Worth")); }, kAmountWidth);
        m_money->addField("compensation.reason", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Reason")); });
        auto *ask =
            m_money->addButton("compensation.ask", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Ask for it")); });
        connect(ask, &QPushButton::clicked, this, &CaseAfter::compensate);
    }
    if (bench().may(Action::WorkComplaint)) {
        m_money->addRow();
        m_money->addField("compensation.proof",
                          [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Proof that it was given")); });
        auto *done =
            m_money->addButton("compensation.given", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Mark as done")); });
        connect(done, &QPushButton::clicked, this, &CaseAfter::given);
    }
    m_moneyHint = m_money->addHint();
    return m_money;
}

QWidget *CaseAfter::makeJudgement()
{
    m_judgement = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Did the repair work?")); });
    m_results = m_judgement->addList("repaired.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "What")); },
                                                       [] { return said(QT_TRANSLATE_NOOP("zhiyin", "State")); },
                                                       [] { return said(QT_TRANSLATE_NOOP("zhiyin", "When")); }});
    m_results->setColumnHidden(1, true);
    if (bench().may(Action::WorkComplaint)) {
        m_judgement->addRow();
        m_effect = m_judgement->addChoice(
            "repaired.effect", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Effect")); }, codesOf(kRepairEffects),
            &words::caseCode);
        m_judgement->addField("repaired.text", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "How it shows")); });
        auto *add = m_judgement->addButton("repaired.add", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Add")); });
        connect(add, &QPushButton::clicked, this, &CaseAfter::judge);
    }
    m_judgementHint = m_judgement->addHint();
    return m_judgement;
}

QWidget *CaseAfter::makeArchive()
{
    m_archive = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Evidence and archive")); });
    m_archived = wrappedLabel();
    m_archive->content()->addWidget(m_archived);
    m_archive->addRow();
    auto *pack = m_archive->addButton("archive.pack",
                                      [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Save the evidence pack …")); });
    connect(pack, &QPushButton::clicked, this, &CaseAfter::savePack);
    m_keep = m_archive->addButton("archive.keep", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Archive the case")); });
    m_keep->setVisible(bench().may(Action::WorkComplaint));
    connect(m_keep, &QPushButton::clicked, this, &CaseAfter::archive);
    m_archiveHint = m_archive->addHint();
    return m_archive;
}

QString CaseAfter::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Afterwards"));
}

void CaseAfter::show(const CaseFile &file)
{
    m_file = file;
    m_repair->show(file);
    m_results->clear();
    for (const CaseItem &item : file.items) {
        if (item.kind == CaseItemKind::RepairResult)
            addItem(m_results, item, file, bench().book().zone);
    }
    TabCard::fit(m_results);
    sayCompensation();
    sayArchive();
}

void CaseAfter::sayCompensation()
{
    m_list->clear();
    for (const CaseItem &item : m_file->items) {
        if (item.kind == CaseItemKind::Compensation)
            addItem(m_list, item, *m_file, bench().book().zone);
    }
    TabCard::fit(m_list);
    const Currency currency = bench().book().currency;
    m_sum->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Given or waiting: %1 of at most %2"))
                       .arg(formats::money(compensatedIn(m_file->items, currency)),
                            QLocale().toString(m_file->casework.compensationCap)));
}

void CaseAfter::sayArchive()
{
    const bool ended = isEnded(m_file->view.complaint.state);
    m_keep->setEnabled(ended && !m_file->archivedUntil);
    if (m_file->archivedUntil)
        m_archived->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Archived: kept unchanged until %1."))
                                .arg(formats::date(*m_file->archivedUntil)));
    else
        m_archived->setText(ended ? said(QT_TRANSLATE_NOOP("zhiyin", "The case is over and can go into the archive."))
                                  : said(QT_TRANSLATE_NOOP("zhiyin", "The case goes into the archive once it is "
                                                                     "closed and nothing of it is open.")));
}

void CaseAfter::compensate()
{
    if (!m_file)
        return;
    const Currency currency = bench().book().currency;
    const auto amount = Money::parse(textOf(m_money, "compensation.amount"), currency);
    if (!amount) {
        tellUnder(m_money, m_moneyHint, words::sentence(amount.error()), true);
        return;
    }
    const NewCompensation wanted{
        parseCode(kCompensationForms, m_form->currentData().toString()).value_or(CompensationForm::Payment),
        amount->money,
        {}};
    runUnder(bench(), m_money, m_moneyHint,
             [id = *m_file->view.complaint.id, wanted,
              reason = textOf(m_money, "compensation.reason")](Session &session) -> Result<QString> {
                 ZHIYIN_TRY(session.desk<CaseAfterDesk>().compensate(id, wanted, reason));
                 return said(QT_TRANSLATE_NOOP("zhiyin", "It waits for a second person."));
             });
}

void CaseAfter::given()
{
    const auto item = chosenIn(m_list);
    if (!m_file || !item) {
        tellUnder(m_money, m_moneyHint, said(QT_TRANSLATE_NOOP("zhiyin", "Select a line of the list first.")), true);
        return;
    }
    runUnder(bench(), m_money, m_moneyHint,
             [id = *m_file->view.complaint.id, item = *item, proof = textOf(m_money, "compensation.proof")](
                 Session &session) { return session.desk<CaseDesk>().finish(id, item, proof); });
}

void CaseAfter::judge()
{
    if (!m_file)
        return;
    const RepairEffect effect =
        parseCode(kRepairEffects, m_effect->currentData().toString()).value_or(RepairEffect::None);
    runUnder(bench(), m_judgement, m_judgementHint,
             [id = *m_file->view.complaint.id, effect, text = textOf(m_judgement, "repaired.text")](Session &session) {
                 return session.desk<CaseAfterDesk>().judgeRepair(id, effect, text);
             });
}

void CaseAfter::savePack()
{
    if (!m_file)
        return;
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Evidence pack")),
                 {QStringLiteral("PDF (*.pdf)")},
                 QStringLiteral("case.pdf")},
                [this, id = *m_file->view.complaint.id](const QString &file) {
                    if (file.isEmpty())
                        return;
                    bench().call(
                        this, [id](Session &session) { return session.desk<CasePackDesk>().make(id); },
                        [this, file](const Result<CasePack> &pack) {
                            const auto saved = pack ? paper::printPack(*pack, file)
                                                    : Result<paper::PaperOutcome>(failure(pack.error()));
                            if (saved)
                                bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "Saved: %1")).arg(file));
                            else
                                bench().failed(saved.error());
                        });
                });
}

void CaseAfter::archive()
{
    if (!m_file)
        return;
    runUnder(bench(), m_archive, m_archiveHint, [id = *m_file->view.complaint.id](Session &session) -> Result<QString> {
        ZHIYIN_ASSIGN(const QDate until, session.desk<CaseAfterDesk>().archive(id));
        return said(QT_TRANSLATE_NOOP("zhiyin", "Archived until %1.")).arg(formats::date(until));
    });
}

void CaseAfter::clear()
{
    m_file.reset();
    m_list->clear();
    m_results->clear();
    m_sum->clear();
    m_archived->clear();
    m_repair->clear();
    clearUnder(this);
}

void CaseAfter::retranslate()
{
    for (TabCard *card : {m_money, m_judgement, m_archive})
        card->retranslate();
    m_repair->retranslate();
    if (m_file)
        show(*m_file);
}

} // namespace zhiyin
