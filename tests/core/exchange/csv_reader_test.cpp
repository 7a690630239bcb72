// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/table_file.h"

#include "tests/support/real_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <ctime>
#include <rapidcheck.h>
#include <unicode/ucnv.h>

using namespace zhiyin;

namespace {

struct Table {
    QStringList header;
    std::vector<SourceRow> rows;
};

class Folder
{
public:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.csv").arg(++m_count)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

Result<Table> readAll(const QString &path, const CsvOptions &options = {})
{
    ZHIYIN_ASSIGN(const auto reader, CsvReader::open(path, options));
    Table table{reader->header(), {}};
    for (;;) {
        SourceRow row;
        ZHIYIN_ASSIGN(const bool more, reader->next(row));
        if (!more)
            return table;
        table.rows.push_back(std::move(row));
    }
}

Result<Table> readBytes(const QByteArray &bytes, const CsvOptions &options = {})
{
    Folder folder;
    return readAll(folder.write(bytes), options);
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList made;
    for (const char *word : list)
        made.append(QString::fromUtf8(word));
    return made;
}

QByteArray inEncoding(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const char16_t *>(text.data()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    bytes.truncate(size);
    return bytes;
}

} // namespace

TEST_CASE("the csv reader agrees with csv-spectrum")
{
    const char *name = "";
    for (const char *each : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates",
                             "newlines", "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"}) {
        name = each;
        INFO(name);
        const QString path = test::realData(("csv/spectrum/" + std::string(name) + ".csv").c_str());
        if (path.isEmpty())
            SKIP("no real data: csv/spectrum");
        QFile expectedFile(test::realData(("csv/spectrum_expected/" + std::string(name) + ".json").c_str()));
        REQUIRE(expectedFile.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(expectedFile.readAll());
        const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
        const auto table = readAll(path);
        REQUIRE(table);
        REQUIRE(table->rows.size() == static_cast<size_t>(expected.size()));
        for (int i = 0; i < expected.size(); ++i) {
            const SourceRow &row = table->rows[static_cast<size_t>(i)];
            CHECK(row.fault == RowFault::None);
            QJsonObject object;
            for (int c = 0; c < table->header.size(); ++c)
                object.insert(table->header[c], row.cells[c]);
            QJsonObject wanted = expected[i].toObject();
            // The telephone number was made anonymous in the expected file only.
            const QString anonymous = QStringLiteral("Contact Phone Number");
            if (wanted.contains(anonymous))
                wanted.insert(anonymous, QStringLiteral("2095257564"));
            CHECK(object == wanted);
        }
    }
}

TEST_CASE("a row knows the line it begins on")
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        QByteArray bytes = "a,b|1,\"x|y|z\"|||2,3| |\"4|\",5|6,7";
        bytes.replace("|", end);
        const auto table = readBytes(bytes);
        REQUIRE(table);
        REQUIRE(table->rows.size() == 4);
        CHECK(table->rows[0].line == 2);
        CHECK(table->rows[0].cells[1].contains(QLatin1Char('y')));
        CHECK(table->rows[1].line == 7);
        CHECK(table->rows[1].number == 2);
        CHECK(table->rows[2].line == 9);
        CHECK(table->rows[3].line == 11);
        CHECK(table->rows[3].cells == words({"6", "7"}));
    }
}

TEST_CASE("the separator is recognised from the header")
{
    struct Case {
        QByteArray bytes;
        char separator;
        QStringList first;
    };
    const std::vector<Case> cases = {
        {"a,b\n1;2,3\n", ',', words({"1;2", "3"})},    {"a;b\n1,5;2\n", ';', words({"1,5", "2"})},
        {"a\tb\n1, 5\t\n", '\t', words({"1, 5", ""})}, {"\"a,b,c\";d\n1;2\n", ';', words({"1", "2"})},
        {"sep=;\na;b\n1;2\n", ';', words({"1", "2"})}, {"a\n1\n", ',', words({"1"})},
    };
    for (const Case &each : cases) {
        INFO(each.bytes.constData());
        Folder folder;
        const auto reader = CsvReader::open(folder.write(each.bytes));
        REQUIRE(reader);
        CHECK((*reader)->separator() == each.separator);
        SourceRow row;
        REQUIRE((*reader)->next(row).value_or(false));
        CHECK(row.cells == each.first);
    }
}

TEST_CASE("rows of unequal length and unclosed quotes are faults of their row only")
{
    const auto table = readBytes("a,b,c\n1,2\n1,2,3,4\n1,2,3\n,,\n5,\"6,7\n8,9,10\n");
    REQUIRE(table);
    REQUIRE(table->rows.size() == 4);
    CHECK(table->rows[0].fault == RowFault::TooFewCells);
    CHECK(table->rows[1].fault == RowFault::TooManyCells);
    CHECK(table->rows[2].fault == RowFault::None);
    CHECK(table->rows[3].fault == RowFault::UnclosedQuote);
    CHECK(table->rows[3].line == 6);
}

