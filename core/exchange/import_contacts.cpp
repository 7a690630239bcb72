// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_contacts.h"

#include "core/contact/contact_store.h"
#include "core/contact/contact_writer.h"
#include "core/exchange/contact_row.h"
#include "core/exchange/row_checks.h"
#include "core/exchange/survey_row.h"
#include "core/survey/survey_writer.h"

namespace zhiyin {
namespace {

void applyRow(const ContactRow &row, Contact &contact)
{
    apply(row.at, contact.at);
    if (row.channel.hasValue())
        contact.channel = parseContactChannel(*row.channel).value_or(contact.channel);
    apply(row.purpose, contact.purpose);
    apply(row.summary, contact.summary);
    apply(row.satisfaction, contact.satisfaction);
}

} // namespace

Result<RowFate> ContactImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                      std::vector<RowProblem> &problems)
{
    ReadRow<ContactRow> read = readContactRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const ContactRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    if (row.at.hasValue())
        checks.happened(QStringLiteral("at"), *row.at);
    RowReferences references;
    if (row.client.hasValue()) {
        ZHIYIN_ASSIGN(references.client, checks.client(*row.client));
    }
    if (row.user.hasValue()) {
        ZHIYIN_ASSIGN(references.user, checks.user(QStringLiteral("user"), *row.user));
    }
    if (checks.isRejected())
        return RowFate::Rejected;
    std::optional<Contact> known;
    if (row.externalId.hasValue()) {
        ZHIYIN_ASSIGN(known, ContactStore(context().workplace.database).findByExternal(*row.externalId));
    }
    if (const auto fate =
            checks.duplicate(known.has_value(), QStringLiteral("external_id"), row.externalId.valueOr({})))
        return *fate;
    ContactWriter writer(context().workplace, work, import);
    if (known)
        return update(writer, *known, row, references, checks);
    checks.need(QStringLiteral("client"), row.client);
    checks.need(QStringLiteral("at"), row.at);
    checks.need(QStringLiteral("channel"), row.channel);
    if (checks.isRejected())
        return RowFate::Rejected;
    Contact contact{.id = work.newId<ContactId>(),
                    .externalId = row.externalId.valueOr({}),
                    .client = references.client->id,
                    .user = references.user};
    applyRow(row, contact);
    ZHIYIN_TRY(writer.add(contact));
    return RowFate::Added;
}

Result<RowFate> ContactImporter::update(ContactWriter &writer, const Contact &before, const ContactRow &row,
                                        const RowReferences &references, RowChecks &checks)
{
    ZHIYIN_ASSIGN(const bool reached, checks.reaches(before.client, before.externalId));
    if (!reached)
        return RowFate::Rejected;
    Contact after = before;
    applyRow(row, after);
    if (references.client)
        after.client = references.client->id;
    if (!row.user.isLeft())
        after.user = references.user;
    ZHIYIN_TRY(writer.change(before, after, context().reason));
    return RowFate::Updated;
}

Result<RowFate> SurveyImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                     std::vector<RowProblem> &problems)
{
    ReadRow<SurveyRow> read = readSurveyRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const SurveyRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    checks.happened(QStringLiteral("at"), *row.at);
    std::optional<KnownClient> client;
    if (row.client.hasValue()) {
        ZHIYIN_ASSIGN(client, checks.client(*row.client));
    }
    if (checks.isRejected())
        return RowFate::Rejected;
    SurveyAnswer answer{.id = work.newId<SurveyId>(),
                        .at = *row.at,
                        .rating = *row.rating,
                        .recommend = row.recommend.value(),
                        .dimension = row.dimension.valueOr({}),
                        .comment = row.comment.valueOr({})};
    if (client)
        answer.client = client->id;
    ZHIYIN_TRY(addSurveyAnswer(context().workplace, work, answer, import));
    return RowFate::Added;
}

} // namespace zhiyin
