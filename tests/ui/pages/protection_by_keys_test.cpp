// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_desk.h"
#include "core/policy/request_desk.h"
#include "core/retention/retention_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QString kAdvisor = QStringLiteral("Zhou An");
const QString kCompliance = QStringLiteral("Lin Wen");

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The clients' world with an advisor and a compliance officer, and the page "Protection".
struct ProtectionWorld : ClientWorld {
    ProtectionWorld()
    {
        const auto admin = inBook(q("Admin Ma"));
        REQUIRE(UserDesk(*admin).add({kAdvisor, Role::Advisor, {}, kPhrase, CheapKdfCost::cost()}));
        REQUIRE(UserDesk(*admin).add({kCompliance, Role::Compliance, {}, kPhrase, CheapKdfCost::cost()}));
    }
    void openAs(const QString &user)
    {
        window.signIn({bookPath(), user, kPhrase, {}});
        REQUIRE(
            until([&] { return window.frame() && !window.isLocked() && window.worker().opened().actor.name == user; }));
    }
    void section(const QString &part, std::optional<ClientId> client = {})
    {
        Place place{q("protection"), {}, part};
        if (client)
            place.id = AnyId(client->value());
        window.frame()->goTo(place);
        REQUIRE(until([&] { return isQuiet(); }));
    }
    template <class Widget> Widget *on(const char *name)
    {
        return named<Widget>(*window.frame()->page(q("protection")), q(name));
    }
    void change(ClientId client, std::initializer_list<std::pair<const char *, const char *>> pairs) const
    {
        const auto session = inBook();
        auto desk = session->desk<ClientDesk>();
        const auto read = desk.read(values(pairs), Demand::Nothing);
        REQUIRE(read);
        REQUIRE(desk.set(client, read->row, q("as told")));
    }
};

int rowsOf(const QTableView *table)
{
    return table->model()->rowCount();
}

void press(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST_CASE("a round of verification is worked through by one key", "[protection][pages]")
{
    ProtectionWorld world;
    world.change(world.first, {{"opened_on", "2020-01-01"}, {"id_expiry", "2021-05-01"}});
    world.change(world.second, {{"opened_on", "2021-01-01"}});
    world.openAs(kUser);
    world.section(q("verification"));
    auto *table = world.on<QTableView>("verification");
    auto *check = world.on<QTreeWidget>("verification.check");
    REQUIRE(until([&] { return rowsOf(table) == 2 && check->topLevelItemCount() > 5; }));
    CHECK(table->model()->index(0, 1).data().toString() == q("K-1")); // the longest overdue first
    QStringList values;
    for (int i = 0; i < check->topLevelItemCount(); ++i)
        values << check->topLevelItem(i)->text(1);
    CHECK(values.contains(q("138****5678")));
    CHECK(values.filter(q("1 May 2021, expired")).size() == 1);
    CHECK(values.contains(q("not recorded: ask")));

    world.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&world.window));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    REQUIRE(until([&] { return rowsOf(table) == 1 && world.isQuiet(); }));
    CHECK(table->model()->index(0, 1).data().toString() == q("K-2"));
    CHECK(table->currentIndex().row() == 0);
    // From the list to the client.
    REQUIRE(until([&] { return world.on<QPushButton>("verification.open")->isEnabled(); }));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(until([&] { return world.of<QLineEdit>(q("name"))->text() == q("李雷"); }));

    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(rowsOf(table) == 0);
    CHECK(check->topLevelItemCount() == 0);
}

TEST_CASE("access is asked for where a client is refused, used, and ended", "[protection][pages]")
{
    ProtectionWorld world;
    world.openAs(kAdvisor);
    world.goTo(world.first, q("overview"));
    auto *refused = world.of<QPushButton>(q("askForAccess"));
    REQUIRE(until([&] { return refused->isVisible(); }));
    press(refused);
    auto *purpose = world.on<QLineEdit>("access.purpose");
    REQUIRE(until([&] { return purpose->isVisible(); }));
    auto *client = world.on<QLineEdit>("access.client");
    CHECK(client->text() == q("id:") + world.first.toString());
    type(purpose, q("cover for a colleague"));
    QTest::keyClick(purpose, Qt::Key_Return);
    REQUIRE(until([&] { return client->text().isEmpty(); }));
    CHECK(!world.window.frame()->page(q("protection"))->findChild<QTableView *>(q("retention")));

    const auto supervisor = world.inBook();
    const auto requests = supervisor->desk<RequestDesk>().list();
    REQUIRE(requests);
    REQUIRE(requests->size() == 1);
    CHECK(requests->front().reason == q("cover for a colleague"));
    REQUIRE(supervisor->desk<RequestDesk>().approve(requests->front().id));

    // Signed in anew the client can be read, and each use is on record.
    world.openAs(kUser);
    world.openAs(kAdvisor);
    world.goTo(world.first, q("profile"));
    REQUIRE(until([&] { return world.of<QLineEdit>(q("name"))->text() == q("王小明"); }));
    CHECK(!world.of<QPushButton>(q("askForAccess"))->isVisible());
    world.section(q("access"));
    auto *grants = world.on<QTableView>("access.grants");
    REQUIRE(until([&] { return rowsOf(grants) == 1; }));
    CHECK(grants->model()->index(0, 0).data().toString() == q("In force"));
    auto *uses = world.on<QTreeWidget>("access.uses");
    REQUIRE(until([&] { return uses->topLevelItemCount() > 0; }));
    CHECK(uses->topLevelItem(0)->text(1) == q("Access used"));
    press(world.on<QPushButton>("access.end"));
    REQUIRE(until([&] { return grants->model()->index(0, 0).data().toString() == q("Ended"); }));
}

