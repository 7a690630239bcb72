// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/report/client_notices.h"
#include "core/report/reconciliation.h"

#include <array>

namespace zhiyin::tests {
namespace {

const Period kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

Money yuan(qint64 minor)
{
    return Money(minor, Currency());
}

ReportProvenance provenance()
{
    return {kQuarter.to,
            QDateTime(QDate(2026, 10, 8), QTime(8, 5), Qt::UTC),
            QTimeZone("Asia/Shanghai"),
            zh("supervisor"),
            {{zh("tier"), 3}, {zh("risk"), 1}, {zh("calendar"), 1}},
            7,
            6,
            3,
            2};
}

const QString kAnchor = zh("1.4711:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

} // namespace

ClientReport emptyReport(ReportLanguage language)
{
    ClientReport report;
    report.language = language;
    report.institution = zh("知音财富管理有限公司");
    report.number = zh("281474976710657");
    report.period = kQuarter;
    report.client = {zh("欧阳文静"), zh("C-000128"), zh("individual"), zh("platinum"), zh("李明"), zh("上海静安支行")};
    report.provenance = provenance();
    report.journalAnchor = kAnchor;
    report.draftReasons = {DraftReason::NotReleased};
    return report;
}

void addHoldings(ClientReport &report, int count)
{
    static const std::array<const char *, 5> classes{"funds", "bonds", "wealth_management", "insurance", "cash"};
    ReconciliationInput input{kQuarter, Currency(), {}, {}, report.movements};
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<size_t>(i) % classes.size();
        PositionRow row{zh("P%1").arg(i + 1, 4, 10, QChar(u'0')),
                        zh("华夏稳健增长混合型证券投资基金 %1").arg(i + 1),
                        zh(classes[place]),
                        zh("R%1").arg(place + 1),
                        Quantity(1000000000LL + i * 1000000LL),
                        yuan(24567890 - i * 42345),
                        kQuarter.from.addDays(-1)};
        input.opening.push_back(row);
        const qint64 bought = i < 3 ? 234567890LL : 0;
        if (bought > 0)
            input.movements.push_back({kQuarter.from.addDays(20 + i), MovementKind::Buy, row.productCode,
                                       row.productName, Quantity(bought), yuan(2600000)});
        row.quantity = Quantity(row.quantity->millionths() + bought);
        row.marketValue = yuan(row.marketValue.minor() + (bought > 0 ? 2600000 : 0) + 111111 - i * 65432);
        row.asOf = kQuarter.to;
        input.closing.push_back(row);
    }
    const auto noRate = [](Money, QDate) { return std::optional<Money>(); };
    std::stable_sort(input.movements.begin(), input.movements.end(),
                     [](const auto &a, const auto &b) { return a.on < b.on; });
    report.movements = input.movements;
    report.assets = *assetSection(input, noRate);
    report.products = *reconcileProducts(input);
    report.holdings = holdingLines(input.closing, zh("C3"));
    report.allocation = *allocation(input, noRate);
}

void addMovements(ClientReport &report, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto kind = static_cast<MovementKind>(i % 7);
        report.movements.push_back(
            {kQuarter.from.addDays(i % 92), kind, zh("P%1").arg(i % 60 + 1, 4, 10, QChar(u'0')),
             kind == MovementKind::Deposit ? QString() : zh("华夏稳健增长混合型证券投资基金 %1").arg(i % 60 + 1),
             kind == MovementKind::Buy ? std::optional(Quantity(12345678)) : std::nullopt, yuan(100000 + i * 777)});
    }
}

