// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicate/merge_list.h"

#include "core/words/error_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/duplicate/pair_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {160, 300, 300};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString MergeListModel::heading(MergeColumn column) const
{
    switch (column) {
    case MergeColumn::At: return said(QT_TRANSLATE_NOOP("zhiyin", "When"));
    case MergeColumn::Keep: return said(QT_TRANSLATE_NOOP("zhiyin", "Stayed"));
    case MergeColumn::Other: return said(QT_TRANSLATE_NOOP("zhiyin", "Went into it"));
    case MergeColumn::User: return said(QT_TRANSLATE_NOOP("zhiyin", "By"));
    case MergeColumn::Count: break;
    }
    return {};
}

QVariant MergeListModel::cell(const MergeLine &row, MergeColumn column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MergeColumn::At: return formats::moment(row.merge.at, m_bench.book().zone);
    case MergeColumn::Keep: return shown(row.keepExternalId + u' ' + row.keepName);
    case MergeColumn::Other: return shown(row.otherExternalId + u' ' + row.otherName);
    case MergeColumn::User: return shown(row.user);
    case MergeColumn::Count: break;
    }
    return {};
}

MergeList::MergeList(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new MergeListModel(bench, this))
    , m_table(new QTableView)
    , m_reasonLabel(plainLabel())
    , m_reason(new QLineEdit)
    , m_unmerge(new QPushButton)
    , m_outcome(wrappedLabel())
{
    m_table->setObjectName(QStringLiteral("merges"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_state = new StatePanel(m_table);
    m_reason->setObjectName(QStringLiteral("unmergeReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_unmerge->setObjectName(QStringLiteral("unmerge"));
    setLook(m_unmerge, "danger");
    m_outcome->setObjectName(QStringLiteral("unmergeOutcome"));
    m_outcome->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_unmerge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergeList::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &MergeList::follow);
    connect(m_unmerge, &QPushButton::clicked, this, &MergeList::unmerge);
    connect(m_state, &StatePanel::retried, this, &MergeList::load);
}

const MergeLine *MergeList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void MergeList::activate()
{
    if (m_stale)
        load();
}

void MergeList::setStale()
{
    m_stale = true;
    if (isVisible())
        load();
}

void MergeList::conceal()
{
    m_latest.drop();
    m_model->setRows({});
    m_last.reset();
    m_outcome->hide();
    m_running = false;
    m_stale = true;
}

void MergeList::load()
{
    m_stale = false;
    m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<DuplicateDesk>().merges(); },
        [this](Result<std::vector<MergeLine>> lines) {
            if (!lines) {
                m_state->showFailed(lines.error());
                return;
            }
            m_model->setRows(std::move(*lines));
            if (m_model->rowCount() == 0)
                m_state->showEmpty();
            else
                m_state->showContent();
            if (m_model->rowCount() > 0)
                m_table->selectRow(0);
            follow();
        });
}

void MergeList::follow()
{
    const MergeLine *line = current();
    const bool can = line && line->isLatest && !m_running;
    m_reason->setEnabled(can);
    m_reason->setPlaceholderText(
        !line || line->isLatest ? said(QT_TRANSLATE_NOOP("zhiyin", "Why they are two after all"))
                                : said(QT_TRANSLATE_NOOP("zhiyin", "Take the later merge of this client back first")));
    m_unmerge->setEnabled(can && !m_reason->text().trimmed().isEmpty());
}

void MergeList::unmerge()
{
    const MergeLine *line = current();
    if (!line)
        return;
    m_running = true;
    m_bench.call(
        this,
        [keep = line->merge.keep, reason = m_reason->text().trimmed()](Session &session) {
            return session.desk<DuplicateDesk>().unmerge(keep, reason);
        },
        [this](const Result<UnmergeOutcome> &outcome) {
            m_running = false;
            m_last = outcome;
            if (outcome)
                m_reason->clear();
            sayOutcome();
            load();
        });
    follow();
}

void MergeList::sayOutcome()
{
    m_outcome->setVisible(m_last.has_value());
    if (!m_last)
        return;
    setLook(m_outcome, *m_last ? "strong" : "fault");
    m_outcome->setText(*m_last ? outcomeLine(m_last->value())
                               : words::sentence(m_last->error()) + u' ' + words::hint(m_last->error()));
}

void MergeList::retranslate()
{
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Merged so far")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_unmerge->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Make two of them again")));
    m_state->setEmpty(
        {QStringLiteral("clients"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing was merged yet")),
         said(QT_TRANSLATE_NOOP("zhiyin",
                                "What was merged is listed here and can be taken apart again, exactly as it was.")),
         {}});
    m_model->retranslate();
    sayOutcome();
    follow();
}

} // namespace zhiyin
