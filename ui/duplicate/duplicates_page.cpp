// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicate/duplicates_page.h"

#include "core/duplicate/duplicate_desk.h"
#include "ui/common/formats.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/duplicate/merge_list.h"
#include "ui/duplicate/pair_view.h"
#include "ui/duplicate/pair_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {80, 260, 260};
constexpr int kMostScore = 100;
/// What only sounds alike is below; it is shown when somebody asks for it.
constexpr int kFirstScore = 40;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

const QString kMerges = QStringLiteral("merges");
const QString kFirst = QStringLiteral("first");

} // namespace

QString PairModel::heading(PairColumn column) const
{
    switch (column) {
    case PairColumn::Score: return said(QT_TRANSLATE_NOOP("zhiyin", "Score"));
    case PairColumn::One: return said(QT_TRANSLATE_NOOP("zhiyin", "Client"));
    case PairColumn::Other: return said(QT_TRANSLATE_NOOP("zhiyin", "The same as"));
    case PairColumn::Reasons: return said(QT_TRANSLATE_NOOP("zhiyin", "Because"));
    case PairColumn::Count: break;
    }
    return {};
}

Qt::Alignment PairModel::alignment(PairColumn column) const
{
    return column == PairColumn::Score ? kNumber : kText;
}

QVariant PairModel::cell(const DuplicatePair &row, PairColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == Qt::ToolTipRole && column == PairColumn::Reasons)
        return plainToolTip(reasonsLine(row));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PairColumn::Score: return formats::count(row.score);
    case PairColumn::One: return shown(row.externalA + u' ' + row.nameA);
    case PairColumn::Other: return shown(row.externalB + u' ' + row.nameB);
    case PairColumn::Reasons: return reasonsLine(row);
    case PairColumn::Count: break;
    }
    return {};
}

DuplicatesPage::DuplicatesPage(Workbench &bench)
    : Page(bench)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_model(new PairModel(this))
    , m_table(new QTableView)
    , m_job(new JobBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    m_title = plainLabel({}, "title");
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    m_tabs->setObjectName(QStringLiteral("duplicateTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeList(), QString());
    m_merges = new MergeList(bench);
    m_tabs->addTab(m_merges, QString());
    m_stack->addWidget(m_tabs);
    m_view = new PairView(bench);
    m_stack->addWidget(m_view);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DuplicatesPage::activate);
    connect(m_view, &PairView::left, this, &DuplicatesPage::showList);
    connect(m_view, &PairView::decided, this, [this] {
        showList();
        load();
    });
}

QWidget *DuplicatesPage::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(makeHead());
    m_table->setObjectName(QStringLiteral("pairs"));
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
    layout->addWidget(m_state, 1);
    layout->addWidget(m_job);
    connect(m_table, &QTableView::activated, this, &DuplicatesPage::openCurrent);
    connect(m_state, &StatePanel::retried, this, &DuplicatesPage::load);
    return list;
}

QLayout *DuplicatesPage::makeHead()
{
    m_count = plainLabel({}, "muted");
    m_count->setObjectName(QStringLiteral("pairCount"));
    m_scoreLabel = plainLabel();
    m_score = new QSpinBox;
    m_score->setObjectName(QStringLiteral("pairScore"));
    m_score->setRange(1, kMostScore);
    m_score->setValue(kFirstScore);
    m_score->setSingleStep(5);
    m_scoreLabel->setBuddy(m_score);
    m_distinct = new QCheckBox;
    m_distinct->setObjectName(QStringLiteral("pairDistinct"));
    connect(m_score, &QSpinBox::valueChanged, this, &DuplicatesPage::fill);
    connect(m_distinct, &QCheckBox::toggled, this, &DuplicatesPage::fill);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_scoreLabel);
    row->addWidget(m_score);
    row->addSpacing(grid::kMedium);
    row->addWidget(m_distinct);
    return row;
}

void DuplicatesPage::load()
{
    m_stale = false;
    m_state->showLoading();
    const int mine = ++m_asked;
    auto *job = bench().run(
        this, [](Session &session, JobProgress &) { return session.desk<DuplicateDesk>().duplicates(true); },
        [this, mine](Result<DuplicateList> list) {
            if (mine != m_asked)
                return;
            if (!list) {
                m_state->showFailed(list.error());
                return;
            }
            m_all = std::move(*list);
            fill();
        });
    m_job->watch(job, said(QT_TRANSLATE_NOOP("zhiyin", "Comparing clients")));
}