ClientReport sampleReport(ReportLanguage language)
{
    ClientReport report = emptyReport(language);
    report.movements = {{QDate(2026, 7, 3), MovementKind::Deposit, {}, {}, std::nullopt, yuan(20000000)},
                        {QDate(2026, 8, 31), MovementKind::Interest, {}, {}, std::nullopt, yuan(123456)},
                        {QDate(2026, 9, 2), MovementKind::Withdrawal, {}, {}, std::nullopt, yuan(5000000)},
                        {QDate(2026, 9, 9), MovementKind::Other, {}, {}, std::nullopt, yuan(3000)}};
    addHoldings(report, 7);
    report.risk = RiskLine{zh("C3"), QDate(2026, 3, 2), QDate(2027, 3, 1), false};
    report.contacts = {{QDate(2026, 7, 14), zh("call"), zh("季度回访：满意度、收益、近况、新需求"), zh("李明"), 5},
                       {QDate(2026, 8, 20), zh("visit"), zh("Portfolio review"), zh("李明"), std::nullopt},
                       {QDate(2026, 9, 25), zh("video"), zh("<b>not bold</b> & plain"), zh("李明"), 4}};
    report.complaints = {{zh("T-2026-031"), QDate(2026, 7, 20), zh("赎回到账延迟"), zh("general"), zh("closed"),
                          QDate(2026, 7, 29), QDate(2026, 7, 28), 4, false},
                         {zh("T-2026-044"), QDate(2026, 9, 8), zh("费用说明不清"), zh("major"), zh("investigating"),
                          QDate(2026, 9, 17), std::nullopt, std::nullopt, true}};
    for (HoldingLine &line : report.holdings) {
        if (line.productClass == zh("wealth_management")) {
            line.benchmark = zh("3.20%–3.80%");
            line.feeTerms = zh("管理费 0.30%/年，赎回费 0");
            line.maturesOn = QDate(2026, 11, 20);
        }
    }
    report.maturities = maturityLines(report.holdings, report.period.from, report.period.to);
    report.sentences = productSentences(report.holdings);
    report.notices = riskNotices(report, Currency());
    report.movements.push_back({QDate(2026, 9, 28), MovementKind::Fee, {}, {}, std::nullopt, yuan(1888)});
    report.fees = *feeSection(report.movements, report.holdings);
    report.promises = {{zh("寄送基金对账单"), QDate(2026, 8, 1), zh("kept"), QDate(2026, 7, 30), false},
                       {zh("约见税务专家"), QDate(2026, 9, 20), zh("open"), std::nullopt, true}};
    report.goals = {{zh("education"), zh("女儿留学"), QDate(2030, 9, 1), yuan(80000000), yuan(21000000),
                     QDate(2026, 9, 30), 26, yuan(1255000)}};
    report.provenance.openingRows = 7;
    report.provenance.closingRows = 7;
    report.nextSteps = {{NextStepKind::ComplaintDue, QDate(2026, 9, 23), zh("T-2026-044"), true},
                        {NextStepKind::Contact, QDate(2026, 12, 25), {}, false},
                        {NextStepKind::ProductAboveLevel, std::nullopt, report.holdings[3].productName, false}};
    return report;
}

