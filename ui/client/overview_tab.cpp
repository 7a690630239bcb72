// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/overview_tab.h"

#include "ui/client/timeline_model.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QHeaderView>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {180, 160, 160};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

OverviewTab::OverviewTab(Workbench &bench)
    : ClientTab(bench), m_model(new TimelineModel(bench, this)), m_view(new QTableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    addChips(layout);
    m_view->setObjectName(QStringLiteral("timeline"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        m_view->setColumnWidth(column, kWidths[column]);
    m_state = new StatePanel(m_view);
    layout->addWidget(m_state, 1);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { follow(m_model->rowAt(index.row())); });
    connect(m_model, &TimelineModel::loaded, this, [this] {
        if (m_model->isEmpty())
            m_state->showEmpty();
        else
            m_state->showContent();
    });
    connect(m_model, &TimelineModel::failed, m_state, &StatePanel::showFailed);
    connect(m_state, &StatePanel::retried, this, &OverviewTab::filter);
}

void OverviewTab::addChips(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    for (int i = 0; i < kTimelineKinds; ++i) {
        auto *chip = new QToolButton;
        chip->setObjectName(QStringLiteral("chip.%1").arg(i));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        setLook(chip, "chip");
        connect(chip, &QToolButton::toggled, this, [this, i](bool on) {
            m_kinds.set(static_cast<size_t>(i), on);
            filter();
        });
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    row->addStretch();
    layout->addLayout(row);
}

void OverviewTab::filter()
{
    if (client())
        load(*client());
}

void OverviewTab::load(ClientId id)
{
    m_state->showLoading();
    m_model->load(id, m_kinds);
}

void OverviewTab::follow(const TimelineEntry &entry)
{
    if (entry.place.kind == TimelineKind::Complaint)
        bench().go({QStringLiteral("complaints"), AnyId(entry.place.key), {}});
    else if (entry.place.kind == TimelineKind::Document && client())
        bench().go({QStringLiteral("clients"), AnyId(client()->value()), QStringLiteral("documents")});
    else if (entry.place.kind == TimelineKind::Change && client())
        bench().go({QStringLiteral("clients"), AnyId(client()->value()), QStringLiteral("history")});
}

void OverviewTab::conceal()
{
    m_model->clear();
}

void OverviewTab::forget()
{
    m_model->clear();
}

void OverviewTab::retranslate()
{
    for (int i = 0; i < kTimelineKinds; ++i)
        m_chips[static_cast<size_t>(i)]->setText(timelineKindWord(static_cast<TimelineKind>(i)));
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Time line")));
    m_state->setEmpty(
        {QStringLiteral("contacts"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing has happened yet")),
         said(QT_TRANSLATE_NOOP(
             "zhiyin",
             "Contacts, complaints, assessments, tiers, reports, documents and changes appear here in order.")),
         {}});
    m_model->retranslate();
}

ClientTabSpec overviewTab()
{
    return {QStringLiteral("overview"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Overview")); },
            [](Workbench &bench) { return new OverviewTab(bench); }};
}

} // namespace zhiyin
