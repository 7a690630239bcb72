// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/letter_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString listed(const QStringList &parts)
{
    return parts.join(said(QT_TRANSLATE_NOOP("zhiyin", ", ")));
}

} // namespace

QString letterKind(LetterKind kind)
{
    switch (kind) {
    case LetterKind::BirthdayCard: return said(QT_TRANSLATE_NOOP("zhiyin", "Birthday card"));
    case LetterKind::BirthdayMessage: return said(QT_TRANSLATE_NOOP("zhiyin", "Birthday message"));
    case LetterKind::FestivalCard: return said(QT_TRANSLATE_NOOP("zhiyin", "Festival card"));
    case LetterKind::FestivalMessage: return said(QT_TRANSLATE_NOOP("zhiyin", "Festival message"));
    case LetterKind::EventInvitation: return said(QT_TRANSLATE_NOOP("zhiyin", "Invitation to an event"));
    case LetterKind::ComplaintReceipt: return said(QT_TRANSLATE_NOOP("zhiyin", "Receipt of a complaint"));
    case LetterKind::ComplaintOpinion: return said(QT_TRANSLATE_NOOP("zhiyin", "Handling opinion"));
    case LetterKind::ComplaintReply: return said(QT_TRANSLATE_NOOP("zhiyin", "Reply to a complaint"));
    case LetterKind::ComplaintExtension: return said(QT_TRANSLATE_NOOP("zhiyin", "Notice of an extension"));
    case LetterKind::ComplaintReview: return said(QT_TRANSLATE_NOOP("zhiyin", "Review decision"));
    case LetterKind::ComplaintSettlement: return said(QT_TRANSLATE_NOOP("zhiyin", "Settlement"));
    case LetterKind::ComplaintApology: return said(QT_TRANSLATE_NOOP("zhiyin", "Letter of apology"));
    case LetterKind::ComplaintFacts: return said(QT_TRANSLATE_NOOP("zhiyin", "Request for facts"));
    }
    return {};
}

QString letterLanguage(LetterLanguage language)
{
    switch (language) {
    case LetterLanguage::English: return said(QT_TRANSLATE_NOOP("zhiyin", "English"));
    case LetterLanguage::SimplifiedChinese: return said(QT_TRANSLATE_NOOP("zhiyin", "Simplified Chinese"));
    case LetterLanguage::TraditionalChinese: return said(QT_TRANSLATE_NOOP("zhiyin", "Traditional Chinese"));
    }
    return {};
}

QString letterField(LetterField field)
{
    switch (field) {
    case LetterField::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "the recipient's name"));
    case LetterField::Salutation: return said(QT_TRANSLATE_NOOP("zhiyin", "how the recipient is addressed"));
    case LetterField::Institution: return said(QT_TRANSLATE_NOOP("zhiyin", "the institution"));
    case LetterField::Date: return said(QT_TRANSLATE_NOOP("zhiyin", "the letter's date"));
    case LetterField::Sender: return said(QT_TRANSLATE_NOOP("zhiyin", "who signs"));
    case LetterField::Festival: return said(QT_TRANSLATE_NOOP("zhiyin", "the festival"));
    case LetterField::Event: return said(QT_TRANSLATE_NOOP("zhiyin", "the event's title"));
    case LetterField::EventKind: return said(QT_TRANSLATE_NOOP("zhiyin", "the kind of event"));
    case LetterField::Topic: return said(QT_TRANSLATE_NOOP("zhiyin", "the topic"));
    case LetterField::Lecturer: return said(QT_TRANSLATE_NOOP("zhiyin", "who speaks"));
    case LetterField::Place: return said(QT_TRANSLATE_NOOP("zhiyin", "the place"));
    case LetterField::Time: return said(QT_TRANSLATE_NOOP("zhiyin", "day and hour"));
    case LetterField::CaseNumber: return said(QT_TRANSLATE_NOOP("zhiyin", "the case's number"));
    case LetterField::ReceivedOn: return said(QT_TRANSLATE_NOOP("zhiyin", "the day the complaint arrived"));
    case LetterField::Category: return said(QT_TRANSLATE_NOOP("zhiyin", "what the complaint is about"));
    case LetterField::Demand: return said(QT_TRANSLATE_NOOP("zhiyin", "what the complainant asks for"));
    case LetterField::Cause: return said(QT_TRANSLATE_NOOP("zhiyin", "the cause"));
    case LetterField::Measures: return said(QT_TRANSLATE_NOOP("zhiyin", "what was done"));
    case LetterField::Improvement: return said(QT_TRANSLATE_NOOP("zhiyin", "what will be better"));
    case LetterField::Solution: return said(QT_TRANSLATE_NOOP("zhiyin", "the solution offered"));
    case LetterField::Opinion: return said(QT_TRANSLATE_NOOP("zhiyin", "the opinion"));
    case LetterField::Decision: return said(QT_TRANSLATE_NOOP("zhiyin", "the decision"));
    case LetterField::Reason: return said(QT_TRANSLATE_NOOP("zhiyin", "the reason"));
    case LetterField::Amount: return said(QT_TRANSLATE_NOOP("zhiyin", "the amount"));
    case LetterField::Responsible: return said(QT_TRANSLATE_NOOP("zhiyin", "who is responsible"));
    case LetterField::DueOn: return said(QT_TRANSLATE_NOOP("zhiyin", "the last day"));
    case LetterField::Contact: return said(QT_TRANSLATE_NOOP("zhiyin", "where to turn to"));
    case LetterField::Facts: return said(QT_TRANSLATE_NOOP("zhiyin", "the facts"));
    case LetterField::Basis: return said(QT_TRANSLATE_NOOP("zhiyin", "what the decision rests on"));
    }
    return {};
}

