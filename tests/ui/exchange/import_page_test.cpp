// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/exchange/fault_table.h"
#include "ui/exchange/import_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

constexpr int kBecomes = 2;

/// The import page of a supervisor, and files beside the book.
struct ImportWorld : ClientWorld {
    ImportWorld()
    {
        open();
        window.frame()->goTo({QStringLiteral("import")});
    }
    template <class Widget> Widget *on(const char *name)
    {
        return named<Widget>(*window.frame()->page(QStringLiteral("import")), QString::fromUtf8(name));
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// Types the path and waits until the file was looked at.
    void type(const QString &path)
    {
        auto *field = on<QLineEdit>("importFile");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(until([this] { return isQuiet() && on<QLineEdit>("importFile")->isEnabled(); }));
    }
    void press(const char *button)
    {
        auto *widget = on<QPushButton>(button);
        REQUIRE(widget->isEnabled());
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        REQUIRE(until([this] { return isQuiet() && on<QLineEdit>("importFile")->isEnabled(); }));
    }
    /// Chooses by the keyboard the field that a column becomes.
    void become(int row, const QString &field)
    {
        auto *columns = on<QTableWidget>("importColumns");
        columns->setFocus();
        columns->setCurrentCell(row, kBecomes);
        QTest::keyClick(columns, Qt::Key_F2);
        const QPointer<QComboBox> box = columns->viewport()->findChild<QComboBox *>();
        REQUIRE(box);
        box->setCurrentIndex(box->findData(field));
        QTest::keyClick(box, Qt::Key_Return);
        REQUIRE(until([this, box] { return !box && isQuiet(); }));
    }
    /// Types over a value of the list of faults.
    void mend(int row, const QString &value)
    {
        auto *faults = on<QTableView>("importFaults");
        faults->setFocus();
        faults->setCurrentIndex(faults->model()->index(row, static_cast<int>(FaultColumn::Value)));
        QTest::keyClick(faults, Qt::Key_F2);
        const QPointer<QLineEdit> editor = faults->viewport()->findChild<QLineEdit *>();
        REQUIRE(editor);
        editor->setText(value);
        QTest::keyClick(editor, Qt::Key_Return);
        REQUIRE(until([editor] { return !editor; }));
    }
    [[nodiscard]] int faults() { return on<QTableView>("importFaults")->model()->rowCount(); }
    [[nodiscard]] QString becomes(int row) { return on<QTableWidget>("importColumns")->item(row, kBecomes)->text(); }
    [[nodiscard]] QString fault()
    {
        auto *label = on<QLabel>("importFault");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] qint64 clients() const { return inBook()->desk<ClientDesk>().count({}).value(); }
};

const QByteArray kPeople = "external_id,name,mobile of theirs,birth_date\n"
                           "A-1,张三,13800138000,1980-01-01\n"
                           "A-2,李四,13900139000,1980-13-01\n"
                           "A-3,,13700137000,1981-02-03\n";

} // namespace

TEST_CASE("a file is looked at, tried out, mended, taken and taken back by keys", "[import][pages]")
{
    ImportWorld world;
    const QString path = world.write("people.csv", kPeople);
    world.type(path);
    auto *columns = world.on<QTableWidget>("importColumns");
    REQUIRE(columns->rowCount() == 4);
    CHECK(columns->item(1, 1)->text().contains(QStringLiteral("李四")));
    CHECK(world.becomes(2) == QStringLiteral("Not taken"));
    CHECK(world.on<QTableWidget>("importRows")->rowCount() == 3);
    const QWidget &page = *world.window.frame()->page(QStringLiteral("import"));
    CHECK(againstReadingOrder(world.window, page).join(u',').toStdString() == "");
    world.become(2, QStringLiteral("phone"));
    CHECK(world.becomes(2) == QStringLiteral("Telephone"));

    world.press("importTry");
    CHECK(world.clients() == 2);
    CHECK(world.on<QLabel>("importOutcome")->text().contains(QStringLiteral("1 added")));
    CHECK(world.on<QLabel>("importOutcome")->text().contains(QStringLiteral("nothing was written")));
    REQUIRE(world.faults() == 2);
    world.mend(0, QStringLiteral("1980-12-01"));
    world.mend(1, QStringLiteral("王五"));
    world.press("importTry");
    CHECK(world.faults() == 0);

    world.press("importTake");
    CHECK(world.on<QLabel>("importOutcome")->text().contains(QStringLiteral("3 added")));
    CHECK(world.clients() == 5);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == kPeople);

    world.window.frame()->goTo({QStringLiteral("import"), {}, QStringLiteral("imports")});
    auto *imports = world.on<QTableView>("imports");
    REQUIRE(until([&] { return imports->model()->rowCount() == 1; }));
    auto *undo = world.on<QPushButton>("undoImport");
    CHECK_FALSE(undo->isEnabled()); // no reason yet
    type(world.on<QLineEdit>("undoReason"), QStringLiteral("the wrong file"));
    REQUIRE(undo->isEnabled());
    answers::give(true);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    REQUIRE(until([&] { return world.on<QLabel>("undoOutcome")->text().contains(QStringLiteral("3 removed")); }));
    CHECK(world.clients() == 2);
    REQUIRE(until([&] { return world.isQuiet() && imports->model()->rowCount() == 1; }));
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("rows that were left out of an import are mended and taken on their own", "[import][pages]")
{
    ImportWorld world;
    world.type(world.write("people.csv", kPeople));
    world.press("importTake");
    CHECK(world.clients() == 3);
    REQUIRE(world.faults() == 2);
    CHECK_FALSE(world.on<QPushButton>("importTake")->isVisible());
    auto *row = world.on<QTableWidget>("importRow");
    CHECK(row->rowCount() == 4);
    CHECK_FALSE(world.on<QPushButton>("importTakeMended")->isEnabled());
    // In the whole row this time; one is mended wrongly and stays.
    row->item(3, 1)->setText(QStringLiteral("1980-12-01"));
    world.mend(1, QStringLiteral(" "));
    world.press("importTakeMended");
    CHECK(world.clients() == 4);
    REQUIRE(world.faults() == 1);
    world.mend(0, QStringLiteral("王五"));
    world.press("importTakeMended");
    CHECK(world.faults() == 0);
    CHECK(world.clients() == 5);
    CHECK(world.inBook()->desk<ImportDesk>().list()->size() == 3);
}

