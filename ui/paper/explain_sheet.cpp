// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/explain_sheet.h"

#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

QString dash()
{
    return QString(QChar(kNoValue));
}

QString tierFigure(TierCriterion criterion, std::optional<qint64> value, Currency currency, const PaperWords &words)
{
    if (!value)
        return dash();
    return isAmount(criterion) ? words.money(Money(*value, currency)) : words.count(*value);
}

ExplainedFigure tierOf(const ClientExplanation &explanation, const PaperWords &words)
{
    ExplainedFigure figure{QStringLiteral("tier"), words.text(QT_TRANSLATE_NOOP("zhiyin", "Tier"))};
    if (!explanation.tier) {
        figure.outcome = words.text(QT_TRANSLATE_NOOP("zhiyin", "No thresholds are set: tiers are not computed."));
        return figure;
    }
    const TierExplanation &tier = *explanation.tier;
    const auto name = [&words](const QString &code) {
        return code.isEmpty() ? words.text(QT_TRANSLATE_NOOP("zhiyin", "none yet")) : words::tierName(code);
    };
    figure.policyVersion = tier.policyVersion;
    figure.outcome = words.text(QT_TRANSLATE_NOOP("zhiyin", "Held: %1. By today's figures: %2."))
                         .arg(name(tier.tier), name(tier.earned));
    figure.headings = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Tier"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Criterion"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Kind"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Figure")), true},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "At least")), true},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Met"))}};
    for (const TierCriterionResult &result : tier.criteria) {
        figure.rows.push_back({words::tierName(tier.policy.tiers[static_cast<size_t>(result.tier)].tier),
                               words::tierCriterion(result.criterion),
                               result.must ? words.text(QT_TRANSLATE_NOOP("zhiyin", "must"))
                                           : words.text(QT_TRANSLATE_NOOP("zhiyin", "one of the others")),
                               tierFigure(result.criterion, result.value, tier.policy.currency, words),
                               tierFigure(result.criterion, result.threshold, tier.policy.currency, words),
                               result.met ? words.text(QT_TRANSLATE_NOOP("zhiyin", "✓ met"))
                                          : words.text(QT_TRANSLATE_NOOP("zhiyin", "✗ not met"))});
    }
    figure.notes.append(
        words
            .text(QT_TRANSLATE_NOOP("zhiyin", "A tier takes all that it must have, and %1 of the others. What is not "
                                              "known counts as not met."))
            .arg(tier.policy.needOfRest));
    figure.notes.append(words
                            .text(QT_TRANSLATE_NOOP("zhiyin", "Up at once; down one step after %1 runs that found "
                                                              "less, at least a month apart."))
                            .arg(tier.policy.downgradeAfter));
    if (explanation.override)
        figure.notes.append(
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Given by hand through %1: %2"))
                .arg(words.date(explanation.override->given.until), explanation.override->given.reason));
    return figure;
}

QString churnValue(const ChurnLine &line, const PaperWords &words)
{
    if (line.noData)
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "no data"));
    if (!line.value)
        return dash();
    switch (line.factor) {
    case ChurnFactor::AssetsFell:
    case ChurnFactor::TradesFell:
    case ChurnFactor::ContactOverdue: return QStringLiteral("%1 %").arg(*line.value);
    case ChurnFactor::Complaint:
    case ChurnFactor::LowSatisfaction: return words.count(*line.value);
    }
    return {};
}

QString churnLimit(ChurnFactor factor, const LifecyclePolicy &policy, const PaperWords &words)
{
    switch (factor) {
    case ChurnFactor::AssetsFell:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "by %1 % in %2 days or more"))
            .arg(policy.assetsFellPercent)
            .arg(policy.assetsFellDays);
    case ChurnFactor::ContactOverdue:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 % of the rhythm has passed")).arg(policy.overduePercent);
    case ChurnFactor::Complaint: return words.text(QT_TRANSLATE_NOOP("zhiyin", "one or more"));
    case ChurnFactor::LowSatisfaction:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 of 5 or less")).arg(policy.lowRating);
    case ChurnFactor::TradesFell:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "by %1 % against the year before")).arg(policy.tradesFellPercent);
    }
    return {};
}

ExplainedFigure churnOf(const ClientExplanation &explanation, const PaperWords &words)
{
    const LifecycleExplanation &life = explanation.lifecycle;
    ExplainedFigure figure{QStringLiteral("churn"), words.text(QT_TRANSLATE_NOOP("zhiyin", "Churn score"))};
    figure.policyVersion = life.policyVersion;
    figure.outcome = words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 of 100: %2. Low below %3, high from %4."))
                         .arg(QString::number(life.churn.score), words::churnWarning(life.churn.warning),
                              QString::number(life.policy.mediumFrom), QString::number(life.policy.highFrom));
    figure.headings = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "What speaks for it"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Figure")), true},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Counts from"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Weight")), true},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Points")), true}};
    for (const ChurnLine &line : life.churn.lines) {
        figure.rows.push_back({words::churnFactor(line.factor), churnValue(line, words),
                               churnLimit(line.factor, life.policy, words), words.count(line.weight),
                               words.count(line.points)});
    }
    const ChurnFacts &facts = life.churnFacts;
    if (facts.assets && facts.assetsBefore)
        figure.notes.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "Assets: %1, %2 days before %3."))
                                .arg(words.money(*facts.assets), QString::number(life.policy.assetsFellDays),
                                     words.money(*facts.assetsBefore)));
    if (facts.contactDue.isValid())
        figure.notes.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "Last contact %1, next due %2."))
                                .arg(words.date(facts.contactSince), words.date(facts.contactDue)));
    if (life.heldScore && *life.heldScore != life.churn.score)
        figure.notes.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "At the last run it was %1.")).arg(*life.heldScore));
    if (explanation.hasOptedOut)
        figure.notes.append(words.text(QT_TRANSLATE_NOOP(
            "zhiyin", "The client declines automated decisions: this score opens no warning and decides nothing.")));
    return figure;
}

