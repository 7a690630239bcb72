// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/file_form.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace zhiyin {

using AttachmentId = Id<struct AttachmentEntity>;

/// What a document is; what it proves is said in words.
enum class AttachmentKind {
    Identity,
    Address,
    Income,
    Agreement,
    Questionnaire,
    Authority,
    Complaint,
    Evidence,
    Other
};

inline constexpr CodeTable<AttachmentKind, 9> kAttachmentKinds = {{{u"identity", AttachmentKind::Identity},
                                                                   {u"address", AttachmentKind::Address},
                                                                   {u"income", AttachmentKind::Income},
                                                                   {u"agreement", AttachmentKind::Agreement},
                                                                   {u"questionnaire", AttachmentKind::Questionnaire},
                                                                   {u"authority", AttachmentKind::Authority},
                                                                   {u"complaint", AttachmentKind::Complaint},
                                                                   {u"evidence", AttachmentKind::Evidence},
                                                                   {u"other", AttachmentKind::Other}}};

/// What the journal says of documents, as actions on their client: added, looked at, ended.
inline const QStringList kAttachActions{QStringLiteral("attach"), QStringLiteral("attach_reveal"),
                                        QStringLiteral("attach_end")};

/// The largest file that is taken, in bytes [issue "Documents": up to 50 MiB each].
inline constexpr qint64 kMostAttachmentBytes = qint64{50} * 1024 * 1024;

/// A file in the book, once however many attachments show it.
struct AttachedFile {
    /// Keyed hash of the content: its name under files/, and what deduplicates it.
    QByteArray hash;
    /// Seals this file only.
    QByteArray key;
    qint64 size = 0;
    qint64 sealedSize = 0;
    FileForm form = FileForm::Pdf;
};

/// A document of a client.
struct Attachment {
    AttachmentId id;
    ClientId client;
    QString name;
    AttachmentKind kind = AttachmentKind::Other;
    QString proves;
    QDate validUntil;
    QDateTime addedAt;
    QString addedBy;
    /// The request that it is evidence for.
    std::optional<RequestId> request;
    QDateTime endedAt;
    qint64 size = 0;
    FileForm form = FileForm::Pdf;
};

struct NewAttachment {
    ClientId client;
    AttachmentKind kind = AttachmentKind::Other;
    QString proves = {};
    /// Not valid: no end.
    QDate validUntil = {};
    std::optional<RequestId> request = {};
};

} // namespace zhiyin
