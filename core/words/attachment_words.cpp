// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/attachment_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

constexpr qint64 kMebibyte = qint64{1024} * 1024;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString attachmentKind(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Identity: return said(QT_TRANSLATE_NOOP("zhiyin", "Identity document"));
    case AttachmentKind::Address: return said(QT_TRANSLATE_NOOP("zhiyin", "Proof of address"));
    case AttachmentKind::Income: return said(QT_TRANSLATE_NOOP("zhiyin", "Proof of income or assets"));
    case AttachmentKind::Agreement: return said(QT_TRANSLATE_NOOP("zhiyin", "Agreement"));
    case AttachmentKind::Questionnaire: return said(QT_TRANSLATE_NOOP("zhiyin", "Signed questionnaire"));
    case AttachmentKind::Authority: return said(QT_TRANSLATE_NOOP("zhiyin", "Power of attorney"));
    case AttachmentKind::Complaint: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint papers"));
    case AttachmentKind::Evidence: return said(QT_TRANSLATE_NOOP("zhiyin", "Evidence for a change"));
    case AttachmentKind::Other: return said(QT_TRANSLATE_NOOP("zhiyin", "Other document"));
    }
    return {};
}

QString fileForm(FileForm form)
{
    if (form == FileForm::Pdf)
        return QStringLiteral("PDF");
    const QString name = form == FileForm::Jpeg ? QStringLiteral("JPEG") : codeText(kFileForms, form).toUpper();
    return said(QT_TRANSLATE_NOOP("zhiyin", "%1 image")).arg(form == FileForm::Tiff ? QStringLiteral("TIFF") : name);
}

QString faultFileTooBig()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the file is larger than %1 MiB"))
        .arg(QString::number(kMostAttachmentBytes / kMebibyte));
}

QString faultFileForm()
{
    return said(QT_TRANSLATE_NOOP(
        "zhiyin",
        "the content is neither a PDF nor an image (PNG, JPEG, TIFF, WebP, GIF, HEIC), whatever the name says"));
}

} // namespace zhiyin::words
