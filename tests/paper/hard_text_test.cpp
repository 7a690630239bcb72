// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/real_data.h"
#include "ui/paper/print.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace zhiyin;
using namespace zhiyin::paper;
using namespace zhiyin::tests;

namespace {

void keep(const Document &document, const char *name)
{
    const QString folder = qEnvironmentVariable("ZHIYIN_KEEP_PAGES");
    if (!folder.isEmpty())
        CHECK(saveWhole(folder + u'/' + QString::fromUtf8(name), pdfOf(document)->bytes));
}

/// Nothing may stand outside the margins; a page's picture shows what does.
bool keepsToMargins(const QImage &page)
{
    const int margin = page.width() * 15 / 210;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool outside = x < margin || x >= page.width() - margin;
            if (outside && page.pixelColor(x, y).lightness() < 200)
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("Long names, long words and the largest amounts stay on the page", "[paper][text]")
{
    ClientReport report = sampleReport(ReportLanguage::English);
    report.institution = QString(120, u'机');
    report.client.name = QString(80, u'王') + QString(200, u'w');
    report.client.advisor = QString(300, u'W');
    report.client.externalId = QString(64, u'8');
    report.holdings[0].productName = QString(1000, u'长');
    report.holdings[1].productName = QString(1000, u'M');
    report.holdings[1].productCode = QString(120, u'M');
    const Money most(std::numeric_limits<qint64>::max(), Currency());
    for (HoldingLine &line : report.holdings)
        line.marketValue = most;
    report.assets.total = AssetStatement{most, most, most, most.negated(), most};
    report.allocation[0].value = most;
    report.allocation[0].productClass = QString(90, u'类');
    report.movements[0].amount = most;
    report.contacts[0].purpose = QString::fromUtf8("目的 purpose ").repeated(500);
    report.journalAnchor = QStringLiteral("32767.281474976710655:") + QString(64, u'f');
    const Document document = clientDocument(report, QPageSize(QPageSize::A4));
    CHECK(document.pageCount() < 8);
    for (const QImage &page : renderPages(document, 72))
        CHECK(keepsToMargins(page));
    keep(document, "hard.pdf");
}

TEST_CASE("Naughty strings print as what they are", "[paper][text]")
{
    ZHIYIN_REAL_DATA(path, "text/blns.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE(strings.size() > 400);
    ClientReport report = emptyReport(ReportLanguage::SimplifiedChinese);
    for (const auto &text : strings)
        report.contacts.push_back({QDate(2026, 7, 1), text.toString(), text.toString(), text.toString(), 3});
    const Document document = clientDocument(report, QPageSize(QPageSize::A4));
    const auto pdf = pdfOf(document);
    REQUIRE(pdf);
    CHECK(pdf->pages > 10);
    keep(document, "naughty.pdf");
}

TEST_CASE("Naughty strings stand in every text of a report and stay on the page", "[paper][text]")
{
    ZHIYIN_REAL_DATA(path, "text/blns.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    constexpr qsizetype kStep = 7;
    for (qsizetype i = 0; i < strings.size(); i += kStep) {
        const QString text = strings[i].toString();
        CAPTURE(i, text.toStdString());
        ClientReport report = sampleReport(i % 2 ? ReportLanguage::English : ReportLanguage::SimplifiedChinese);
        report.institution = text;
        for (QString *field : {&report.client.name, &report.client.externalId, &report.client.tier,
                               &report.client.advisor, &report.client.branch})
            *field = text;
        for (HoldingLine &line : report.holdings) {
            for (QString *field : {&line.productCode, &line.productName, &line.productClass})
                *field = text;
        }
        for (auto &contact : report.contacts) {
            contact.purpose = text;
            contact.user = text;
        }
        const Document document = clientDocument(report, QPageSize(QPageSize::A4));
        CHECK(document.pageCount() < 12);
        for (const QImage &page : renderPages(document, 48))
            CHECK(keepsToMargins(page));
    }
}

TEST_CASE("Other sizes of paper hold the same report", "[paper]")
{
    const ClientReport report = sampleReport(ReportLanguage::SimplifiedChinese);
    for (const auto size : {QPageSize::Letter, QPageSize::A5, QPageSize::A3}) {
        const Document document = clientDocument(report, QPageSize(size));
        CHECK(document.pageCount() >= 1);
        for (const QImage &page : renderPages(document, 50))
            CHECK(page.width() > 0);
    }
}
