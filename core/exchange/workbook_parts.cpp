// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_parts.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

namespace zhiyin {
namespace {

/// An empty part where there is none, or it cannot be unpacked.
QByteArray partOf(orcus::zip_archive &archive, const QString &name)
{
    std::vector<unsigned char> buffer;
    const std::string path = name.toStdString();
    if (!archive.read_file_entry(path, buffer))
        return {};
    return QByteArray(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
}

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true";
}

/// The next element, but nothing behind a document type.
bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

QHash<QString, QString> targetsOf(const QByteArray &part)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(part);
    while (nextElement(xml)) {
        if (xml.name() == u"Relationship")
            targets.insert(xml.attributes().value(QLatin1StringView("Id")).toString(),
                           xml.attributes().value(QLatin1StringView("Target")).toString());
    }
    return targets;
}

void readWorkbook(const QByteArray &part, const QHash<QString, QString> &targets, WorkbookParts &parts)
{
    QXmlStreamReader xml(part);
    while (nextElement(xml)) {
        if (xml.name() == u"workbookPr")
            parts.from1904 = isTrue(xml.attributes().value(QLatin1StringView("date1904")));
        if (xml.name() != u"sheet")
            continue;
        QString target;
        for (const QXmlStreamAttribute &each : xml.attributes()) {
            if (each.name() == u"id")
                target = targets.value(each.value().toString());
        }
        parts.sheets.append(target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(QStringLiteral("xl/") + target));
    }
}

/// The text of a cell in runs; what tells its reading (phonetic runs) is left out.
QString inlineText(QXmlStreamReader &xml)
{
    QString text;
    int phonetic = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            phonetic += xml.name() == u"rPh" ? 1 : 0;
            if (xml.name() == u"t" && phonetic == 0) {
                text += xml.readElementText();
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            phonetic -= xml.name() == u"rPh" ? 1 : 0;
            break;
        default: break;
        }
    }
    return text;
}

bool readInline(const QByteArray &part, size_t sheet, const WorkbookParts::InlineText &found)
{
    QXmlStreamReader xml(part);
    while (nextElement(xml)) {
        if (xml.name() != u"c" || xml.attributes().value(QLatin1StringView("t")) != u"inlineStr")
            continue;
        const QByteArray reference = xml.attributes().value(QLatin1StringView("r")).toLatin1();
        const QString text = inlineText(xml);
        if (!found(sheet, reference, text.toUtf8()))
            return false;
    }
    return true;
}

} // namespace

WorkbookParts WorkbookParts::read(QByteArrayView bytes, const InlineText &text)
{
    WorkbookParts parts;
    try {
        orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(bytes.data()),
                                              static_cast<size_t>(bytes.size()));
        orcus::zip_archive archive(&stream);
        archive.load();
        const auto targets = targetsOf(partOf(archive, QStringLiteral("xl/_rels/workbook.xml.rels")));
        readWorkbook(partOf(archive, QStringLiteral("xl/workbook.xml")), targets, parts);
        for (qsizetype i = 0; i < parts.sheets.size(); ++i) {
            const QByteArray part = partOf(archive, parts.sheets[i]);
            if (part.contains("inlineStr") && !readInline(part, static_cast<size_t>(i), text))
                break;
        }
    } catch (const std::exception &) {
        // As far as it went: a part that cannot be unpacked has no texts.
        return parts;
    }
    return parts;
}

} // namespace zhiyin