TEST_CASE("a byte order mark is not part of the header")
{
    const QString text = QStringLiteral("姓名,备注\n单于,𠮷野家\n");
    for (const QByteArray &bytes :
         {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), "\xff\xfe" + inEncoding(text, "UTF-16LE"),
          "\xfe\xff" + inEncoding(text, "UTF-16BE")}) {
        const auto table = readBytes(bytes);
        REQUIRE(table);
        CHECK(table->header == words({"姓名", "备注"}));
        REQUIRE(table->rows.size() == 1);
        CHECK(table->rows[0].cells == words({"单于", "𠮷野家"}));
    }
}

TEST_CASE("other encodings are read when they are named")
{
    const QString text = QStringLiteral("name,note\n欧阳娜娜,㐀𠀀 rare\n");
    CsvOptions options;
    options.encoding = QStringLiteral("GB18030");
    const auto table = readBytes(inEncoding(text, "GB18030"), options);
    REQUIRE(table);
    CHECK(table->rows.at(0).cells == words({"欧阳娜娜", "㐀𠀀 rare"}));

    options.encoding = QStringLiteral("Big5");
    const auto big5 = readBytes(inEncoding(QStringLiteral("name\n歐陽\n"), "Big5"), options);
    REQUIRE(big5);
    CHECK(big5->rows.at(0).cells == words({"歐陽"}));

    options.encoding = QStringLiteral("EBCDIC-of-nowhere");
    CHECK(readBytes("a\n1\n", options).error().code == ErrorCode::BadUsage);
}

TEST_CASE("bytes that are not the encoding reject their row and name its line")
{
    const auto utf8 = readBytes("a,b\n1,2\n3,\xc3(\n4,\xed\xa0\x80\n5,6\n");
    REQUIRE(utf8);
    REQUIRE(utf8->rows.size() == 4);
    CHECK(utf8->rows[0].fault == RowFault::None);
    CHECK(utf8->rows[1].fault == RowFault::BadEncoding);
    CHECK(utf8->rows[1].line == 3);
    CHECK(utf8->rows[2].fault == RowFault::BadEncoding);
    CHECK(utf8->rows[3].fault == RowFault::None);

    CsvOptions options;
    options.encoding = QStringLiteral("GB18030");
    const auto chinese = readBytes("a,b\n1,\xff\n2,\xc4\xe3\n3,\xc4", options);
    REQUIRE(chinese);
    REQUIRE(chinese->rows.size() == 3);
    CHECK(chinese->rows[0].fault == RowFault::BadEncoding);
    CHECK(chinese->rows[1].cells == words({"2", "你"}));
    CHECK(chinese->rows[2].fault == RowFault::BadEncoding);

    // Where no encoding is named, a header in GB 18030 is recognised; named wrongly, it is told.
    CHECK(readBytes("\xd0\xd5\xc3\xfb,b\n1,2\n")->header == words({"姓名", "b"}));
    options.encoding = QStringLiteral("UTF-8");
    CHECK(readBytes("\xd0\xd5\xc3\xfb,b\n1,2\n", options).error().code == ErrorCode::BadEncoding);
}

TEST_CASE("files that are no table are refused")
{
    CHECK(readBytes("").error().code == ErrorCode::EmptyFile);
    CHECK(readBytes("\xef\xbb\xbf").error().code == ErrorCode::EmptyFile);
    CHECK(readBytes(" \n\r\n\t\n").error().code == ErrorCode::EmptyFile);
    CHECK(readBytes(QByteArray("a\0b,c\n1,2\n", 10)).error().code == ErrorCode::BadEncoding);
    CHECK(readBytes("\"a,b\n1,2\n").error().code == ErrorCode::BadDocument);
    CHECK(readAll(QStringLiteral("/nowhere/at all.csv")).error().code == ErrorCode::NotReadable);
    CHECK(readAll(QStringLiteral("/")).error().code == ErrorCode::NotReadable);
    const auto nul = readBytes(QByteArray("a,b\n1,\0\n2,3\n", 12));
    REQUIRE(nul);
    CHECK(nul->rows.at(0).fault == RowFault::NulCharacter);
    CHECK(nul->rows.at(1).fault == RowFault::None);
    const auto headerOnly = readBytes("a,b\n");
    REQUIRE(headerOnly);
    CHECK(headerOnly->rows.empty());
}

TEST_CASE("cells, rows and headers beyond the caps are refused")
{
    CsvOptions options;
    options.mostCellBytes = 100;
    options.mostRowBytes = 300;
    options.mostColumns = 50;
    const auto refused = [&options](const QByteArray &bytes) {
        const auto table = readBytes(bytes, options);
        return !table && table.error().code == ErrorCode::BadDocument && table.error().args.size() == 2;
    };
    CHECK_FALSE(refused("a,b\n" + QByteArray(100, 'x') + ",1\n"));
    CHECK(refused("a,b\n" + QByteArray(101, 'x') + ",1\n"));
    CHECK(refused("a,b\n\"" + QByteArray(60, '\n') + QByteArray(60, 'y')));
    CHECK(refused("a,b\n" + (QByteArray(60, 'x') + ",").repeated(6) + "\n"));
    CHECK(refused("a," + QByteArray("b,").repeated(60) + "\n"));
    CHECK(refused(QByteArray(1000000, 'x')));
}

