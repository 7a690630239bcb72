// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_file_store.h"

namespace zhiyin {

Result<void> CaseFileStore::insert(ComplaintId complaint, const CaseAttachment &attachment, const QDateTime &at,
                                   UserId by)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO complaint_attachment "
                                             "(id, complaint_id, file_hash, name, added_at, added_by) "
                                             "VALUES (?, ?, ?, ?, ?, ?)"),
                              {attachment.id, complaint, attachment.file.hash, attachment.name, at, by}));
    return {};
}

Result<CaseAttachment> CaseFileStore::load(ComplaintId complaint, AnyId id)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(QStringLiteral("SELECT a.id, a.name, f.hash, f.key, f.size, f.sealed_size, f.form "
                                                "FROM complaint_attachment a JOIN attachment_file f "
                                                "ON f.hash = a.file_hash WHERE a.complaint_id = ? AND a.id = ?"),
                                 {complaint, id}, [](const Row &row) {
                                     return CaseAttachment{
                                         row.id<AnyId>(0),
                                         row.text(1),
                                         {row.blob(2), row.blob(3), row.integer(4), row.integer(5),
                                          parseCode(kFileForms, row.text(6)).value_or(FileForm::Pdf)}};
                                 }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("file"), id.toString()});
    return *found;
}

} // namespace zhiyin
