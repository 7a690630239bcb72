// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoder.h"

#include "core/words/exchange_words.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>

#include <array>

namespace zhiyin {
namespace {

constexpr QByteArrayView kUtf8Mark("\xef\xbb\xbf", 3);

void appendUtf8(QByteArray &out, const char16_t *from, const char16_t *to)
{
    out += QStringView(from, to).toUtf8();
}

} // namespace

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Result<TextDecoder> TextDecoder::create(const QString &encoding)
{
    TextDecoder decoder;
    const QByteArray name = encoding.trimmed().toLatin1();
    if (name.isEmpty() || ucnv_compareNames(name.constData(), "UTF-8") == 0)
        return decoder;
    UErrorCode status = U_ZERO_ERROR;
    // ICU takes a null name for the machine's own encoding; an empty one was dealt with above.
    decoder.m_converter.reset(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status))
        return failure(ErrorCode::BadUsage, {words::unknownEncoding(encoding.trimmed())});
    ucnv_setToUCallBack(decoder.m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return failure(ErrorCode::Internal, {}, QStringLiteral("icu: %1").arg(QLatin1String(u_errorName(status))));
    return decoder;
}

QString TextDecoder::encodingOfMark(QByteArrayView beginning)
{
    if (beginning.startsWith(kUtf8Mark))
        return QStringLiteral("UTF-8");
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    const char *name = ucnv_detectUnicodeSignature(
        beginning.data(), static_cast<int32_t>(std::min<qsizetype>(beginning.size(), 8)), &length, &status);
    return U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString();
}

QByteArray TextDecoder::toUtf8(QByteArray bytes, bool last)
{
    const bool first = std::exchange(m_first, false);
    if (!m_converter) {
        if (first && bytes.startsWith(kUtf8Mark))
            bytes.remove(0, kUtf8Mark.size());
        return bytes;
    }
    QByteArray out;
    out.reserve(bytes.size() * 3 / 2);
    std::array<char16_t, 4096> buffer{};
    const char *source = bytes.constData();
    const char *const sourceEnd = source + bytes.size();
    for (;;) {
        char16_t *target = buffer.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, nullptr, last,
                       &status);
        appendUtf8(out, buffer.data(), target);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            break;
        out += kBadByte;
        // A truncated end is told once and is the end; the converter goes on behind any other bad sequence.
        if (status == U_TRUNCATED_CHAR_FOUND)
            break;
    }
    // Converters of plain UTF-16BE or UTF-16LE hand the mark on as a character.
    if (first && out.startsWith(kUtf8Mark))
        out.remove(0, kUtf8Mark.size());
    return out;
}

std::optional<QString> textOfUtf8(QByteArrayView bytes)
{
    const auto *begin = bytes.data();
    const auto *end = begin + bytes.size();
    if (std::none_of(begin, end, [](char c) { return c & '\x80'; }))
        return QString::fromLatin1(begin, bytes.size());
    QString text(bytes.size(), Qt::Uninitialized);
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(reinterpret_cast<char16_t *>(text.data()), static_cast<int32_t>(text.size()), &length, begin,
                  static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

} // namespace zhiyin
