// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/certificate_pages.h"

#include "core/words/change_words.h"
#include "core/words/duplicate_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

#include <QJsonObject>

namespace zhiyin::paper {
namespace {

TitleBlock::Content titleOf(const ErasureCertificate &certificate, const QTimeZone &zone, const PaperWords &words)
{
    const QJsonObject &document = certificate.document;
    const auto day = [&](const char *key) {
        return words.date(QDate::fromString(document.value(QLatin1StringView(key)).toString(), Qt::ISODate));
    };
    const QString rule = QStringLiteral("rule");
    return {words.text(QT_TRANSLATE_NOOP("zhiyin", "Certificate of erasure")),
            words.moment(certificate.at, zone),
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Client %1")).arg(certificate.client.toString()),
            {},
            {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Certificate")), certificate.id.toString()},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Asked for by")), certificate.askedBy},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Approved by")), certificate.approvedBy},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Relationship ended")), day("relationship_ended")},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Kept through")), day("kept_until")},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Longest rule")),
              words::changedValue(rule, document.value(rule).toString())}}};
}

void addErased(Flow &flow, const QJsonObject &rows, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "What was erased")), width);
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Entries")), 0, true}},
                {},
                false};
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (it.value().toInteger() > 0)
            table.rows.push_back({words::movedTable(it.key()), words.count(it.value().toInteger())});
    }
    if (table.rows.empty())
        addNoneRecorded(flow, words, width);
    else
        addTable(flow, table, width);
}

} // namespace

Document certificateDocument(const ErasureCertificate &certificate, const QString &institution, const QTimeZone &zone,
                             const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(titleOf(certificate, zone, words), width), 0, false, {}});
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP(
                "zhiyin", "The data held on this client were erased after the longest term that the rules ask for had "
                          "ended, on the request of one person and with the approval of another.")),
            width, pt(10));
    if (certificate.document.value(QStringLiteral("key_destroyed")).toBool())
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin",
                                             "The key of the client's part of the journal was destroyed: what "
                                             "was noted there can no longer be read, and the chain stays whole.")),
                width);
    addErased(flow, certificate.document.value(QStringLiteral("rows")).toObject(), words, width);
    flow.push_back(
        {std::make_shared<SignatureBlock>(QStringList{words.text(QT_TRANSLATE_NOOP("zhiyin", "Asked for by")),
                                                      words.text(QT_TRANSLATE_NOOP("zhiyin", "Approved by"))},
                                          words, width),
         mm(10),
         false,
         {}});
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Certificate of erasure"));
    PageFrame frame{institution, title, certificate.document.value(QStringLiteral("journal_anchor")).toString(),
                    {},          title, certificate.at};
    return Document(std::move(frame), words, size, std::move(flow));
}

Result<PaperOutcome> printCertificate(const ErasureCertificate &certificate, const QString &institution,
                                      const QTimeZone &zone, const QString &path)
{
    ZHIYIN_ASSIGN(const PdfBytes pdf,
                  pdfOf(certificateDocument(certificate, institution, zone, QPageSize(QPageSize::A4))));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace zhiyin::paper
