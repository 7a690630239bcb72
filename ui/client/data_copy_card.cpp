// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/data_copy_card.h"

#include "core/retention/data_copy_desk.h"
#include "ui/common/ask.h"
#include "ui/common/plain_text.h"
#include "ui/paper/data_copy_pages.h"
#include "ui/paper/print.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

Result<void> writeCopy(const QJsonObject &copy, const QString &file)
{
    if (file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return paper::saveWhole(file, QJsonDocument(copy).toJson(QJsonDocument::Indented));
    ZHIYIN_TRY(paper::printDataCopy(copy, file));
    return {};
}

} // namespace

DataCopyCard::DataCopyCard(Workbench &bench)
    : TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Copy of everything held on the client")); }), m_bench(bench)
{
    addRow();
    m_reason = addField("copy_reason", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Reason")); });
    m_save = addButton("copy_save", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Save copy…")); });
    m_hint = addHint();
    connect(m_save, &QPushButton::clicked, this, &DataCopyCard::save);
    setVisible(bench.may(Action::UnmaskCore));
}

void DataCopyCard::save()
{
    if (!m_client)
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        tellUnder(this, m_hint, said(QT_TRANSLATE_NOOP("zhiyin", "Say who asked for the copy, and why.")), true);
        m_reason->setFocus();
        return;
    }
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Save the copy")),
                 {QStringLiteral("PDF (*.pdf)"), QStringLiteral("JSON (*.json)")},
                 m_client->toString() + QStringLiteral(".pdf")},
                [this](const QString &file) { write(file); });
}

void DataCopyCard::write(const QString &file)
{
    if (!m_client)
        return;
    runUnder(m_bench, this, m_hint,
             [client = *m_client, reason = m_reason->text(), file](Session &session) -> Result<QString> {
                 ZHIYIN_ASSIGN(const QJsonObject copy, session.desk<DataCopyDesk>().copy(client, reason));
                 ZHIYIN_TRY(writeCopy(copy, file));
                 return said(QT_TRANSLATE_NOOP("zhiyin", "Saved: %1")).arg(file);
             });
}

} // namespace zhiyin
