// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/client_memory.h"

#include "core/security/mask.h"

namespace zhiyin {
namespace {

/// · and its look-alikes, which people type for one another in names.
bool isMiddleDot(QChar c)
{
    switch (c.unicode()) {
    case 0x00b7:
    case 0x2022:
    case 0x2027:
    case 0x22c5:
    case 0x30fb:
    case 0xff65:
    case u'.': return true;
    default: return false;
    }
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit() || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'))
            digits += c.toUpper();
    }
    return digits;
}

bool looksLikeNumber(const QString &digits)
{
    return std::any_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

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

QString foldedForSearch(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && !isMiddleDot(c))
            folded += c.toCaseFolded();
    }
    return folded.simplified();
}

void ClientMemory::clear()
{
    m_entries.clear();
    m_places.clear();
    m_forgotten = 0;
}

void ClientMemory::reserve(size_t count)
{
    m_entries.reserve(count);
    m_places.reserve(static_cast<qsizetype>(count));
}

void ClientMemory::remember(const RememberedClient &client)
{
    forget(client.id);
    Entry entry{client.id,
                false,
                client.externalId,
                client.name,
                {foldedForSearch(client.externalId), foldedForSearch(client.name), digitsOf(client.phone),
                 digitsOf(client.idNumber), digitsOf(client.cardNumber), digitsOf(client.accountNumber)}};
    m_places.insert(client.id, m_entries.size());
    m_entries.push_back(std::move(entry));
}

void ClientMemory::forget(ClientId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return;
    Entry &entry = m_entries[*place];
    entry = Entry{id, true, {}, {}, {}};
    m_places.erase(place);
    ++m_forgotten;
}

std::optional<ClientMemory::Found> ClientMemory::match(size_t index, const QString &words, const QString &digits) const
{
    const Entry &entry = m_entries[index];
    if (entry.gone)
        return std::nullopt;
    std::optional<Found> best;
    for (int f = 0; f < 6; ++f) {
        const auto field = static_cast<SearchField>(f);
        const QString &wanted = field <= SearchField::Name ? words : digits;
        const QString &held = entry.folded[f];
        if (wanted.isEmpty() || held.isEmpty())
            continue;
        const qsizetype at = held.indexOf(wanted);
        if (at < 0)
            continue;
        const int rank = at > 0 ? 2 : held.size() == wanted.size() ? 0 : 1;
        if (!best || rank < best->rank)
            best = Found{rank, index, field};
    }
    return best;
}

SearchHit ClientMemory::hitOf(const Found &found) const
{
    const Entry &entry = m_entries[found.entry];
    const QString &held = entry.folded[static_cast<int>(found.field)];
    QString shown;
    switch (found.field) {
    case SearchField::ExternalId: shown = entry.externalId; break;
    case SearchField::Name: shown = entry.name; break;
    case SearchField::Phone: shown = masked(Mask::Telephone, held); break;
    case SearchField::IdNumber: shown = masked(Mask::IdentityNumber, held); break;
    case SearchField::CardNumber: shown = masked(Mask::CardNumber, held); break;
    case SearchField::AccountNumber: shown = masked(Mask::AccountNumber, held); break;
    }
    return {entry.id, entry.externalId, entry.name, found.field, shown};
}

std::vector<SearchHit> ClientMemory::find(const QString &text, int limit) const
{
    const QString words = foldedForSearch(text);
    QString digits = digitsOf(text);
    if (!looksLikeNumber(digits))
        digits.clear();
    if (words.isEmpty() && digits.isEmpty())
        return {};
    std::vector<Found> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const auto one = match(i, words, digits))
            found.push_back(*one);
    }
    const auto before = [this](const Found &a, const Found &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return m_entries[a.entry].externalId < m_entries[b.entry].externalId;
    };
    const size_t most = limit > 0 ? std::min(found.size(), static_cast<size_t>(limit)) : found.size();
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end(), before);
    std::vector<SearchHit> hits;
    hits.reserve(most);
    for (size_t i = 0; i < most; ++i)
        hits.push_back(hitOf(found[i]));
    return hits;
}

} // namespace zhiyin
