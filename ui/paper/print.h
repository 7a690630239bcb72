// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/branch_pages.h"
#include "ui/paper/client_pages.h"

#include <QImage>

class QPagedPaintDevice;

namespace zhiyin::paper {

struct PaperOptions {
    PaperForm form = {};
    /// The file opens only with this; empty: without a password.
    QString openPassword = {};
};

struct PaperOutcome {
    int pages = 0;
};

struct PdfBytes {
    QByteArray bytes;
    int pages = 0;
};

/// Writes the report as a PDF at `path`: whole or not at all, readable by its owner only. A file of that name is replaced.
/// Needs a QGuiApplication (QApplication for a branch's charts). Fails with NotWritable, DiskFull or IoFailed.
[[nodiscard]] Result<PaperOutcome> printClientReport(const ClientReport &report, const QString &path,
                                                     const PaperOptions &options = {});
[[nodiscard]] Result<PaperOutcome> printBranchReport(const BranchReport &report, const QString &path,
                                                     const PaperOptions &options = {});

/// A file that lies inside a PDF, for programs that take it out again.
struct PdfAttachment {
    QString name;
    QByteArray bytes;
    QString mime;
};

/// The document as a PDF in memory, for what is to be done with it before it reaches a disk (an open password).
[[nodiscard]] Result<PdfBytes> pdfOf(const Document &document, const std::vector<PdfAttachment> &attachments = {});

/// The form for a client's report: larger where the client wishes it.
[[nodiscard]] PaperForm formFor(const ClientReport &report, PaperForm form);

/// Several documents as one PDF in memory; on two-sided paper each begins on a sheet of its own.
class SheafPrinter final
{
public:
    explicit SheafPrinter(const PaperForm &form);
    ~SheafPrinter();
    Q_DISABLE_COPY_MOVE(SheafPrinter)

    /// Fails with IoFailed.
    [[nodiscard]] Result<void> add(const Document &document);
    /// The whole; nothing may be added afterwards. Empty where nothing was.
    [[nodiscard]] Result<QByteArray> take();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Replaces the file at `path` by `bytes` in one step, mode 0600. Fails with NotWritable, DiskFull or IoFailed.
[[nodiscard]] Result<void> saveWhole(const QString &path, const QByteArray &bytes);

/// A page as a picture: what is printed is what is seen.
[[nodiscard]] QImage pageImage(const Document &document, int page, double dotsPerInch);
[[nodiscard]] QList<QImage> renderPages(const Document &document, double dotsPerInch);

/// Paints every page on a printer or another paged device, which is set to the document's size and no margins.
/// Fails with IoFailed where the device takes no painter.
[[nodiscard]] Result<void> paintOn(const Document &document, QPagedPaintDevice &device);

} // namespace zhiyin::paper
