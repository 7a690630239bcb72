// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press.h"

#include "samples.h"
#include "ui/paper/line_chart.h"
#include "ui/paper/pdf_lock.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::paper;
using namespace zhiyin::tests;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList pagesOf(const QString &path, const QStringList &options = {})
{
    const QString tool = QStandardPaths::findExecutable(q("pdftotext"));
    if (tool.isEmpty())
        SKIP("pdftotext is not installed");
    QProcess process;
    process.start(tool, options + QStringList{q("-layout"), path, q("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // behind the last page's end
    return pages;
}

std::vector<PrintJob> jobs(int count, const QString &folder, ReportLanguage language = ReportLanguage::English)
{
    std::vector<PrintJob> made;
    for (int i = 1; i <= count; ++i) {
        PrintJob job{ClientId(i), i % 3 == 0 ? emptyReport(language) : sampleReport(language), {}};
        job.report.client.externalId = q("K-%1").arg(i);
        job.report.client.name = q("欧阳𠮷%1").arg(i);
        if (!folder.isEmpty())
            job.file = folder + q("/K-%1.pdf").arg(i);
        made.push_back(std::move(job));
    }
    return made;
}

const auto kGoOn = [](qint64) { return true; };

QString fileOf(const QTemporaryDir &folder, const char *name, const QByteArray &text)
{
    QFile file(folder.filePath(q(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

} // namespace

TEST_CASE("A press prints several reports at once, each what it is alone", "[paper][press]")
{
    const QTemporaryDir folder;
    FolderPress press({}, std::nullopt);
    press.begin(jobs(9, folder.path()));
    const auto results = press.finish(kGoOn);
    REQUIRE(results.size() == 9);
    for (const auto &result : results)
        CHECK(result);
    for (const PrintJob &job : jobs(9, folder.path())) {
        QFile file(job.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == pdfOf(clientDocument(job.report, PaperForm()))->bytes);
        CHECK(press.serves(job));
    }
    // A report that cannot be written does not stop the others.
    auto some = jobs(3, folder.path());
    some[1].file = folder.filePath(q("no/such/file.pdf"));
    press.begin(std::move(some));
    const auto mixed = press.finish(kGoOn);
    CHECK(mixed[0]);
    CHECK(mixed[1].error().code == ErrorCode::NotWritable);
    CHECK(mixed[2]);
}

TEST_CASE("A cancelled press says so of each that it has not printed", "[paper][press]")
{
    const QTemporaryDir folder;
    FolderPress press({}, std::nullopt);
    press.begin(jobs(60, folder.path()));
    const auto results = press.finish([](qint64) { return false; });
    int cancelled = 0;
    for (size_t i = 0; i < results.size(); ++i) {
        const bool there = QFile::exists(folder.filePath(q("K-%1.pdf").arg(i + 1)));
        CHECK(there == results[i].has_value());
        cancelled += results[i] ? 0 : 1;
    }
    CHECK(cancelled > 0);
}

TEST_CASE("Each file opens with the password of its client only", "[paper][press]")
{
    const QTemporaryDir folder;
    const QString list =
        fileOf(folder, "list.csv", "\xef\xbb\xbf# number, password\r\nK-1,one, with a comma\r\n\r\nK-3\t知音3\n");
    auto passwords = OpenPasswords::read(list);
    REQUIRE(passwords);
    CHECK(passwords->size() == 2);
    FolderPress press({}, std::move(*passwords));
    press.begin(jobs(3, folder.path()));
    const auto results = press.finish(kGoOn);
    CHECK(results[0]);
    CHECK(results[1].error().code == ErrorCode::NotFound); // no password, no report
    CHECK(results[2]);
    CHECK_FALSE(QFile::exists(folder.filePath(q("K-2.pdf"))));
    CHECK(opensOnlyWith(folder.filePath(q("K-1.pdf")), q("one, with a comma")));
    CHECK(opensOnlyWith(folder.filePath(q("K-3.pdf")), q("知音3")));
    CHECK_FALSE(opensOnlyWith(folder.filePath(q("K-3.pdf")), q("other")));
    CHECK_FALSE(opensOnlyWith(folder.filePath(q("K-3.pdf")), {}));
    const auto same = jobs(3, folder.path());
    CHECK(press.serves(same[0]));
    // What was printed without a password serves nobody who wants one, and the other way round.
    FolderPress open({}, std::nullopt);
    CHECK_FALSE(open.serves(same[0]));
    open.begin(jobs(1, folder.path()));
    REQUIRE(open.finish(kGoOn)[0]);
    CHECK(open.serves(same[0]));
    CHECK_FALSE(press.serves(same[0]));
}

TEST_CASE("A bad list of passwords says where", "[paper][press]")
{
    const QTemporaryDir folder;
    const auto fault = [&](const QByteArray &text) {
        const auto read = OpenPasswords::read(fileOf(folder, "bad.csv", text));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::BadDocument);
        return read.error().args.front();
    };
    CHECK(fault("K-1,a\nK-2\n") == q("line 2"));
    CHECK(fault("K-1,\n") == q("line 1"));
    CHECK(fault(",a\n") == q("line 1"));
    CHECK(fault("K-1,a\nK-1,b\n") == q("line 2"));
    CHECK(fault("K-1," + QByteArray(128, 'x')) == q("line 1"));
    CHECK(OpenPasswords::read(folder.filePath(q("none.csv"))).error().code == ErrorCode::NotReadable);
}

TEST_CASE("Reports bound into one file keep their order and their own page numbers", "[paper][press]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(q("bound.pdf"));
    MergingPress press({});
    int pages = 0;
    QStringList expected;
    for (int part = 0; part < 2; ++part) {
        press.begin(jobs(5, {}));
        for (const auto &result : press.finish(kGoOn))
            CHECK(result);
        for (const PrintJob &job : jobs(5, {})) {
            const int count = clientDocument(job.report, PaperForm()).pageCount();
            for (int page = 1; page <= count; ++page)
                expected.append(q("Page %1 of %2|%3").arg(page).arg(count).arg(job.report.client.name));
            pages += count;
        }
    }
    const auto bound = press.bind(path);
    REQUIRE(bound);
    CHECK(bound->pages == pages);
    const QStringList texts = pagesOf(path);
    REQUIRE(texts.size() == pages);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const QString &words : expected[i].split(u'|'))
            CHECK(texts[i].contains(words));
    }
    CHECK(press.bind(path).error().code == ErrorCode::NotFound); // bound once
}

TEST_CASE("On two-sided paper each report begins on a sheet of its own, with mirrored margins", "[paper][press]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(q("duplex.pdf"));
    const PaperForm form(QPageSize(QPageSize::A5), false, true);
    MergingPress press(form);
    press.begin(jobs(4, {}));
    for (const auto &result : press.finish(kGoOn))
        CHECK(result);
    const auto bound = press.bind(path, q("secret"));
    REQUIRE(bound);
    const QStringList texts = pagesOf(path, {q("-upw"), q("secret")});
    REQUIRE(texts.size() == bound->pages);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].contains(q("Page 1 of ")))
            CHECK(i % 2 == 0);
    }
    CHECK(opensOnlyWith(path, q("secret")));
    // The first page's content stands further from the left edge than the second one's.
    const Document document = clientDocument(sampleReport(ReportLanguage::English), form);
    const auto leftOf = [](const QImage &page) {
        for (int x = 0; x < page.width(); ++x) {
            for (int y = 0; y < page.height(); ++y) {
                if (QColor(page.pixel(x, y)).lightness() < 150)
                    return x;
            }
        }
        return page.width();
    };
    REQUIRE(document.pageCount() > 1);
    CHECK(leftOf(pageImage(document, 0, 100)) - leftOf(pageImage(document, 1, 100)) > 100 * 6 / 25.4);
}

