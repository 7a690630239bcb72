// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "tests/cli/cli_run.h"

#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QStringList add(const CliBook &book, const char *name, const char *role)
{
    return words("user add --key-cost 64")
           + QStringList{QString::fromUtf8(name), QStringLiteral("--role"), QString::fromUtf8(role),
                         QStringLiteral("--new-passphrase-file"), book.otherSecretFile()};
}

QString stateOf(const Ran &list, const QString &name)
{
    const QJsonArray users = list.json.value(QStringLiteral("users")).toArray();
    for (const QJsonValue &user : users) {
        if (user.toObject().value(QStringLiteral("name")).toString() == name)
            return user.toObject().value(QStringLiteral("state")).toString();
    }
    return {};
}

} // namespace

TEST_CASE("An administrator adds people of every role, who can then sign in", "[cli]")
{
    const CliBook book;
    for (const char *role : {"advisor", "supervisor", "compliance", "admin"}) {
        INFO(role);
        const QByteArray name = QByteArray("new ") + role;
        REQUIRE(book.admin(add(book, name.constData(), role)).exit == 0);
        QStringList signIn = book.signIn(QString::fromUtf8(name));
        signIn[5] = book.otherSecretFile();
        CHECK(book.json(signIn + words("book info")).exit == 0);
    }
    const Ran list = book.admin(words("user list"));
    CHECK(list.exit == 0);
    CHECK(list.json.value(QStringLiteral("users")).toArray().size() == 8);
    CHECK(stateOf(list, QStringLiteral("new admin")) == QStringLiteral("active"));
    CHECK(book.admin(words("journal verify")).exit == 0);
}

TEST_CASE("A person is refused whose name or passphrase does not do", "[cli]")
{
    const CliBook book;
    CHECK(book.admin(add(book, "ADVISOR", "advisor")).errorCode() == QStringLiteral("already_exists"));
    CHECK(book.admin(add(book, "a\nb", "advisor")).exit == 4);
    CHECK(book.admin(add(book, " ", "advisor")).exit == 4);
    const auto weak = [&](const QByteArray &passphrase) {
        QStringList line = add(book, "the long name of a user", "advisor");
        line.last() = book.write(QStringLiteral("weak"), passphrase + '\n');
        const Ran ran = book.admin(line);
        CHECK(ran.exit == 1);
        return ran.errorCode();
    };
    CHECK(weak("fourteen chars") == QStringLiteral("weak_passphrase"));
    CHECK(weak("The long  name of a USER") == QStringLiteral("weak_passphrase"));
    CHECK(weak("test institution") == QStringLiteral("weak_passphrase"));
    CHECK(weak("qwertyuiopasdfg") == QStringLiteral("weak_passphrase"));
    CHECK(book.admin(words("user list")).json.value(QStringLiteral("users")).toArray().size() == 4);
}

TEST_CASE("A name that a crash left in the key file alone can be added again", "[cli]")
{
    const CliBook book;
    {
        const auto session = book.open(QStringLiteral("admin"));
        auto keyFile = KeyFile::load(book.path());
        REQUIRE(keyFile);
        REQUIRE(keyFile->verify(session->bookKeys()));
        REQUIRE(
            keyFile->addPerson(session->bookKeys(), UserId(99), QStringLiteral("half"), kSecret, CheapKdfCost::cost()));
        REQUIRE(keyFile->save(session->bookKeys()));
    }
    CHECK(book.as(QStringLiteral("half"), words("book info")).exit == 3);
    CHECK(book.admin(add(book, "half", "advisor")).exit == 0);
    CHECK(book.as(QStringLiteral("half"), words("book info")).exit == 3);
    QStringList signIn = book.signIn(QStringLiteral("half"));
    signIn[5] = book.otherSecretFile();
    CHECK(book.json(signIn + words("book info")).exit == 0);
}

TEST_CASE("A disabled person cannot sign in, and stays in the list", "[cli]")
{
    const CliBook book;
    CHECK(book.admin(words("user disable supervisor")).exit == 0);
    CHECK(book.as(QStringLiteral("supervisor"), words("book info")).exit == 3);
    CHECK(stateOf(book.admin(words("user list")), QStringLiteral("supervisor")) == QStringLiteral("disabled"));
    CHECK(book.admin(words("user disable supervisor")).errorCode() == QStringLiteral("wrong_state"));
    CHECK(book.admin(words("user disable nobody")).errorCode() == QStringLiteral("not_found"));
    CHECK(book.admin(words("user disable admin")).errorCode() == QStringLiteral("rule_refused"));
    CHECK(book.admin(add(book, "supervisor", "supervisor")).errorCode() == QStringLiteral("already_exists"));
}

TEST_CASE("Everybody changes their own passphrase", "[cli]")
{
    const CliBook book;
    const QStringList change =
        words("user passphrase --key-cost 64 --new-passphrase-file") + QStringList{book.otherSecretFile()};
    CHECK(book.as(QStringLiteral("advisor"), change).exit == 0);
    CHECK(book.as(QStringLiteral("advisor"), words("book info")).errorCode() == QStringLiteral("wrong_passphrase"));
    QStringList signIn = book.signIn(QStringLiteral("advisor"));
    signIn[5] = book.otherSecretFile();
    CHECK(book.json(signIn + words("book info")).exit == 0);
    QStringList weak = change;
    weak.last() = book.write(QStringLiteral("weak"), "short\n");
    CHECK(book.as(QStringLiteral("supervisor"), weak).errorCode() == QStringLiteral("weak_passphrase"));
    CHECK(book.as(QStringLiteral("supervisor"), words("book info")).exit == 0);
    CHECK(book.admin(words("journal verify")).exit == 0);
}

