// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_lock.h"

#include <QFile>
#include <QRandomGenerator>

// The library's own smart pointers are gone in its next version; nothing here uses them.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
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

QByteArray bytesOf(const Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), static_cast<qsizetype>(buffer.getSize())};
}

/// AES-256; the owner's password is random, so that nobody has it.
void lock(QPDFWriter &writer, const QString &password)
{
    const QByteArray opens = password.toUtf8();
    const QByteArray owns = randomPassword();
    writer.setR6EncryptionParameters(opens.constData(), owns.constData(), true, true, false, false, false, false,
                                     qpdf_r3p_full, true);
}

Error pdfError(const std::exception &error)
{
    return {ErrorCode::Internal, {}, QStringLiteral("pdf: %1").arg(QString::fromUtf8(error.what()))};
}

bool opens(const QString &path, const QByteArray &password)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processFile(QFile::encodeName(path).constData(), password.constData());
        return password.isEmpty() || document.isEncrypted();
    } catch (const std::exception &) {
        return false;
    }
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
        lock(writer, password);
        writer.write();
        return bytesOf(*std::unique_ptr<Buffer>(writer.getBuffer()));
    } catch (const std::exception &error) {
        return failure(pdfError(error));
    }
}

bool isLocked(const QString &path)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processFile(QFile::encodeName(path).constData());
        return false;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password;
    } catch (const std::exception &) {
        return false;
    }
}

bool opensOnlyWith(const QString &path, const QString &password)
{
    return isLocked(path) && opens(path, password.toUtf8());
}

Result<PdfBytes> bindPdfs(const std::vector<QByteArray> &pdfs, const QString &openPassword)
{
    try {
        QPDF bound;
        bound.emptyPDF();
        QPDFPageDocumentHelper pages(bound);
        // Their pages are read when the whole is written: they stay until then.
        std::vector<std::unique_ptr<QPDF>> parts;
        int count = 0;
        for (const QByteArray &pdf : pdfs) {
            auto part = std::make_unique<QPDF>();
            part->setSuppressWarnings(true);
            part->setAttemptRecovery(false);
            part->processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*part).getAllPages()) {
                pages.addPage(page, false);
                ++count;
            }
            parts.push_back(std::move(part));
        }
        QPDFWriter writer(bound);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        if (!openPassword.isEmpty())
            lock(writer, openPassword);
        writer.write();
        return PdfBytes{bytesOf(*std::unique_ptr<Buffer>(writer.getBuffer())), count};
    } catch (const std::exception &error) {
        return failure(pdfError(error));
    }
}

} // namespace zhiyin::paper
