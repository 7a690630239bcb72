// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/client_row.h"
#include "core/exchange/complaint_row.h"
#include "core/exchange/contact_row.h"
#include "core/exchange/rate_row.h"
#include "core/exchange/transaction_row.h"
#include "core/words/exchange_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");
const QDate kToday(2026, 11, 22);

ReadContext contextOf(std::span<const FieldSpec> fields, const QStringList &header, const Mapping &mapping = {},
                      Demand demand = Demand::Required)
{
    auto binding = ColumnBinding::bind(fields, header, mapping, demand);
    REQUIRE(binding);
    return ReadContext::of(std::move(*binding), kShanghai, *Currency::parse(u"CNY"), kToday);
}

SourceRow rowOf(const QStringList &cells)
{
    SourceRow row;
    row.line = 2;
    row.number = 1;
    row.cells = cells;
    return row;
}

/// A client of two proper cells and one more field.
ReadRow<ClientRow> clientWith(ClientField field, const QString &cell, const Mapping &mapping = {})
{
    const ReadContext context =
        contextOf(clientFields(), {u"external_id"_s, u"name"_s, QString(nameOf(field))}, mapping);
    return readClientRow(rowOf({u"1"_s, u"王芳"_s, cell}), context);
}

std::optional<RowIssue> issueOf(ClientField field, const QString &cell)
{
    const auto read = clientWith(field, cell);
    if (read.problems.empty())
        return std::nullopt;
    CHECK(read.problems.size() == 1);
    CHECK(read.problems[0].field == QString(nameOf(field)));
    CHECK(read.problems[0].line == 2);
    return read.problems[0].issue;
}

QString valueOf(ClientField field, const QString &cell)
{
    const auto read = clientWith(field, cell);
    CHECK(read.isGood());
    return read.row.text(field);
}

} // namespace

TEST_CASE("a cell leaves, clears or sets its field")
{
    CHECK(clientWith(ClientField::Phone, {}).row[ClientField::Phone].isLeft());
    CHECK(clientWith(ClientField::Phone, u"\\N"_s).row[ClientField::Phone].isClear());
    CHECK(clientWith(ClientField::Cash, u"\\N"_s).row[ClientField::Cash].isClear());
    CHECK(clientWith(ClientField::Phone, u"13800138000"_s).row[ClientField::Phone].hasValue());
    CHECK(clientWith(ClientField::Phone, {}).row[ClientField::Email].isLeft());

    const ReadContext context = contextOf(clientFields(), {u"external_id"_s, u"name"_s}, {}, Demand::KeyOnly);
    const auto left = readClientRow(rowOf({u"1"_s, {}}), context);
    CHECK(left.isGood());
    CHECK(missingOfNewClient(left.row).size() == 1);
    CHECK(readClientRow(rowOf({u"1"_s, u"\\N"_s}), context).problems.at(0).issue == RowIssue::Missing);
    CHECK(readClientRow(rowOf({{}, u"x"_s}), context).problems.at(0).issue == RowIssue::Missing);
}

TEST_CASE("a row that is faulty as a whole gives one problem and no values")
{
    const ReadContext context = contextOf(clientFields(), {u"external_id"_s, u"name"_s, u"note"_s});
    SourceRow row = rowOf({u"1"_s});
    row.fault = RowFault::TooFewCells;
    const auto read = readClientRow(row, context);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0] == RowProblem{2, {}, {}, RowIssue::TooFewCells, {u"1"_s, u"3"_s}});
    CHECK_FALSE(read.isGood());
    CHECK(words::rowProblem(read.problems[0]) == u"The row has fewer cells than the header: 1 instead of 3."_s);
}

TEST_CASE("dates are ISO, year first, or nothing")
{
    for (const char16_t *good : {u"1970-03-01", u"1970/3/1", u"1970/03/01", u"1970年3月1日", u"1970.3.1",
                                 u"1970-03-01 00:00:00", u"1970-03-01T00:00:00", u"1970/3/1 0:00"})
        CHECK(valueOf(ClientField::BirthDate, QString::fromUtf16(good)).toStdString() == "1970-03-01");
    for (const char16_t *bad : {u"1970-02-30", u"1970-13-01", u"01/03/1970", u"1970-3", u"yesterday", u"19700301",
                                u"0026-03-01", u"1970-03-01x", u"1970-03-01 25:00", u"43525", u"1970-1-1"})
        CHECK(issueOf(ClientField::BirthDate, QString::fromUtf16(bad)) == RowIssue::BadDate);
    CHECK(issueOf(ClientField::BirthDate, u"2026-11-23"_s) == RowIssue::FutureDate);
    CHECK(valueOf(ClientField::BirthDate, u"2026-11-22"_s) == u"2026-11-22"_s);
    CHECK(valueOf(ClientField::IdExpiry, u"9999-12-31"_s) == u"9999-12-31"_s);
}

