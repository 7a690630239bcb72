// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_text.h"

#include <QRawFont>
#include <QRegularExpression>

#include <map>
#include <set>

namespace zhiyin::paper {
namespace {

/// The bytes of an object, "N 0 obj … endobj", and where they stood.
struct PdfObject {
    int number = 0;
    qsizetype offset = 0;
    QByteArray bytes;
};

struct PdfParts {
    QByteArray head; ///< Before the first object.
    std::vector<PdfObject> objects;
    int size = 0; ///< Entries of the cross-reference table.
    QByteArray trailer;
};

constexpr int kEntryLength = 20; ///< "0000000172 00000 n \n"

std::optional<PdfParts> takeApart(const QByteArray &pdf)
{
    const qsizetype mark = pdf.lastIndexOf("startxref\n");
    if (mark < 0)
        return std::nullopt;
    const qsizetype table = pdf.mid(mark + 10, 20).trimmed().split('\n').constFirst().trimmed().toLongLong();
    if (table <= 0 || table >= mark || !pdf.mid(table).startsWith("xref\n0 "))
        return std::nullopt;
    PdfParts parts;
    const qsizetype sizeEnd = pdf.indexOf('\n', table + 7);
    parts.size = pdf.mid(table + 7, sizeEnd - table - 7).trimmed().toInt();
    const qsizetype entries = sizeEnd + 1;
    const qsizetype trailer = entries + qsizetype{kEntryLength} * parts.size;
    if (parts.size <= 1 || !pdf.mid(trailer).startsWith("trailer"))
        return std::nullopt;
    for (int number = 1; number < parts.size; ++number) {
        const qsizetype offset = pdf.mid(entries + qsizetype{kEntryLength} * number, 10).toLongLong();
        if (offset > 0)
            parts.objects.push_back({number, offset, {}});
    }
    std::sort(parts.objects.begin(), parts.objects.end(),
              [](const auto &a, const auto &b) { return a.offset < b.offset; });
    for (size_t i = 0; i < parts.objects.size(); ++i) {
        const qsizetype end = i + 1 < parts.objects.size() ? parts.objects[i + 1].offset : table;
        parts.objects[i].bytes = pdf.mid(parts.objects[i].offset, end - parts.objects[i].offset);
        if (!parts.objects[i].bytes.startsWith(QByteArray::number(parts.objects[i].number) + " 0 obj"))
            return std::nullopt;
    }
    if (parts.objects.empty())
        return std::nullopt;
    parts.head = pdf.left(parts.objects.front().offset);
    parts.trailer = pdf.mid(trailer, mark - trailer);
    return parts;
}

QByteArray putTogether(PdfParts parts)
{
    QByteArray pdf = parts.head;
    std::vector<qsizetype> offsets(static_cast<size_t>(parts.size), 0);
    for (const PdfObject &object : parts.objects) {
        offsets[static_cast<size_t>(object.number)] = pdf.size();
        pdf += object.bytes;
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(parts.size) + " \n0000000000 65535 f \n";
    for (size_t i = 1; i < offsets.size(); ++i)
        pdf +=
            QByteArray::number(offsets[i]).rightJustified(10, '0') + (offsets[i] > 0 ? " 00000 n \n" : " 65535 f \n");
    return pdf + parts.trailer + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

/// The characters of the basic plane that a font shows with the glyph of a lower one, by that lower one.
using Duplicates = std::map<char32_t, std::vector<char32_t>>;

void addDuplicates(Duplicates &duplicates, const QString &family)
{
    constexpr int kPlane = 0x10000;
    QFont wanted = font(Type::Body);
    wanted.setFamilies({family});
    const QRawFont raw = QRawFont::fromFont(wanted);
    QList<QChar> characters;
    for (int c = 0; c < kPlane; ++c)
        characters.append(QChar(QChar(c).isSurrogate() ? 0 : c));
    QList<quint32> glyphs(kPlane, 0);
    int count = kPlane;
    if (!raw.glyphIndexesForChars(characters.constData(), kPlane, glyphs.data(), &count) || count != kPlane)
        return;
    std::map<quint32, char32_t> lowest;
    for (char32_t c = 1; c < kPlane; ++c) {
        const quint32 glyph = glyphs[static_cast<qsizetype>(c)];
        if (glyph == 0)
            continue;
        const auto [first, isNew] = lowest.emplace(glyph, c);
        if (!isNew)
            duplicates[first->second].push_back(c);
    }
}

const Duplicates &duplicates()
{
    static const Duplicates all = [] {
        Duplicates found;
        for (const QString &family : families())
            addDuplicates(found, family);
        return found;
    }();
    return all;
}

/// The character that stands in the text where Qt tells of `character`: one that was drawn and looks the same; for
/// what a chart drew, which is not noted, the ideograph.
char32_t mended(char32_t character, const std::vector<bool> &used)
{
    constexpr char32_t kFirstIdeograph = 0x3400;
    constexpr char32_t kLastIdeograph = 0x9fff;
    const auto found = duplicates().find(character);
    if (found == duplicates().end())
        return character < U' ' ? U' ' : character;
    const auto &same = found->second;
    const auto drawn = std::find_if(same.rbegin(), same.rend(), [&used](char32_t c) { return used[c]; });
    if (drawn != same.rend())
        return *drawn;
    const auto ideograph = std::find_if(same.rbegin(), same.rend(),
                                        [](char32_t c) { return c >= kFirstIdeograph && c <= kLastIdeograph; });
    if (!used[character] && ideograph != same.rend())
        return *ideograph;
    return character < U' ' ? U' ' : character;
}

/// Number of a glyph in a font of the file → the character that it shows.
using TextMap = std::map<uint, char32_t>;

/// Reads the lines that Qt writes: `<from> <to> <code>` and `<from> <to> [<code> <code> …]`.
TextMap readMap(const QByteArray &cmap, const std::vector<bool> &used)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\\[([^\\]]*)\\])"));
    TextMap map;
    auto found = range.globalMatch(QString::fromLatin1(cmap.mid(cmap.indexOf("beginbfrange"))));
    while (found.hasNext()) {
        const auto match = found.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        const QStringList codes = match.captured(4).split(u' ', Qt::SkipEmptyParts);
        for (uint i = first; i <= last; ++i) {
            const uint at = i - first;
            const uint single = match.captured(3).toUInt(nullptr, 16) + at;
            const uint code = codes.isEmpty() ? single : codes.value(at).mid(1, 4).toUInt(nullptr, 16);
            if (i != 0 && code != 0)
                map[i] = mended(code, used);
        }
    }
    return map;
}

/// Qt numbers the glyphs of a font in the order of their first use, so the numbers without text are the uncommon
/// characters in theirs. Where there are more such numbers than characters nothing is guessed.
void addUncommon(TextMap &map, const std::vector<char32_t> &characters)
{
    std::vector<uint> gaps;
    const uint last = map.empty() ? 0 : map.rbegin()->first;
    for (uint i = 1; i <= last; ++i) {
        if (!map.contains(i))
            gaps.push_back(i);
    }
    for (uint i = last + 1; gaps.size() < characters.size(); ++i)
        gaps.push_back(i);
    if (gaps.size() != characters.size())
        return;
    for (size_t i = 0; i < gaps.size(); ++i)
        map[gaps[i]] = characters[i];
}

std::vector<char32_t> uncommonOf(const QByteArray &fontName, const std::vector<UncommonGlyph> &uncommon)
{
    std::set<quint32> seen;
    std::vector<char32_t> characters;
    for (const UncommonGlyph &glyph : uncommon) {
        if (glyph.fontName.compare(QString::fromLatin1(fontName), Qt::CaseInsensitive) == 0
            && seen.insert(glyph.glyph).second)
            characters.push_back(glyph.character);
    }
    return characters;
}

QByteArray hex(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    QByteArray digits;
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits;
}

QByteArray writeMap(int number, const TextMap &map)
{
    constexpr int kMostEntries = 100; // of a section, by the format
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto at = map.begin(); at != map.end();) {
        const auto left = std::distance(at, map.end());
        const auto count = std::min<std::ptrdiff_t>(left, kMostEntries);
        cmap += QByteArray::number(static_cast<int>(count)) + " beginbfchar\n";
        for (std::ptrdiff_t i = 0; i < count; ++i, ++at)
            cmap += '<' + QByteArray::number(at->first, 16).rightJustified(4, '0').toUpper() + "> <" + hex(at->second)
                    + ">\n";
        cmap += "endbfchar\n";
    }
    cmap += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    // Four bytes of length stand before zlib's own stream in what qCompress gives.
    const QByteArray packed = qCompress(cmap).mid(4);
    return QByteArray::number(number) + " 0 obj\n<< /Length " + QByteArray::number(packed.size())
           + " /Filter /FlateDecode >>\nstream\n" + packed + "\nendstream\nendobj\n";
}

