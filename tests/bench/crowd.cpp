// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_columns.h"
#include "core/client/client_writer.h"
#include "core/client/number_vault.h"
#include "core/demo/demo_book.h"
#include "core/demo/demo_client.h"
#include "core/demo/demo_store.h"
#include "core/session/session.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include <QDir>
#include <QTextStream>

#include <sqlcipher/sqlite3.h>

namespace zhiyin::bench {
namespace {

constexpr quint64 kSeed = 7;
constexpr int kChunk = 50'000;
constexpr std::array kTiers = {"diamond", "platinum", "gold", "regular", "regular", "regular", "regular"};

/// The indexes of the tables that are filled: rows come in no order of theirs, so that keeping each of a million up to
/// date rewrites the book many times over; they are made anew afterwards.
class LaidAside final
{
public:
    static Result<LaidAside> from(Floor &book)
    {
        LaidAside aside;
        const auto take = [](void *into, int, char **values, char **) {
            static_cast<LaidAside *>(into)->m_names.append(values[0]);
            static_cast<LaidAside *>(into)->m_sql.append(values[1]);
            return 0;
        };
        if (sqlite3_exec(book.handle(),
                         "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
                         "('client', 'client_document', 'client_account', 'client_channel', 'client_finance', "
                         "'client_stage')",
                         take, &aside, nullptr)
            != SQLITE_OK)
            return failure(ErrorCode::Internal, {}, QString::fromUtf8(sqlite3_errmsg(book.handle())));
        for (const QByteArray &name : std::as_const(aside.m_names))
            ZHIYIN_TRY(book.run("DROP INDEX " + name));
        return aside;
    }
    [[nodiscard]] Result<void> putBack(Floor &book) const
    {
        for (const QByteArray &sql : m_sql)
            ZHIYIN_TRY(book.run(sql));
        return {};
    }

private:
    QByteArrayList m_names;
    QByteArrayList m_sql;
};

/// Clients as the stores write them and nothing else: no lives, no journal.
class Crowd final
{
public:
    explicit Crowd(Session &session)
        : m_place(session.workplace())
        , m_clients(m_place.database)
        , m_summary(m_place.database, m_place.currency())
        , m_vault(m_place.keys)
        , m_day(m_place.today())
    {
        m_town.history = {addMonthsClamped(m_day, -24), m_day};
        m_town.currency = m_place.currency();
        m_town.branches = {QStringLiteral("城东支行"), QStringLiteral("滨江支行")};
        m_town.advisors = {{QStringLiteral("advisor"), QStringLiteral("advisor2")}, {QStringLiteral("advisor3")}};
    }

    Result<void> fill(int clients)
    {
        QTextStream told(stderr);
        for (int from = 0; from < clients; from += kChunk) {
            ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_place));
            work.tellInBulk();
            for (int i = from; i < std::min(clients, from + kChunk); ++i)
                ZHIYIN_TRY(add(work, i));
            ZHIYIN_TRY(work.commit());
            told << '\r' << std::min(clients, from + kChunk) << " of " << clients << Qt::flush;
        }
        told << Qt::endl;
        return {};
    }

private:
    Result<void> add(UnitOfWork &work, int i)
    {
        const DemoClient client = demoClient(kSeed, i, -1, m_town);
        ClientValues values;
        for (const ClientColumn &column : clientColumns())
            values.set(column.field, client.row[column.field].value());
        const FirstStage first = firstStage(values, m_day);
        values.set(ClientField::Stage, FieldValue(first.stage));
        values.set(ClientField::StageSince, FieldValue(first.since));
        if (!values.has(ClientField::Kind))
            values.set(ClientField::Kind, FieldValue(QStringLiteral("individual")));
        if (!values.has(ClientField::Currency))
            values.set(ClientField::Currency, FieldValue(m_place.currency().code()));
        ZHIYIN_ASSIGN(const auto advisor, advisorOf(values.text(ClientField::Advisor)));
        const auto id = work.newId<ClientId>();
        const auto assets = declaredAssets(values);
        ZHIYIN_TRY(m_clients.insert({id, values, advisor, first.since, m_day, m_place.realClock.now(), {}, assets}));
        for (const ClientField field : {ClientField::IdNumber, ClientField::CardNumber, ClientField::AccountNumber})
            ZHIYIN_TRY(addNumber(work, id, field, values));
        return m_summary.setSummary(id, QString::fromLatin1(kTiers[static_cast<size_t>(i) % kTiers.size()]), nullptr,
                                    assets ? std::optional(assets->minor()) : std::nullopt);
    }
    Result<void> addNumber(UnitOfWork &work, ClientId id, ClientField field, const ClientValues &values)
    {
        if (!values.has(field))
            return {};
        const QString number = values.text(field);
        const auto row = work.newId<AnyId>();
        const QByteArrayView table = field == ClientField::IdNumber ? "client_document" : "client_account";
        return m_clients.insertNumber(id,
                                      {row, QString::fromLatin1(columnOf(field).name),
                                       m_vault.sealed(table, row, number), values.text(ClientField::IdType),
                                       values.date(ClientField::IdExpiry)},
                                      m_vault.index(number));
    }
    Result<std::optional<UserId>> advisorOf(const QString &name)
    {
        if (const auto known = m_users.constFind(name); known != m_users.constEnd())
            return *known;
        ZHIYIN_ASSIGN(const auto user, m_clients.findUser(name));
        m_users.insert(name, user);
        return user;
    }

    Workplace &m_place;
    ClientStore m_clients;
    DemoStore m_summary;
    NumberVault m_vault;
    QDate m_day;
    DemoTown m_town;
    QHash<QString, std::optional<UserId>> m_users;
};

Result<void> make(const QString &book, int clients)
{
    DemoWish wish;
    wish.path = book;
    wish.clients = 0;
    ZHIYIN_TRY(createDemonstration(wish, SystemClock()));
    std::optional<LaidAside> aside;
    {
        ZHIYIN_ASSIGN(const auto session,
                      Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
        ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
        ZHIYIN_ASSIGN(aside, LaidAside::from(bare));
    }
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_TRY(Crowd(*session).fill(clients));
    ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
    return aside->putBack(bare);
}

} // namespace

Result<QString> crowdFor(const Options &options)
{
    const QString book = QStringLiteral("%1/crowd-%2.book").arg(options.folder).arg(options.crowd);
    if (QDir(book).exists())
        return book;
    QTextStream(stderr) << "Making a book of " << options.crowd << " bare clients in " << book << Qt::endl;
    QElapsedTimer timer;
    timer.start();
    const QString passing = book + QStringLiteral(".passing");
    QDir(passing).removeRecursively();
    ZHIYIN_TRY(make(passing, options.crowd));
    if (!QDir().rename(passing, book))
        return failure(ErrorCode::NotWritable, {book});
    QTextStream(stderr) << "Made in " << timer.elapsed() / 1000 << " s" << Qt::endl;
    return book;
}

} // namespace zhiyin::bench
