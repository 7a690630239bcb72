// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_preview.h"

#include "core/report/report_desk.h"
#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace zhiyin {
namespace {

constexpr std::array kSizes = {QPageSize::A4, QPageSize::A5, QPageSize::JisB5, QPageSize::Letter};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ReportPreview::ReportPreview(Workbench &bench, const QString &name, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeBar(name));
    m_told = wrappedLabel({}, "muted");
    m_told->setObjectName(name + QStringLiteral(".told"));
    layout->addWidget(m_told);
    m_paper = new PaperView;
    m_state = new StatePanel(m_paper);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &ReportPreview::wanted);
    connect(m_paper, &PaperView::painted, m_state, &StatePanel::showContent);
}

QWidget *ReportPreview::makeBar(const QString &name)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    m_size = new QComboBox;
    m_size->setObjectName(name + QStringLiteral(".paper"));
    for (const QPageSize::PageSizeId size : kSizes)
        m_size->addItem(QPageSize(size).name(), static_cast<int>(size));
    m_large = new QCheckBox;
    m_large->setObjectName(name + QStringLiteral(".large"));
    m_duplex = new QCheckBox;
    m_duplex->setObjectName(name + QStringLiteral(".duplex"));
    const auto button = [&name](const char *part) {
        auto *made = new QPushButton;
        made->setObjectName(name + u'.' + QString::fromLatin1(part));
        return made;
    };
    m_save = button("savePdf");
    m_workbook = button("saveXlsx");
    m_print = button("print");
    m_release = button("release");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_large), static_cast<QWidget *>(m_duplex)})
        row->addWidget(widget);
    row->addStretch();
    for (QPushButton *made : {m_save, m_workbook, m_print, m_release})
        row->addWidget(made);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ReportPreview::preview);
    connect(m_large, &QCheckBox::toggled, this, &ReportPreview::preview);
    connect(m_duplex, &QCheckBox::toggled, this, &ReportPreview::preview);
    connect(m_save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(m_workbook, &QPushButton::clicked, this, &ReportPreview::saveWorkbook);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(m_release, &QPushButton::clicked, this, &ReportPreview::release);
    return bar;
}

paper::PaperForm ReportPreview::form() const
{
    return {QPageSize(static_cast<QPageSize::PageSizeId>(m_size->currentData().toInt())), m_large->isChecked(),
            m_duplex->isChecked()};
}

void ReportPreview::showLoading()
{
    m_state->showLoading();
}

void ReportPreview::showFailed(const Error &error)
{
    m_made.reset();
    m_state->showFailed(error);
    say();
}

void ReportPreview::show(MadePaper made)
{
    m_made = std::move(made);
    const QSignalBlocker quiet(m_large);
    m_large->setChecked(m_made->largeType);
    preview();
}

void ReportPreview::clear()
{
    m_made.reset();
    m_paper->clear();
    m_state->showEmpty();
    say();
}

void ReportPreview::setEmpty(const QString &title, const QString &text)
{
    m_state->setEmpty({QStringLiteral("reports"), title, text, {}});
}

void ReportPreview::preview()
{
    say();
    if (m_made)
        m_paper->show([make = m_made->document, form = form()] { return make(form); });
}

void ReportPreview::say()
{
    const bool made = m_made.has_value();
    m_save->setEnabled(made);
    m_print->setEnabled(made);
    m_workbook->setVisible(made && m_made->workbook);
    const bool draft = made && m_made->record.state == ReportState::Draft;
    const auto &reasons = made ? m_made->record.draftReasons : std::vector<DraftReason>();
    const bool differs = std::find(reasons.begin(), reasons.end(), DraftReason::NotReconciled) != reasons.end();
    m_release->setVisible(m_bench.may(Action::ReleaseReport));
    m_release->setEnabled(draft && !differs);
    m_told->setVisible(made);
    if (!made)
        return;
    QString state = said(QT_TRANSLATE_NOOP("zhiyin", "Released."));
    if (draft)
        state = differs ? said(QT_TRANSLATE_NOOP(
                    "zhiyin", "Draft: the figures do not reconcile, so the report cannot be released."))
                        : said(QT_TRANSLATE_NOOP("zhiyin", "Draft: a second person has not released it yet."));
    m_told->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Report %1. %2")).arg(m_made->record.id.toString(), state));
}

void ReportPreview::save()
{
    if (m_made)
        savePaper(this, m_bench, said(QT_TRANSLATE_NOOP("zhiyin", "Save the report")),
                  m_made->fileName + QStringLiteral(".pdf"),
                  [make = m_made->document, form = form()] { return make(form); });
}

void ReportPreview::saveWorkbook()
{
    if (!m_made || !m_made->workbook)
        return;
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Save the figures")),
                 {QStringLiteral("Excel (*.xlsx)")},
                 m_made->fileName + QStringLiteral(".xlsx")},
                [this, write = m_made->workbook](const QString &file) {
                    if (const auto written = write(file); written)
                        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "Saved: %1")).arg(file));
                    else
                        m_bench.failed(written.error());
                });
}

void ReportPreview::print()
{
    if (m_made)
        printOnPaper(this, m_bench, form(), m_made->document);
}

void ReportPreview::release()
{
    if (!m_made)
        return;
    m_bench.call(
        this,
        [id = m_made->record.id](Session &session) -> Result<void> {
            ZHIYIN_TRY(session.desk<ReportDesk>().release(id));
            return {};
        },
        [this](const Result<void> &released) {
            if (!released) {
                m_bench.failed(released.error());
                return;
            }
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The report was released.")));
            emit wanted();
        });
}

void ReportPreview::retranslate()
{
    m_size->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Paper size")));
    m_large->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Large type")));
    m_duplex->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Two-sided")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save PDF…")));
    m_workbook->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save XLSX…")));
    m_print->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Print…")));
    m_release->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Release")));
    say();
}

} // namespace zhiyin
