// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_fields.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kKinds = {
    Choice{"individual"_L1, u"个人|自然人|个人客户"},
    Choice{"corporate"_L1, u"公司|企业|对公|企业客户|法人"},
    Choice{"institution"_L1, u"机构|机构客户|同业"},
};
constexpr std::array kGenders = {
    Choice{"female"_L1, u"女|女性|f"},
    Choice{"male"_L1, u"男|男性|m"},
    Choice{"other"_L1, u"其他|其它"},
};
constexpr std::array kIdTypes = {
    Choice{"resident_id"_L1, u"身份证|居民身份证|二代身份证"},
    Choice{"passport"_L1, u"护照"},
    Choice{"hk_macau_permit"_L1, u"港澳通行证|港澳居民来往内地通行证|回乡证"},
    Choice{"taiwan_permit"_L1, u"台胞证|台湾居民来往大陆通行证"},
    Choice{"foreign_residence"_L1, u"外国人永久居留身份证|外国人永久居留证|永久居留证"},
    Choice{"uscc"_L1, u"统一社会信用代码|社会信用代码|信用代码"},
    Choice{"hk_identity_card"_L1, u"香港居民身份证|香港身份证"},
    Choice{"taiwan_identity_card"_L1, u"台湾居民身份证|台湾身份证"},
    Choice{"other"_L1, u"其他|其它"},
};
constexpr std::array kFamilyStates = {
    Choice{"single"_L1, u"未婚|单身"},
    Choice{"married"_L1, u"已婚"},
    Choice{"divorced"_L1, u"离异|离婚"},
    Choice{"widowed"_L1, u"丧偶"},
};
constexpr std::array kNeeds = {
    Choice{"conservative"_L1, u"保守|保守型"},
    Choice{"stable"_L1, u"稳健|稳健型"},
    Choice{"aggressive"_L1, u"进取|进取型"},
};
constexpr std::array kStages = {
    Choice{"prospect"_L1, u"潜在|潜在客户"},    Choice{"new"_L1, u"新客户|新增"},
    Choice{"active"_L1, u"活跃|活跃客户|成熟"}, Choice{"dormant"_L1, u"休眠|休眠客户|睡眠"},
    Choice{"lost"_L1, u"流失|流失客户"},        Choice{"closed"_L1, u"销户|已销户"},
};

constexpr std::array kCompanySizes = {
    Choice{"large"_L1, u"大型|大型企业"},
    Choice{"medium"_L1, u"中型|中型企业"},
    Choice{"small"_L1, u"小型|小型企业"},
    Choice{"micro"_L1, u"微型|微型企业"},
};
constexpr std::array kInstitutionKinds = {
    Choice{"bank"_L1, u"银行"},
    Choice{"securities"_L1, u"证券公司"},
    Choice{"fund_company"_L1, u"基金公司|基金管理公司"},
    Choice{"insurance"_L1, u"保险公司"},
    Choice{"trust"_L1, u"信托公司"},
    Choice{"social_security_fund"_L1, u"社保基金|社会保障基金"},
    Choice{"enterprise_annuity"_L1, u"企业年金"},
    Choice{"charity"_L1, u"慈善基金|慈善组织"},
    Choice{"other"_L1, u"其他|其它"},
};
constexpr std::array kPreferredChannels = {
    Choice{"call"_L1, u"电话"},         Choice{"visit"_L1, u"上门|拜访"},     Choice{"video"_L1, u"视频"},
    Choice{"message"_L1, u"短信|消息"}, Choice{"email"_L1, u"电子邮件|邮件"}, Choice{"letter"_L1, u"信件|信函"},
};

using enum FieldType;

