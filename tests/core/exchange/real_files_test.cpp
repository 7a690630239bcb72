// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real files through reader, mapping and rows, with the mapping files of tests/data/mappings.
#include "core/exchange/client_row.h"
#include "core/exchange/complaint_row.h"
#include "core/exchange/contact_row.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/holding_row.h"
#include "core/exchange/import_kind.h"
#include "core/exchange/product_row.h"
#include "core/exchange/transaction_row.h"
#include "tests/support/real_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <ctime>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Source {
    std::unique_ptr<CsvReader> reader;
    ReadContext context;
};

Source openWith(const QString &path, const char *mappingName, ImportKind kind, Demand demand = Demand::Required)
{
    Mapping mapping;
    if (*mappingName) {
        QFile file(QStringLiteral(ZHIYIN_SOURCE_DIR "/tests/data/mappings/") + QString::fromUtf8(mappingName));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto parsed = parseMapping(file.readAll(), importFields(kind));
        REQUIRE(parsed);
        mapping = std::move(*parsed);
    }
    CsvOptions options;
    options.skipRows = mapping.skipRows;
    auto reader = CsvReader::open(path, options);
    REQUIRE(reader);
    auto binding = ColumnBinding::bind(importFields(kind), (*reader)->header(), mapping, demand);
    REQUIRE(binding);
    return {std::move(*reader),
            ReadContext::of(std::move(*binding), QTimeZone("Asia/Shanghai"), Currency(), QDate(2026, 11, 22))};
}

template <class Row> struct Outcome {
    std::vector<Row> good;
    std::vector<RowProblem> faults;
    QMap<RowIssue, int> warnings;
};

template <class Row> Outcome<Row> readAll(Source source, ReadRow<Row> (*read)(const SourceRow &, const ReadContext &))
{
    Outcome<Row> outcome;
    SourceRow row;
    for (;;) {
        const auto more = source.reader->next(row);
        REQUIRE(more);
        if (!*more)
            return outcome;
        ReadRow<Row> got = read(row, source.context);
        for (const RowProblem &problem : got.problems) {
            if (rejectsRow(problem.issue))
                outcome.faults.push_back(problem);
            else
                ++outcome.warnings[problem.issue];
        }
        if (got.isGood())
            outcome.good.push_back(std::move(got.row));
    }
}

} // namespace

