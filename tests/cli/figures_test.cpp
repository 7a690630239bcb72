// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// Everything in these tests happens as of the end of September 2025.
QStringList words(const QString &line)
{
    return (line + u(" --as-of 2025-09-30")).split(u' ', Qt::SkipEmptyParts);
}

void import(const CliBook &book, const char *kind, const QByteArray &rows)
{
    const QString file = book.write(u(kind) + u(".csv"), rows);
    const Ran ran = book.as(u("supervisor"), words(u("import ") + u(kind) + u' ' + file));
    INFO(ran.out.toStdString());
    REQUIRE(ran.exit == 0);
}

/// Opening 15,000.00 + 6,600.00 − 1,200.00 + 2,700.00 = 23,100.00 closing; F-1: 100 + 60 − 10 = 150.
void fill(const CliBook &book)
{
    const Ran added = book.as(u("advisor"), words(u("client add external_id=K-1 name=欧阳娜 opened_on=2024-05-01 "
                                                    "language=en branch=North")));
    REQUIRE(added.exit == 0);
    import(book, "products", "code,name,class,risk_level,regime\nF-1,Growth,funds,R4,csrc\nB-1,Bonds,bonds,R2,csrc\n");
    import(book, "holdings",
           "client,product,as_of,quantity,market_value\nK-1,F-1,2025-06-30,100,10000\nK-1,B-1,2025-06-30,50,5000\n"
           "K-1,F-1,2025-09-30,150,18000\nK-1,B-1,2025-09-30,50,5100\n");
    import(book, "transactions",
           "external_id,client,date,kind,product,quantity,amount\nT-1,K-1,2025-07-15,buy,F-1,60,6600\n"
           "T-2,K-1,2025-08-15,sell,F-1,10,1200\n");
    import(book, "contacts",
           "external_id,client,at,channel,purpose,satisfaction\nC-1,K-1,2025-07-31 23:59,call,review,5\n"
           "C-2,K-1,2025-08-01,visit,review,3\n");
    import(book, "surveys", "client,at,rating\nK-1,2025-07-01,4\n");
}