TEST_CASE("a mapping's date format is read, ISO beside it")
{
    struct Case {
        const char16_t *format;
        const char16_t *text;
        const char *day;
    };
    const std::vector<Case> cases = {
        {u"yyyyMMdd", u"19991231", "1999-12-31"},
        {u"MM/dd/yyyy", u"11/13/2014", "2014-11-13"},
        {u"d.M.yyyy", u"1.2.2003", "2003-02-01"},
        {u"yyyy-MMM-d", u"2010-may-5", "2010-05-05"},
        {u"MM/dd/yyyy", u"2014-11-13", "2014-11-13"},
        {u"MM/dd/yyyy", u"13/11/2014", ""},
        {u"MM/dd/yyyy", u"02/30/2014", ""},
        {u"yyyyMMdd", u"199912310", ""},
        {u"yyyyMMdd", u"1999123", ""},
        {u"yyyy-MMM-d", u"2010-feb-30", ""},
        {u"dd.MM.yyyy HH:mm", u"24.12.2010 23:30", "2010-12-24"},
    };
    for (const Case &each : cases) {
        const DateForm form(QString::fromUtf16(each.format));
        const auto day = form.date(QString::fromUtf16(each.text));
        INFO(QString::fromUtf16(each.text).toStdString());
        CHECK((day ? day->toString(Qt::ISODate).toStdString() : std::string()) == each.day);
    }
}

TEST_CASE("a moment without time is the first instant of its day in the book's zone")
{
    const auto utc = [](const DateForm &form, const char16_t *text) {
        const auto moment = form.moment(QString::fromUtf16(text), kShanghai);
        return moment ? moment->toString(Qt::ISODate).toStdString() : std::string();
    };
    const DateForm iso;
    CHECK(utc(iso, u"2026-02-13") == "2026-02-12T16:00:00Z");
    CHECK(utc(iso, u"2026/2/13") == "2026-02-12T16:00:00Z");
    CHECK(utc(iso, u"2026-02-13 10:00") == "2026-02-13T02:00:00Z");
    CHECK(utc(iso, u"2026-02-13T10:00:00+01:00") == "2026-02-13T09:00:00Z");
    CHECK(utc(iso, u"2026-02-13T10:00:00Z") == "2026-02-13T10:00:00Z");
    CHECK(utc(iso, u"2026-02-30").empty());
    CHECK(utc(iso, u"10:00").empty());
    CHECK(utc(DateForm(u"MM/dd/yyyy"_s), u"02/13/2026") == "2026-02-12T16:00:00Z");
    CHECK(utc(DateForm(u"MM/dd/yyyy HH:mm"_s), u"02/13/2026 08:00") == "2026-02-13T00:00:00Z");
    CHECK(utc(DateForm(u"d MMM yyyy"_s), u"13 Feb 2026") == "2026-02-12T16:00:00Z");
}

TEST_CASE("amounts are exact, grouped rightly, not absurd and not negative where that makes no sense")
{
    CHECK(valueOf(ClientField::Cash, u"1,234,567.89"_s) == u"1234567.89"_s);
    CHECK(valueOf(ClientField::Cash, u"1e6"_s) == u"1000000.00"_s);
    CHECK(valueOf(ClientField::Cash, u"1.25E+02"_s) == u"125.00"_s);
    CHECK(valueOf(ClientField::Cash, u"0"_s) == u"0.00"_s);
    CHECK(valueOf(ClientField::Deposits, u"-12.5"_s) == u"-12.50"_s);
    CHECK(valueOf(ClientField::Cash, u"1000000000000"_s) == u"1000000000000.00"_s);

    CHECK(issueOf(ClientField::Cash, u"-0.01"_s) == RowIssue::NegativeAmount);
    CHECK(issueOf(ClientField::Mortgage, u"-5"_s) == RowIssue::NegativeAmount);
    CHECK(issueOf(ClientField::Cash, u"1000000000000.01"_s) == RowIssue::AbsurdAmount);
    CHECK(issueOf(ClientField::Deposits, u"-99999999999999999999"_s) == RowIssue::AbsurdAmount);
    CHECK(issueOf(ClientField::Cash, u"1E+300"_s) == RowIssue::AbsurdAmount);
    CHECK(issueOf(ClientField::Cash, u"1.23457E+11"_s) == RowIssue::RuinedNumber);
    CHECK(issueOf(ClientField::Cash, u"=1+1"_s) == RowIssue::Formula);
    for (const char16_t *bad : {u"1234,56", u"1,23", u",5", u"12,345,67", u"1.2.3", u"abc", u"¥5", u"5元", u"--5",
                                u"1 000", u"NaN", u"(5)", u"0x10", u"1e", u"١٢"})
        CHECK(issueOf(ClientField::Cash, QString::fromUtf16(bad)) == RowIssue::BadAmount);

    const auto rounded = clientWith(ClientField::Cash, u"0.125"_s);
    CHECK(rounded.isGood());
    CHECK(rounded.row.text(ClientField::Cash) == u"0.12"_s);
    CHECK(rounded.problems.at(0).issue == RowIssue::AmountRounded);
    CHECK(clientWith(ClientField::Cash, u"0.135"_s).row.text(ClientField::Cash) == u"0.14"_s);
    CHECK(clientWith(ClientField::Cash, u"154749184.79999998"_s).row.text(ClientField::Cash) == u"154749184.80"_s);
}

