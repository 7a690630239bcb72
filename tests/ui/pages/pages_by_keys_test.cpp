// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/shell/page_list.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QString kNumber = QStringLiteral("K-1");

/// The program's own pages over a book with one client; signed in as its supervisor.
struct Desk : Shell {
    Desk() : Shell(allPages())
    {
        REQUIRE(makeBook());
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        REQUIRE(session);
        auto clients = (*session)->desk<ClientDesk>();
        const auto read = clients.read({{QStringLiteral("external_id"), kNumber},
                                        {QStringLiteral("name"), QStringLiteral("<b>王小明</b>")},
                                        {QStringLiteral("phone"), QStringLiteral("13812345678")}},
                                       Demand::Required);
        REQUIRE(read);
        const auto added = clients.add(read->row);
        REQUIRE(added);
        client = AnyId(added->value());
        open();
        REQUIRE(window.frame());
    }
    template <class Widget> Widget *of(const QString &page, const QString &name)
    {
        return named<Widget>(*window.frame()->page(page), name);
    }
    /// The state of the only complaint, as the book holds it.
    [[nodiscard]] QString state() const
    {
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        const auto views = (*session)->desk<ComplaintDesk>().list(false, false, 0);
        return views && views->size() == 1 ? codeText(kComplaintStates, views->front().complaint.state) : QString();
    }
    std::optional<AnyId> client;
};

/// Moves the choice by the keyboard until it stands on `step`.
void chooseStep(QComboBox *box, ComplaintStep step)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toInt() != static_cast<int>(step); ++i)
        QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(box->currentData().toInt() == static_cast<int>(step));
}

} // namespace

TEST_CASE("a complaint goes from open to closed by keys", "[complaint][pages]")
{
    Desk desk;
    const QString page = QStringLiteral("complaints");
    desk.window.frame()->goTo({page, {}, QStringLiteral("new")});
    auto *client = desk.of<QLineEdit>(page, QStringLiteral("newCase.client"));
    REQUIRE(until([&] { return client->isVisible(); }));
    type(client, kNumber);
    type(desk.of<QLineEdit>(page, QStringLiteral("newCase.category")), QStringLiteral("fees"));
    type(desk.of<QPlainTextEdit>(page, QStringLiteral("newCase.text")), QStringLiteral("charged twice"));
    auto *openCase = desk.of<QPushButton>(page, QStringLiteral("newCase.open"));
    openCase->setFocus();
    QTest::keyClick(openCase, Qt::Key_Space);

    auto *clocks = desk.of<QTableWidget>(page, QStringLiteral("clocks"));
    REQUIRE(until([&] { return clocks->rowCount() == 7; }));
    auto *why = desk.of<QTreeWidget>(page, QStringLiteral("derivation"));
    CHECK(until([&] { return why->topLevelItemCount() > 1; }));
    CHECK(client->text().isEmpty());

    auto *step = desk.of<QComboBox>(page, QStringLiteral("step"));
    auto *note = desk.of<QPlainTextEdit>(page, QStringLiteral("note"));
    auto *take = desk.of<QPushButton>(page, QStringLiteral("take"));
    struct Way {
        ComplaintStep step;
        QString state;
    };
    for (const Way &way : {Way{ComplaintStep::Assess, QStringLiteral("assessed")},
                           Way{ComplaintStep::Investigate, QStringLiteral("investigating")},
                           Way{ComplaintStep::Resolve, QStringLiteral("decided")},
                           Way{ComplaintStep::Feedback, QStringLiteral("replied")},
                           Way{ComplaintStep::FollowUp, QStringLiteral("followed_up")},
                           Way{ComplaintStep::Close, QStringLiteral("closed")}}) {
        CAPTURE(way.state.toStdString());
        chooseStep(step, way.step);
        if (note->isVisible())
            type(note, QStringLiteral("as agreed"));
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        REQUIRE(until([&] { return !desk.window.worker().isBusy() && note->toPlainText().isEmpty(); }));
        CHECK(desk.state() == way.state);
    }
}