void DuplicatesPage::fill()
{
    const QModelIndex index = m_table->currentIndex();
    const auto before = index.isValid() ? std::optional(m_model->rowAt(index.row())) : std::nullopt;
    std::vector<DuplicatePair> pairs;
    for (const DuplicatePair &pair : m_all.pairs) {
        if (pair.score >= m_score->value() && (!pair.isDistinct || m_distinct->isChecked()))
            pairs.push_back(pair);
    }
    m_model->setRows(std::move(pairs));
    sayCount();
    if (m_model->rowCount() == 0) {
        m_state->showEmpty();
        return;
    }
    m_state->showContent();
    int row = 0;
    for (int i = 0; before && i < m_model->rowCount(); ++i) {
        if (m_model->rowAt(i).a == before->a && m_model->rowAt(i).b == before->b)
            row = i;
    }
    m_table->selectRow(row);
    if (std::exchange(m_wantsFirst, false))
        openCurrent();
}

void DuplicatesPage::sayCount()
{
    QString text = QCoreApplication::translate("zhiyin", "%n pair(s)", nullptr, m_model->rowCount());
    if (m_all.commonValues > 0)
        text += QStringLiteral("  ·  ")
                + QCoreApplication::translate("zhiyin", "%n value(s) too common to tell anything were left out",
                                              nullptr, m_all.commonValues);
    m_count->setText(text);
}

void DuplicatesPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_stack->setCurrentWidget(m_view);
    m_view->show(m_model->rowAt(index.row()));
}

void DuplicatesPage::showList()
{
    m_view->clear();
    m_stack->setCurrentWidget(m_tabs);
    m_table->setFocus();
}

void DuplicatesPage::activate()
{
    if (m_stack->currentWidget() == m_view)
        return;
    if (m_tabs->currentWidget() == m_merges)
        m_merges->activate();
    else if (m_stale)
        load();
}

void DuplicatesPage::changed(const std::vector<Changed> &what)
{
    if (!std::any_of(what.begin(), what.end(), [](const Changed &one) { return one.entity == Entity::Client; }))
        return;
    // Comparing all clients takes a while: it is done when somebody comes here, not at each change.
    m_stale = true;
    m_merges->setStale();
}

bool DuplicatesPage::goTo(const Place &place)
{
    if (place.part == kMerges) {
        showList();
        m_tabs->setCurrentWidget(m_merges);
    } else if (place.part == kFirst) {
        m_tabs->setCurrentIndex(0);
        if (m_model->rowCount() > 0)
            openCurrent();
        else
            m_wantsFirst = true;
    }
    return true;
}

Place DuplicatesPage::place() const
{
    Place place;
    if (m_stack->currentWidget() == m_tabs && m_tabs->currentWidget() == m_merges)
        place.part = kMerges;
    return place;
}

void DuplicatesPage::conceal()
{
    ++m_asked;
    m_view->clear();
    m_stack->setCurrentWidget(m_tabs);
    m_all = {};
    m_model->setRows({});
    m_merges->conceal();
    m_stale = true;
}

std::vector<Place> DuplicatesPage::sights() const
{
    return {{QStringLiteral("duplicates"), {}, kFirst}, {QStringLiteral("duplicates"), {}, kMerges}};
}

void DuplicatesPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Duplicates")));
    m_tabs->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Found")));
    m_tabs->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Merged so far")));
    m_scoreLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Score from")));
    m_score->setAccessibleName(m_scoreLabel->text());
    m_distinct->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Also those told apart")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Pairs that may be one client")));
    m_state->setEmpty(
        {QStringLiteral("check"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No two clients look like one")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Clients are compared by identity number, telephone, name and birth "
                                          "date, sound and characters. A lower score shows more.")),
         {}});
    m_model->retranslate();
    sayCount();
    m_view->retranslate();
    m_merges->retranslate();
}

PageSpec duplicatesPage()
{
    return {QStringLiteral("duplicates"),
            QStringLiteral("copy"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Duplicates")); },
            {Role::Supervisor},
            [](Workbench &bench) { return new DuplicatesPage(bench); },
            {}};
}

} // namespace zhiyin
