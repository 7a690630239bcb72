// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/book_creation.h"
#include "core/session/session.h"
#include "tests/support/cheap_kdf_cost.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace zhiyin::test {

inline const QString kPassphrase = QStringLiteral("four words for a test");

/// A real encrypted book in a folder of its own, with a person for each role: "admin", "advisor", "adviser2" (the same
/// branch), "supervisor" (branch "North"), "compliance". All have kPassphrase.
class TestBook
{
public:
    TestBook()
    {
        NewBook wanted;
        wanted.path = m_folder.filePath(QStringLiteral("test.book"));
        wanted.institution = QStringLiteral("Test Institution");
        wanted.zone = QTimeZone("Asia/Shanghai");
        wanted.cost = CheapKdfCost::cost();
        const QString north = QStringLiteral("North");
        wanted.people = {{QStringLiteral("admin"), kPassphrase, Role::Admin, {}},
                         {QStringLiteral("advisor"), kPassphrase, Role::Advisor, north},
                         {QStringLiteral("advisor2"), kPassphrase, Role::Advisor, north},
                         {QStringLiteral("supervisor"), kPassphrase, Role::Supervisor, north},
                         {QStringLiteral("head"), kPassphrase, Role::Supervisor, {}},
                         {QStringLiteral("compliance"), kPassphrase, Role::Compliance, {}}};
        const auto created = createBook(wanted, SystemClock());
        REQUIRE(created);
        m_recoveryKey = created->recoveryKey;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.book")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString recoveryKey() const { return m_recoveryKey; }

    /// Signs in; `asOf` as on the command line.
    [[nodiscard]] std::unique_ptr<Session> open(const QString &user, const QString &asOf = {}) const
    {
        auto session = Session::open({path(), user, kPassphrase, asOf});
        if (!session)
            FAIL("cannot open as " << user.toStdString() << ": " << static_cast<int>(session.error().code) << " "
                                   << session.error().detail.toStdString());
        return std::move(*session);
    }

private:
    QTemporaryDir m_folder;
    QString m_recoveryKey;
};

} // namespace zhiyin::test
