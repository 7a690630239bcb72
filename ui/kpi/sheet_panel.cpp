// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/sheet_panel.h"

#include "ui/common/ask.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/table_model.h"
#include "ui/common/theme.h"
#include "ui/kpi/plot_view.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The fuller, the more of the accent; the number is in the cell, so that colour never speaks alone.
QColor heatColour(double heat)
{
    const Tones &tones = Theme::instance().tones();
    const auto part = static_cast<float>(0.08 + 0.82 * heat);
    const QColor base = tones.base;
    const QColor full = tones.accent;
    return QColor::fromRgbF(base.redF() + (full.redF() - base.redF()) * part,
                            base.greenF() + (full.greenF() - base.greenF()) * part,
                            base.blueF() + (full.blueF() - base.blueF()) * part);
}

/// The style sheet paints over a cell's own ground: a heat map's is laid under its text here.
class HeatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.isValid() && (option.state & QStyle::State_Selected) == 0)
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

void SheetModel::setSheet(const paper::Sheet &sheet, bool newestFirst)
{
    beginResetModel();
    m_heads = sheet.heads;
    m_rows = sheet.rows;
    m_newestFirst = newestFirst;
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[static_cast<size_t>(lineOf(index.row()))];
    if (static_cast<size_t>(index.column()) >= row.size())
        return {};
    const paper::SheetCell &cell = row[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case RawRole: return cell.number ? QVariant(*cell.number) : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (cell.form == paper::SheetCell::Form::Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case MarkRole:
        return cell.met ? QVariant::fromValue(clockMark(*cell.met ? ClockLook::Met : ClockLook::Missed)) : QVariant();
    case Qt::BackgroundRole: return cell.heat ? QVariant(heatColour(*cell.heat)) : QVariant();
    case Qt::ForegroundRole:
        return cell.heat && *cell.heat > 0.5 ? QVariant(Theme::instance().tones().onAccent) : QVariant();
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.value(section);
    if (role != Qt::TextAlignmentRole)
        return {};
    // Lines may be of different lengths: the longest says what stands in a column.
    const auto place = static_cast<size_t>(section);
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [place](const auto &cells) { return place < cells.size(); });
    const bool text = row == m_rows.end() || (*row)[place].form == paper::SheetCell::Form::Text;
    return QVariant::fromValue(Qt::Alignment((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

SheetPanel::SheetPanel(Workbench &bench, const QString &name)
    : m_bench(bench)
    , m_about(wrappedLabel({}, "muted"))
    , m_notes(wrappedLabel({}, "muted"))
    , m_plot(new PlotView)
    , m_model(new SheetModel(this))
    , m_table(plainTable(name + QStringLiteral(".table"), m_model, {}))
    , m_share(new QPushButton)
    , m_marks(new MarkDelegate(this))
    , m_heat(new HeatDelegate(this))
    , m_buttons(new QHBoxLayout)
{
    m_about->setObjectName(name + QStringLiteral(".about"));
    m_notes->setObjectName(name + QStringLiteral(".notes"));
    m_plot->setObjectName(name + QStringLiteral(".plot"));
    m_share->setObjectName(name + QStringLiteral(".share"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::kSmall);
    rows->addWidget(m_about);
    rows->addWidget(m_plot, 3);
    rows->addWidget(m_table, 2);
    rows->addWidget(m_notes);
    m_buttons->addStretch();
    m_buttons->addWidget(m_share);
    rows->addLayout(m_buttons);
    makeMenu();
    connect(m_plot, &PlotView::opened, this, &SheetPanel::opened);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_model->lineOf(index.row())); });
}

void SheetPanel::makeMenu()
{
    auto *menu = new QMenu(m_share);
    m_share->setMenu(menu);
    const auto add = [this, menu](QAction *&action, auto run) {
        action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, run);
    };
    // Sums and shares of many: nothing of a single client, so they may stay on the clipboard.
    add(m_copyFigures, [this] {
        QApplication::clipboard()->setText(paper::sheetText(m_sheet));
        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The figures are copied.")));
    });
    add(m_copyPicture, [this] {
        QApplication::clipboard()->setImage(m_plot->picture());
        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The chart is copied.")));
    });
    menu->addSeparator();
    add(m_savePicture, [this] { savePicture(); });
    add(m_savePdf, [this] {
        savePaper(this, m_bench, said(QT_TRANSLATE_NOOP("zhiyin", "Save as PDF")), m_file + QStringLiteral(".pdf"),
                  document());
    });
    add(m_saveWorkbook, [this] { saveWorkbook(); });
    menu->addSeparator();
    add(m_print, [this] { printOnPaper(this, m_bench, document()); });
}

void SheetPanel::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void SheetPanel::show(paper::Sheet sheet, const QString &file, bool newestFirst)
{
    m_sheet = std::move(sheet);
    m_file = file;
    m_about->setText(m_sheet.about.value(0));
    setPlainToolTip(m_about, m_sheet.about.join(u'\n'));
    m_notes->setText(m_sheet.notes.join(u'\n'));
    m_notes->setVisible(!m_sheet.notes.isEmpty());
    QStringList tips;
    for (const auto &row : m_sheet.rows) {
        QStringList parts;
        for (size_t i = 0; i < row.size(); ++i)
            parts.append(QStringLiteral("%1: %2").arg(m_sheet.heads.value(static_cast<qsizetype>(i)), row[i].text));
        tips.append(parts.join(u'\n'));
    }
    m_plot->setVisible(!m_sheet.plot.isEmpty());
    m_copyPicture->setEnabled(!m_sheet.plot.isEmpty());
    m_savePicture->setEnabled(!m_sheet.plot.isEmpty());
    m_plot->show(m_sheet.plot, tips);
    m_plot->setAccessibleName(m_sheet.title);
    m_table->setAccessibleName(m_sheet.title);
    const bool heat = std::any_of(m_sheet.rows.begin(), m_sheet.rows.end(), [](const auto &row) {
        return std::any_of(row.begin(), row.end(), [](const paper::SheetCell &cell) { return cell.heat.has_value(); });
    });
    m_table->setItemDelegate(heat ? m_heat : m_marks);
    const int row = m_table->currentIndex().row();
    m_model->setSheet(m_sheet, newestFirst);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

void SheetPanel::clear()
{
    m_sheet = {};
    m_model->setSheet({}, false);
    m_plot->clear();
    m_about->clear();
    m_notes->clear();
}

std::optional<int> SheetPanel::chosenLine() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->lineOf(index.row())) : std::nullopt;
}

void SheetPanel::explain()
{
    say(this, m_sheet.title, m_sheet.about.value(0), m_sheet.about.mid(1).join(u'\n'));
}

bool SheetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool explains = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    const bool opens = watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!explains && !opens)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (explains)
        explain();
    else if (const auto line = chosenLine())
        emit opened(*line);
    return true;
}

