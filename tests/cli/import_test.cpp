// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

Ran import(const CliBook &book, const char *kind, const QByteArray &csv, const char *options = "",
           const QString &user = QStringLiteral("supervisor"))
{
    const QString file = book.write(QStringLiteral("rows.csv"), csv);
    return book.as(user, QStringList{QStringLiteral("import"), QString::fromUtf8(kind), file} + words(options));
}

int number(const Ran &ran, const char *key)
{
    return ran.json.value(QLatin1StringView(key)).toInt(-1);
}

const QByteArray kClients = "external_id,name,opened_on\nK-1,王芳,2020-01-01\nK-2,李娜,2020-01-01\n";

} // namespace

TEST_CASE("An import prints its document whatever the exit", "[cli][import]")
{
    const CliBook book;
    const Ran good = import(book, "clients", kClients);
    CHECK(good.exit == 0);
    CHECK(number(good, "read") == 2);
    CHECK(number(good, "added") == 2);
    CHECK(good.json.value(QStringLiteral("import")).isString());
    CHECK_FALSE(good.json.contains(QStringLiteral("error")));

    const Ran again = import(book, "clients", kClients);
    CHECK(again.exit == 4);
    CHECK(number(again, "rejected") == 2);
    const QJsonObject row = again.json.value(QStringLiteral("rows")).toArray().at(0).toObject();
    CHECK(row.value(QStringLiteral("line")).toInt() == 2);
    CHECK(row.value(QStringLiteral("field")).toString() == QStringLiteral("external_id"));
    CHECK(row.value(QStringLiteral("value")).toString() == QStringLiteral("K-1"));
    CHECK_FALSE(row.value(QStringLiteral("problem")).toString().isEmpty());
    CHECK(import(book, "clients", kClients, "--on-duplicate skip").exit == 0);
    CHECK(number(import(book, "clients", kClients, "--on-duplicate update"), "updated") == 2);

    const Ran empty = import(book, "clients", "");
    CHECK(empty.exit == 4);
    CHECK(number(empty, "read") == 0);
    CHECK(empty.errorCode() == QStringLiteral("empty_file"));
    CHECK(import(book, "clients", "name\nA\n").errorCode() == QStringLiteral("missing_column"));
    const Ran refused = import(book, "clients", kClients, "", QStringLiteral("advisor"));
    CHECK(refused.exit == 1);
    CHECK(number(refused, "read") == 0);
    CHECK(book.as(QStringLiteral("supervisor"), words("import clients nowhere.csv")).exit == 5);
    CHECK(import(book, "clients", kClients, "--on-duplicate perhaps").exit == 2);
    CHECK(import(book, "clients", "PK\x03\x04").exit == 4);
}

TEST_CASE("A trial and all-or-nothing take nothing of a faulty file", "[cli][import]")
{
    const CliBook book;
    const QByteArray mixed = kClients + "K-3,Late,2020-13-01\n";
    const Ran trial = import(book, "clients", mixed, "--dry-run");
    CHECK(trial.exit == 4);
    CHECK(number(trial, "added") == 2);
    CHECK(trial.json.value(QStringLiteral("import")).isNull());
    const Ran whole = import(book, "clients", mixed, "--all-or-nothing");
    CHECK(whole.exit == 4);
    CHECK(number(whole, "added") == 0);
    CHECK(number(import(book, "clients", mixed), "added") == 2);
    const Ran list = book.as(QStringLiteral("supervisor"), words("import list"));
    REQUIRE(list.json.value(QStringLiteral("imports")).toArray().size() == 1);
}

TEST_CASE("Products are listed, contacts recorded and due", "[cli][contact]")
{
    const CliBook book;
    REQUIRE(import(book, "clients", kClients).exit == 0);
    REQUIRE(import(book, "products", "code,name,class,risk_level,regime\nP1,Steady,funds,R2,csrc\n").exit == 0);
    const Ran products = book.as(QStringLiteral("advisor"), words("product list"));
    const QJsonObject product = products.json.value(QStringLiteral("products")).toArray().at(0).toObject();
    CHECK(product.value(QStringLiteral("risk_level")).toString() == QStringLiteral("R2"));

    const QString supervisor = QStringLiteral("supervisor");
    CHECK(book.as(supervisor, words("contact due")).json.value(QStringLiteral("due")).toArray().size() == 2);
    const Ran recorded =
        book.as(supervisor, words("contact record ext:K-1 --channel visit --purpose review --summary well"));
    CHECK(recorded.exit == 0);
    CHECK(recorded.json.value(QStringLiteral("next_due")).toString().size() == 10);
    const Ran due = book.as(supervisor, words("contact due"));
    REQUIRE(due.json.value(QStringLiteral("due")).toArray().size() == 1);
    const QJsonObject first = due.json.value(QStringLiteral("due")).toArray().at(0).toObject();
    CHECK(first.value(QStringLiteral("external_id")).toString() == QStringLiteral("K-2"));
    CHECK(first.value(QStringLiteral("due_on")).toString() == QStringLiteral("2021-01-01"));
    CHECK(first.value(QStringLiteral("days_overdue")).toInt() > 0);
    CHECK(book.as(supervisor, words("contact record ext:K-1 --channel pigeon --purpose p --summary s")).exit == 2);
    CHECK(book.as(supervisor, words("contact record nobody --channel call --purpose p --summary s")).exit == 1);
    CHECK(book.as(QStringLiteral("compliance"), words("contact record ext:K-1 --channel call --purpose p --summary s"))
              .exit
          == 1);
}