QString textOf(const QString &pdf)
{
    const QString tool = QStandardPaths::findExecutable(u("pdftotext"));
    if (tool.isEmpty())
        SKIP("pdftotext is not installed");
    QProcess process;
    process.start(tool, {u("-layout"), pdf, u("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonObject indicator(const QJsonValue &period, const char *name)
{
    return period.toObject().value(u("indicators")).toObject().value(u(name)).toObject();
}

} // namespace

TEST_CASE("Indicators of imported facts", "[cli][kpi]")
{
    const CliBook book;
    fill(book);
    const Ran ran = book.as(u("supervisor"), words(u("kpi --from 2025-07-15 --to 2025-09-30 --by month")));
    REQUIRE(ran.exit == 0);
    CHECK(ran.json.value(u("milliseconds")).isDouble());
    const QJsonArray periods = ran.json.value(u("periods")).toArray();
    REQUIRE(periods.size() == 3);
    CHECK(periods[0].toObject().value(u("from")).toString() == u("2025-07-15"));
    CHECK(periods[0].toObject().value(u("to")).toString() == u("2025-07-31"));
    const QJsonObject july = indicator(periods[0], "satisfaction");
    CHECK(july.value(u("numerator")).toInt() == 1);
    CHECK(july.value(u("denominator")).toInt() == 1);
    CHECK(july.value(u("value")).toDouble() == 1.0);
    CHECK(july.value(u("target")).toDouble() == 0.85);
    CHECK(july.value(u("goal")).toDouble() == 0.9);
    CHECK(july.value(u("met")).toBool());
    CHECK(indicator(periods[1], "satisfaction_score").value(u("value")).toDouble() == 60.0);
    CHECK(indicator(periods[2], "satisfaction").value(u("value")).isNull());
    CHECK(indicator(periods[2], "retention").value(u("numerator")).toInt() == 1);
    CHECK(indicator(periods[2], "asset_growth").value(u("denominator")).toDouble() == 15000.0);
    CHECK(indicator(periods[2], "asset_growth").value(u("numerator")).toDouble() == 8100.0);
    CHECK(periods[0].toObject().value(u("indicators")).toObject().size() == 12);

    const Ran whole = book.as(u("supervisor"), words(u("kpi --from 2025-07-01")));
    REQUIRE(whole.json.value(u("periods")).toArray().size() == 1);
    CHECK(indicator(whole.json.value(u("periods")).toArray()[0], "satisfaction").value(u("denominator")).toInt() == 3);
    CHECK(book.as(u("supervisor"), words(u("kpi --from 2025-09-30 --to 2025-07-01"))).exit == 2);
    CHECK(book.as(u("supervisor"), words(u("kpi --by week"))).exit == 2);

    // By year, rolling and by group, beside what the contract says.
    const Ran year = book.as(u("supervisor"), words(u("kpi --from 2025-07-01 --to 2025-09-30 --by year --group branch "
                                                      "--definitions both")));
    REQUIRE(year.exit == 0);
    const QJsonObject only = year.json.value(u("periods")).toArray().at(0).toObject();
    CHECK(only.value(u("definitions")).toString() == u("indicators 0"));
    CHECK(only.value(u("then")).toObject().value(u("indicators")) == only.value(u("indicators")));
    int ratings = 0;
    for (const QJsonValue &group : year.json.value(u("groups")).toArray())
        ratings += indicator(group.toObject().value(u("periods")).toArray().at(0), "satisfaction")
                       .value(u("denominator"))
                       .toInt();
    CHECK(ratings == 3);
    CHECK(year.json.value(u("without_axis")).toArray().isEmpty());
    const Ran rolling = book.as(u("supervisor"), words(u("kpi --from 2025-09-01 --to 2025-09-30 --by rolling-12")));
    CHECK(rolling.json.value(u("periods")).toArray().at(0).toObject().value(u("from")).toString() == u("2024-10-01"));
    const Ran rows = book.as(u("supervisor"), words(u("kpi rows satisfaction --from 2025-07-01 --to 2025-09-30 "
                                                      "--part numerator")));
    REQUIRE(rows.exit == 0);
    CHECK(rows.json.value(u("denominator")).toInt() == 3);
    CHECK(rows.json.value(u("rows")).toArray().size() == rows.json.value(u("numerator")).toInt());
    CHECK(rows.json.value(u("count")).toInt() == rows.json.value(u("numerator")).toInt());
    CHECK(book.as(u("supervisor"), words(u("kpi rows happiness"))).exit == 2);
    const Ran definitions = book.as(u("supervisor"), words(u("kpi definitions")));
    REQUIRE(definitions.exit == 0);
    const QJsonObject shipped = definitions.json.value(u("definitions")).toArray().at(0).toObject();
    CHECK(indicator(shipped, "satisfaction").value(u("satisfied_from")).toInt() == 4);
    CHECK(indicator(shipped, "repeat_complaints").value(u("better")).toString() == u("down"));
    CHECK(book.as(u("admin"), words(u("kpi"))).errorCode() == u("not_permitted"));
}

TEST_CASE("Retention, satisfaction and growth as curves", "[cli][kpi]")
{
    const CliBook book;
    fill(book);
    const auto told = [&book](const char *command) {
        const Ran ran = book.as(u("supervisor"), words(u(command)));
        CAPTURE(command);
        REQUIRE(ran.exit == 0);
        return ran.json;
    };
    const QJsonObject growth = told("kpi growth --from 2025-07-01 --to 2025-09-30");
    const QJsonObject period = growth.value(u("periods")).toArray().at(0).toObject();
    const auto cents = [&period](const char *key) {
        return period.value(u(key)).toString().remove(QChar(u'.')).toLongLong();
    };
    CHECK(cents("start") + cents("flow") + cents("gain") == cents("end"));
    CHECK(growth.value(u("currency")).toString() == u("CNY"));
    const QJsonObject control = told("kpi control --from 2025-07-01 --to 2025-09-30");
    CHECK(control.value(u("points")).toArray().size() == 3);
    CHECK(control.value(u("centre")).isDouble());
    const QJsonObject survival = told("kpi survival");
    CHECK(survival.value(u("clients")).toInt() >= survival.value(u("lost")).toInt());
    const QJsonObject funnel = told("kpi funnel --from 2020-01-01 --to 2025-09-30");
    CHECK(funnel.value(u("known")).toInt() >= funnel.value(u("won")).toInt());
    CHECK(told("kpi cohorts --from 2020-01-01 --to 2025-09-30").value(u("cohorts")).toArray().size() >= 1);
    const Ran pinned = book.as(u("supervisor"), words(u("kpi note retention --text moved --on 2025-08-01")));
    REQUIRE(pinned.exit == 0);
    const QJsonArray notes = told("kpi notes --from 2025-07-01 --to 2025-09-30").value(u("notes")).toArray();
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].toObject().value(u("indicator")).toString() == u("retention"));
    const QString id = pinned.json.value(u("id")).toString();
    CHECK(book.as(u("supervisor"), {u("kpi"), u("unpin"), id, u("--reason"), u("wrong")}).exit == 0);
    CHECK(book.as(u("admin"), words(u("kpi cohorts"))).errorCode() == u("not_permitted"));
}

TEST_CASE("A client's report is printed, released and printed again", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const QString pdf = book.file(u("K-1.pdf"));
    const QString command = u("report client K-1 --quarter 2025Q3 --out ") + pdf;
    const Ran made = book.as(u("supervisor"), words(command));
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("state")).toString() == u("draft"));
    CHECK(made.json.value(u("pages")).toInt() >= 1);
    CHECK(QFileInfo(made.json.value(u("file")).toString()) == QFileInfo(pdf));
    CHECK((QFile::permissions(pdf) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    const QString report = made.json.value(u("report")).toString();

    CHECK(book.as(u("supervisor"), words(u("report release ") + report)).errorCode() == u("own_request"));
    CHECK(book.as(u("advisor"), words(u("report release ") + report)).errorCode() == u("not_permitted"));
    CHECK(book.as(u("compliance"), words(u("report release 7"))).errorCode() == u("not_found"));
    const QString draft = textOf(pdf);
    const Ran released = book.as(u("compliance"), words(u("report release ") + report));
    CHECK(released.json.value(u("state")).toString() == u("released"));
    const Ran again = book.as(u("advisor"), words(command));
    CHECK(again.json.value(u("state")).toString() == u("released"));
    CHECK(again.json.value(u("report")).toString() == report);

    const QString text = textOf(pdf);
    CHECK(draft.contains(u("DRAFT")));
    CHECK_FALSE(text.contains(u("DRAFT")));
    for (const char *figure : {"15,000.00", "6,600.00", "1,200.00", "2,700.00", "23,100.00", "欧阳娜", "Growth"}) {
        INFO(figure);
        CHECK(text.contains(u(figure)));
    }
    CHECK(text.contains(report));
    // The anchor in the foot proves the journal.
    const Ran journal = book.as(u("compliance"), words(u("journal show --entity report")));
    CHECK(journal.json.value(u("entries")).toArray().size() == 2);
}

TEST_CASE("Reports are refused with their own words", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const auto ran = [&book](const char *user, const char *line) { return book.as(u(user), words(u(line))); };
    CHECK(ran("supervisor", "report account K-1 --month 2025-13 --out a.pdf").exit == 2);
    CHECK(ran("supervisor", "report account K-1 --month 2025Q3 --out a.pdf").exit == 2);
    CHECK(ran("admin", "report account K-1 --month 2025-09 --out a.pdf").errorCode() == u("not_permitted"));
    CHECK(ran("supervisor", "report client K-1 --quarter 2025Q3 --out a.pdf --open-password-file /no/such").exit == 5);
    const QString empty = book.write(u("empty.txt"), "\n");
    CHECK(book.as(u("supervisor"),
                  words(u("report client K-1 --quarter 2025Q3 --out a.pdf --open-password-file ") + empty))
              .exit
          == 2);
    CHECK(ran("supervisor", "report branch --quarter 2025Q3 --out /no/such/a.pdf --xlsx a.xlsx").exit == 5);
    CHECK(ran("supervisor", "report client K-1 --quarter 2025Q5 --out a.pdf").exit == 2);
    CHECK(ran("supervisor", "report client K-2 --quarter 2025Q3 --out a.pdf").errorCode() == u("not_found"));
    CHECK(ran("supervisor", "report client K-1 --quarter 2025Q3 --out /no/such/folder/a.pdf").exit == 5);
    CHECK(ran("admin", "report client K-1 --quarter 2025Q3 --out a.pdf").errorCode() == u("not_permitted"));
    CHECK(ran("advisor", "report branch --quarter 2025Q3 --out a.pdf").errorCode() == u("not_permitted"));
}

TEST_CASE("A batch writes what is missing, and a branch has its own report", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const QString folder = book.file(u("reports"));
    const QString command = u("report batch --quarter 2025Q3 --out-dir ") + folder;
    const Ran first = book.as(u("supervisor"), words(command));
    REQUIRE(first.exit == 0);
    CHECK(first.json.value(u("written")).toInt() == 1);
    CHECK(first.json.value(u("failed")).toArray().isEmpty());
    CHECK(first.json.value(u("milliseconds")).isDouble());
    CHECK(QFile::exists(folder + u("/K-1-2025Q3.pdf")));
    CHECK(book.as(u("supervisor"), words(command)).json.value(u("written")).toInt() == 0);
    CHECK(book.as(u("supervisor"), words(command + u(" --tier gold"))).json.value(u("written")).toInt() == 0);

    const QString pdf = book.file(u("branch.pdf"));
    const Ran branch = book.as(u("supervisor"), words(u("report branch --quarter 2025Q3 --out ") + pdf));
    REQUIRE(branch.exit == 0);
    CHECK(branch.json.value(u("state")).toString() == u("draft"));
    CHECK(textOf(pdf).contains(u("North")));
}

TEST_CASE("A meeting pack is one page with what is open", "[cli][report]")
{
    const CliBook book;
    fill(book);
    REQUIRE(book.as(u("supervisor"),
                    {u("promise"), u("add"), u("K-1"), u("--text"), u("send the sheet"), u("--due"), u("2099-01-31")})
                .exit
            == 0);
    const QString pdf = book.file(u("pack.pdf"));
    const Ran made = book.as(u("advisor"), words(u("report meeting K-1 --out ") + pdf));
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("pages")).toInt() == 1);
    CHECK(made.json.value(u("topics")).toInt() >= 1);
    const QString text = textOf(pdf);
    CHECK(text.contains(u("Topics to raise")));
    CHECK(text.contains(u("send the sheet")));
    CHECK(book.as(u("admin"), words(u("report meeting K-1 --out a.pdf"))).errorCode() == u("not_permitted"));
    CHECK(book.as(u("supervisor"), words(u("report meeting K-9 --out a.pdf"))).errorCode() == u("not_found"));
    CHECK(book.as(u("supervisor"), words(u("report meeting K-1 --out /no/such/folder/a.pdf"))).exit == 5);
}

