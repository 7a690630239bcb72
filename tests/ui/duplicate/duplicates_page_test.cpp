// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/duplicate_desk.h"
#include "tests/ui/client/client_world.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

constexpr int kKeep = 1;
constexpr int kOther = 2;

/// Two records of one client, and one that only sounds like it; the page of a supervisor.
struct DuplicateWorld : ClientWorld {
    DuplicateWorld()
    {
        {
            const auto session = inBook();
            twin = add(*session, {{"external_id", "K-3"},
                                  {"name", "王小明"},
                                  {"phone", "13812345678"},
                                  {"occupation", "Nurse"},
                                  {"email", "ming@example.com"}});
            auto desk = session->desk<ClientDesk>();
            const auto read = desk.read(values({{"occupation", "Teacher"}}), Demand::Nothing);
            REQUIRE(desk.set(first, read->row, QStringLiteral("known")));
            (void)add(*session, {{"external_id", "K-4"}, {"name", "王晓明"}});
        }
        open();
        window.frame()->goTo({QStringLiteral("duplicates")});
        pairs = on<QTableView>("pairs");
        REQUIRE(until([this] { return isQuiet() && pairs->model()->rowCount() > 0; }));
    }
    template <class Widget> Widget *on(const char *name)
    {
        return named<Widget>(*window.frame()->page(QStringLiteral("duplicates")), QString::fromUtf8(name));
    }
    void openFirst()
    {
        pairs->setFocus();
        QTest::keyClick(pairs, Qt::Key_Return);
        auto *fields = on<QTableWidget>("mergeFields");
        REQUIRE(until([=, this] { return isQuiet() && fields->rowCount() > 0; }));
    }
    [[nodiscard]] int rowOf(const QString &field)
    {
        auto *fields = on<QTableWidget>("mergeFields");
        for (int row = 0; row < fields->rowCount(); ++row) {
            if (fields->item(row, 0)->text() == field)
                return row;
        }
        return -1;
    }
    void press(const char *button)
    {
        auto *widget = on<QPushButton>(button);
        REQUIRE(widget->isEnabled());
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        REQUIRE(until([this] { return isQuiet(); }));
    }
    [[nodiscard]] ClientRecord record(ClientId id) const
    {
        const auto shown = inBook()->desk<ClientDesk>().show(id);
        REQUIRE(shown);
        return *shown;
    }
    ClientId twin{0};
    QTableView *pairs = nullptr;
};

} // namespace

TEST_CASE("two records are compared, merged field by field and made two again by keys", "[duplicate][pages]")
{
    DuplicateWorld world;
    world.openFirst();
    auto *fields = world.on<QTableWidget>("mergeFields");
    CHECK(world.on<QLabel>("pairWhy")->text().contains(QStringLiteral("same telephone")));
    const int phone = world.rowOf(QStringLiteral("Telephone"));
    CHECK(fields->item(phone, kKeep)->text() == QStringLiteral("138****5678"));
    CHECK_FALSE(world.on<QPushButton>("merge")->isEnabled()); // no reason yet
    const QWidget &page = *world.window.frame()->page(QStringLiteral("duplicates"));
    CHECK(againstReadingOrder(world.window, page).join(u',').toStdString() == "");

    const int occupation = world.rowOf(QStringLiteral("Occupation"));
    fields->setFocus();
    fields->setCurrentCell(occupation, kKeep);
    QTest::keyClick(fields, Qt::Key_Right);
    QTest::keyClick(fields, Qt::Key_Space);
    REQUIRE(until([&] {
        return world.isQuiet() && world.on<QLabel>("mergeSummary")->text().contains(QStringLiteral("Occupation"));
    }));
    type(world.on<QLineEdit>("mergeReason"), QStringLiteral("the same person"));
    world.press("merge");
    REQUIRE(until([&] { return world.on<QTabWidget>("duplicateTabs")->isVisible() && world.isQuiet(); }));
    const ClientRecord merged = world.record(world.first);
    CHECK(merged.values.text(ClientField::Occupation) == QStringLiteral("Nurse"));
    CHECK(merged.values.has(ClientField::Email));
    CHECK(world.inBook()->desk<ClientDesk>().count({}) == 3);

    world.window.frame()->goTo({QStringLiteral("duplicates"), {}, QStringLiteral("merges")});
    auto *merges = world.on<QTableView>("merges");
    REQUIRE(until([&] { return merges->model()->rowCount() == 1; }));
    CHECK_FALSE(world.on<QPushButton>("unmerge")->isEnabled());
    type(world.on<QLineEdit>("unmergeReason"), QStringLiteral("two people after all"));
    world.press("unmerge");
    REQUIRE(until([&] { return world.isQuiet() && merges->model()->rowCount() == 0; }));
    CHECK(world.record(world.first).values.text(ClientField::Occupation) == QStringLiteral("Teacher"));
    CHECK(world.record(world.twin).values.text(ClientField::Occupation) == QStringLiteral("Nurse"));
    CHECK_FALSE(world.record(world.first).values.has(ClientField::Email));
}

