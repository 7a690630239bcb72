// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_client.h"

#include "core/client/identifiers.h"

namespace zhiyin {
namespace {

struct Surname {
    QStringView text;
    int weight;
};

// Rough frequencies; what is rare stands for many.
constexpr std::array kSurnames = {
    Surname{u"王", 72},  Surname{u"李", 71},  Surname{u"张", 68},  Surname{u"刘", 54},  Surname{u"陈", 45},
    Surname{u"杨", 31},  Surname{u"黄", 22},  Surname{u"赵", 21},  Surname{u"吴", 20},  Surname{u"周", 20},
    Surname{u"徐", 15},  Surname{u"孙", 15},  Surname{u"马", 13},  Surname{u"朱", 13},  Surname{u"胡", 12},
    Surname{u"郭", 11},  Surname{u"何", 11},  Surname{u"林", 11},  Surname{u"高", 10},  Surname{u"罗", 10},
    Surname{u"郑", 9},   Surname{u"梁", 9},   Surname{u"谢", 8},   Surname{u"宋", 7},   Surname{u"唐", 7},
    Surname{u"许", 6},   Surname{u"邓", 6},   Surname{u"冯", 6},   Surname{u"韩", 6},   Surname{u"曹", 6},
    Surname{u"曾", 5},   Surname{u"彭", 5},   Surname{u"萧", 5},   Surname{u"蔡", 5},   Surname{u"潘", 5},
    Surname{u"田", 4},   Surname{u"董", 4},   Surname{u"袁", 4},   Surname{u"于", 4},   Surname{u"余", 4},
    Surname{u"叶", 4},   Surname{u"蒋", 4},   Surname{u"杜", 4},   Surname{u"苏", 4},   Surname{u"魏", 4},
    Surname{u"程", 4},   Surname{u"吕", 4},   Surname{u"丁", 4},   Surname{u"沈", 3},   Surname{u"任", 3},
    Surname{u"姚", 3},   Surname{u"卢", 3},   Surname{u"傅", 3},   Surname{u"钟", 3},   Surname{u"姜", 3},
    Surname{u"崔", 3},   Surname{u"谭", 3},   Surname{u"廖", 3},   Surname{u"范", 3},   Surname{u"汪", 3},
    Surname{u"欧阳", 2}, Surname{u"上官", 1}, Surname{u"司马", 1}, Surname{u"诸葛", 1}, Surname{u"夏侯", 1},
};
constexpr QStringView kMaleGiven = u"伟强磊军洋勇杰涛明超平刚辉鹏华飞斌波宇浩凯健俊帆建文志海国庆泽晨轩博睿铭子安";
constexpr QStringView kFemaleGiven = u"芳娜敏静丽艳娟霞秀兰燕玲桂英雪琳慧婷倩颖洁梅欣怡佳悦萱雨桐诗涵梦瑶晓云安宁";

struct Place {
    QStringView code;
    QStringView city;
    QStringView district;
};
constexpr std::array kPlaces = {
    Place{u"110101", u"北京市", u"东城区"}, Place{u"310104", u"上海市", u"徐汇区"},
    Place{u"440103", u"广州市", u"荔湾区"}, Place{u"440304", u"深圳市", u"福田区"},
    Place{u"330106", u"杭州市", u"西湖区"}, Place{u"320102", u"南京市", u"玄武区"},
    Place{u"510104", u"成都市", u"锦江区"}, Place{u"420102", u"武汉市", u"江岸区"},
    Place{u"370102", u"济南市", u"历下区"}, Place{u"610103", u"西安市", u"碑林区"},
    Place{u"350203", u"厦门市", u"思明区"}, Place{u"120101", u"天津市", u"和平区"},
    Place{u"500103", u"重庆市", u"渝中区"}, Place{u"210102", u"沈阳市", u"和平区"},
    Place{u"430102", u"长沙市", u"芙蓉区"}, Place{u"340103", u"合肥市", u"庐阳区"},
};
constexpr std::array<QStringView, 10> kRoads = {u"人民路", u"解放路", u"中山路", u"长江路", u"和平路",
                                                u"文化路", u"建设路", u"湖滨路", u"青年路", u"学院路"};
constexpr std::array<QStringView, 12> kOccupations = {u"教师", u"医生", u"工程师", u"会计", u"公务员",   u"企业主",
                                                      u"律师", u"销售", u"设计师", u"退休", u"自由职业", u"护士"};
constexpr std::array<QStringView, 10> kMobilePrefixes = {u"135", u"138", u"139", u"150", u"158",
                                                         u"166", u"177", u"186", u"188", u"199"};
constexpr std::array<QStringView, 8> kFirmWords = {u"恒信", u"瑞丰", u"同创", u"华茂",
                                                   u"新远", u"东岳", u"明德", u"泰和"};
constexpr std::array<QStringView, 6> kFirmTrades = {u"机械", u"食品", u"软件", u"建材", u"物流", u"纺织"};

/// Least and most assets in yuan by wealth.
constexpr std::array<std::pair<int, int>, 4> kAssets = {
    {{5'000, 200'000}, {200'000, 1'000'000}, {1'000'000, 6'000'000}, {6'000'000, 40'000'000}}};

QString digits(DemoRandom &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(QChar(u'0' + random.below(10)));
    return text;
}

/// GB 11643: the digit that makes the weighted sum 1 modulo 11.
QString residentId(DemoRandom &random, const Place &place, QDate birth, bool male)
{
    constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const int order = random.below(500) * 2 + (male ? 1 : 0);
    QString number = place.code.toString() + birth.toString(QStringLiteral("yyyyMMdd"))
                     + QStringLiteral("%1").arg(order, 3, 10, QLatin1Char('0'));
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * number[static_cast<qsizetype>(i)].digitValue();
    return number + QStringView(u"10X98765432")[sum % 11];
}

/// GB 32100 over an organisation code of GB 11714.
QString socialCreditCode(DemoRandom &random, const Place &place)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::array inner = {3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::array outer = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    const QString organisation = digits(random, 8);
    int sum = 0;
    for (size_t i = 0; i < inner.size(); ++i)
        sum += inner[i] * organisation[static_cast<qsizetype>(i)].digitValue();
    const int check = (11 - sum % 11) % 11;
    QString code =
        QStringLiteral("91") + place.code.toString() + organisation + (check == 10 ? u'X' : QChar(u'0' + check));
    qsizetype total = 0;
    for (size_t i = 0; i < outer.size(); ++i)
        total += alphabet.indexOf(code[static_cast<qsizetype>(i)]) * outer[i];
    return code + alphabet[(31 - total % 31) % 31];
}

QString cardNumber(DemoRandom &random)
{
    QString number = QStringLiteral("621700") + digits(random, 12);
    for (QChar last = u'0'; last <= u'9'; last = QChar(last.unicode() + 1)) {
        if (passesLuhn(number + last))
            return number + last;
    }
    return number;
}

void set(DemoClient &client, ClientField field, FieldValue value)
{
    client.row[field] = Given<FieldValue>(std::move(value));
}

void setYuan(DemoClient &client, ClientField field, qint64 yuan, Currency currency)
{
    set(client, field, Money(yuan * 100, currency));
}

void makePerson(DemoClient &client, DemoRandom &random, const Place &place, const Period &history)
{
    const bool male = random.chance(49);
    const QDate birth = QDate(1946, 1, 1).addDays(random.below(50 * 365));
    set(client, ClientField::Name, demoName(random, male));
    set(client, ClientField::Kind, QStringLiteral("individual"));
    set(client, ClientField::Gender, male ? QStringLiteral("male") : QStringLiteral("female"));
    set(client, ClientField::BirthDate, birth);
    set(client, ClientField::IdType, QStringLiteral("resident_id"));
    set(client, ClientField::IdNumber, residentId(random, place, birth, male));
    set(client, ClientField::IdExpiry, history.to.addDays(random.between(-60, 7000)));
    const bool retired = ageOn(birth, history.to) >= 62;
    set(client, ClientField::Occupation,
        retired ? QStringLiteral("退休") : random.pick(std::span<const QStringView>(kOccupations)).toString());
    constexpr std::array<QStringView, 4> family = {u"married", u"single", u"divorced", u"widowed"};
    const std::array familyWeights = {66, 22, 9, retired ? 12 : 1};
    set(client, ClientField::FamilyStatus, family[static_cast<size_t>(random.weighted(familyWeights))].toString());
    if (random.chance(33))
        set(client, ClientField::CardNumber, cardNumber(random));
}

void makeFirm(DemoClient &client, DemoRandom &random, const Place &place, bool institution)
{
    client.isPerson = false;
    const QString word = random.pick(std::span<const QStringView>(kFirmWords)).toString()
                         + random.pick(std::span<const QStringView>(kRoads)).first(2).toString();
    const QString trade = random.pick(std::span<const QStringView>(kFirmTrades)).toString();
    const QString city = place.city.chopped(1).toString();
    set(client, ClientField::Name,
        institution ? city + word + QStringLiteral("基金会") : city + word + trade + QStringLiteral("有限公司"));
    set(client, ClientField::Kind, institution ? QStringLiteral("institution") : QStringLiteral("corporate"));
    set(client, ClientField::IdType, QStringLiteral("uscc"));
    set(client, ClientField::IdNumber, socialCreditCode(random, place));
}

/// The course of the relationship: when it began, and what became of it.
void makeStages(DemoClient &client, DemoRandom &random, const Period &history)
{
    constexpr std::array courses = {83, 4, 8, 3, 2}; // goes on, prospect, dormant, lost, closed
    const int course = random.weighted(courses);
    if (course == 1) {
        set(client, ClientField::Stage, QStringLiteral("prospect"));
        set(client, ClientField::StageSince, history.to.addDays(-random.between(1, 300)));
        return;
    }
    // One in three came within the two years, the others in the eight before.
    const int days = static_cast<int>(history.from.daysTo(history.to));
    const int ago = random.chance(33) ? random.below(days) : days + random.below(8 * 365);
    client.openedOn = history.to.addDays(-ago);
    set(client, ClientField::OpenedOn, client.openedOn);
    const QDate settled = addMonthsClamped(client.openedOn, 6);
    const bool settledBefore = settled <= history.from;
    set(client, ClientField::Stage, settledBefore ? QStringLiteral("active") : QStringLiteral("new"));
    set(client, ClientField::StageSince, settledBefore ? settled : client.openedOn);
    if (!settledBefore && settled <= history.to)
        client.laterStages.push_back({QStringLiteral("active"), settled});
    const QDate soonest = std::max(settled, history.from).addDays(200);
    if (course == 0 || soonest >= history.to)
        return;
    const QDate turn = soonest.addDays(random.below(static_cast<int>(soonest.daysTo(history.to))));
    constexpr std::array<QStringView, 3> names = {u"dormant", u"lost", u"closed"};
    client.laterStages.push_back({names[static_cast<size_t>(course - 2)].toString(), turn});
    client.left = course > 2;
    client.quietFrom = course == 2 ? turn.addDays(-180) : turn;
    if (course == 4)
        set(client, ClientField::ClosedOn, turn);
}

void makeFinances(DemoClient &client, DemoRandom &random, Currency currency)
{
    constexpr std::array weights = {58, 28, 12, 2};
    client.wealth = client.isPerson ? random.weighted(weights) : 1 + random.below(3);
    const auto [least, most] = kAssets[static_cast<size_t>(client.wealth)];
    // The lesser of two draws: there are more small fortunes than great ones.
    const qint64 total = std::min(random.between(least, most), random.between(least, most)) / 100 * 100;
    setYuan(client, ClientField::Cash, total * random.between(1, 5) / 100, currency);
    setYuan(client, ClientField::Deposits, total * random.between(40, 70) / 100, currency);
    if (random.chance(30))
        setYuan(client, ClientField::Insurance, total * random.between(5, 15) / 100, currency);
    if (random.chance(20))
        setYuan(client, ClientField::Equities, total * random.between(5, 20) / 100, currency);
    if (client.isPerson) {
        setYuan(client, ClientField::AnnualIncome, 40'000 + total * random.between(5, 15) / 100, currency);
        if (random.chance(70))
            setYuan(client, ClientField::RealEstate, 10'000LL * random.between(60, 900), currency);
        if (random.chance(35))
            setYuan(client, ClientField::Mortgage, 10'000LL * random.between(10, 250), currency);
        if (random.chance(25))
            setYuan(client, ClientField::CreditCardDebt, 100LL * random.between(5, 400), currency);
    }
    setYuan(client, ClientField::AnnualContribution, total * random.between(4, 22) / 1000, currency);
    client.declaredTrades = random.below(4 + 8 * client.wealth);
    set(client, ClientField::TradesPerYear, static_cast<int>(client.declaredTrades));
    set(client, ClientField::Currency, currency.code());
}

} // namespace

QString demoExternalId(int i)
{
    return QStringLiteral("D%1").arg(i + 1, 7, 10, QLatin1Char('0'));
}

QString demoName(DemoRandom &random, bool male)
{
    static const std::array weights = [] {
        std::array<int, kSurnames.size()> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = kSurnames[i].weight;
        return all;
    }();
    const QStringView given = male ? kMaleGiven : kFemaleGiven;
    QString name = kSurnames[static_cast<size_t>(random.weighted(weights))].text.toString();
    name += given[random.below(static_cast<int>(given.size()))];
    if (random.chance(75))
        name += given[random.below(static_cast<int>(given.size()))];
    return name;
}

DemoClient demoClient(quint64 seed, int i, int referrer, const DemoTown &town)
{
    DemoRandom random(seed, static_cast<quint64>(i) * 8 + 1);
    DemoClient client;
    const Place &place = random.pick(std::span<const Place>(kPlaces));
    set(client, ClientField::ExternalId, demoExternalId(i));
    const int kind = random.below(100);
    if (kind < 95)
        makePerson(client, random, place, town.history);
    else
        makeFirm(client, random, place, kind == 99);
    set(client, ClientField::Phone,
        random.pick(std::span<const QStringView>(kMobilePrefixes)).toString() + digits(random, 8));
    if (random.chance(40))
        set(client, ClientField::Email, QStringLiteral("%1@example.com").arg(demoExternalId(i).toLower()));
    set(client, ClientField::Address,
        place.city.toString() + place.district.toString() + random.pick(std::span<const QStringView>(kRoads)).toString()
            + QStringLiteral("%1号").arg(random.between(1, 400)));
    const auto branch = static_cast<size_t>(random.below(static_cast<int>(town.branches.size())));
    const QStringList &advisors = town.advisors[branch];
    set(client, ClientField::Branch, town.branches[static_cast<qsizetype>(branch)]);
    set(client, ClientField::Advisor, advisors[random.below(static_cast<int>(advisors.size()))]);
    makeStages(client, random, town.history);
    makeFinances(client, random, town.currency);
    client.boldness = random.below(100);
    constexpr std::array<QStringView, 3> needs = {u"conservative", u"stable", u"aggressive"};
    set(client, ClientField::SegmentNeed, needs[static_cast<size_t>(client.boldness / 34)].toString());
    if (referrer >= 0)
        set(client, ClientField::Referrer, demoExternalId(referrer));
    return client;
}

} // namespace zhiyin
