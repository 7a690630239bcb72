// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/real_data.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>

using namespace zhiyin;
using test::ImportBook;

namespace {

ImportJob jobOf(ImportKind kind, const QString &file, const char *mapping,
                OnDuplicate onDuplicate = OnDuplicate::Refuse)
{
    ImportJob job;
    job.kind = kind;
    job.file = file;
    job.mappingFile = QStringLiteral(ZHIYIN_SOURCE_DIR "/tests/data/mappings/") + QString::fromUtf8(mapping);
    job.onDuplicate = onDuplicate;
    return job;
}

/// Every client's row as the table holds it, but for what differs between two runs.
QStringList clientRows(const ImportBook &book)
{
    QStringList rows;
    REQUIRE(book.session->workplace().database.each(
        QStringLiteral(
            "SELECT external_id || '|' || name || '|' || coalesce(gender, '') || '|' || coalesce(branch, '') "
            "|| '|' || stage || '|' || stage_since || '|' || coalesce(opened_on, '') || '|' || "
            "coalesce(total_assets, '') FROM client ORDER BY external_id"),
        {}, [&rows](const Row &row) { rows.append(row.text(0)); }));
    return rows;
}

bool journalIsSound(const ImportBook &book)
{
    return book.book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok;
}

} // namespace

TEST_CASE("the bank's customers become the same clients, clean and padded", "[import][real]")
{
    ZHIYIN_REAL_DATA(clean, "churn/Churn_Modelling.csv");
    ZHIYIN_REAL_DATA(padded, "churn/Churn_Modelling__space_padded.csv");
    const ImportBook one;
    const ImportBook other;
    CHECK(one.run(jobOf(ImportKind::Clients, clean, "churn_clients.json")).added == 10'000);
    CHECK(other.run(jobOf(ImportKind::Clients, padded, "churn_clients.json")).added == 10'000);
    CHECK(clientRows(one) == clientRows(other));
    CHECK(one.count(QStringLiteral("client WHERE stage = 'lost'")) == 2037);
    const ImportReport again = one.run(jobOf(ImportKind::Clients, padded, "churn_clients.json", OnDuplicate::Update));
    CHECK(again.updated == 10'000);
    CHECK(one.count(QStringLiteral("journal_entry WHERE entity = 'client'")) == 10'000);
    CHECK(journalIsSound(one));
}

TEST_CASE("the campaign's clients and contacts come into one book", "[import][real]")
{
    ZHIYIN_REAL_DATA(path, "contacts/bank.csv");
    const ImportBook book;
    CHECK(book.run(jobOf(ImportKind::Clients, path, "bank_clients.json")).added == 4521);
    const ImportReport contacts = book.run(jobOf(ImportKind::Contacts, path, "bank_contacts.json"));
    CHECK(contacts.added == 4521);
    CHECK(contacts.rejected == 0);
    CHECK(book.run(jobOf(ImportKind::Contacts, path, "bank_contacts.json", OnDuplicate::Skip)).skipped == 4521);
}

TEST_CASE("a fund's positions and trades come in as one client's", "[import][real]")
{
    ZHIYIN_REAL_DATA(positions, "holdings/ARKK.csv");
    ZHIYIN_REAL_DATA(trades, "holdings/ARKK_transactions.csv");
    const ImportBook book;
    CHECK(book.run(jobOf(ImportKind::Clients, positions, "arkk_client.json", OnDuplicate::Skip)).added == 1);
    CHECK(book.run(jobOf(ImportKind::Products, positions, "arkk_products.json", OnDuplicate::Skip)).added == 75);
    const ImportReport holdings = book.run(jobOf(ImportKind::Holdings, positions, "arkk_holdings.json"));
    CHECK(holdings.added + holdings.rejected == 8169);
    CHECK(holdings.added > 8000);
    CHECK(holdings.warnings > 0);
    const ImportReport moves = book.run(jobOf(ImportKind::Transactions, trades, "arkk_transactions.json"));
    // What was bought and sold between two recorded positions is in no list of products.
    CHECK(moves.added + moves.rejected == 6543);
    CHECK(moves.rejected == 24);
    for (const RowProblem &problem : moves.rows) {
        if (rejectsRow(problem.issue))
            CHECK(problem.issue == RowIssue::UnknownProduct);
    }
    const auto fund = book.session->desk<ClientDesk>().list({});
    REQUIRE(fund->size() == 1);
    REQUIRE(fund->front().totalAssets);
    CHECK(fund->front().totalAssets->currency().code() == QStringLiteral("USD"));
    CHECK(fund->front().totalAssets->minor() > 0);
    CHECK(journalIsSound(book));
}

TEST_CASE("complaints of both layouts come in with their clocks", "[import][real]")
{
    ZHIYIN_REAL_DATA(older, "complaints/cfpb_2011_2015_9224.csv");
    ZHIYIN_REAL_DATA(newer, "complaints/cfpb_2014_oct_nov_8339.csv");
    const ImportBook book;
    CHECK(book.run(jobOf(ImportKind::Complaints, older, "cfpb_2011_complaints.json")).added == 9224);
    const ImportReport second =
        book.run(jobOf(ImportKind::Complaints, newer, "cfpb_2014_complaints.json", OnDuplicate::Skip));
    CHECK(second.added + second.skipped == 8339);
    CHECK(second.rejected == 1);
    CHECK(book.count(QStringLiteral("complaint_clock WHERE name = 'first_response' AND state = 'met'")) > 1000);
    CHECK(book.count(QStringLiteral("complaint WHERE imported = 1")) == 9224 + second.added);
    CHECK(journalIsSound(book));
}

TEST_CASE("the Czech bank's clients take their account numbers later", "[import][real]")
{
    ZHIYIN_REAL_DATA(clients, "berka/client.csv");
    ZHIYIN_REAL_DATA(holders, "berka/disp.csv");
    ZHIYIN_REAL_DATA(accounts, "berka/account.csv");
    ZHIYIN_REAL_DATA(loans, "berka/loan.csv");
    const ImportBook book;
    CHECK(book.run(jobOf(ImportKind::Clients, clients, "berka_clients.json")).added == 5369);
    CHECK(book.run(jobOf(ImportKind::Clients, holders, "berka_disp_clients.json", OnDuplicate::Update)).updated
          == 5369);
    CHECK(book.count(QStringLiteral("client_account")) == 5369);
    CHECK(book.run(jobOf(ImportKind::Clients, accounts, "berka_account_clients.json")).added == 4500);
    CHECK(book.run(jobOf(ImportKind::Transactions, loans, "berka_loan_transactions.json")).added == 682);
}

TEST_CASE("a hundred thousand clients come in", "[.speed]")
{
    QByteArray csv = "external_id,name,gender,birth_date,id_number,phone,email,opened_on,deposits,annual_income\n";
    for (int i = 0; i < 100'000; ++i)
        csv += QByteArray::number(i)
               + ",\xe7\x8e\x8b\xe8\x8a\xb3,female,1949-12-31,11010519491231002X,13800138000,a@b.cn,2020-01-02,12345."
                 "67,1e5\n";
    const ImportBook book;
    ImportJob job;
    job.file = book.write(QStringLiteral("many.csv"), csv);
    QElapsedTimer timer;
    timer.start();
    CHECK(book.run(job).added == 100'000);
    WARN(timer.elapsed() << " ms");
}
