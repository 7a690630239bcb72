// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/session/book_desk.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// The state folder is the machine's memory; each case is a machine of its own.
class Machine
{
public:
    Machine() { qputenv("XDG_STATE_HOME", m_folder.path().toLocal8Bit()); }
    ~Machine() { qunsetenv("XDG_STATE_HOME"); }

private:
    QTemporaryDir m_folder;
};

ClientId add(const TestBook &book, int number)
{
    const auto session = book.open(u("supervisor"));
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read({{u("external_id"), u("K-%1").arg(number)}, {u("name"), u("王芳")}}, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

std::optional<MissingWork> missingIn(const TestBook &book)
{
    const auto missing = book.open(u("advisor"))->desk<BookDesk>().missingWork();
    REQUIRE(missing);
    return *missing;
}

void copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    REQUIRE(QFile::copy(from, to));
}

} // namespace

TEST_CASE("A book put back from an older copy says how much is missing", "[journal][witness]")
{
    const Machine machine;
    const TestBook book;
    const QString data = book.path() + u("/data.db");
    add(book, 1);
    copy(data, book.file(u("older.db")));
    add(book, 2);
    add(book, 3);
    CHECK_FALSE(missingIn(book));

    copy(data, book.file(u("newer.db")));
    copy(book.file(u("older.db")), data);
    const auto missing = missingIn(book);
    REQUIRE(missing);
    CHECK(missing->operations == 2);
    CHECK(missing->seenAt.secsTo(QDateTime::currentDateTimeUtc()) < 600);

    // Work that is done on top does not hide it, though the chain grows past the lost head.
    for (int n = 4; n < 8; ++n)
        add(book, n);
    REQUIRE(missingIn(book));
    CHECK(missingIn(book)->operations == 0);

    // The newer one put back again: nothing is missing that it held.
    copy(book.file(u("newer.db")), data);
    const auto other = missingIn(book);
    REQUIRE(other); // what was done on top is missing now
    CHECK(other->head.n > missing->head.n);
}

TEST_CASE("A lost state folder or a lost witness in the book is no false alarm", "[journal][witness]")
{
    const TestBook book;
    {
        const Machine machine;
        add(book, 1);
    }
    const Machine another;
    CHECK_FALSE(missingIn(book));
    QFile::remove(book.path() + u("/witness.1"));
    CHECK_FALSE(missingIn(book));
    add(book, 2);
    CHECK_FALSE(missingIn(book));
}

TEST_CASE("A loss is accepted by who may restore, and the copy gets a number of its own", "[journal][witness][roles]")
{
    const Machine machine;
    const TestBook book;
    const QString data = book.path() + u("/data.db");
    add(book, 1);
    copy(data, book.file(u("older.db")));
    add(book, 2);
    CHECK(book.open(u("admin"))->desk<BookDesk>().acceptLoss(u("none")).error().code == ErrorCode::WrongState);
    copy(book.file(u("older.db")), data);

    for (const char *user : {"advisor", "supervisor", "head", "compliance"})
        CHECK(book.open(u(user))->desk<BookDesk>().acceptLoss(u("disk failed")).error().code
              == ErrorCode::NotPermitted);
    CHECK(book.open(u("admin"))->desk<BookDesk>().acceptLoss({}).error().code == ErrorCode::ReasonNeeded);
    const auto number = book.open(u("admin"))->desk<BookDesk>().acceptLoss(u("disk failed"));
    REQUIRE(number);
    CHECK(*number == 2);
    CHECK_FALSE(missingIn(book));
    CHECK(add(book, 3).replica() == 2);
    CHECK_FALSE(missingIn(book));
    CHECK(book.open(u("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("A sealed head kept outside contradicts a book whose witnesses were rolled back too", "[journal][witness]")
{
    const TestBook book;
    const QString data = book.path() + u("/data.db");
    std::optional<SealedHead> kept;
    {
        const Machine machine;
        add(book, 1);
        copy(data, book.file(u("older.db")));
        add(book, 2);
        CHECK_FALSE(book.open(u("supervisor"))->desk<JournalDesk>().seal());
        const auto made = book.open(u("compliance"))->desk<JournalDesk>().seal();
        REQUIRE(made);
        kept = *made;
    }
    REQUIRE(kept);
    const auto read = parseSealedHead(sealedHeadLine(*kept));
    REQUIRE(read);
    CHECK(read->heads == kept->heads);
    CHECK(book.open(u("compliance"))->desk<JournalDesk>().verify(*read)->ok);
    // More work does not contradict it.
    const Machine another;
    add(book, 3);
    CHECK(book.open(u("admin"))->desk<JournalDesk>().verify(*read)->ok);

    SealedHead forged = *read;
    forged.actions[u("add")] += 1;
    CHECK_FALSE(book.open(u("compliance"))->desk<JournalDesk>().verify(forged)->ok);

    const Machine fresh;
    QFile::remove(book.path() + u("/witness.1"));
    copy(book.file(u("older.db")), data);
    CHECK_FALSE(missingIn(book)); // nothing on this machine remembers
    CHECK_FALSE(book.open(u("compliance"))->desk<JournalDesk>().verify(*read)->ok);
    CHECK_FALSE(parseSealedHead("zhiyin-seal-1 book=00 at=never"));
}
