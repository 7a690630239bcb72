// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/analysis_view.h"

#include "core/complaint/analysis_desk.h"
#include "ui/common/ask.h"
#include "ui/common/chart_text.h"
#include "ui/common/clipboard.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/common/theme.h"
#include "ui/complaint/heat_map.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineSeries>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QValueAxis>

namespace zhiyin {
namespace {

/// As many bars as can be told apart; the table has all.
constexpr size_t kMostBars = 12;
constexpr int kPeriods[] = {3, 12, 24, 0};
constexpr int kUsualPeriod = 1;
constexpr double kWhole = 100;
constexpr int kChartHeight = 280;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

AnalysisView::AnalysisView(Workbench &bench)
    : m_bench(bench)
    , m_note(wrappedLabel({}, "muted"))
    , m_pictures(new QStackedWidget)
    , m_chart(new QChartView)
    , m_heat(new HeatMap)
    , m_table(new QTableWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(makeHead());
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_pictures->addWidget(m_chart);
    m_pictures->addWidget(m_heat);
    m_table->setObjectName(QStringLiteral("analysis.table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_pictures);
    parts->addWidget(m_table);
    m_pictures->setMinimumHeight(kChartHeight);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(parts, 1);
    inner->addWidget(m_note);
    m_state = new StatePanel(content);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &AnalysisView::load);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_act->setEnabled(!chosenCause().isEmpty()); });
    connect(&Theme::instance(), &Theme::changed, this, &AnalysisView::draw);
}

QWidget *AnalysisView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("analysis.kind"));
    for (int kind = 0; kind < KindCount; ++kind)
        m_kind->addItem({});
    m_kind->setCurrentIndex(static_cast<int>(AnalysisAxis::Cause));
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("analysis.period"));
    for (const int months : kPeriods)
        m_period->addItem({}, months);
    m_period->setCurrentIndex(kUsualPeriod);
    m_act = new QPushButton;
    m_act->setObjectName(QStringLiteral("analysis.act"));
    m_act->setEnabled(false);
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("analysis.copy"));
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("analysis.save"));
    for (QComboBox *box : {m_kind, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &AnalysisView::draw);
    }
    layout->addStretch();
    for (QPushButton *button : {m_act, m_copy, m_save})
        layout->addWidget(button);
    connect(m_act, &QPushButton::clicked, this, [this] { emit actionWanted(chosenCause()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_data)
            return;
        const Figure shown = figure(m_kind->currentIndex());
        QStringList lines{shown.heads.join(u'\t')};
        for (const QStringList &line : shown.lines)
            lines.append(line.join(u'\t'));
        Clipboard::instance().copy(lines.join(u'\n'));
        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "Copied.")));
    });
    connect(m_save, &QPushButton::clicked, this, &AnalysisView::savePicture);
    return head;
}

void AnalysisView::load()
{
    if (!m_data)
        m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<AnalysisDesk>().load(); },
        [this](Result<AnalysisData> data) {
            if (!data) {
                m_state->showFailed(data.error());
                return;
            }
            m_data = std::move(*data);
            draw();
        });
}

Period AnalysisView::period() const
{
    const int months = m_period->currentData().toInt();
    const QDate today = m_bench.today();
    return months == 0 ? Period{QDate(1, 1, 1), today} : Period{addMonthsClamped(today, -months).addDays(1), today};
}

void AnalysisView::draw()
{
    if (!m_data)
        return;
    const int kind = m_kind->currentIndex();
    const Figure shown = figure(kind);
    fillTable(shown);
    m_note->setText(shown.note);
    m_act->setVisible(kind == static_cast<int>(AnalysisAxis::Cause));
    m_pictures->setCurrentIndex(kind == When ? 1 : 0);
    if (kind == When)
        m_heat->show(heatOf(*m_data, period()));
    else
        drawChart(shown);
    if (shown.lines.empty())
        m_state->showEmpty();
    else
        m_state->showContent();
}

