// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

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
    CHECK(import(book, "clients", "PK\x03\x04").exit == 2);
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