/// The object numbers of the text maps with the names of their fonts.
std::map<int, QByteArray> textMaps(const std::vector<PdfObject> &objects)
{
    std::map<int, QByteArray> maps;
    for (const PdfObject &object : objects) {
        const qsizetype map = object.bytes.indexOf("/ToUnicode ");
        const qsizetype name = object.bytes.indexOf("/BaseFont /");
        if (map < 0 || name < 0)
            continue;
        const qsizetype mapEnd = object.bytes.indexOf(' ', map + 11);
        const qsizetype nameEnd = object.bytes.indexOf('\n', name);
        maps[object.bytes.mid(map + 11, mapEnd - map - 11).toInt()] = object.bytes.mid(name + 11, nameEnd - name - 11);
    }
    return maps;
}

void setDate(QByteArray &object, const QDateTime &at)
{
    const qsizetype start = object.indexOf("/CreationDate (");
    const qsizetype end = start < 0 ? -1 : object.indexOf(')', start);
    if (end < 0 || !at.isValid())
        return;
    const QByteArray date = at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    object.replace(start, end - start, "/CreationDate (D:" + date + 'Z');
}

} // namespace

QByteArray mendPdf(const QByteArray &pdf, const TextLog &log, const QDateTime &preparedAt)
{
    auto parts = takeApart(pdf);
    if (!parts)
        return pdf;
    const std::map<int, QByteArray> maps = textMaps(parts->objects);
    for (PdfObject &object : parts->objects) {
        const auto map = maps.find(object.number);
        if (map != maps.end() && object.bytes.contains("beginbfrange")) {
            TextMap text = readMap(object.bytes, log.used);
            addUncommon(text, uncommonOf(map->second, log.uncommon));
            object.bytes = writeMap(object.number, text);
        } else if (object.bytes.contains("/CreationDate (")) {
            setDate(object.bytes, preparedAt);
        }
    }
    return putTogether(std::move(*parts));
}

} // namespace zhiyin::paper
