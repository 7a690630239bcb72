// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/mask.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;

TEST_CASE("Masks show what policy.md says and nothing more", "[mask]")
{
    struct Case {
        Mask mask;
        const char16_t *value;
        const char16_t *shown;
    };
    const auto c = GENERATE(values<Case>({
        {Mask::IdentityNumber, u"110105194912310021", u"110***********0021"},
        {Mask::IdentityNumber, u"11010519491231002X", u"110***********002X"},
        {Mask::IdentityNumber, u"E12345678", u"E12**5678"},
        {Mask::IdentityNumber, u"12345678", u"********"},
        {Mask::IdentityNumber, u"1234567", u"*******"},
        {Mask::IdentityNumber, u"1", u"*"},
        {Mask::IdentityNumber, u"", u""},
        {Mask::CardNumber, u"6222021234567890123", u"622202*********0123"},
        {Mask::CardNumber, u"62220212345", u"***********"},
        {Mask::AccountNumber, u"622202123456", u"622202**3456"},
        {Mask::AccountNumber, u"1234", u"****"},
        {Mask::Telephone, u"13812341234", u"138****1234"},
        {Mask::Telephone, u"+8613812341234", u"+86138****1234"},
        {Mask::Telephone, u"+86 138-1234-5678", u"+86 138-****-5678"},
        {Mask::Telephone, u"010-87654321", u"010-****4321"},
        {Mask::Telephone, u"8765432", u"*******"},
        {Mask::Telephone, u"13812341234/13912341234", u"***********************"},
        {Mask::Telephone, u"张 13812341234", u"*************"},
        {Mask::Email, u"zhang.san@example.com", u"z***@example.com"},
        {Mask::Email, u"z@example.com", u"***@example.com"},
        {Mask::Email, u"not an address", u"**************"},
        {Mask::Email, u"@example.com", u"************"},
        {Mask::Email, u"zhang@", u"******"},
        {Mask::Email, u"a@b@example.com", u"a***@example.com"},
        {Mask::PublicName, u"张三", u"张*"},
        {Mask::PublicName, u"张三丰", u"张*"},
        {Mask::PublicName, u"张", u"*"},
        {Mask::PublicName, u"John Smith", u"J*"},
    }));
    const QString value = QString::fromUtf16(c.value);
    CAPTURE(value.toStdString());
    CHECK(masked(c.mask, value).toStdString() == QString::fromUtf16(c.shown).toStdString());
}

TEST_CASE("Addresses are shown down to the district", "[mask]")
{
    struct Case {
        const char16_t *value;
        const char16_t *shown;
    };
    const auto c = GENERATE(values<Case>({
        {u"浙江省杭州市西湖区文三路123号", u"浙江省杭州市西湖区****"},
        {u"北京市海淀区中关村大街1号", u"北京市海淀区****"},
        {u"北京海淀区中关村大街1号", u"北京海淀区****"},
        {u"上海市浦东新区世纪大道100号", u"上海市浦东新区****"},
        {u"浙江省义乌市稠城街道宾王小区3栋", u"浙江省义乌市****"},
        {u"江苏省苏州市昆山市玉山镇", u"江苏省苏州市昆山市****"},
        {u"江苏省苏州市工业园区星海街1号", u"江苏省苏州市工业园区****"},
        {u"浙江省台州市路桥区路北街道1号", u"浙江省台州市路桥区****"},
        {u"内蒙古自治区呼和浩特市新城区1号", u"内蒙古自治区呼和浩特市新城区****"},
        {u"新疆维吾尔自治区伊犁哈萨克自治州霍城县清水河镇", u"新疆维吾尔自治区伊犁哈萨克自治州霍城县****"},
        {u"重庆市彭水苗族土家族自治县汉葭街道", u"重庆市彭水苗族土家族自治县****"},
        {u"湖北省神农架林区松柏镇", u"湖北省神农架林区****"},
        {u"杭州市文三路翠苑小区3幢", u"杭州市****"},
        {u"杭州市翠苑小区3幢", u"杭州市****"},
        {u"杭州市世纪联华超市", u"杭州市****"},
        {u"沈阳市五爱市场", u"沈阳市****"},
        {u"浙江省西湖区文三路城市花园", u"浙江省西湖区****"},
        {u"吉林省长春市二道区吉林大路", u"吉林省长春市二道区****"},
        {u"四川省成都市武侯区人民南路", u"四川省成都市武侯区****"},
        {u"江苏省盐城市盐都区1号", u"江苏省盐城市盐都区****"},
        {u"福建省厦门市思明区1号", u"福建省厦门市思明区****"},
        {u"湖北省宜昌市宜都市1号", u"湖北省宜昌市宜都市****"},
        {u"浙江省杭州市萧山区1号", u"浙江省杭州市萧山区****"},
        {u"杭州市城市花园3幢", u"杭州市****"},
        {u"西湖区", u"西湖区"},
        {u"文三路123号", u"*******"},
        {u"翠苑小区3幢", u"******"},
        {u"221B Baker Street", u"*****************"},
    }));
    const QString value = QString::fromUtf16(c.value);
    CAPTURE(value.toStdString());
    CHECK(masked(Mask::Address, value).toStdString() == QString::fromUtf16(c.shown).toStdString());
}

TEST_CASE("Masks count what a reader counts", "[mask]")
{
    // A family of four code points, a flag of two, an e with its accent apart, and a Han character beyond the first plane.
    const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466");
    const QString accent = QStringLiteral("e\u0301");
    const QString rare = QStringLiteral("\U00020BB7");
    CHECK(masked(Mask::PublicName, rare + QStringLiteral("野家")) == rare + u'*');
    CHECK(masked(Mask::PublicName, family) == QStringLiteral("*"));
    CHECK(masked(Mask::Email, accent + QStringLiteral("tienne@example.com"))
          == accent + QStringLiteral("***@example.com"));
    const QString number = accent + accent + accent + QStringLiteral("12345") + rare + QStringLiteral("789");
    CHECK(masked(Mask::IdentityNumber, number)
          == accent + accent + accent + QStringLiteral("*****") + rare + QStringLiteral("789"));
}