// In the order of ClientField.
constexpr std::array kFields = {
    FieldSpec{"external_id"_L1, Text, true, u"客户号|客户编号|客户ID|外部编号|client_id|client_number|customer_id"},
    FieldSpec{"name"_L1, Text, true, u"姓名|客户姓名|客户名称|名称|client_name|full_name"},
    FieldSpec{"kind"_L1, FieldType::Choice, false, u"客户类型|客户类别|类型|client_kind", kKinds},
    FieldSpec{"gender"_L1, FieldType::Choice, false, u"性别|sex", kGenders},
    FieldSpec{"birth_date"_L1, Date, false, u"出生日期|生日|出生年月日|date_of_birth|birthday"},
    FieldSpec{"id_type"_L1, FieldType::Choice, false, u"证件类型|证件种类", kIdTypes},
    FieldSpec{"id_number"_L1, Text, false, u"证件号码|证件号|身份证号|身份证号码|统一社会信用代码"},
    FieldSpec{"id_expiry"_L1, Date, false, u"证件有效期|证件到期日|证件有效期至"},
    FieldSpec{"card_number"_L1, Text, false, u"卡号|银行卡号"},
    FieldSpec{"account_number"_L1, Text, false, u"账号|账户|帐号|银行账号"},
    FieldSpec{"phone"_L1, Text, false, u"电话|手机|手机号|手机号码|联系电话|电话号码|mobile|telephone"},
    FieldSpec{"email"_L1, Text, false, u"邮箱|电子邮箱|电子邮件|e-mail"},
    FieldSpec{"address"_L1, Text, false, u"地址|联系地址|通讯地址|住址"},
    FieldSpec{"language"_L1, Text, false, u"语言|沟通语言"},
    FieldSpec{"occupation"_L1, Text, false, u"职业"},
    FieldSpec{"employer"_L1, Text, false, u"工作单位|单位"},
    FieldSpec{"family_status"_L1, FieldType::Choice, false, u"婚姻状况|家庭状况|婚姻|marital_status", kFamilyStates},
    FieldSpec{"branch"_L1, Text, false, u"网点|机构|分支机构|所属机构|所属网点"},
    FieldSpec{"advisor"_L1, Text, false, u"客户经理|理财经理|顾问"},
    FieldSpec{"segment_need"_L1, FieldType::Choice, false, u"需求类型|投资偏好|需求分类", kNeeds},
    FieldSpec{"opened_on"_L1, Date, false, u"开户日期|开户日|建档日期"},
    FieldSpec{"stage"_L1, FieldType::Choice, false, u"生命周期|客户阶段|阶段", kStages},
    FieldSpec{"stage_since"_L1, Date, false, u"阶段开始日期|阶段起始日"},
    FieldSpec{"closed_on"_L1, Date, false, u"销户日期|销户日"},
    FieldSpec{"deceased_on"_L1, Date, false, u"去世日期|死亡日期"},
    FieldSpec{"annual_income"_L1, Amount, false, u"年收入"},
    FieldSpec{"cash"_L1, Amount, false, u"现金"},
    FieldSpec{"deposits"_L1, SignedAmount, false, u"存款|存款余额"},
    FieldSpec{"real_estate"_L1, Amount, false, u"房产|不动产"},
    FieldSpec{"equities"_L1, Amount, false, u"股票|股票资产"},
    FieldSpec{"funds"_L1, Amount, false, u"基金|基金资产"},
    FieldSpec{"insurance"_L1, Amount, false, u"保险|保险资产"},
    FieldSpec{"other_assets"_L1, Amount, false, u"其他资产|其它资产"},
    FieldSpec{"mortgage"_L1, Amount, false, u"房贷|住房贷款"},
    FieldSpec{"car_loan"_L1, Amount, false, u"车贷|汽车贷款"},
    FieldSpec{"credit_card_debt"_L1, Amount, false, u"信用卡欠款|信用卡负债"},
    FieldSpec{"other_liabilities"_L1, Amount, false, u"其他负债|其它负债"},
    FieldSpec{"trades_per_year"_L1, Whole, false, u"年交易次数|年交易笔数", {}, 0, 1'000'000},
    FieldSpec{"annual_contribution"_L1, Amount, false, u"年贡献|年贡献度|年度贡献"},
    FieldSpec{"currency"_L1, CurrencyCode, false, u"币种|货币"},
    FieldSpec{"referrer"_L1, Text, false, u"推荐人|介绍人|推荐客户"},
    FieldSpec{"note"_L1, LongText, false, u"备注|说明"},
    FieldSpec{"nationality"_L1, Text, false, u"国籍"},
    FieldSpec{"salary_income"_L1, Amount, false, u"工资收入|薪资收入|工薪收入"},
    FieldSpec{"investment_income"_L1, Amount, false, u"投资收入|投资收益"},
    FieldSpec{"other_income"_L1, Amount, false, u"其他收入|其它收入"},
    FieldSpec{"legal_representative"_L1, Text, false, u"法定代表人|法人代表"},
    FieldSpec{"company_size"_L1, FieldType::Choice, false, u"企业规模", kCompanySizes},
    FieldSpec{"industry"_L1, Text, false, u"行业|所属行业"},
    FieldSpec{"business_scope"_L1, LongText, false, u"经营范围"},
    FieldSpec{"registered_address"_L1, Text, false, u"注册地址"},
    FieldSpec{"company_revenue"_L1, Amount, false, u"营业收入|年营业收入"},
    FieldSpec{"company_profit"_L1, SignedAmount, false, u"净利润|年净利润"},
    FieldSpec{"company_assets"_L1, Amount, false, u"企业总资产|资产总额"},
    FieldSpec{"company_liabilities"_L1, Amount, false, u"企业总负债|负债总额"},
    FieldSpec{"institution_kind"_L1, FieldType::Choice, false, u"机构类型|机构类别", kInstitutionKinds},
    FieldSpec{"investment_preference"_L1, LongText, false, u"机构投资偏好|投资策略偏好"},
    FieldSpec{"preferred_channel"_L1, FieldType::Choice, false, u"偏好渠道|首选联系方式", kPreferredChannels},
    FieldSpec{"quiet_hours"_L1, Text, false, u"免打扰时段|勿扰时段"},
};
static_assert(kFields.size() == static_cast<size_t>(kClientFieldCount));

} // namespace

