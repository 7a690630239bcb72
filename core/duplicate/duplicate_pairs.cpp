// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/duplicate_pairs.h"

#include "core/duplicate/name_forms.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bitset>

namespace zhiyin {
namespace {

using enum DuplicateReason;
constexpr int kReasonCount = static_cast<int>(OtherBirth) + 1;
using Reasons = std::bitset<kReasonCount>;

/// A value that more clients than this share tells nothing about who is who.
constexpr size_t kMostSharing = 20;
/// Of a telephone number; shorter ones are extensions and service numbers.
constexpr qsizetype kLeastDigits = 7;

struct Weight {
    DuplicateReason reason;
    const char *code;
    /// Per cent, by which the doubt that is left shrinks; of the last two, the score.
    int weight;
};
constexpr std::array kWeights = {
    Weight{IdNumber, "id_number", 98},
    Weight{Phone, "phone", 55},
    Weight{NameAndBirth, "name_and_birth_date", 80},
    Weight{Name, "name", 35},
    Weight{Traditional, "traditional_simplified", 0},
    Weight{Pinyin, "pinyin", 0},
    Weight{OtherIdNumber, "different_id_number", 60},
    Weight{OtherBirth, "different_birth_date", 50},
};
static_assert(kWeights.size() == kReasonCount);

/// A name that only sounds the same is weaker than the same name.
constexpr int kSoundOnly = 70;

/// Digits without the country's prefix.
QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone.normalized(QString::NormalizationForm_KC)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (digits.startsWith(QStringLiteral("0086")))
        digits.remove(0, 4);
    else if (digits.size() == 13 && digits.startsWith(QStringLiteral("861")))
        digits.remove(0, 2);
    return digits.size() >= kLeastDigits ? digits : QString();
}

/// Two numbers of one type; a passport beside an identity card says nothing.
bool haveDifferentNumbers(const DuplicateFacts &a, const DuplicateFacts &b)
{
    return !a.idKey.isEmpty() && !b.idKey.isEmpty() && a.idKey != b.idKey
           && a.idKey.section(u'|', 0, 0) == b.idKey.section(u'|', 0, 0);
}

class Finder
{
public:
    explicit Finder(const std::vector<DuplicateFacts> &clients) : m_clients(clients) {}

    Result<DuplicateList> run()
    {
        ZHIYIN_ASSIGN(NameFormer former, NameFormer::make());
        m_forms.reserve(m_clients.size());
        for (const DuplicateFacts &client : m_clients)
            m_forms.push_back(former.of(client.name));
        byIdNumber();
        byPhone();
        byName();
        return collect();
    }

private:
    using Groups = QHash<QString, std::vector<int>>;

    static void put(Groups &groups, const QString &key, int client)
    {
        auto &group = groups[key];
        if (group.empty() || group.back() != client)
            group.push_back(client);
    }

    /// Each pair of each group that is small enough to tell something.
    template <class Take> void pairs(const Groups &groups, Take take)
    {
        for (const auto &group : groups) {
            if (group.size() > kMostSharing) {
                ++m_commonValues;
                continue;
            }
            for (size_t i = 0; i < group.size(); ++i) {
                for (size_t j = i + 1; j < group.size(); ++j)
                    take(std::min(group[i], group[j]), std::max(group[i], group[j]));
            }
        }
    }

    void note(int a, int b, DuplicateReason reason)
    {
        m_found[(static_cast<quint64>(a) << 32) | static_cast<quint64>(b)].set(static_cast<size_t>(reason));
    }

    void byIdNumber()
    {
        Groups groups;
        for (size_t i = 0; i < m_clients.size(); ++i) {
            if (!m_clients[i].idKey.isEmpty())
                put(groups, m_clients[i].idKey, static_cast<int>(i));
        }
        pairs(groups, [this](int a, int b) { note(a, b, IdNumber); });
    }

    void byPhone()
    {
        Groups groups;
        for (size_t i = 0; i < m_clients.size(); ++i) {
            for (const QString &phone : m_clients[i].phones) {
                const QString key = phoneKey(phone);
                if (!key.isEmpty())
                    put(groups, key, static_cast<int>(i));
            }
        }
        pairs(groups, [this](int a, int b) { note(a, b, Phone); });
    }

