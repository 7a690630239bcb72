// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint_json.h"
#include "app/cli/evidence_options.h"
#include "app/cli/field_pairs.h"
#include "app/cli/json_values.h"
#include "core/complaint/case_after_desk.h"
#include "core/complaint/case_letter_desk.h"
#include "core/complaint/dispute_desk.h"
#include "ui/paper/case_pages.h"
#include "ui/paper/letter_pages.h"

namespace zhiyin::cli {
namespace {

Result<LetterKind> kindAt(const Arguments &arguments, qsizetype place)
{
    // "reply" says as much as "complaint_reply": nothing else is written in a case.
    const QString word = arguments.at(place);
    QStringList codes;
    for (const LetterKind kind : caseLetterKinds()) {
        const QString code = codeText(kLetterKinds, kind);
        codes.append(code);
        if (word == code || QStringLiteral("complaint_") + word == code)
            return kind;
    }
    return Arguments::badChoice(QStringLiteral("KIND"), word, codes);
}

Result<LetterLanguage> languageFor(CommandContext &context, Named &found)
{
    const QString given = context.arguments().value(u"language");
    if (!given.isEmpty())
        return parseCode(kLetterLanguages, given).value_or(LetterLanguage::SimplifiedChinese);
    return found.session->desk<CaseLetterDesk>().languageOf(found.id);
}

Result<Answer> draftLetter(CommandContext &context)
{
    ZHIYIN_ASSIGN(const LetterKind kind, kindAt(context.arguments(), 1));
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const LetterLanguage language, languageFor(context, found));
    ZHIYIN_ASSIGN(const LetterDraft draft, found.session->desk<CaseLetterDesk>().draft(found.id, kind, language));
    QJsonObject values;
    for (const LetterField field : draft.fields)
        values.insert(codeText(kLetterFields, field), textOrNull(draft.values.value(field)));
    return Answer{{{QStringLiteral("letter"), codeText(kLetterKinds, kind)},
                   {QStringLiteral("language"), codeText(kLetterLanguages, language)},
                   {QStringLiteral("values"), values}}};
}

Result<paper::PaperOutcome> savePdf(const CaseLetter &letter, const Session &session, const QString &file)
{
    return paper::savePages(paper::letterDocument({letter.text}, {session.book().institution, session.clock().now()},
                                                  QPageSize(QPageSize::A4)),
                            file);
}

QJsonObject letterJson(const CaseLetter &letter)
{
    return {{QStringLiteral("item"), letter.item.toString()},
            {QStringLiteral("letter"), letter.kind},
            {QStringLiteral("title"), letter.text.title},
            {QStringLiteral("body"), letter.text.body},
            {QStringLiteral("sha256"), QString::fromLatin1(letter.hash)}};
}

Result<Answer> writeLetter(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const LetterKind kind, kindAt(arguments, 1));
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const LetterLanguage language, languageFor(context, found));
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(arguments.from(2)));
    LetterValues typed;
    for (const auto &[name, value] : pairs) {
        const auto field = parseCode(kLetterFields, name);
        if (!field)
            return Arguments::badValue(QStringLiteral("FIELD"), name);
        typed.insert(*field, value);
    }
    ZHIYIN_ASSIGN(const CaseLetter letter,
                  found.session->desk<CaseLetterDesk>().write(found.id, kind, language, typed));
    QJsonObject document = letterJson(letter);
    if (arguments.has(u"out")) {
        ZHIYIN_ASSIGN(const auto outcome, savePdf(letter, *found.session, arguments.value(u"out")));
        document.insert(QStringLiteral("file"), arguments.value(u"out"));
        document.insert(QStringLiteral("pages"), outcome.pages);
    }
    return Answer{document};
}

Result<Answer> printLetter(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const AnyId item, context.arguments().idAt<AnyId>(1));
    ZHIYIN_ASSIGN(const CaseLetter letter, found.session->desk<CaseLetterDesk>().letter(found.id, item));
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const auto outcome, savePdf(letter, *found.session, file));
    QJsonObject document = letterJson(letter);
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("pages"), outcome.pages);
    return Answer{document};
}

Result<Answer> deliverLetter(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const AnyId item, arguments.idAt<AnyId>(1));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    const Delivery delivery{parseCode(kDeliveryWays, arguments.value(u"way")).value_or(DeliveryWay::Post),
                            on.value_or(QDate()), arguments.value(u"evidence")};
    ZHIYIN_TRY(found.session->desk<CaseLetterDesk>().deliver(found.id, item, delivery));
    return Answer{{{QStringLiteral("item"), item.toString()}, {QStringLiteral("state"), QStringLiteral("done")}}};
}

