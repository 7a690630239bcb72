// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <array>

namespace zhiyin::test {

/// Makes ZIP archives entry by entry, so that a test can also make wrong ones.
class ZipMaker
{
public:
    ZipMaker &add(const QByteArray &name, const QByteArray &text) { return addRaw(name, text, text.size()); }
    /// `claimed` is the unpacked size that the directory tells.
    ZipMaker &addRaw(const QByteArray &name, const QByteArray &text, qint64 claimed, quint16 flags = 0)
    {
        // Qt's form is a length, zlib's header, the deflated bytes and a checksum.
        const QByteArray packed = qCompress(text, 9).mid(6).chopped(4);
        const QByteArray facts = number16(20) + number16(flags) + number16(8) + number16(0) + number16(0x21)
                                 + number32(crcOf(text)) + number32(static_cast<quint32>(packed.size()))
                                 + number32(static_cast<quint32>(claimed)) + number16(name.size()) + number16(0);
        m_directory += "PK\x01\x02" + number16(20) + facts + number16(0) + number16(0) + number16(0) + number32(0)
                       + number32(static_cast<quint32>(m_bytes.size())) + name;
        m_bytes += "PK\x03\x04" + facts + name + packed;
        ++m_entries;
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + number32(0) + number16(m_entries) + number16(m_entries)
               + number32(static_cast<quint32>(m_directory.size())) + number32(static_cast<quint32>(m_bytes.size()))
               + number16(0);
    }

private:
    static QByteArray number16(qint64 value)
    {
        QByteArray bytes(2, Qt::Uninitialized);
        qToLittleEndian(static_cast<quint16>(value), bytes.data());
        return bytes;
    }
    static QByteArray number32(quint32 value)
    {
        QByteArray bytes(4, Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static quint32 crcOf(const QByteArray &text)
    {
        static const auto table = [] {
            std::array<quint32, 256> made{};
            for (quint32 i = 0; i < 256; ++i) {
                quint32 value = i;
                for (int bit = 0; bit < 8; ++bit)
                    value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
                made[i] = value;
            }
            return made;
        }();
        quint32 crc = ~0U;
        for (const char c : text)
            crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ (crc >> 8);
        return ~crc;
    }
    QByteArray m_bytes;
    QByteArray m_directory;
    int m_entries = 0;
};

/// A workbook of one sheet, from the XML of its rows; styles 1 and 2 are a date and a date with time.
inline QByteArray workbookOf(const QByteArray &rows, const QByteArray &after = {}, const QByteArray &properties = {},
                             const QByteArray &strings = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ZipMaker zip;
    zip.add("[Content_Types].xml",
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + types + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types
                + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + types
                + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types
                + "sharedStrings+xml\"/></Types>");
    zip.add("_rels/.rels",
            "<?xml version=\"1.0\"?><Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + rels + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"" + main + "\" xmlns:r=\"" + rels + "\">"
                                   + properties
                                   + "<sheets><sheet name=\"Rows\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<?xml version=\"1.0\"?><Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + rels + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + rels
                + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + rels
                + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    zip.add(
        "xl/styles.xml",
        "<?xml version=\"1.0\"?><styleSheet xmlns=\"" + main
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d "
              "h:mm\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders "
              "count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs "
              "count=\"3\"><xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\"/><xf numFmtId=\"164\" "
              "xfId=\"0\"/></cellXfs></styleSheet>");
    zip.add("xl/sharedStrings.xml",
            strings.isEmpty() ? "<?xml version=\"1.0\"?><sst xmlns=\"" + main + "\"/>" : strings);
    zip.add("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><worksheet xmlns=\"" + main + "\"><sheetData>" + rows
                                            + "</sheetData>" + after + "</worksheet>");
    return zip.bytes();
}

/// A row of texts, for workbookOf.
inline QByteArray textRow(int row, const QList<QByteArray> &cells)
{
    const QByteArray number = QByteArray::number(row);
    QByteArray xml = "<row r=\"" + number + "\">";
    char column = 'A';
    for (const QByteArray &cell : cells)
        xml += QByteArray("<c r=\"") + column++ + number + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

} // namespace zhiyin::test