BranchReport sampleBranch(ReportLanguage language)
{
    BranchReport report;
    report.language = language;
    report.institution = zh("知音财富管理有限公司");
    report.number = zh("281474976710699");
    report.branch = zh("上海静安支行");
    report.period = kQuarter;
    report.clients = 1894;
    const auto series = [](const char *name, IndicatorUnit unit, std::optional<double> target,
                           std::optional<double> goal) {
        IndicatorSeries made;
        made.name = zh(name);
        made.unit = unit;
        made.target = target;
        made.goal = goal;
        return made;
    };
    const auto point = [](const Period &period, std::optional<double> value, qint64 numerator, qint64 denominator,
                          std::optional<bool> met) {
        return IndicatorPoint{period, value, numerator, denominator, 0, met};
    };
    report.indicators = {series("satisfaction", IndicatorUnit::Ratio, 0.85, 0.90),
                         series("satisfaction_score", IndicatorUnit::Score, 85, std::nullopt),
                         series("retention", IndicatorUnit::Ratio, 0.88, std::nullopt),
                         series("complaints_resolved_in_7_working_days", IndicatorUnit::Ratio, 0.90, std::nullopt),
                         series("contacts_on_time", IndicatorUnit::Ratio, 0.95, std::nullopt)};
    report.indicators[0].points = {point(kQuarter, 0.8712, 541, 621, true)};
    report.indicators[1].points = {point(kQuarter, 86.26, 53565, 621, true)};
    report.indicators[2].points = {point(kQuarter, 0.8642, 1611, 1864, false)};
    report.indicators[3].points = {point(kQuarter, std::nullopt, 0, 0, std::nullopt)};
    report.indicators[4].points = {point(kQuarter, 0.9611, 1902, 1979, true)};
    report.trends = {series("satisfaction", IndicatorUnit::Ratio, 0.85, 0.90),
                     series("retention", IndicatorUnit::Ratio, 0.88, std::nullopt)};
    const std::vector<Period> months = split({QDate(2025, 10, 1), kQuarter.to}, Step::Month);
    for (size_t i = 0; i < months.size(); ++i) {
        const double value = 0.82 + 0.012 * static_cast<double>((i * 5) % 9);
        report.trends[0].points.push_back(
            i == 4 ? point(months[i], std::nullopt, 0, 0, std::nullopt)
                   : point(months[i], value, static_cast<qint64>(value * 200), 200, value >= 0.85));
        report.trends[1].points.push_back(point(months[i], 0.99 - value / 10, 1700, 1800, true));
    }
    report.byTier = {{zh("diamond"), 41}, {zh("platinum"), 212}, {zh("gold"), 655}, {zh("regular"), 986}};
    report.complaints = {37,
                         31,
                         6,
                         2,
                         {{zh("general"), 30}, {zh("major"), 6}, {zh("urgent"), 1}},
                         {{zh("费用"), 14}, {zh("到账延迟"), 12}, {zh("销售误导"), 11}}};
    const Period before{QDate(2026, 4, 1), QDate(2026, 6, 30)};
    const auto change = [&](size_t at, const IndicatorPoint &then, std::vector<ChangeMover> by) {
        const IndicatorSeries &now = report.indicators[at];
        report.changes.push_back({now.name, now.unit, then, now.points.front(), now.target, movers(std::move(by))});
    };
    change(0, point(before, 0.9150, 549, 600, true),
           {{zh("李明"), 300, 320, 260, 330, 0}, {zh("王芳"), 249, 280, 281, 291, 0}});
    change(2, point(before, 0.8642, 1611, 1864, false), {});
    change(3, point(before, 1.0, 4, 4, true), {});
    BranchWork &work = report.work;
    work.tierMoves = {{zh("gold"), zh("platinum"), 12}, {zh("platinum"), zh("platinum"), 200},
                      {zh("gold"), zh("gold"), 640},    {zh("platinum"), zh("gold"), 3},
                      {{}, zh("regular"), 44},          {zh("diamond"), zh("diamond"), 41}};
    work.contacts = {{zh("call"), 1520}, {zh("visit"), 311}, {zh("video"), 71}};
    work.complaintTimes = {{zh("first_response"), 36, 1, 6}, {zh("resolution"), 30, 2, 61}};
    work.churn = {9, 4, 1, {{zh("act"), 6}, {zh("escalate"), 3}}, {{zh("kept"), 4}, {zh("lost"), 1}}};
    work.actions = {{zh("到账时限写入回单"), zh("运营部"), zh("李明"), QDate(2026, 10, 15), zh("open"), zh("cases"),
                     12.0, std::nullopt, 6, std::nullopt, false}};
    work.staff = {{zh("李明"), 820, 260, 330, 900, 940, 700, 810, 2, 1},
                  {zh("王芳"), 1074, 281, 291, 1002, 1039, 911, 1054, 2, 0}};
    work.gaps = {{zh("no_phone"), 12, 1894}, {zh("assessment_expired"), 88, 1700}};
    report.provenance = provenance();
    report.journalAnchor = kAnchor;
    report.state = ReportState::Released;
    return report;
}

} // namespace zhiyin::tests
