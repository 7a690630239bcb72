// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/paper/print.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::paper;
using namespace zhiyin::tests;

namespace {

/// A queue that prints into files, named by who runs the tests: nobody's printer is to spit out paper. With Debian's
/// printer-driver-cups-pdf: lpadmin -p TestPDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
QString queue()
{
    const QString name = qEnvironmentVariable("ZHIYIN_TEST_PRINTER");
    if (name.isEmpty())
        SKIP("no print queue to try: name one that prints into files by ZHIYIN_TEST_PRINTER");
    if (!QPrinterInfo::availablePrinterNames().contains(name))
        SKIP("the print queue " << name.toStdString() << " is not there (is cups running?)");
    return name;
}

/// Where the queue puts its files.
QDir spool()
{
    const QString folder = qEnvironmentVariable("ZHIYIN_TEST_PRINTER_FOLDER");
    if (folder.isEmpty())
        SKIP("where the queue writes is not known: say it by ZHIYIN_TEST_PRINTER_FOLDER");
    return QDir(folder);
}

QStringList filesOf(const QDir &dir)
{
    return QDir(dir.path()).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Time);
}

/// The file that the queue made of what was printed; waits for it.
QString printed(const Document &document, QPrinter &printer, const QDir &dir)
{
    const QStringList before = filesOf(dir);
    REQUIRE(paintOn(document, printer));
    QDeadlineTimer deadline(std::chrono::seconds(60));
    while (!deadline.hasExpired()) {
        for (const QString &file : filesOf(dir)) {
            QProcess probe;
            probe.start(QStringLiteral("pdfinfo"), {dir.filePath(file)});
            // Whole once it can be read.
            if (!before.contains(file) && probe.waitForFinished() && probe.exitCode() == 0)
                return dir.filePath(file);
        }
        QThread::msleep(200);
    }
    FAIL("the queue made no file within a minute");
    return {};
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

constexpr int kDots = 60;

QImage rendered(const QString &file, int page)
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("page"));
    const QString number = QString::number(page + 1);
    static_cast<void>(
        output(QStringLiteral("pdftoppm"),
               {QStringLiteral("-r"), QString::number(kDots), QStringLiteral("-f"), number, QStringLiteral("-l"),
                number, QStringLiteral("-singlefile"), QStringLiteral("-png"), file, picture}));
    return QImage(picture + QStringLiteral(".png"));
}

/// Where anything clearly darker than paper stands.
QRect inkOf(const QImage &page)
{
    constexpr int kDark = 200;
    QRect ink;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < kDark)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

TEST_CASE("A real queue prints the pages that were seen, on the paper that was asked for", "[paper][queue]")
{
    const QString name = queue();
    const QDir dir = spool();
    const ClientReport report = sampleReport(ReportLanguage::SimplifiedChinese);
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A5, QPageSize::Letter}) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(name);
        printer.setDuplex(QPrinter::DuplexLongSide);
        const QPageSize size(id);
        CAPTURE(size.name().toStdString());
        const Document document = clientDocument(report, PaperForm(size, false, true));
        const QString file = printed(document, printer, dir);
        const QString facts = output(QStringLiteral("pdfinfo"), {file});
        CHECK(facts.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(document.pageCount()))));
        const QSize points = size.sizePoints();
        const auto found = QRegularExpression(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+)")).match(facts);
        REQUIRE(found.hasMatch());
        CHECK(std::abs(found.captured(1).toDouble() - points.width()) < 3);
        CHECK(std::abs(found.captured(2).toDouble() - points.height()) < 3);
        // The driver makes pictures of the letters: what stands where is compared, not the text.
        for (int page = 0; page < document.pageCount(); ++page) {
            CAPTURE(page);
            const QRect seen = inkOf(pageImage(document, page, kDots));
            const QRect onPaper = inkOf(rendered(file, page));
            CHECK(std::abs(seen.left() - onPaper.left()) <= 2);
            CHECK(std::abs(seen.right() - onPaper.right()) <= 2);
            CHECK(std::abs(seen.top() - onPaper.top()) <= 2);
            CHECK(std::abs(seen.bottom() - onPaper.bottom()) <= 2);
        }
    }
}