TEST_CASE("the encoding is recognised, said and changed", "[import][pages]")
{
    ImportWorld world;
    world.type(
        world.write("gb.csv", QByteArray::fromHex("cdb3d2bbbac52cbfcdbba7d0d5c3fb2cb1b8d7a20a412d312cd5c5c8fd2cc4e3bac3"
                                                  "b5c4bfcdbba7d4dad5e2c0efb5c7bcc70a")));
    auto *encoding = world.on<QComboBox>("importEncoding");
    CHECK(encoding->itemText(0) == QStringLiteral("Recognised: GB18030"));
    CHECK(world.on<QTableWidget>("importRows")->item(0, 1)->text() == QStringLiteral("张三"));
    encoding->setFocus();
    while (encoding->currentText() != QStringLiteral("windows-1252"))
        QTest::keyClick(encoding, Qt::Key_Down);
    CHECK(encoding->hasFocus());
    REQUIRE(until([&] { return world.isQuiet(); }));
    CHECK(world.on<QTableWidget>("importRows")->item(0, 1)->text() != QStringLiteral("张三"));
}

TEST_CASE("what makes a whole file unfit is said, and nothing is offered", "[import][pages]")
{
    ImportWorld world;
    world.type(QStringLiteral("/nowhere/at/all.csv"));
    CHECK_FALSE(world.fault().isEmpty());
    CHECK_FALSE(world.on<QPushButton>("importTake")->isEnabled());

    world.type(world.write("none.csv", "whatever,other\n1,2\n"));
    CHECK_FALSE(world.fault().isEmpty());
    CHECK_FALSE(world.on<QPushButton>("importTry")->isEnabled());
    world.become(0, QStringLiteral("external_id"));
    world.become(1, QStringLiteral("name"));
    CHECK(world.fault().isEmpty());
    CHECK(world.on<QPushButton>("importTry")->isEnabled());

    world.type(world.write("ruined.csv", "external_id,name,id_number\nA-1,x,4.40524E+17\n"));
    world.press("importTry");
    CHECK(world.fault().contains(QStringLiteral("4.40524E+17")));
    world.type(world.write("long.csv", "external_id,name\n1,\"" + QByteArray(5 << 20, 'x') + "\n"));
    CHECK_FALSE(world.fault().isEmpty());
    CHECK(world.clients() == 2);
    // Another name typed: what was read before no longer counts.
    world.type(world.write("people.csv", kPeople));
    QTest::keyClick(world.on<QLineEdit>("importFile"), Qt::Key_X);
    CHECK_FALSE(world.on<QPushButton>("importTake")->isEnabled());
}

