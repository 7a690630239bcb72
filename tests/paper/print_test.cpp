// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_pdf.h"
#include "samples.h"
#include "ui/paper/branch_workbook.h"
#include "ui/paper/pdf_lock.h"
#include "ui/paper/print.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace zhiyin;
using namespace zhiyin::paper;
using namespace zhiyin::tests;

namespace {

QStringList pdfFonts(const QString &path)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (tool.isEmpty())
        SKIP("pdffonts is not installed");
    QProcess process;
    process.start(tool, {path});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

/// Where a person may look at what the tests print; kept when ZHIYIN_KEEP_PAGES names a folder.
class PrintFolder
{
public:
    [[nodiscard]] QString file(const char *name) const
    {
        const QString kept = qEnvironmentVariable("ZHIYIN_KEEP_PAGES");
        if (!kept.isEmpty())
            QDir().mkpath(kept);
        return (kept.isEmpty() ? m_folder.path() : kept) + u'/' + QString::fromUtf8(name);
    }

private:
    QTemporaryDir m_folder;
};

QString withoutBlanks(QString text)
{
    text.remove(u' ');
    text.remove(u'\n');
    return text;
}

} // namespace

TEST_CASE("A client's report prints with embedded fonts and its words can be found again", "[paper][pdf]")
{
    const PrintFolder folder;
    const auto language = GENERATE(ReportLanguage::English, ReportLanguage::SimplifiedChinese);
    const bool chinese = language == ReportLanguage::SimplifiedChinese;
    const QString path = folder.file(chinese ? "client-zh.pdf" : "client-en.pdf");
    const auto outcome = printClientReport(sampleReport(language), path);
    REQUIRE(outcome);
    const QString text = pdfText(path);
    CAPTURE(text.toStdString());
    for (const char *words : {"欧阳文静", "知音财富管理有限公司", "上海静安支行", "华夏稳健增长混合型证券投资基金",
                              "C-000128", "200,000.00", "234.56789",
                              "1.4711:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "T-2026-044"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK(text.contains(QString::fromUtf8(chinese ? "季度服务报告" : "Quarterly service report")));
    CHECK(text.contains(QString::fromUtf8(chinese ? "2026年第三季度" : "Third quarter 2026")));
    CHECK(text.contains(QString::fromUtf8(chinese ? "第 1 页，共 %1 页" : "Page 1 of %1").arg(outcome->pages)));
    const ClientReport report = sampleReport(language);
    REQUIRE(report.assets.total);
    const PaperWords words(language);
    for (const Money money :
         {report.assets.total->opening, report.assets.total->marketChange, report.assets.total->closing})
        CHECK(text.contains(words.amount(money)));
    CHECK(text.contains(
        QString::fromUtf8(chinese ? "草稿：尚未经第二人复核发布" : "DRAFT: not yet released by a second person")));
    CHECK(text.contains(QString::fromUtf8(chinese ? "2026/9/30" : "30 Sep 2026")));
    // The user's text is text, and never markup.
    CHECK(text.contains(QStringLiteral("<b>not bold</b> & plain")));

    const QStringList fonts = pdfFonts(path);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        CAPTURE(font.toStdString());
        CHECK(font.contains(QStringLiteral(" yes ")));
        CHECK_FALSE(font.contains(QStringLiteral("Type 3")));
        // Embedded, and with a map to text; "sub" is not told of by the name that Qt gives.
        const QStringList columns = font.simplified().split(u' ');
        REQUIRE(columns.size() >= 5);
        CHECK(columns[columns.size() - 5] == QStringLiteral("yes"));
        CHECK(columns[columns.size() - 3] == QStringLiteral("yes"));
    }
    CHECK(QFileInfo(path).size() < 200 * 1024);
    struct stat status {};
    REQUIRE(stat(path.toUtf8().constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("Every common Chinese character comes out of the PDF as itself", "[paper][pdf]")
{
    // The 20,902 of GBK: what names and products are written in.
    QStringList rows;
    for (char16_t first = 0x4e00; first <= 0x9fa5; first += 0x40) {
        QString row;
        for (char16_t c = first; c < first + 0x40 && c <= 0x9fa5; ++c)
            row += QChar(c);
        rows.append(row);
    }
    ClientReport report = emptyReport(ReportLanguage::SimplifiedChinese);
    for (const QString &row : rows)
        report.contacts.push_back({QDate(2026, 7, 1), QStringLiteral("call"), row, {}, {}});
    const PrintFolder folder;
    const QString path = folder.file("characters.pdf");
    REQUIRE(printClientReport(report, path));
    const QString text = pdfText(path, {QStringLiteral("-raw")});
    QSet<QChar> found;
    for (const QChar c : text)
        found.insert(c);
    QString lost;
    for (const QString &row : rows) {
        for (const QChar c : row) {
            if (!found.contains(c))
                lost += c;
        }
    }
    // The font has one glyph for these two, and both are in this text: only one of them can be told of.
    lost.remove(u'墫');
    CAPTURE(lost.toStdString());
    CHECK(lost.isEmpty());
}

TEST_CASE("Rare characters, ligatures and names beyond the basic plane stay findable", "[paper][pdf]")
{
    ClientReport report = emptyReport(ReportLanguage::SimplifiedChinese);
    report.client.name = QString::fromUtf8("𠮷田䶮𤩽");
    report.client.advisor = QString::fromUtf8("Zoë Việt-Ångström");
    report.contacts = {{QDate(2026, 7, 1),
                        QStringLiteral("call"),
                        QString::fromUtf8("office affiliation final fl"),
                        QString::fromUtf8("𣲗先生"),
                        {}}};
    const PrintFolder folder;
    const QString path = folder.file("rare.pdf");
    REQUIRE(printClientReport(report, path));
    const QString text = pdfText(path);
    CAPTURE(text.toStdString());
    CHECK(text.contains(QString::fromUtf8("𠮷田䶮𤩽")));
    CHECK(text.contains(QString::fromUtf8("Zoë Việt-Ångström")));
    CHECK(text.contains(QString::fromUtf8("𣲗先生")));
    CHECK(text.contains(QStringLiteral("office affiliation final fl")));
}

TEST_CASE("An empty client's report says so in every section", "[paper][pdf]")
{
    const PrintFolder folder;
    const QString path = folder.file("empty.pdf");
    const auto outcome = printClientReport(emptyReport(ReportLanguage::English), path);
    REQUIRE(outcome);
    CHECK(outcome->pages <= 2);
    const QString text = pdfText(path);
    CHECK(text.count(QStringLiteral("None recorded.")) == 12);
}

TEST_CASE("Long tables repeat their header and lose no row", "[paper][pdf]")
{
    ClientReport report = sampleReport(ReportLanguage::English);
    addMovements(report, 500);
    addHoldings(report, 60);
    const PrintFolder folder;
    const QString path = folder.file("long.pdf");
    const auto outcome = printClientReport(report, path);
    REQUIRE(outcome);
    CHECK(outcome->pages > 10);
    const QStringList pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == outcome->pages);
    int rows = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CAPTURE(i, pages[i].toStdString());
        CHECK(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(outcome->pages)));
        CHECK(pages[i].contains(QStringLiteral("1.4711:9f86d081")));
        CHECK(pages[i].contains(QStringLiteral("DRAFT: ")));
        CHECK(pages[i].contains(QString::fromUtf8("知音财富管理有限公司")));
        const int purchases = static_cast<int>(pages[i].count(QStringLiteral("Purchase ")));
        rows += purchases;
        if (purchases > 1)
            CHECK(pages[i].contains(QStringLiteral("Amount (CNY)")));
    }
    const auto bought = std::count_if(report.movements.begin(), report.movements.end(),
                                      [](const MovementLine &line) { return line.kind == MovementKind::Buy; });
    CHECK(rows == bought);
}

TEST_CASE("A released report that does not reconcile is a draft all the same; one that does is none", "[paper][pdf]")
{
    const PrintFolder folder;
    ClientReport report = sampleReport(ReportLanguage::English);
    report.state = ReportState::Released;
    report.draftReasons = {DraftReason::NotReconciled};
    report.products[0].state = ReconciliationState::Unexplained;
    report.products[0].unexplained = Quantity(-5000000);
    REQUIRE(printClientReport(report, folder.file("unexplained.pdf")));
    const QString text = pdfText(folder.file("unexplained.pdf"));
    CHECK(text.contains(QStringLiteral("DRAFT: the figures do not reconcile")));
    CHECK(text.contains(QString::fromUtf8("unexplained −5")));
    report.draftReasons.clear();
    REQUIRE(printClientReport(report, folder.file("released.pdf")));
    CHECK_FALSE(pdfText(folder.file("released.pdf")).contains(QStringLiteral("DRAFT")));
}

TEST_CASE("A missing exchange rate leaves the total out and says which", "[paper][pdf]")
{
    const Currency dollar = *Currency::parse(u"USD");
    ClientReport report = sampleReport(ReportLanguage::English);
    report.assets.byCurrency.push_back(
        {Money(100, dollar), Money(0, dollar), Money(0, dollar), Money(50, dollar), Money(150, dollar)});
    report.assets.total.reset();
    report.assets.missingRates = {{dollar, Currency(), report.period.to}};
    report.allocation.clear();
    const PrintFolder folder;
    REQUIRE(printClientReport(report, folder.file("currencies.pdf")));
    const QString text = pdfText(folder.file("currencies.pdf"));
    CHECK(text.contains(QStringLiteral("No exchange rate from USD to CNY on 30 Sep 2026")));
    CHECK(text.contains(QStringLiteral("1.50")));
}

TEST_CASE("The same report gives the same file", "[paper][pdf]")
{
    const ClientReport report = sampleReport(ReportLanguage::SimplifiedChinese);
    const auto first = pdfOf(clientDocument(report, QPageSize(QPageSize::A4)));
    const auto second = pdfOf(clientDocument(report, QPageSize(QPageSize::A4)));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->bytes == second->bytes);
    CHECK(first->bytes.contains("/CreationDate (D:20261008080500Z)"));
}