void AnalysisView::drawChart(const Figure &figure)
{
    const Tones &tones = Theme::instance().tones();
    auto *chart = new QChart;
    chart->setBackgroundBrush(tones.base);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(grid::kSmall, grid::kSmall, grid::kSmall, grid::kSmall));
    chart->legend()->setLabelColor(tones.text);
    chart->legend()->setVisible(figure.barNames.size() > 1 || !figure.cumulated.empty());
    const size_t count = std::min(figure.bars.size(), kMostBars);
    auto *bars = new QBarSeries;
    const QColor colours[] = {tones.accent, tones.warn};
    double most = 1;
    for (qsizetype bar = 0; bar < figure.barNames.size(); ++bar) {
        auto *set = new QBarSet(figure.barNames[bar].toHtmlEscaped());
        set->setColor(colours[static_cast<size_t>(bar) % std::size(colours)]);
        set->setBorderColor(tones.base);
        for (size_t i = 0; i < count; ++i) {
            const double value = figure.bars[i][static_cast<size_t>(bar)];
            *set << value;
            most = std::max(most, value);
        }
        bars->append(set);
    }
    chart->addSeries(bars);
    auto *groups = new QBarCategoryAxis;
    for (size_t i = 0; i < count; ++i) {
        // Two bars of one name would be one place of the axis.
        // Of a path only its end: that is what tells one cause from another.
        QString label = chartText(figure.lines[i].first().section(QStringLiteral(" · "), -1));
        while (groups->categories().contains(label))
            label += QChar(0x200b);
        groups->append(label);
    }
    groups->setLabelsColor(tones.text);
    groups->setGridLineVisible(false);
    chart->addAxis(groups, Qt::AlignBottom);
    bars->attachAxis(groups);
    auto *values = new QValueAxis;
    values->setRange(0, most * 1.1);
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setLabelsColor(tones.muted);
    values->setGridLineColor(tones.border);
    chart->addAxis(values, Qt::AlignLeft);
    bars->attachAxis(values);
    if (!figure.cumulated.empty()) {
        auto *line = new QLineSeries;
        line->setName(said(QT_TRANSLATE_NOOP("zhiyin", "With those before it, %")).toHtmlEscaped());
        line->setPen(QPen(tones.warn, 2));
        line->setPointsVisible(true);
        for (size_t i = 0; i < count; ++i)
            line->append(static_cast<double>(i), kWhole * figure.cumulated[i]);
        chart->addSeries(line);
        auto *percent = new QValueAxis;
        percent->setRange(0, kWhole);
        percent->setLabelFormat(QStringLiteral("%.0f %%"));
        percent->setLabelsColor(tones.muted);
        percent->setGridLineVisible(false);
        chart->addAxis(percent, Qt::AlignRight);
        line->attachAxis(groups);
        line->attachAxis(percent);
    }
    const std::unique_ptr<QChart> old(m_chart->chart());
    m_chart->setBackgroundBrush(tones.base);
    m_chart->setChart(chart);
}

void AnalysisView::fillTable(const Figure &figure)
{
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(figure.heads.size()));
    m_table->setRowCount(static_cast<int>(figure.lines.size()));
    m_table->setHorizontalHeaderLabels(figure.heads);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &line = figure.lines[static_cast<size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(line.value(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_act->setEnabled(false);
}

QString AnalysisView::chosenCause() const
{
    const int row = m_table->currentRow();
    if (!m_data || m_kind->currentIndex() != static_cast<int>(AnalysisAxis::Cause) || row < 0)
        return {};
    const auto counts = countBy(*m_data, AnalysisAxis::Cause, period());
    return static_cast<size_t>(row) < counts.size() ? counts[static_cast<size_t>(row)].group : QString();
}

void AnalysisView::savePicture()
{
    constexpr double kScale = 2;
    QImage picture(m_pictures->size() * kScale, QImage::Format_ARGB32);
    picture.setDevicePixelRatio(kScale);
    m_pictures->render(&picture);
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Save the chart")),
                 {QStringLiteral("PNG (*.png)")},
                 QStringLiteral("complaints.png")},
                [this, picture](const QString &file) {
                    if (picture.save(file))
                        m_bench.done(QCoreApplication::translate("zhiyin", "Saved: %1").arg(file));
                    else
                        m_bench.failed(Error{ErrorCode::NotWritable, {file}, {}});
                });
}

void AnalysisView::conceal()
{
    m_latest.drop();
    m_data.reset();
    m_table->setRowCount(0);
    m_heat->show({});
    const std::unique_ptr<QChart> old(m_chart->chart());
    m_chart->setChart(new QChart);
}

void AnalysisView::retranslate()
{
    for (int kind = 0; kind < KindCount; ++kind)
        m_kind->setItemText(kind, kindText(kind));
    for (int i = 0; i < m_period->count(); ++i) {
        const int months = m_period->itemData(i).toInt();
        m_period->setItemText(i, months == 0
                                     ? said(QT_TRANSLATE_NOOP("zhiyin", "All the time"))
                                     : QCoreApplication::translate("zhiyin", "Last %n month(s)", nullptr, months));
    }
    m_kind->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Figure")));
    m_period->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Period")));
    m_act->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Do something about it…")));
    m_copy->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Copy table")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save picture…")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "The figure as a table")));
    m_state->setEmpty({QStringLiteral("indicators"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "No complaint in this time")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Figures follow from the cases that were received.")),
                       {}});
    draw();
}

} // namespace zhiyin
