// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/client_search.h"

#include "core/search/search_desk.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

constexpr int kMostHits = 20;

QString wordOf(SearchField field)
{
    switch (field) {
    case SearchField::Phone: return QCoreApplication::translate("zhiyin", "Telephone");
    case SearchField::IdNumber: return QCoreApplication::translate("zhiyin", "Identity number");
    case SearchField::CardNumber: return QCoreApplication::translate("zhiyin", "Card number");
    case SearchField::AccountNumber: return QCoreApplication::translate("zhiyin", "Account number");
    case SearchField::ExternalId:
    case SearchField::Name: break;
    }
    return {};
}

/// The external number tells clients of one name apart; a number that matched stands before it, behind its mask.
FoundPlace placeOf(const SearchHit &hit)
{
    FoundPlace place{
        hit.name, hit.externalId, QStringLiteral("client"), {QStringLiteral("clients"), AnyId(hit.id.value())}};
    if (hit.field == SearchField::Name) {
        place.inTitle = hit.range;
    } else if (hit.field == SearchField::ExternalId) {
        place.inDetail = hit.range;
    } else {
        const QString before = wordOf(hit.field) + u' ';
        place.detail = before + hit.match + QStringLiteral("   ") + hit.externalId;
        place.inDetail = {static_cast<int>(before.size()) + hit.range.from, hit.range.length};
    }
    return place;
}

std::vector<FoundPlace> placesOf(const std::vector<SearchHit> &hits)
{
    std::vector<FoundPlace> places;
    places.reserve(hits.size());
    for (const SearchHit &hit : hits)
        places.push_back(placeOf(hit));
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
