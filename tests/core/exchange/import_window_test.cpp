// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import window asks of the desk beside an import itself.
#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/core/exchange/import_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;
using test::ImportBook;

namespace {

const QByteArray kRows = "external_id,Nmae,phone,phne\n"
                         "A-1,one,13800138000,1\n"
                         "A-2,,13900139000,2\n"
                         "A-3,three,137,\n"
                         "A-4,four,13600136000,4,5\n";

ImportJob jobOf(const ImportBook &book, const QByteArray &csv = kRows)
{
    ImportJob job;
    job.file = book.write(u"rows.csv"_s, csv);
    return job;
}

QStringList names(const ImportBook &book)
{
    QStringList all;
    REQUIRE(book.session->workplace().database.each(u"SELECT name FROM client ORDER BY external_id"_s, {},
                                                    [&all](const Row &row) { all.append(row.text(0)); }));
    return all;
}

} // namespace

TEST_CASE("a mapping with other columns keeps the rest of it", "[mapping]")
{
    const QByteArray base = R"({"columns": {"name": ["B", "A"], "email": "C"}, "constants": {"branch": "North"},
                               "date_format": "yyyyMMdd"})";
    const QStringList header{u"A"_s, u"B"_s, u" C "_s, u"D"_s, QString()};
    const QByteArray made = mappingWith(base, header, {u"name"_s, u"name"_s, {}, u"phone"_s, {}});
    const auto mapping = parseMapping(made, importFields(ImportKind::Clients));
    REQUIRE(mapping);
    CHECK(mapping->columns.value(u"name"_s) == QStringList{u"B"_s, u"A"_s});
    CHECK(mapping->columns.value(u"phone"_s) == QStringList{u"D"_s});
    CHECK_FALSE(mapping->columns.contains(u"email"_s));
    CHECK(mapping->ignore == QStringList{u"C"_s});
    CHECK(mapping->constants.value(u"branch"_s) == u"North"_s);
    CHECK(mapping->dateFormat == u"yyyyMMdd"_s);
    // Once more the same: nothing moves.
    CHECK(mappingWith(made, header, {u"name"_s, u"name"_s, {}, u"phone"_s, {}}) == made);
    CHECK(parseMapping(R"({"ignore": "C"})", importFields(ImportKind::Clients)).error().code == ErrorCode::BadDocument);
}

TEST_CASE("a column that is set aside becomes nothing, whatever it is called", "[mapping]")
{
    const QStringList header{u"external_id"_s, u"name"_s, u"Phone"_s};
    const auto mapping = parseMapping(R"({"ignore": ["phone", "not there"]})", importFields(ImportKind::Clients));
    REQUIRE(mapping);
    const auto binding = ColumnBinding::bind(importFields(ImportKind::Clients), header, *mapping);
    REQUIRE(binding);
    CHECK_FALSE(binding->isBound(static_cast<int>(ClientField::Phone)));
    CHECK(binding->isBound(static_cast<int>(ClientField::Name)));
    CHECK(binding->unusedColumns().isEmpty());
}

TEST_CASE("a look into a file guesses its columns, each field once", "[import][preview]")
{
    const ImportBook book;
    auto desk = book.session->desk<ImportDesk>();
    const ImportJob job = jobOf(book);
    const auto preview = desk.preview(job, {});
    REQUIRE(preview);
    CHECK(preview->encoding == u"UTF-8"_s);
    CHECK(preview->header.size() == 4);
    CHECK(preview->rows.size() == 4);
    // The misspelled name is guessed; a second telephone is not, since there is one.
    CHECK(preview->fields == QStringList{u"external_id"_s, u"name"_s, u"phone"_s, QString()});
    CHECK(preview->fault);
    const QByteArray chosen = mappingWith({}, preview->header, preview->fields);
    CHECK(desk.checkColumns(job, chosen, preview->header));
    CHECK(desk.preview(job, chosen)->fields == preview->fields);
    CHECK_FALSE(desk.preview(job, chosen)->fault);
    const QByteArray without = mappingWith({}, preview->header, {u"external_id"_s, {}, {}, {}});
    CHECK(desk.checkColumns(job, without, preview->header).error().code == ErrorCode::MissingColumn);
    ImportJob update = job;
    update.onDuplicate = OnDuplicate::Update;
    CHECK(desk.checkColumns(update, without, preview->header));
    CHECK(book.count(u"client"_s) == 0);
}