TEST_CASE("A month's account report tells movements, returns and risks", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const QString pdf = book.file(u("account.pdf"));
    const QString command = u("report account K-1 --month 2025-09 --out ") + pdf;
    const Ran made = book.as(u("supervisor"), words(command));
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("state")).toString() == u("draft"));
    CHECK(made.json.value(u("pages")).toInt() >= 1);
    const QString text = textOf(pdf);
    for (const char *part :
         {"Monthly account report", "September 2025", "Fund movements", "Returns", "Holdings by risk", "DRAFT"}) {
        INFO(part);
        CHECK(text.contains(u(part)));
    }
    CHECK_FALSE(text.contains(u("Complaints")));
    // The same figures are the same report; a quarter's is another.
    const QString report = made.json.value(u("report")).toString();
    CHECK(book.as(u("advisor"), words(command)).json.value(u("report")).toString() == report);
    const Ran quarter = book.as(u("advisor"), words(u("report client K-1 --quarter 2025Q3 --out ") + pdf));
    CHECK(quarter.json.value(u("report")).toString() != report);
    // Between the two days on which positions are recorded the quantities cannot be explained.
    CHECK(made.json.value(u("draft_reasons")).toArray().size() == 2);
    CHECK(book.as(u("compliance"), words(u("report release ") + report)).errorCode() == u("rule_refused"));
}

