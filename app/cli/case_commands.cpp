// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint_json.h"
#include "app/cli/field_pairs.h"
#include "app/cli/json_values.h"
#include "core/complaint/case_desk.h"
#include "core/complaint/case_file_desk.h"
#include "core/complaint/case_people_desk.h"

#include <QCoreApplication>

namespace zhiyin::cli {
namespace {

QJsonObject itemJson(const CaseItem &item, const CaseFile &file, const QTimeZone &zone, QDate today)
{
    QJsonObject object{{QStringLiteral("id"), item.id.toString()},
                       {QStringLiteral("kind"), codeText(kCaseItemKinds, item.kind)},
                       {QStringLiteral("state"), codeText(kCaseItemStates, item.state)},
                       {QStringLiteral("at"), momentText(item.at, zone)},
                       {QStringLiteral("by"), nameOf(item.by, file.people)},
                       {QStringLiteral("due_on"), dayOrNull(item.dueOn)},
                       {QStringLiteral("overdue"), isOverdue(item, today)},
                       {QStringLiteral("done_at"), momentOrNull(item.doneAt, zone)}};
    for (auto it = item.data.begin(); it != item.data.end(); ++it) {
        const auto user = it.key() == QStringLiteral("user") ? UserId::parse(it.value().toString()) : std::nullopt;
        object.insert(it.key(), user ? nameOf(user, file.people) : it.value());
    }
    return object;
}

QJsonObject filedJson(const CaseFile &file)
{
    const CaseDetails &details = file.view.complaint.details;
    const QLocale locale;
    return {
        {QStringLiteral("taxonomy"), textOrNull(details.taxonomyVersion)},
        {QStringLiteral("axis_channel"), textOrNull(details.axisChannel)},
        {QStringLiteral("business"), textOrNull(details.business)},
        {QStringLiteral("cause"), textOrNull(details.causeCode)},
        {QStringLiteral("cause_name"), textOrNull(taxonomyText(file.taxonomy.causes, details.causeCode, locale))},
        {QStringLiteral("product"), textOrNull(details.product)},
        {QStringLiteral("staff"), details.staff ? nameOf(details.staff, file.people) : textOrNull(details.staffName)},
        {QStringLiteral("demand"), textOrNull(details.demand)},
        {QStringLiteral("confidential"), details.isConfidential}};
}

QJsonArray heldJson(const std::vector<OnFile> &held)
{
    QJsonArray array;
    for (const OnFile &one : held)
        array.append(QJsonObject{{QStringLiteral("what"), one.code},
                                 {QStringLiteral("count"), one.count},
                                 {QStringLiteral("latest"), dayOrNull(one.latest)}});
    return array;
}

QJsonArray checksJson(const CaseFile &file)
{
    QJsonArray steps;
    for (const StepStandard &standard : file.casework.steps) {
        const QStringList ticked = tickedChecks(file.items, standard.step);
        QJsonArray checks;
        for (const StepCheck &check : standard.checks)
            checks.append(QJsonObject{{QStringLiteral("code"), check.code},
                                      {QStringLiteral("text"), check.text.in(QLocale())},
                                      {QStringLiteral("must"), check.must},
                                      {QStringLiteral("ticked"), ticked.contains(check.code)}});
        steps.append(QJsonObject{{QStringLiteral("step"), codeText(kComplaintSteps, standard.step)},
                                 {QStringLiteral("standard"), standard.standard.in(QLocale())},
                                 {QStringLiteral("checks"), checks}});
    }
    return steps;
}

Result<Answer> showFile(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const CaseFile file, found.session->desk<CaseDesk>().show(found.id));
    const QDate today = found.session->clock().today(found.zone);
    QJsonObject document = headJson(file.view, found.zone);
    const QJsonObject filed = filedJson(file);
    for (auto it = filed.begin(); it != filed.end(); ++it)
        document.insert(it.key(), it.value());
    QJsonArray items;
    for (const CaseItem &item : file.items)
        items.append(itemJson(item, file, found.zone, today));
    QJsonArray repeats;
    for (const RepeatHint &hint : file.repeats)
        repeats.append(QJsonObject{{QStringLiteral("id"), hint.id.toString()},
                                   {QStringLiteral("external_id"), textOrNull(hint.externalId)},
                                   {QStringLiteral("received_at"), momentText(hint.receivedAt, found.zone)},
                                   {QStringLiteral("state"), codeText(kComplaintStates, hint.state)}});
    document.insert(QStringLiteral("items"), items);
    document.insert(QStringLiteral("on_file"), heldJson(file.onFile));
    document.insert(QStringLiteral("repeats"), repeats);
    document.insert(QStringLiteral("check_lists"), checksJson(file));
    document.insert(QStringLiteral("archived_until"),
                    file.archivedUntil ? dayOrNull(*file.archivedUntil) : QJsonValue());
    return Answer{document};
}

QMap<QString, QString> typedOf(const Pairs &pairs)
{
    QMap<QString, QString> typed;
    for (const auto &[field, value] : pairs)
        typed.insert(field, value);
    return typed;
}

Result<Answer> set(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(context.arguments().from(1)));
    ZHIYIN_ASSIGN(const auto outcome,
                  found.session->desk<CaseDesk>().set(found.id, typedOf(pairs), context.arguments().value(u"reason")));
    QJsonObject document = headJson(outcome.file.view, found.zone);
    const QJsonObject filed = filedJson(outcome.file);
    for (auto it = filed.begin(); it != filed.end(); ++it)
        document.insert(it.key(), it.value());
    if (outcome.request) {
        document.insert(QStringLiteral("state"), QStringLiteral("proposed"));
        document.insert(QStringLiteral("request"), outcome.request->toString());
    }
    return Answer{document};
}

