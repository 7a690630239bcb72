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
#include <QTableView>
#include <QTableWidget>

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
