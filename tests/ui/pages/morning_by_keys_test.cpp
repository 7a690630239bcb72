// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/shell/page_list.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// A book with one client to whom a contact is owed since long.
struct Morning : Shell {
    Morning() : Shell(allPages())
    {
        REQUIRE(makeBook());
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        REQUIRE(session);
        auto clients = (*session)->desk<ClientDesk>();
        const auto read = clients.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                        {QStringLiteral("name"), QStringLiteral("<b>王小明</b>")},
                                        {QStringLiteral("opened_on"), QStringLiteral("2020-01-31")},
                                        {QStringLiteral("cash"), QStringLiteral("300000")},
                                        {QStringLiteral("trades_per_year"), QStringLiteral("30")}},
                                       Demand::Required);
        REQUIRE(read);
        client = clients.add(read->row).value();
        open();
        REQUIRE(window.frame());
    }
    template <class Widget> Widget *of(const QString &page, const QString &name)
    {
        return named<Widget>(*window.frame()->page(page), name);
    }
    void go(const QString &page)
    {
        window.frame()->goTo({page});
        REQUIRE(until([&] { return !window.worker().isBusy(); }));
    }
    [[nodiscard]] size_t openPromises() const
    {
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        return (*session)->desk<PromiseDesk>().open()->size();
    }
    ClientId client = ClientId(1);
};

const QString kToday = QStringLiteral("today");
const QString kContacts = QStringLiteral("contacts");

} // namespace

