// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/result.h"

#include <QHash>

#include <vector>

namespace zhiyin {

/// A value that a letter's text may ask for: "{name}" in the text stands for LetterField::Name.
enum class LetterField {
    Name,
    Salutation,
    Institution,
    Date,
    Sender,
    Festival,
    Event,
    EventKind,
    Topic,
    Lecturer,
    Place,
    Time,
    CaseNumber,
    ReceivedOn,
    Category,
    Demand,
    Cause,
    Measures,
    Improvement,
    Solution,
    Opinion,
    Decision,
    Reason,
    Amount,
    Responsible,
    DueOn,
    Contact,
    Facts,
    Basis,
};
inline constexpr CodeTable<LetterField, 29> kLetterFields = {{{u"name", LetterField::Name},
                                                              {u"salutation", LetterField::Salutation},
                                                              {u"institution", LetterField::Institution},
                                                              {u"date", LetterField::Date},
                                                              {u"sender", LetterField::Sender},
                                                              {u"festival", LetterField::Festival},
                                                              {u"event", LetterField::Event},
                                                              {u"event_kind", LetterField::EventKind},
                                                              {u"topic", LetterField::Topic},
                                                              {u"lecturer", LetterField::Lecturer},
                                                              {u"place", LetterField::Place},
                                                              {u"time", LetterField::Time},
                                                              {u"case_number", LetterField::CaseNumber},
                                                              {u"received_on", LetterField::ReceivedOn},
                                                              {u"category", LetterField::Category},
                                                              {u"demand", LetterField::Demand},
                                                              {u"cause", LetterField::Cause},
                                                              {u"measures", LetterField::Measures},
                                                              {u"improvement", LetterField::Improvement},
                                                              {u"solution", LetterField::Solution},
                                                              {u"opinion", LetterField::Opinion},
                                                              {u"decision", LetterField::Decision},
                                                              {u"reason", LetterField::Reason},
                                                              {u"amount", LetterField::Amount},
                                                              {u"responsible", LetterField::Responsible},
                                                              {u"due_on", LetterField::DueOn},
                                                              {u"contact", LetterField::Contact},
                                                              {u"facts", LetterField::Facts},
                                                              {u"basis", LetterField::Basis}}};

enum class LetterKind {
    BirthdayCard,
    BirthdayMessage,
    FestivalCard,
    FestivalMessage,
    EventInvitation,
    ComplaintReceipt,
    ComplaintOpinion,
    ComplaintReply,
    ComplaintExtension,
    ComplaintReview,
    ComplaintSettlement,
    ComplaintApology,
    ComplaintFacts,
};
inline constexpr CodeTable<LetterKind, 13> kLetterKinds = {{{u"birthday_card", LetterKind::BirthdayCard},
                                                            {u"birthday_message", LetterKind::BirthdayMessage},
                                                            {u"festival_card", LetterKind::FestivalCard},
                                                            {u"festival_message", LetterKind::FestivalMessage},
                                                            {u"event_invitation", LetterKind::EventInvitation},
                                                            {u"complaint_receipt", LetterKind::ComplaintReceipt},
                                                            {u"complaint_opinion", LetterKind::ComplaintOpinion},
                                                            {u"complaint_reply", LetterKind::ComplaintReply},
                                                            {u"complaint_extension", LetterKind::ComplaintExtension},
                                                            {u"complaint_review", LetterKind::ComplaintReview},
                                                            {u"complaint_settlement", LetterKind::ComplaintSettlement},
                                                            {u"complaint_apology", LetterKind::ComplaintApology},
                                                            {u"complaint_facts", LetterKind::ComplaintFacts}}};

/// Traditional is made from the Simplified text, never written by hand.
enum class LetterLanguage { English, SimplifiedChinese, TraditionalChinese };
inline constexpr CodeTable<LetterLanguage, 3> kLetterLanguages = {{{u"en", LetterLanguage::English},
                                                                   {u"zh-Hans", LetterLanguage::SimplifiedChinese},
                                                                   {u"zh-Hant", LetterLanguage::TraditionalChinese}}};
/// The languages that texts are written in.
inline constexpr std::array kWrittenLanguages = {LetterLanguage::English, LetterLanguage::SimplifiedChinese};

/// A client's letters, by the `language` of the client's record; empty: Simplified Chinese, as reports.
[[nodiscard]] LetterLanguage letterLanguageOf(QStringView clientLanguage);

/// What a text of a kind may ask for, and what it must. The salutation holds the name, and does for it.
struct LetterRule {
    LetterKind kind;
    std::vector<LetterField> allowed;
    std::vector<LetterField> required;
};
[[nodiscard]] const LetterRule &letterRule(LetterKind kind);

/// Before filling the title and body have placeholders; afterwards they are what is printed.
struct LetterText {
    QString title;
    QString body;
    /// Where the wording comes from.
    QString source = {};

    friend bool operator==(const LetterText &, const LetterText &) = default;
};

/// What stands in for the placeholders. A value that is empty counts as missing.
using LetterValues = QHash<LetterField, QString>;

/// Reads a text as files and forms have it: lines "title: …" and "source: …", an empty line, the body. "{{" and "}}" are
/// braces. Fails with BadDocument {"line 3, column 8", what}: no title or body, a placeholder that is malformed (also in
/// full-width braces) or that the kind does not know; with {the kind, what} where one that it must have is missing.
[[nodiscard]] Result<LetterText> parseLetter(LetterKind kind, const QString &text);
/// The same of a title and a body as a form has them: lines are those of the body, and a fault of the title says so.
[[nodiscard]] Result<void> checkLetter(LetterKind kind, const LetterText &text);
/// The text as parseLetter reads it.
[[nodiscard]] QString letterFile(const LetterText &text);

/// Puts the values in; they are taken as they stand, whatever braces they hold. Fails with RuleRefused, naming every value
/// that the text asks for and that is missing: nothing is ever printed with a gap.
[[nodiscard]] Result<LetterText> fillLetter(const LetterText &text, const LetterValues &values);

/// The text in traditional characters, placeholders untouched.
[[nodiscard]] LetterText inTraditional(const LetterText &text);

} // namespace zhiyin
