// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/questionnaire.h"

#include "core/policy/json_reader.h"
#include "core/words/risk_words.h"

#include <QFile>
#include <QRegularExpression>

#include <set>

namespace zhiyin {
namespace {

constexpr int kMostQuestions = 100;
constexpr int kMostPoints = 100;
constexpr size_t kMostOptions = 30;
constexpr int kMostTotal = 1'000'000;

constexpr std::array<std::pair<QStringView, RiskAxis>, 3> kAxes = {
    {{u"capacity", RiskAxis::Capacity}, {u"preference", RiskAxis::Preference}, {u"attitude", RiskAxis::Attitude}}};
constexpr std::array<std::pair<QStringView, AnswerCount>, 2> kCounts = {
    {{u"highest", AnswerCount::Highest}, {u"sum", AnswerCount::Sum}}};

/// "C3", or its number.
RiskLevel readLevel(JsonReader &reader, QStringView key)
{
    if (reader.isNumber(key))
        return static_cast<RiskLevel>(reader.integer(key, 1, 5));
    const QString written = reader.text(key);
    const auto level = parseRiskLevel(written);
    if (!level && !written.isEmpty())
        reader.fault(key, words::faultNotRiskLevel(written));
    return level.value_or(RiskLevel::C1);
}

AnswerOption readOption(JsonReader &reader, const std::vector<AnswerOption> &before)
{
    // The separators of an answers line ("3=A+C") may not stand in a key.
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]{1,8}$"));
    AnswerOption option;
    option.key = reader.text(u"key");
    if (!option.key.isEmpty() && !form.match(option.key).hasMatch())
        reader.fault(u"key", words::faultOptionKey());
    for (const AnswerOption &other : before) {
        if (other.key.compare(option.key, Qt::CaseInsensitive) == 0)
            reader.fault(u"key", words::faultOptionTwice(option.key));
    }
    option.text = reader.localText(u"text");
    option.points = static_cast<int>(reader.integer(u"points", 0, kMostPoints));
    if (reader.has(u"caps_level"))
        option.capsLevel = readLevel(reader, u"caps_level");
    reader.refuseUnknown();
    return option;
}

RiskQuestion readQuestion(JsonReader &reader, const std::vector<RiskQuestion> &before)
{
    RiskQuestion question;
    question.n = static_cast<int>(reader.integer(u"n", 1, 999));
    for (const RiskQuestion &other : before) {
        if (other.n == question.n)
            reader.fault(u"n", words::faultQuestionTwice(question.n));
    }
    question.text = reader.localText(u"text");
    if (reader.has(u"axis"))
        question.axis = reader.oneOf(u"axis", kAxes);
    question.multiple = reader.booleanOr(u"multiple", false);
    if (reader.has(u"count"))
        question.count = reader.oneOf(u"count", kCounts);
    std::vector<JsonReader> options = reader.objects(u"options");
    if (options.size() < 2 || options.size() > kMostOptions)
        reader.fault(u"options", words::faultOptionCount(kMostOptions));
    for (JsonReader &option : options)
        question.options.push_back(readOption(option, question.options));
    reader.refuseUnknown();
    return question;
}

RiskBand readBand(JsonReader &reader)
{
    RiskBand band;
    band.from = static_cast<int>(reader.integer(u"from", -kMostTotal, kMostTotal));
    band.to = static_cast<int>(reader.integer(u"to", -kMostTotal, kMostTotal));
    band.level = readLevel(reader, u"level");
    if (band.to < band.from)
        reader.fault(u"to", words::faultBandReversed());
    reader.refuseUnknown();
    return band;
}

/// Bands by rising total, each beginning where the one before ended, with levels that only rise or only fall.
void checkOrder(const std::vector<RiskBand> &bands, const JsonReader &document)
{
    bool rises = false;
    bool falls = false;
    for (size_t i = 1; i < bands.size(); ++i) {
        const RiskBand &before = bands[i - 1];
        const RiskBand &band = bands[i];
        if (band.from <= before.to)
            document.fault(u"bands", words::faultBandsOverlap(before.from, before.to, band.from, band.to));
        else if (band.from != before.to + 1)
            document.fault(u"bands", words::faultBandsGap(before.to + 1, band.from - 1));
        rises = rises || band.level > before.level;
        falls = falls || band.level < before.level;
    }
    if (rises && falls)
        document.fault(u"bands", words::faultBandsUnordered());
}

void checkCover(const std::vector<RiskBand> &bands, const std::vector<int> &totals, const JsonReader &document)
{
    if (bands.empty())
        document.fault(u"bands", words::faultNoBands());
    else if (!totals.empty() && totals.front() < bands.front().from)
        document.fault(u"bands", words::faultTotalNotCovered(totals.front()));
    else if (!totals.empty() && totals.back() > bands.back().to)
        document.fault(u"bands", words::faultTotalNotCovered(totals.back()));
}

/// A level that no set of answers gives is a slip of whoever drew the bands.
void checkReach(const std::vector<RiskBand> &bands, const std::vector<int> &totals, const JsonReader &document)
{
    for (const RiskLevel level : kRiskLevels) {
        bool has = false;
        bool reached = false;
        for (const RiskBand &band : bands) {
            const auto first = std::lower_bound(totals.begin(), totals.end(), band.from);
            has = has || band.level == level;
            reached = reached || (band.level == level && first != totals.end() && *first <= band.to);
        }
        if (has && !reached)
            document.fault(u"bands", words::faultLevelUnreachable(level));
    }
}

std::vector<QuestionnaireRemark> remarksOn(const Questionnaire &read)
{
    std::vector<QuestionnaireRemark> remarks;
    for (const RiskAxis axis : kRiskAxes) {
        const auto asks = [axis](const RiskQuestion &question) { return question.axis == axis; };
        if (std::none_of(read.questions.begin(), read.questions.end(), asks))
            remarks.push_back({QuestionnaireWarning::AxisMissing, riskAxisText(axis)});
    }
    for (const RiskLevel level : kRiskLevels) {
        const auto gives = [level](const RiskBand &band) { return band.level == level; };
        if (std::none_of(read.bands.begin(), read.bands.end(), gives))
            remarks.push_back({QuestionnaireWarning::LevelMissing, riskLevelText(level)});
    }
    return remarks;
}

/// What one question can add to the total; a question of several choices needs at least one.
std::set<int> contributions(const RiskQuestion &question)
{
    std::set<int> sums;
    for (const AnswerOption &option : question.options) {
        std::set<int> with = {option.points};
        if (question.multiple && question.count == AnswerCount::Sum) {
            for (const int sum : sums)
                with.insert(sum + option.points);
        }
        sums.merge(with);
    }
    return sums;
}

} // namespace

