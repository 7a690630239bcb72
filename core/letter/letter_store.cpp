// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter_store.h"

namespace zhiyin {

Result<std::vector<LetterVersion>> LetterStore::list(LetterKind kind, LetterLanguage language)
{
    return m_database.rows(
        QStringLiteral("SELECT id, version, effective, state, title, body, source, reason, set_by, approved_by FROM "
                       "letter_template WHERE kind = ? AND language = ? ORDER BY version"),
        {codeText(kLetterKinds, kind), codeText(kLetterLanguages, language)}, [kind, language](const Row &row) {
            return LetterVersion{row.id<AnyId>(0),
                                 kind,
                                 language,
                                 static_cast<int>(row.integer(1)),
                                 row.date(2),
                                 parsePolicyState(row.text(3)).value_or(PolicyState::Refused),
                                 {row.text(4), row.text(5), row.text(6)},
                                 row.text(7),
                                 row.id<UserId>(8),
                                 row.idOrNone<UserId>(9)};
        });
}

Result<void> LetterStore::insert(const LetterVersion &letter, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO letter_template (id, kind, language, version, effective, state, title, body, "
                       "source, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {letter.id, codeText(kLetterKinds, letter.kind), codeText(kLetterLanguages, letter.language), letter.version,
         letter.effective, policyStateText(letter.state), letter.text.title, letter.text.body, letter.text.source,
         letter.reason, letter.by, at}));
    return {};
}

Result<void> LetterStore::setState(AnyId id, PolicyState state, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE letter_template SET state = ?, approved_by = ?, approved_at = ? WHERE id = ?"),
        {policyStateText(state), by, at, id}));
    return {};
}

} // namespace zhiyin
