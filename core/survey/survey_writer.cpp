// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_writer.h"

#include "core/survey/survey_store.h"

namespace zhiyin {

Result<void> addSurveyAnswer(Workplace &workplace, UnitOfWork &work, const SurveyAnswer &answer,
                             std::optional<ImportId> import)
{
    ZHIYIN_TRY(SurveyStore(workplace.database).insert(answer, import));
    Changes changes;
    changes.set(QStringLiteral("at"), answer.at.toString(Qt::ISODateWithMs));
    changes.set(QStringLiteral("rating"), answer.rating);
    if (answer.recommend)
        changes.set(QStringLiteral("recommend"), *answer.recommend);
    changes.set(QStringLiteral("dimension"), answer.dimension);
    changes.set(QStringLiteral("comment"), answer.comment);
    return work.record(
        {Entity::Survey, AnyId(answer.id.value()), answer.client, QStringLiteral("add"), changes, {}, {}, import});
}

} // namespace zhiyin