ExplainedFigure lifetimeOf(const ClientExplanation &explanation, const PaperWords &words)
{
    const LifecycleExplanation &life = explanation.lifecycle;
    ExplainedFigure figure{QStringLiteral("lifetime_value"), words.text(QT_TRANSLATE_NOOP("zhiyin", "Lifetime value"))};
    figure.policyVersion = life.policyVersion;
    if (!life.lifetime) {
        figure.outcome = words.text(QT_TRANSLATE_NOOP("zhiyin", "Not computed: no yearly contribution is recorded."));
        return figure;
    }
    const LifetimeValue &value = *life.lifetime;
    figure.outcome = words.money(value.total);
    figure.headings = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Year"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Worth today")), true}};
    for (size_t year = 0; year < value.years.size(); ++year)
        figure.rows.push_back({words.count(static_cast<qint64>(year) + 1), words.money(value.years[year])});
    figure.notes.append(
        words.text(QT_TRANSLATE_NOOP("zhiyin", "Contribution a year: %1")).arg(words.money(value.contribution)));
    figure.notes.append(
        words.text(QT_TRANSLATE_NOOP("zhiyin", "Retention %1 %: 100 less the churn score, kept within %2 to %3."))
            .arg(value.retentionPercent)
            .arg(life.policy.leastRetention)
            .arg(life.policy.mostRetention));
    figure.notes.append(words::lifetimeFormula(value));
    return figure;
}

ExplainedFigure stageOf(const ClientExplanation &explanation, const PaperWords &words)
{
    const LifecycleExplanation &life = explanation.lifecycle;
    ExplainedFigure figure{QStringLiteral("stage"), words.text(QT_TRANSLATE_NOOP("zhiyin", "Stage"))};
    figure.policyVersion = life.policyVersion;
    const auto held = parseStage(life.heldStage);
    figure.outcome = words.text(QT_TRANSLATE_NOOP("zhiyin", "Held: %1. By today's figures: %2."))
                         .arg(held ? words::stageName(*held) : dash(), words::stageName(life.stage));
    figure.headings = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "What it follows from"))},
                       {words.text(QT_TRANSLATE_NOOP("zhiyin", "Figure")), true}};
    const auto day = [&words](QDate date) { return date.isValid() ? words.date(date) : dash(); };
    const auto money = [&words](const std::optional<Money> &amount) { return amount ? words.money(*amount) : dash(); };
    const StageFacts &facts = life.stageFacts;
    figure.rows = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Client since")), day(facts.openedOn)},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Closed on")), day(facts.closedOn)},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Last trade or contact")), day(facts.lastActivity)},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Assets")), money(facts.assets)},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Highest in twelve months")), money(facts.twelveMonthHigh)}};
    figure.notes.append(words
                            .text(QT_TRANSLATE_NOOP("zhiyin", "New for %1 months; dormant after %2 days without a "
                                                              "trade or a contact; lost below %3 % of the "
                                                              "highest assets in twelve months."))
                            .arg(life.policy.newMonths)
                            .arg(life.policy.dormantDays)
                            .arg(life.policy.lostBelowPercent));
    return figure;
}

void addFigure(Flow &flow, const ExplainedFigure &figure, double width)
{
    addHeading(flow, figure.title, width, figure.policyVersion);
    flow.push_back(
        {std::make_shared<TextBlock>(figure.outcome, TextForm{Type::Body, colour::kText, Qt::AlignLeft, width}),
         pt(4),
         !figure.rows.empty(),
         {}});
    if (!figure.rows.empty()) {
        Table table;
        for (size_t i = 0; i < figure.headings.size(); ++i)
            table.columns.push_back({figure.headings[i].text, i == 0 ? 1.0 : 0.0, figure.headings[i].isNumber});
        for (const QStringList &row : figure.rows)
            table.rows.emplace_back(row.begin(), row.end());
        addTable(flow, table, width);
    }
    for (const QString &note : figure.notes)
        addNote(flow, note, width);
}

} // namespace

std::vector<ExplainedFigure> explainedFigures(const ClientExplanation &explanation, const PaperWords &words)
{
    return {tierOf(explanation, words), churnOf(explanation, words), lifetimeOf(explanation, words),
            stageOf(explanation, words)};
}

Document explainDocument(const ClientExplanation &explanation, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "How your figures are made"));
    Flow flow;
    const TitleBlock::Content content{title,
                                      words.date(explanation.day),
                                      explanation.clientName,
                                      explanation.externalId,
                                      {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Made by")), explanation.madeBy}}};
    flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}});
    for (const ExplainedFigure &figure : explainedFigures(explanation, words))
        addFigure(flow, figure, width);
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "What you can ask for")), width);
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP(
                "zhiyin", "These figures use no sex, age, ethnicity or nationality. Tiers change extra services only: "
                          "complaint deadlines, disclosure and your rights to your data are the same for everybody.")),
            width);
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP(
                "zhiyin", "You may ask for an explanation, have a wrong figure put right, and refuse to be judged by a "
                          "program alone (Personal Information Protection Law, article 24).")),
            width);
    return Document({explanation.institution, title, {}, {}, title, explanation.madeAt}, words, size, std::move(flow));
}

} // namespace zhiyin::paper
