// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/kpi_rows_dialog.h"

#include "core/words/kpi_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"
#include "ui/kpi/kpi_sheets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTableView>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString kindText(KpiRowKind kind)
{
    switch (kind) {
    case KpiRowKind::Client: return said(QT_TRANSLATE_NOOP("zhiyin", "Client"));
    case KpiRowKind::Contact: return said(QT_TRANSLATE_NOOP("zhiyin", "Contact"));
    case KpiRowKind::Survey: return said(QT_TRANSLATE_NOOP("zhiyin", "Survey"));
    case KpiRowKind::Complaint: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint"));
    }
    return {};
}

} // namespace

QString KpiRowsModel::heading(KpiRowColumn column) const
{
    switch (column) {
    case KpiRowColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case KpiRowColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Client"));
    case KpiRowColumn::What: return said(QT_TRANSLATE_NOOP("zhiyin", "What"));
    case KpiRowColumn::On: return said(QT_TRANSLATE_NOOP("zhiyin", "On"));
    case KpiRowColumn::Figure:
        return m_decimals > 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "Change"))
                              : said(QT_TRANSLATE_NOOP("zhiyin", "Rating"));
    case KpiRowColumn::Counts: return said(QT_TRANSLATE_NOOP("zhiyin", "In the numerator"));
    case KpiRowColumn::Count: break;
    }
    return {};
}

QVariant KpiRowsModel::cell(const KpiRow &row, KpiRowColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == MarkRole && column == KpiRowColumn::Counts)
        return QVariant::fromValue(clockMark(row.numerator != 0 ? ClockLook::Met : ClockLook::Missed));
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    switch (column) {
    case KpiRowColumn::Number: return row.externalId.isEmpty() ? formats::none() : shown(row.externalId);
    case KpiRowColumn::Name:
        if (row.isWithheld())
            return said(QT_TRANSLATE_NOOP("zhiyin", "confidential"));
        return row.name.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "no client")) : shown(row.name);
    case KpiRowColumn::What: return kindText(row.kind);
    case KpiRowColumn::On: return formats::date(row.on);
    case KpiRowColumn::Figure:
        if (m_decimals > 0)
            return paper::PaperWords(reportLanguageOfNow()).count(row.numerator, m_decimals);
        return row.rating > 0 ? formats::count(row.rating) : formats::none();
    case KpiRowColumn::Counts:
        return row.numerator != 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "yes")) : said(QT_TRANSLATE_NOOP("zhiyin", "no"));
    case KpiRowColumn::Count: break;
    }
    return {};
}

KpiRowsDialog::KpiRowsDialog(Workbench &bench, KpiQuery query, Indicator indicator, const QString &period,
                             QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_query(std::move(query))
    , m_indicator(indicator)
    , m_summary(wrappedLabel({}, "muted"))
    , m_part(new QComboBox)
    , m_model(new KpiRowsModel(this))
    , m_table(plainTable(QStringLiteral("indicators.rows"), m_model, {130, 170, 90, 120, 90}))
    , m_open(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "&Open"))))
    , m_state(new StatePanel(m_table, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("indicators.rowsDialog"));
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "Behind “%1”, %2")).arg(words::indicatorName(indicator), period));
    resize(820, 560);
    m_part->setObjectName(QStringLiteral("indicators.part"));
    m_part->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "All rows")), static_cast<int>(KpiPart::Both));
    m_part->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "In the numerator")), static_cast<int>(KpiPart::Numerator));
    m_part->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "In the denominator")), static_cast<int>(KpiPart::Denominator));
    m_part->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Which rows")));
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setAccessibleName(windowTitle());
    m_open->setObjectName(QStringLiteral("indicators.open"));
    m_open->setDefault(true);
    m_state->setEmpty({QStringLiteral("indicators"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nothing lies behind this figure")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "There was nothing to count in this time.")),
                       {}});
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_part);
    rows->addLayout(head);
    rows->addWidget(m_state, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_open);
    rows->addLayout(foot);
    connect(m_part, &QComboBox::currentIndexChanged, this, &KpiRowsDialog::fill);
    connect(m_table, &QTableView::doubleClicked, this, &KpiRowsDialog::openRow);
    connect(m_open, &QPushButton::clicked, this, &KpiRowsDialog::openRow);
    connect(m_state, &StatePanel::retried, this, &KpiRowsDialog::load);
    m_table->setFocus();
    load();
}

void KpiRowsDialog::load()
{
    m_state->showLoading();
    m_bench.run(
        this,
        [query = m_query, indicator = m_indicator](Session &session, JobProgress &) {
            return session.desk<KpiDesk>().rows(query, indicator);
        },
        [this](Result<KpiRows> found) {
            if (!found) {
                m_state->showFailed(found.error());
                return;
            }
            m_found = std::move(*found);
            m_model->setDecimals(m_found.value.decimals);
            fill();
        });
}

void KpiRowsDialog::fill()
{
    const auto part = static_cast<KpiPart>(m_part->currentData().toInt());
    std::vector<KpiRow> rows;
    for (const KpiRow &row : m_found.rows) {
        if (row.isIn(part))
            rows.push_back(row);
    }
    const paper::PaperWords words(reportLanguageOfNow());
    const IndicatorValue &value = m_found.value;
    m_summary->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1 = %2 ÷ %3"))
                           .arg(kpiValueText(value, value.value, words), words.count(value.numerator, value.decimals),
                                words.count(value.denominator, value.decimals)));
    m_model->setRows(std::move(rows));
    m_open->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0) {
        m_state->showEmpty();
        return;
    }
    m_state->showContent();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void KpiRowsDialog::openRow()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const KpiRow &row = m_model->rowAt(index.row());
    if (row.kind == KpiRowKind::Complaint && !row.isWithheld())
        m_bench.go({QStringLiteral("complaints"), AnyId(row.id), QStringLiteral("case")});
    else if (row.client)
        m_bench.go({QStringLiteral("clients"), AnyId(row.client->value())});
    else
        return;
    accept();
}

} // namespace zhiyin
