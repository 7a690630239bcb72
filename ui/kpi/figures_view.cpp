// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/figures_view.h"

#include "core/base/period.h"
#include "core/report/indicator_series.h"
#include "core/words/kpi_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"
#include "ui/common/table_model.h"
#include "ui/common/theme.h"
#include "ui/paper/charts.h"

#include <QChartView>
#include <QComboBox>
#include <QHeaderView>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kMonths = 24;
constexpr std::array kCharted = {Indicator::Satisfaction, Indicator::Retention};
constexpr std::array kListed = {Indicator::Satisfaction, Indicator::SatisfactionScore, Indicator::Retention,
                                Indicator::ContactsOnTime, Indicator::ComplaintsResolvedInSevenWorkingDays};
constexpr QSize kPicture(960, 480);

IndicatorSeries seriesOf(const std::vector<KpiFigures> &figures, Indicator indicator, Step step)
{
    std::vector<PeriodIndicator> values;
    for (const KpiFigures &one : figures) {
        if (const IndicatorValue *value = one.find(indicator))
            values.push_back({one.period, *value});
    }
    return indicatorSeries(indicator, step, values);
}

/// As people read it: a share in per cent, a score as it is.
QString valueText(const IndicatorValue &value, const std::optional<double> &figure)
{
    if (!figure)
        return formats::none();
    if (isScore(value.indicator))
        return QLocale().toString(*figure, 'f', 2);
    return formats::percent(qRound64(*figure * 10'000));
}

} // namespace

FiguresView::FiguresView(Workbench &bench) : KpiView(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_step = new QComboBox;
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_step->setMinimumContentsLength(10);
    m_step->addItem({}, static_cast<int>(Step::Month));
    m_step->addItem({}, static_cast<int>(Step::Quarter));
    m_save = new QPushButton;
    head->addStretch();
    head->addWidget(m_step);
    head->addWidget(m_save);
    layout->addLayout(head);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::kMedium);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(grid::kMedium);
    for (QChartView *&view : m_charts) {
        view = new QChartView;
        view->setRenderHint(QPainter::Antialiasing);
        view->setMinimumHeight(240);
        view->setFrameShape(QFrame::NoFrame);
        charts->addWidget(view);
    }
    rows->addLayout(charts, 3);
    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("indicators"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setColumnCount(7);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    rows->addWidget(m_table, 2);
    m_state = new StatePanel(content);
    layout->addWidget(m_state, 1);
    connect(m_step, &QComboBox::activated, this, &FiguresView::load);
    connect(m_save, &QPushButton::clicked, this, &FiguresView::savePicture);
    connect(m_state, &StatePanel::retried, this, &FiguresView::load);
    connect(&Theme::instance(), &Theme::changed, this, &FiguresView::draw);
}

Step FiguresView::step() const
{
    return static_cast<Step>(m_step->currentData().toInt());
}

void FiguresView::load()
{
    m_stale = false;
    m_state->showLoading();
    const QDate today = bench().today();
    const QDate begin = QDate(today.year(), today.month(), 1).addMonths(1 - kMonths);
    KpiQuery query{{begin, today}, step(), {}, {}, {kListed.begin(), kListed.end()}};
    m_latest.call(
        bench().worker(), this, [query](Session &session) { return session.desk<KpiDesk>().figures(query); },
        [this](Result<std::vector<KpiFigures>> figures) {
            if (!figures) {
                m_state->showFailed(figures.error());
                return;
            }
            m_figures = std::move(*figures);
            fillTable();
            draw();
            m_state->showContent();
        });
}

void FiguresView::draw()
{
    if (m_figures.empty())
        return;
    const paper::PaperWords words(reportLanguageOfNow());
    const auto theme = Theme::instance().isDark() ? paper::ChartTheme::Dark : paper::ChartTheme::Light;
    for (size_t i = 0; i < m_charts.size(); ++i) {
        // The view does not own what it showed before.
        const std::unique_ptr<QChart> before(m_charts[i]->chart());
        m_charts[i]->setChart(paper::makeChart(seriesOf(m_figures, kCharted[i], step()), words, theme).release());
        m_charts[i]->setAccessibleName(words::indicatorName(kCharted[i]));
        setPlainToolTip(m_charts[i], words::indicatorDefinition(kCharted[i]));
    }
}

void FiguresView::fillTable()
{
    m_table->clear();
    for (auto period = m_figures.rbegin(); period != m_figures.rend(); ++period) {
        for (const Indicator indicator : kListed) {
            const IndicatorValue *value = period->find(indicator);
            if (value == nullptr)
                continue;
            QString met = formats::none();
            if (value->met)
                met = *value->met ? QCoreApplication::translate("zhiyin", "Met")
                                  : QCoreApplication::translate("zhiyin", "Missed");
            auto *item = new QTreeWidgetItem(
                {step() == Step::Quarter ? quarterName(period->period.from)
                                         : period->period.from.toString(QStringLiteral("yyyy-MM")),
                 words::indicatorName(indicator), valueText(*value, value->value), formats::count(value->numerator),
                 formats::count(value->denominator), valueText(*value, value->target), met});
            for (const int column : {2, 3, 4, 5})
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(1, plainToolTip(words::indicatorDefinition(indicator)));
            if (value->met)
                item->setData(6, MarkRole,
                              QVariant::fromValue(clockMark(*value->met ? ClockLook::Met : ClockLook::Missed)));
            m_table->addTopLevelItem(item);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
}

void FiguresView::savePicture()
{
    if (m_figures.empty())
        return;
    const IndicatorSeries series = seriesOf(m_figures, kCharted.front(), step());
    askSaveFile(this,
                {QCoreApplication::translate("zhiyin", "Save the chart"),
                 {QStringLiteral("PNG (*.png)")},
                 QStringLiteral("satisfaction.png")},
                [this, series](const QString &file) {
                    const auto theme = Theme::instance().isDark() ? paper::ChartTheme::Dark : paper::ChartTheme::Light;
                    const QImage image =
                        paper::renderChart(series, paper::PaperWords(reportLanguageOfNow()), theme, kPicture, 2);
                    if (image.save(file))
                        bench().done(QCoreApplication::translate("zhiyin", "Saved: %1").arg(file));
                    else
                        bench().failed(Error{ErrorCode::NotWritable, {file}, {}});
                });
}

void FiguresView::activate()
{
    if (m_stale)
        load();
}

void FiguresView::conceal()
{
    m_latest.drop();
    m_figures.clear();
    m_table->clear();
    m_stale = true;
}

void FiguresView::retranslate()
{
    m_step->setItemText(0, QCoreApplication::translate("zhiyin", "By month"));
    m_step->setItemText(1, QCoreApplication::translate("zhiyin", "By quarter"));
    m_step->setAccessibleName(QCoreApplication::translate("zhiyin", "Periods"));
    m_save->setText(QCoreApplication::translate("zhiyin", "Save chart…"));
    m_table->setHeaderLabels(
        {QCoreApplication::translate("zhiyin", "Period"), QCoreApplication::translate("zhiyin", "Indicator"),
         QCoreApplication::translate("zhiyin", "Value"), QCoreApplication::translate("zhiyin", "Numerator"),
         QCoreApplication::translate("zhiyin", "Denominator"), QCoreApplication::translate("zhiyin", "Target"),
         QCoreApplication::translate("zhiyin", "Result")});
    m_state->setEmpty({QStringLiteral("indicators"),
                       QCoreApplication::translate("zhiyin", "No figures yet"),
                       QCoreApplication::translate("zhiyin", "Indicators appear as soon as something is recorded."),
                       {}});
    if (!m_figures.empty()) {
        fillTable();
        draw();
    }
}

KpiViewSpec figuresView()
{
    return {QStringLiteral("figures"),
            [] { return QCoreApplication::translate("zhiyin", "Figures"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new FiguresView(bench); }};
}

} // namespace zhiyin
