// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_view.h"

#include "ui/common/ask.h"
#include "ui/common/background.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QPrintDialog>
#include <QPrinter>

namespace zhiyin {
namespace {

constexpr double kDotsPerInch = 110;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

Result<void> save(const paper::Document &document, const QString &file)
{
    ZHIYIN_ASSIGN(const paper::PdfBytes pdf, paper::pdfOf(document));
    return paper::saveWhole(file, pdf.bytes);
}

} // namespace

PaperView::PaperView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    auto *content = new QWidget;
    m_pages = new QVBoxLayout(content);
    m_pages->setSpacing(grid::kLarge);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(content);
}

void PaperView::show(Make make)
{
    const int asked = ++m_asked;
    inBackground(
        this, [make = std::move(make)] { return paper::renderPages(make(), kDotsPerInch); },
        [this, asked](const QList<QImage> &pages) {
            if (asked != m_asked)
                return;
            take(pages);
            emit painted();
        });
}

void PaperView::clear()
{
    ++m_asked;
    take({});
}

void PaperView::take(const QList<QImage> &pages)
{
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto *page = plainLabel();
        page->setPixmap(QPixmap::fromImage(pages[i]));
        page->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Page %1 of %2")).arg(i + 1).arg(pages.size()));
        m_pages->addWidget(page);
    }
}

void printOnPaper(QWidget *parent, Workbench &bench, PaperView::Make make)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [&bench, printer, make = std::move(make)] {
        if (const auto printed = paper::paintOn(make(), *printer); !printed)
            bench.failed(printed.error());
    });
    // The printer outlives the dialog that speaks of it.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

paper::PaperForm formOf(const QPrinter &printer, paper::PaperForm form)
{
    if (const QPageSize size = printer.pageLayout().pageSize(); size.isValid())
        form.size = size;
    form.duplex = printer.duplex() != QPrinter::DuplexNone;
    return form;
}

void printOnPaper(QWidget *parent, Workbench &bench, const paper::PaperForm &form, PaperView::MakeOn make)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(form.size);
    printer->setDuplex(form.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [&bench, printer, form, make = std::move(make)] {
        const auto printed = paper::paintOn(make(formOf(*printer, form)), *printer);
        if (!printed)
            bench.failed(printed.error());
    });
    // The printer outlives the dialog that speaks of it.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

void savePaper(QWidget *parent, Workbench &bench, const QString &title, const QString &proposed, PaperView::Make make)
{
    askSaveFile(parent, {title, {QStringLiteral("PDF (*.pdf)")}, proposed},
                [&bench, make = std::move(make)](const QString &file) {
                    if (const auto saved = save(make(), file); saved)
                        bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "Saved: %1")).arg(file));
                    else
                        bench.failed(saved.error());
                });
}

} // namespace zhiyin
