// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_file_store.h"
#include "core/complaint/case_item.h"
#include "core/journal/workplace.h"

#include <QMap>

namespace zhiyin {

/// A file that a case shows as evidence: a document of its client, or a file of the case where a stranger complains.
struct CaseEvidence {
    AnyId item{0};
    QString name;
    AttachedFile file;
};

/// The files of a case. Their content is protected like what the complainant said: opened with a reason, and each look is
/// journaled.
class CaseFileDesk final
{
public:
    explicit CaseFileDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Evidence with its file, which becomes a document of the client where there is one. Fails as CaseDesk::add and as
    /// AttachmentDesk::attach.
    [[nodiscard]] Result<AnyId> add(ComplaintId id, const QString &source, const QMap<QString, QString> &typed);
    /// Writes the file of a piece of evidence in clear to `target`; the look is journaled before. Fails with NotFound (case,
    /// item, or no file with it), NotPermitted, ReasonNeeded, DamagedBook, DiskFull, NotWritable.
    [[nodiscard]] Result<void> save(ComplaintId id, AnyId item, const QString &target, const QString &reason);
    /// The files that the items show and that still count, in the order of the items.
    [[nodiscard]] Result<std::vector<CaseEvidence>> shown(ComplaintId id, std::optional<ClientId> client,
                                                          const std::vector<CaseItem> &items);

private:
    [[nodiscard]] Result<std::optional<CaseEvidence>> fileOf(ComplaintId id, std::optional<ClientId> client,
                                                             const CaseItem &item);

    Workplace &m_workplace;
};

} // namespace zhiyin