TEST_CASE("a client past its term is erased by two persons, and a certificate stays", "[protection][pages]")
{
    ProtectionWorld world;
    world.change(world.first, {{"opened_on", "2001-01-01"}, {"closed_on", "2005-01-01"}, {"stage", "closed"}});
    world.openAs(kUser);
    world.section(q("retention"));
    auto *table = world.on<QTableView>("retention");
    REQUIRE(until([&] { return rowsOf(table) == 1; }));
    CHECK(table->model()->index(0, 0).data().toString() == q("Past the term"));
    CHECK(!world.on<QPushButton>("retention.hold")->isVisible()); // compliance holds
    table->setFocus();
    table->selectRow(0);
    CHECK(world.on<QLineEdit>("retention.client")->text() == q("K-1"));
    auto *erase = world.on<QPushButton>("retention.erase");
    answers::give(true);
    press(erase);
    REQUIRE(until([&] { return world.isQuiet() && !answers::asked().isEmpty(); }));
    auto *reason = world.on<QLineEdit>("retention.reason");
    CHECK(world.inBook()->desk<RequestDesk>().list()->empty()); // no reason, no request
    type(reason, q("the term is over"));
    answers::give(true);
    press(erase);
    REQUIRE(until([&] { return reason->text().isEmpty(); }));

    // A restriction of the other client, lifted again; it needs its reason too.
    auto *client = world.on<QLineEdit>("retention.client");
    client->clear();
    type(client, q("K-2"));
    type(reason, q("asked by the client"));
    press(world.on<QPushButton>("retention.restrict"));
    REQUIRE(until([&] { return rowsOf(table) == 2; }));
    REQUIRE(until([&] { return world.on<QPushButton>("retention.unrestrict")->isEnabled(); }));
    type(reason, q("asked back"));
    press(world.on<QPushButton>("retention.unrestrict"));
    REQUIRE(until([&] { return rowsOf(table) == 1; }));

    const auto compliance = world.inBook(kCompliance);
    const auto requests = compliance->desk<RequestDesk>().list();
    REQUIRE(requests);
    REQUIRE(requests->size() == 1);
    REQUIRE(compliance->desk<RequestDesk>().approve(requests->front().id));

    world.openAs(kCompliance);
    world.section(q("retention"));
    auto *certificates = world.on<QTableView>("certificates");
    REQUIRE(until([&] { return rowsOf(certificates) == 1 && certificates->isVisible(); }));
    CHECK(rowsOf(world.on<QTableView>("retention")) == 0);
    CHECK(world.on<QPushButton>("retention.hold")->isVisible());
    const QString file = world.folder.filePath(q("certificate.pdf"));
    answers::giveFile(file);
    press(world.on<QPushButton>("certificate.save"));
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
}

TEST_CASE("a legal hold keeps a client, and is lifted with a reason", "[protection][pages]")
{
    ProtectionWorld world;
    world.change(world.first, {{"opened_on", "2001-01-01"}, {"closed_on", "2005-01-01"}, {"stage", "closed"}});
    world.openAs(kCompliance);
    world.section(q("retention"));
    auto *table = world.on<QTableView>("retention");
    REQUIRE(until([&] { return rowsOf(table) == 1; }));
    table->selectRow(0);
    type(world.on<QLineEdit>("retention.reason"), q("a court asks"));
    press(world.on<QPushButton>("retention.hold"));
    REQUIRE(until([&] { return table->model()->index(0, 0).data().toString() == q("Under legal hold"); }));
    CHECK(table->model()->index(0, 6).data().toString() == q("a court asks"));
    CHECK(!world.on<QPushButton>("retention.erase")->isEnabled());
    type(world.on<QLineEdit>("retention.reason"), q("the case is over"));
    press(world.on<QPushButton>("retention.lift"));
    REQUIRE(until([&] { return table->model()->index(0, 0).data().toString() == q("Past the term"); }));
}

TEST_CASE("what a self-check finds is opened by Enter and saved as a list", "[protection][pages]")
{
    ProtectionWorld world;
    world.change(world.first, {{"stage", "active"}});
    world.change(world.second, {{"stage", "active"}});
    world.openAs(kUser);
    world.section(q("selfcheck"));
    auto *rules = world.on<QTableView>("selfcheck.rules");
    auto *findings = world.on<QTableView>("selfcheck.findings");
    CHECK(rowsOf(rules) == 0);
    press(world.on<QPushButton>("selfcheck.run"));
    REQUIRE(until([&] { return rowsOf(rules) > 0 && world.on<QPushButton>("selfcheck.run")->isEnabled(); }));
    // The law comes first: one of the two has shown no identity document.
    CHECK(rules->model()->index(0, 0).data().toString() == q("law"));
    REQUIRE(until([&] { return rowsOf(findings) == 1; }));
    CHECK(findings->model()->index(0, 0).data().toString() == q("K-2"));
    const int broken = rowsOf(rules);
    auto *filter = world.on<QComboBox>("selfcheck.filter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_End);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(until([&] { return rowsOf(rules) > 40; }));
    CHECK(broken < rowsOf(rules));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Home);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(until([&] { return rowsOf(rules) == broken; }));

    const QString file = world.folder.filePath(q("selfcheck.pdf"));
    answers::giveFile(file);
    press(world.on<QPushButton>("selfcheck.save"));
    REQUIRE(until([&] { return QFileInfo(file).size() > 1000; }));

    findings->setFocus();
    findings->setCurrentIndex(findings->model()->index(0, 0));
    QTest::keyClick(findings, Qt::Key_Return);
    REQUIRE(until([&] { return world.window.frame()->page(q("clients"))->isVisible(); }));
}