TEST_CASE("lines before the header are skipped, progress is told and may cancel")
{
    CsvOptions options;
    options.skipRows = 2;
    QList<qint64> done;
    options.progress = [&done](qint64 bytes, qint64 total) {
        done.append(bytes);
        return total > 0;
    };
    const auto table = readBytes("Clients, as of today\n\nname,n\nLi,1\n", options);
    REQUIRE(table);
    CHECK(table->header == words({"name", "n"}));
    CHECK(table->rows.at(0).line == 4);
    CHECK(done.first() == 0);
    CHECK(done.last() == 34);

    options.progress = [](qint64, qint64) { return false; };
    CHECK(readBytes("a\n1\n", options).error().code == ErrorCode::Cancelled);
}

TEST_CASE("names of the real list survive GB18030")
{
    ZHIYIN_REAL_DATA(path, "names/chinese_names_7000.txt");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString names = QString::fromUtf8(file.readAll());
    CsvOptions options;
    options.encoding = QStringLiteral("gb18030");
    const auto table = readBytes(inEncoding(QStringLiteral("name\n") + names, "GB18030"), options);
    REQUIRE(table);
    const QStringList wanted = names.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(table->rows.size() == static_cast<size_t>(wanted.size()));
    CHECK(wanted.size() == 7000);
    for (int i = 0; i < wanted.size(); ++i) {
        if (table->rows[static_cast<size_t>(i)].cells != QStringList{wanted[i].trimmed()})
            FAIL(wanted[i].toStdString());
    }
}

TEST_CASE("what is no workbook is read as text")
{
    CHECK(openTable(QStringLiteral("/nowhere")).error().code == ErrorCode::NotReadable);
    Folder folder;
    const auto table = openTable(folder.write("a,b\n1,2\n"));
    REQUIRE(table);
    CHECK(table->source->header() == words({"a", "b"}));
    CHECK(table->encoding == QStringLiteral("UTF-8"));
}

TEST_CASE("what is written in quotes is read back, whatever it is")
{
    const bool ok = rc::check("cells survive quoting", [] {
        const auto cell = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;\"\n\r\t '=.\\")));
        const auto rows =
            *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(cell, cell));
        QByteArray csv = "x,y,end\n";
        for (const auto &[x, y] : rows) {
            for (const std::string &each : {x, y})
                csv += '"' + QByteArray::fromStdString(each).replace("\"", "\"\"") + "\",";
            csv += "e\n";
        }
        const auto table = readBytes(csv);
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->rows.size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(table->rows[i].fault == RowFault::None);
            RC_ASSERT(table->rows[i].cells[0].toStdString() == rows[i].first);
            RC_ASSERT(table->rows[i].cells[1].toStdString() == rows[i].second);
        }
    });
    CHECK(ok);
}

TEST_CASE("arbitrary bytes are read or refused, and every row lies in the file")
{
    const bool ok = rc::check("no bytes hurt", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::elementOf(std::string(",;\"\n\r\0 \xef\xbb\xbf", 10))));
        CsvOptions options;
        options.encoding =
            QString::fromStdString(*rc::gen::elementOf(std::vector<std::string>{"", "GB18030", "UTF-16LE"}));
        const QByteArray file = QByteArray::fromStdString(bytes);
        const auto table = readBytes(file, options);
        if (!table)
            return;
        qint64 last = 0;
        for (const SourceRow &row : table->rows) {
            RC_ASSERT(row.line > last);
            last = row.line;
        }
        RC_ASSERT(last <= file.size() + 1);
    });
    CHECK(ok);
}

TEST_CASE("100,000 rows of 20 columns are read well under half a second", "[.speed]")
{
    QByteArray bytes = QByteArray("c,").repeated(19) + "c\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += QByteArray("12345678,").repeated(10) + QByteArray("\xe5\xbc\xa0\xe5\x90\x89\xe6\x83\x9f,").repeated(9)
                 + "end\n";
    Folder folder;
    const QString path = folder.write(bytes);
    // Processor time, so that a busy machine does not count.
    const std::clock_t begin = std::clock();
    const auto reader = CsvReader::open(path);
    REQUIRE(reader);
    qint64 cells = 0;
    SourceRow row;
    while ((*reader)->next(row).value_or(false))
        cells += row.cells.size();
    CHECK(cells == 2'000'000);
    CHECK((std::clock() - begin) * 1000 / CLOCKS_PER_SEC < 500);
}
