// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/exchange/export_desk.h"
#include "core/exchange/table_file.h"
#include "core/exchange/table_writer.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/real_data.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::ImportBook;

namespace {

using Table = QList<QStringList>;

Table tableOf(const QString &path)
{
    auto opened = openTable(path);
    REQUIRE(opened);
    Table table{opened->source->header()};
    SourceRow row;
    for (;;) {
        const auto more = opened->source->next(row);
        REQUIRE(more);
        if (!*more)
            return table;
        CHECK(row.fault == RowFault::None);
        table.append(row.cells);
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ExportJob jobOf(const ImportBook &book, const char *name, bool unmask = false, const QString &query = {})
{
    return {book.book.file(QString::fromUtf8(name)), query, unmask,
            unmask ? QStringLiteral("for the audit") : QString()};
}

Result<ExportOutcome> run(Session &session, const ExportJob &job)
{
    return session.desk<ExportDesk>().run(job);
}

void approve(const ImportBook &book, RequestId request)
{
    REQUIRE(book.book.open(QStringLiteral("compliance"))->desk<RequestDesk>().approve(request));
}

/// Asks, has it approved and writes.
void exportApproved(const ImportBook &book, const ExportJob &job)
{
    const auto asked = run(*book.session, job);
    REQUIRE(asked);
    REQUIRE(asked->isProposed());
    CHECK_FALSE(QFile::exists(job.file));
    approve(book, *asked->request);
    const auto written = run(*book.session, job);
    REQUIRE(written);
    REQUIRE_FALSE(written->isProposed());
}

QByteArray manyClients(int count)
{
    QByteArray csv = "external_id,name,branch,phone,id_number,card_number\n";
    for (int i = 0; i < count; ++i)
        csv += "K-" + QByteArray::number(1000 + i) + ",客户" + QByteArray::number(i)
               + ",North,13800138000,11010519491231002X,6222021234567890128\n";
    return csv;
}

const QByteArray kHostile = "external_id,name,phone,note,deposits,birth_date\n"
                            "007,\"'=1+1\",'+8613800138000,\"'@SUM(A1), \"\"quoted\"\"\nand more\",-5.50,1949-12-31\n"
                            "008,,x,plain,12,\n"
                            "00000000000123456789,'-name,,\"'=HYPERLINK(\"\"http://x\"\")\",,\n";

} // namespace

TEST_CASE("an export has a mark, masks and guards, and comes back as it was", "[export]")
{
    for (const char *name : {"out.csv", "out.xlsx"}) {
        INFO(name);
        const ImportBook book;
        CHECK(book.take(ImportKind::Clients, kHostile).added == 2); // a client needs a name
        const ExportJob job = jobOf(book, name);
        const auto written = run(*book.session, job);
        REQUIRE(written);
        CHECK(written->rows == 2);
        CHECK_FALSE(written->isProposed());
        CHECK(QFile::permissions(job.file)
              == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        if (job.file.endsWith(QStringLiteral("csv")))
            CHECK(bytesOf(job.file).startsWith("\xef\xbb\xbf"));
        const Table table = tableOf(job.file);
        REQUIRE(table.size() == 3);
        const auto cell = [&table](int row, ClientField field) { return table[row].value(static_cast<int>(field)); };
        CHECK(cell(1, ClientField::ExternalId) == QStringLiteral("00000000000123456789"));
        CHECK(cell(2, ClientField::ExternalId) == QStringLiteral("007"));
        CHECK(cell(2, ClientField::Name) == QStringLiteral("'=1+1"));
        CHECK(cell(2, ClientField::Deposits).toDouble() == -5.5);
        CHECK(cell(2, ClientField::Phone).contains(u'*'));
        CHECK(QDir(QFileInfo(job.file).path())
                  .entryList({QStringLiteral(".zhiyin*")}, QDir::AllEntries | QDir::Hidden)
                  .isEmpty());
    }
}

TEST_CASE("chosen clients are exported alone, and an approval is for these", "[export][table]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, manyClients(60)).rejected == 0);
    const auto advisor = book.book.open(QStringLiteral("advisor"));
    auto clients = book.session->desk<ClientDesk>();
    const auto idOf = [&clients](int i) { return clients.find(QStringLiteral("K-%1").arg(1000 + i)).value(); };
    ExportJob job = jobOf(book, "chosen.csv");
    job.clients = {idOf(7), idOf(3)};
    auto plan = book.session->desk<ExportDesk>().plan(job);
    REQUIRE(plan);
    CHECK(plan->rows == 2);
    CHECK_FALSE(plan->needsSecondPerson);
    // They are nobody's in the advisor's reach.
    const auto narrow = advisor->desk<ExportDesk>().plan(job);
    REQUIRE(narrow);
    CHECK(narrow->rows == 0);
    CHECK(narrow->leftOut == 2);
    REQUIRE(run(*book.session, job));
    CHECK(tableOf(job.file).size() == 3);

    job.file = book.book.file(QStringLiteral("clear.csv"));
    job.unmask = true;
    CHECK_FALSE(advisor->desk<ExportDesk>().plan(job)->isPermitted);
    CHECK(run(*book.session, job).error().code == ErrorCode::ReasonNeeded);
    job.reason = QStringLiteral("for the audit");
    const auto asked = run(*book.session, job);
    REQUIRE(asked);
    REQUIRE(asked->isProposed());
    CHECK(book.session->desk<ExportDesk>().plan(job)->isWaiting);
    approve(book, *asked->request);
    plan = book.session->desk<ExportDesk>().plan(job);
    CHECK(plan->isApproved);
    // Others in the same number are another question; the same in another order are not.
    ExportJob others = job;
    others.clients = {idOf(8), idOf(3)};
    CHECK_FALSE(book.session->desk<ExportDesk>().plan(others)->isApproved);
    job.clients = {idOf(3), idOf(7)};
    const auto written = run(*book.session, job);
    REQUIRE(written);
    CHECK_FALSE(written->isProposed());
    CHECK(bytesOf(job.file).contains("13800138000"));
}

TEST_CASE("core data and bulk leave only with a second person, once", "[export]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, manyClients(60)).rejected == 0);
    // Fifty masked rows are free, more are not; one row in clear is not.
    CHECK_FALSE(run(*book.session, jobOf(book, "few.csv", false, QStringLiteral("K-1001")))->isProposed());
    const ExportJob all = jobOf(book, "all.csv");
    const auto asked = run(*book.session, all);
    REQUIRE(asked);
    REQUIRE(asked->isProposed());
    CHECK_FALSE(QFile::exists(all.file));
    // Asking again is the same request; the asker cannot approve, nor can those without the right.
    CHECK(*run(*book.session, all)->request == *asked->request);
    CHECK(book.session->desk<RequestDesk>().approve(*asked->request).error().code == ErrorCode::NotPermitted);
    CHECK(book.book.open(QStringLiteral("supervisor"))->desk<RequestDesk>().approve(*asked->request).error().code
          == ErrorCode::NotPermitted);
    CHECK_FALSE(QFile::exists(all.file));
    approve(book, *asked->request);

    // Nothing else is let through by it: not in clear, not another search, not the other format, not by somebody else.
    CHECK(run(*book.session, jobOf(book, "clear.csv", true))->isProposed());
    CHECK(run(*book.session, jobOf(book, "book.xlsx"))->isProposed());
    CHECK(run(*book.session, jobOf(book, "some.csv", true, QStringLiteral("客户")))->isProposed());
    const auto supervisor = book.book.open(QStringLiteral("supervisor"));
    CHECK(run(*supervisor, all)->isProposed());
    CHECK_FALSE(QFile::exists(all.file));

    const auto written = run(*book.session, all);
    REQUIRE(written);
    CHECK(written->rows == 60);
    CHECK(QFile::exists(all.file));
    // Once: the next one asks anew.
    CHECK(run(*book.session, all)->isProposed());
    CHECK(book.book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("an approval is for what was asked and does not live forever", "[export]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, manyClients(60)).rejected == 0);
    const ExportJob all = jobOf(book, "all.csv");
    const auto asked = run(*book.session, all);
    approve(book, *asked->request);
    // Two clients more are more than 2 %.
    CHECK(book.take(ImportKind::Clients, "external_id,name,branch\nX-1,a,North\nX-2,b,North\n").rejected == 0);
    CHECK(run(*book.session, all)->isProposed());

    const auto fresh = run(*book.session, all);
    approve(book, *fresh->request);
    Database &database = book.session->workplace().database;
    {
        auto transaction = Transaction::begin(database);
        REQUIRE(transaction);
        REQUIRE(database.run(QStringLiteral("UPDATE request SET expires_at = 1 WHERE expires_at IS NOT NULL")));
        REQUIRE(transaction->commit());
    }
    CHECK(run(*book.session, all)->isProposed());
    // Turning the clock of the run back does not help.
    const auto back = book.book.open(QStringLiteral("head"), QStringLiteral("1960-01-01"));
    CHECK(run(*back, all)->isProposed());
    CHECK_FALSE(QFile::exists(all.file));
}

TEST_CASE("who may export what", "[export]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, manyClients(60)).rejected == 0);
    CHECK(book.take(ImportKind::Clients, "external_id,name,branch,advisor\nA-1,mine,North,advisor\n").rejected == 0);
    const auto advisor = book.book.open(QStringLiteral("advisor"));
    CHECK(run(*advisor, jobOf(book, "own.csv"))->rows == 1);
    CHECK(run(*advisor, jobOf(book, "own2.csv", true)).error().code == ErrorCode::NotPermitted);
    const auto compliance = book.book.open(QStringLiteral("compliance"));
    CHECK(run(*compliance, jobOf(book, "c.csv")).error().code == ErrorCode::NotPermitted);
    CHECK(run(*book.book.open(QStringLiteral("admin")), jobOf(book, "d.csv")).error().code == ErrorCode::NotPermitted);
    CHECK(run(*book.session, jobOf(book, "e.pdf")).error().code == ErrorCode::BadUsage);
    ExportJob silent = jobOf(book, "f.csv", true);
    silent.reason = QStringLiteral(" ");
    CHECK(run(*book.session, silent).error().code == ErrorCode::ReasonNeeded);
    CHECK(run(*advisor, {QStringLiteral("/nowhere/at/all.csv"), {}, false, {}}).error().code == ErrorCode::NotWritable);
    for (const char *name : {"own2.csv", "c.csv", "d.csv", "e.pdf", "f.csv"})
        CHECK_FALSE(QFile::exists(book.book.file(QString::fromUtf8(name))));
}

TEST_CASE("a cancelled export leaves no file", "[export]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, manyClients(3)).rejected == 0);
    for (const char *name : {"c.csv", "c.xlsx"}) {
        const ExportJob job = jobOf(book, name);
        const auto stopped = book.session->desk<ExportDesk>().run(job, [](qint64, qint64) { return false; });
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(job.file));
    }
    CHECK(QDir(QFileInfo(book.book.file(QStringLiteral("c"))).path())
              .entryList({QStringLiteral("c.*"), QStringLiteral(".zhiyin*")}, QDir::AllEntries | QDir::Hidden)
              .isEmpty());
}

TEST_CASE("what was exported in clear and imported again is equal", "[export]")
{
    struct Real {
        const char *data;
        const char *mapping;
        const char *format;
        OnDuplicate onDuplicate = OnDuplicate::Refuse;
        /// A second file that updates the same clients.
        const char *moreData = nullptr;
        const char *moreMapping = nullptr;
    };
    const Real files[] = {{"churn/Churn_Modelling.csv", "churn_clients.json", "csv"},
                          {"contacts/bank.csv", "bank_clients.json", "xlsx"},
                          {"berka/account.csv", "berka_account_clients.json", "xlsx"},
                          {"holdings/ARKK.csv", "arkk_client.json", "csv", OnDuplicate::Skip},
                          {"berka/client.csv", "berka_clients.json", "csv", OnDuplicate::Refuse, "berka/disp.csv",
                           "berka_disp_clients.json"}};
    for (const Real &real : files) {
        const QString data = test::realData(real.data);
        const QString mapping =
            QStringLiteral(ZHIYIN_SOURCE_DIR "/tests/data/mappings/") + QString::fromUtf8(real.mapping);
        if (data.isEmpty() || !QFile::exists(mapping)) {
            WARN("not here: " << real.data << " or " << mapping.toStdString());
            continue;
        }
        INFO(real.data);
        ImportJob job;
        job.file = data;
        job.mappingFile = mapping;
        job.onDuplicate = real.onDuplicate;
        const ImportBook first;
        REQUIRE(first.run(job).rejected == 0);
        if (real.moreData) {
            job.file = test::realData(real.moreData);
            job.mappingFile =
                QStringLiteral(ZHIYIN_SOURCE_DIR "/tests/data/mappings/") + QString::fromUtf8(real.moreMapping);
            job.onDuplicate = OnDuplicate::Update;
            REQUIRE(first.run(job).rejected == 0);
        }
        const QString name = QStringLiteral("all.") + QString::fromUtf8(real.format);
        exportApproved(first, jobOf(first, name.toUtf8().constData(), true));
        const ImportBook second;
        ImportJob again;
        again.file = first.book.file(name);
        const ImportReport report = second.run(again);
        CHECK(report.rejected == 0);
        CHECK(report.added == first.count(QStringLiteral("client")));
        exportApproved(second, jobOf(second, "again.csv", true));
        exportApproved(first, jobOf(first, "again.csv", true));
        CHECK(bytesOf(first.book.file(QStringLiteral("again.csv")))
              == bytesOf(second.book.file(QStringLiteral("again.csv"))));
    }
}

TEST_CASE("a vCard holds what an address book takes, and no core data", "[export]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, "external_id,name,phone,email,address,id_number,employer\n"
                                         "K-1,\"欧阳; 娜\",13800138000,ou@example.com,\"北京市朝阳区建国路一百号, "
                                         "甲座; 很长很长很长很长很长的地址\","
                                         "11010519491231002X,单位\n")
              .rejected
          == 0);
    auto desk = book.session->desk<ExportDesk>();
    const auto client = book.session->desk<ClientDesk>().find(QStringLiteral("K-1"));
    const QString file = book.book.file(QStringLiteral("card.vcf"));
    REQUIRE(desk.card(*client, file, false, {}));
    CHECK(bytesOf(file).contains("FN:欧阳\\; 娜\r\n"));
    CHECK_FALSE(bytesOf(file).contains("13800138000"));
    CHECK(desk.card(*client, file, true, {}).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(desk.card(*client, file, true, QStringLiteral("visit")));
    const QByteArray card = bytesOf(file);
    CHECK(card.contains("13800138000"));
    CHECK_FALSE(card.contains("11010519491231002X"));
    for (const QByteArray &line : card.split('\n'))
        CHECK(line.size() <= 76);
    QByteArray unfolded = card;
    CHECK(QString::fromUtf8(unfolded.replace("\r\n ", ""))
              .contains(QStringLiteral("北京市朝阳区建国路一百号\\, 甲座\\; 很长")));
    CHECK(book.book.open(QStringLiteral("admin"))->desk<ExportDesk>().card(*client, file, false, {}).error().code
          == ErrorCode::NotPermitted);
}