TEST_CASE("scale and absolute are applied before rounding and refusing")
{
    Mapping mapping;
    mapping.absolute = {u"cash"_s};
    mapping.scale = {{u"cash"_s, 1'000'000}};
    CHECK(clientWith(ClientField::Cash, u"-95.14"_s, mapping).row.text(ClientField::Cash) == u"95140000.00"_s);
    const auto fine = clientWith(ClientField::Cash, u"0.000000005"_s, mapping);
    CHECK(fine.row.text(ClientField::Cash) == u"0.00"_s);
    CHECK(fine.problems.at(0).issue == RowIssue::AmountRounded);
    CHECK(clientWith(ClientField::Cash, u"1000001"_s, mapping).problems.at(0).issue == RowIssue::AbsurdAmount);
}

TEST_CASE("amounts are in the row's own currency where it has one")
{
    const ReadContext context = contextOf(clientFields(), {u"external_id"_s, u"name"_s, u"cash"_s, u"currency"_s});
    const auto yen = readClientRow(rowOf({u"1"_s, u"x"_s, u"12.5"_s, u"jpy"_s}), context);
    CHECK(yen.row.text(ClientField::Cash) == u"12"_s);
    CHECK(yen.row.text(ClientField::Currency) == u"JPY"_s);
    CHECK(std::get<Money>(*yen.row[ClientField::Cash]).currency().code() == u"JPY"_s);
    CHECK(readClientRow(rowOf({u"1"_s, u"x"_s, u"1"_s, u"XYZ"_s}), context).problems.at(0).issue
          == RowIssue::UnknownCurrency);
}

TEST_CASE("choices are taken as codes or in Chinese")
{
    CHECK(valueOf(ClientField::Gender, u"女"_s) == u"female"_s);
    CHECK(valueOf(ClientField::Gender, u"MALE"_s) == u"male"_s);
    CHECK(valueOf(ClientField::Stage, u"流失"_s) == u"lost"_s);
    CHECK(valueOf(ClientField::IdType, u"护照"_s) == u"passport"_s);
    CHECK(issueOf(ClientField::Stage, u"gone"_s) == RowIssue::UnknownChoice);
    CHECK(clientWith(ClientField::Stage, u"gone"_s).problems.at(0).args.at(0).startsWith(u"prospect, new"_s));
}

TEST_CASE("whole numbers stay within their limits")
{
    CHECK(valueOf(ClientField::TradesPerYear, u"24"_s) == u"24"_s);
    CHECK(valueOf(ClientField::TradesPerYear, u"24.0"_s) == u"24"_s);
    CHECK(issueOf(ClientField::TradesPerYear, u"-1"_s) == RowIssue::OutOfRange);
    CHECK(issueOf(ClientField::TradesPerYear, u"2.5"_s) == RowIssue::BadWhole);
    CHECK(issueOf(ClientField::TradesPerYear, u"many"_s) == RowIssue::BadWhole);
    CHECK(issueOf(ClientField::TradesPerYear, u"99999999999"_s) == RowIssue::OutOfRange);
}

