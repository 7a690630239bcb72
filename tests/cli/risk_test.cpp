// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QJsonArray listOf(const Ran &ran, const char *key)
{
    return ran.json.value(u(key)).toArray();
}

/// A client of level C1, assessed today with the first option of every question, and two products.
struct RiskBook : CliBook {
    RiskBook()
    {
        const QString opened = u("client add external_id=K-1 name=Li birth_date=1980-01-01 cash=1000000");
        REQUIRE(as(u("advisor"), words(opened)).exit == 0);
        for (const char *product :
             {"product add code=P-1 name=Steady class=fund regime=nfra risk_level=R1 term_days=30 "
              "disclosed_on=2020-01-01",
              "product add code=P-5 name=Wild class=fund regime=nfra risk_level=R5 "
              "disclosed_on=2020-01-01"})
            REQUIRE(as(u("supervisor"), words(u(product))).exit == 0);
        const Ran forms = as(u("advisor"), words(u("risk questionnaires")));
        const QJsonObject form = listOf(forms, "questionnaires").at(0).toObject();
        QStringList answers;
        const QJsonArray questions = form.value(u("questions")).toArray();
        for (const QJsonValue &question : questions)
            answers.append(u("%1=A").arg(question.toObject().value(u("n")).toInteger()));
        today = QDate::currentDate().toString(Qt::ISODate);
        const Ran assessed =
            as(u("advisor"), {u("risk"), u("assess"), u("K-1"), u("--questionnaire"), form.value(u("id")).toString(),
                              u("--answers"), answers.join(u','), u("--signed-on"), today});
        REQUIRE(assessed.exit == 0);
        CHECK(assessed.json.value(u("level")).toString() == u("C1"));
    }
    QString today;
};

} // namespace

TEST_CASE("The gate stands before a purchase on the command line", "[cli][risk]")
{
    const RiskBook book;
    const Ran refused = book.as(u("advisor"), words(u("risk check K-1 P-5")));
    CHECK(refused.exit == 1);
    CHECK_FALSE(refused.json.value(u("suitable")).toBool(true));
    CHECK(refused.json.value(u("client_level")).toString() == u("C1"));
    CHECK_FALSE(listOf(refused, "reasons").at(0).toObject().value(u("remedy")).toString().isEmpty());
    const Ran unknown = book.as(u("advisor"), words(u("risk check K-1 P-9")));
    CHECK(unknown.exit == 1);
    CHECK(unknown.json.value(u("suitable")) == QJsonValue(false));
    CHECK(unknown.errorCode() == u("not_found"));

    const Ran sale = book.as(u("advisor"), words(u("transaction record K-1 --kind buy --product P-5 --amount 100")));
    CHECK(sale.exit == 1);
    CHECK(sale.json.value(u("recorded")) == QJsonValue(false));
    const Ran unsigned_ =
        book.as(u("advisor"), words(u("transaction record K-1 --kind buy --product P-1 --amount 100")));
    CHECK(unsigned_.exit == 1);
    const Ran sold = book.as(u("advisor"), words(u("transaction record K-1 --kind buy --product P-1 --amount 100 "
                                                   "--sheet-signed-on %1")
                                                     .arg(book.today)));
    CHECK(sold.exit == 0);
    CHECK(sold.json.value(u("recorded")) == QJsonValue(true));
    const QString file = book.file(u("opinion.pdf"));
    CHECK(book.as(u("advisor"), {u("risk"), u("opinion"), u("K-1"), u("P-1"), u("--out"), file}).exit == 0);
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(book.as(u("supervisor"), words(u("product holdings K-1"))).exit == 0);
}

TEST_CASE("What fits, what contradicts and what looks odd, on the command line", "[cli][risk]")
{
    const RiskBook book;
    const Ran fitting = book.as(u("advisor"), words(u("risk recommend K-1 --horizon-days 90")));
    REQUIRE(listOf(fitting, "recommendations").size() == 1);
    const QJsonObject best = listOf(fitting, "recommendations").at(0).toObject();
    CHECK(best.value(u("product")).toString() == u("P-1"));
    int sum = 0;
    const QJsonArray parts = best.value(u("parts")).toArray();
    for (const QJsonValue &part : parts)
        sum += part.toObject().value(u("points")).toInt();
    CHECK(sum == best.value(u("score")).toInt());
    CHECK(book.as(u("advisor"), words(u("risk recommend K-1 --choose P-1"))).errorCode() == u("reason_needed"));
    CHECK(book.as(u("advisor"), words(u("risk recommend K-1 --choose P-5 --reason wish"))).errorCode()
          == u("rule_refused"));
    CHECK(book.as(u("advisor"), words(u("risk recommend K-1 --choose P-1 --reason liquid"))).exit == 0);

    CHECK(book.as(u("advisor"), words(u("risk consistency K-1"))).exit == 0);
    CHECK(listOf(book.as(u("advisor"), words(u("risk history K-1"))), "assessments").size() == 1);
    // A year and a half on, it has expired.
    QStringList later = words(u("--as-of %1").arg(QDate::currentDate().addDays(550).toString(Qt::ISODate)));
    later += words(u("risk reminders"));
    const QJsonArray due = listOf(book.as(u("advisor"), later), "reminders");
    REQUIRE(due.size() == 1);
    CHECK(due.at(0).toObject().value(u("code")).toString() == u("expired"));
    // Patterns are for those who decide on others' work.
    CHECK(book.as(u("advisor"), words(u("risk patterns"))).errorCode() == u("not_permitted"));
    CHECK(book.as(u("supervisor"), words(u("risk patterns"))).exit == 0);
    CHECK(book.admin(words(u("risk reminders"))).errorCode() == u("not_permitted"));
}

TEST_CASE("A product's level rises and names whom it concerns, on the command line", "[cli][product]")
{
    const RiskBook book;
    REQUIRE(book.as(u("advisor"), words(u("transaction record K-1 --kind buy --product P-1 --amount 100 "
                                          "--sheet-signed-on %1")
                                            .arg(book.today)))
                .exit
            == 0);
    CHECK(book.as(u("advisor"), words(u("product set P-1 risk_level=R3 --reason market"))).exit == 1);
    CHECK(book.as(u("supervisor"), words(u("product set P-1 risk_level=R9 --reason market"))).exit != 0);
    CHECK(book.as(u("supervisor"), words(u("product set P-1 risk_level=R3 --reason market"))).exit == 0);
    const Ran shown = book.as(u("advisor"), words(u("product show P-1")));
    CHECK(shown.json.value(u("risk_level")).toString() == u("R3"));
    CHECK(book.as(u("supervisor"), words(u("product holders P-1"))).exit == 0);
}
