// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/product/product_desk.h"
#include "core/risk/assessment_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/shell/page_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// The program's own pages over a book with one client; signed in as its supervisor.
struct Desk : Shell {
    Desk() : Shell(allPages())
    {
        REQUIRE(makeBook());
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        REQUIRE(session);
        auto clients = (*session)->desk<ClientDesk>();
        const auto read = clients.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                        {QStringLiteral("name"), QStringLiteral("王小明")}},
                                       Demand::Required);
        REQUIRE(read);
        const auto added = clients.add(read->row);
        REQUIRE(added);
        client = AnyId(added->value());
        open();
        REQUIRE(window.frame());
    }
    template <class Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    void beginInterview()
    {
        window.frame()->goTo({QStringLiteral("clients"), client, QStringLiteral("risk")});
        REQUIRE(until([this] { return shows("risk.begin"); }));
        QTest::mouseClick(find<QPushButton>("risk.begin"), Qt::LeftButton);
        REQUIRE(until([this] { return shows("interview.begin"); }));
        QTest::keyClick(find<QPushButton>("interview.begin"), Qt::Key_Space);
        REQUIRE(until([this] { return shows("interview.question"); }));
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] std::vector<AssessmentRow> recorded() const
    {
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        return *(*session)->desk<AssessmentDesk>().history(ClientId(client->value()));
    }
    std::optional<AnyId> client;
};

} // namespace

TEST_CASE("an interview is answered by keys, laid aside, taken up and recorded", "[risk][pages]")
{
    Desk desk;
    desk.beginInterview();
    auto *view = desk.find<QWidget>("interview");
    auto *text = desk.find<QLabel>("interview.question");
    const QString first = text->text();
    QTest::keyClick(view, Qt::Key_2);
    CHECK(text->text() != first);
    QTest::keyClick(view, Qt::Key_Backspace);
    CHECK(text->text() == first);
    QTest::keyClick(view, Qt::Key_A);
    const QString second = text->text();
    CHECK(second != first);

    QTest::mouseClick(desk.find<QPushButton>("interview.pause"), Qt::LeftButton);
    REQUIRE(until([&] { return !view->isVisible() && desk.shows("risk.begin"); }));
    QTest::mouseClick(desk.find<QPushButton>("risk.begin"), Qt::LeftButton);
    REQUIRE(until([&] { return desk.shows("interview.question"); }));
    CHECK(text->text() == second);

    for (int i = 0; i < 100 && desk.shows("interview.question"); ++i) {
        QTest::keyClick(view, Qt::Key_1);
        QTest::keyClick(view, Qt::Key_Return);
    }
    REQUIRE(until([&] { return desk.shows("interview.record"); }));
    auto *record = desk.find<QPushButton>("interview.record");
    REQUIRE(until([&] { return record->isEnabled(); }));
    QTest::keyClick(record, Qt::Key_Space);
    REQUIRE(until([&] { return desk.shows("interview.save"); }));
    QTest::mouseClick(desk.find<QPushButton>("interview.discard"), Qt::LeftButton);
    REQUIRE(until([&] { return !view->isVisible(); }));
    const auto rows = desk.recorded();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].means == QStringLiteral("interview"));
    CHECK_FALSE(rows[0].timing.isEmpty());
    auto *history = desk.find<QTreeWidget>("risk.history");
    CHECK(until([&] { return history->topLevelItemCount() == 1; }));
}

TEST_CASE("a product is entered, shown in plain words and raised", "[product][pages]")
{
    Desk desk;
    const QString page = QStringLiteral("products");
    desk.window.frame()->goTo({page, {}, QStringLiteral("new")});
    REQUIRE(until([&] { return desk.shows("product.code"); }));
    type(desk.find<QLineEdit>("product.code"), QStringLiteral("P-1"));
    type(desk.find<QLineEdit>("product.name"), QStringLiteral("Steady"));
    type(desk.find<QComboBox>("product.class")->lineEdit(), QStringLiteral("xyzzy"));
    auto *save = desk.find<QPushButton>("product.save");
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(until([&] { return !desk.window.worker().isBusy(); }));
    CHECK(desk.shows("product.code"));
    desk.find<QComboBox>("product.class")->lineEdit()->clear();
    type(desk.find<QComboBox>("product.class")->lineEdit(), QStringLiteral("bond fund"));
    type(desk.find<QLineEdit>("product.benchmark_text"), QStringLiteral("3 %"));
    QTest::mouseClick(save, Qt::LeftButton);
    auto *table = desk.find<QTableView>("productTable");
    REQUIRE(until([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    auto *detail = desk.find<QTreeWidget>("productDetail");
    REQUIRE(until([&] { return detail->topLevelItemCount() > 5; }));
    const auto said = detail->findItems(QStringLiteral("no promise"), Qt::MatchContains, 1);
    CHECK(said.size() == 1);
}
