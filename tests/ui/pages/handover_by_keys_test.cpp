// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/handover_desk.h"
#include "core/contact/promise_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct CareWorld : ClientWorld {
    void begin()
    {
        open();
        window.frame()->goTo({q("care"), {}, q("handover")});
        REQUIRE(until([this] { return isQuiet(); }));
    }
    template <class Widget> Widget *part(const char *name)
    {
        return named<Widget>(*window.frame()->page(q("care")), q(name));
    }
    void press(const char *button)
    {
        auto *widget = part<QPushButton>(button);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
};

} // namespace

TEST_CASE("a supervisor hands over by keys and tells the clients", "[pages][handover]")
{
    CareWorld world;
    {
        const auto session = world.inBook();
        auto desk = session->desk<HandoverDesk>();
        REQUIRE(desk.reassign({world.first, world.second}, kUser, q("first advisor")));
        const auto open = desk.openNotices();
        REQUIRE(open);
        for (const AdvisorNotice &notice : *open)
            REQUIRE(desk.noticeSent(notice.id, q("told at the desk")));
    }
    REQUIRE(world.inBook()->desk<PromiseDesk>().add(world.first, {q("a statement"), QDate(2099, 10, 5)}));
    world.begin();
    auto *from = world.part<QComboBox>("handover.from");
    REQUIRE(until([&] { return from->count() == 2; }));
    from->setFocus();
    QTest::keyClick(from, from->currentText() == kUser ? Qt::Key_Home : Qt::Key_Down);
    REQUIRE(until([&] { return from->currentData().toString() == kUser || world.isQuiet(); }));
    if (from->currentData().toString() != kUser)
        QTest::keyClick(from, Qt::Key_End);
    REQUIRE(from->currentData().toString() == kUser);

    // Nothing to press before somebody takes over, and the load is seen first.
    auto *go = world.part<QPushButton>("handover.go");
    CHECK(!go->isEnabled());
    auto *to = world.part<QTreeWidget>("handover.to");
    REQUIRE(to->topLevelItemCount() == 1);
    to->setFocus();
    QTest::keyClick(to, Qt::Key_Space);
    REQUIRE(until([&] { return to->topLevelItem(0)->text(2) == q("2"); }));
    CHECK(world.part<QLabel>("handover.preview")->text().contains(q("2 clients, with 1 open promise")));
    CHECK(!go->isEnabled());
    auto *reason = world.part<QLineEdit>("handover.reason");
    reason->setFocus();
    QTest::keyClicks(reason, q("leaves the bank"));
    CHECK(go->isEnabled());
    CHECK(world.inBook()->desk<HandoverDesk>().openNotices()->empty());
    const QString list = world.folder.filePath(q("list.pdf"));
    answers::giveFile(list);
    world.press("handover.print");
    REQUIRE(until([&] { return QFileInfo::exists(list); }));
    answers::give(true);
    world.press("handover.go");
    auto *letters = world.part<QTableView>("letters");
    REQUIRE(until([&] { return letters->model()->rowCount() == 2; }));

    const QString file = world.folder.filePath(q("letters.pdf"));
    answers::giveFile(file);
    world.press("letters.print");
    REQUIRE(until([&] { return QFileInfo(file).size() > 0; }));
    // Evidence is asked for.
    world.press("letters.sent");
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(letters->model()->rowCount() == 2);
    letters->selectRow(0);
    auto *evidence = world.part<QLineEdit>("letters.evidence");
    evidence->setFocus();
    QTest::keyClicks(evidence, q("post, today"));
    QTest::keyClick(evidence, Qt::Key_Return);
    REQUIRE(until([&] { return letters->model()->rowCount() == 1; }));
    const auto sent = world.inBook()->desk<HandoverDesk>().notices(NoticeState::Sent);
    REQUIRE(sent->size() == 3);
    CHECK(std::ranges::count(*sent, q("post, today"), &AdvisorNotice::evidence) == 1);
}
