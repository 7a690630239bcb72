// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicate/pair_view.h"

#include "core/client/client_desk.h"
#include "core/words/error_words.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/duplicate/choice_table.h"
#include "ui/duplicate/pair_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

PairView::PairView(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(makeHead());
    m_fields = new ChoiceTable;
    m_state = new StatePanel(m_fields);
    layout->addWidget(m_state, 1);
    m_hint = wrappedLabel({}, "muted");
    m_summary = wrappedLabel();
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    m_faultLine = wrappedLabel({}, "fault");
    m_faultLine->setObjectName(QStringLiteral("mergeFault"));
    m_faultLine->hide();
    for (QLabel *label : {m_hint, m_summary, m_faultLine})
        layout->addWidget(label);
    layout->addLayout(makeDecision());
    connect(m_back, &QPushButton::clicked, this, &PairView::left);
    connect(m_swap, &QPushButton::clicked, this, &PairView::swap);
    connect(m_state, &StatePanel::retried, this, &PairView::load);
    connect(m_fields, &ChoiceTable::chosen, this, &PairView::preview);
    connect(m_reason, &QLineEdit::textChanged, this, &PairView::follow);
    connect(m_merge, &QPushButton::clicked, this, &PairView::merge);
    connect(m_apart, &QPushButton::clicked, this, &PairView::tellApart);
}

QLayout *PairView::makeHead()
{
    m_back = new QPushButton;
    m_back->setObjectName(QStringLiteral("pairBack"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_why = plainLabel({}, "heading");
    m_why->setObjectName(QStringLiteral("pairWhy"));
    m_swap = new QPushButton;
    m_swap->setObjectName(QStringLiteral("pairSwap"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kMedium);
    row->addWidget(m_back);
    row->addWidget(m_why, 1);
    row->addWidget(m_swap);
    return row;
}

QLayout *PairView::makeDecision()
{
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("mergeReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_apart = new QPushButton;
    m_apart->setObjectName(QStringLiteral("tellApart"));
    m_merge = new QPushButton;
    m_merge->setObjectName(QStringLiteral("merge"));
    setLook(m_merge, "main");
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_apart);
    row->addWidget(m_merge);
    return row;
}

void PairView::show(const DuplicatePair &pair)
{
    m_pair = pair;
    m_keep = pair.a;
    m_other = pair.b;
    m_reason->clear();
    retranslate();
    load();
}

void PairView::clear()
{
    m_latest.drop();
    m_latestPreview.drop();
    m_pair.reset();
    m_outcome.reset();
    m_fault.reset();
    m_deciding = false;
    m_fields->clearRecords();
    m_reason->clear();
    m_why->clear();
    sayOutcome();
}

void PairView::load()
{
    m_state->showLoading();
    m_outcome.reset();
    m_latest.call(
        m_bench.worker(), this,
        [keep = m_keep, other = m_other](Session &session) -> Result<Sides> {
            auto desk = session.desk<ClientDesk>();
            ZHIYIN_ASSIGN(ClientRecord one, desk.show(keep));
            ZHIYIN_ASSIGN(ClientRecord two, desk.show(other));
            return Sides{std::move(one), std::move(two)};
        },
        [this](const Result<Sides> &sides) {
            if (!sides) {
                m_state->showFailed(sides.error());
                return;
            }
            m_state->showContent();
            m_fields->show(sides->keep, sides->other);
            m_fields->setFocus();
            preview();
        });
}

void PairView::preview()
{
    m_latestPreview.call(
        m_bench.worker(), this,
        [keep = m_keep, other = m_other, fields = m_fields->fromOther()](Session &session) {
            return session.desk<DuplicateDesk>().preview(keep, other, fields);
        },
        [this](const Result<MergePreview> &preview) {
            m_outcome = preview ? std::optional(preview->outcome) : std::nullopt;
            m_fault = preview ? std::nullopt : std::optional(preview.error());
            sayOutcome();
        });
}

void PairView::sayOutcome()
{
    m_summary->setText(m_outcome ? outcomeLine(*m_outcome) : QString());
    m_faultLine->setVisible(m_fault.has_value());
    m_faultLine->setText(m_fault ? words::sentence(*m_fault) + u' ' + words::hint(*m_fault) : QString());
    follow();
}

void PairView::swap()
{
    std::swap(m_keep, m_other);
    load();
}

void PairView::merge()
{
    m_deciding = true;
    follow();
    m_bench.call(
        this,
        [keep = m_keep, other = m_other, reason = m_reason->text().trimmed(), fields = m_fields->fromOther()](
            Session &session) { return session.desk<DuplicateDesk>().merge(keep, other, reason, fields); },
        [this](const Result<MergeOutcome> &merged) {
            m_deciding = false;
            if (!merged) {
                failed(merged.error());
                return;
            }
            m_bench.done(
                said(QT_TRANSLATE_NOOP("zhiyin", "%1 is part of %2 now. It can be taken back under \"Merged so far\"."))
                    .arg(shown(merged->otherExternalId), shown(merged->keepExternalId)));
            emit decided();
        });
}

void PairView::tellApart()
{
    m_deciding = true;
    follow();
    m_bench.call(
        this,
        [one = m_keep, other = m_other, apart = !m_pair->isDistinct, reason = m_reason->text().trimmed()](
            Session &session) { return session.desk<DuplicateDesk>().tellApart(one, other, apart, reason); },
        [this](const Result<void> &told) {
            m_deciding = false;
            if (!told) {
                failed(told.error());
                return;
            }
            m_bench.done(m_pair && m_pair->isDistinct
                             ? said(QT_TRANSLATE_NOOP("zhiyin", "The pair is looked at again."))
                             : said(QT_TRANSLATE_NOOP("zhiyin", "They are remembered as two clients.")));
            emit decided();
        });
}

void PairView::failed(const Error &error)
{
    m_fault = error;
    sayOutcome();
}

void PairView::follow()
{
    const bool ready = m_pair && !m_deciding;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_swap->setEnabled(ready);
    m_merge->setEnabled(ready && m_outcome && hasReason);
    m_apart->setEnabled(ready && hasReason);
}

void PairView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void PairView::retranslate()
{
    m_back->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    m_swap->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Keep the other one")));
    m_hint->setText(said(QT_TRANSLATE_NOOP(
        "zhiyin", "Where both have a value, Space or a click chooses the one that stays. What is empty is filled.")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "How you know")));
    m_apart->setText(m_pair && m_pair->isDistinct ? said(QT_TRANSLATE_NOOP("zhiyin", "May be one after all"))
                                                  : said(QT_TRANSLATE_NOOP("zhiyin", "Two different clients")));
    m_merge->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Merge")));
    m_fields->retranslate();
    if (m_pair)
        m_why->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1 of 100: %2"))
                           .arg(formats::count(m_pair->score), reasonsLine(*m_pair)));
    sayOutcome();
}

} // namespace zhiyin