std::span<const FieldSpec> clientFields()
{
    return kFields;
}

const FieldSpec &specOf(ClientField field)
{
    return kFields[static_cast<size_t>(field)];
}

QLatin1StringView nameOf(ClientField field)
{
    return specOf(field).name;
}

std::optional<ClientField> clientFieldNamed(QStringView name)
{
    for (size_t i = 0; i < kFields.size(); ++i) {
        if (name == kFields[i].name)
            return static_cast<ClientField>(i);
    }
    return std::nullopt;
}

DataClass dataClassOf(ClientField field)
{
    using enum ClientField;
    switch (field) {
    case IdNumber:
    case CardNumber:
    case AccountNumber: return DataClass::Core;
    case FamilyStatus:
    case AnnualIncome:
    case Cash:
    case Deposits:
    case RealEstate:
    case Equities:
    case Funds:
    case Insurance:
    case OtherAssets:
    case Mortgage:
    case CarLoan:
    case CreditCardDebt:
    case OtherLiabilities:
    case AnnualContribution:
    case SalaryIncome:
    case InvestmentIncome:
    case OtherIncome:
    case CompanyRevenue:
    case CompanyProfit:
    case CompanyAssets:
    case CompanyLiabilities:
    case SegmentNeed: return DataClass::Important;
    default: return DataClass::Ordinary;
    }
}

bool isAskedOf(ClientField field, QStringView kind)
{
    using enum ClientField;
    const bool corporate = kind == "corporate"_L1;
    const bool institution = kind == "institution"_L1;
    switch (field) {
    case Gender:
    case BirthDate:
    case FamilyStatus:
    case Nationality:
    case Occupation:
    case Employer:
    case DeceasedOn:
    case AnnualIncome:
    case SalaryIncome:
    case InvestmentIncome:
    case OtherIncome:
    case RealEstate:
    case Mortgage:
    case CarLoan:
    case CreditCardDebt: return !corporate && !institution;
    case LegalRepresentative:
    case Industry:
    case BusinessScope:
    case RegisteredAddress: return corporate || institution;
    case CompanySize:
    case CompanyRevenue:
    case CompanyProfit:
    case CompanyAssets:
    case CompanyLiabilities: return corporate;
    case InstitutionKind:
    case InvestmentPreference: return institution;
    default: return true;
    }
}

std::optional<Mask> maskOf(ClientField field)
{
    switch (field) {
    case ClientField::IdNumber: return Mask::IdentityNumber;
    case ClientField::CardNumber: return Mask::CardNumber;
    case ClientField::AccountNumber: return Mask::AccountNumber;
    case ClientField::Phone: return Mask::Telephone;
    case ClientField::Email: return Mask::Email;
    case ClientField::Address:
    case ClientField::RegisteredAddress: return Mask::Address;
    default: return std::nullopt;
    }
}

} // namespace zhiyin
