// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/client_search.h"

#include "core/search/search_desk.h"

namespace zhiyin {
namespace {

constexpr int kMostHits = 20;

std::vector<FoundPlace> placesOf(const std::vector<SearchHit> &hits)
{
    std::vector<FoundPlace> places;
    for (const SearchHit &hit : hits) {
        const bool byNumber = hit.field != SearchField::Name && hit.field != SearchField::ExternalId;
        const QString detail = byNumber ? hit.externalId + QStringLiteral("    ") + hit.match : hit.externalId;
        places.push_back(
            {hit.name, detail, QStringLiteral("client"), {QStringLiteral("clients"), AnyId(hit.id.value())}});
    }
    return places;
}

/// Some thousand clients at a time, so that what a page asks meanwhile is not kept waiting.
void fillMemory(Workbench &bench)
{
    bench.call(
        &bench, [](Session &session) { return session.desk<SearchDesk>().prepareSome(); },
        [&bench](const Result<bool> &ready) {
            if (!ready)
                bench.failed(ready.error());
            else if (!*ready)
                fillMemory(bench);
        });
}

} // namespace

SearchProvider clientSearch(Workbench &bench)
{
    if (bench.may(Action::ReadClient))
        fillMemory(bench);
    auto latest = std::make_shared<Latest>();
    return [&bench, latest](const QString &text, const std::function<void(std::vector<FoundPlace>)> &found) {
        latest->call(
            bench.worker(), &bench,
            [text](Session &session) { return session.desk<SearchDesk>().find(text, kMostHits); },
            [&bench, found](const Result<std::vector<SearchHit>> &hits) {
                if (hits)
                    found(placesOf(*hits));
                else
                    bench.failed(hits.error());
            });
    };
}

} // namespace zhiyin
