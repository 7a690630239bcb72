// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/attachment.h"
#include "core/storage/database.h"

namespace zhiyin {

class AttachmentStore final
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<AttachedFile>> findFile(const QByteArray &hash);
    /// The file that an attachment shows. Fails with NotFound.
    [[nodiscard]] Result<AttachedFile> fileOf(AttachmentId id);
    [[nodiscard]] Result<std::vector<AttachedFile>> listFiles();
    /// Also over a row whose file was lost: the new key goes with the new file.
    [[nodiscard]] Result<void> putFile(const AttachedFile &file, const QDateTime &at);

    [[nodiscard]] Result<void> insert(const Attachment &attachment, const QByteArray &hash, UserId by);
    /// Fails with NotFound.
    [[nodiscard]] Result<Attachment> load(AttachmentId id);
    /// Newest first; ended ones last.
    [[nodiscard]] Result<std::vector<Attachment>> list(ClientId client);
    [[nodiscard]] Result<std::vector<Attachment>> listOfRequest(RequestId request);
    [[nodiscard]] Result<void> end(AttachmentId id, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
