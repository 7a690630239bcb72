// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_desk.h"
#include "core/policy/request_desk.h"
#include "tests/ui/client/client_world.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// What the desktop is asked to open, read at once: it will be wiped.
class Viewer final : public QObject
{
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void open(const QUrl &url)
    {
        path = url.toLocalFile();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            content = file.readAll();
    }
    QString path;
    QByteArray content;
};

QString evidenceFile(const ClientWorld &world)
{
    QFile file(world.folder.filePath(QStringLiteral("letter.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 a letter");
    return file.fileName();
}

/// A colleague asks for another identity number, with a letter.
void askForNumber(ClientWorld &world, const QString &user)
{
    const auto session = world.inBook(user);
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read(ClientWorld::values({{"id_number", "110105198001010032"}}), Demand::Nothing);
    REQUIRE(read);
    const auto outcome = desk.set(world.first, read->row, QStringLiteral("a letter came"), {}, evidenceFile(world));
    REQUIRE(outcome);
    REQUIRE(outcome->request);
}

} // namespace

TEST_CASE("a second person sees both sides and the evidence, and decides by keys", "[request][pages]")
{
    ClientWorld world;
    askForNumber(world, kColleague);
    world.open();
    world.window.frame()->goTo({QStringLiteral("requests")});
    QWidget &page = *world.window.frame()->page(QStringLiteral("requests"));
    auto *table = named<QTableView>(page, QStringLiteral("requests"));
    REQUIRE(until([&] { return table->model()->rowCount() == 1; }));
    auto *changes = named<QTableWidget>(page, QStringLiteral("requestChanges"));
    REQUIRE(until([&] { return changes->rowCount() == 1; }));
    CHECK(changes->item(0, 1)->text() == QStringLiteral("110***********0016"));
    CHECK(changes->item(0, 2)->text() == QStringLiteral("110***********0032"));
    CHECK(named<QComboBox>(page, QStringLiteral("requestEvidence"))->currentText() == QStringLiteral("letter.pdf"));

    auto *reveal = named<QPushButton>(page, QStringLiteral("requestReveal"));
    type(named<QLineEdit>(page, QStringLiteral("requestReason")), QStringLiteral("to compare"));
    reveal->setFocus();
    QTest::keyClick(reveal, Qt::Key_Space);
    REQUIRE(until([&] { return changes->item(0, 2)->text() == QStringLiteral("110105198001010032"); }));

    Viewer viewer;
    auto *openEvidence = named<QPushButton>(page, QStringLiteral("requestOpenEvidence"));
    openEvidence->setFocus();
    QTest::keyClick(openEvidence, Qt::Key_Space);
    REQUIRE(until([&] { return !viewer.path.isEmpty(); }));
    CHECK(viewer.content == "%PDF-1.7 a letter");
    CHECK(QFileInfo::exists(viewer.path));

    auto *approve = named<QPushButton>(page, QStringLiteral("requestApprove"));
    approve->setFocus();
    QTest::keyClick(approve, Qt::Key_Space);
    REQUIRE(until([&] { return !world.window.worker().isBusy() && !approve->isVisible(); }));
    const auto clear = world.inBook()->desk<ClientDesk>().reveal(world.first, QStringLiteral("the test looks"));
    REQUIRE(clear);
    CHECK(clear->values.text(ClientField::IdNumber) == QStringLiteral("110105198001010032"));

    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(!QFileInfo::exists(viewer.path));
    CHECK(changes->rowCount() == 0);
}

TEST_CASE("nobody decides their own request in the window", "[request][pages]")
{
    ClientWorld world;
    askForNumber(world, kUser);
    world.open();
    world.window.frame()->goTo({QStringLiteral("requests")});
    QWidget &page = *world.window.frame()->page(QStringLiteral("requests"));
    auto *changes = named<QTableWidget>(page, QStringLiteral("requestChanges"));
    REQUIRE(until([&] { return changes->rowCount() == 1; }));
    CHECK(!named<QPushButton>(page, QStringLiteral("requestApprove"))->isVisible());
    CHECK(!named<QPushButton>(page, QStringLiteral("requestRefuse"))->isVisible());
}

TEST_CASE("a document is added, opened and ended by keys, and wiped with the lock", "[client][pages]")
{
    ClientWorld world;
    world.open();
    world.goTo(world.first, QStringLiteral("documents"));
    auto *table = world.of<QTableView>(QStringLiteral("documents"));
    auto *add = world.of<QPushButton>(QStringLiteral("addDocument"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    type(world.of<QLineEdit>(QStringLiteral("proves")), QStringLiteral("where she lives"));
    type(world.of<QLineEdit>(QStringLiteral("validUntil")), QStringLiteral("2099-12-31"));
    answers::giveFile(evidenceFile(world));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    REQUIRE(until([&] { return table->model()->rowCount() == 1 && table->isVisible(); }));
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("where she lives"));

    Viewer viewer;
    auto *open = world.of<QPushButton>(QStringLiteral("openDocument"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(viewer.path.isEmpty()); // no reason, no look
    type(world.of<QLineEdit>(QStringLiteral("documentReason")), QStringLiteral("the client asks"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    REQUIRE(until([&] { return !viewer.path.isEmpty(); }));
    CHECK(viewer.content == "%PDF-1.7 a letter");

    auto *end = world.of<QPushButton>(QStringLiteral("endDocument"));
    REQUIRE(until([&] { return world.isQuiet() && end->isEnabled(); }));
    end->setFocus();
    QTest::keyClick(end, Qt::Key_Space);
    REQUIRE(until([&] { return !world.inBook()->desk<AttachmentDesk>().list(world.first)->front().endedAt.isNull(); }));

    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(!QFileInfo::exists(viewer.path));
    CHECK(table->model()->rowCount() == 0);
}

#include "requests_page_test.moc"
