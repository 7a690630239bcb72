// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/identifiers.h"

#include "core/client/client_fields.h"
#include "core/exchange/csv_reader.h"
#include "tests/support/real_data.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

/// The rows of a vector file as header → cell.
std::vector<QHash<QString, QString>> vectors(const QString &path)
{
    const auto reader = CsvReader::open(path);
    REQUIRE(reader);
    std::vector<QHash<QString, QString>> rows;
    SourceRow row;
    while ((*reader)->next(row).value_or(false)) {
        REQUIRE(row.fault == RowFault::None);
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.insert((*reader)->header()[i], row.cells[i]);
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

TEST_CASE("residents' numbers agree with the published vectors")
{
    ZHIYIN_REAL_DATA(path, "identifiers/resident_id_vectors.csv");
    int checked = 0;
    for (const auto &row : vectors(path)) {
        const QString mode = row.value(u"mode"_s);
        // Whether a county existed in the year of birth is beyond us, on purpose.
        if (mode.startsWith(u"strict"_s)
            || (mode.startsWith(u"birth place"_s) && row.value(u"value"_s) == u"110201199312010077"_s))
            continue;
        INFO(row.value(u"value"_s).toStdString());
        const auto facts = checkResidentId(row.value(u"value"_s), kToday);
        CHECK(facts.has_value() == (row.value(u"expected"_s) == u"valid"_s));
        if (!facts && facts.error() == IdFault::Checksum)
            CHECK(row.value(u"gb11643_check_digit"_s) == u"bad"_s);
        if (!facts && facts.error() == IdFault::Date)
            CHECK(row.value(u"birth_date"_s) == u"bad"_s);
        ++checked;
    }
    CHECK(checked > 65);
}

TEST_CASE("a resident's number tells birth date and sex, and says which rule it breaks")
{
    const auto female = checkResidentId(u"11010519491231002x", kToday);
    REQUIRE(female);
    CHECK(female->key == u"11010519491231002X"_s);
    CHECK(female->birthDate == QDate(1949, 12, 31));
    CHECK(female->male == false);
    CHECK(checkResidentId(u"34052419800101001X", kToday)->male == true);
    // A person of 145 years has a sound number; whether that is plausible is another question.
    CHECK(checkResidentId(u"440524188001010014", kToday).has_value());

    const auto old = checkResidentId(u"330102 200403 064", kToday);
    REQUIRE(old);
    CHECK(old->key == u"33010219200403064X"_s);

    CHECK(checkResidentId(u"11010519491231002", kToday).error() == IdFault::Form);
    CHECK(checkResidentId(u"X1010519491231002X", kToday).error() == IdFault::Form);
    CHECK(checkResidentId(u"11010519490229002X", kToday).error() == IdFault::Date);
    CHECK(checkResidentId(u"110105194912310021", kToday).error() == IdFault::Checksum);
    CHECK(checkResidentId(u"010105194912310021", kToday).error() == IdFault::Region);
    CHECK(checkResidentId(u"321083200807312113", QDate(2008, 7, 30)).error() == IdFault::FutureDate);
    CHECK(checkResidentId(u"321083200807312113", QDate(2008, 7, 31)).has_value());
}

TEST_CASE("social credit codes agree with the published vectors")
{
    ZHIYIN_REAL_DATA(path, "identifiers/uscc_vectors.csv");
    const auto rows = vectors(path);
    CHECK(rows.size() > 100);
    for (const auto &row : rows) {
        INFO(row.value(u"value"_s).toStdString());
        CHECK(checkUscc(row.value(u"value"_s)).has_value() == (row.value(u"expected"_s) == u"valid"_s));
    }
    CHECK(checkUscc(u"91350100M000100Y43").has_value());
    CHECK(checkUscc(u"91350100m000100y43")->key == u"91350100M000100Y43"_s);
    CHECK(checkUscc(u"91350100M000100Y4Z").error() == IdFault::Form);
    CHECK(checkUscc(u"91350100M000100Y44").error() == IdFault::Checksum);
}

TEST_CASE("card numbers follow Luhn as published, and constants are told apart")
{
    ZHIYIN_REAL_DATA(path, "identifiers/luhn_card_vectors.csv");
    int checked = 0;
    for (const auto &row : vectors(path)) {
        INFO(row.value(u"value"_s).toStdString());
        const QString expected = row.value(u"luhn"_s);
        const QString digits = row.value(u"value"_s).remove(u' ').remove(u'-');
        CHECK(passesLuhn(digits) == (expected == u"ok"_s));
        ++checked;
    }
    CHECK(checked > 100);
    CHECK(checkCard(u"6226 0509-6775 0613") == CardVerdict::Sound);
    CHECK(checkCard(u"6226050967750614") == CardVerdict::Unusual);
    CHECK(checkCard(u"622605096775") == CardVerdict::Unusual);
    CHECK(checkCard(u"0000000000000000") == CardVerdict::Constant);
    CHECK(checkCard(u"8888888888888888") == CardVerdict::Constant);
}

TEST_CASE("telephones are told apart as published")
{
    ZHIYIN_REAL_DATA(path, "identifiers/phone_postal_passport_hk_tw_vectors.csv");
    int checked = 0;
    for (const auto &row : vectors(path)) {
        const QString kind = row.value(u"kind"_s);
        const QString value = row.value(u"value"_s);
        const bool valid = row.value(u"expected"_s) == u"valid"_s;
        INFO(value.toStdString());
        // The publisher wants no hyphens in a mobile number; people write them.
        if ((kind == u"mobile zh-CN"_s || kind == u"mobile"_s) && !value.contains(u'-')) {
            CHECK((phoneKind(value) == PhoneKind::Mobile) == valid);
            ++checked;
        } else if (kind.contains(u"tel"_s) && valid) {
            CHECK(phoneKind(value) != PhoneKind::Implausible);
            ++checked;
        } else if (kind.startsWith(u"mobile"_s) && valid && value.startsWith(u'+')) {
            CHECK(phoneKind(value) != PhoneKind::Implausible);
            ++checked;
        } else if (kind == u"PassportNumber CN"_s && valid) {
            CHECK(checkIdNumber(IdType::Passport, value, kToday).has_value());
            ++checked;
        }
        if (kind == u"PassportNumber CN"_s)
            CHECK(isChinesePassportForm(value) == valid);
        else if (kind == u"ID zh-HK"_s)
            CHECK(checkIdNumber(IdType::HkIdentityCard, value, kToday).has_value() == valid);
        else if (kind == u"ID zh-TW"_s)
            CHECK(checkIdNumber(IdType::TaiwanIdentityCard, value, kToday).has_value() == valid);
    }
    CHECK(checked > 35);
    for (const char16_t *implausible : {u"12345", u"", u"abc", u"1380013800", u"138001380001", u"+", u"0755-7654.321"})
        CHECK(phoneKind(implausible) == PhoneKind::Implausible);
    CHECK(phoneKind(u"0086-138-1121-1114") == PhoneKind::Mobile);
    CHECK(phoneKind(u"010-88993108-8021") == PhoneKind::Landline);
}

TEST_CASE("passports, permits and e-mail addresses have their form")
{
    CHECK(checkIdNumber(IdType::HkMacauPermit, u"H12345678", kToday).has_value());
    CHECK(checkIdNumber(IdType::HkMacauPermit, u"m1234567801", kToday).has_value());
    CHECK(checkIdNumber(IdType::HkMacauPermit, u"A12345678", kToday).error() == IdFault::Form);
    CHECK(checkIdNumber(IdType::TaiwanPermit, u"12345678", kToday).has_value());
    CHECK(checkIdNumber(IdType::TaiwanPermit, u"1234567", kToday).error() == IdFault::Form);
    CHECK(checkIdNumber(IdType::Passport, u"E-1234567", kToday).error() == IdFault::Form);
    CHECK(checkIdNumber(IdType::ForeignResidence, u"932682198501010017", kToday).has_value());
    CHECK(checkIdNumber(IdType::ForeignResidence, u"CHN310078102301", kToday).has_value());
    CHECK(checkIdNumber(IdType::ForeignResidence, u"932682198501010018", kToday).error() == IdFault::Checksum);
    CHECK(checkIdNumber(IdType::Other, u"anything 1", kToday).has_value());
    CHECK(idTypeOf({}, {}) == IdType::ResidentId);
    CHECK(idTypeOf({}, u"institution") == IdType::Uscc);
    CHECK(idTypeOf(u"passport", u"corporate") == IdType::Passport);

    for (const char16_t *good : {u"a@b.cn", u"李雷@例子.中国", u"first.last+tag@mail.example.com"})
        CHECK(isEmailForm(good));
    for (const char16_t *bad : {u"", u"a", u"@b.cn", u"a@b", u"a@b..cn", u"a b@c.cn", u"a@b@c.cn", u"a@.cn", u"a@cn."})
        CHECK_FALSE(isEmailForm(bad));
}

TEST_CASE("the client's fields are those of the contract")
{
    QSet<QString> names;
    for (const FieldSpec &spec : clientFields())
        names.insert(spec.name);
    CHECK(names.size() == kClientFieldCount);
    CHECK(nameOf(ClientField::ExternalId) == "external_id"_L1);
    CHECK(nameOf(ClientField::CreditCardDebt) == "credit_card_debt"_L1);
    CHECK(nameOf(ClientField::Note) == "note"_L1);
    CHECK(clientFieldNamed(u"stage_since") == ClientField::StageSince);
    CHECK_FALSE(clientFieldNamed(u"stage_sinc").has_value());
    CHECK(specOf(ClientField::Deposits).type == FieldType::SignedAmount);
    CHECK(specOf(ClientField::Cash).type == FieldType::Amount);
    CHECK(dataClassOf(ClientField::IdNumber) == DataClass::Core);
    CHECK(dataClassOf(ClientField::AnnualIncome) == DataClass::Important);
    CHECK(dataClassOf(ClientField::Name) == DataClass::Ordinary);
    CHECK(maskOf(ClientField::CardNumber) == Mask::CardNumber);
    CHECK_FALSE(maskOf(ClientField::Name).has_value());
}
