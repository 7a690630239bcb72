// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/builder_view.h"

#include "core/builder/builder_desk.h"
#include "core/words/builder_words.h"
#include "ui/common/ask.h"
#include "ui/common/chart_text.h"
#include "ui/common/formats.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/common/theme.h"
#include "ui/report/builder_form.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineSeries>
#include <QScrollArea>
#include <QSplitter>
#include <QValueAxis>

namespace zhiyin {
namespace {

/// Lines shown; all are counted and saved.
constexpr int kMostLines = 10'000;
constexpr int kMostPoints = 24;
constexpr int kFormWidth = 384;
constexpr int kChartHeight = 220;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

double numberOf(const BuilderCell &cell)
{
    return words::builderPlain(cell).toDouble();
}

} // namespace

void BuilderModel::show(BuilderResult result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

void BuilderModel::clear()
{
    show({});
}

int BuilderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.rows.size());
}

int BuilderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.heads.size());
}

QVariant BuilderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BuilderHead &head = m_result.heads[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (words::isBuilderNumber(head) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const BuilderCell &cell = m_result.rows[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
    return cell.isEmpty() ? formats::none() : shown(words::builderShown(cell, head));
}

QVariant BuilderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const BuilderHead &head = m_result.heads[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return words::builderHead(head);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (words::isBuilderNumber(head) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

BuilderView::BuilderView(Workbench &bench)
    : m_bench(bench), m_form(new BuilderForm), m_model(new BuilderModel(this)), m_job(new JobBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeAsked());
    parts->addWidget(makeGiven());
    parts->setStretchFactor(1, 1);
    layout->addWidget(parts, 1);
    layout->addWidget(m_job);
}

QWidget *BuilderView::makeAsked()
{
    auto *asked = new QWidget;
    auto *layout = new QVBoxLayout(asked);
    layout->setContentsMargins(0, 0, grid::kMedium, 0);
    layout->setSpacing(grid::kSmall);
    m_savedLabel = plainLabel();
    m_savedBox = new QComboBox;
    m_savedBox->setObjectName(QStringLiteral("builder.saved"));
    m_savedLabel->setBuddy(m_savedBox);
    m_remove = new QPushButton;
    m_remove->setObjectName(QStringLiteral("builder.remove"));
    auto *saved = new QHBoxLayout;
    saved->addWidget(m_savedLabel);
    saved->addWidget(m_savedBox, 1);
    saved->addWidget(m_remove);
    layout->addLayout(saved);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    layout->addWidget(scroll, 1);
    m_nameLabel = plainLabel();
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("builder.name"));
    m_nameLabel->setBuddy(m_name);
    m_shared = new QCheckBox;
    m_shared->setObjectName(QStringLiteral("builder.shared"));
    m_keep = new QPushButton;
    m_keep->setObjectName(QStringLiteral("builder.keep"));
    auto *kept = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameLabel, m_name, m_shared, m_keep})
        kept->addWidget(widget, widget == m_name ? 1 : 0);
    layout->addLayout(kept);
    asked->setMinimumWidth(kFormWidth);
    connect(m_savedBox, &QComboBox::activated, this, &BuilderView::openSaved);
    connect(m_remove, &QPushButton::clicked, this, &BuilderView::remove);
    connect(m_keep, &QPushButton::clicked, this, &BuilderView::keep);
    return asked;
}

QWidget *BuilderView::makeGiven()
{
    auto *given = new QWidget;
    auto *layout = new QVBoxLayout(given);
    layout->setContentsMargins(grid::kMedium, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    m_count = plainLabel({}, "muted");
    m_count->setObjectName(QStringLiteral("builder.count"));
    m_run = new QPushButton;
    m_run->setObjectName(QStringLiteral("builder.run"));
    m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setLook(m_run, "main");
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("builder.save"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_save);
    head->addWidget(m_run);
    layout->addLayout(head);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    m_chart = new QChartView;
    m_chart->setObjectName(QStringLiteral("builder.chartView"));
    m_chart->setFixedHeight(kChartHeight);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_table = plainTable(QStringLiteral("builder.table"), m_model, {});
    inside->addWidget(m_chart);
    inside->addWidget(m_table, 1);
    m_state = new StatePanel(content);
    layout->addWidget(m_state, 1);
    connect(m_run, &QPushButton::clicked, this, &BuilderView::run);
    connect(m_save, &QPushButton::clicked, this, &BuilderView::save);
    connect(m_state, &StatePanel::begun, this, &BuilderView::run);
    connect(m_state, &StatePanel::retried, this, &BuilderView::run);
    connect(&Theme::instance(), &Theme::changed, this, &BuilderView::draw);
    return given;
}

void BuilderView::activate()
{
    loadSaved();
    say();
}

void BuilderView::loadSaved()
{
    m_bench.call(
        this, [](Session &session) { return session.desk<BuilderDesk>().saved(); },
        [this](Result<std::vector<SavedBuilder>> saved) {
            if (!saved) {
                m_bench.failed(saved.error());
                return;
            }
            m_saved = std::move(*saved);
            const QString before = m_savedBox->currentData().toString();
            m_savedBox->clear();
            m_savedBox->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "none")), QString());
            for (const SavedBuilder &one : m_saved)
                m_savedBox->addItem(one.ownerId == m_bench.actor().id
                                        ? shown(one.name)
                                        : QStringLiteral("%1 (%2)").arg(shown(one.name), shown(one.owner)),
                                    one.name);
            m_savedBox->setCurrentIndex(std::max(0, m_savedBox->findData(before)));
            say();
        });
}

