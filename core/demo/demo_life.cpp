// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_life.h"

#include "core/demo/demo_trades.h"
#include "core/risk/risk_rules.h"

namespace zhiyin {
namespace {

constexpr std::array<QStringView, 6> kPurposes = {u"季度回顾", u"资产配置建议", u"产品到期提醒",
                                                  u"需求了解", u"市场变化说明", u"服务回访"};
constexpr std::array<QStringView, 6> kSummaries = {
    u"回顾持仓与收益，客户对目前安排表示认可。",     u"介绍了近期市场情况，客户希望保持稳健。",
    u"客户近期有购房计划，暂不增加长期投资。",       u"讨论子女教育金安排，约定下次带方案再谈。",
    u"客户询问到期资金的去向，提供了两种可选方案。", u"了解客户近况，未提出新的需求。"};
constexpr std::array<QStringView, 4> kDimensions = {u"专业能力", u"响应速度", u"服务态度", u"产品"};

/// Months between contacts by wealth: the shipped cadence of the tier that such wealth mostly earns.
constexpr std::array kCadence = {12, 6, 3, 1};

/// The end of what may still happen with the client.
QDate lastDay(const DemoClient &client, const Period &history)
{
    return client.quietFrom.isValid() ? client.quietFrom.addDays(-1) : history.to;
}

/// Answers around what the client is like; the options of a question rise in the risk that they bear.
RiskAnswers answersOf(DemoRandom &random, const Questionnaire &questionnaire, int boldness)
{
    RiskAnswers answers;
    for (const RiskQuestion &question : questionnaire.questions) {
        const int count = static_cast<int>(question.options.size());
        const int place = (boldness * count + random.between(-60, 60)) / 100;
        const AnswerOption &option = question.options[static_cast<size_t>(std::clamp(place, 0, count - 1))];
        answers[question.n] = QStringList{option.key};
    }
    return answers;
}

Result<void> addAssessments(DemoLife &life, DemoRandom &random, const DemoClient &client, const DemoWorld &world)
{
    if (!client.openedOn.isValid() || random.chance(12))
        return {};
    const QDate end = lastDay(client, world.town.history);
    QDate day = std::max(client.openedOn, world.town.history.from.addDays(-random.below(300)));
    const Questionnaire &questionnaire = client.isPerson ? world.individual : world.corporate;
    while (day <= end) {
        const RiskAnswers answers = answersOf(random, questionnaire, client.boldness);
        ZHIYIN_ASSIGN(const RiskScore result, score(questionnaire, answers));
        life.assessments.push_back({questionnaire.id, questionnaire.version, answersText(answers), result.total,
                                    static_cast<int>(result.level), day, validUntil(day, world.risk)});
        if (!random.chance(85))
            break; // never renewed: one of those that run out
        day = day.addDays(365 + random.between(-25, 30));
    }
    return {};
}

std::vector<int> fittingProducts(DemoRandom &random, const DemoWorld &world, int level)
{
    std::vector<int> fitting;
    const int wanted = random.between(1, 3);
    for (int tries = 0; tries < 12 && static_cast<int>(fitting.size()) < wanted; ++tries) {
        const int product = random.below(static_cast<int>(world.products.size()));
        const bool fits = world.products[static_cast<size_t>(product)].riskLevel <= level;
        if (fits && std::ranges::find(fitting, product) == fitting.end())
            fitting.push_back(product);
    }
    return fitting;
}

std::vector<QDate> someDays(DemoRandom &random, int count, QDate from, QDate to)
{
    std::vector<QDate> days;
    const int span = static_cast<int>(from.daysTo(to)) + 1;
    for (int i = 0; span > 0 && i < count; ++i)
        days.push_back(from.addDays(random.below(span)));
    std::ranges::sort(days);
    return days;
}

void addTrades(DemoLife &life, DemoRandom &random, const DemoClient &client, const DemoWorld &world)
{
    if (!client.openedOn.isValid())
        return;
    const Period &history = world.town.history;
    const int level = life.assessments.empty() ? 1 : life.assessments.front().level;
    const bool invests = random.chance(client.wealth == 0 ? 35 : 75);
    const std::vector<int> products = invests ? fittingProducts(random, world, level) : std::vector<int>{};
    const qint64 declared =
        client.row[ClientField::Deposits].hasValue() ? std::get<Money>(*client.row[ClientField::Deposits]).minor() : 0;
    DemoAccount account(world, random, life);
    const QDate eve = world.quarterEnds.front();
    if (client.openedOn <= eve)
        account.open(eve, products, declared);
    constexpr std::array most = {9, 15, 26, 40};
    const int wanted = random.between(1, most[static_cast<size_t>(client.wealth)]);
    const QDate first = std::max(client.openedOn, eve.addDays(1));
    const std::vector<QDate> days = someDays(random, wanted, first, lastDay(client, history));
    auto next = days.begin();
    for (size_t i = 0; i <= world.quarterEnds.size(); ++i) {
        // After the last quarter's end the quarter that still runs.
        const QDate end = i < world.quarterEnds.size() ? world.quarterEnds[i] : history.to;
        for (; next != days.end() && *next <= end; ++next)
            account.move(*next, products, declared);
        if (client.left && client.quietFrom <= end && (i == 0 || client.quietFrom > world.quarterEnds[i - 1]))
            account.leave(client.quietFrom);
        if (i < world.quarterEnds.size())
            account.takeStock(end);
    }
}

DemoContact contactOn(DemoRandom &random, QDate day, const DemoWorld &world)
{
    constexpr std::array weights = {52, 26, 8, 5, 3, 0, 4, 2};
    DemoContact contact;
    contact.at = demoOfficeHour(random, day, world.zone);
    contact.channel = kContactChannels[static_cast<size_t>(random.weighted(weights))];
    if (contact.channel == ContactChannel::Greeting) {
        contact.purpose = QStringLiteral("节日问候");
        return contact;
    }
    contact.purpose = random.pick(std::span<const QStringView>(kPurposes)).toString();
    contact.summary = random.pick(std::span<const QStringView>(kSummaries)).toString();
    constexpr std::array ratings = {1, 3, 12, 44, 40};
    if (random.chance(55))
        contact.satisfaction = random.weighted(ratings) + 1;
    return contact;
}

void addContacts(DemoLife &life, DemoRandom &random, const DemoClient &client, const DemoWorld &world)
{
    const Period &history = world.town.history;
    const QDate end = lastDay(client, history);
    const int cadence = kCadence[static_cast<size_t>(client.wealth)];
    const QDate begin = client.openedOn.isValid() ? client.openedOn : history.to.addDays(-200);
    QDate day = std::max(begin, history.from).addDays(random.below(cadence * 28));
    while (day <= end) {
        life.contacts.push_back(contactOn(random, day, world));
        // One in nine comes late.
        const int days =
            random.chance(11) ? cadence * 30 + random.between(5, 60) : cadence * 30 - random.below(cadence * 6 + 3);
        day = day.addDays(std::max(3, days));
    }
}

void addSurveys(DemoLife &life, DemoRandom &random, const DemoClient &client, const DemoWorld &world)
{
    const Period &history = world.town.history;
    if (!client.openedOn.isValid() || !random.chance(25))
        return;
    constexpr std::array ratings = {2, 4, 14, 42, 38};
    for (const QDate day :
         someDays(random, random.between(1, 2), std::max(client.openedOn, history.from), lastDay(client, history))) {
        const int rating = random.weighted(ratings) + 1;
        const int recommend = std::clamp(rating * 2 + random.between(-1, 1), 0, 10);
        life.surveys.push_back({demoOfficeHour(random, day, world.zone), rating, recommend,
                                random.pick(std::span<const QStringView>(kDimensions)).toString()});
    }
}

} // namespace

QDateTime demoOfficeHour(DemoRandom &random, QDate day, const QTimeZone &zone)
{
    return QDateTime(day, QTime(9, 0).addSecs(random.below(8 * 3600)), zone).toUTC();
}

Result<DemoLife> demoLife(quint64 seed, int i, const DemoClient &client, const DemoWorld &world)
{
    DemoRandom random(seed, static_cast<quint64>(i) * 8 + 2);
    DemoLife life;
    ZHIYIN_TRY(addAssessments(life, random, client, world));
    addTrades(life, random, client, world);
    addContacts(life, random, client, world);
    addSurveys(life, random, client, world);
    return life;
}

} // namespace zhiyin