TEST_CASE("mended rows count in their places, in one import", "[import][mend]")
{
    const ImportBook book;
    auto desk = book.session->desk<ImportDesk>();
    const ImportJob job = jobOf(book);
    const QByteArray mapping =
        mappingWith({}, desk.preview(job, {})->header, {u"external_id"_s, u"name"_s, u"phone"_s, {}});
    ImportJob trial = job;
    trial.dryRun = true;
    const auto tried = desk.runMapped(trial, mapping);
    REQUIRE(tried);
    CHECK(tried->rejected == 2);
    auto rows = desk.rowsAt(job, mapping, {3, 5});
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    MendedRows mended{desk.preview(job, mapping)->header, *rows};
    mended.rows[0].cells[1] = u"two"_s;
    mended.rows[1].cells.removeLast();
    ImportJob whole = job;
    whole.allOrNothing = true;
    CHECK_FALSE(desk.runMapped(whole, mapping)->import);
    const auto taken = desk.runMapped(whole, mapping, {}, mended);
    REQUIRE(taken);
    CHECK(taken->rejected == 0);
    CHECK(names(book) == QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s});
    QFile file(job.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == kRows);
    REQUIRE(desk.undo(*taken->import, {}, u"the wrong file"_s));
    CHECK(names(book).isEmpty());
    const auto entries =
        book.session->desk<JournalDesk>().show({u"import"_s, AnyId(taken->import->value()), {}, {}, {}});
    REQUIRE(entries);
    CHECK(std::any_of(entries->begin(), entries->end(),
                      [](const JournalEntry &entry) { return entry.reason == u"the wrong file"_s; }));
}

TEST_CASE("rows mended after their import are an import of their own", "[import][mend]")
{
    const ImportBook book;
    auto desk = book.session->desk<ImportDesk>();
    const ImportJob job = jobOf(book);
    const QByteArray mapping =
        mappingWith({}, desk.preview(job, {})->header, {u"external_id"_s, u"name"_s, u"phone"_s, {}});
    CHECK(desk.runMapped(job, mapping)->added == 2);
    MendedRows mended{desk.preview(job, mapping)->header, *desk.rowsAt(job, mapping, {3, 5})};
    mended.rows[0].cells[1] = u"two"_s;
    const auto again = desk.retry(job, mapping, mended);
    REQUIRE(again);
    CHECK(again->added == 1);
    REQUIRE(again->rejected == 1);
    CHECK(again->rows.back().line == 5);
    CHECK(desk.list()->size() == 2);
    REQUIRE(desk.undo(*again->import));
    CHECK(names(book) == QStringList{u"one"_s, u"three"_s});
}

TEST_CASE("mappings are kept by name for those who import", "[import][mapping]")
{
    const ImportBook book;
    auto desk = book.session->desk<ImportDesk>();
    const QByteArray json = R"({"columns": {"name": "N"}})";
    CHECK(desk.saveMapping(ImportKind::Clients, {u" "_s, json}).error().code == ErrorCode::BadValue);
    CHECK(desk.saveMapping(ImportKind::Clients, {u"x"_s, "{\"colums\": {}}"}).error().code == ErrorCode::BadDocument);
    REQUIRE(desk.saveMapping(ImportKind::Clients, {u"Theirs"_s, json}));
    REQUIRE(desk.saveMapping(ImportKind::Clients, {u"Theirs"_s, R"({"columns": {"name": "M"}})"}));
    REQUIRE(desk.mappings(ImportKind::Clients)->size() == 1);
    CHECK(desk.mappings(ImportKind::Clients)->front().json.contains("\"M\""));
    CHECK(desk.mappings(ImportKind::Holdings)->empty());
    const auto advisor = book.book.open(u"advisor"_s);
    CHECK(advisor->desk<ImportDesk>().mappings(ImportKind::Clients).error().code == ErrorCode::NotPermitted);
    CHECK(advisor->desk<ImportDesk>().preview(jobOf(book), {}).error().code == ErrorCode::NotPermitted);
    CHECK(advisor->desk<ImportDesk>().rowsAt(jobOf(book), {}, {2}).error().code == ErrorCode::NotPermitted);
}

TEST_CASE("who imports products sees the imports of products", "[import][roles]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, "external_id,name\nA-1,one\n").added == 1);
    CHECK(book.take(ImportKind::Products, "code,name,class,risk_level\nP-1,one,fund,R2\n").added == 1);
    const auto compliance = book.book.open(u"compliance"_s);
    const auto seen = compliance->desk<ImportDesk>().list();
    REQUIRE(seen);
    REQUIRE(seen->size() == 1);
    CHECK(seen->front().kind == u"products"_s);
    CHECK(book.session->desk<ImportDesk>().list()->size() == 2);
    CHECK(book.book.open(u"admin"_s)->desk<ImportDesk>().list().error().code == ErrorCode::NotPermitted);
}