TEST_CASE("the bank's customers are the same, clean and padded")
{
    ZHIYIN_REAL_DATA(clean, "churn/Churn_Modelling.csv");
    ZHIYIN_REAL_DATA(padded, "churn/Churn_Modelling__space_padded.csv");
    const auto one = readAll(openWith(clean, "churn_clients.json", ImportKind::Clients), readClientRow);
    const auto other = readAll(openWith(padded, "churn_clients.json", ImportKind::Clients), readClientRow);
    CHECK(one.good.size() == 10'000);
    CHECK(one.faults.empty());
    REQUIRE(other.good.size() == one.good.size());
    qsizetype lost = 0;
    for (size_t i = 0; i < one.good.size(); ++i) {
        if (one.good[i].values != other.good[i].values)
            FAIL(one.good[i].text(ClientField::ExternalId).toStdString());
        lost += one.good[i].text(ClientField::Stage) == u"lost"_s ? 1 : 0;
    }
    CHECK(lost == 2037);
    CHECK(one.good[0].text(ClientField::Name) == u"Hargrave"_s);
    CHECK(one.good[2].text(ClientField::Deposits) == u"159660.80"_s);
}

TEST_CASE("the campaign's clients and contacts are read")
{
    ZHIYIN_REAL_DATA(path, "contacts/bank.csv");
    const auto clients = readAll(openWith(path, "bank_clients.json", ImportKind::Clients), readClientRow);
    CHECK(clients.good.size() == 4521);
    CHECK(clients.faults.empty());
    const auto overdrawn = std::count_if(clients.good.begin(), clients.good.end(), [](const ClientRow &row) {
        return std::get<Money>(*row[ClientField::Deposits]).isNegative();
    });
    CHECK(overdrawn > 0);
    CHECK(clients.good[4520].text(ClientField::ExternalId) == u"uci-4521"_s);

    const auto contacts = readAll(openWith(path, "bank_contacts.json", ImportKind::Contacts), readContactRow);
    CHECK(contacts.good.size() == 4521);
    CHECK(contacts.faults.empty());
    CHECK(*contacts.good[0].client == u"uci-1"_s);
    CHECK(contacts.good[0].at->toTimeZone(QTimeZone("Asia/Shanghai")).date() == QDate(2010, 10, 19));
}

TEST_CASE("complaints in both layouts are read")
{
    ZHIYIN_REAL_DATA(older, "complaints/cfpb_2011_2015_9224.csv");
    ZHIYIN_REAL_DATA(newer, "complaints/cfpb_2014_oct_nov_8339.csv");
    const auto one = readAll(openWith(older, "cfpb_2011_complaints.json", ImportKind::Complaints), readComplaintRow);
    CHECK(one.good.size() + one.faults.size() == 9224);
    const auto other = readAll(openWith(newer, "cfpb_2014_complaints.json", ImportKind::Complaints), readComplaintRow);
    CHECK(other.good.size() + other.faults.size() == 8340);
    // The last row of the file lacks its last cell.
    const auto isShort = [](const RowProblem &problem) { return problem.issue == RowIssue::TooFewCells; };
    CHECK(std::count_if(other.faults.begin(), other.faults.end(), isShort) == 1);
    for (const auto *faults : {&one.faults, &other.faults}) {
        for (const RowProblem &fault : *faults)
            CHECK((isShort(fault) || fault.issue == RowIssue::BeforeReceived));
    }
    CHECK(one.faults.size() == 0);
    CHECK(other.faults.size() == 1);
    CHECK(*other.good[0].complainant == u"CFPB 1114245"_s);
    CHECK(other.good[0].receivedAt->toTimeZone(QTimeZone("Asia/Shanghai")).date() == QDate(2014, 11, 13));
}

TEST_CASE("the Czech bank's clients, joint accounts and loans are read")
{
    ZHIYIN_REAL_DATA(clientFile, "berka/client.csv");
    ZHIYIN_REAL_DATA(dispFile, "berka/disp.csv");
    ZHIYIN_REAL_DATA(accountFile, "berka/account.csv");
    ZHIYIN_REAL_DATA(loanFile, "berka/loan.csv");
    const auto clients = readAll(openWith(clientFile, "berka_clients.json", ImportKind::Clients), readClientRow);
    CHECK(clients.good.size() == 5369);
    const auto holders =
        readAll(openWith(dispFile, "berka_disp_clients.json", ImportKind::Clients, Demand::KeyOnly), readClientRow);
    CHECK(holders.good.size() == 5369);
    QSet<QString> accounts;
    for (const ClientRow &row : holders.good)
        accounts.insert(row.text(ClientField::AccountNumber));
    CHECK(accounts.size() == 5369 - 869);
    const auto accountRows =
        readAll(openWith(accountFile, "berka_account_clients.json", ImportKind::Clients), readClientRow);
    CHECK(accountRows.good.size() == 4500);
    const auto loans =
        readAll(openWith(loanFile, "berka_loan_transactions.json", ImportKind::Transactions), readTransactionRow);
    CHECK(loans.good.size() == 682);
    CHECK(loans.good[0].amount->toString() == u"80952.00"_s);
    CHECK(loans.good[0].amount->currency().code() == u"CZK"_s);
}

TEST_CASE("a fund's positions and trades are read as one client's")
{
    ZHIYIN_REAL_DATA(positions, "holdings/ARKK.csv");
    ZHIYIN_REAL_DATA(trades, "holdings/ARKK_transactions.csv");
    const auto fund = readAll(openWith(positions, "arkk_client.json", ImportKind::Clients), readClientRow);
    CHECK(fund.good.at(0).text(ClientField::Kind) == u"institution"_s);

    const auto products = readAll(openWith(positions, "arkk_products.json", ImportKind::Products), readProductRow);
    QSet<QString> codes;
    for (const ProductRow &row : products.good)
        codes.insert(*row.code);
    CHECK(products.good.size() == 8169);
    CHECK(codes.size() == 75);

    const auto holdings = readAll(openWith(positions, "arkk_holdings.json", ImportKind::Holdings), readHoldingRow);
    CHECK(holdings.good.size() == 8169);
    CHECK(holdings.faults.empty());
    CHECK(holdings.warnings.value(RowIssue::AmountRounded) > 0);
    const auto cash = std::find_if(holdings.good.begin(), holdings.good.end(),
                                   [](const HoldingRow &row) { return row.product->startsWith(u"MORGAN STANLEY"_s); });
    REQUIRE(cash != holdings.good.end());
    CHECK(cash->marketValue->toString() == u"129271849.27"_s);

    const auto moves =
        readAll(openWith(trades, "arkk_transactions.json", ImportKind::Transactions), readTransactionRow);
    CHECK(moves.good.size() == 6543);
    CHECK(moves.faults.empty());
    CHECK(moves.good[0].amount->toString() == u"4350000.00"_s);
    CHECK(*moves.good[0].kind == u"buy"_s);
    CHECK(moves.good[1].amount->toString() == u"95140000.00"_s);
    CHECK(moves.good[1].quantity->toString() == u"95143533.72"_s);
    CHECK(*moves.good[1].kind == u"sell"_s);
}

TEST_CASE("naughty strings come through the reader as they are, or are refused for a reason")
{
    ZHIYIN_REAL_DATA(path, "text/blns.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QByteArray csv = "external_id,name,note\n";
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QString quoted = strings[i].toString();
        quoted.replace(u'"', u"\"\""_s);
        csv += QByteArray::number(i) + ",\"" + quoted.toUtf8() + "\",\"" + quoted.toUtf8() + "\"\n";
    }
    QTemporaryDir folder;
    QFile made(folder.filePath(u"naughty.csv"_s));
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write(csv);
    made.close();
    const auto read = readAll(openWith(made.fileName(), "", ImportKind::Clients), readClientRow);
    QMap<RowIssue, int> faults;
    QSet<qint64> lines;
    for (const RowProblem &fault : read.faults) {
        ++faults[fault.issue];
        lines.insert(fault.line);
    }
    // Strings of blanks only are no name; control characters are none of a line, and U+FFFE is none of any text.
    CHECK(faults.keys() == QList{RowIssue::Missing, RowIssue::ControlCharacter});
    CHECK(faults.value(RowIssue::ControlCharacter) == 4 + 2);
    CHECK(static_cast<qsizetype>(read.good.size()) + lines.size() == strings.size());
    for (const ClientRow &row : read.good) {
        const QString wanted = tidyCell(strings[row.text(ClientField::ExternalId).toInt()].toString()).text;
        CHECK(row.text(ClientField::Name) == wanted);
        CHECK(row.text(ClientField::Note) == wanted);
    }
}

TEST_CASE("a hundred thousand client rows are mapped and typed in well under a second", "[.speed]")
{
    QByteArray csv = "external_id,name,gender,birth_date,id_number,phone,email,opened_on,deposits,annual_income\n";
    for (int i = 0; i < 100'000; ++i)
        csv += QByteArray::number(i)
               + ",\xe7\x8e\x8b\xe8\x8a\xb3,female,1949-12-31,11010519491231002X,13800138000,a@b.cn,2020-01-02,12345."
                 "67,1e5\n";
    QTemporaryDir folder;
    QFile made(folder.filePath(u"many.csv"_s));
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write(csv);
    made.close();
    Source source = openWith(made.fileName(), "", ImportKind::Clients);
    // Processor time, so that a busy machine does not count.
    const std::clock_t begin = std::clock();
    SourceRow row;
    int good = 0;
    while (source.reader->next(row).value_or(false)) {
        const auto read = readClientRow(row, source.context);
        good += read.isGood() && identityProblems(read.row, source.context.today).empty() ? 1 : 0;
    }
    CHECK(good == 100'000);
    CHECK((std::clock() - begin) * 1000 / CLOCKS_PER_SEC < 1000);
}
