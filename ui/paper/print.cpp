// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/print.h"

#include "ui/paper/pdf_lock.h"
#include "ui/paper/pdf_text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <cmath>

namespace zhiyin::paper {
namespace {

Result<TextLog> paintPages(const Document &document, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: the device takes no painter"));
    const double scale = static_cast<double>(device.logicalDpiX()) / kUnitsPerInch;
    if (scale != 1)
        painter.scale(scale, scale);
    Canvas canvas{painter};
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: no further page"));
        document.paintPage(canvas, page);
    }
    if (!painter.end())
        return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: the pages could not be finished"));
    return std::move(canvas.log);
}

void prepare(QPdfWriter &writer, const QPageSize &size)
{
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Zhiyin ") + QStringLiteral(ZHIYIN_VERSION));
}

Error saveError(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError: return {ErrorCode::DiskFull, {file.fileName()}, file.errorString()};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
    case QFileDevice::RenameError: return {ErrorCode::NotWritable, {file.fileName()}, file.errorString()};
    default: return {ErrorCode::IoFailed, {file.fileName()}, file.errorString()};
    }
}

Result<PaperOutcome> print(const Document &document, const QString &path, const PaperOptions &options)
{
    ZHIYIN_ASSIGN(PdfBytes pdf, pdfOf(document));
    if (!options.openPassword.isEmpty()) {
        ZHIYIN_ASSIGN(pdf.bytes, lockPdf(pdf.bytes, options.openPassword));
    }
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace

Result<PaperOutcome> printClientReport(const ClientReport &report, const QString &path, const PaperOptions &options)
{
    return print(clientDocument(report, options.form), path, options);
}

Result<PaperOutcome> printBranchReport(const BranchReport &report, const QString &path, const PaperOptions &options)
{
    return print(branchDocument(report, options.form), path, options);
}

Result<PdfBytes> pdfOf(const Document &document, const std::vector<PdfAttachment> &attachments)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    TextLog log;
    {
        QPdfWriter writer(&buffer);
        prepare(writer, document.pageSize());
        writer.setTitle(document.frame().title);
        for (const PdfAttachment &file : attachments)
            writer.addFileAttachment(file.name, file.bytes, file.mime);
        ZHIYIN_ASSIGN(log, paintPages(document, writer));
    }
    return PdfBytes{mendPdf(raw, log, document.frame().preparedAt), document.pageCount()};
}

PaperForm formFor(const ClientReport &report, PaperForm form)
{
    form.largeType = form.largeType || report.largeType;
    return form;
}

struct SheafPrinter::Parts {
    explicit Parts(const PaperForm &wanted) : form(wanted), writer((buffer.open(QIODevice::WriteOnly), &buffer))
    {
        prepare(writer, form.size);
    }

    PaperForm form;
    QByteArray raw;
    QBuffer buffer{&raw};
    QPdfWriter writer;
    QPainter painter;
    Canvas canvas{painter};
    QDateTime preparedAt;
    int pages = 0;
};

SheafPrinter::SheafPrinter(const PaperForm &form) : m_parts(std::make_unique<Parts>(form)) {}
SheafPrinter::~SheafPrinter() = default;

Result<void> SheafPrinter::add(const Document &document)
{
    Parts &parts = *m_parts;
    if (!parts.painter.isActive()) {
        parts.writer.setTitle(document.frame().institution);
        parts.preparedAt = document.frame().preparedAt;
        if (!parts.painter.begin(&parts.writer))
            return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: the device takes no painter"));
    }
    const auto turn = [&parts] { return parts.pages++ == 0 || parts.writer.newPage(); };
    if (parts.form.duplex && parts.pages % 2 == 1 && !turn())
        return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: no further page"));
    for (int page = 0; page < document.pageCount(); ++page) {
        if (!turn())
            return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: no further page"));
        document.paintPage(parts.canvas, page);
    }
    return {};
}

Result<QByteArray> SheafPrinter::take()
{
    Parts &parts = *m_parts;
    if (!parts.painter.isActive())
        return QByteArray();
    // The next sheaf begins on a sheet of its own too.
    const bool even = !parts.form.duplex || parts.pages % 2 == 0 || parts.writer.newPage();
    if (!even || !parts.painter.end())
        return failure(ErrorCode::IoFailed, {}, QStringLiteral("paper: the pages could not be finished"));
    return mendPdf(parts.raw, parts.canvas.log, parts.preparedAt);
}

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return failure(saveError(file));
    // Before the first byte: a report is read by its owner, whatever the umask or an older file says.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(saveError(file));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(saveError(file));
    return {};
}

QImage pageImage(const Document &document, int page, double dotsPerInch)
{
    const double scale = dotsPerInch / kUnitsPerInch;
    const QSizeF extent = document.pageExtent() * scale;
    QImage image(static_cast<int>(std::lround(extent.width())), static_cast<int>(std::lround(extent.height())),
                 QImage::Format_RGB32);
    image.fill(QColor::fromRgb(colour::kPaper));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    Canvas canvas{painter};
    document.paintPage(canvas, page);
    return image;
}

QList<QImage> renderPages(const Document &document, double dotsPerInch)
{
    QList<QImage> images;
    for (int page = 0; page < document.pageCount(); ++page)
        images.append(pageImage(document, page, dotsPerInch));
    return images;
}

Result<void> paintOn(const Document &document, QPagedPaintDevice &device)
{
    if (auto *printer = dynamic_cast<QPrinter *>(&device))
        printer->setFullPage(true);
    device.setPageSize(document.pageSize());
    device.setPageMargins(QMarginsF());
    ZHIYIN_TRY(paintPages(document, device));
    return {};
}

} // namespace zhiyin::paper
