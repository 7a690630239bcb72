// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_store.h"

namespace zhiyin {
namespace {

constexpr char16_t kColumns[] = u"a.id, a.client_id, a.name, a.kind, a.proves, a.valid_until, a.added_at, u.name, "
                                u"a.request_id, a.ended_at, f.size, f.form FROM client_attachment a "
                                u"JOIN attachment_file f ON f.hash = a.file_hash "
                                u"JOIN user_account u ON u.id = a.added_by";

Attachment readAttachment(const Row &row)
{
    return {row.id<AttachmentId>(0),
            row.id<ClientId>(1),
            row.text(2),
            parseCode(kAttachmentKinds, row.text(3)).value_or(AttachmentKind::Other),
            row.text(4),
            row.date(5),
            row.moment(6),
            row.text(7),
            row.idOrNone<RequestId>(8),
            row.moment(9),
            row.integer(10),
            parseCode(kFileForms, row.text(11)).value_or(FileForm::Pdf)};
}

AttachedFile readFile(const Row &row)
{
    return {row.blob(0), row.blob(1), row.integer(2), row.integer(3),
            parseCode(kFileForms, row.text(4)).value_or(FileForm::Pdf)};
}

QString select(QStringView rest)
{
    return QStringLiteral("SELECT ") + QString::fromUtf16(kColumns) + u' ' + rest.toString();
}

} // namespace

Result<std::optional<AttachedFile>> AttachmentStore::findFile(const QByteArray &hash)
{
    return m_database.row(
        QStringLiteral("SELECT hash, key, size, sealed_size, form FROM attachment_file WHERE hash = ?"), {hash},
        readFile);
}

Result<AttachedFile> AttachmentStore::fileOf(AttachmentId id)
{
    ZHIYIN_ASSIGN(
        const auto file,
        m_database.row(QStringLiteral("SELECT f.hash, f.key, f.size, f.sealed_size, f.form "
                                      "FROM client_attachment a JOIN attachment_file f ON f.hash = a.file_hash "
                                      "WHERE a.id = ?"),
                       {id}, readFile));
    if (!file)
        return failure(ErrorCode::NotFound, {QStringLiteral("attachment"), id.toString()});
    return *file;
}

Result<std::vector<AttachedFile>> AttachmentStore::listFiles()
{
    return m_database.rows(
        QStringLiteral("SELECT hash, key, size, sealed_size, form FROM attachment_file ORDER BY hash"), {}, readFile);
}

Result<void> AttachmentStore::putFile(const AttachedFile &file, const QDateTime &at)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO attachment_file (hash, key, size, sealed_size, form, added_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET key = excluded.key, "
                                      "sealed_size = excluded.sealed_size"),
                       {file.hash, file.key, file.size, file.sealedSize, codeText(kFileForms, file.form), at}));
    return {};
}

Result<void> AttachmentStore::insert(const Attachment &a, const QByteArray &hash, UserId by)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO client_attachment (id, client_id, file_hash, name, kind, proves, valid_until, added_at, "
            "added_by, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {a.id, a.client, hash, a.name, codeText(kAttachmentKinds, a.kind), a.proves.isEmpty() ? QString() : a.proves,
         a.validUntil, a.addedAt, by, a.request}));
    return {};
}

Result<Attachment> AttachmentStore::load(AttachmentId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(select(u"WHERE a.id = ?"), {id}, readAttachment));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("attachment"), id.toString()});
    return *found;
}

Result<std::vector<Attachment>> AttachmentStore::list(ClientId client)
{
    return m_database.rows(select(u"WHERE a.client_id = ? ORDER BY a.ended_at IS NOT NULL, a.added_at DESC, a.id DESC"),
                           {client}, readAttachment);
}

Result<std::vector<Attachment>> AttachmentStore::listOfRequest(RequestId request)
{
    return m_database.rows(select(u"WHERE a.request_id = ? ORDER BY a.id"), {request}, readAttachment);
}

Result<void> AttachmentStore::end(AttachmentId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_attachment SET ended_at = ? WHERE id = ?"), {at, id}));
    return {};
}

} // namespace zhiyin