TEST_CASE("two clients that look alike are told apart and not brought up again", "[duplicate][pages]")
{
    DuplicateWorld world;
    const int before = world.pairs->model()->rowCount();
    world.openFirst();
    type(world.on<QLineEdit>("mergeReason"), QStringLiteral("father and son"));
    world.press("tellApart");
    REQUIRE(until([&] { return world.isQuiet() && world.pairs->model()->rowCount() == before - 1; }));
    auto *also = world.on<QCheckBox>("pairDistinct");
    also->setFocus();
    QTest::keyClick(also, Qt::Key_Space);
    CHECK(world.pairs->model()->rowCount() == before);
    world.openFirst();
    type(world.on<QLineEdit>("mergeReason"), QStringLiteral("a mistake"));
    world.press("tellApart");
    REQUIRE(until([&] { return world.isQuiet() && world.on<QTabWidget>("duplicateTabs")->isVisible(); }));
    QTest::keyClick(also, Qt::Key_Space);
    REQUIRE(until([&] { return world.isQuiet() && world.pairs->model()->rowCount() == before; }));
}

TEST_CASE("the score filters, the other record can stay, Escape leaves", "[duplicate][pages]")
{
    DuplicateWorld world;
    auto *score = world.on<QSpinBox>("pairScore");
    score->setValue(1);
    const int all = world.pairs->model()->rowCount();
    CHECK(all == 3);
    score->setFocus();
    while (score->value() < 90)
        QTest::keyClick(score, Qt::Key_Up);
    CHECK(world.pairs->model()->rowCount() < all);
    score->setValue(1);
    world.openFirst();
    auto *fields = world.on<QTableWidget>("mergeFields");
    CHECK(fields->horizontalHeaderItem(kKeep)->text().contains(QStringLiteral("K-1")));
    world.press("pairSwap");
    REQUIRE(until([&] { return fields->horizontalHeaderItem(kKeep)->text().contains(QStringLiteral("K-3")); }));
    QTest::keyClick(fields, Qt::Key_Escape);
    CHECK(world.pairs->isVisible());
    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(world.pairs->model()->rowCount() == 0);
    CHECK(fields->rowCount() == 0);
}

TEST_CASE("a refused merge shows both records and says why", "[duplicate][pages]")
{
    DuplicateWorld world;
    {
        const auto session = world.inBook();
        auto desk = session->desk<ClientDesk>();
        const auto read = desk.read(ClientWorld::values({{"id_number", "110105198001010032"}}), Demand::Nothing);
        REQUIRE(read);
        REQUIRE(desk.set(world.twin, read->row, QStringLiteral("seen")));
    }
    world.openFirst();
    REQUIRE(until([&] { return world.isQuiet() && world.on<QLabel>("mergeFault")->isVisible(); }));
    type(world.on<QLineEdit>("mergeReason"), QStringLiteral("the same person"));
    CHECK_FALSE(world.on<QPushButton>("merge")->isEnabled());
    CHECK(world.on<QPushButton>("tellApart")->isEnabled());
}
