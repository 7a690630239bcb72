// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_desk.h"
#include "core/staff/user_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/common/ask.h"
#include "ui/shell/page_list.h"

#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

namespace zhiyin::test {

/// A second supervisor, for whatever needs two.
inline const QString kColleague = QStringLiteral("Qian Duo");

/// The program's own pages over a book with two clients; nobody is signed in yet.
struct ClientWorld : Shell {
    ClientWorld() : Shell(allPages())
    {
        answers::clear();
        REQUIRE(makeBook());
        {
            const auto admin = inBook(QStringLiteral("Admin Ma"));
            REQUIRE(UserDesk(*admin).add({kColleague, Role::Supervisor, {}, kPhrase, CheapKdfCost::cost()}));
        }
        const auto session = inBook();
        first = add(*session, {{"external_id", "K-1"},
                               {"name", "王小明"},
                               {"phone", "13812345678"},
                               {"id_number", "110105198001010016"}});
        second = add(*session, {{"external_id", "K-2"}, {"name", "李雷"}});
    }
    /// A session beside the window: somebody else at work, or a look at what the book holds.
    [[nodiscard]] std::unique_ptr<Session> inBook(const QString &user = kUser) const
    {
        auto session = Session::open({bookPath(), user, kPhrase, {}});
        REQUIRE(session);
        return std::move(*session);
    }
    [[nodiscard]] static QList<std::pair<QString, QString>>
    values(std::initializer_list<std::pair<const char *, const char *>> pairs)
    {
        QList<std::pair<QString, QString>> list;
        for (const auto &[field, value] : pairs)
            list.append({QString::fromUtf8(field), QString::fromUtf8(value)});
        return list;
    }
    [[nodiscard]] static ClientId add(Session &session,
                                      std::initializer_list<std::pair<const char *, const char *>> pairs)
    {
        auto desk = session.desk<ClientDesk>();
        const auto read = desk.read(values(pairs), Demand::Required);
        REQUIRE(read);
        const auto added = desk.add(read->row);
        REQUIRE(added);
        return *added;
    }
    void goTo(ClientId id, const QString &part)
    {
        window.frame()->goTo({QStringLiteral("clients"), AnyId(id.value()), part});
    }
    [[nodiscard]] bool isQuiet() { return !window.worker().isBusy(); }
    template <class Widget> Widget *of(const QString &name)
    {
        return named<Widget>(*window.frame()->page(QStringLiteral("clients")), name);
    }
    ClientId first{1};
    ClientId second{1};
};

} // namespace zhiyin::test
