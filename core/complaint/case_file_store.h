// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/attachment.h"
#include "core/complaint/complaint_case.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A file that hangs on a case and on no client.
struct CaseAttachment {
    AnyId id{0};
    QString name;
    AttachedFile file;
};

class CaseFileStore final
{
public:
    explicit CaseFileStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(ComplaintId complaint, const CaseAttachment &attachment, const QDateTime &at,
                                      UserId by);
    /// Fails with NotFound: no such file, or of another case.
    [[nodiscard]] Result<CaseAttachment> load(ComplaintId complaint, AnyId id);

private:
    Database &m_database;
};

} // namespace zhiyin