TEST_CASE("a mapping is kept, chosen again, written and read as the command line's", "[import][pages]")
{
    ImportWorld world;
    const QString people = world.write("people.csv", kPeople);
    world.type(people);
    world.become(2, QStringLiteral("phone"));
    auto *mapping = world.on<QComboBox>("mapping");
    type(mapping->lineEdit(), QStringLiteral("Their list"));
    world.press("mappingKeep");
    const QString file = world.folder.filePath(QStringLiteral("theirs.json"));
    answers::giveFile(file);
    world.press("mappingWrite");
    ImportJob job;
    job.file = people;
    job.mappingFile = file;
    job.dryRun = true;
    const auto report = world.inBook()->desk<ImportDesk>().run(job);
    REQUIRE(report);
    CHECK(report->added == 1);

    world.become(2, QString());
    CHECK(world.becomes(2) == QStringLiteral("Not taken"));
    mapping->setFocus();
    mapping->setCurrentIndex(0);
    QTest::keyClick(mapping, Qt::Key_Down);
    REQUIRE(until([&] { return world.isQuiet() && world.becomes(2) == QStringLiteral("Telephone"); }));
    world.become(2, QString());
    answers::giveFile(file);
    world.press("mappingRead");
    CHECK(world.becomes(2) == QStringLiteral("Telephone"));
}

TEST_CASE("what was mended survives a lock", "[import][pages]")
{
    ImportWorld world;
    world.type(world.write("people.csv", kPeople));
    world.become(2, QStringLiteral("phone"));
    world.press("importTry");
    world.mend(0, QStringLiteral("1980-12-01"));
    world.window.lock();
    REQUIRE(until([&] { return world.window.isLocked(); }));
    CHECK(world.on<QTableWidget>("importRows")->rowCount() == 0);
    CHECK(world.faults() == 0);
    world.open();
    REQUIRE(until([&] { return world.isQuiet() && world.on<QTableWidget>("importColumns")->rowCount() == 4; }));
    CHECK(world.becomes(2) == QStringLiteral("Telephone"));
    world.press("importTry");
    CHECK(world.faults() == 1);
    CHECK(world.on<QLabel>("importOutcome")->text().contains(QStringLiteral("2 added")));
}

TEST_CASE("a file is dropped, a long import cancelled", "[import][pages]")
{
    ImportWorld world;
    QByteArray many = "external_id,name\n";
    for (int i = 0; i < 40'000; ++i)
        many += "M-" + QByteArray::number(i) + ",Name\n";
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(world.write("many.csv", many))});
    auto *form = world.window.frame()->page(QStringLiteral("import"))->findChild<ImportForm *>();
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    // What the application itself sends goes where a drag stands, and there is none here.
    static_cast<QObject *>(form)->event(&drop);
    REQUIRE(until([&] { return world.isQuiet() && world.on<QPushButton>("importTake")->isEnabled(); }));
    QTest::mouseClick(world.on<QPushButton>("importTake"), Qt::LeftButton);
    const auto cancel = [&]() -> QPushButton * {
        for (auto *button : form->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Cancel"))
                return button;
        }
        return nullptr;
    };
    REQUIRE(until([&] { return cancel() != nullptr; }));
    QTest::mouseClick(cancel(), Qt::LeftButton);
    REQUIRE(until([&] { return world.isQuiet() && world.on<QLineEdit>("importFile")->isEnabled(); }));
    CHECK_FALSE(world.fault().isEmpty());
    const qint64 clients = world.clients();
    CHECK(clients < 40'002);
    const auto imports = world.inBook()->desk<ImportDesk>().list();
    REQUIRE(imports);
    qint64 told = 2;
    for (const ImportLine &line : *imports)
        told += line.added;
    CHECK(clients == told);
}

TEST_CASE("who may import products only is offered products only", "[import][pages][roles]")
{
    ClientWorld world;
    {
        const auto admin = world.inBook(QStringLiteral("Admin Ma"));
        REQUIRE(UserDesk(*admin).add({QStringLiteral("He Gui"), Role::Compliance, {}, kPhrase, CheapKdfCost::cost()}));
        REQUIRE(UserDesk(*admin).add({QStringLiteral("Gu Wen"), Role::Advisor, {}, kPhrase, CheapKdfCost::cost()}));
    }
    world.window.signIn({world.bookPath(), QStringLiteral("He Gui"), kPhrase, {}});
    REQUIRE(until([&] { return world.window.frame() && !world.window.isLocked(); }));
    world.window.frame()->goTo({QStringLiteral("import")});
    auto *kind = named<QComboBox>(*world.window.frame()->page(QStringLiteral("import")), QStringLiteral("importKind"));
    CHECK(kind->count() == 1);
    CHECK(kind->currentData().toInt() == static_cast<int>(ImportKind::Products));

    world.window.signIn({world.bookPath(), QStringLiteral("Gu Wen"), kPhrase, {}});
    REQUIRE(until([&] {
        return world.window.frame() && !world.window.isLocked()
               && world.window.worker().opened().actor.role == Role::Advisor;
    }));
    CHECK(world.window.frame()->page(QStringLiteral("import")) == nullptr);
}