void BuilderView::openSaved()
{
    const int at = m_savedBox->currentIndex() - 1;
    say();
    if (at < 0)
        return;
    const SavedBuilder &chosen = m_saved[static_cast<size_t>(at)];
    const auto spec = parseBuilderSpec(chosen.content);
    if (!spec) {
        m_bench.failed(spec.error());
        return;
    }
    m_form->show(*spec);
    m_name->setText(chosen.name);
    m_shared->setChecked(chosen.isShared);
    run();
}

void BuilderView::keep()
{
    m_bench.call(
        this,
        [name = m_name->text(), spec = m_form->spec(), isShared = m_shared->isChecked()](Session &session) {
            return session.desk<BuilderDesk>().keep(name, spec, isShared);
        },
        [this](const Result<AnyId> &kept) {
            if (!kept) {
                m_bench.failed(kept.error());
                return;
            }
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The report is kept under its name.")));
            loadSaved();
        });
}

void BuilderView::remove()
{
    const QString name = m_savedBox->currentData().toString();
    m_bench.call(
        this, [name](Session &session) { return session.desk<BuilderDesk>().remove(name); },
        [this](const Result<void> &removed) {
            if (!removed)
                m_bench.failed(removed.error());
            loadSaved();
        });
}

void BuilderView::run()
{
    m_state->showLoading();
    LongJob *job = m_bench.run(
        this,
        [spec = m_form->spec()](Session &session, JobProgress &) {
            return session.desk<BuilderDesk>().run(spec, kMostLines);
        },
        [this](Result<BuilderResult> result) {
            if (!result) {
                m_hasResult = false;
                m_state->showFailed(result.error());
                return;
            }
            m_hasResult = true;
            m_model->show(std::move(*result));
            m_table->resizeColumnsToContents();
            draw();
            say();
        });
    m_job->watch(job, said(QT_TRANSLATE_NOOP("zhiyin", "Putting the report together")));
}

void BuilderView::say()
{
    m_save->setEnabled(m_hasResult);
    m_remove->setEnabled(m_savedBox->currentIndex() > 0
                         && m_saved[static_cast<size_t>(m_savedBox->currentIndex() - 1)].ownerId == m_bench.actor().id);
    if (!m_hasResult) {
        m_count->clear();
        m_state->showEmpty();
        return;
    }
    const qint64 shownLines = m_model->rowCount();
    const qint64 all = m_model->result().count;
    const auto count = static_cast<int>(all);
    const QLocale locale;
    m_count->setText(shownLines == all ? QCoreApplication::translate("zhiyin", "%n line(s)", nullptr, count)
                                       : said(QT_TRANSLATE_NOOP("zhiyin", "the first %1 of %2 are shown"))
                                             .arg(locale.toString(shownLines), locale.toString(all)));
    m_state->showContent();
}