TEST_CASE("a morning by keys: from the line to the record, the promise and its proof", "[today][pages]")
{
    Morning morning;
    morning.go(kToday);
    auto *table = morning.of<QTableView>(kToday, QStringLiteral("todayTable"));
    REQUIRE(until([&] { return table->isVisible() && table->model()->rowCount() > 0; }));
    auto *why = morning.of<QLabel>(kToday, QStringLiteral("today.why"));
    CHECK_FALSE(why->text().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);

    auto *summary = morning.of<QPlainTextEdit>(kContacts, QStringLiteral("record.summary"));
    auto *name = morning.of<QLabel>(kContacts, QStringLiteral("contacts.name"));
    REQUIRE(until([&] { return summary->isVisible() && name->text().contains(QStringLiteral("K-1")); }));
    REQUIRE(until([&] { return !morning.window.worker().isBusy(); }));
    CHECK(name->text().contains(QStringLiteral("<b>"))); // plain text
    type(summary, QStringLiteral("well"));
    type(morning.of<QLineEdit>(kContacts, QStringLiteral("record.promise")), QStringLiteral("a statement"));
    auto *save = morning.of<QPushButton>(kContacts, QStringLiteral("record.save"));
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto *promises = morning.of<QListWidget>(kContacts, QStringLiteral("promises"));
    REQUIRE(until([&] { return promises->count() == 1 && summary->toPlainText().isEmpty(); }));
    CHECK(morning.openPromises() == 1);

    // The contact is gone from Today, the promise has come.
    morning.go(kToday);
    REQUIRE(until([&] {
        return !morning.window.worker().isBusy() && table->model()->rowCount() > 0
               && table->model()->index(0, 4).data().toString() == QStringLiteral("a statement");
    }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    auto *evidence = morning.of<QLineEdit>(kContacts, QStringLiteral("promise.evidence"));
    REQUIRE(until([&] { return evidence->isVisible() && promises->count() == 1; }));
    // Without evidence nothing is kept.
    QTest::keyClick(evidence, Qt::Key_Return);
    REQUIRE(until([&] { return evidence->property("fault").toBool(); }));
    CHECK(morning.openPromises() == 1);
    type(evidence, QStringLiteral("mail of today"));
    QTest::keyClick(evidence, Qt::Key_Return);
    REQUIRE(until([&] { return promises->count() == 0; }));
    CHECK(morning.openPromises() == 0);
}

TEST_CASE("the plan is walked from month to day to contact by keys", "[contact][pages]")
{
    Morning morning;
    morning.go(kContacts);
    auto *views = morning.of<QTabBar>(kContacts, QStringLiteral("contacts.views"));
    auto *form = morning.of<QPlainTextEdit>(kContacts, QStringLiteral("record.summary"));
    views->setFocus();
    const auto press = [&](int times) {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(views, Qt::Key_Right);
    };
    press(3);
    auto *month = morning.of<QTableView>(kContacts, QStringLiteral("agenda.month"));
    REQUIRE(until([&] { return month->isVisible() && month->currentIndex().isValid(); }));
    CHECK_FALSE(form->isVisible());
    // An overdue contact is planned on the first working day.
    const QModelIndex today = month->currentIndex();
    // The day is the book's, wherever the test runs.
    const QDate now = SystemClock().today(QTimeZone("Asia/Shanghai"));
    CHECK(today.data().toString().startsWith(QString::number(now.day())));
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Return);
    auto *day = morning.of<QTableView>(kContacts, QStringLiteral("agenda.day"));
    REQUIRE(until([&] { return views->currentIndex() == 1 && !morning.window.worker().isBusy(); }));
    auto *title = morning.of<QLabel>(kContacts, QStringLiteral("agenda.title"));
    // On a day off the plan begins later: go on until there is somebody.
    for (int i = 0; i < 12 && day->model()->rowCount() == 0; ++i) {
        const QString before = title->text();
        QTest::keyClick(morning.of<QToolButton>(kContacts, QStringLiteral("agenda.forward")), Qt::Key_Space);
        REQUIRE(until([&] { return title->text() != before && !morning.window.worker().isBusy(); }));
    }
    REQUIRE(until([&] { return day->isVisible() && day->model()->rowCount() == 1; }));
    CHECK(day->model()->index(0, 2).data().toString() == QStringLiteral("K-1"));
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Down);
    QTest::keyClick(day, Qt::Key_Return);
    auto *name = morning.of<QLabel>(kContacts, QStringLiteral("contacts.name"));
    REQUIRE(until([&] { return name->text().contains(QStringLiteral("K-1")) && form->isVisible(); }));

    views->setFocus();
    press(3);
    auto *load = morning.of<QTableView>(kContacts, QStringLiteral("load.table"));
    REQUIRE(until([&] { return load->isVisible() && load->model()->rowCount() == 1; }));
    CHECK(load->model()->index(0, 3).data().toString() == QStringLiteral("1"));
}

