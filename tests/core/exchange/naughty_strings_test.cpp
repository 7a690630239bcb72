// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The naughty strings in every text field of a client: taken in, kept, searched, exported and taken in again.
#include "core/client/client_desk.h"
#include "core/exchange/export_desk.h"
#include "core/exchange/table_file.h"
#include "core/policy/request_desk.h"
#include "core/search/search_desk.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/real_data.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;
using test::ImportBook;

namespace {

/// Texts that may be anything; what has a rule of its own (numbers, people, hours) is left out.
std::vector<ClientField> freeTexts()
{
    using enum ClientField;
    return {Name,
            Phone,
            Email,
            Address,
            Language,
            Occupation,
            Employer,
            Referrer,
            Note,
            Industry,
            Nationality,
            BusinessScope,
            LegalRepresentative,
            RegisteredAddress,
            InvestmentPreference};
}

QByteArray csvOf(const QJsonArray &strings)
{
    QByteArray csv = "external_id";
    for (const ClientField field : freeTexts())
        csv += ',' + QByteArray(nameOf(field).data());
    csv += '\n';
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QString quoted = strings[i].toString();
        quoted.replace(u'"', u"\"\""_s);
        csv += "N-" + QByteArray::number(i);
        for (size_t field = 0; field < freeTexts().size(); ++field)
            csv += ",\"" + quoted.toUtf8() + '"';
        csv += '\n';
    }
    return csv;
}

QString exported(const ImportBook &book, const QString &name)
{
    const ExportJob job{book.book.file(name), {}, true, u"for the test"_s};
    const auto asked = book.session->desk<ExportDesk>().run(job);
    REQUIRE(asked);
    REQUIRE(asked->isProposed());
    REQUIRE(book.book.open(u"compliance"_s)->desk<RequestDesk>().approve(*asked->request));
    const auto written = book.session->desk<ExportDesk>().run(job);
    REQUIRE(written);
    REQUIRE_FALSE(written->isProposed());
    return job.file;
}

/// Cells that a spreadsheet could take for a formula.
int formulasIn(const QString &path)
{
    auto table = openTable(path);
    REQUIRE(table);
    const qsizetype cash = table->source->header().indexOf(u"cash"_s);
    int found = 0;
    SourceRow row;
    for (;;) {
        const auto more = table->source->next(row);
        REQUIRE(more);
        if (!*more)
            return found;
        CHECK(row.fault == RowFault::None);
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            found += i != cash && !row.cells[i].isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(row.cells[i][0]);
    }
}

} // namespace

TEST_CASE("naughty strings live in every text field of a client and leave it unharmed", "[import][export][search]")
{
    ZHIYIN_REAL_DATA(path, "text/blns.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    const ImportBook first;
    const ImportReport report = first.take(ImportKind::Clients, csvOf(strings));
    std::set<RowIssue> faults;
    std::set<qint64> rejected;
    for (const RowProblem &problem : report.rows) {
        if (!rejectsRow(problem.issue))
            continue;
        faults.insert(problem.issue);
        rejected.insert(problem.line);
    }
    CHECK(faults == std::set{RowIssue::Missing, RowIssue::ControlCharacter});
    CHECK(report.added == strings.size() - report.rejected);
    CHECK(report.added > 490);

    auto clients = first.session->desk<ClientDesk>();
    auto search = first.session->desk<SearchDesk>();
    int found = 0;
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QString wanted = tidyCell(strings[i].toString()).text;
        CAPTURE(i, wanted.toStdString());
        const auto hits = search.find(wanted, 1000);
        REQUIRE(hits);
        const auto id = clients.find(u"N-%1"_s.arg(i));
        if (!id)
            continue;
        const auto record = clients.reveal(*id, u"for the test"_s);
        REQUIRE(record);
        for (const ClientField field : freeTexts()) {
            CAPTURE(nameOf(field).data());
            CHECK(record->values.text(field).toStdString() == wanted.toStdString());
        }
        // What has no letter and no digit is nothing to search for.
        const bool isWord = std::any_of(wanted.begin(), wanted.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const bool isFound =
            std::any_of(hits->begin(), hits->end(), [&](const SearchHit &hit) { return hit.id == *id; });
        CHECK((isFound || !isWord));
        found += isFound;
    }
    CHECK(found > 480);

    for (const QString &name : {u"all.csv"_s, u"all.xlsx"_s}) {
        CAPTURE(name.toStdString());
        const QString out = exported(first, name);
        CHECK(formulasIn(out) == 0);
        const ImportBook second;
        ImportJob job;
        job.file = out;
        const ImportReport again = second.run(job);
        CHECK(again.rejected == 0);
        CHECK(again.added == report.added);
        const auto rows = [](const ImportBook &book) {
            QStringList all;
            REQUIRE(book.session->workplace().database.each(
                u"SELECT external_id || '|' || quote(name) || quote(note) || quote(occupation) || quote(employer) || "
                u"quote(language) || quote(referrer) || quote(nationality) || quote(industry) || quote(business_scope) "
                u"|| quote(legal_representative) || quote(registered_address) || quote(investment_preference) || "
                u"(SELECT group_concat(kind || quote(value)) FROM (SELECT kind, value FROM client_channel WHERE "
                u"client_id = client.id ORDER BY kind)) FROM client ORDER BY external_id"_s,
                {}, [&all](const Row &row) { all.append(row.text(0)); }));
            return all;
        };
        const QStringList before = rows(first);
        const QStringList after = rows(second);
        REQUIRE(before.size() == after.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            CHECK(after[i].toStdString() == before[i].toStdString());
    }
}