Result<Answer> discardLetter(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const AnyId item, context.arguments().idAt<AnyId>(1));
    ZHIYIN_TRY(found.session->desk<CaseLetterDesk>().discard(found.id, item, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("item"), item.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

Result<Answer> compensate(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const auto amount, moneyOption(arguments, QStringLiteral("amount"), found.session->book().currency));
    const NewCompensation wanted{
        parseCode(kCompensationForms, arguments.value(u"form")).value_or(CompensationForm::Payment),
        amount.value_or(Money::zero(found.session->book().currency)), arguments.value(u"text")};
    ZHIYIN_ASSIGN(const RequestId request,
                  found.session->desk<CaseAfterDesk>().compensate(found.id, wanted, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), found.id.toString()},
                   {QStringLiteral("state"), QStringLiteral("proposed")},
                   {QStringLiteral("request"), request.toString()}}};
}

Result<Answer> repaired(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    const auto effect = parseCode(kRepairEffects, arguments.value(u"effect")).value_or(RepairEffect::None);
    ZHIYIN_TRY(found.session->desk<CaseAfterDesk>().judgeRepair(found.id, effect, arguments.value(u"text")));
    return Answer{
        {{QStringLiteral("id"), found.id.toString()}, {QStringLiteral("effect"), codeText(kRepairEffects, effect)}}};
}

Result<Answer> archive(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const QDate until, found.session->desk<CaseAfterDesk>().archive(found.id));
    return Answer{{{QStringLiteral("id"), found.id.toString()}, {QStringLiteral("archived_until"), dayOrNull(until)}}};
}

Result<Answer> dispute(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    NewDisputeMove move{.to = arguments.at(1)};
    move.body = arguments.value(u"body");
    move.rules = arguments.value(u"rules");
    move.text = arguments.value(u"text");
    ZHIYIN_ASSIGN(move.amount, moneyOption(arguments, QStringLiteral("amount"), found.session->book().currency));
    ZHIYIN_ASSIGN(const auto limitation, arguments.date(u"limitation"));
    move.limitation = limitation.value_or(QDate());
    ZHIYIN_TRY(found.session->desk<DisputeDesk>().move(found.id, move));
    return Answer{{{QStringLiteral("id"), found.id.toString()}, {QStringLiteral("stage"), move.to}}};
}

Result<Answer> mediation(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const auto from, arguments.moment(u"from", found.zone));
    ZHIYIN_ASSIGN(const auto to, arguments.moment(u"to", found.zone));
    const MediationRecord record{from.value_or(QDateTime()), to.value_or(QDateTime()), arguments.value(u"body"),
                                 arguments.value(u"result"), arguments.value(u"evidence")};
    ZHIYIN_ASSIGN(const bool paused, found.session->desk<DisputeDesk>().recordMediation(found.id, record));
    ZHIYIN_ASSIGN(const ComplaintView view, found.desk.show(found.id));
    Answer answer = steppedAnswer(view, found.zone);
    answer.document.insert(QStringLiteral("paused"), paused);
    return answer;
}

Answer paperAnswer(const Named &found, const QString &file, int pages, const QString &anchor)
{
    return Answer{{{QStringLiteral("id"), found.id.toString()},
                   {QStringLiteral("file"), file},
                   {QStringLiteral("pages"), pages},
                   {QStringLiteral("anchor"), anchor}}};
}

Result<Answer> pack(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const CasePack made, found.session->desk<CasePackDesk>().make(found.id));
    ZHIYIN_ASSIGN(const auto outcome, paper::printPack(made, file));
    Answer answer = paperAnswer(found, file, outcome.pages, made.anchor);
    QJsonArray parts;
    for (const PackPart &part : made.parts)
        parts.append(QJsonObject{{QStringLiteral("name"), part.name},
                                 {QStringLiteral("bytes"), part.bytes.size()},
                                 {QStringLiteral("sha256"), QString::fromLatin1(part.hash)}});
    answer.document.insert(QStringLiteral("parts"), parts);
    return answer;
}

Result<Answer> printWhy(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const CasePack made, found.session->desk<CasePackDesk>().clocks(found.id));
    ZHIYIN_ASSIGN(const auto outcome, paper::printClocks(made, file));
    return paperAnswer(found, file, outcome.pages, made.anchor);
}

const CommandGroup kCommands({{"complaint", "letter-draft", draftLetter},
                              {"complaint", "letter", writeLetter},
                              {"complaint", "letter-pdf", printLetter},
                              {"complaint", "letter-delivered", deliverLetter},
                              {"complaint", "letter-discard", discardLetter},
                              {"complaint", "compensate", compensate},
                              {"complaint", "repaired", repaired},
                              {"complaint", "archive", archive},
                              {"complaint", "dispute", dispute},
                              {"complaint", "mediation", mediation},
                              {"complaint", "pack", pack},
                              {"complaint", "why-pdf", printWhy}});

} // namespace
} // namespace zhiyin::cli