std::function<paper::Document()> SheetPanel::document() const
{
    return [sheet = m_sheet, institution = m_bench.book().institution, at = m_bench.now()] {
        return paper::sheetDocument(sheet, institution, at, paper::PaperWords(reportLanguageOfNow()),
                                    QPageSize(QPageSize::A4));
    };
}

void SheetPanel::savePicture()
{
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Save the chart")),
                 {QStringLiteral("PNG (*.png)")},
                 m_file + QStringLiteral(".png")},
                [this, picture = m_plot->picture()](const QString &file) {
                    if (picture.save(file))
                        m_bench.done(QCoreApplication::translate("zhiyin", "Saved: %1").arg(file));
                    else
                        m_bench.failed(Error{ErrorCode::NotWritable, {file}, {}});
                });
}

void SheetPanel::saveWorkbook()
{
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Save as Excel")),
                 {QStringLiteral("Excel (*.xlsx)")},
                 m_file + QStringLiteral(".xlsx")},
                [this, sheet = m_sheet](const QString &file) {
                    const auto saved = paper::writeSheetWorkbook(sheet, paper::PaperWords(reportLanguageOfNow()), file);
                    if (saved)
                        m_bench.done(QCoreApplication::translate("zhiyin", "Saved: %1").arg(file));
                    else
                        m_bench.failed(saved.error());
                });
}

void SheetPanel::retranslate()
{
    m_share->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Copy, save, print")));
    m_copyFigures->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Copy the figures")));
    m_copyPicture->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Copy the chart")));
    m_savePicture->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save the chart as PNG…")));
    m_savePdf->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as PDF…")));
    m_saveWorkbook->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as Excel…")));
    m_print->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Print…")));
}

} // namespace zhiyin
