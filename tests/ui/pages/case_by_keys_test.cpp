// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/complaint/case_desk.h"
#include "core/complaint/dispute_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/shell/page_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QString kPage = QStringLiteral("complaints");

/// A book with one client's complaint, open in the window before its supervisor.
struct CaseDeskInWindow : Shell {
    CaseDeskInWindow() : Shell(allPages())
    {
        REQUIRE(makeBook());
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        REQUIRE(session);
        auto clients = (*session)->desk<ClientDesk>();
        const auto read = clients.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                        {QStringLiteral("name"), QStringLiteral("王小明")}},
                                       Demand::Required);
        REQUIRE(read);
        NewComplaint wanted;
        wanted.client = *clients.add(read->row);
        wanted.category = QStringLiteral("fees");
        wanted.text = QStringLiteral("charged twice");
        const auto opened = (*session)->desk<ComplaintDesk>().open(wanted);
        REQUIRE(opened);
        id = opened->complaint.id;
        open();
        REQUIRE(window.frame());
        goTo({});
        REQUIRE(until([&] { return of<QComboBox>(QStringLiteral("step"))->count() > 0; }));
    }
    void goTo(const QString &part) { window.frame()->goTo({kPage, AnyId(id->value()), part}); }
    [[nodiscard]] QWidget *page() { return window.frame()->page(kPage); }
    template <class Widget> Widget *of(const QString &name)
    {
        return named<Widget>(*window.frame()->page(kPage), name);
    }
    void press(const QString &name)
    {
        auto *button = of<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        REQUIRE(until([&] { return !window.worker().isBusy(); }));
    }
    /// What stands in red on the page: for the message of a test that fails.
    [[nodiscard]] std::string faults()
    {
        QStringList said;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->property("look").toString() == QStringLiteral("fault") && label->isVisible())
                said.append(label->text());
        }
        return said.join(u'|').toStdString();
    }
    [[nodiscard]] CaseFile file() const
    {
        const auto session = Session::open({bookPath(), kUser, kPhrase, {}});
        auto found = (*session)->desk<CaseDesk>().show(*id);
        REQUIRE(found);
        return std::move(*found);
    }
    std::optional<ComplaintId> id;
};

} // namespace

TEST_CASE("the matter of a case is filed by keys", "[complaint][pages]")
{
    CaseDeskInWindow desk;
    desk.goTo(QStringLiteral("facts"));
    auto *cause = desk.of<QComboBox>(QStringLiteral("facts.cause"));
    REQUIRE(until([&] { return cause->isVisible() && cause->count() > 5; }));
    cause->setFocus();
    QTest::keyClick(cause, Qt::Key_End);
    type(desk.of<QLineEdit>(QStringLiteral("facts.staff")), QStringLiteral("somebody at the counter"));
    type(desk.of<QLineEdit>(QStringLiteral("facts.reason")), QStringLiteral("as told"));
    desk.press(QStringLiteral("facts.save"));
    CHECK(desk.faults().empty());
    CAPTURE(desk.faults());
    REQUIRE(until([&] { return desk.file().view.complaint.details.causeCode == QStringLiteral("99"); }));
    CHECK(desk.file().view.complaint.details.staffName == QStringLiteral("somebody at the counter"));
    CHECK(desk.file().view.complaint.text == QStringLiteral("charged twice"));
}

