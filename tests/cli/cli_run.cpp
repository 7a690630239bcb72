// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace zhiyin::test {
namespace {

constexpr int kPatience = 60'000;

} // namespace

CliPlace::CliPlace()
{
    REQUIRE(m_folder.isValid());
    write(QStringLiteral("secret"), kSecret.toUtf8() + '\n');
    write(QStringLiteral("other"), kOtherSecret.toUtf8() + '\n');
}

QString CliPlace::write(const QString &name, const QByteArray &text) const
{
    QFile target(file(name));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(text) == text.size());
    return target.fileName();
}

void CliPlace::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), file(QStringLiteral("state")));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(ZHIYIN_CLI));
    // Out of the session: no terminal that a passphrase could be asked on.
    process.setChildProcessModifier([] { ::setsid(); });
}

Ran CliPlace::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process);
    process.setArguments(arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kPatience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    Ran ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), {}};
    for (const QString &secret : {kSecret, kOtherSecret}) {
        CHECK_FALSE(ran.out.contains(secret.toUtf8()));
        CHECK_FALSE(ran.err.contains(secret.toUtf8()));
    }
    return ran;
}

Ran CliPlace::json(const QStringList &arguments, const QByteArray &input) const
{
    Ran ran = run(QStringList{QStringLiteral("--json")} + arguments, input);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(ran.out, &fault);
    INFO(arguments.join(u' ').toStdString());
    INFO(ran.out.toStdString());
    INFO(ran.err.toStdString());
    CHECK(fault.error == QJsonParseError::NoError);
    CHECK(document.isObject());
    ran.json = document.object();
    if (ran.exit > 1)
        CHECK_FALSE(ran.errorCode().isEmpty());
    return ran;
}

CliBook::CliBook()
{
    NewBook wanted;
    wanted.path = path();
    wanted.institution = QStringLiteral("Test Institution");
    wanted.zone = QTimeZone("Asia/Shanghai");
    wanted.cost = CheapKdfCost::cost();
    const QString north = QStringLiteral("North");
    wanted.people = {{QStringLiteral("admin"), kSecret, Role::Admin, {}},
                     {QStringLiteral("advisor"), kSecret, Role::Advisor, north},
                     {QStringLiteral("supervisor"), kSecret, Role::Supervisor, north},
                     {QStringLiteral("compliance"), kSecret, Role::Compliance, {}}};
    qputenv("XDG_STATE_HOME", QFile::encodeName(file(QStringLiteral("state"))));
    const auto created = createBook(wanted, SystemClock());
    REQUIRE(created);
    m_recoveryKey = created->recoveryKey;
}

QStringList CliBook::signIn(const QString &user) const
{
    return {QStringLiteral("--book"),
            path(),
            QStringLiteral("--user"),
            user,
            QStringLiteral("--passphrase-file"),
            secretFile()};
}

Ran CliBook::as(const QString &user, const QStringList &arguments, const QByteArray &input) const
{
    return json(signIn(user) + arguments, input);
}

std::unique_ptr<Session> CliBook::open(const QString &user) const
{
    auto session = Session::open({path(), user, kSecret, {}});
    REQUIRE(session);
    return std::move(*session);
}

void flip(const QString &file, qint64 offset)
{
    QFile target(file);
    REQUIRE(target.open(QIODevice::ReadWrite));
    REQUIRE(target.seek(offset));
    char byte = 0;
    REQUIRE(target.read(&byte, 1) == 1);
    REQUIRE(target.seek(offset));
    byte = static_cast<char>(byte ^ 1);
    REQUIRE(target.write(&byte, 1) == 1);
}

} // namespace zhiyin::test
