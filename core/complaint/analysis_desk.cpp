// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis_desk.h"

#include "core/complaint/analysis_store.h"
#include "core/complaint/case_policies.h"
#include "core/complaint/complaint_store.h"
#include "core/security/permission.h"

namespace zhiyin {
namespace {

constexpr int kRepeatMonths = -12;
constexpr int kRatingDays = 182;

/// Names in the order in which they come up, the empty one first.
class Names final
{
public:
    explicit Names(QStringList first = {QString()}) : m_names(std::move(first))
    {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            m_places.insert(m_names[i], static_cast<int>(i));
    }
    int place(const QString &name)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.constEnd())
            return *known;
        const auto place = static_cast<int>(m_names.size());
        m_places.insert(name, place);
        m_names.append(name);
        return place;
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, int> m_places;
};

AnalysedTime timeOf(const AnalysedClockRow &clock, const QDateTime &receivedAt, const QDateTime &now)
{
    AnalysedTime time;
    if (clock.isCancelled || !clock.dueAt.isValid())
        return time;
    // What happened after the moment asked for has not happened.
    const bool isMet = clock.metAt.isValid() && clock.metAt <= now;
    if (isMet) {
        time.milliseconds = receivedAt.msecsTo(clock.metAt);
        time.outcome = clock.metAt <= clock.dueAt ? AnalysedOutcome::InTime : AnalysedOutcome::Late;
    } else {
        time.outcome = clock.dueAt < now ? AnalysedOutcome::Late : AnalysedOutcome::Running;
    }
    return time;
}

/// The mean of a client's ratings between two moments.
class Ratings final
{
public:
    explicit Ratings(std::vector<RatedContact> all) : m_all(std::move(all))
    {
        for (size_t i = 0; i < m_all.size(); ++i)
            m_first.try_emplace(m_all[i].client, i);
    }
    [[nodiscard]] std::optional<double> mean(ClientId client, const QDateTime &from, const QDateTime &until) const
    {
        const auto first = m_first.find(client);
        if (first == m_first.end())
            return std::nullopt;
        double sum = 0;
        int count = 0;
        for (size_t i = first->second; i < m_all.size() && m_all[i].client == client && m_all[i].at < until; ++i) {
            if (m_all[i].at < from)
                continue;
            sum += m_all[i].rating;
            ++count;
        }
        return count == 0 ? std::nullopt : std::optional(sum / count);
    }

private:
    std::vector<RatedContact> m_all;
    std::map<ClientId, size_t> m_first;
};

} // namespace

Result<Taxonomy> AnalysisDesk::taxonomy()
{
    ZHIYIN_ASSIGN(auto inForce, taxonomyInForce(m_workplace, m_workplace.today()));
    return std::move(inForce.policy);
}

Result<AnalysisData> AnalysisDesk::load()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ZHIYIN_ASSIGN(const auto ids,
                  ComplaintStore(m_workplace.database).list(scope, readBy(m_workplace.actor, m_workplace.now())));
    return read(QSet<ComplaintId>(ids.begin(), ids.end()));
}

Result<AnalysisData> AnalysisDesk::whole()
{
    return read(std::nullopt);
}

Result<AnalysisData> AnalysisDesk::read(const std::optional<QSet<ComplaintId>> &visible)
{
    const QDateTime now = m_workplace.now();
    AnalysisStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto rows, store.cases(now));
    ZHIYIN_ASSIGN(auto rated, store.ratings(now));
    const Ratings ratings(std::move(rated));
    std::array<Names, kAnalysisAxes.size()> groups;
    std::array<Names, kFairnessAxes.size()> likes{Names(), Names(), Names(QStringList{QString()} + ageBands())};
    AnalysisData data;
    QHash<ComplaintId, size_t> places;
    QHash<ComplaintId, QDateTime> receipts;
    std::optional<ClientId> client;
    QDate before;
    for (const AnalysedRow &row : rows) {
        const QDateTime local = row.receivedAt.toTimeZone(m_workplace.zone());
        const bool isRepeat =
            row.client && client == row.client && before >= addMonthsClamped(local.date(), kRepeatMonths);
        client = row.client;
        before = local.date();
        if (visible && !visible->contains(row.id))
            continue;
        AnalysedCase one{.id = row.id,
                         .client = row.client,
                         .receivedOn = local.date(),
                         .weekday = local.date().dayOfWeek(),
                         .hour = local.time().hour(),
                         .isRepeat = isRepeat,
                         .rating = row.rating};
        for (size_t axis = 0; axis < groups.size(); ++axis)
            one.group[axis] = groups[axis].place(row.groups[axis]);
        one.like = {likes[0].place(row.tier), likes[1].place(row.sex),
                    likes[2].place(ageBand(row.birth, local.date()))};
        if (row.client) {
            one.before = ratings.mean(*row.client, row.receivedAt.addDays(-kRatingDays), row.receivedAt);
            if (row.endedAt.isValid())
                one.after = ratings.mean(*row.client, row.endedAt, row.endedAt.addDays(kRatingDays));
        }
        places.insert(row.id, data.cases.size());
        receipts.insert(row.id, row.receivedAt);
        data.cases.push_back(std::move(one));
    }
    ZHIYIN_ASSIGN(const auto clocks, store.clocks());
    for (const AnalysedClockRow &clock : clocks) {
        const auto place = places.constFind(clock.id);
        const auto name = parseCode(kAnalysedClocks, clock.name);
        if (place == places.constEnd() || !name)
            continue;
        data.cases[*place].times[static_cast<size_t>(*name)] = timeOf(clock, receipts.value(clock.id), now);
    }
    ZHIYIN_ASSIGN(data.taxonomy, taxonomy());
    for (size_t axis = 0; axis < groups.size(); ++axis)
        data.groups[axis] = groups[axis].names();
    for (size_t axis = 0; axis < likes.size(); ++axis)
        data.likes[axis] = likes[axis].names();
    return data;
}

} // namespace zhiyin