TEST_CASE("a task is set and done by keys, and a check ticked", "[complaint][pages]")
{
    CaseDeskInWindow desk;
    desk.goTo(QStringLiteral("work"));
    auto *list = desk.of<QTreeWidget>(QStringLiteral("task.list"));
    REQUIRE(until([&] { return list->isVisible(); }));
    type(desk.of<QLineEdit>(QStringLiteral("task.department")), QStringLiteral("Operations"));
    type(desk.of<QLineEdit>(QStringLiteral("task.what")), QStringLiteral("find the recording"));
    type(desk.of<QLineEdit>(QStringLiteral("task.due_on")), QStringLiteral("2030-01-02"));
    desk.press(QStringLiteral("task.add"));
    REQUIRE(until([&] { return list->topLevelItemCount() == 1; }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    list->setCurrentItem(list->topLevelItem(0));
    type(desk.of<QLineEdit>(QStringLiteral("task.said")), QStringLiteral("found"));
    desk.press(QStringLiteral("task.finish"));
    REQUIRE(until([&] { return desk.file().items.front().state == CaseItemState::Done; }));

    auto *checks = desk.of<QTreeWidget>(QStringLiteral("checks.list"));
    checks->setFocus();
    checks->setCurrentItem(checks->topLevelItem(0)->child(0));
    QTest::keyClick(checks, Qt::Key_Space);
    CHECK(until([&] { return desk.file().items.size() == 2; }));
}

TEST_CASE("a case is given to a handler by keys", "[complaint][pages]")
{
    CaseDeskInWindow desk;
    desk.goTo(QStringLiteral("people"));
    auto *people = desk.of<QTreeWidget>(QStringLiteral("people.list"));
    REQUIRE(until([&] { return people->topLevelItemCount() > 0; }));
    people->setFocus();
    people->setCurrentItem(people->topLevelItem(0));
    type(desk.of<QLineEdit>(QStringLiteral("people.reason")), QStringLiteral("knows the product"));
    desk.press(QStringLiteral("people.assign"));
    CHECK(until([&] { return desk.file().view.complaint.handler.has_value(); }));
}

TEST_CASE("a case goes from the call to the archive by keys", "[complaint][pages]")
{
    CaseDeskInWindow desk;
    auto *step = desk.of<QComboBox>(QStringLiteral("step"));
    auto *note = desk.of<QPlainTextEdit>(QStringLiteral("note"));
    for (const ComplaintStep wanted : {ComplaintStep::Assess, ComplaintStep::Investigate, ComplaintStep::Resolve}) {
        REQUIRE(until([&] { return step->findData(static_cast<int>(wanted)) >= 0; }));
        step->setCurrentIndex(step->findData(static_cast<int>(wanted)));
        type(note, QStringLiteral("as agreed"));
        desk.press(QStringLiteral("take"));
        REQUIRE(until([&] { return note->toPlainText().isEmpty(); }));
    }
    // The written reply: what the case does not know is typed, and nothing is kept with a gap.
    desk.goTo(QStringLiteral("letters"));
    auto *kind = desk.of<QComboBox>(QStringLiteral("letter.kind"));
    REQUIRE(until([&] { return kind->isVisible(); }));
    kind->setCurrentIndex(kind->findData(QStringLiteral("complaint_reply")));
    REQUIRE(until([&] { return desk.page()->findChild<QPlainTextEdit *>(QStringLiteral("letter.basis")) != nullptr; }));
    auto *keep = desk.of<QPushButton>(QStringLiteral("letter.write"));
    CHECK(until([&] { return !keep->isEnabled(); }));
    for (const char *field : {"facts", "basis", "cause", "measures", "solution", "improvement"})
        type(desk.of<QPlainTextEdit>(QStringLiteral("letter.") + QLatin1String(field)), QStringLiteral("stated"));
    REQUIRE(until([&] { return keep->isEnabled(); }));
    desk.press(QStringLiteral("letter.write"));
    auto *letters = desk.of<QTreeWidget>(QStringLiteral("letters.list"));
    REQUIRE(until([&] { return letters->topLevelItemCount() == 1; }));
    letters->setCurrentItem(letters->topLevelItem(0));
    type(desk.of<QLineEdit>(QStringLiteral("letters.evidence")), QStringLiteral("slip 12"));
    desk.press(QStringLiteral("letters.deliver"));
    REQUIRE(until([&] { return desk.file().items.front().state == CaseItemState::Done; }));

    desk.window.frame()->goTo({kPage, AnyId(desk.id->value()), QStringLiteral("course")});
    for (const ComplaintStep wanted : {ComplaintStep::Feedback, ComplaintStep::FollowUp, ComplaintStep::Close}) {
        REQUIRE(until([&] { return step->findData(static_cast<int>(wanted)) >= 0; }));
        step->setCurrentIndex(step->findData(static_cast<int>(wanted)));
        if (wanted != ComplaintStep::FollowUp)
            type(note, QStringLiteral("told"));
        desk.press(QStringLiteral("take"));
        REQUIRE(until([&] { return note->toPlainText().isEmpty(); }));
    }
    desk.goTo(QStringLiteral("after"));
    auto *archive = desk.of<QPushButton>(QStringLiteral("archive.keep"));
    REQUIRE(until([&] { return archive->isVisible() && archive->isEnabled(); }));
    desk.press(QStringLiteral("archive.keep"));
    CHECK(until([&] { return desk.file().archivedUntil.has_value(); }));
}

TEST_CASE("a dispute is moved and a mediation recorded by keys", "[complaint][pages]")
{
    CaseDeskInWindow desk;
    desk.goTo(QStringLiteral("dispute"));
    auto *to = desk.of<QComboBox>(QStringLiteral("dispute.to"));
    for (const char *stage : {"negotiation", "mediation"}) {
        REQUIRE(until([&] { return to->findData(QLatin1String(stage)) >= 0; }));
        to->setCurrentIndex(to->findData(QLatin1String(stage)));
        type(desk.of<QLineEdit>(QStringLiteral("dispute.text")), QStringLiteral("no agreement"));
        desk.press(QStringLiteral("dispute.move"));
        REQUIRE(until([&] { return disputeStage(desk.file().items) == QLatin1String(stage); }));
    }
    auto *from = desk.of<QLineEdit>(QStringLiteral("mediation.from"));
    REQUIRE(until([&] { return from->isVisible(); }));
    const QDate today = QDate::currentDate();
    type(from, today.addDays(2).toString(Qt::ISODate));
    type(desk.of<QLineEdit>(QStringLiteral("mediation.to")), today.addDays(4).toString(Qt::ISODate));
    type(desk.of<QLineEdit>(QStringLiteral("mediation.evidence")), QStringLiteral("minutes"));
    desk.press(QStringLiteral("mediation.add"));
    CAPTURE(desk.faults());
    CHECK(until([&] { return desk.file().view.complaint.facts.pauses.size() <= 1 && desk.file().items.size() == 3; }));
}

TEST_CASE("a class of complaints is retired by keys", "[complaint][pages]")
{
    CaseDeskInWindow desk;
    desk.goTo(QStringLiteral("facts"));
    auto *classes = desk.of<QPushButton>(QStringLiteral("facts.classes"));
    REQUIRE(until([&] { return classes->isVisible(); }));
    classes->setFocus();
    QTest::keyClick(classes, Qt::Key_Space);
    auto *tree = desk.of<QTreeWidget>(QStringLiteral("taxonomy.tree"));
    REQUIRE(until([&] { return tree->topLevelItemCount() == 3; }));
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(2)->child(0));
    QTest::keyClick(tree, Qt::Key_Space);
    CHECK(tree->topLevelItem(2)->child(0)->checkState(0) == Qt::Unchecked);
    type(desk.of<QLineEdit>(QStringLiteral("taxonomy.reason")), QStringLiteral("filed elsewhere"));
    desk.press(QStringLiteral("taxonomy.save"));
    // A supervisor proposes; compliance decides.
    const auto session = Session::open({desk.bookPath(), kUser, kPhrase, {}});
    REQUIRE(session);
    CHECK(until([&] {
        const auto documents = (*session)->desk<PolicyDesk>().versions(PolicyName::Taxonomy);
        return documents && documents->size() == 2 && documents->back().state == PolicyState::Proposed;
    }));
}
