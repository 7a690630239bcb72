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

QStringList words(const QString &line, const char *asOf = "2026-11-20")
{
    return (line + u(" --as-of ") + u(asOf)).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("An event is planned, invited to, held and told of", "[cli][event]")
{
    const CliBook book;
    for (const char *client : {"K-1 name=欧阳娜 address=北京市朝阳区安贞路1号", "K-2 name=Li"}) {
        REQUIRE(book.as(u("advisor"), words(u("client add branch=North external_id=") + u(client))).exit == 0);
    }
    REQUIRE(book.as(u("advisor"), words(u("consent give K-1 --purpose marketing --basis consent --evidence form"))).exit
            == 0);
    const Ran bad = book.as(u("supervisor"), words(u("event add --kind lecture --title Outlook --place Hall --starts "
                                                     "2026-11-28T14:00 --ends 2026-11-28T13:00")));
    CHECK(bad.exit == 4);
    const Ran added = book.as(u("supervisor"), words(u("event add --kind lecture --title Outlook --place Hall --starts "
                                                       "2026-11-28T14:00 --ends 2026-11-28T16:00 --places 20 --budget "
                                                       "5000 --lecturer Wang --outside")));
    INFO(added.out.toStdString());
    REQUIRE(added.exit == 0);
    const QString id = added.json.value(u("id")).toString();
    const Ran changed = book.as(u("supervisor"), words(u("event set ") + id + u(" --places 1")));
    REQUIRE(changed.exit == 0);
    CHECK(changed.json.value(u("places")).toInt() == 1);
    CHECK(changed.json.value(u("budget")).toString() == u("5000.00"));
    CHECK(changed.json.value(u("reply_by")).toString() == u("2026-11-25"));
    CHECK(book.as(u("advisor"), words(u("event set ") + id + u(" --places 9"))).exit == 1);
    REQUIRE(book.as(u("supervisor"), words(u("event open ") + id)).exit == 0);
    const Ran dry = book.as(u("advisor"), words(u("event invite ") + id + u(" --dry-run")));
    REQUIRE(dry.exit == 0);
    CHECK(dry.json.value(u("invited")).toInt() == 1);
    REQUIRE(dry.json.value(u("refused")).toArray().size() == 1);
    CHECK(dry.json.value(u("refused")).toArray().at(0).toObject().value(u("reasons")).toArray().at(0)
          == QJsonValue(u("consent_missing")));
    REQUIRE(book.as(u("advisor"), words(u("event invite ") + id)).exit == 0);
    const QString letters = book.file(u("letters.pdf"));
    CHECK(book.as(u("advisor"), words(u("event invitations ") + id + u(" --out ") + letters))
              .json.value(u("letters"))
              .toInt()
          == 1);
    CHECK(QFile::exists(letters));
    const QString labels = book.file(u("labels.pdf"));
    CHECK(book.as(u("advisor"), words(u("event labels ") + id + u(" --reason invitations --out ") + labels)).exit == 0);
    CHECK(QFile::exists(labels));
    const Ran reply = book.as(u("advisor"), words(u("event reply ") + id + u(" K-1 --answer yes")));
    CHECK(reply.json.value(u("state")).toString() == u("accepted"));
    const QString sheet = book.file(u("sheet.pdf"));
    CHECK(book.as(u("advisor"), words(u("event sign-in ") + id + u(" --out ") + sheet)).exit == 0);
    CHECK(QFile::exists(sheet));
    CHECK(book.as(u("advisor"), words(u("event attend ") + id + u(" K-1"))).exit == 1);

    const char *after = "2026-11-30";
    CHECK(book.as(u("advisor"), words(u("event attend ") + id + u(" K-1"), after)).exit == 0);
    CHECK(book.as(u("advisor"), words(u("event feedback ") + id
                                          + u(" K-1 --rating 5 --comment good --needs pension --follow-up slides "
                                              "--follow-up-on 2026-12-02"),
                                      after))
              .exit
          == 0);
    REQUIRE(book.as(u("supervisor"), words(u("event held ") + id, after)).exit == 0);
    REQUIRE(book.as(u("supervisor"), words(u("event settle ") + id + u(" --cost 4200.50 --outcome full"), after)).exit
            == 0);
    const Ran shown = book.as(u("compliance"), words(u("event show ") + id, after));
    REQUIRE(shown.exit == 0);
    const QJsonObject figures = shown.json.value(u("figures")).toObject();
    CHECK(figures.value(u("cost_per_guest")).toString() == u("4200.50"));
    CHECK(figures.value(u("average_rating")).toDouble() == 5.0);
    CHECK(figures.value(u("needs")).toInt() == 1);
    CHECK(shown.json.value(u("guests")).toArray().size() == 1);
    CHECK(book.as(u("supervisor"), words(u("event list --state held"), after)).json.value(u("events")).toArray().size()
          == 1);
    CHECK(book.as(u("admin"), words(u("event list"))).exit == 1);
    // What was rated at an event counts for satisfaction.
    const Ran kpi = book.as(u("supervisor"), words(u("kpi --from 2026-11-01 --to 2026-11-30"), after));
    REQUIRE(kpi.exit == 0);
    const QJsonObject satisfaction = kpi.json.value(u("periods"))
                                         .toArray()
                                         .at(0)
                                         .toObject()
                                         .value(u("indicators"))
                                         .toObject()
                                         .value(u("satisfaction"))
                                         .toObject();
    CHECK(satisfaction.value(u("denominator")).toInt() == 1);
}