    /// Names with the same sound, apart by birth date; then those without one, as far as the name is rare.
    void byName()
    {
        Groups born;
        Groups any;
        for (size_t i = 0; i < m_clients.size(); ++i) {
            const QDate birth = m_clients[i].birthDate;
            for (const QString &sound : {m_forms[i].pinyin, m_forms[i].turned}) {
                if (sound.isEmpty())
                    continue;
                if (birth.isValid())
                    put(born, sound + birth.toString(QStringLiteral("|yyyyMMdd")), static_cast<int>(i));
                put(any, sound, static_cast<int>(i));
            }
        }
        pairs(born, [this](int a, int b) { noteName(a, b, NameAndBirth); });
        pairs(any, [this](int a, int b) {
            if (!client(a).birthDate.isValid() || !client(b).birthDate.isValid())
                noteName(a, b, Name);
        });
    }

    void noteName(int a, int b, DuplicateReason reason)
    {
        const NameForms &left = forms(a);
        const NameForms &right = forms(b);
        note(a, b, reason);
        if (left.plain == right.plain)
            return;
        note(a, b, left.simplified == right.simplified ? Traditional : Pinyin);
    }

    [[nodiscard]] const DuplicateFacts &client(int index) const { return m_clients[static_cast<size_t>(index)]; }
    [[nodiscard]] const NameForms &forms(int index) const { return m_forms[static_cast<size_t>(index)]; }

    [[nodiscard]] DuplicatePair pairOf(int first, int second, Reasons reasons) const
    {
        const DuplicateFacts *a = &client(first);
        const DuplicateFacts *b = &client(second);
        if (std::pair(b->externalId, b->id) < std::pair(a->externalId, a->id))
            std::swap(a, b);
        if (haveDifferentNumbers(*a, *b))
            reasons.set(static_cast<size_t>(OtherIdNumber));
        if (a->birthDate.isValid() && b->birthDate.isValid() && a->birthDate != b->birthDate)
            reasons.set(static_cast<size_t>(OtherBirth));
        DuplicatePair pair{a->id, b->id, a->externalId, b->externalId, a->name, b->name, 0, {}};
        int doubt = 1000;
        for (const Weight &weight : kWeights) {
            if (!reasons.test(static_cast<size_t>(weight.reason)))
                continue;
            pair.reasons.push_back(weight.reason);
            int per = weight.weight;
            const bool isName = weight.reason == NameAndBirth || weight.reason == Name;
            if (isName && reasons.test(static_cast<size_t>(Pinyin)))
                per = per * kSoundOnly / 100;
            if (weight.reason == OtherIdNumber || weight.reason == OtherBirth)
                doubt = 1000 - (1000 - doubt) * (100 - per) / 100;
            else
                doubt = doubt * (100 - per) / 100;
        }
        pair.score = std::clamp((1000 - doubt + 5) / 10, 1, 100);
        return pair;
    }

    [[nodiscard]] DuplicateList collect() const
    {
        DuplicateList list;
        list.commonValues = m_commonValues;
        list.pairs.reserve(static_cast<size_t>(m_found.size()));
        for (auto it = m_found.begin(); it != m_found.end(); ++it)
            list.pairs.push_back(
                pairOf(static_cast<int>(it.key() >> 32), static_cast<int>(it.key() & 0xffffffffU), it.value()));
        std::sort(list.pairs.begin(), list.pairs.end(), [](const DuplicatePair &left, const DuplicatePair &right) {
            return std::tuple(-left.score, left.externalA, left.externalB, left.a, left.b)
                   < std::tuple(-right.score, right.externalA, right.externalB, right.a, right.b);
        });
        return list;
    }

    const std::vector<DuplicateFacts> &m_clients;
    std::vector<NameForms> m_forms;
    QHash<quint64, Reasons> m_found;
    int m_commonValues = 0;
};

} // namespace

QString duplicateReasonCode(DuplicateReason reason)
{
    return QString::fromLatin1(kWeights[static_cast<size_t>(reason)].code);
}

Result<DuplicateList> findDuplicates(const std::vector<DuplicateFacts> &clients)
{
    return Finder(clients).run();
}

} // namespace zhiyin
