// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/product_row.h"

#include "core/product/product_class.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field {
    Code,
    Name,
    Class,
    RiskLevel,
    Regime,
    IssuerRiskLevel,
    CurrencyField,
    TermDays,
    Liquidity,
    FeeText,
    BenchmarkText,
    DisclosedOn,
    /// The details follow in their own order.
    FirstDetail,
    FieldCount = FirstDetail + kProductDetailCount
};

constexpr std::array kLevels = {
    Choice{"R1"_L1, u"低风险|PR1|1"},   Choice{"R2"_L1, u"中低风险|PR2|2"}, Choice{"R3"_L1, u"中风险|PR3|3"},
    Choice{"R4"_L1, u"中高风险|PR4|4"}, Choice{"R5"_L1, u"高风险|PR5|5"},
};
constexpr std::array kAnswers = {
    Choice{"yes"_L1, u"是|true|1"},
    Choice{"no"_L1, u"否|false|0"},
};
constexpr std::array kRegimes = {
    Choice{"nfra"_L1, u"金融监管总局|理财|银行"},
    Choice{"csrc"_L1, u"证监会|证券"},
    Choice{"insurance"_L1, u"保险"},
    Choice{"none"_L1, u"无"},
};

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"code"_L1, Text, true, u"产品代码|产品编号|product_code"},
    FieldSpec{"name"_L1, Text, true, u"产品名称|名称|product_name"},
    FieldSpec{"class"_L1, Text, true, u"产品类别|资产类别|类别"},
    FieldSpec{"risk_level"_L1, FieldType::Choice, true, u"风险等级|产品风险等级", kLevels},
    FieldSpec{"regime"_L1, FieldType::Choice, false, u"监管制度|适用规则", kRegimes},
    FieldSpec{"issuer_risk_level"_L1, FieldType::Choice, false, u"发行人风险等级|管理人风险等级", kLevels},
    FieldSpec{"currency"_L1, CurrencyCode, false, u"币种|货币"},
    FieldSpec{"term_days"_L1, Whole, false, u"期限|期限天数", {}, 0, 100'000},
    FieldSpec{"liquidity"_L1, Text, false, u"流动性"},
    FieldSpec{"fee_text"_L1, Text, false, u"费用|费率"},
    FieldSpec{"benchmark_text"_L1, Text, false, u"业绩比较基准|业绩基准"},
    FieldSpec{"disclosed_on"_L1, Date, false, u"披露日期|信息披露日"},
    FieldSpec{"issuer"_L1, Text, false, u"发行人|管理人"},
    FieldSpec{"innovative"_L1, FieldType::Choice, false, u"创新产品", kAnswers},
    FieldSpec{"return_text"_L1, LongText, false, u"收益说明文字|收益特征"},
    FieldSpec{"suitable_for"_L1, LongText, false, u"适合人群|适合客户"},
    FieldSpec{"targets"_L1, LongText, false, u"投资目标|适用目标"},
    FieldSpec{"principal_at_risk"_L1, FieldType::Choice, false, u"本金可能损失", kAnswers},
    FieldSpec{"market_risk"_L1, LongText, false, u"市场风险"},
    FieldSpec{"credit_risk"_L1, LongText, false, u"信用风险"},
    FieldSpec{"liquidity_risk"_L1, LongText, false, u"流动性风险"},
    FieldSpec{"operational_risk"_L1, LongText, false, u"操作风险"},
    FieldSpec{"legal_risk"_L1, LongText, false, u"法律风险"},
    FieldSpec{"policy_risk"_L1, LongText, false, u"政策风险"},
    FieldSpec{"manual"_L1, Text, false, u"产品说明书"},
    FieldSpec{"risk_sheet"_L1, Text, false, u"风险揭示书|风险提示书"},
    FieldSpec{"return_note"_L1, Text, false, u"收益说明"},
    FieldSpec{"purchase_guide"_L1, Text, false, u"购买指引"},
};
static_assert(kFields.size() == FieldCount);

QString classCodes()
{
    QStringList codes;
    for (const auto &[code, meaning] : kProductClasses)
        codes.append(code.toString());
    return codes.join(u", ");
}

} // namespace

std::span<const FieldSpec> productFields()
{
    return kFields;
}

ReadRow<ProductRow> readProductRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<ProductRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.code = reader.get<QString>(Code);
        read.row.name = reader.get<QString>(Name);
        read.row.assetClass = reader.get<QString>(Class);
        read.row.riskLevel = reader.get<QString>(RiskLevel);
        read.row.regime = reader.get<QString>(Regime);
        read.row.issuerRiskLevel = reader.get<QString>(IssuerRiskLevel);
        read.row.currency = reader.get<QString>(CurrencyField);
        read.row.termDays = reader.get<int>(TermDays);
        read.row.liquidity = reader.get<QString>(Liquidity);
        read.row.feeText = reader.get<QString>(FeeText);
        read.row.benchmarkText = reader.get<QString>(BenchmarkText);
        read.row.disclosedOn = reader.get<QDate>(DisclosedOn);
        for (size_t i = 0; i < kProductDetailCount; ++i)
            read.row.details[i] = reader.get<QString>(FirstDetail + static_cast<int>(i));
        if (read.row.assetClass.hasValue() && !parseProductClass(*read.row.assetClass))
            reader.add(Class, RowIssue::UnknownChoice, {classCodes()});
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
