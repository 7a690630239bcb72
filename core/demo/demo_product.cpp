// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_product.h"

#include <array>

namespace zhiyin {
namespace {

/// What a product is like; drift and swing of its price in ten-thousandths a month.
struct Plan {
    const char16_t *name;
    const char16_t *assetClass;
    int risk;
    const char16_t *regime;
    int termDays;
    int price;
    int drift;
    int swing;
};

constexpr std::array kPlans = {
    Plan{u"安盈现金管理", u"现金管理", 1, u"nfra", 0, 10000, 15, 2},
    Plan{u"安盈天天利", u"现金管理", 1, u"nfra", 0, 10000, 16, 3},
    Plan{u"稳享三个月定期", u"存款", 1, u"none", 90, 10000, 12, 0},
    Plan{u"稳享一年期大额存单", u"存单", 1, u"none", 365, 10000, 18, 0},
    Plan{u"稳享三年期大额存单", u"存单", 1, u"none", 1095, 10000, 22, 0},
    Plan{u"晨光货币基金A", u"基金", 1, u"csrc", 0, 10000, 14, 2},
    Plan{u"晨光短债基金A", u"基金", 2, u"csrc", 0, 10430, 22, 18},
    Plan{u"晨光纯债基金C", u"基金", 2, u"csrc", 0, 11210, 28, 40},
    Plan{u"晨光信用债基金", u"基金", 2, u"csrc", 0, 10865, 30, 55},
    Plan{u"远山固收增强一号", u"理财", 2, u"nfra", 180, 10000, 28, 25},
    Plan{u"远山固收增强二号", u"理财", 2, u"nfra", 365, 10120, 32, 30},
    Plan{u"远山封闭式理财九十天", u"理财", 2, u"nfra", 90, 10000, 24, 12},
    Plan{u"远山均衡理财", u"理财", 3, u"nfra", 365, 10310, 35, 110},
    Plan{u"青禾偏债混合基金", u"基金", 3, u"csrc", 0, 12040, 36, 160},
    Plan{u"青禾平衡混合基金", u"基金", 3, u"csrc", 0, 13270, 40, 240},
    Plan{u"青禾养老目标三年", u"基金", 3, u"csrc", 1095, 10980, 38, 170},
    Plan{u"青禾红利指数基金", u"基金", 4, u"csrc", 0, 14550, 48, 380},
    Plan{u"青禾宽基指数ETF", u"基金", 4, u"csrc", 0, 9820, 45, 420},
    Plan{u"北辰成长股票基金", u"基金", 4, u"csrc", 0, 17360, 55, 520},
    Plan{u"北辰医药主题基金", u"基金", 4, u"csrc", 0, 11890, 20, 610},
    Plan{u"北辰科技主题基金", u"基金", 5, u"csrc", 0, 15240, 70, 780},
    Plan{u"海岳能源股份", u"股票", 5, u"csrc", 0, 182400, 40, 700},
    Plan{u"海岳制造股份", u"股票", 5, u"csrc", 0, 96500, 30, 760},
    Plan{u"海岳消费股份", u"股票", 5, u"csrc", 0, 354800, 25, 690},
    Plan{u"金谷黄金积存", u"贵金属", 3, u"nfra", 0, 4860000, 90, 330},
    Plan{u"金谷结构性存款", u"结构性存款", 2, u"nfra", 182, 10000, 24, 20},
    Plan{u"松鹤终身寿险", u"保险", 2, u"insurance", 7300, 10000, 20, 4},
    Plan{u"松鹤年金保险", u"保险", 2, u"insurance", 3650, 10000, 22, 4},
    Plan{u"松鹤投资连结保险", u"保险", 4, u"insurance", 3650, 11340, 35, 350},
    Plan{u"沧浪集合资金信托", u"信托", 4, u"nfra", 730, 10000, 52, 30},
};

std::vector<qint64> pricePath(const Plan &plan, DemoRandom random, int months)
{
    std::vector<qint64> path;
    qint64 price = plan.price;
    for (int i = 0; i <= months; ++i) {
        path.push_back(price);
        const int move = plan.drift + (plan.swing > 0 ? random.between(-plan.swing, plan.swing) : 0);
        price += price * move / 10000;
    }
    return path;
}

} // namespace

qint64 DemoProduct::priceOn(QDate day) const
{
    const int month = (day.year() - firstMonth.year()) * 12 + day.month() - firstMonth.month();
    return prices[static_cast<size_t>(std::clamp(month, 0, static_cast<int>(prices.size()) - 1))];
}

qint64 DemoProduct::valueOn(QDate day, qint64 units) const
{
    return (units * priceOn(day) + 50) / 100;
}

std::vector<DemoProduct> demoProducts(quint64 seed, const Period &history)
{
    std::vector<DemoProduct> products;
    const QDate first(history.from.year(), history.from.month(), 1);
    const int months = fullMonthsBetween(first, history.to) + 1;
    for (size_t i = 0; i < kPlans.size(); ++i) {
        const Plan &plan = kPlans[i];
        DemoRandom random(seed, 1'000'000'000 + i);
        DemoProduct product;
        product.code = QStringLiteral("P%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        product.name = QString::fromUtf16(plan.name);
        product.assetClass = QString::fromUtf16(plan.assetClass);
        product.riskLevel = plan.risk;
        product.regime = QString::fromUtf16(plan.regime);
        // An issuer may see its product one level lower than the institution does.
        if (product.regime != QStringLiteral("none"))
            product.issuerRiskLevel = std::max(1, plan.risk - (random.chance(20) ? 1 : 0));
        if (plan.termDays > 0)
            product.termDays = plan.termDays;
        product.liquidity = plan.termDays > 0 ? QStringLiteral("到期赎回") : QStringLiteral("每个工作日可赎回");
        product.fee = QStringLiteral("管理费 %1%/年").arg(QString::number(0.05 * random.between(3, 24), 'f', 2));
        product.benchmark = QStringLiteral("同期存款利率 + %1 个基点").arg(random.between(2, 30) * 5);
        product.disclosedOn = history.from.addDays(-random.between(20, 200));
        product.firstMonth = first;
        product.prices = pricePath(plan, random, months);
        products.push_back(std::move(product));
    }
    return products;
}

} // namespace zhiyin