TEST_CASE("Printing replaces a file whole, and leaves nothing where it cannot", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(saveWhole(path, "old"));
    QFile(path).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    REQUIRE(saveWhole(path, "new"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "new");
    CHECK((file.permissions() & QFileDevice::ReadOther) == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);

    const auto missing = saveWhole(folder.filePath(QStringLiteral("no/such/folder.pdf")), "x");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotWritable);
    const auto onFolder = saveWhole(folder.path(), "x");
    REQUIRE_FALSE(onFolder);
    CHECK(onFolder.error().code != ErrorCode::Internal);
}

TEST_CASE("A branch's figures print with their charts as vectors", "[paper][pdf]")
{
    const PrintFolder folder;
    const auto language = GENERATE(ReportLanguage::English, ReportLanguage::SimplifiedChinese);
    const bool chinese = language == ReportLanguage::SimplifiedChinese;
    const QString path = folder.file(chinese ? "branch-zh.pdf" : "branch-en.pdf");
    const auto outcome = printBranchReport(sampleBranch(language), path);
    REQUIRE(outcome);
    CHECK(outcome->pages >= 2);
    CHECK(outcome->pages <= 12);
    const QString text = withoutBlanks(pdfText(path));
    CAPTURE(text.toStdString());
    // What changed, by how much, and the rows behind it.
    CHECK(text.contains(withoutBlanks(
        QString::fromUtf8(chinese ? "满意度由 91.5% 降至 87.1%"
                                  : "Satisfaction fell from 91.5% to 87.1% (541 of 621; before 549 of 600)."))));
    CHECK(text.contains(withoutBlanks(QString::fromUtf8(
        chinese ? "李明" : "Most of it comes from the clients of 李明: 260 of 330, before 300 of 320."))));
    CHECK(text.contains(withoutBlanks(QString::fromUtf8(chinese ? "−4.4 个百分点" : "−4.4 pp"))));
    for (const char *words : {"上海静安支行", "87.1%", "86.26", "1,864", "到账时限写入回单", "5.2%"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK(text.contains(QString::fromUtf8(chinese ? "客户保留率" : "Retention")));
    CHECK(text.contains(QString::fromUtf8(chinese ? "底线88.0%" : "Target88.0%")));
    CHECK_FALSE(text.contains(QString::fromUtf8(chinese ? "草稿" : "DRAFT")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("/Subtype /Image"));
}

TEST_CASE("A month's account report prints its movements, returns and risks", "[paper][pdf]")
{
    const PrintFolder folder;
    const auto language = GENERATE(ReportLanguage::English, ReportLanguage::SimplifiedChinese);
    const bool chinese = language == ReportLanguage::SimplifiedChinese;
    ClientReport report = sampleReport(language);
    report.kind = ReportKind::MonthlyAccount;
    report.period = {QDate(2026, 9, 1), QDate(2026, 9, 30)};
    const auto yuan = [](qint64 minor) { return Money(minor, Currency()); };
    report.flows = {{MovementKind::Buy, 2, yuan(6'600'000)}, {MovementKind::Fee, 1, yuan(1'234)}};
    report.returns = {{QStringLiteral("F-1"), QStringLiteral("稳健增长"), yuan(100'000), yuan(0), yuan(0), yuan(98'765),
                       yuan(-1'235), yuan(500), yuan(0), yuan(-735)},
                      {{}, {}, yuan(0), yuan(0), yuan(0), yuan(0), yuan(0), yuan(77), yuan(0), yuan(77)}};
    report.riskAllocation = {{QStringLiteral("R4"), yuan(7'000'000), 7'000}, {{}, yuan(3'000'000), 3'000}};
    const QString path = folder.file(chinese ? "account-zh.pdf" : "account-en.pdf");
    REQUIRE(printClientReport(report, path));
    const QString text = withoutBlanks(pdfText(path));
    CAPTURE(text.toStdString());
    for (const char *words : {"66,000.00", "987.65", "−12.35", "−7.35", "−6.58", "R4", "70.00%"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK(text.contains(QString::fromUtf8(chinese ? "月度账户报告" : "Monthlyaccountreport")));
    CHECK(text.contains(QString::fromUtf8(chinese ? "资金变动" : "Fundmovements")));
    CHECK(text.contains(QString::fromUtf8(chinese ? "不属于任何产品" : "Ofnoproduct")));
    CHECK_FALSE(text.contains(QString::fromUtf8(chinese ? "受理日期" : "Receivedon")));
}

TEST_CASE("A locked report opens with its password only", "[paper][pdf]")
{
    const PrintFolder folder;
    const QString path = folder.file("locked.pdf");
    const QString password = QStringLiteral("知音 seven");
    REQUIRE(printClientReport(emptyReport(ReportLanguage::English), path, {.openPassword = password}));
    CHECK(withoutBlanks(pdfText(path, {QStringLiteral("-upw"), password})).contains(QStringLiteral("C-000128")));
    QProcess process;
    process.start(QStandardPaths::findExecutable(QStringLiteral("pdftotext")),
                  {QStringLiteral("-upw"), QStringLiteral("wrong"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() != 0);
    CHECK(process.readAllStandardOutput().isEmpty());
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK_FALSE(lockPdf("no PDF at all", password));
}

TEST_CASE("A branch's workbook is written whole and for its owner only", "[paper][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("branch.xlsx"));
    BranchReport report = sampleBranch(ReportLanguage::SimplifiedChinese);
    report.branch = QStringLiteral("=1+1"); // a name is no formula
    REQUIRE(writeBranchWorkbook(report, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == QByteArray("PK\x03\x04", 4));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
    CHECK(writeBranchWorkbook(report, folder.filePath(QStringLiteral("no/such.xlsx"))).error().code
          == ErrorCode::NotWritable);
}

TEST_CASE("Pages in pictures are the pages in print", "[paper]")
{
    const Document document = clientDocument(sampleReport(ReportLanguage::English), QPageSize(QPageSize::A4));
    const QList<QImage> pages = renderPages(document, 72);
    REQUIRE(pages.size() == document.pageCount());
    CHECK(pages.first().size() == QSize(595, 842));
    // Something stands on it, in the accent's colour among others.
    int accent = 0;
    for (int y = 0; y < pages.first().height(); ++y) {
        for (int x = 0; x < pages.first().width(); ++x)
            accent += pages.first().pixel(x, y) == colour::kAccent ? 1 : 0;
    }
    CHECK(accent > 100);
}

TEST_CASE("Printing a client's report takes its time from the type and not from us", "[.bench]")
{
    const ClientReport report = sampleReport(ReportLanguage::SimplifiedChinese);
    const auto once = [&report] { return pdfOf(clientDocument(report, QPageSize(QPageSize::A4))); };
    REQUIRE(once());
    QElapsedTimer timer;
    timer.start();
    constexpr int kRounds = 20;
    for (int i = 0; i < kRounds; ++i)
        REQUIRE(once());
    WARN("one report: " << static_cast<double>(timer.elapsed()) / kRounds << " ms");
}

TEST_CASE("A printer gets the pages of the file", "[paper]")
{
    const PrintFolder folder;
    const Document document = clientDocument(sampleReport(ReportLanguage::English), QPageSize(QPageSize::A4));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.file("printer.pdf"));
    REQUIRE(paintOn(document, printer));
    const QStringList pages = pdfText(folder.file("printer.pdf")).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == document.pageCount());
    CHECK(pages.first().contains(QStringLiteral("Quarterly service report")));
    CHECK(pages.last().contains(QStringLiteral("Page %1 of %1").arg(document.pageCount())));
}

TEST_CASE("What must be said, what was promised and what it costs is on the client's report", "[paper][pdf]")
{
    const PrintFolder folder;
    const auto language =
        GENERATE(ReportLanguage::English, ReportLanguage::SimplifiedChinese, ReportLanguage::TraditionalChinese);
    const QString path = folder.file(language == ReportLanguage::English             ? "parts-en.pdf"
                                     : language == ReportLanguage::SimplifiedChinese ? "parts-zh.pdf"
                                                                                     : "parts-tw.pdf");
    REQUIRE(printClientReport(sampleReport(language), path));
    const QString text = withoutBlanks(pdfText(path));
    CAPTURE(text.toStdString());
    const auto says = [&](const char *english, const char *simplified, const char *traditional) {
        const char *words = language == ReportLanguage::English             ? english
                            : language == ReportLanguage::SimplifiedChinese ? simplified
                                                                            : traditional;
        CHECK(text.contains(withoutBlanks(QString::fromUtf8(words))));
    };
    says("A performance benchmark is no promise of return.", "业绩比较基准非承诺收益", "業績比較基準非承諾收益");
    says("Charged in this period: CNY 18.88.", "本期收取费用：CNY 18.88", "本期收取費用：CNY 18.88");
    says("Maturities", "到期", "到期");
    says("overdue", "已逾期", "已逾期");
    for (const char *words : {"约见税务专家", "女儿留学", "3.20%–3.80%", "12,550.00", "26%"})
        CHECK(text.contains(QString::fromUtf8(words)));
    // Each figure leads to the rows that it was made from.
    says("¹ Assets: positions of 30 Jun 2026 (rows read 7) and of 30 Sep 2026 (7); transactions of the period (6).",
         "¹ 资产", "¹ 資產");
}