QString riskAxisText(RiskAxis axis)
{
    return kAxes[static_cast<size_t>(axis)].first.toString();
}

const AnswerOption *RiskQuestion::find(QStringView key) const
{
    for (const AnswerOption &option : options) {
        if (key.compare(option.key, Qt::CaseInsensitive) == 0)
            return &option;
    }
    return nullptr;
}

const RiskQuestion *Questionnaire::find(int n) const
{
    for (const RiskQuestion &question : questions) {
        if (question.n == n)
            return &question;
    }
    return nullptr;
}

std::vector<int> reachableTotals(const std::vector<RiskQuestion> &questions)
{
    std::set<int> totals = {0};
    for (const RiskQuestion &question : questions) {
        const std::set<int> adds = contributions(question);
        std::set<int> next;
        for (const int total : totals) {
            for (const int add : adds)
                next.insert(total + add);
        }
        totals = std::move(next);
    }
    return {totals.begin(), totals.end()};
}

Result<Questionnaire> parseQuestionnaire(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    Questionnaire read;
    read.id = document.text(u"id");
    read.version = static_cast<int>(document.integer(u"version", 1, 1'000'000));
    read.title = document.localText(u"title");
    read.source = document.textOr(u"source", {});
    std::vector<JsonReader> questions = document.objects(u"questions");
    if (questions.empty() || questions.size() > kMostQuestions)
        document.fault(u"questions", words::faultQuestionCount(kMostQuestions));
    for (JsonReader &question : questions)
        read.questions.push_back(readQuestion(question, read.questions));
    for (JsonReader &band : document.objects(u"bands"))
        read.bands.push_back(readBand(band));
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result()); // totals of a faulty document mean nothing

    std::sort(read.bands.begin(), read.bands.end(),
              [](const RiskBand &a, const RiskBand &b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    checkOrder(read.bands, document);
    const std::vector<int> totals = reachableTotals(read.questions);
    checkCover(read.bands, totals, document);
    checkReach(read.bands, totals, document);
    ZHIYIN_TRY(faults.result());
    read.remarks = remarksOn(read);
    return read;
}

Result<std::vector<QJsonObject>> shippedQuestionnaires()
{
    std::vector<QJsonObject> documents;
    for (const QStringView name : {u"individual", u"corporate"}) {
        QFile file(QStringLiteral(":/questionnaires/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), name.toString()});
        ZHIYIN_ASSIGN(QJsonObject document, parseJsonObject(file.readAll()));
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace zhiyin
