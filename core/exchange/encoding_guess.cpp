// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding_guess.h"

#include "core/exchange/text_decoder.h"

namespace zhiyin {
namespace {

constexpr qint64 kSampleBytes = 256 * 1024;
/// A file that is ASCII for so long is taken for UTF-8, and what comes later for faulty rows.
constexpr qint64 kSearchedBytes = 64 << 20;
/// A character that was cut off by the end of the sample.
constexpr qsizetype kLongestCharacter = 4;
constexpr double kMostlyCommon = 0.6;

bool isHigh(char c)
{
    return (c & '\x80') != 0;
}

bool isIn(char c, int first, int last)
{
    const int byte = static_cast<unsigned char>(c);
    return byte >= first && byte <= last;
}

/// ASCII in UTF-16 has a zero in each pair; Chinese has its line ends and separators at least. A zero alone is a slip of
/// another text: the line ends tell.
QString guessUtf16(QByteArrayView text)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    bool littleEnd = false;
    bool bigEnd = false;
    const qsizetype seen = std::min<qsizetype>(text.size(), kSampleBytes);
    for (qsizetype i = 0; i + 1 < seen; i += 2) {
        even += text[i] == '\0' ? 1 : 0;
        odd += text[i + 1] == '\0' ? 1 : 0;
        littleEnd |= text[i] == '\n' && text[i + 1] == '\0';
        bigEnd |= text[i] == '\0' && text[i + 1] == '\n';
    }
    constexpr qsizetype kClearly = 4;
    if (std::max(even, odd) < std::max<qsizetype>(2, text.first(seen).count('\n') / 2))
        return {};
    if (littleEnd && odd > even * kClearly)
        return QStringLiteral("UTF-16LE");
    return bigEnd && even > odd * kClearly ? QStringLiteral("UTF-16BE") : QString();
}

bool isReadableAs(const QString &encoding, QByteArrayView text)
{
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return false;
    const QByteArray read = decoder->toUtf8(text.toByteArray(), false);
    return !read.contains(kBadByte) && !read.contains('\0') && textOfUtf8(read).has_value();
}

bool isUtf8(QByteArrayView text)
{
    // The last character may be cut off: up to three bytes of it are left out.
    for (qsizetype cut = 0; cut < kLongestCharacter && cut <= text.size(); ++cut) {
        if (textOfUtf8(text.chopped(cut)))
            return true;
        if (cut < text.size() && !isHigh(text[text.size() - 1 - cut]))
            return false;
    }
    return false;
}

/// How often the characters of two bytes are common ones of each encoding.
struct Pairs {
    double all = 0;
    double commonGb = 0;
    double commonBig5 = 0;
};

Pairs countPairs(QByteArrayView text)
{
    Pairs pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!isHigh(text[i]))
            continue;
        const char lead = text[i];
        const char trail = text[++i];
        ++pairs.all;
        // GB 2312's first level; its marks and full-width letters.
        const bool high = isIn(trail, 0xa1, 0xfe);
        pairs.commonGb += high && (isIn(lead, 0xb0, 0xd7) || isIn(lead, 0xa1, 0xa3)) ? 1 : 0;
        // Big5's first level and its marks.
        const bool any = high || isIn(trail, 0x40, 0x7e);
        pairs.commonBig5 += any && isIn(lead, 0xa1, 0xc6) ? 1 : 0;
    }
    return pairs;
}

QString guessChinese(QByteArrayView text)
{
    const Pairs pairs = countPairs(text);
    const auto plausible = [&](const char *encoding, double common) {
        return common >= kMostlyCommon * pairs.all && isReadableAs(QString::fromLatin1(encoding), text);
    };
    const bool gb = plausible("GB18030", pairs.commonGb);
    const bool big5 = plausible("Big5", pairs.commonBig5);
    if (gb && (!big5 || pairs.commonGb >= pairs.commonBig5))
        return QStringLiteral("GB18030");
    return big5 ? QStringLiteral("Big5") : QString();
}

} // namespace

QString guessEncoding(QByteArrayView text)
{
    if (const QString marked = TextDecoder::encodingOfMark(text); !marked.isEmpty())
        return marked;
    if (text.contains('\0')) {
        const QString wide = guessUtf16(text);
        return wide.isEmpty() ? QStringLiteral("UTF-8") : wide;
    }
    const QString utf8 = QStringLiteral("UTF-8");
    if (isUtf8(text))
        return utf8;
    const QString chinese = guessChinese(text);
    return chinese.isEmpty() ? utf8 : chinese;
}

QString guessEncodingOf(QIODevice &file)
{
    const qint64 place = file.pos();
    QByteArray sample = file.read(kSampleBytes);
    const auto high = [](QByteArrayView text) { return std::find_if(text.begin(), text.end(), isHigh); };
    for (qint64 seen = sample.size(); seen < kSearchedBytes && !sample.contains('\0'); seen += kSampleBytes) {
        if (high(sample) != sample.cend())
            break;
        const QByteArray next = file.read(kSampleBytes);
        if (next.isEmpty())
            break;
        // From the first byte that is no ASCII, so that no character is cut at its beginning.
        const auto from = high(next) - QByteArrayView(next).begin();
        sample = from < next.size() ? next.mid(from) + file.read(kSampleBytes) : next;
    }
    file.seek(place);
    return guessEncoding(sample);
}

} // namespace zhiyin
