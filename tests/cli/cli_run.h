// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/book_creation.h"
#include "core/session/session.h"
#include "tests/support/cheap_kdf_cost.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace zhiyin::test {

/// What one run of the real zhiyin-cli gave.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    /// Of --json: the one document.
    QJsonObject json;

    [[nodiscard]] QString errorCode() const
    {
        return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
};

inline const QString kSecret = QStringLiteral("four words for a test");
inline const QString kOtherSecret = QStringLiteral("quite another set of words");

/// A folder of its own with files for passphrases, and the program to run in it: without a terminal, in English.
class CliPlace
{
public:
    CliPlace();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString secretFile() const { return file(QStringLiteral("secret")); }
    [[nodiscard]] QString otherSecretFile() const { return file(QStringLiteral("other")); }

    /// Runs with --json and checks that standard output is exactly one document, and that no passphrase shows anywhere.
    [[nodiscard]] Ran json(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs as given.
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    void prepare(QProcess &process) const;

private:
    QTemporaryDir m_folder;
};

/// A book with a person a role, made in this process with derivations that take no time: "admin", "advisor" (branch
/// "North"), "supervisor" ("North"), "compliance"; all have kSecret.
class CliBook : public CliPlace
{
public:
    CliBook();
    [[nodiscard]] QString path() const { return file(QStringLiteral("test.book")); }
    [[nodiscard]] QString recoveryKey() const { return m_recoveryKey; }
    [[nodiscard]] Ran as(const QString &user, const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Ran admin(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return as(QStringLiteral("admin"), arguments, input);
    }
    /// The options that sign in.
    [[nodiscard]] QStringList signIn(const QString &user) const;
    /// The book in this process.
    [[nodiscard]] std::unique_ptr<Session> open(const QString &user) const;

private:
    QString m_recoveryKey;
};

/// Turns one bit of a file.
void flip(const QString &file, qint64 offset);

} // namespace zhiyin::test
