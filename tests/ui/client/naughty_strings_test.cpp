// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and notes that look like markup, formulas or turned text, shown in the windows.
#include "core/exchange/import_desk.h"
#include "tests/support/real_data.h"
#include "tests/ui/client/client_world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTableView>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// Every so many of the strings gets a client of its own: each window is opened for each of them.
constexpr qsizetype kStep = 11;

QByteArray quoted(QString text)
{
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

TEST_CASE("naughty strings are shown as what they are, in the list, a client's page and the search", "[client][pages]")
{
    ZHIYIN_REAL_DATA(path, "text/blns.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    ClientWorld world;
    std::vector<std::pair<ClientId, QString>> clients;
    {
        QByteArray csv = "external_id,name,address,occupation,employer,note\n";
        for (qsizetype i = 0; i < strings.size(); i += kStep) {
            csv += "N-" + QByteArray::number(i);
            for (int field = 0; field < 5; ++field)
                csv += ',' + quoted(strings[i].toString());
            csv += '\n';
        }
        QFile rows(world.folder.filePath(QStringLiteral("naughty.csv")));
        REQUIRE(rows.open(QIODevice::WriteOnly));
        REQUIRE(rows.write(csv) == csv.size());
        rows.close();
        const auto session = world.inBook();
        ImportJob job;
        job.file = rows.fileName();
        const auto report = session->desk<ImportDesk>().run(job);
        REQUIRE(report);
        REQUIRE(report->added > 40);
        auto desk = session->desk<ClientDesk>();
        for (qsizetype i = 0; i < strings.size(); i += kStep) {
            if (const auto id = desk.find(QStringLiteral("N-%1").arg(i)))
                clients.emplace_back(*id, desk.show(*id)->values.text(ClientField::Name));
        }
    }
    world.open();
    world.window.frame()->goTo({QStringLiteral("clients")});
    auto *table = world.of<QTableView>(QStringLiteral("clientTable"));
    REQUIRE(until([&] { return world.isQuiet() && table->model()->rowCount() > 40; }));
    for (int row = 0; row < table->model()->rowCount(); row += 10) {
        table->scrollTo(table->model()->index(row, 0));
        CHECK_FALSE(world.window.grab().isNull());
        REQUIRE(until([&] { return world.isQuiet(); }));
    }
    for (const auto &[id, text] : clients) {
        CAPTURE(text.toStdString());
        for (const QString &part : {QStringLiteral("overview"), QStringLiteral("profile")}) {
            world.goTo(id, part);
            REQUIRE(until([&] { return world.isQuiet(); }));
            CHECK_FALSE(world.window.grab().isNull());
        }
        CHECK(world.of<QLineEdit>(QStringLiteral("name"))->text() == text);
        for (const QLabel *label : world.window.findChildren<QLabel *>()) {
            if (label->textFormat() != Qt::PlainText)
                FAIL("a label reads rich text: " << label->text().toStdString());
        }
    }
}
