// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_work.h"

#include "core/words/case_words.h"
#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/item_card.h"

#include <QHeaderView>

namespace zhiyin {
namespace {

constexpr int kStepRole = Qt::UserRole;
constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kItemRole = Qt::UserRole + 2;
constexpr int kMostChecks = 9;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The check lists that matter now: of the steps that the case has not taken since it was last reopened.
bool isAhead(const ComplaintFacts &facts, ComplaintStep step)
{
    bool taken = false;
    for (const ComplaintEvent &event : facts.events) {
        if (event.step == ComplaintStep::Reopen)
            taken = false;
        else if (event.step == step)
            taken = true;
    }
    return !taken;
}

} // namespace

CaseWork::CaseWork(Workbench &bench) : CasePanel(bench)
{
    auto *content = new QWidget;
    auto *cards = scrolledCards(this, content);
    m_tasks = new ItemCard(bench, CaseItemKind::Task,
                           [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Tasks to departments")); });
    m_evidence =
        new ItemCard(bench, CaseItemKind::Evidence, [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Evidence")); });
    m_notes = new ItemCard(bench, CaseItemKind::Note, [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Notes")); });
    m_heldCard = new TabCard(
        [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Already on file: not to be asked of the complainant")); });
    m_held = m_heldCard->addList("held.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "What")); },
                                               [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Entries")); },
                                               [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Latest")); }});
    for (QWidget *card : {makeChecks(), static_cast<QWidget *>(m_tasks), static_cast<QWidget *>(m_evidence),
                          static_cast<QWidget *>(m_heldCard), static_cast<QWidget *>(m_notes)})
        cards->addWidget(card);
    cards->addStretch();
}

QWidget *CaseWork::makeChecks()
{
    m_checkCard = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Check lists")); });
    m_checks =
        m_checkCard->addList("checks.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "Check")); }}, kMostChecks);
    m_checks->setHeaderHidden(true);
    m_checks->setRootIsDecorated(true);
    m_hint = m_checkCard->addHint();
    connect(m_checks, &QTreeWidget::itemChanged, this, &CaseWork::tick);
    return m_checkCard;
}

QString CaseWork::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Work"));
}

void CaseWork::show(const CaseFile &file)
{
    m_file = file;
    sayChecks();
    sayHeld();
    m_tasks->show(file);
    m_evidence->show(file);
    m_notes->show(file);
}

void CaseWork::sayChecks()
{
    const QSignalBlocker quiet(m_checks);
    m_checks->clear();
    const QLocale locale;
    int rows = 0;
    bool first = true;
    for (const StepStandard &standard : m_file->casework.steps) {
        if (!isAhead(m_file->view.complaint.facts, standard.step))
            continue;
        auto *top = new QTreeWidgetItem(
            {QStringLiteral("%1 — %2").arg(words::complaintAction(standard.step), standard.standard.in(locale))});
        top->setToolTip(0, plainToolTip(standard.standard.in(locale)));
        m_checks->addTopLevelItem(top);
        for (const StepCheck &check : standard.checks) {
            auto *row = new QTreeWidgetItem(
                top, {check.must ? said(QT_TRANSLATE_NOOP("zhiyin", "%1 (required)")).arg(check.text.in(locale))
                                 : check.text.in(locale)});
            row->setData(0, kStepRole, codeText(kComplaintSteps, standard.step));
            row->setData(0, kCodeRole, check.code);
            row->setCheckState(0, Qt::Unchecked);
            for (const CaseItem &item : m_file->items) {
                if (item.kind == CaseItemKind::Check && item.state != CaseItemState::Ended
                    && item.text(u"step") == codeText(kComplaintSteps, standard.step)
                    && item.text(u"code") == check.code) {
                    row->setCheckState(0, Qt::Checked);
                    row->setData(0, kItemRole, item.id.value());
                }
            }
        }
        // The list of the step that comes next stands open.
        top->setExpanded(first);
        rows += 1 + (first ? static_cast<int>(standard.checks.size()) : 0);
        first = false;
    }
    m_checks->setFixedHeight(std::clamp(rows, 1, kMostChecks) * grid::kRowHeight + grid::kTight);
}

void CaseWork::sayHeld()
{
    m_held->clear();
    for (const OnFile &one : m_file->onFile)
        m_held->addTopLevelItem(
            new QTreeWidgetItem({QStringLiteral("✓ ") + words::onFile(one.code), QLocale().toString(one.count),
                                 one.latest.isValid() ? formats::date(one.latest) : formats::none()}));
    TabCard::fit(m_held);
    m_heldCard->setVisible(m_held->topLevelItemCount() > 0);
}

void CaseWork::tick(QTreeWidgetItem *row)
{
    if (!m_file || row->data(0, kCodeRole).isNull())
        return;
    const bool ticked = row->checkState(0) == Qt::Checked;
    const AnyId item(row->data(0, kItemRole).toLongLong());
    const QMap<QString, QString> typed{{QStringLiteral("step"), row->data(0, kStepRole).toString()},
                                       {QStringLiteral("code"), row->data(0, kCodeRole).toString()}};
    runUnder(bench(), m_checkCard, m_hint,
             [id = *m_file->view.complaint.id, ticked, item, typed,
              why = said(QT_TRANSLATE_NOOP("zhiyin", "Tick taken back"))](Session &session) -> Result<void> {
                 if (!ticked)
                     return session.desk<CaseDesk>().end(id, item, why);
                 ZHIYIN_TRY(session.desk<CaseDesk>().add(id, CaseItemKind::Check, typed));
                 return {};
             });
}

void CaseWork::clear()
{
    m_file.reset();
    const QSignalBlocker quiet(m_checks);
    m_checks->clear();
    m_held->clear();
    for (ItemCard *card : {m_tasks, m_evidence, m_notes})
        card->clear();
}

void CaseWork::retranslate()
{
    m_checkCard->retranslate();
    m_checks->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Check lists")));
    m_heldCard->retranslate();
    for (ItemCard *card : {m_tasks, m_evidence, m_notes})
        card->retranslate();
    if (m_file) {
        sayChecks();
        sayHeld();
    }
}

} // namespace zhiyin
