// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding_guess.h"
#include "tests/support/real_data.h"

#include <QBuffer>
#include <QFile>

#include <unicode/ucnv.h>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

QByteArray inEncoding(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    UConverter *const converter = ucnv_open(encoding, &status);
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    return bytes.first(size);
}

QString guessed(const QByteArray &bytes)
{
    return guessEncoding(bytes);
}

} // namespace

TEST_CASE("encodings are recognised without a mark", "[encoding]")
{
    const QString simplified =
        QStringLiteral("客户编号,姓名,地址\nK-1,欧阳娜娜,北京市朝阳区建国路\nK-2,王小明,上海市\n");
    const QString traditional = QStringLiteral("客戶編號,姓名,地址\nK-1,歐陽娜娜,臺北市信義區\nK-2,王小明,高雄市\n");
    CHECK(guessed(simplified.toUtf8()) == QStringLiteral("UTF-8"));
    CHECK(guessed("external_id,name\nK-1,Smith\n") == QStringLiteral("UTF-8"));
    CHECK(guessed(inEncoding(simplified, "GB18030")) == QStringLiteral("GB18030"));
    CHECK(guessed(inEncoding(traditional, "Big5")) == QStringLiteral("Big5"));
    for (const QString &text : {simplified, traditional, QStringLiteral("a,b\n1,2\n")}) {
        CHECK(guessed(inEncoding(text, "UTF-16LE")) == QStringLiteral("UTF-16LE"));
        CHECK(guessed(inEncoding(text, "UTF-16BE")) == QStringLiteral("UTF-16BE"));
        CHECK(guessed("\xff\xfe" + inEncoding(text, "UTF-16LE")) == QStringLiteral("UTF-16LE"));
        CHECK(guessed("\xef\xbb\xbf" + text.toUtf8()) == QStringLiteral("UTF-8"));
    }
    // Some wrong bytes in a text are no other encoding: their rows are told.
    CHECK(guessed("external_id,name\nK-1,\xff\xfe\nK-2,M\xfcller\n") == QStringLiteral("UTF-8"));
    CHECK(guessed("") == QStringLiteral("UTF-8"));
}

TEST_CASE("a character cut off by the sample's end does not mislead", "[encoding]")
{
    const QByteArray text = QStringLiteral("姓名,地址,备注\n").repeated(20).toUtf8();
    const QByteArray chinese = inEncoding(QString::fromUtf8(text), "GB18030");
    for (int cut = 0; cut < 6; ++cut) {
        CHECK(guessed(text.chopped(cut)) == QStringLiteral("UTF-8"));
        CHECK(guessed(chinese.chopped(cut)) == QStringLiteral("GB18030"));
    }
}

TEST_CASE("what comes late in a file counts, and the file stays where it was", "[encoding]")
{
    QByteArray bytes = QByteArray("K-1,Smith,1 High Street\n").repeated(40'000);
    bytes += inEncoding(QStringLiteral("K-2,欧阳娜娜,北京市朝阳区\n").repeated(50), "GB18030");
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(guessEncodingOf(file) == QStringLiteral("GB18030"));
    CHECK(file.pos() == 0);
}

TEST_CASE("seven thousand real names are recognised in each encoding", "[encoding]")
{
    ZHIYIN_REAL_DATA(path, "names/chinese_names_7000.txt");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString names = QString::fromUtf8(file.readAll());
    CHECK(guessed(names.toUtf8()) == QStringLiteral("UTF-8"));
    CHECK(guessed(inEncoding(names, "GB18030")) == QStringLiteral("GB18030"));
    CHECK(guessed(inEncoding(names, "UTF-16LE")) == QStringLiteral("UTF-16LE"));
}
