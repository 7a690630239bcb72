// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builder/builder_desk.h"
#include "core/complaint/case_people_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/json_reader.h"
#include "core/policy/request_desk.h"
#include "tests/support/client_world.h"

#include <map>

using namespace zhiyin;
using test::addClient;
using test::failed;
using test::TestBook;

namespace {

BuilderSpec specOf(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    REQUIRE(object);
    const auto spec = parseBuilderSpec(*object);
    if (!spec)
        FAIL(spec.error().args.join(u' ').toStdString());
    return *spec;
}

ErrorCode fault(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    REQUIRE(object);
    return failed(parseBuilderSpec(*object));
}

/// Twelve clients of "advisor" and six of "advisor2", in three tiers of stages and two currencies.
void fill(const TestBook &book)
{
    const char *const stages[] = {"active", "new", "prospect"};
    const auto head = book.open(QStringLiteral("head"));
    for (int i = 0; i < 18; ++i) {
        const bool first = i < 12;
        addClient(*head, QStringLiteral("K-%1").arg(i + 10),
                  {QStringLiteral("advisor=%1").arg(first ? QStringLiteral("advisor") : QStringLiteral("advisor2")),
                   QStringLiteral("branch=North"), QStringLiteral("stage=%1").arg(QLatin1String(stages[i % 3])),
                   QStringLiteral("currency=%1").arg(i % 2 == 0 ? QStringLiteral("CNY") : QStringLiteral("USD")),
                   QStringLiteral("cash=%1.25").arg(100 * (i + 1)),
                   QStringLiteral("opened_on=2026-0%1-15").arg(i % 9 + 1)});
    }
}

std::map<QString, qint64> countsBy(const BuilderResult &result)
{
    std::map<QString, qint64> counts;
    for (const auto &row : result.rows)
        counts[row.front().text] += *row.back().whole;
    return counts;
}

} // namespace

TEST_CASE("A report that asks for what there is not is refused with the place", "[builder]")
{
    CHECK(fault(R"({"entity": "clients", "columns": ["id_number"]})") == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "clients"})") == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "complaints", "columns": ["text"]})") == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "clients", "groups": [{"field": "tier", "step": "month"}]})") == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "clients", "sums": [{"measure": "sum", "field": "name"}]})") == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "clients", "columns": ["name"], "filters": [{"field": "tier", "test": "at_least"}]})")
          == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "clients", "columns": ["name"], "order": "tier"})") == ErrorCode::BadDocument);
    CHECK(fault(R"({"entity": "clients", "columns": ["name"], "chart": "bars"})") == ErrorCode::BadDocument);
    const BuilderSpec spec = specOf(R"({"entity": "contacts", "groups": [{"field": "at", "step": "quarter"}],
                                        "filters": [{"field": "satisfaction", "test": "at_most", "value": "2"}],
                                        "order": "1", "descending": true, "chart": "line"})");
    const auto again = parseBuilderSpec(builderSpecJson(spec));
    REQUIRE(again);
    CHECK(*again == spec);
}

TEST_CASE("Groups add up to the whole, and amounts of two currencies are never one", "[builder]")
{
    const TestBook book;
    fill(book);
    const auto head = book.open(QStringLiteral("head"));
    auto desk = head->desk<BuilderDesk>();
    const auto whole = desk.run(specOf(R"({"entity": "clients", "sums": [{"measure": "count"}]})"), 0);
    REQUIRE(whole);
    REQUIRE(whole->rows.size() == 1);
    CHECK(whole->rows.front().front().whole == 18);
    for (const BuilderField &field : BuilderDesk::fields(BuilderEntity::Clients)) {
        CAPTURE(QString(field.code).toStdString());
        BuilderSpec spec;
        spec.groups = {{field.code}};
        spec.sums = {{}};
        const auto result = desk.run(spec, 0);
        REQUIRE(result);
        qint64 sum = 0;
        for (const auto &row : result->rows)
            sum += *row.back().whole;
        CHECK(sum == 18);
        CHECK(result->isPersonal == field.isPersonal);
    }
    BuilderSpec assets;
    assets.groups = {{QStringLiteral("advisor")}};
    assets.sums = {{BuilderMeasure::Sum, QStringLiteral("total_assets")}};
    const auto result = desk.run(assets, 0);
    REQUIRE(result);
    // 100 (i + 1) + 0.25 each; the even ones in CNY.
    CHECK(result->rows.size() == 4);
    qint64 cny = 0;
    qint64 usd = 0;
    for (const auto &row : result->rows) {
        REQUIRE(row.size() == 3);
        REQUIRE(row[2].currency);
        (row[1].text == u"CNY" ? cny : usd) += *row[2].whole;
    }
    CHECK(cny == 81 * 10000 + 9 * 25);
    CHECK(usd == 90 * 10000 + 9 * 25);
}

