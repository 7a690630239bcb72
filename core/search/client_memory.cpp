// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/client_memory.h"

#include "core/search/byte_scan.h"
#include "core/security/mask.h"

#include <algorithm>
#include <numeric>

namespace zhiyin {
namespace {

/// So many clients beside the ordered ones are still found in no time.
constexpr size_t kMostFresh = 4096;

bool hasDigit(const QByteArray &number)
{
    return std::any_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A number dialled from abroad finds the one written without China's code.
QByteArray withoutCountry(QStringView text, QByteArray number)
{
    const bool abroad = text.startsWith(u'+') || text.startsWith(u'＋');
    if (abroad && number.size() > 2 && number.startsWith("86"))
        return number.mid(2);
    if (number.size() > 4 && number.startsWith("0086"))
        return number.mid(4);
    return number;
}

Mask maskOfField(SearchField field)
{
    switch (field) {
    case SearchField::IdNumber: return Mask::IdentityNumber;
    case SearchField::CardNumber: return Mask::CardNumber;
    case SearchField::AccountNumber: return Mask::AccountNumber;
    case SearchField::Phone:
    case SearchField::ExternalId:
    case SearchField::Name: break;
    }
    return Mask::Telephone;
}

/// The part of the original text that a stretch of its folded characters came from.
TextRange rangeOf(QStringView text, size_t from, size_t count)
{
    std::u32string folded;
    std::vector<TextRange> ranges;
    appendFolded(text, folded, &ranges);
    if (count == 0 || from + count > ranges.size())
        return {};
    const TextRange last = ranges[from + count - 1];
    return {ranges[from].from, last.from + last.length - ranges[from].from};
}

} // namespace

/// Counts what was found by bucket and says what is still worth finding: what comes later in the same bucket stands
/// behind, so a bucket is full when it and the better ones hold the limit.
class ClientMemory::Tally
{
public:
    explicit Tally(size_t limit) : m_limit(limit) {}
    void add(int bucket)
    {
        ++m_counts[static_cast<size_t>(bucket)];
        size_t sum = 0;
        int useful = 0;
        for (; useful < kBuckets; ++useful) {
            sum += m_counts[static_cast<size_t>(useful)];
            if (sum >= m_limit)
                break;
        }
        m_below = useful;
    }
    /// Only buckets below this are worth it.
    [[nodiscard]] int below() const { return m_below; }
    [[nodiscard]] Demand demand() const
    {
        if (m_below > bucketOf(MatchRank::Inside, MatchManner::Direct))
            return Demand::Anywhere;
        if (m_below > bucketOf(MatchRank::Prefix, MatchManner::Direct))
            return Demand::FieldStart;
        return m_below > 0 ? Demand::WholeField : Demand::Nothing;
    }

private:
    size_t m_limit;
    std::array<size_t, kBuckets> m_counts{};
    int m_below = kBuckets;
};

struct ClientMemory::Query {
    Query(const QString &text, const CharBook &book, int limit)
        : folded(foldedCharacters(text))
        , words(QString::fromUcs4(folded.data(), static_cast<qsizetype>(folded.size())).toUtf8())
        , number(withoutCountry(text.trimmed(), numberForSearch(text)))
        , name(folded, book)
        , limit(limit > 0 ? static_cast<size_t>(limit) : std::numeric_limits<size_t>::max())
    {
        if (!hasDigit(number))
            number.clear();
    }
    std::u32string folded;
    QByteArray words;
    QByteArray number;
    NameQuery name;
    size_t limit;
};

QString searchFieldCode(SearchField field)
{
    switch (field) {
    case SearchField::ExternalId: return QStringLiteral("external_id");
    case SearchField::Name: return QStringLiteral("name");
    case SearchField::Phone: return QStringLiteral("phone");
    case SearchField::IdNumber: return QStringLiteral("id_number");
    case SearchField::CardNumber: return QStringLiteral("card_number");
    case SearchField::AccountNumber: return QStringLiteral("account_number");
    }
    return {};
}

void ClientMemory::clear()
{
    m_settled = ClientShelf();
    m_fresh = ClientShelf();
    m_places.clear();
    m_places.squeeze();
    m_book = CharBook();
}

void ClientMemory::remember(const RememberedClient &client)
{
    forget(client.id);
    m_places.insert(client.id, {true, static_cast<quint32>(m_fresh.size())});
    m_fresh.add(client, m_book);
}

void ClientMemory::forget(ClientId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return;
    (place->fresh ? m_fresh : m_settled).remove(place->place);
    m_places.erase(place);
}

void ClientMemory::settleIfMany()
{
    if (m_fresh.size() > kMostFresh)
        settle();
}

void ClientMemory::settle()
{
    struct From {
        const ClientShelf *shelf;
        quint32 place;
    };
    std::vector<From> order;
    order.reserve(static_cast<size_t>(m_places.size()));
    for (const ClientShelf *shelf : {&m_settled, &m_fresh}) {
        for (size_t i = 0; i < shelf->size(); ++i) {
            if (!shelf->isGone(i))
                order.push_back({shelf, static_cast<quint32>(i)});
        }
    }
    const auto before = [](const From &a, const From &b) {
        const int compared = a.shelf->externalId(a.place).compare(b.shelf->externalId(b.place));
        return compared != 0 ? compared < 0 : a.shelf->idAt(a.place) < b.shelf->idAt(b.place);
    };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::sort(order.begin(), order.end(), before);
    ClientShelf settled;
    for (const From &from : order) {
        m_places.insert(from.shelf->idAt(from.place), {false, static_cast<quint32>(settled.size())});
        settled.add(*from.shelf, from.place);
    }
    settled.tighten();
    m_settled = std::move(settled);
    m_fresh = ClientShelf();
}

void ClientMemory::findNames(const ClientShelf &shelf, const Query &query, size_t limit,
                             std::vector<Found> &found) const
{
    if (query.name.isEmpty())
        return;
    Tally tally(limit);
    const auto tryOne = [&](size_t place) {
        if (shelf.isGone(place))
            return;
        if (const auto match = query.name.match(shelf.codesOf(place), tally.below())) {
            found.push_back({static_cast<quint32>(place), match->bucket, SearchField::Name, 0});
            tally.add(match->bucket);
        }
    };
    const std::vector<quint32> &codes = shelf.codes();
    size_t place = 0;
    for (size_t at = 0; at < codes.size() && tally.demand() == Demand::Anywhere;) {
        if (!query.name.mayStart(codes[at])) {
            ++at;
            continue;
        }
        while (shelf.firstCode(place + 1) <= at)
            ++place;
        tryOne(place);
        at = shelf.firstCode(++place);
    }
    // Enough was found inside: from here on only the beginning of a name matters.
    for (; place < shelf.size() && tally.demand() != Demand::Nothing; ++place) {
        if (!query.name.mayStart(codes[shelf.firstCode(place)]))
            continue;
        const bool maybeWhole = static_cast<int>(shelf.codesOf(place).size()) <= query.name.length();
        if (tally.demand() == Demand::FieldStart || maybeWhole)
            tryOne(place);
    }
}

void ClientMemory::findNumbers(const ClientShelf &shelf, std::string_view needle, bool numbersToo, size_t limit,
                               std::vector<Found> &found) const
{
    Tally tally(limit);
    Demand demand = tally.demand();
    std::optional<Found> best;
    const auto keep = [&] {
        if (best && best->bucket < tally.below()) {
            found.push_back(*best);
            tally.add(best->bucket);
            demand = tally.demand();
        }
        best.reset();
    };
    size_t place = 0;
    scanBytes(shelf.bytes(), needle, demand, [&](size_t byte) {
        while (shelf.firstByte(place + 1) <= byte)
            ++place;
        if (best && best->place != place)
            keep();
        if (shelf.isGone(place))
            return;
        const ClientShelf::Field field = shelf.fieldAt(byte);
        if (!numbersToo && field.field != SearchField::ExternalId)
            return;
        const MatchRank rank = byte > field.from                    ? MatchRank::Inside
                               : field.text.size() == needle.size() ? MatchRank::Exact
                                                                    : MatchRank::Prefix;
        const int bucket = bucketOf(rank, MatchManner::Direct);
        if (!best || bucket < best->bucket)
            best = Found{static_cast<quint32>(place), bucket, field.field, byte};
    });
    keep();
}

std::vector<ClientMemory::Found> ClientMemory::findOn(const ClientShelf &shelf, const Query &query, size_t limit) const
{
    std::vector<Found> found;
    findNames(shelf, query, limit, found);
    const auto viewOf = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()));
    };
    const bool same = query.words == query.number;
    if (!query.words.isEmpty())
        findNumbers(shelf, viewOf(query.words), same, limit, found);
    if (!query.number.isEmpty() && !same)
        findNumbers(shelf, viewOf(query.number), true, limit, found);
    // One hit a client: its best.
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.place != b.place ? a.place < b.place : a.bucket < b.bucket;
    });
    found.erase(
        std::unique(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.place == b.place; }),
        found.end());
    return found;
}

