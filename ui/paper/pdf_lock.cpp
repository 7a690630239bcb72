// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_lock.h"

#include <QRandomGenerator>

// The library's own smart pointers are gone in its next version; nothing here uses them.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace zhiyin::paper {
namespace {

/// 256 bits as hexadecimal digits, from the system's own source.
QByteArray randomPassword()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

} // namespace

Result<QByteArray> lockPdf(const QByteArray &pdf, const QString &password)
{
    // The library throws; nothing of it leaves this function.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        const QByteArray opens = password.toUtf8();
        const QByteArray owns = randomPassword();
        writer.setR6EncryptionParameters(opens.constData(), owns.constData(), true, true, false, false, false, false,
                                         qpdf_r3p_full, true);
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal, {}, QStringLiteral("pdf: %1").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace zhiyin::paper