TEST_CASE("A report with a password opens with it and not without", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const QString pdf = book.file(u("locked.pdf"));
    const QString secret = book.write(u("secret.txt"), "Geheim 知音 7\n");
    const Ran made = book.as(u("supervisor"), words(u("report client K-1 --quarter 2025Q3 --out ") + pdf
                                                    + u(" --open-password-file ") + secret));
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK_FALSE(made.out.contains("Geheim"));
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("/Encrypt"));
    CHECK_FALSE(bytes.contains("Quarterly service report"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("A branch's figures come as a workbook, too", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const QString pdf = book.file(u("branch.pdf"));
    const QString xlsx = book.file(u("branch.xlsx"));
    const Ran made =
        book.as(u("supervisor"), words(u("report branch --quarter 2025Q3 --out ") + pdf + u(" --xlsx ") + xlsx));
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("xlsx")).toString() == xlsx);
    QFile file(xlsx);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(QFile::exists(pdf));
}

TEST_CASE("A batch comes as files with passwords or as one file, and what failed is tried again", "[cli][report]")
{
    const CliBook book;
    fill(book);
    const auto ran = [&book](const QString &line) {
        return book.as(u("supervisor"), words(u("report batch ") + line));
    };
    const QString folder = book.file(u("out"));
    const QString list = book.write(u("list.csv"), "# nobody yet\n");
    const Ran none = ran(u("--quarter 2025Q3 --out-dir %1 --passwords %2").arg(folder, list));
    CHECK(none.exit != 0);
    CHECK(none.json.value(u("failed")).toArray().size() == 1);
    CHECK(QFile::exists(folder + u("/failed.json")));
    CHECK_FALSE(QFile::exists(folder + u("/K-1-2025Q3.pdf")));
    book.write(u("list.csv"), "K-1,a secret\n");
    const Ran retried = ran(u("--quarter 2025Q3 --out-dir %1 --passwords %2 --retry-failed").arg(folder, list));
    CHECK(retried.exit == 0);
    CHECK(retried.json.value(u("written")).toInt() == 1);
    CHECK_FALSE(QFile::exists(folder + u("/failed.json")));
    // The same again is kept; another password is another file.
    CHECK(ran(u("--quarter 2025Q3 --out-dir %1 --passwords %2").arg(folder, list)).json.value(u("kept")).toInt() == 1);
    CHECK(ran(u("--quarter 2025Q3 --out-dir %1").arg(folder)).json.value(u("written")).toInt() == 1);
    CHECK(textOf(folder + u("/K-1-2025Q3.pdf")).contains(u("23,100.00")));

    const QString file = book.file(u("all.pdf"));
    const Ran merged = ran(u("--month 2025-09 --merged %1 --duplex --large-type --paper A5").arg(file));
    CHECK(merged.exit == 0);
    CHECK(merged.json.value(u("pages")).toInt() >= 2);
    CHECK(textOf(file).contains(u("Monthly account report")));
    CHECK(
        ran(u("--quarter 2025Q3 --merged %1 --tier gold").arg(book.file(u("none.pdf")))).json.value(u("pages")).toInt()
        == 0);
    CHECK_FALSE(QFile::exists(book.file(u("none.pdf"))));

    CHECK(ran(u("--quarter 2025Q3")).exit == 2);
    CHECK(ran(u("--out-dir x")).exit == 2);
    CHECK(ran(u("--quarter 2025Q3 --out-dir x --merged y.pdf")).exit == 2);
    CHECK(ran(u("--quarter 2025Q3 --month 2025-09 --out-dir x")).exit == 2);
    CHECK(ran(u("--quarter 2025Q3 --merged y.pdf --passwords ") + list).exit == 2);
    CHECK(ran(u("--quarter 2025Q3 --out-dir x --paper A0")).exit == 2);
    CHECK(ran(u("--quarter 2025Q3 --out-dir x --passwords ") + book.write(u("bad.csv"), "K-1\n")).errorCode()
          == u("bad_document"));
    CHECK(book.as(u("admin"), words(u("report batch --quarter 2025Q3 --out-dir x"))).errorCode() == u("not_permitted"));
}