TEST_CASE("one-line texts refuse what is no text of one line")
{
    CHECK(valueOf(ClientField::Address, u"a\tb\nc\r"_s) == u"a\tb\nc"_s);
    CHECK(issueOf(ClientField::Address, u"bell\a"_s) == RowIssue::ControlCharacter);
    CHECK(issueOf(ClientField::Address, u"esc\x1b[31m"_s) == RowIssue::ControlCharacter);
    CHECK(valueOf(ClientField::Note, u"bell\a"_s) == u"bell\a"_s);
    CHECK(issueOf(ClientField::Address, u"=HYPERLINK(\"http://x\")"_s) == RowIssue::Formula);
    CHECK(valueOf(ClientField::Address, u"'=HYPERLINK(\"http://x\")"_s) == u"=HYPERLINK(\"http://x\")"_s);
    CHECK(valueOf(ClientField::Note, u"=1+1"_s) == u"=1+1"_s);
    CHECK(valueOf(ClientField::Address, QString(kMostLine, u'x')).size() == kMostLine);
    CHECK(issueOf(ClientField::Address, QString(kMostLine + 1, u'x')) == RowIssue::TooLong);
    CHECK(valueOf(ClientField::Address, u"𠮷"_s.repeated(kMostLine)).size() == 2 * kMostLine);
    CHECK(clientWith(ClientField::Address, QString(kMostLine + 1, u'x')).problems.at(0).value.size() < 70);
}

TEST_CASE("numbers that a spreadsheet has ruined are refused, whole ones kept to the digit")
{
    CHECK(issueOf(ClientField::IdNumber, u"4.40524E+17"_s) == RowIssue::RuinedNumber);
    CHECK(issueOf(ClientField::AccountNumber, u"6.22605E+18"_s) == RowIssue::RuinedNumber);
    CHECK(issueOf(ClientField::Phone, u"1.38001E+10"_s) == RowIssue::RuinedNumber);
    CHECK(valueOf(ClientField::AccountNumber, u"0012345678901234567"_s) == u"0012345678901234567"_s);
    CHECK(valueOf(ClientField::IdNumber, u"11010519491231002X"_s) == u"11010519491231002X"_s);
}

TEST_CASE("odd telephones, addresses and cards are warnings, constants are not")
{
    CHECK(issueOf(ClientField::Phone, u"12345"_s) == RowIssue::PhoneImplausible);
    CHECK(clientWith(ClientField::Phone, u"12345"_s).isGood());
    CHECK(issueOf(ClientField::Email, u"nobody"_s) == RowIssue::EmailImplausible);
    CHECK(clientWith(ClientField::Email, u"nobody"_s).isGood());
    CHECK(issueOf(ClientField::CardNumber, u"6226050967750614"_s) == RowIssue::CardImplausible);
    CHECK(clientWith(ClientField::CardNumber, u"6226050967750614"_s).isGood());
    CHECK_FALSE(clientWith(ClientField::CardNumber, u"0000000000000000"_s).isGood());
}

TEST_CASE("the identity number is checked by the type in force")
{
    const auto row = [](std::initializer_list<std::pair<ClientField, const char16_t *>> values) {
        ClientRow made;
        for (const auto &[field, text] : values)
            made[field] = FieldValue(QString::fromUtf16(text));
        return made;
    };
    CHECK(identityProblems(row({}), kToday).empty());
    CHECK(identityProblems(row({{ClientField::IdNumber, u"11010519491231002X"}}), kToday).empty());
    const auto wrong = identityProblems(row({{ClientField::IdNumber, u"110105194912310021"}}), kToday);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].issue == RowIssue::BadIdNumber);
    CHECK(words::rowProblem(wrong[0]).contains(u"check digit"_s));
    // The same number where the client is a company, by the row or by the book.
    const ClientRow company = row({{ClientField::IdNumber, u"91350100M000100Y43"}, {ClientField::Kind, u"corporate"}});
    CHECK(identityProblems(company, kToday).empty());
    const ClientRow bare = row({{ClientField::IdNumber, u"91350100M000100Y43"}});
    CHECK(isRejected(identityProblems(bare, kToday)));
    CHECK(identityProblems(bare, kToday, {u"corporate"_s, {}}).empty());
    CHECK(identityProblems(row({{ClientField::IdNumber, u"EA1234567"}, {ClientField::IdType, u"passport"}}), kToday)
              .empty());

    ClientRow contradicting = row({{ClientField::IdNumber, u"11010519491231002X"}, {ClientField::Gender, u"male"}});
    contradicting[ClientField::BirthDate] = FieldValue(QDate(1949, 12, 30));
    const auto contradictions = identityProblems(contradicting, kToday);
    CHECK(contradictions.size() == 2);
    CHECK_FALSE(isRejected(contradictions));
}