TEST_CASE("Filters speak of days, amounts and words", "[builder]")
{
    const TestBook book;
    fill(book);
    const auto head = book.open(QStringLiteral("head"), QStringLiteral("2026-09-30"));
    auto desk = head->desk<BuilderDesk>();
    const auto count = [&](const char *filters) {
        BuilderSpec spec = specOf(
            QByteArray(R"({"entity": "clients", "columns": ["number"], "filters": )" + QByteArray(filters) + "}"));
        const auto result = desk.run(spec, 3);
        REQUIRE(result);
        CHECK(result->rows.size() <= 3);
        return result->count;
    };
    CHECK(count(R"([{"field": "stage", "test": "is", "value": "new"}])") == 6);
    CHECK(count(R"([{"field": "stage", "test": "is_not", "value": "new"}])") == 12);
    CHECK(count(R"([{"field": "opened_on", "test": "at_least", "value": "2026-09-01"}])") == 2);
    CHECK(count(R"([{"field": "opened_on", "test": "at_least", "value": "today-30"}])") == 2);
    CHECK(count(R"([{"field": "total_assets", "test": "at_least", "value": "1000"}])") == 4);
    CHECK(count(R"([{"field": "name", "test": "contains", "value": "k-1"}])") == 10);
    CHECK(count(R"([{"field": "tier", "test": "empty"}])") == 18);
    CHECK(count(R"([{"field": "referred", "test": "is", "value": "yes"}])") == 0);
    const auto bad = specOf(
        R"({"entity": "clients", "columns": ["name"], "filters": [{"field": "opened_on", "test": "is", "value": "soon"}]})");
    CHECK(failed(desk.run(bad, 0)) == ErrorCode::BadValue);
}

TEST_CASE("Everybody sees in a report what they may see", "[builder]")
{
    const TestBook book;
    fill(book);
    const BuilderSpec spec = specOf(R"({"entity": "clients", "groups": [{"field": "advisor"}]})");
    const std::map<QString, std::map<QString, qint64>> seen{
        {QStringLiteral("advisor"), {{QStringLiteral("advisor"), 12}}},
        {QStringLiteral("advisor2"), {{QStringLiteral("advisor2"), 6}}},
        {QStringLiteral("supervisor"), {{QStringLiteral("advisor"), 12}, {QStringLiteral("advisor2"), 6}}},
        {QStringLiteral("compliance"), {{QStringLiteral("advisor"), 12}, {QStringLiteral("advisor2"), 6}}}};
    for (const auto &[user, expected] : seen) {
        CAPTURE(user.toStdString());
        const auto result = book.open(user)->desk<BuilderDesk>().run(spec, 0);
        REQUIRE(result);
        CHECK(countsBy(*result) == expected);
    }
    const auto admin = book.open(QStringLiteral("admin"));
    CHECK(failed(admin->desk<BuilderDesk>().run(spec, 0)) == ErrorCode::NotPermitted);
    CHECK(failed(admin->desk<BuilderDesk>().saved()) == ErrorCode::NotPermitted);

    NewComplaint wanted;
    wanted.complainant = QStringLiteral("somebody");
    wanted.channel = ComplaintChannel::Hotline;
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("x");
    const auto compliance = book.open(QStringLiteral("compliance"));
    const auto head = book.open(QStringLiteral("head"));
    const auto opened = compliance->desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    const auto handler = head->desk<ComplaintDesk>().person(QStringLiteral("supervisor"));
    REQUIRE(handler);
    REQUIRE(head->desk<CasePeopleDesk>().assign(id, *handler, QStringLiteral("test")));
    REQUIRE(compliance->desk<CasePeopleDesk>().setConfidential(id, true, QStringLiteral("test")));
    const BuilderSpec cases = specOf(R"({"entity": "complaints", "sums": [{"measure": "count"}]})");
    const auto seenBy = [&](const char *user) {
        const auto result = book.open(QLatin1String(user))->desk<BuilderDesk>().run(cases, 0);
        REQUIRE(result);
        return result->rows.front().front().whole;
    };
    CHECK(seenBy("compliance") == 1);
    CHECK(seenBy("supervisor") == 1);
    CHECK(seenBy("head") == 0);
}

