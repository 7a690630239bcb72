// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/paper/print.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>

using namespace zhiyin;
using namespace zhiyin::paper;
using namespace zhiyin::tests;

namespace {

struct Word {
    QString text;
    double left;
    double top;
    double right;
    double bottom;
};
struct Page {
    double width;
    double height;
    std::vector<Word> words;

    [[nodiscard]] const Word *find(const QString &text) const
    {
        for (const Word &word : words) {
            if (word.text == text)
                return &word;
        }
        return nullptr;
    }
};

/// Where each word stands, in points from the upper left corner, as another program reads the file.
std::vector<Page> read(const QString &path)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        SKIP("pdftotext is not installed");
    QProcess process;
    process.start(tool, {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    std::vector<Page> pages;
    static const QRegularExpression page(QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">(.*)</word>"));
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        if (const auto found = page.match(line); found.hasMatch())
            pages.push_back({found.captured(1).toDouble(), found.captured(2).toDouble(), {}});
        else if (const auto said = word.match(line); said.hasMatch() && !pages.empty())
            pages.back().words.push_back({said.captured(5), said.captured(1).toDouble(), said.captured(2).toDouble(),
                                          said.captured(3).toDouble(), said.captured(4).toDouble()});
    }
    return pages;
}

} // namespace

TEST_CASE("On every paper nothing leaves the margins, no row is split and no heading stands alone", "[paper][layout]")
{
    const auto size = GENERATE(QPageSize::A4, QPageSize::A5, QPageSize::JisB5, QPageSize::Letter);
    const bool large = GENERATE(false, true);
    // Large type on small paper would be no report any more but a poster; it is still to be whole.
    ClientReport report = sampleReport(ReportLanguage::English);
    addMovements(report, 300);
    addHoldings(report, 60);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const PaperForm form(QPageSize(size), large, true);
    const auto outcome = printClientReport(report, path, {form});
    REQUIRE(outcome);
    const std::vector<Page> pages = read(path);
    REQUIRE(static_cast<int>(pages.size()) == outcome->pages);
    constexpr double kLeast = 11.5 / 25.4 * 72; // the outer margin of two-sided pages
    for (size_t i = 0; i < pages.size(); ++i) {
        const Page &page = pages[i];
        CAPTURE(i, page.width, page.height);
        REQUIRE_FALSE(page.words.empty());
        for (const Word &word : page.words) {
            CAPTURE(word.text.toStdString(), word.left, word.right);
            CHECK(word.left >= kLeast);
            CHECK(word.right <= page.width - kLeast);
            CHECK(word.top >= 0);
            CHECK(word.bottom <= page.height);
        }
        // Head and foot are on every page.
        CHECK(page.find(QStringLiteral("Page")) != nullptr);
        CHECK(page.find(QStringLiteral("DRAFT:")) != nullptr);
    }
}

TEST_CASE("Long tables repeat their header above their rows on each page", "[paper][layout]")
{
    ClientReport report = sampleReport(ReportLanguage::English);
    addMovements(report, 500);
    addHoldings(report, 60);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(printClientReport(report, path));
    const std::vector<Page> pages = read(path);
    int withRows = 0;
    for (const Page &page : pages) {
        const Word *purchase = page.find(QStringLiteral("Purchase"));
        if (purchase == nullptr)
            continue;
        ++withRows;
        const Word *header = page.find(QStringLiteral("Amount"));
        REQUIRE(header != nullptr);
        CHECK(header->bottom <= purchase->top + 1);
    }
    CHECK(withRows > 5);
    // A heading is never the last thing above the foot.
    for (const Page &page : pages) {
        for (const char *title : {"Transactions", "Holdings", "Contacts", "Promises", "Complaints"}) {
            const Word *heading = page.find(QString::fromLatin1(title));
            if (heading == nullptr || heading->bottom - heading->top < 11)
                continue; // a word of a sentence
            const bool below = std::any_of(page.words.begin(), page.words.end(), [&](const Word &word) {
                return word.top > heading->bottom && word.bottom < page.height - 50;
            });
            CHECK(below);
        }
    }
}