QString letterSpot(qsizetype line, qsizetype column)
{
    if (line == 0)
        return said(QT_TRANSLATE_NOOP("zhiyin", "title, column %1")).arg(column);
    return said(QT_TRANSLATE_NOOP("zhiyin", "line %1, column %2")).arg(line).arg(column);
}

QString letterBadHead()
{
    return said(QT_TRANSLATE_NOOP(
        "zhiyin", "a text begins with a line \"title: …\", perhaps one \"source: …\", and an empty line"));
}

QString letterNoTitle()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the line \"title: …\" is missing or empty"));
}

QString letterNoBody()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "there is no text after the empty line"));
}

QString letterEmptyTitle()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "a letter has a title"));
}

QString letterEmptyBody()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "a letter has a text"));
}

QString letterTooLong(qsizetype length, qsizetype most)
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "has %1 characters; %2 are the most")).arg(length).arg(most);
}

QString letterStrayBrace()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "a \"}\" without its \"{\"; write \"}}\" for the brace itself"));
}

QString letterFullWidthBrace()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "full-width braces; placeholders stand in \"{\" and \"}\""));
}

QString letterOpenBrace()
{
    return said(
        QT_TRANSLATE_NOOP("zhiyin", "a \"{\" without its \"}\" on the same line; write \"{{\" for the brace itself"));
}

QString letterBadPlaceholder(const QString &code)
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "\"{%1}\" is no placeholder: small letters and \"_\" only, no blanks"))
        .arg(code);
}

QString letterUnknownPlaceholder(const QString &code, const LetterRule *rule)
{
    if (rule == nullptr)
        return said(QT_TRANSLATE_NOOP("zhiyin", "there is no placeholder {%1}")).arg(code);
    QStringList known;
    for (const LetterField field : rule->allowed)
        known.append(u'{' + codeText(kLetterFields, field) + u'}');
    return said(QT_TRANSLATE_NOOP("zhiyin", "this kind of letter has no {%1}; it has %2")).arg(code, listed(known));
}

QString letterMissingPlaceholders(const QStringList &missing)
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the text must have %1")).arg(listed(missing));
}

QString letterLacks(const QStringList &codes)
{
    QStringList parts;
    for (const QString &code : codes) {
        const auto field = parseCode(kLetterFields, code);
        parts.append(field ? QStringLiteral("{%1} (%2)").arg(code, letterField(*field)) : code);
    }
    return said(QT_TRANSLATE_NOOP("zhiyin", "the letter lacks %1.")).arg(listed(parts));
}

QString letterTraditionalIsMade()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the text in traditional characters is made from the simplified one."));
}

QString labelSummary(qint64 rows)
{
    const int count = static_cast<int>(rows);
    return QCoreApplication::translate("zhiyin", "Print %n address(es) in clear", nullptr, count);
}

QString messageSummary(qint64 rows, bool inClear)
{
    const int count = static_cast<int>(rows);
    return inClear
               ? QCoreApplication::translate("zhiyin", "Export %n message(s) with telephones in clear", nullptr, count)
               : QCoreApplication::translate("zhiyin", "Export %n message(s) with telephones masked", nullptr, count);
}

QString messagesAreCsv()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the list's name must end in .csv"));
}

} // namespace zhiyin::words