TEST_CASE("A report is kept under a name, shared or not, and taken away by its owner", "[builder]")
{
    const TestBook book;
    const BuilderSpec spec = specOf(R"({"entity": "clients", "columns": ["number", "tier"]})");
    const auto advisor = book.open(QStringLiteral("advisor"));
    const auto other = book.open(QStringLiteral("advisor2"));
    auto mine = advisor->desk<BuilderDesk>();
    auto theirs = other->desk<BuilderDesk>();
    REQUIRE(mine.keep(QStringLiteral("tiers"), spec, false));
    CHECK(failed(mine.keep(QStringLiteral(" "), spec, false)) == ErrorCode::BadValue);
    CHECK(failed(theirs.load(QStringLiteral("tiers"))) == ErrorCode::NotFound);
    REQUIRE(mine.keep(QStringLiteral("tiers"), spec, true));
    CHECK(mine.saved()->size() == 1);
    const auto shared = theirs.load(QStringLiteral("tiers"));
    REQUIRE(shared);
    CHECK(*shared == spec);
    CHECK(failed(theirs.remove(QStringLiteral("tiers"))) == ErrorCode::NotFound);
    REQUIRE(mine.remove(QStringLiteral("tiers")));
    CHECK(theirs.saved()->empty());
}

TEST_CASE("Many lines about clients leave the book with a second person, groups without", "[builder]")
{
    const TestBook book;
    const auto head = book.open(QStringLiteral("head"));
    for (int i = 0; i < 51; ++i)
        addClient(*head, QStringLiteral("K-%1").arg(i + 100),
                  {QStringLiteral("advisor=advisor"), QStringLiteral("branch=North"), QStringLiteral("stage=active")});
    auto desk = head->desk<BuilderDesk>();
    const BuilderSpec lines = specOf(R"({"entity": "clients", "columns": ["number", "name"]})");
    const BuilderSpec groups = specOf(R"({"entity": "clients", "groups": [{"field": "stage"}]})");
    const QString file = book.file(QStringLiteral("lines.csv"));
    CHECK(failed(desk.save(lines, book.file(QStringLiteral("x.txt")), {})) == ErrorCode::BadUsage);
    const auto grouped = desk.save(groups, book.file(QStringLiteral("groups.csv")), {});
    REQUIRE(grouped);
    CHECK_FALSE(grouped->isProposed());
    const auto asked = desk.save(lines, file, QStringLiteral("audit"));
    REQUIRE(asked);
    REQUIRE(asked->isProposed());
    CHECK_FALSE(QFile::exists(file));
    CHECK(desk.save(lines, file, QStringLiteral("audit"))->request == asked->request);
    CHECK(failed(book.open(QStringLiteral("advisor"))->desk<BuilderDesk>().save(lines, file, {}))
          == ErrorCode::NotPermitted);
    REQUIRE(book.open(QStringLiteral("compliance"))->desk<RequestDesk>().approve(*asked->request));
    const auto written = desk.save(lines, file, QStringLiteral("audit"));
    REQUIRE(written);
    CHECK_FALSE(written->isProposed());
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.count(u'\n') == 52);
    CHECK(text.contains(QStringLiteral("\"K-150\"")));
    // An approval counts once.
    CHECK(desk.save(lines, file, QStringLiteral("audit"))->isProposed());
}
