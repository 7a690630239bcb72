// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_reader.h"
#include "core/words/exchange_words.h"
#include "tests/core/exchange/zip_maker.h"
#include "tests/support/real_data.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using test::textRow;
using test::workbookOf;
using test::ZipMaker;

namespace {

class Folder
{
public:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.xlsx").arg(++m_count)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

using Table = QList<QStringList>;

/// Header and rows; a faulty row is marked by its fault's number in front.
Table tableOf(const QString &path, int skipRows = 0)
{
    auto reader = XlsxReader::open(path, {skipRows, {}});
    if (!reader)
        FAIL(reader.error().args.join(u' ').toStdString() << " " << reader.error().detail.toStdString());
    Table table{(*reader)->header()};
    SourceRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        REQUIRE(more);
        if (!*more)
            return table;
        QStringList cells = row.cells;
        if (row.fault != RowFault::None)
            cells.prepend(QStringLiteral("fault %1").arg(static_cast<int>(row.fault)));
        table.append(cells);
    }
}

/// What the file is refused for.
QString faultOf(const QString &path)
{
    const auto reader = XlsxReader::open(path);
    REQUIRE_FALSE(reader);
    return reader.error().code == ErrorCode::EmptyFile ? QStringLiteral("empty") : reader.error().args.value(1);
}

QString said(words::FileFault fault)
{
    return words::fileFault(fault);
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

} // namespace

TEST_CASE("the real workbooks are read, or refused for what they are", "[xlsx]")
{
    ZHIYIN_REAL_DATA(folder, "xlsx");
    const auto path = [&folder](const char *name) { return folder + u'/' + QString::fromUtf8(name); };
    // Column B counts days of its own beside the dates.
    CHECK(tableOf(path("date.xlsx")).at(0).at(0) == QStringLiteral("2021-01-01"));
    CHECK(tableOf(path("date.xlsx")).at(1).at(0) == QStringLiteral("2021-01-02"));
    CHECK(tableOf(path("date_1904.xlsx")).at(0).at(0) == QStringLiteral("2021-01-01"));
    CHECK(tableOf(path("formula.issue.xlsx")).at(0) == list({"23", "", "23"}));
    CHECK(tableOf(path("header-row.xlsx"), 8).at(0).size() == 4);
    CHECK(tableOf(path("header-row.xlsx"), 8).at(1).mid(1) == list({"1", "2", "3"}));
    CHECK(tableOf(path("inlineStr_with_value.xlsx")).at(0).mid(0, 2) == list({"NN", "Hierarchy"}));
    CHECK(tableOf(path("any_sheets.xlsx")).size() > 0);
    // Below the second row there is nothing but what is merged into it.
    CHECK(tableOf(path("merge_cells.xlsx")).size() == 2);
    CHECK(faultOf(path("empty_sheet.xlsx")) == QStringLiteral("empty"));
    CHECK(faultOf(path("pass_protected.xlsx")) == said(words::FileFault::PasswordProtected));
}

TEST_CASE("cells of every kind become texts", "[xlsx]")
{
    Folder folder;
    const QByteArray rows =
        textRow(1, {"a", "b", "c", "d", "e"})
        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>44197</v></c><c r=\"B2\" s=\"2\"><v>44197.5</v></c>"
          "<c r=\"C2\"><v>12.50</v></c><c r=\"D2\" t=\"b\"><v>1</v></c><c "
          "r=\"E2\"><v>4.40524190001011E+17</v></c></row>"
          "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>59</v></c><c r=\"B3\" s=\"1\"><v>61</v></c>"
          "<c r=\"C3\"><v>0.1</v></c><c r=\"D3\"><f>A1&amp;B1</f></c><c r=\"E3\" t=\"str\"><f>A1</f><v>a</v></c></row>"
          "<row r=\"5\"><c r=\"A5\"><v>123456789012345</v></c><c r=\"F5\"><v>1</v></c></row>";
    const Table table = tableOf(folder.write(workbookOf(rows)));
    REQUIRE(table.size() == 4);
    CHECK(table[1] == list({"2021-01-01", "2021-01-01T12:00:00", "12.5", "TRUE", "4.40524190001011E+17"}));
    // 1900 was no leap year, whatever spreadsheets say; a formula that was never computed is told as one.
    CHECK(table[2].mid(0, 3) == list({"1900-02-28", "1900-03-01", "0.1"}));
    CHECK(table[2][3].toStdString() == "=A1&B1");
    CHECK(table[2][4] == QStringLiteral("a"));
    CHECK(table[3].first() == QStringLiteral("fault %1").arg(static_cast<int>(RowFault::TooManyCells)));
    CHECK(table[3].at(1) == QStringLiteral("123456789012345"));
}

TEST_CASE("dates count from 1904 where the workbook says so", "[xlsx]")
{
    Folder folder;
    const QByteArray rows = textRow(1, {"a"}) + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>42735</v></c></row>";
    const Table table = tableOf(folder.write(workbookOf(rows, {}, "<workbookPr date1904=\"1\"/>")));
    REQUIRE(table.size() == 2);
    CHECK(table[1] == list({"2021-01-01"}));
}

TEST_CASE("a merged area counts for each of its rows", "[xlsx]")
{
    Folder folder;
    const QByteArray rows = textRow(1, {"group", "name"}) + textRow(2, {"north", "x"})
                            + "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>y</t></is></c></row>"
                            + textRow(4, {"south", "z"});
    const Table table =
        tableOf(folder.write(workbookOf(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>")));
    CHECK(table == Table{list({"group", "name"}), list({"north", "x"}), list({"north", "y"}), list({"south", "z"})});
}

TEST_CASE("what is no sound workbook is refused within a second", "[xlsx]")
{
    Folder folder;
    QElapsedTimer time;
    time.start();
    const QByteArray good = workbookOf(textRow(1, {"a"}) + textRow(2, {"1"}));
    CHECK(faultOf(folder.write(good.first(good.size() / 2))) == said(words::FileFault::DamagedArchive));
    CHECK(faultOf(folder.write("PK\x03\x04 nothing")) == said(words::FileFault::DamagedArchive));
    CHECK(faultOf(folder.write("")) == QStringLiteral("empty"));
    CHECK(faultOf(folder.write("\xd0\xcf\x11\xe0 old")) == said(words::FileFault::OldWorkbook));
    CHECK(faultOf(folder.write(ZipMaker().add("word/document.xml", "<x/>").bytes()))
          == said(words::FileFault::NoWorkbook));
    CHECK(faultOf(folder.write(ZipMaker().addRaw("xl/workbook.xml", "<x/>", 4, 1).bytes()))
          == said(words::FileFault::PasswordProtected));
    // Bombs: one that really unpacks to 64 MiB, one that says it does, and one of thousands of entries.
    CHECK(faultOf(folder.write(ZipMaker().add("xl/workbook.xml", QByteArray(64 << 20, ' ')).bytes()))
          == said(words::FileFault::UnpacksTooLarge));
    CHECK(faultOf(folder.write(ZipMaker().addRaw("xl/workbook.xml", "<x/>", 4'000'000'000).bytes()))
          == said(words::FileFault::UnpacksTooLarge));
    ZipMaker many;
    for (int i = 0; i < 5000; ++i)
        many.add("xl/" + QByteArray::number(i), "x");
    CHECK(faultOf(folder.write(many.bytes())) == said(words::FileFault::UnpacksTooLarge));
    CHECK(time.elapsed() < 8000); // of all of them, made and refused
}

TEST_CASE("a workbook cannot reach beyond its sheet", "[xlsx]")
{
    Folder folder;
    const auto refused = [&folder](const QByteArray &rows, const QByteArray &strings = {}) {
        QElapsedTimer time;
        time.start();
        const auto reader = XlsxReader::open(folder.write(workbookOf(rows, {}, {}, strings)));
        CHECK(time.elapsed() < 1000);
        return !reader;
    };
    // A cell far to the right would make each row of the table a million cells wide.
    CHECK(refused("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
    // An address that is none.
    CHECK_NOTHROW(refused("<row r=\"1\"><c r=\"ZZZZZZZZ99999999999\"><v>1</v></c></row>"));
    CHECK_NOTHROW(refused("<row r=\"4294967295\"><c r=\"A4294967295\"><v>1</v></c></row>"));
    // Entities that unfold into each other.
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'm'; ++c)
        laughs +=
            QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&").append(char(c - 1)).append(';').repeated(10) + "\">";
    laughs += "]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&l;</t></si></sst>";
    CHECK_NOTHROW(refused("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", laughs));
    // A cell of two megabytes.
    CHECK(refused(textRow(1, {"a"}) + textRow(2, {QByteArray(2 << 20, 'x')})));
}

TEST_CASE("a workbook with any byte changed is read or refused", "[xlsx]")
{
    Folder folder;
    const QByteArray good = workbookOf(textRow(1, {"a", "b"}) + textRow(2, {"1", "2"}));
    const bool ok = rc::check("no byte hurts", [&] {
        QByteArray bad = good;
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i)
            bad[*rc::gen::inRange<qsizetype>(0, bad.size())] = *rc::gen::arbitrary<char>();
        const auto reader = XlsxReader::open(folder.write(bad));
        SourceRow row;
        while (reader) {
            const auto more = (*reader)->next(row);
            if (!more || !*more)
                break;
        }
    });
    CHECK(ok);
}
