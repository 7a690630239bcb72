// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/load_view.h"

#include "core/contact/agenda_desk.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QComboBox>

namespace zhiyin {
namespace {

constexpr int kHorizons[] = {14, 28, 91};
constexpr int kWhole = 100;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

int percentOf(const AdvisorLoad &load)
{
    return load.capacity > 0 ? kWhole * load.due / load.capacity : 0;
}

} // namespace

QString LoadTableModel::heading(LoadColumn column) const
{
    switch (column) {
    case LoadColumn::Who: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case LoadColumn::Clients: return said(QT_TRANSLATE_NOOP("zhiyin", "Clients"));
    case LoadColumn::PerYear: return said(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year"));
    case LoadColumn::Overdue: return said(QT_TRANSLATE_NOOP("zhiyin", "Overdue"));
    case LoadColumn::Due: return said(QT_TRANSLATE_NOOP("zhiyin", "Due"));
    case LoadColumn::Room: return said(QT_TRANSLATE_NOOP("zhiyin", "Room for"));
    case LoadColumn::Full: return said(QT_TRANSLATE_NOOP("zhiyin", "Filled"));
    case LoadColumn::Free: return said(QT_TRANSLATE_NOOP("zhiyin", "Free from"));
    case LoadColumn::Count: break;
    }
    return {};
}

QString LoadTableModel::textOf(const AdvisorLoad &load, LoadColumn column) const
{
    switch (column) {
    case LoadColumn::Who:
        return load.advisor.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "no advisor")) : shown(load.advisor);
    case LoadColumn::Clients: return formats::count(load.clients);
    case LoadColumn::PerYear: return formats::count(qRound64(load.contactsPerYear));
    case LoadColumn::Overdue: return formats::count(load.overdue);
    case LoadColumn::Due: return formats::count(load.due);
    case LoadColumn::Room: return formats::count(load.capacity);
    case LoadColumn::Full: {
        const int percent = percentOf(load);
        return percent > kWhole ? QCoreApplication::translate("zhiyin", "%1 %, too much").arg(percent)
                                : QCoreApplication::translate("zhiyin", "%1 %").arg(percent);
    }
    case LoadColumn::Free: return formats::date(load.freeOn);
    case LoadColumn::Count: break;
    }
    return {};
}

QVariant LoadTableModel::cell(const AdvisorLoad &load, LoadColumn column, int role) const
{
    if (role == Qt::DisplayRole || role == RawRole)
        return textOf(load, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == MarkRole && column == LoadColumn::Full)
        return QVariant::fromValue(clockMark(percentOf(load) > kWhole ? ClockLook::Overdue : ClockLook::Met));
    return {};
}

LoadView::LoadView(Workbench &bench) : m_bench(bench), m_model(new LoadTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_title = wrappedLabel({}, "muted");
    m_days = new QComboBox;
    m_days->setObjectName(QStringLiteral("load.days"));
    for (const int days : kHorizons)
        m_days->addItem({}, days);
    m_days->setCurrentIndex(1);
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_title, 1);
    head->addWidget(m_days);
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("load.table"), m_model, {140, 80, 120, 90, 90, 90, 130});
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    connect(m_days, &QComboBox::activated, this, &LoadView::load);
    connect(m_state, &StatePanel::retried, this, &LoadView::load);
}

QWidget *LoadView::table() const
{
    return m_table;
}

void LoadView::load()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [days = m_days->currentData().toInt()](Session &session) { return session.desk<AgendaDesk>().loads(days); },
        [this](Result<std::vector<AdvisorLoad>> loads) {
            if (!loads) {
                m_state->showFailed(loads.error());
                return;
            }
            m_model->setRows(std::move(*loads));
            if (m_model->rowCount() == 0)
                m_state->showEmpty();
            else
                m_state->showContent();
        });
}

void LoadView::conceal()
{
    m_latest.drop();
    m_model->setRows({});
}

void LoadView::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP(
        "zhiyin", "Contacts that the plan asks for, against what there is time for on working days.")));
    for (int i = 0; i < m_days->count(); ++i)
        m_days->setItemText(
            i, QCoreApplication::translate("zhiyin", "Next %n day(s)", nullptr, m_days->itemData(i).toInt()));
    m_days->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How far ahead")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What the plan asks of each advisor")));
    m_state->setEmpty({QStringLiteral("calendar"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is owed a contact")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "The plan follows from tiers, service plans and wishes.")),
                       {}});
    m_model->retranslate();
}

} // namespace zhiyin
