// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_file_desk.h"

#include "core/attachment/attachment_desk.h"
#include "core/attachment/attachment_store.h"
#include "core/complaint/case_desk.h"
#include "core/complaint/case_writer.h"

namespace zhiyin {
namespace {

/// The keys of an evidence item that name a file: the client's document, the case's own.
const QString kClientFile = QStringLiteral("attachment");
const QString kCaseFile = QStringLiteral("file");

} // namespace

Result<AnyId> CaseFileDesk::add(ComplaintId id, const QString &source, const QMap<QString, QString> &typed)
{
    ZHIYIN_ASSIGN(QJsonObject data, CaseDesk(m_workplace).read(CaseItemKind::Evidence, typed));
    ZHIYIN_ASSIGN(PreparedFile prepared, AttachmentDesk::prepare(m_workplace, source));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    if (opened.complaint.client) {
        const NewAttachment wanted{.client = *opened.complaint.client,
                                   .kind = AttachmentKind::Complaint,
                                   .proves = data.value(QStringLiteral("what")).toString()};
        ZHIYIN_ASSIGN(const AttachmentId kept, AttachmentDesk::add(m_workplace, work, prepared, wanted, {}));
        data.insert(kClientFile, kept.toString());
    } else {
        ZHIYIN_ASSIGN(const AttachedFile file, AttachmentDesk::keep(m_workplace, prepared));
        const CaseAttachment kept{work.newId<AnyId>(), prepared.name(), file};
        ZHIYIN_TRY(
            CaseFileStore(m_workplace.database).insert(id, kept, m_workplace.realClock.now(), m_workplace.actor.id));
        data.insert(kCaseFile, kept.id.toString());
    }
    CaseItem item;
    item.kind = CaseItemKind::Evidence;
    item.data = data;
    ZHIYIN_ASSIGN(const AnyId added, writer.add(opened.complaint, item));
    ZHIYIN_TRY(work.commit());
    return added;
}

Result<std::optional<CaseEvidence>> CaseFileDesk::fileOf(ComplaintId id, std::optional<ClientId> client,
                                                         const CaseItem &item)
{
    if (const auto kept = AnyId::parse(item.text(kCaseFile))) {
        ZHIYIN_ASSIGN(const CaseAttachment found, CaseFileStore(m_workplace.database).load(id, *kept));
        return CaseEvidence{item.id, found.name, found.file};
    }
    if (const auto kept = AttachmentId::parse(item.text(kClientFile)); kept && client) {
        AttachmentStore store(m_workplace.database);
        ZHIYIN_ASSIGN(const Attachment found, store.load(*kept));
        // What was noted before such numbers were checked may name another client's document.
        if (found.client != *client)
            return std::optional<CaseEvidence>();
        ZHIYIN_ASSIGN(const AttachedFile file, store.fileOf(*kept));
        return CaseEvidence{item.id, found.name, file};
    }
    return std::optional<CaseEvidence>();
}

Result<std::vector<CaseEvidence>> CaseFileDesk::shown(ComplaintId id, std::optional<ClientId> client,
                                                      const std::vector<CaseItem> &items)
{
    std::vector<CaseEvidence> all;
    for (const CaseItem &item : items) {
        if (item.kind != CaseItemKind::Evidence || item.state == CaseItemState::Ended)
            continue;
        ZHIYIN_ASSIGN(const auto file, fileOf(id, client, item));
        if (file)
            all.push_back(*file);
    }
    return all;
}

Result<void> CaseFileDesk::save(ComplaintId id, AnyId itemId, const QString &target, const QString &reason)
{
    ZHIYIN_ASSIGN(const ComplaintView view, ComplaintDesk(m_workplace).show(id));
    ZHIYIN_ASSIGN(const Subject subject, ComplaintStore(m_workplace.database).subjectOf(id, m_workplace.actor));
    ZHIYIN_TRY(require(m_workplace.actor, Action::UnmaskCore, subject));
    ZHIYIN_ASSIGN(const CaseItem item, CaseItemStore(m_workplace.database).load(id, itemId));
    ZHIYIN_ASSIGN(const auto evidence, fileOf(id, view.complaint.client, item));
    if (!evidence)
        return failure(ErrorCode::NotFound, {QStringLiteral("file"), itemId.toString()});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    return AttachmentDesk::write(m_workplace, evidence->file, target, [&](UnitOfWork &work) {
        Changes changes;
        changes.set(QStringLiteral("document"), evidence->name);
        return work.record({Entity::Complaint,
                            AnyId(id.value()),
                            view.complaint.client,
                            QStringLiteral("reveal_case_file"),
                            changes,
                            reason,
                            {},
                            {}});
    });
}

} // namespace zhiyin
