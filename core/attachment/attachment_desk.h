// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/file_vault.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

#include <functional>

namespace zhiyin {

class UnitOfWork;

/// Documents of clients. Their names and kinds are seen by whoever sees the client; their content is protected like an
/// identity number: opened with a reason, and each look is journaled.
class AttachmentDesk final
{
public:
    explicit AttachmentDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound (client), BadValue (a validity that is over), and as FileVault::prepare.
    [[nodiscard]] Result<AttachmentId> attach(const QString &source, const NewAttachment &wanted);
    /// Seals a file before a piece of work begins, and puts it into it: for desks that attach evidence to what they write.
    [[nodiscard]] static Result<PreparedFile> prepare(Workplace &workplace, const QString &source);
    [[nodiscard]] static Result<AttachmentId> add(Workplace &workplace, UnitOfWork &work, PreparedFile &prepared,
                                                  const NewAttachment &wanted, const QString &reason);

    /// Gives a sealed file its place in the book, for whatever shows it: a row of the same piece of work must.
    [[nodiscard]] static Result<AttachedFile> keep(Workplace &workplace, PreparedFile &prepared);
    /// Writes a file's content in clear to `target`, readable by its owner only, in one piece or not at all; `noteLook` puts
    /// the look into the journal before anything is shown. Fails as save().
    [[nodiscard]] static Result<void> write(Workplace &workplace, const AttachedFile &file, const QString &target,
                                            const std::function<Result<void>(UnitOfWork &)> &noteLook);
    /// SHA-256 of the content, lower case hexadecimal: what somebody who holds the file can check. Fails with DamagedBook,
    /// NotReadable.
    [[nodiscard]] static Result<QByteArray> digest(Workplace &workplace, const AttachedFile &file);

    /// Newest first, ended ones last. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Attachment>> list(ClientId client);
    [[nodiscard]] Result<Attachment> load(AttachmentId id);
    /// The evidence of a request, for whoever may see its client.
    [[nodiscard]] Result<std::vector<Attachment>> ofRequest(RequestId request);

    /// Writes the content in clear to `target`, readable by its owner only, in one piece or not at all; the look is journaled
    /// before. Fails with NotPermitted, NotFound, ReasonNeeded, DamagedBook, DiskFull, NotWritable.
    [[nodiscard]] Result<void> save(AttachmentId id, const QString &target, const QString &reason);

    /// It no longer counts; the file stays as long as records are kept. Fails with NotPermitted, ReasonNeeded, WrongState.
    [[nodiscard]] Result<void> end(AttachmentId id, const QString &reason);

    /// What is wrong with the files of the book, by their names; empty: all there and whole.
    [[nodiscard]] Result<QStringList> problems();

private:
    [[nodiscard]] Result<void> requireClient(ClientId client, Action action);

    Workplace &m_workplace;
};

} // namespace zhiyin
