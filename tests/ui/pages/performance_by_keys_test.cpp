// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/performance_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/common/paper_view.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void press(QWidget *button)
{
    REQUIRE(button != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST_CASE("A colleague's sheet is opened, judged and signed, by keys", "[pages][performance]")
{
    ClientWorld world;
    {
        auto json = (*shippedPolicy(PolicyName::Performance))->json;
        json.insert(q("least_weight_percent"), 20);
        const auto compliance = world.inBook(kOfficer);
        REQUIRE(compliance->desk<PolicyDesk>().set(PolicyName::Performance, QJsonDocument(json).toJson(),
                                                   QDate(2020, 1, 1), q("few data")));
    }
    world.open();
    world.window.frame()->goTo({q("indicators"), {}, q("performance")});
    auto *page = world.window.frame()->page(q("indicators"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    auto *table = named<QTableView>(*page, q("performance.table"));
    auto *who = named<QLineEdit>(*page, q("performance.who"));
    // Nobody judges themselves; what was typed stays.
    type(who, kUser);
    press(named<QPushButton>(*page, q("performance.employee")));
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(table->model()->rowCount() == 0);
    CHECK(who->text() == kUser);
    who->clear();
    type(who, kColleague);
    press(named<QPushButton>(*page, q("performance.employee")));
    REQUIRE(until([&] { return table->model()->rowCount() == 1; }));

    auto *criterion = named<QComboBox>(*page, q("performance.criterion"));
    auto *sign = named<QPushButton>(*page, q("performance.sign"));
    REQUIRE(until([&] { return criterion->isVisible() && world.isQuiet(); }));
    CHECK_FALSE(sign->isEnabled());
    const int judgements = criterion->count();
    REQUIRE(judgements == 3);
    for (int i = 0; i < judgements; ++i) {
        REQUIRE(until([&] { return world.isQuiet() && criterion->currentIndex() == i; }));
        auto *rating = named<QComboBox>(*page, q("performance.rating"));
        rating->setFocus();
        QTest::keyClick(rating, Qt::Key_4);
        type(named<QLineEdit>(*page, q("performance.note")), q("seen <b>daily</b>"));
        press(named<QPushButton>(*page, q("performance.judge")));
        REQUIRE(until([&] { return named<QLineEdit>(*page, q("performance.note"))->text().isEmpty(); }));
    }
    REQUIRE(until([&] { return world.isQuiet() && sign->isEnabled(); }));
    press(sign);
    REQUIRE(until([&] { return world.isQuiet() && !sign->isVisible(); }));
    const auto sheets = world.inBook(kColleague)->desk<PerformanceDesk>().list();
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    CHECK(sheets->front().state == PerformanceState::Signed);
    CHECK(sheets->front().find(u"conduct")->rating == 4);
    // The answer is the colleague's own.
    CHECK_FALSE(named<QPushButton>(*page, q("performance.agree"))->isVisible());
}