Result<Answer> put(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const auto kind = parseCode(kCaseItemKinds, arguments.at(1));
    if (!kind || caseFields(*kind).empty()) {
        QStringList kinds;
        for (const auto &[code, one] : kCaseItemKinds) {
            if (!caseFields(one).empty())
                kinds.append(code.toString());
        }
        return Arguments::badChoice(QStringLiteral("KIND"), arguments.at(1), kinds);
    }
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(arguments.from(2)));
    const auto typed = typedOf(pairs);
    if (arguments.has(u"file")) {
        if (*kind != CaseItemKind::Evidence)
            return badUsage(QCoreApplication::translate("zhiyin", "--file goes with evidence."));
        ZHIYIN_ASSIGN(const AnyId added,
                      found.session->desk<CaseFileDesk>().add(found.id, arguments.value(u"file"), typed));
        return Answer{{{QStringLiteral("item"), added.toString()}}};
    }
    ZHIYIN_ASSIGN(const AnyId added, found.session->desk<CaseDesk>().add(found.id, *kind, typed));
    return Answer{{{QStringLiteral("item"), added.toString()}}};
}

Result<Answer> saveFile(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const AnyId item, context.arguments().idAt<AnyId>(1));
    const QString target = context.arguments().at(2);
    ZHIYIN_TRY(found.session->desk<CaseFileDesk>().save(found.id, item, target, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("file"), target}}};
}

Result<Answer> finish(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const AnyId item, context.arguments().idAt<AnyId>(1));
    ZHIYIN_TRY(found.session->desk<CaseDesk>().finish(found.id, item, context.arguments().value(u"result")));
    return Answer{{{QStringLiteral("item"), item.toString()}, {QStringLiteral("state"), QStringLiteral("done")}}};
}

Result<Answer> drop(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const AnyId item, context.arguments().idAt<AnyId>(1));
    ZHIYIN_TRY(found.session->desk<CaseDesk>().end(found.id, item, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("item"), item.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

Result<Answer> merge(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const ComplaintId other, found.desk.find(context.arguments().at(1)));
    ZHIYIN_ASSIGN(const ComplaintView view, found.desk.merge(found.id, other, context.arguments().value(u"reason")));
    Answer answer = steppedAnswer(view, found.zone);
    answer.document.insert(QStringLiteral("merged"), other.toString());
    return answer;
}

Result<Answer> handlers(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const auto candidates, found.session->desk<CasePeopleDesk>().candidates(found.id));
    QJsonArray array;
    for (const Candidate &one : candidates)
        array.append(QJsonObject{{QStringLiteral("name"), one.handler.name},
                                 {QStringLiteral("role"), roleCode(one.handler.role)},
                                 {QStringLiteral("branch"), textOrNull(one.handler.branch)},
                                 {QStringLiteral("open"), one.handler.open},
                                 {QStringLiteral("pressing"), one.handler.pressing},
                                 {QStringLiteral("refused"), textOrNull(one.refused)}});
    return Answer{{{QStringLiteral("handlers"), array}}};
}