void BuilderView::draw()
{
    const BuilderResult &result = m_model->result();
    const bool drawn = m_hasResult && result.spec.chart != BuilderChart::None && !result.rows.empty();
    m_chart->setVisible(drawn);
    if (!drawn)
        return;
    const Tones &tones = Theme::instance().tones();
    auto *chart = new QChart;
    chart->setBackgroundBrush(tones.base);
    chart->setBackgroundRoundness(0);
    chart->legend()->setLabelColor(tones.text);
    auto *names = new QBarCategoryAxis;
    const size_t count = std::min<size_t>(result.rows.size(), kMostPoints);
    for (size_t i = 0; i < count; ++i) {
        QString label = chartText(words::builderShown(result.rows[i].front(), result.heads.front()));
        while (names->categories().contains(label))
            label += QChar(0x200b);
        names->append(label);
    }
    names->setLabelsColor(tones.text);
    names->setGridLineVisible(false);
    auto *values = new QValueAxis;
    values->setLabelsColor(tones.muted);
    values->setGridLineColor(tones.border);
    values->setLabelFormat(QStringLiteral("%.0f"));
    chart->addAxis(names, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const QColor colours[] = {tones.accent, tones.warn, tones.muted};
    double most = 1;
    double least = 0;
    auto *bars = new QBarSeries;
    size_t drawnSums = 0;
    std::vector<QLineSeries *> lines;
    for (size_t column = 0; column < result.heads.size(); ++column) {
        const BuilderHead &head = result.heads[column];
        if (!head.measure || !words::isBuilderNumber(head))
            continue;
        const QColor colour = colours[drawnSums++ % std::size(colours)];
        const QString name = words::builderHead(head).toHtmlEscaped();
        auto *set = new QBarSet(name);
        auto *line = new QLineSeries;
        set->setColor(colour);
        set->setBorderColor(tones.base);
        line->setName(name);
        line->setPen(QPen(colour, 2));
        line->setPointsVisible(true);
        for (size_t i = 0; i < count; ++i) {
            const double value = numberOf(result.rows[i][column]);
            *set << value;
            line->append(static_cast<double>(i), value);
            most = std::max(most, value);
            least = std::min(least, value);
        }
        bars->append(set);
        lines.push_back(line);
    }
    const auto attach = [&](QAbstractSeries *series) {
        chart->addSeries(series);
        series->attachAxis(names);
        series->attachAxis(values);
    };
    if (result.spec.chart == BuilderChart::Bars) {
        attach(bars);
        qDeleteAll(lines);
    } else {
        std::ranges::for_each(lines, attach);
        delete bars;
    }
    values->setRange(least * 1.1, most * 1.1);
    chart->legend()->setVisible(drawnSums > 1);
    const std::unique_ptr<QChart> old(m_chart->chart());
    m_chart->setBackgroundBrush(tones.base);
    m_chart->setChart(chart);
}

void BuilderView::save()
{
    askSaveFile(
        this,
        {said(QT_TRANSLATE_NOOP("zhiyin", "Save the report")),
         {said(QT_TRANSLATE_NOOP("zhiyin", "Workbook (*.xlsx)")), said(QT_TRANSLATE_NOOP("zhiyin", "CSV (*.csv)"))},
         QStringLiteral("report.xlsx")},
        [this](const QString &file) {
            if (file.isEmpty())
                return;
            LongJob *job = m_bench.run(
                this,
                [spec = m_model->result().spec, file](Session &session, JobProgress &progress) {
                    return session.desk<BuilderDesk>().save(spec, file, {}, progress.function());
                },
                [this, file](const Result<ExportOutcome> &saved) {
                    if (!saved)
                        m_bench.failed(saved.error());
                    else if (saved->request)
                        m_bench.tell(
                            {Notice::Kind::Hint,
                             said(QT_TRANSLATE_NOOP("zhiyin", "So many lines about clients wait for a second person.")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Save again once it is approved."))});
                    else
                        m_bench.done(QCoreApplication::translate("zhiyin", "Saved: %1").arg(file));
                });
            m_job->watch(job, said(QT_TRANSLATE_NOOP("zhiyin", "Saving the report")));
        });
}

void BuilderView::conceal()
{
    m_hasResult = false;
    m_model->clear();
    m_saved.clear();
    m_savedBox->clear();
    draw();
    say();
}

void BuilderView::retranslate()
{
    m_savedLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Kept reports")));
    m_remove->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Remove")));
    m_nameLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Keep as")));
    m_shared->setText(said(QT_TRANSLATE_NOOP("zhiyin", "for all")));
    m_keep->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Keep")));
    m_run->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Show")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as …")));
    m_state->setEmpty(
        {QStringLiteral("reports"), said(QT_TRANSLATE_NOOP("zhiyin", "A report of your own")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Choose on the left what it is about, which columns, groups and "
                                          "sums it has; keep it under a name, for yourself or for all. "
                                          "It shows what you may see.")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Show"))});
    m_form->retranslate();
    emit m_model->layoutChanged();
    say();
}

} // namespace zhiyin
