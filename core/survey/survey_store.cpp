// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_store.h"

namespace zhiyin {
namespace {

QString selectAnswer()
{
    return QStringLiteral("SELECT id, client_id, at, rating, recommend, dimension, comment FROM survey");
}

SurveyAnswer readAnswer(const Row &row)
{
    SurveyAnswer answer{row.id<SurveyId>(0), row.idOrNone<ClientId>(1),
                        row.moment(2),       static_cast<int>(row.integer(3)),
                        std::nullopt,        row.text(5),
                        row.text(6)};
    if (!row.isNull(4))
        answer.recommend = static_cast<int>(row.integer(4));
    return answer;
}

} // namespace

Result<void> SurveyStore::insert(const SurveyAnswer &a, std::optional<ImportId> import)
{
    static const QString sql =
        QStringLiteral("INSERT INTO survey (id, client_id, at, rating, recommend, dimension, comment, import_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(m_database.run(sql, {a.id, a.client, a.at, a.rating, a.recommend, a.dimension, a.comment, import}));
    return {};
}

Result<std::vector<SurveyAnswer>> SurveyStore::ofClient(ClientId client)
{
    return m_database.rows(selectAnswer() + QStringLiteral(" WHERE client_id = ? ORDER BY at, id"), {client},
                           readAnswer);
}

Result<std::vector<SurveyAnswer>> SurveyStore::list(const QDateTime &from, const QDateTime &until)
{
    return m_database.rows(selectAnswer() + QStringLiteral(" WHERE at >= ? AND at < ? ORDER BY at, id"), {from, until},
                           readAnswer);
}

} // namespace zhiyin
