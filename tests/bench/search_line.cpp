// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/demo/demo_book.h"
#include "core/search/han_table.h"
#include "core/search/search_desk.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace zhiyin::bench {
namespace {

constexpr int kQueries = 1000;
constexpr int kMostCharacters = 6;
constexpr int kShown = 20;

/// Names and numbers of the book as bare text, and parts of them as somebody types them: characters, syllables, initials,
/// digits.
struct Corpus {
    QByteArray text;
    QStringList queries;
};

QString spelt(const QString &name, bool initials)
{
    QString text;
    for (const char32_t c : foldedCharacters(name)) {
        const auto readings = readingsOfHan(c);
        const QString reading = readings.empty() ? QString::fromUcs4(&c, 1) : QString::fromStdString(readings.front());
        text += initials ? reading.left(1) : reading;
    }
    return text;
}

Result<Corpus> corpusOf(Session &session)
{
    ClientQuery all;
    all.limit = 0;
    ZHIYIN_ASSIGN(const auto clients, session.desk<ClientDesk>().list(all));
    Corpus corpus;
    std::mt19937 random(20260101);
    for (const ClientLine &client : clients)
        corpus.text += client.name.toUtf8() + ' ' + client.externalId.toUtf8() + '\n';
    // Telephone, identity, card and account number of each client: as many digits, of any value.
    for (size_t i = 0; i < clients.size() * 58; ++i)
        corpus.text += static_cast<char>('0' + random() % 10);
    while (!clients.empty() && corpus.queries.size() < kQueries) {
        const ClientLine &client = clients[random() % clients.size()];
        const std::array<QString, 4> forms{client.name, spelt(client.name, false), spelt(client.name, true),
                                           client.externalId + QString::number(random())};
        const QString &form = forms[random() % forms.size()];
        if (form.isEmpty())
            continue;
        const auto from = static_cast<qsizetype>(random() % static_cast<size_t>(form.size()));
        corpus.queries.append(form.mid(from, 1 + static_cast<qsizetype>(random() % kMostCharacters)));
    }
    return corpus;
}

/// The 99th of a hundred, in milliseconds.
template <class Work> Result<double> slowest(const QStringList &queries, Work work)
{
    std::vector<double> taken;
    for (const QString &query : queries) {
        ZHIYIN_ASSIGN(const double one, timed(1, [&] { return work(query); }));
        taken.push_back(one);
    }
    std::sort(taken.begin(), taken.end());
    return taken.empty() ? 0 : taken[taken.size() * 99 / 100];
}

} // namespace

Result<Lines> measureSearch(const QString &book)
{
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    auto desk = session->desk<SearchDesk>();
    ZHIYIN_ASSIGN(const double filling, timed(1, [&] { return desk.prepare(); }));
    ZHIYIN_ASSIGN(const Corpus corpus, corpusOf(*session));
    ZHIYIN_ASSIGN(const double ours, slowest(corpus.queries, [&](const QString &query) -> Result<void> {
                      ZHIYIN_TRY(desk.find(query, kShown));
                      return {};
                  }));
    volatile size_t sink = 0; // what was found must not be optimised away
    ZHIYIN_ASSIGN(const double floor, slowest(corpus.queries, [&](const QString &query) -> Result<void> {
                      const QByteArray needle = query.toUtf8();
                      const char *at = corpus.text.constData();
                      const char *end = at + corpus.text.size();
                      while (
                          (at = static_cast<const char *>(memmem(at, static_cast<size_t>(end - at), needle.constData(),
                                                                 static_cast<size_t>(needle.size()))))
                          != nullptr) {
                          sink = sink + 1;
                          ++at;
                      }
                      return {};
                  }));
    return Lines{{QStringLiteral("search, 99 of 100 of %1 queries").arg(corpus.queries.size()), ours,
                  QStringLiteral("ms"), floor, QStringLiteral("at most 16 ms at 100,000; 60 at 1,000,000")},
                 {QStringLiteral("search: reading names and numbers"), filling, QStringLiteral("ms"), {}, {}}};
}

} // namespace zhiyin::bench
