// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/near_dialog.h"

#include "core/words/tier_words.h"
#include "core/words/today_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kUsualPercent = 10;
constexpr int kMostPercent = 50;
constexpr QSize kSize(880, 560);

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString NearTableModel::heading(NearColumn column) const
{
    switch (column) {
    case NearColumn::Direction: return said(QT_TRANSLATE_NOOP("zhiyin", "Would become"));
    case NearColumn::Who: return said(QT_TRANSLATE_NOOP("zhiyin", "Client"));
    case NearColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case NearColumn::Figure: return said(QT_TRANSLATE_NOOP("zhiyin", "By this figure"));
    case NearColumn::Value: return said(QT_TRANSLATE_NOOP("zhiyin", "Now"));
    case NearColumn::Threshold: return said(QT_TRANSLATE_NOOP("zhiyin", "Threshold"));
    case NearColumn::Away: return said(QT_TRANSLATE_NOOP("zhiyin", "Away"));
    case NearColumn::Count: break;
    }
    return {};
}

QString NearTableModel::textOf(const NearClient &client, NearColumn column) const
{
    const NearTier &near = client.near;
    switch (column) {
    case NearColumn::Direction:
        return near.up ? QCoreApplication::translate("zhiyin", "↑ %1").arg(words::tierName(near.tierName))
                       : QCoreApplication::translate("zhiyin", "↓ %1").arg(words::tierName(near.tierName));
    case NearColumn::Who: return shown(client.name);
    case NearColumn::Number: return shown(client.externalId);
    case NearColumn::Figure: return words::tierCriterion(near.criterion);
    case NearColumn::Value: return words::nearFigure(near, near.value);
    case NearColumn::Threshold: return words::nearFigure(near, near.threshold);
    case NearColumn::Away: return formats::percent(near.distance);
    case NearColumn::Count: break;
    }
    return {};
}

QVariant NearTableModel::cell(const NearClient &client, NearColumn column, int role) const
{
    if (role == Qt::DisplayRole || role == RawRole)
        return textOf(client, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == IdRole)
        return client.id.value();
    return {};
}

NearDialog::NearDialog(Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_model(new NearTableModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "Near a threshold")));
    resize(kSize);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    auto *label = plainLabel(said(QT_TRANSLATE_NOOP("zhiyin", "Within")));
    m_percent = new QSpinBox;
    m_percent->setObjectName(QStringLiteral("near.percent"));
    m_percent->setRange(1, kMostPercent);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setValue(kUsualPercent);
    m_percent->setKeyboardTracking(false);
    label->setBuddy(m_percent);
    m_count = plainLabel({}, "muted");
    m_count->setObjectName(QStringLiteral("near.count"));
    head->addWidget(label);
    head->addWidget(m_percent);
    head->addWidget(m_count, 1);
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("near.table"), m_model, {110, 150, 110, 130, 100, 100});
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Clients near a threshold")));
    m_state = new StatePanel(m_table);
    m_state->setEmpty({QStringLiteral("tier"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is that near to a threshold")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "A wider distance finds more.")),
                       {}});
    layout->addWidget(m_state, 1);
    connect(m_percent, &QSpinBox::valueChanged, this, &NearDialog::load);
    connect(m_state, &StatePanel::retried, this, &NearDialog::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_bench.go({QStringLiteral("clients"), AnyId(m_model->rowAt(index.row()).id.value()), {}});
        close();
    });
    load();
}

void NearDialog::load()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [percent = m_percent->value()](Session &session) { return session.desk<TierDesk>().near(percent); },
        [this](Result<std::vector<NearClient>> found) {
            if (!found) {
                m_state->showFailed(found.error());
                return;
            }
            m_count->setText(
                QCoreApplication::translate("zhiyin", "%n client(s)", nullptr, static_cast<int>(found->size())));
            m_model->setRows(std::move(*found));
            if (m_model->rowCount() == 0)
                m_state->showEmpty();
            else
                m_state->showContent();
        });
}

} // namespace zhiyin