TEST_CASE("An import is taken back, and what was changed since is listed", "[cli][import]")
{
    const CliBook book;
    const QString supervisor = QStringLiteral("supervisor");
    REQUIRE(import(book, "clients", kClients).exit == 0);
    const Ran update =
        import(book, "clients", "external_id,name,occupation\nK-1,Renamed,miner\nK-9,New,\n", "--on-duplicate update");
    REQUIRE(update.exit == 0);
    const QString id = update.json.value(QStringLiteral("import")).toString();
    REQUIRE(book.as(supervisor, words("client set ext:K-1 occupation=baker --reason asked")).exit == 0);
    CHECK(book.as(QStringLiteral("advisor"), {QStringLiteral("import"), QStringLiteral("undo"), id}).exit == 1);
    const Ran undone = book.as(supervisor, {QStringLiteral("import"), QStringLiteral("undo"), id});
    CHECK(undone.exit == 4);
    CHECK(number(undone, "removed") == 1);
    CHECK(number(undone, "restored") == 1);
    const QJsonArray left = undone.json.value(QStringLiteral("left")).toArray();
    REQUIRE(left.size() == 1);
    CHECK(left.at(0).toObject().value(QStringLiteral("field")).toString() == QStringLiteral("occupation"));
    CHECK(left.at(0).toObject().value(QStringLiteral("external_id")).toString() == QStringLiteral("K-1"));
    const Ran list = book.as(supervisor, words("import list"));
    const QJsonArray imports = list.json.value(QStringLiteral("imports")).toArray();
    REQUIRE(imports.size() == 2);
    CHECK(imports.at(0).toObject().value(QStringLiteral("state")).toString() == QStringLiteral("done"));
    CHECK(imports.at(1).toObject().value(QStringLiteral("state")).toString() == QStringLiteral("undone_in_part"));
    CHECK(book.as(supervisor, words("import undo 12345")).exit == 1);
}

TEST_CASE("Encoding and ruined columns are said", "[cli][import]")
{
    const CliBook book;
    const Ran taken = import(book, "clients", "external_id,name\nK-1,\xc5\xb7\xd1\xf4\xc4\xc8\nK-2,\xcd\xf5\xb7\xbc\n");
    CHECK(taken.exit == 0);
    CHECK(taken.json.value(QStringLiteral("encoding")).toString() == QStringLiteral("GB18030"));
    const Ran ruined = import(book, "clients", "external_id,name,id_number\nK-3,A,\nK-4,B,4.40524E+17\n");
    CHECK(ruined.exit == 4);
    CHECK(number(ruined, "read") == 0);
    CHECK(ruined.json.value(QStringLiteral("error"))
              .toObject()
              .value(QStringLiteral("message"))
              .toString()
              .contains(QStringLiteral("id_number")));
}

TEST_CASE("An export waits for a second person and then runs once", "[cli][export]")
{
    const CliBook book;
    const QString supervisor = QStringLiteral("supervisor");
    REQUIRE(import(book, "clients", kClients).exit == 0);
    const QString masked = book.file(QStringLiteral("masked.csv"));
    const Ran free = book.as(supervisor, {QStringLiteral("client"), QStringLiteral("export"), masked});
    CHECK(free.exit == 0);
    CHECK(number(free, "rows") == 2);
    const QStringList clear{
        QStringLiteral("client"),   QStringLiteral("export"),   book.file(QStringLiteral("all.xlsx")),
        QStringLiteral("--unmask"), QStringLiteral("--reason"), QStringLiteral("audit")};
    CHECK(book.as(QStringLiteral("advisor"), clear).exit == 1);
    const Ran asked = book.as(supervisor, clear);
    CHECK(asked.exit == 0);
    CHECK(asked.json.value(QStringLiteral("state")).toString() == QStringLiteral("proposed"));
    const QString request = asked.json.value(QStringLiteral("request")).toString();
    const QStringList approve{QStringLiteral("request"), QStringLiteral("approve"), request};
    CHECK(book.as(supervisor, approve).exit == 1);
    CHECK(book.as(QStringLiteral("compliance"), approve).exit == 0);
    CHECK(number(book.as(supervisor, clear), "rows") == 2);
    CHECK(QFile::exists(clear.at(2)));
    CHECK(book.as(supervisor, clear).json.value(QStringLiteral("state")).toString() == QStringLiteral("proposed"));
    const QString card = book.file(QStringLiteral("k1.vcf"));
    CHECK(book.as(supervisor, {QStringLiteral("client"), QStringLiteral("vcard"), QStringLiteral("ext:K-1"), card}).exit
          == 0);
    CHECK(QFile::exists(card));
}