TEST_CASE("a supervisor evaluates the tiers and sees who is near a threshold", "[tier][pages]")
{
    Morning morning;
    {
        const auto compliance = Session::open({morning.bookPath(), kOfficer, kPhrase, {}});
        REQUIRE(compliance);
        const auto example = shippedPolicyText(QStringLiteral("tier-example"));
        REQUIRE(example);
        REQUIRE((*compliance)
                    ->desk<PolicyDesk>()
                    .set(PolicyName::Tier, *example, QDate(2020, 1, 1), QStringLiteral("the first")));
    }
    const QString tiers = QStringLiteral("tiers");
    morning.go(tiers);
    auto *last = morning.of<QLabel>(tiers, QStringLiteral("tiers.last"));
    REQUIRE(until([&] { return !last->text().isEmpty(); }));
    const QString before = last->text();
    auto *run = morning.of<QPushButton>(tiers, QStringLiteral("tiers.run"));
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    REQUIRE(until([&] { return run->isEnabled() && last->text() != before; }));
    CHECK(Session::open({morning.bookPath(), kUser, kPhrase, {}}).value()->desk<ClientDesk>().show(morning.client)->tier
          == QStringLiteral("gold"));
    auto *near = morning.of<QPushButton>(tiers, QStringLiteral("tiers.near"));
    near->setFocus();
    QTest::keyClick(near, Qt::Key_Space);
    auto *table = morning.of<QTableView>(tiers, QStringLiteral("near.table"));
    auto *percent = morning.of<QSpinBox>(tiers, QStringLiteral("near.percent"));
    auto *count = morning.of<QLabel>(tiers, QStringLiteral("near.count"));
    REQUIRE((table && percent));
    REQUIRE(until([&] { return !count->text().isEmpty(); }));
    CHECK(table->model()->rowCount() == 0);
    // 300,000 are 50 % above what gold asks for.
    percent->setFocus();
    percent->selectAll();
    QTest::keyClicks(percent, QStringLiteral("50"));
    QTest::keyClick(percent, Qt::Key_Return);
    REQUIRE(until([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(until([&] { return morning.window.frame()->page(QStringLiteral("clients"))->isVisible(); }));
}

TEST_CASE("a half-recorded contact survives a lock", "[contact][pages]")
{
    Morning morning;
    morning.window.frame()->goTo({kContacts, AnyId(morning.client.value()), QStringLiteral("retention")});
    auto *summary = morning.of<QPlainTextEdit>(kContacts, QStringLiteral("record.summary"));
    auto *name = morning.of<QLabel>(kContacts, QStringLiteral("contacts.name"));
    REQUIRE(until([&] { return name->text().contains(QStringLiteral("K-1")); }));
    type(summary, QStringLiteral("half a sent"));
    morning.window.lock();
    REQUIRE(until([&] { return morning.window.isLocked() && !morning.window.worker().isOpen(); }));
    CHECK_FALSE(name->text().contains(QStringLiteral("K-1")));
    morning.window.signIn({morning.bookPath(), kUser, kPhrase, {}});
    REQUIRE(until([&] { return !morning.window.isLocked(); }));
    CHECK(morning.of<QPlainTextEdit>(kContacts, QStringLiteral("record.summary"))->toPlainText()
          == QStringLiteral("half a sent"));
}

TEST_CASE("a supervisor moves a threshold and proposes it", "[tier][pages]")
{
    Morning morning;
    const QString page = QStringLiteral("tiers");
    morning.go(page);
    auto *tiers = morning.of<QTableWidget>(page, QStringLiteral("studio.tiers"));
    REQUIRE(until([&] { return tiers->isVisible() && tiers->rowCount() == 4; }));
    CHECK(tiers->item(2, 2)->text() == QStringLiteral("1")); // gold by the example
    // The must of gold is the eleventh row: to its end, beyond what the client has.
    auto *row = morning.of<QWidget>(page, QStringLiteral("threshold.10"));
    REQUIRE(row);
    auto *slider = named<QSlider>(*row, QStringLiteral("slider.assets"));
    REQUIRE(slider);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    REQUIRE(until([&] { return tiers->item(2, 2)->text() == QStringLiteral("0"); }));
    CHECK(tiers->item(2, 1)->text() == QStringLiteral("1"));
    CHECK(tiers->item(3, 2)->text() == QStringLiteral("1"));

    auto *propose = morning.of<QPushButton>(page, QStringLiteral("studio.propose"));
    auto *reason = morning.of<QLineEdit>(page, QStringLiteral("studio.reason"));
    propose->setFocus();
    QTest::keyClick(propose, Qt::Key_Space);
    REQUIRE(until([&] { return reason->property("fault").toBool(); }));
    type(reason, QStringLiteral("too many gold clients"));
    propose->setFocus();
    QTest::keyClick(propose, Qt::Key_Space);
    REQUIRE(until([&] { return reason->text().isEmpty(); }));
    const auto session = Session::open({morning.bookPath(), kUser, kPhrase, {}});
    const auto versions = (*session)->desk<PolicyDesk>().versions(PolicyName::Tier);
    REQUIRE(versions);
    REQUIRE(versions->size() == 1);
    CHECK(versions->front().state == PolicyState::Proposed);
}
