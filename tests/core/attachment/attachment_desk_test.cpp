// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_desk.h"

#include "core/attachment/attachment_store.h"
#include "core/attachment/private_folder.h"
#include "core/backup/backup_desk.h"
#include "core/client/client_desk.h"
#include "core/session/book_desk.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QByteArray kPdf = "%PDF-1.7\n the client's passport 13812345678\n%%EOF";

ClientId addClient(Session &session, const QString &number)
{
    auto desk = session.desk<ClientDesk>();
    const auto read =
        desk.read({{QStringLiteral("external_id"), number}, {QStringLiteral("name"), QStringLiteral("王小明")}},
                  Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

QString write(const TestBook &book, const QString &name, const QByteArray &content)
{
    QFile file(book.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesOf(const TestBook &book)
{
    return QDir(book.path() + QStringLiteral("/files")).entryList(QDir::Files | QDir::Hidden);
}

NewAttachment identityOf(ClientId client)
{
    return {client, AttachmentKind::Identity, QStringLiteral("who it is"), QDate(2099, 12, 31)};
}

} // namespace

TEST_CASE("a file's form is told by its content", "[attachment]")
{
    const struct {
        QByteArray bytes;
        std::optional<FileForm> form;
    } cases[] = {
        {kPdf, FileForm::Pdf},
        {"\n\n%PDF-1.4", FileForm::Pdf},
        {QByteArray(2000, ' ') + "%PDF-1.4", std::nullopt},
        {QByteArray("\x89PNG\r\n\x1a\n...."), FileForm::Png},
        {QByteArray("\xff\xd8\xff\xe0"), FileForm::Jpeg},
        {QByteArray("II*\0....", 8), FileForm::Tiff},
        {QByteArray("MM\0*....", 8), FileForm::Tiff},
        {QByteArray("RIFF....WEBPVP8 "), FileForm::Webp},
        {QByteArray("RIFF....WAVEfmt "), std::nullopt},
        {QByteArray("GIF89a.."), FileForm::Gif},
        {QByteArray("\0\0\0\x18"
                    "ftypheic",
                    12),
         FileForm::Heic},
        {QByteArray("MZ\x90"), std::nullopt},
        {QByteArray("<html>%PDF"), std::nullopt},
        {QByteArray(), std::nullopt},
        {QByteArray("\x89PN"), std::nullopt},
    };
    for (const auto &one : cases) {
        CAPTURE(one.bytes.left(16).toStdString());
        CHECK(recogniseForm(one.bytes) == one.form);
    }
}

TEST_CASE("a document goes in sealed, once, and comes out whole", "[attachment]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    const ClientId first = addClient(*session, QStringLiteral("K-1"));
    const ClientId second = addClient(*session, QStringLiteral("K-2"));
    auto desk = session->desk<AttachmentDesk>();
    // Several pieces, the last one full.
    const QByteArray large = kPdf + QByteArray(3 * 64 * 1024 - kPdf.size(), 'x');
    const QString source = write(book, QStringLiteral("passport.txt"), large);
    const auto id = desk.attach(source, identityOf(first));
    REQUIRE(id);
    const auto again = desk.attach(source, identityOf(second));
    REQUIRE(again);
    REQUIRE(filesOf(book).size() == 1);
    const QString sealed = book.path() + QStringLiteral("/files/") + filesOf(book).first();
    CHECK(!readAll(sealed).contains("13812345678"));
    CHECK(!readAll(sealed).contains("PDF"));
    CHECK((QFileInfo(sealed).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    // The name is keyed: it is not the plain hash of what is in it.
    CHECK(filesOf(book).first() != QString::fromLatin1(hashOf(large).toHex()));

    const auto all = desk.list(first);
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().name == QStringLiteral("passport.txt"));
    CHECK(all->front().form == FileForm::Pdf);
    CHECK(all->front().size == large.size());
    CHECK(all->front().proves == QStringLiteral("who it is"));

    const QString target = book.file(QStringLiteral("out.pdf"));
    const auto noReason = desk.save(*id, target, QStringLiteral(" "));
    REQUIRE(!noReason);
    CHECK(noReason.error().code == ErrorCode::ReasonNeeded);
    CHECK(!QFileInfo::exists(target));
    REQUIRE(desk.save(*id, target, QStringLiteral("the client asks")));
    CHECK(readAll(target) == large);
    CHECK((QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    REQUIRE(desk.end(*id, QStringLiteral("a new one came")));
    CHECK(desk.end(*id, QStringLiteral("again")).error().code == ErrorCode::WrongState);
    CHECK(filesOf(book).size() == 1);
}

TEST_CASE("what cannot be a document says which fault it has, and leaves nothing", "[attachment]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    const ClientId id = addClient(*session, QStringLiteral("K-1"));
    auto desk = session->desk<AttachmentDesk>();
    const auto fault = [&](const QString &path) {
        const auto attached = desk.attach(path, identityOf(id));
        REQUIRE(!attached);
        return attached.error();
    };
    CHECK(fault(book.file(QStringLiteral("nowhere.pdf"))).code == ErrorCode::NotReadable);
    CHECK(fault(book.path()).code == ErrorCode::NotReadable);
    CHECK(fault(write(book, QStringLiteral("empty.pdf"), {})).code == ErrorCode::EmptyFile);
    const Error form = fault(write(book, QStringLiteral("program.pdf"), "MZ not a document"));
    CHECK(form.code == ErrorCode::BadDocument);
    const QString big = write(book, QStringLiteral("big.pdf"), kPdf);
    REQUIRE(QFile::resize(big, kMostAttachmentBytes + 1));
    const Error size = fault(big);
    CHECK(size.code == ErrorCode::BadDocument);
    CHECK(size.args.value(1) != form.args.value(1));
    NewAttachment over = identityOf(id);
    over.validUntil = QDate(2020, 1, 1);
    CHECK(desk.attach(write(book, QStringLiteral("good.pdf"), kPdf), over).error().code == ErrorCode::BadValue);
    CHECK(filesOf(book).isEmpty());
    // The largest that is allowed.
    REQUIRE(QFile::resize(big, kMostAttachmentBytes));
    CHECK(desk.attach(big, identityOf(id)));
}

TEST_CASE("documents are for those who may see the client, their content for those who may see in clear",
          "[attachment][roles]")
{
    const TestBook book;
    AttachmentId id(1);
    ClientId client(1);
    {
        const auto session = book.open(QStringLiteral("advisor"));
        client = addClient(*session, QStringLiteral("K-1"));
        const auto attached =
            session->desk<AttachmentDesk>().attach(write(book, QStringLiteral("a.pdf"), kPdf), identityOf(client));
        REQUIRE(attached);
        id = *attached;
    }
    const struct {
        const char *user;
        bool lists;
        bool attaches;
        bool saves;
    } cases[] = {{"advisor", true, true, true}, {"advisor2", false, false, false}, {"supervisor", true, true, true},
                 {"head", true, true, true},    {"compliance", true, false, true}, {"admin", false, false, false}};
    for (const auto &one : cases) {
        CAPTURE(one.user);
        const auto session = book.open(QString::fromLatin1(one.user));
        auto desk = session->desk<AttachmentDesk>();
        CHECK(desk.list(client).has_value() == one.lists);
        CHECK(desk.attach(book.file(QStringLiteral("a.pdf")), identityOf(client)).has_value() == one.attaches);
        const QString target = book.file(QStringLiteral("out-") + QString::fromLatin1(one.user));
        CHECK(desk.save(id, target, QStringLiteral("a question")).has_value() == one.saves);
        CHECK(QFileInfo::exists(target) == one.saves);
    }
}

TEST_CASE("what a crash leaves behind is nobody's and goes; what is being written stays", "[attachment]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    const ClientId id = addClient(*session, QStringLiteral("K-1"));
    auto desk = session->desk<AttachmentDesk>();
    const QString source = write(book, QStringLiteral("a.pdf"), kPdf);
    REQUIRE(desk.attach(source, identityOf(id)));
    // A file that has its name but no row, and half of one: a crash before the commit, and one while sealing.
    const QString folder = book.path() + QStringLiteral("/files/");
    for (const QString &name : {QString(64, u'a'), QStringLiteral(".new.dead")}) {
        QFile file(folder + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
    }
    // Somebody else is in the middle of it.
    auto living = AttachmentDesk::prepare(session->workplace(), write(book, QStringLiteral("b.pdf"), kPdf + "b"));
    REQUIRE(living);
    REQUIRE(filesOf(book).size() == 4);
    REQUIRE(desk.attach(write(book, QStringLiteral("c.pdf"), kPdf + "c"), identityOf(id)));
    CHECK(filesOf(book).size() == 3);
    {
        const PreparedFile given = std::move(*living);
    }
    CHECK(filesOf(book).size() == 2);
}

TEST_CASE("a damaged or lost file is found, and the same content mends it", "[attachment]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    const ClientId client = addClient(*session, QStringLiteral("K-1"));
    auto desk = session->desk<AttachmentDesk>();
    const QString source = write(book, QStringLiteral("a.pdf"), kPdf);
    const auto id = desk.attach(source, identityOf(client));
    REQUIRE(id);
    CHECK(session->desk<BookDesk>().problems().value_or(QStringList{QStringLiteral("failed")}).isEmpty());
    const QString sealed = book.path() + QStringLiteral("/files/") + filesOf(book).first();
    const QByteArray whole = readAll(sealed);
    for (const qsizetype place : {qsizetype{0}, qsizetype{10}, whole.size() - 1}) {
        QByteArray spoiled = whole;
        spoiled[place] = static_cast<char>(spoiled[place] ^ 1);
        QFile file(sealed);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(spoiled);
        file.close();
        const auto problems = session->desk<BookDesk>().problems();
        REQUIRE(problems);
        CHECK(problems->size() == 1);
        const QString target = book.file(QStringLiteral("spoiled.pdf"));
        CHECK(desk.save(*id, target, QStringLiteral("a look")).error().code == ErrorCode::DamagedBook);
        CHECK(!QFileInfo::exists(target));
    }
    REQUIRE(QFile::remove(sealed));
    CHECK(session->desk<BookDesk>().problems()->size() == 1);
    REQUIRE(desk.attach(source, identityOf(client)));
    CHECK(session->desk<BookDesk>().problems()->isEmpty());
    CHECK(desk.save(*id, book.file(QStringLiteral("mended.pdf")), QStringLiteral("a look")));
}

TEST_CASE("documents go into backups once and come back with them", "[attachment][backup]")
{
    const TestBook book;
    {
        const auto session = book.open(QStringLiteral("supervisor"));
        const ClientId client = addClient(*session, QStringLiteral("K-1"));
        REQUIRE(session->desk<AttachmentDesk>().attach(write(book, QStringLiteral("a.pdf"), kPdf), identityOf(client)));
    }
    const auto session = book.open(QStringLiteral("admin"));
    const auto first = BackupDesk(*session).make();
    REQUIRE(first);
    const auto second = BackupDesk(*session).make();
    REQUIRE(second);
    const QString name = filesOf(book).first();
    const QString one = first->path + QStringLiteral("/files/") + name;
    const QString two = second->path + QStringLiteral("/files/") + name;
    REQUIRE(QFileInfo::exists(one));
    REQUIRE(QFileInfo::exists(two));
    // The second backup shares the first one's file and not the book's.
    const auto links = [](const QString &path) {
        struct stat facts {};
        return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? static_cast<int>(facts.st_nlink) : 0;
    };
    CHECK(links(two) == 2);
    CHECK(links(book.path() + QStringLiteral("/files/") + name) == 1);
    const auto verdict = verifyBackup(second->path, BackupAccess::of(*session));
    REQUIRE(verdict);
    CHECK(verdict->problems.isEmpty());

    const QString target = book.file(QStringLiteral("restored.book"));
    REQUIRE(restoreBackup(second->path, target, BackupAccess::of(*session), SystemClock()));
    CHECK(readAll(target + QStringLiteral("/files/") + name) == readAll(one));

    REQUIRE(QFile::remove(two));
    const auto missing = verifyBackup(second->path, BackupAccess::of(*session));
    REQUIRE(missing);
    CHECK(missing->problems.size() == 1);
    const auto refused =
        restoreBackup(second->path, book.file(QStringLiteral("not.book")), BackupAccess::of(*session), SystemClock());
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::CheckFailed);
}

TEST_CASE("contents in clear lie in memory and are wiped", "[attachment]")
{
    QString path;
    {
        PrivateFolder folder;
        const auto place = folder.place(QStringLiteral("pdf"));
        if (!place)
            SKIP("no place in memory on this machine");
        path = *place;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(kPdf);
        file.close();
        CHECK(QFileInfo(folder.path()).permissions()
              == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser
                  | QFile::ExeUser));
        PrivateFolder other;
        REQUIRE(other.place(QStringLiteral("pdf")));
        // The other one's sweep leaves a living folder alone.
        CHECK(QFileInfo::exists(path));
        folder.wipe();
        CHECK(!QFileInfo::exists(path));
        REQUIRE(folder.place(QStringLiteral("pdf")));
        path = folder.path();
    }
    CHECK(!QFileInfo::exists(path));
}
