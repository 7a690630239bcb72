// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_draw.h"

#include "core/base/seeded_random.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace zhiyin {
namespace {

/// Without what is mistaken for something else when read or written by hand: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. A prime
/// number of characters, so that the check finds any single slip and any two changed places.
constexpr QStringView kLetters = u"34679ACDEFGHJKMNPQRTWXY";
constexpr int kCodeLength = 5;
/// A stream of its own for the order of the sample and for its codes; strata have theirs by name.
constexpr quint64 kOrderStream = 1;
constexpr quint64 kCodeStream = 2;

/// FNV-1a: the same number for the same name everywhere.
quint64 streamOf(const QString &name)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : name.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    return hash | 0x100; // never one of the small ones above
}

/// The first `count` of a shuffle (Fisher and Yates).
template <class Value> void shuffleFront(std::vector<Value> &values, size_t count, SeededRandom random)
{
    for (size_t i = 0; i < count && i + 1 < values.size(); ++i)
        std::swap(values[i], values[i + static_cast<size_t>(random.below(static_cast<int>(values.size() - i)))]);
}

QChar checkLetter(QStringView letters)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < letters.size(); ++i)
        sum += (i + 2) * kLetters.indexOf(letters[i]);
    return kLetters[sum % kLetters.size()];
}

QString newCode(SeededRandom &random, QSet<QString> &taken)
{
    while (true) {
        QString code;
        for (int i = 0; i < kCodeLength; ++i)
            code += kLetters[random.below(static_cast<int>(kLetters.size()))];
        code += checkLetter(code);
        if (!taken.contains(code)) {
            taken.insert(code);
            return code;
        }
    }
}

QString stratumName(const SurveyCandidate &candidate, const std::vector<SurveyStratum> &strata)
{
    QStringList parts;
    for (const SurveyStratum stratum : strata) {
        const QString &value = candidate.group(stratum);
        parts.append(value.isEmpty() ? QStringLiteral("–") : value);
    }
    return parts.isEmpty() ? QStringLiteral("all") : parts.join(QStringLiteral(" · "));
}

} // namespace

int SurveyDrawn::population() const
{
    return std::accumulate(strata.begin(), strata.end(), 0,
                           [](int sum, const SurveyDrawnStratum &one) { return sum + one.population; });
}

std::vector<int> sharesOf(const std::vector<int> &sizes, int total)
{
    const qint64 whole = std::accumulate(sizes.begin(), sizes.end(), qint64{0});
    if (whole <= total)
        return sizes;
    std::vector<int> shares;
    std::vector<size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), size_t{0});
    int left = total;
    for (const int size : sizes) {
        shares.push_back(static_cast<int>(qint64{size} * total / whole));
        left -= shares.back();
    }
    const auto rest = [&](size_t i) { return qint64{sizes[i]} * total % whole; };
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return std::pair(rest(a), sizes[a]) > std::pair(rest(b), sizes[b]); });
    for (size_t i = 0; left > 0; ++i, --left)
        ++shares[order[i]];
    return shares;
}

SurveyDrawn drawSurvey(const std::vector<SurveyCandidate> &candidates, const SurveyDrawWish &wish)
{
    SurveyDrawn drawn;
    std::map<QString, std::vector<size_t>> byStratum;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].leftOut)
            ++drawn.leftOut[*candidates[i].leftOut];
        else
            byStratum[stratumName(candidates[i], wish.strata)].push_back(i);
    }
    std::vector<int> sizes;
    for (const auto &[name, places] : byStratum)
        sizes.push_back(static_cast<int>(places.size()));
    std::vector<int> shares = sharesOf(sizes, wish.size);
    if (wish.perStratum)
        std::transform(sizes.begin(), sizes.end(), shares.begin(), [&](int size) { return std::min(size, wish.size); });
    size_t stratum = 0;
    for (auto &[name, places] : byStratum) {
        std::sort(places.begin(), places.end(),
                  [&](size_t a, size_t b) { return candidates[a].id < candidates[b].id; });
        const auto count = static_cast<size_t>(shares[stratum]);
        shuffleFront(places, count, SeededRandom(wish.seed, streamOf(name)));
        for (size_t i = 0; i < count; ++i)
            drawn.people.push_back({places[i], stratum, {}});
        drawn.strata.push_back({name, static_cast<int>(places.size()), static_cast<int>(count)});
        ++stratum;
    }
    shuffleFront(drawn.people, drawn.people.size(), SeededRandom(wish.seed, kOrderStream));
    SeededRandom codes(wish.seed, kCodeStream);
    QSet<QString> taken;
    for (SurveyDrawn::Person &person : drawn.people)
        person.code = newCode(codes, taken);
    return drawn;
}

bool isSurveyCode(const QString &code)
{
    if (code.size() != kCodeLength + 1)
        return false;
    const QStringView letters = QStringView(code).left(kCodeLength);
    const bool known =
        std::all_of(letters.begin(), letters.end(), [](QChar letter) { return kLetters.contains(letter); });
    return known && checkLetter(letters) == code.back();
}

QString tidySurveyCode(const QString &typed)
{
    QString code = typed.toUpper();
    code.remove(u' ').remove(u'-');
    return code;
}

} // namespace zhiyin
