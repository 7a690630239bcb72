// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_desk.h"

#include "core/access/access_desk.h"
#include "core/attachment/attachment_store.h"
#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

namespace zhiyin {
namespace {

FileVault vaultOf(const Workplace &workplace)
{
    return {workplace.book.directory, workplace.keys.indexKey.bytes()};
}

Result<void> sweep(Workplace &workplace, const FileVault &vault)
{
    ZHIYIN_ASSIGN(const auto files, AttachmentStore(workplace.database).listFiles());
    QList<QByteArray> known;
    for (const AttachedFile &file : files)
        known.append(file.hash);
    (void)vault.sweep(known);
    return {};
}

Changes changesOf(const Attachment &attachment)
{
    Changes changes;
    changes.set(QStringLiteral("attachment"), attachment.id.toString());
    changes.set(QStringLiteral("document"), attachment.name);
    changes.set(QStringLiteral("document_kind"), codeText(kAttachmentKinds, attachment.kind));
    changes.set(QStringLiteral("proves"), attachment.proves);
    changes.set(QStringLiteral("valid_until"), attachment.validUntil.toString(Qt::ISODate));
    return changes;
}

Result<void> note(UnitOfWork &work, const Attachment &attachment, const QString &action, const Changes &changes,
                  const QString &reason)
{
    return work.record(
        {Entity::Client, AnyId(attachment.client.value()), attachment.client, action, changes, reason, {}, {}});
}

} // namespace

Result<void> AttachmentDesk::requireClient(ClientId client, Action action)
{
    return requireOnClient(m_workplace, client, action);
}

Result<PreparedFile> AttachmentDesk::prepare(Workplace &workplace, const QString &source)
{
    return vaultOf(workplace).prepare(source);
}

Result<AttachedFile> AttachmentDesk::keep(Workplace &workplace, PreparedFile &prepared)
{
    const FileVault vault = vaultOf(workplace);
    AttachmentStore store(workplace.database);
    const AttachedFile &file = prepared.file();
    // Under the write lock nobody else gives names: what a crash left behind may go.
    ZHIYIN_TRY(sweep(workplace, vault));
    ZHIYIN_ASSIGN(const auto known, store.findFile(file.hash));
    if (!known || !vault.has(*known)) {
        ZHIYIN_TRY(vault.keep(prepared));
        ZHIYIN_TRY(store.putFile(file, workplace.realClock.now()));
    }
    return file;
}

Result<void> AttachmentDesk::write(Workplace &workplace, const AttachedFile &file, const QString &target,
                                   const std::function<Result<void>(UnitOfWork &)> &noteLook)
{
    QSaveFile out(target);
    const auto ended = [&out, &target] {
        return failure(out.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::NotWritable, {target});
    };
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return ended();
    // The look is in the journal before anything is shown.
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(workplace));
    ZHIYIN_TRY(noteLook(work));
    ZHIYIN_TRY(work.commit());
    ZHIYIN_TRY(vaultOf(workplace).read(file, [&](QByteArrayView piece) -> Result<void> {
        if (out.write(piece.data(), piece.size()) != piece.size())
            return ended();
        return {};
    }));
    if (!out.commit())
        return ended();
    return {};
}

Result<QByteArray> AttachmentDesk::digest(Workplace &workplace, const AttachedFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ZHIYIN_TRY(vaultOf(workplace).read(file, [&](QByteArrayView piece) -> Result<void> {
        hash.addData(piece.toByteArray());
        return {};
    }));
    return hash.result().toHex();
}

Result<AttachmentId> AttachmentDesk::add(Workplace &workplace, UnitOfWork &work, PreparedFile &prepared,
                                         const NewAttachment &wanted, const QString &reason)
{
    ZHIYIN_ASSIGN(const AttachedFile file, keep(workplace, prepared));
    const QDateTime now = workplace.realClock.now();
    const Attachment attachment{work.newId<AttachmentId>(),
                                wanted.client,
                                prepared.name(),
                                wanted.kind,
                                wanted.proves.trimmed(),
                                wanted.validUntil,
                                now,
                                workplace.actor.name,
                                wanted.request,
                                {},
                                file.size,
                                file.form};
    ZHIYIN_TRY(AttachmentStore(workplace.database).insert(attachment, file.hash, workplace.actor.id));
    ZHIYIN_TRY(note(work, attachment, kAttachActions[0], changesOf(attachment), reason));
    return attachment.id;
}

Result<AttachmentId> AttachmentDesk::attach(const QString &source, const NewAttachment &wanted)
{
    ZHIYIN_TRY(requireClient(wanted.client, Action::WriteClient));
    if (wanted.validUntil.isValid() && wanted.validUntil < m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("valid_until"), wanted.validUntil.toString(Qt::ISODate)});
    ZHIYIN_ASSIGN(PreparedFile prepared, prepare(m_workplace, source));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const AttachmentId id, add(m_workplace, work, prepared, wanted, {}));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<std::vector<Attachment>> AttachmentDesk::list(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, *subject));
    return AttachmentStore(m_workplace.database).list(client);
}

Result<Attachment> AttachmentDesk::load(AttachmentId id)
{
    ZHIYIN_ASSIGN(const Attachment attachment, AttachmentStore(m_workplace.database).load(id));
    ZHIYIN_TRY(requireClient(attachment.client, Action::ReadClient));
    return attachment;
}

Result<std::vector<Attachment>> AttachmentDesk::ofRequest(RequestId request)
{
    ZHIYIN_ASSIGN(const auto all, AttachmentStore(m_workplace.database).listOfRequest(request));
    for (const Attachment &attachment : all)
        ZHIYIN_TRY(requireClient(attachment.client, Action::ReadClient));
    return all;
}

Result<void> AttachmentDesk::save(AttachmentId id, const QString &target, const QString &reason)
{
    ZHIYIN_ASSIGN(const Attachment attachment, load(id));
    ZHIYIN_TRY(requireClient(attachment.client, Action::UnmaskCore));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(const AttachedFile file, AttachmentStore(m_workplace.database).fileOf(id));
    return write(m_workplace, file, target, [&](UnitOfWork &work) {
        Changes changes;
        changes.set(QStringLiteral("document"), attachment.name);
        return note(work, attachment, kAttachActions[1], changes, reason);
    });
}

Result<void> AttachmentDesk::end(AttachmentId id, const QString &reason)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const Attachment attachment, load(id));
    ZHIYIN_TRY(requireClient(attachment.client, Action::WriteClient));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    if (attachment.endedAt.isValid())
        return failure(ErrorCode::WrongState, {QStringLiteral("ended")});
    const QDateTime now = m_workplace.realClock.now();
    ZHIYIN_TRY(AttachmentStore(m_workplace.database).end(id, now));
    Changes changes;
    changes.set(QStringLiteral("document"), attachment.name);
    ZHIYIN_TRY(note(work, attachment, kAttachActions[2], changes, reason));
    return work.commit();
}

Result<QStringList> AttachmentDesk::problems()
{
    const FileVault vault = vaultOf(m_workplace);
    ZHIYIN_ASSIGN(const auto files, AttachmentStore(m_workplace.database).listFiles());
    QStringList problems;
    for (const AttachedFile &file : files) {
        if (const auto sound = vault.check(file); !sound)
            problems.append(QStringLiteral("files/%1: %2")
                                .arg(QString::fromLatin1(file.hash.toHex()), sound.error().detail.isEmpty()
                                                                                 ? QStringLiteral("it cannot be read")
                                                                                 : sound.error().detail));
    }
    return problems;
}

} // namespace zhiyin