TEST_CASE("Large type is larger, and nothing is lost", "[paper][press]")
{
    const QTemporaryDir folder;
    ClientReport report = sampleReport(ReportLanguage::TraditionalChinese);
    report.largeType = true;
    const PaperForm form = formFor(report, {});
    CHECK(form.largeType);
    const Document large = clientDocument(report, form);
    CHECK(large.pageCount() > clientDocument(report, {}).pageCount());
    CHECK(large.pageExtent() == clientDocument(report, {}).pageExtent());
    const auto printed = printClientReport(report, folder.filePath(q("large.pdf")), {form});
    REQUIRE(printed);
    const QString text = pagesOf(folder.filePath(q("large.pdf"))).join(u' ');
    for (const char *words : {"季度服務報告", "歐陽文靜", "欧阳文静"})
        CHECK(text.contains(q(words)) == (q(words) != q("歐陽文靜"))); // a name is written as its owner writes it
}

TEST_CASE("A chart's scale holds its values at round figures", "[paper][charts]")
{
    const auto check = [](std::vector<double> values, IndicatorUnit unit) {
        const ChartScale scale = chartScale(values, unit);
        for (const double value : values) {
            CHECK(value >= scale.low - 1e-9);
            CHECK(value <= scale.high + 1e-9);
        }
        CHECK(scale.high > scale.low);
        CHECK((scale.high - scale.low) / scale.step < 8);
        return scale;
    };
    CHECK(check({0.99, 1.0, 0.88}, IndicatorUnit::Ratio).high == 1.0);
    CHECK(check({0.0, 0.01}, IndicatorUnit::Ratio).low == 0.0);
    check({0.85}, IndicatorUnit::Ratio);
    check({-0.3, 0.2}, IndicatorUnit::Ratio);
    check({82, 86.26, 85}, IndicatorUnit::Score);
    check({0, 3.5}, IndicatorUnit::Ratio);
    check({}, IndicatorUnit::Ratio);
}