TEST_CASE("fields typed one by one are read by the same rules")
{
    const auto read = [](const QList<std::pair<QString, QString>> &values, Demand demand = Demand::Required) {
        return readClientValues(values, kShanghai, *Currency::parse(u"CNY"), kToday, demand);
    };
    const auto good = read({{u"external_id"_s, u"7"_s}, {u"name"_s, u"王芳"_s}, {u"cash"_s, u"5"_s}});
    REQUIRE(good);
    CHECK(good->isGood());
    CHECK(good->row.text(ClientField::Cash) == u"5.00"_s);
    CHECK(read({{u"nmae"_s, u"x"_s}}).error().code == ErrorCode::BadUsage);
    CHECK(read({{u"name"_s, u"x"_s}, {u"name"_s, u"y"_s}}).error().code == ErrorCode::BadUsage);
    CHECK(read({{u"name"_s, u"x"_s}})->problems.at(0).field == u"external_id"_s);
    const auto change = read({{u"phone"_s, u""_s}, {u"cash"_s, u"7"_s}}, Demand::Nothing);
    CHECK(change->isGood());
    CHECK(change->row[ClientField::Phone].isClear());
    CHECK(change->row[ClientField::ExternalId].isLeft());
    CHECK_FALSE(read({{u"name"_s, u""_s}}, Demand::Nothing)->isGood());
}

TEST_CASE("the kinds that refer to each other have rules of their own")
{
    const ReadContext complaints = contextOf(complaintFields(), {u"client"_s, u"complainant"_s, u"channel"_s,
                                                                 u"category"_s, u"received_at"_s, u"replied_at"_s});
    const auto complaint = [&](const QString &client, const QString &complainant, const QString &replied) {
        return readComplaintRow(rowOf({client, complainant, u"热线"_s, u"fees"_s, u"2026-02-13"_s, replied}),
                                complaints);
    };
    CHECK(complaint(u"1"_s, {}, u"2026-02-13"_s).isGood());
    CHECK(complaint({}, u"王"_s, {}).isGood());
    CHECK(complaint({}, {}, {}).problems.at(0).issue == RowIssue::OneOfTwo);
    CHECK(complaint(u"1"_s, u"王"_s, {}).problems.at(0).issue == RowIssue::OneOfTwo);
    const auto early = complaint(u"1"_s, {}, u"2026-02-12"_s);
    CHECK(early.problems.at(0).issue == RowIssue::BeforeReceived);
    CHECK(early.problems.at(0).field == u"replied_at"_s);

    const ReadContext contacts = contextOf(contactFields(), {u"client"_s, u"at"_s, u"channel"_s, u"satisfaction"_s});
    CHECK(readContactRow(rowOf({u"1"_s, u"2026-01-01"_s, u"拜访"_s, u"5"_s}), contacts).row.satisfaction.value() == 5);
    CHECK(readContactRow(rowOf({u"1"_s, u"2026-01-01"_s, u"call"_s, u"6"_s}), contacts).problems.at(0).issue
          == RowIssue::OutOfRange);

    const ReadContext moves =
        contextOf(transactionFields(), {u"client"_s, u"date"_s, u"kind"_s, u"amount"_s, u"balance_after"_s});
    CHECK(readTransactionRow(rowOf({u"1"_s, u"2026-01-01"_s, u"买入"_s, u"5"_s, u"-7"_s}), moves).isGood());
    CHECK(readTransactionRow(rowOf({u"1"_s, u"2026-01-01"_s, u"deposit"_s, u"-5"_s, {}}), moves).problems.at(0).issue
          == RowIssue::NegativeAmount);
    CHECK(readTransactionRow(rowOf({u"1"_s, {}, u"buy"_s, u"5"_s, {}}), moves).problems.at(0).issue
          == RowIssue::Missing);

    const ReadContext rates = contextOf(rateFields(), {u"date"_s, u"from"_s, u"to"_s, u"rate"_s});
    CHECK(readRateRow(rowOf({u"2026-01-01"_s, u"usd"_s, u"CNY"_s, u"7.0288"_s}), rates).row.rate->millionths()
          == 7'028'800);
    CHECK_FALSE(readRateRow(rowOf({u"2026-01-01"_s, u"USD"_s, u"CNY"_s, u"0"_s}), rates).isGood());
    CHECK_FALSE(readRateRow(rowOf({u"2026-01-01"_s, u"USD"_s, u"CNY"_s, u"-7"_s}), rates).isGood());
}

TEST_CASE("every problem has its sentence")
{
    for (int i = 0; i <= static_cast<int>(RowIssue::IdContradictsGender); ++i) {
        INFO(i);
        const RowProblem problem{1, u"name"_s, u"x"_s, static_cast<RowIssue>(i), {u"A"_s, u"B"_s}};
        CHECK(words::rowProblem(problem).endsWith(u'.'));
        CHECK_FALSE(words::rowProblem(problem).contains(u'%'));
    }
}