Result<Answer> assign(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const UserId user, found.desk.person(context.arguments().value(u"to")));
    ZHIYIN_TRY(found.session->desk<CasePeopleDesk>().assign(found.id, user, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("id"), found.id.toString()},
                   {QStringLiteral("responsible"), context.arguments().value(u"to")}}};
}

Result<Answer> handOver(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto complaints = session->desk<ComplaintDesk>();
    ZHIYIN_ASSIGN(const UserId from, complaints.person(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const UserId to, complaints.person(context.arguments().value(u"to")));
    ZHIYIN_ASSIGN(const CaseHandover handover,
                  session->desk<CasePeopleDesk>().handOver(from, to, context.arguments().value(u"reason")));
    QJsonArray moved;
    for (const ComplaintId id : handover.moved)
        moved.append(id.toString());
    QJsonArray refused;
    for (const auto &[id, why] : handover.refused)
        refused.append(QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("reason"), why}});
    return Answer{{{QStringLiteral("moved"), moved}, {QStringLiteral("refused"), refused}}};
}

Result<Answer> confidential(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    const bool lift = context.arguments().has(u"lift");
    ZHIYIN_TRY(
        found.session->desk<CasePeopleDesk>().setConfidential(found.id, !lift, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("id"), found.id.toString()}, {QStringLiteral("confidential"), !lift}}};
}

Result<Answer> leftLying(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto found, session->desk<CasePeopleDesk>().escalations());
    const QTimeZone &zone = session->book().zone;
    QJsonArray array;
    for (const Escalation &one : found) {
        QJsonObject object = headJson(one.view, zone);
        object.insert(QStringLiteral("clock"), codeText(kClockNames, one.clock.name));
        object.insert(QStringLiteral("due_at"), momentOrNull(one.clock.dueAt, zone));
        object.insert(QStringLiteral("warned_at"), momentOrNull(one.clock.warnsAt, zone));
        object.insert(QStringLiteral("last_done_at"), momentText(one.lastDone, zone));
        object.insert(QStringLiteral("responsible"), textOrNull(one.handler));
        array.append(object);
    }
    return Answer{{{QStringLiteral("complaints"), array}}};
}

QJsonArray classesJson(const std::vector<TaxonomyEntry> &entries)
{
    QJsonArray array;
    for (const TaxonomyEntry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("code"), entry.code},
                                 {QStringLiteral("name"), entry.name.in(QLocale())},
                                 {QStringLiteral("retired"), entry.retired},
                                 {QStringLiteral("children"), classesJson(entry.children)}});
    return array;
}

Result<Answer> taxonomy(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto version, context.arguments().whole(u"version", 0, std::numeric_limits<int>::max()));
    ZHIYIN_ASSIGN(const auto found, session->desk<CaseDesk>().taxonomy(version));
    return Answer{{{QStringLiteral("version"), found.version},
                   {QStringLiteral("channels"), classesJson(found.policy.channels)},
                   {QStringLiteral("businesses"), classesJson(found.policy.businesses)},
                   {QStringLiteral("causes"), classesJson(found.policy.causes)}}};
}

const CommandGroup kCommands({{"complaint", "file", showFile},
                              {"complaint", "set", set},
                              {"complaint", "put", put},
                              {"complaint", "save-evidence", saveFile},
                              {"complaint", "finish", finish},
                              {"complaint", "drop", drop},
                              {"complaint", "merge", merge},
                              {"complaint", "handlers", handlers},
                              {"complaint", "assign", assign},
                              {"complaint", "hand-over", handOver},
                              {"complaint", "confidential", confidential},
                              {"complaint", "left-lying", leftLying},
                              {"complaint", "taxonomy", taxonomy}});

} // namespace
} // namespace zhiyin::cli