TEST_CASE("Each role may do what the table of roles says", "[cli]")
{
    const CliBook book;
    struct Right {
        QStringList command;
        /// advisor, supervisor, compliance, admin
        bool may[4];
    };
    const Right rights[] = {{words("book info"), {true, true, true, true}},
                            {words("book verify"), {true, true, true, true}},
                            {words("user list"), {false, false, true, true}},
                            {add(book, "somebody", "advisor"), {false, false, false, true}},
                            {words("user disable somebody"), {false, false, false, true}},
                            {words("backup make"), {false, false, false, true}},
                            {words("journal show"), {true, true, true, false}},
                            {words("journal verify"), {false, false, true, true}},
                            {words("request list"), {true, true, true, true}}};
    const QStringList roles = words("advisor supervisor compliance admin");
    for (const Right &right : rights) {
        for (qsizetype i = 0; i < roles.size(); ++i) {
            INFO(right.command.join(u' ').toStdString() << " as " << roles[i].toStdString());
            const Ran ran = book.as(roles[i], right.command);
            CHECK(ran.exit == (right.may[i] ? 0 : 1));
            if (!right.may[i])
                CHECK(ran.errorCode() == QStringLiteral("not_permitted"));
        }
    }
}

TEST_CASE("The journal tells who did what, with anchors that can be checked", "[cli]")
{
    const CliBook book;
    REQUIRE(book.admin(add(book, "new", "advisor")).exit == 0);
    const Ran shown = book.as(QStringLiteral("compliance"), words("journal show --entity user"));
    REQUIRE(shown.exit == 0);
    const QJsonArray entries = shown.json.value(QStringLiteral("entries")).toArray();
    REQUIRE(entries.size() == 5);
    const QJsonObject last = entries.last().toObject();
    CHECK(last.value(QStringLiteral("user")).toString() == QStringLiteral("admin"));
    CHECK(last.value(QStringLiteral("action")).toString() == QStringLiteral("add"));
    CHECK(last.value(QStringLiteral("id")).isString());
    CHECK(last.value(QStringLiteral("at")).toString().endsWith(QStringLiteral("+08:00")));
    CHECK(last.value(QStringLiteral("changes")).toObject().value(QStringLiteral("role")).toArray()
          == QJsonArray{QJsonValue(), QStringLiteral("advisor")});
    CHECK_FALSE(last.value(QStringLiteral("backdated")).toBool(true));
    CHECK(last.value(QStringLiteral("hash")).toString().size() == 64);
    CHECK(book.as(QStringLiteral("compliance"), words("journal show --since 2999-01-01"))
              .json.value(QStringLiteral("entries"))
              .toArray()
              .isEmpty());

    const Ran verdict = book.admin(words("journal verify"));
    CHECK(verdict.exit == 0);
    CHECK(verdict.json.value(QStringLiteral("ok")).toBool());
    CHECK(verdict.json.value(QStringLiteral("entries")).toInt() == 6);
    CHECK(verdict.json.value(QStringLiteral("first_broken")).isNull());
    const QString anchor = verdict.json.value(QStringLiteral("heads")).toArray().first().toString();
    const QStringList check = words("journal verify --anchor");
    CHECK(book.admin(check + QStringList{anchor}).exit == 0);
    QString other = anchor;
    other.replace(other.size() - 1, 1, other.endsWith(u'0') ? QStringLiteral("1") : QStringLiteral("0"));
    const Ran broken = book.admin(check + QStringList{other});
    CHECK(broken.exit == 1);
    CHECK_FALSE(broken.json.value(QStringLiteral("ok")).toBool(true));
    CHECK_FALSE(broken.json.value(QStringLiteral("first_broken")).toString().isEmpty());
}

TEST_CASE("Numbers, telephones and addresses stand masked in the journal", "[cli]")
{
    const CliBook book;
    {
        const auto session = book.open(QStringLiteral("supervisor"));
        auto desk = session->desk<ClientDesk>();
        const auto row = desk.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                    {QStringLiteral("name"), QStringLiteral("欧阳娜")},
                                    {QStringLiteral("id_number"), QStringLiteral("11010519491231002X")},
                                    {QStringLiteral("phone"), QStringLiteral("13812345678")},
                                    {QStringLiteral("email"), QStringLiteral("nana@example.com")}},
                                   Demand::Required);
        REQUIRE(row);
        REQUIRE(desk.add(row->row));
    }
    for (const char *reader : {"supervisor", "compliance"}) {
        const Ran shown = book.as(QString::fromLatin1(reader), words("journal show --entity client"));
        REQUIRE(shown.exit == 0);
        const QJsonArray entries = shown.json.value(QStringLiteral("entries")).toArray();
        REQUIRE(entries.size() == 1);
        const QJsonObject changes = entries.first().toObject().value(QStringLiteral("changes")).toObject();
        CHECK(changes.value(QStringLiteral("id_number")).toArray().last().toString()
              == QStringLiteral("110***********002X"));
        CHECK(changes.value(QStringLiteral("name")).toArray().last().toString() == QStringLiteral("欧阳娜"));
        for (const char *clear : {"11010519491231002X", "13812345678", "nana@"})
            CHECK_FALSE(shown.out.contains(clear));
    }
    // An advisor whose client it is not sees nothing of it.
    CHECK(book.as(QStringLiteral("advisor"), words("journal show --entity client"))
              .json.value(QStringLiteral("entries"))
              .toArray()
              .isEmpty());
}
