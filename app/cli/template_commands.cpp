// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/letter/letter_desk.h"
#include "core/words/letter_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

template <class Value, size_t Count>
Result<Value> codeAt(CommandContext &context, qsizetype i, const QString &place, const CodeTable<Value, Count> &table)
{
    const QString text = context.arguments().at(i);
    const auto value = parseCode(table, text);
    if (value)
        return *value;
    QStringList codes;
    for (const auto &[code, one] : table)
        codes.append(code.toString());
    return Arguments::badChoice(place, text, codes);
}

Result<LetterKind> kindAt(CommandContext &context)
{
    return codeAt(context, 0, QStringLiteral("KIND"), kLetterKinds);
}

Result<LetterLanguage> languageAt(CommandContext &context)
{
    return codeAt(context, 1, QStringLiteral("LANGUAGE"), kLetterLanguages);
}

QJsonObject headOf(const LetterVersion &letter)
{
    return {{QStringLiteral("kind"), codeText(kLetterKinds, letter.kind)},
            {QStringLiteral("language"), codeText(kLetterLanguages, letter.language)},
            {QStringLiteral("version"), letter.version},
            {QStringLiteral("effective"), letter.effective.toString(Qt::ISODate)},
            {QStringLiteral("state"), policyStateText(letter.state)},
            {QStringLiteral("title"), letter.text.title},
            {QStringLiteral("source"), textOrNull(letter.text.source)}};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto letters, session->desk<LetterDesk>().list());
    QJsonArray templates;
    for (const LetterVersion &letter : letters)
        templates.append(headOf(letter));
    return Answer{{{QStringLiteral("templates"), templates}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(const LetterKind kind, kindAt(context));
    ZHIYIN_ASSIGN(const LetterLanguage language, languageAt(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QDate today = session->clock().today(session->book().zone);
    ZHIYIN_ASSIGN(const LetterVersion letter, session->desk<LetterDesk>().inForce(kind, language, today));
    QJsonObject document = headOf(letter);
    document.insert(QStringLiteral("body"), letter.text.body);
    const LetterRule &rule = letterRule(kind);
    QJsonObject placeholders;
    for (const LetterField field : rule.allowed)
        placeholders.insert(codeText(kLetterFields, field), words::letterField(field));
    QJsonArray required;
    for (const LetterField field : rule.required)
        required.append(codeText(kLetterFields, field));
    document.insert(QStringLiteral("placeholders"), placeholders);
    document.insert(QStringLiteral("required"), required);
    return Answer{document};
}

Result<Answer> set(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const LetterKind kind, kindAt(context));
    ZHIYIN_ASSIGN(const LetterLanguage language, languageAt(context));
    ZHIYIN_ASSIGN(const auto effective, arguments.date(u"effective"));
    ZHIYIN_ASSIGN(const QByteArray text, readWhole(arguments.at(2)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const LetterOutcome outcome,
                  session->desk<LetterDesk>().set(kind, language, QString::fromUtf8(text), effective.value_or(QDate()),
                                                  arguments.value(u"reason")));
    QJsonObject document{{QStringLiteral("kind"), codeText(kLetterKinds, kind)},
                         {QStringLiteral("language"), codeText(kLetterLanguages, language)},
                         {QStringLiteral("version"), outcome.version},
                         {QStringLiteral("state"), policyStateText(outcome.state)}};
    if (outcome.request)
        document.insert(QStringLiteral("request"), outcome.request->toString());
    return Answer{document};
}

Result<Answer> approve(CommandContext &context)
{
    constexpr int kMostVersions = 1000000;
    ZHIYIN_ASSIGN(const LetterKind kind, kindAt(context));
    ZHIYIN_ASSIGN(const LetterLanguage language, languageAt(context));
    ZHIYIN_ASSIGN(const int version, context.arguments().wholeAt(2, 1, kMostVersions));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<LetterDesk>().approve(kind, language, version));
    return Answer{{{QStringLiteral("kind"), codeText(kLetterKinds, kind)},
                   {QStringLiteral("language"), codeText(kLetterLanguages, language)},
                   {QStringLiteral("version"), version},
                   {QStringLiteral("state"), policyStateText(PolicyState::InForce)}}};
}

const CommandGroup kCommands({{"template", "list", list},
                              {"template", "show", show},
                              {"template", "set", set},
                              {"template", "approve", approve}});

} // namespace
} // namespace zhiyin::cli