SearchHit ClientMemory::hitOf(const ClientShelf &shelf, const Found &found, const Query &query) const
{
    SearchHit hit{shelf.idAt(found.place),
                  shelf.externalId(found.place).toString(),
                  shelf.name(found.place).toString(),
                  found.field,
                  {},
                  {}};
    if (found.field == SearchField::Name) {
        hit.match = hit.name;
        if (const auto match = query.name.match(shelf.codesOf(found.place), kBuckets))
            hit.range = rangeOf(hit.name, static_cast<size_t>(match->from), static_cast<size_t>(match->count));
        return hit;
    }
    if (found.field == SearchField::ExternalId) {
        hit.match = hit.externalId;
        const std::u32string folded = foldedCharacters(hit.externalId);
        const std::u32string wanted = foldedCharacters(QString::fromUtf8(query.words));
        const size_t at = folded.find(wanted);
        if (at != std::u32string::npos)
            hit.range = rangeOf(hit.externalId, at, wanted.size());
        return hit;
    }
    const ClientShelf::Field field = shelf.fieldAt(found.byte);
    const QString held = QString::fromLatin1(field.text.data(), static_cast<qsizetype>(field.text.size())).toUpper();
    hit.match = masked(maskOfField(field.field), held);
    if (hit.match.size() == held.size())
        hit.range = {static_cast<int>(found.byte - field.from), static_cast<int>(query.number.size())};
    return hit;
}

std::vector<SearchHit> ClientMemory::find(const QString &text, int limit) const
{
    const Query query(text, m_book, limit);
    struct From {
        const ClientShelf *shelf;
        Found found;
    };
    std::vector<From> all;
    for (const ClientShelf *shelf : {&m_settled, &m_fresh}) {
        // Only what is in the order of answers may be cut short.
        const size_t kept = shelf == &m_settled ? query.limit : std::numeric_limits<size_t>::max();
        for (const Found &found : findOn(*shelf, query, kept))
            all.push_back({shelf, found});
    }
    const auto before = [this](const From &a, const From &b) {
        if (a.found.bucket != b.found.bucket)
            return a.found.bucket < b.found.bucket;
        if (a.shelf == &m_settled && b.shelf == &m_settled)
            return a.found.place < b.found.place;
        return a.shelf->externalId(a.found.place) < b.shelf->externalId(b.found.place);
    };
    const size_t most = std::min(all.size(), query.limit);
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(most), all.end(), before);
    std::vector<SearchHit> hits;
    hits.reserve(most);
    for (size_t i = 0; i < most; ++i)
        hits.push_back(hitOf(*all[i].shelf, all[i].found, query));
    return hits;
}

} // namespace zhiyin