TEST_CASE("a refused complaint keeps what was typed", "[complaint][pages]")
{
    Desk desk;
    const QString page = QStringLiteral("complaints");
    desk.window.frame()->goTo({page, {}, QStringLiteral("new")});
    auto *client = desk.of<QLineEdit>(page, QStringLiteral("newCase.client"));
    REQUIRE(until([&] { return client->isVisible(); }));
    type(client, QStringLiteral("nobody"));
    type(desk.of<QPlainTextEdit>(page, QStringLiteral("newCase.text")), QStringLiteral("charged twice"));
    auto *openCase = desk.of<QPushButton>(page, QStringLiteral("newCase.open"));
    openCase->setFocus();
    QTest::keyClick(openCase, Qt::Key_Space);
    REQUIRE(until([&] { return !desk.window.worker().isBusy() && openCase->isEnabled(); }));
    CHECK(client->text() == QStringLiteral("nobody"));
    CHECK(desk.of<QPlainTextEdit>(page, QStringLiteral("newCase.text"))->toPlainText()
          == QStringLiteral("charged twice"));
    CHECK(desk.state().isEmpty());
}

TEST_CASE("a half-filled profile survives a lock, and a look in clear", "[client][pages]")
{
    Desk desk;
    const QString page = QStringLiteral("clients");
    desk.window.frame()->goTo({page, desk.client, QStringLiteral("profile")});
    auto *name = desk.of<QLineEdit>(page, QStringLiteral("name"));
    auto *phone = desk.of<QLineEdit>(page, QStringLiteral("phone"));
    auto *occupation = desk.of<QLineEdit>(page, QStringLiteral("occupation"));
    REQUIRE(until([&] { return name->text() == QStringLiteral("<b>王小明</b>"); }));
    CHECK(phone->text().isEmpty());
    CHECK(phone->placeholderText() == QStringLiteral("138****5678"));
    type(occupation, QStringLiteral("Teacher"));

    type(desk.of<QLineEdit>(page, QStringLiteral("reason")), QStringLiteral("the client calls"));
    auto *reveal = desk.of<QPushButton>(page, QStringLiteral("reveal"));
    reveal->setFocus();
    QTest::keyClick(reveal, Qt::Key_Space);
    REQUIRE(until([&] { return phone->text() == QStringLiteral("13812345678"); }));
    CHECK(occupation->text() == QStringLiteral("Teacher"));

    desk.window.lock();
    REQUIRE(until([&] { return desk.window.isLocked(); }));
    CHECK(phone->text().isEmpty());
    CHECK(name->text().isEmpty());
    desk.open();
    REQUIRE(until([&] { return name->text() == QStringLiteral("<b>王小明</b>"); }));
    CHECK(until([&] { return occupation->text() == QStringLiteral("Teacher"); }));
    CHECK(phone->text().isEmpty());

    auto *save = desk.of<QPushButton>(page, QStringLiteral("save"));
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    REQUIRE(until([&] { return !desk.window.worker().isBusy() && save->isEnabled(); }));
    const auto session = Session::open({desk.bookPath(), kUser, kPhrase, {}});
    REQUIRE(session);
    const auto saved = (*session)->desk<ClientDesk>().show(ClientId(desk.client->value()));
    REQUIRE(saved);
    CHECK(saved->values.text(ClientField::Occupation) == QStringLiteral("Teacher"));
}

TEST_CASE("each page of the program opens on an empty book", "[pages]")
{
    Shell shell(allPages());
    REQUIRE(shell.makeBook());
    shell.open();
    REQUIRE(shell.window.frame());
    for (const PageSpec &spec : shell.window.frame()->pages()) {
        CAPTURE(spec.id.toStdString());
        shell.window.frame()->goTo({spec.id});
        REQUIRE(until([&] { return !shell.window.worker().isBusy(); }));
        CHECK(shell.window.frame()->page(spec.id)->isVisible());
    }
}
