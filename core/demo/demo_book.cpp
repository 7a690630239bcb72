// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"

#include "core/demo/demo_events.h"
#include "core/demo/demo_performance.h"
#include "core/demo/demo_surveys.h"
#include "core/expert/expert_desk.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
#include "core/session/book_creation.h"
#include "core/session/book_store.h"
#include "core/session/session.h"
#include "core/storage/book_directory.h"

namespace zhiyin {
namespace {

/// Clients a transaction: long ones keep pages of the book in memory, short ones sync the disk too often.
constexpr int kChunk = 1000;
constexpr int kHistoryMonths = 24;
/// One complaint among so many clients.
constexpr int kClientsPerComplaint = 25;

struct DemoPerson {
    QStringView name;
    Role role;
    QStringView branch;
};
constexpr std::array kPeople = {
    DemoPerson{u"admin", Role::Admin, u""},
    DemoPerson{u"supervisor", Role::Supervisor, u""},
    DemoPerson{u"compliance", Role::Compliance, u""},
    DemoPerson{u"advisor", Role::Advisor, u"城东支行"},
    DemoPerson{u"advisor2", Role::Advisor, u"城东支行"},
    DemoPerson{u"advisor3", Role::Advisor, u"滨江支行"},
    DemoPerson{u"advisor4", Role::Advisor, u"滨江支行"},
    DemoPerson{u"advisor5", Role::Advisor, u"高新支行"},
};

DemoTown townOf(const Period &history)
{
    DemoTown town;
    town.history = history;
    for (const DemoPerson &person : kPeople) {
        if (person.role != Role::Advisor)
            continue;
        const QString branch = person.branch.toString();
        qsizetype place = town.branches.indexOf(branch);
        if (place < 0) {
            place = town.branches.size();
            town.branches.append(branch);
            town.advisors.emplace_back();
        }
        town.advisors[static_cast<size_t>(place)].append(person.name.toString());
    }
    return town;
}

Result<void> makeBook(const QString &path, const DemoWish &wish, const QTimeZone &zone, const Clock &clock)
{
    NewBook wanted;
    wanted.path = path;
    wanted.institution = QStringLiteral("知音示例财富管理");
    wanted.zone = zone;
    wanted.cost = wish.cost;
    wanted.demonstration = true;
    for (const DemoPerson &person : kPeople)
        wanted.people.push_back(
            {person.name.toString(), kDemoPassphrase.toString(), person.role, person.branch.toString()});
    ZHIYIN_TRY(createBook(wanted, clock));
    return {};
}

/// The example of tiers in force from the beginning of the history.
Result<TierPolicy> setTierPolicy(const QString &path, QDate from)
{
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({path, QStringLiteral("compliance"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_ASSIGN(const QByteArray text, shippedPolicyText(QStringLiteral("tier-example")));
    PolicyDesk desk = session->desk<PolicyDesk>();
    ZHIYIN_TRY(desk.set(PolicyName::Tier, text, from, QStringLiteral("示例账簿使用的示例标准")));
    ZHIYIN_ASSIGN(const auto document, desk.inForce(PolicyName::Tier, from));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Tier)});
    return parseTierPolicy(document->json, session->book().currency);
}

/// A pool that every tier can book: tax and pensions in the house, law from outside.
Result<void> addExperts(Session &session)
{
    auto desk = session.desk<ExpertDesk>();
    const NewExpert experts[] = {{.name = QStringLiteral("陆税务师"),
                                  .fields = {QStringLiteral("税务筹划")},
                                  .hours = QStringLiteral("1-5 09:00-12:00")},
                                 {.name = QStringLiteral("沈规划师"),
                                  .fields = {QStringLiteral("养老规划"), QStringLiteral("保险")},
                                  .hours = QStringLiteral("1-5 13:30-17:00")},
                                 {.name = QStringLiteral("韩律师"),
                                  .kind = ExpertKind::Outside,
                                  .fields = {QStringLiteral("财富传承")},
                                  .hours = QStringLiteral("2 14:00-17:00, 4 14:00-17:00")}};
    for (const NewExpert &expert : experts)
        ZHIYIN_TRY(desk.add(expert));
    return {};
}

/// Who was recommended by whom; only by somebody who was there before. -1 for nobody.
std::vector<int> referrersOf(quint64 seed, int clients)
{
    DemoRandom random(seed, 3'000'000'000ULL);
    std::vector<int> referrers(static_cast<size_t>(clients), -1);
    for (int i = 1; i < clients; ++i) {
        if (random.chance(8))
            referrers[static_cast<size_t>(i)] = random.below(i);
    }
    return referrers;
}

Result<DemoWorld> worldOf(quint64 seed, const Workplace &workplace, QDate today)
{
    DemoWorld world;
    const Period history{addMonthsClamped(today, -kHistoryMonths).addDays(1), today};
    world.town = townOf(history);
    world.town.currency = workplace.currency();
    world.zone = workplace.zone();
    QDate end = quarterOf(history.from).from.addDays(-1);
    for (; end <= history.to; end = quarterOf(end.addDays(1)).to)
        world.quarterEnds.push_back(end);
    world.products = demoProducts(seed, {world.quarterEnds.front(), history.to});
    ZHIYIN_ASSIGN(const auto documents, shippedQuestionnaires());
    for (const QJsonObject &document : documents) {
        ZHIYIN_ASSIGN(Questionnaire questionnaire, parseQuestionnaire(document));
        (questionnaire.id == QStringLiteral("corporate") ? world.corporate : world.individual) =
            std::move(questionnaire);
    }
    ZHIYIN_ASSIGN(const auto risk, shippedPolicy(PolicyName::Risk));
    if (!risk)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Risk)});
    ZHIYIN_ASSIGN(world.risk, parseRiskPolicy(risk->json));
    return world;
}

/// Fills a new book, a chunk of clients at a time.
class DemoFilling final
{
public:
    DemoFilling(Session &session, const DemoWish &wish, const Clock &clock, TierPolicy tiers)
        : m_wish(wish)
        , m_clock(clock)
        , m_day(clock.now())
        , m_tiers(std::move(tiers))
        , m_place{session.workplace().database, m_day, clock, session.workplace().actor, session.workplace().book,
                  session.workplace().keys}
    {}

    Result<DemoCounts> run(const std::function<bool(qint64, qint64)> &progress)
    {
        ZHIYIN_TRY(begin());
        for (int from = 0; from < m_wish.clients; from += kChunk) {
            ZHIYIN_TRY(writeChunk(from, std::min(from + kChunk, m_wish.clients), progress));
        }
        ZHIYIN_ASSIGN(UnitOfWork work, beginWork());
        DemoWriter writer(m_place, m_day, work, m_world, m_links);
        for (size_t i = 0; i < m_links.runs.size(); ++i)
            ZHIYIN_TRY(writer.tally(m_links.runs[i], m_tallies[i]));
        ZHIYIN_TRY(work.commit());
        ZHIYIN_ASSIGN(const int contacts, addDemoEvents(m_place, m_day, m_clock.now()));
        m_counts.contacts += contacts;
        ZHIYIN_TRY(addDemoSurveys(m_place, m_day, m_clock.now(), m_wish.seed));
        ZHIYIN_TRY(addDemoPerformance(m_place));
        return m_counts;
    }

private:
    Result<UnitOfWork> beginWork()
    {
        // Entries of today, whatever day the last client turned the clock to.
        m_day.set(m_clock.now());
        ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_place));
        work.tellInBulk();
        return work;
    }

    Result<void> begin()
    {
        const QDate today = m_place.today();
        ZHIYIN_ASSIGN(m_world, worldOf(m_wish.seed, m_place, today));
        m_referrers = referrersOf(m_wish.seed, m_wish.clients);
        m_referred.resize(m_referrers.size());
        for (const int referrer : m_referrers) {
            if (referrer >= 0)
                ++m_referred[static_cast<size_t>(referrer)];
        }
        ZHIYIN_ASSIGN(auto policy, complaintPolicyInForce(m_place, today));
        ZHIYIN_ASSIGN(WorkCalendar calendar, calendarInForce(m_place, today));
        m_rules.emplace(DemoComplaintRules{std::move(policy.policy), policy.version, std::move(calendar)});
        ZHIYIN_ASSIGN(const auto users, BookStore(m_place.database).listUsers());
        for (const UserAccount &user : users)
            m_links.users.insert(user.name, user.id);
        m_links.riskVersion = QStringLiteral("risk %1").arg(kShippedVersion);
        m_tallies.resize(m_world.quarterEnds.size());
        ZHIYIN_ASSIGN(UnitOfWork work, beginWork());
        for (size_t i = 0; i < m_world.products.size(); ++i)
            m_links.products.push_back(work.newId<ProductId>());
        DemoWriter writer(m_place, m_day, work, m_world, m_links);
        ZHIYIN_TRY(writer.products(m_world.products));
        for (const QDate day : m_world.quarterEnds) {
            m_links.runs.push_back(
                {work.newId<AnyId>(), day, endOfDay(day, m_world.zone), m_place.actor.id, QStringLiteral("tier 1")});
            ZHIYIN_TRY(writer.run(m_links.runs.back()));
        }
        return work.commit();
    }

    Result<void> writeChunk(int from, int to, const std::function<bool(qint64, qint64)> &progress)
    {
        ZHIYIN_ASSIGN(UnitOfWork work, beginWork());
        DemoWriter writer(m_place, m_day, work, m_world, m_links);
        for (int i = from; i < to; ++i) {
            if (progress && i % 50 == 0 && !progress(i, m_wish.clients))
                return failure(ErrorCode::Cancelled);
            ZHIYIN_TRY(writeClient(writer, i));
        }
        ZHIYIN_TRY(work.commit());
        return {};
    }

    Result<void> writeClient(DemoWriter &writer, int i)
    {
        const auto place = static_cast<size_t>(i);
        const DemoClient client = demoClient(m_wish.seed, i, m_referrers[place], m_world.town);
        ZHIYIN_ASSIGN(const DemoLife life, demoLife(m_wish.seed, i, client, m_world));
        ZHIYIN_ASSIGN(const DemoTierCourse course,
                      demoTiers(client, life, m_referred[place], m_world, m_tiers, m_tallies));
        ZHIYIN_ASSIGN(const ClientId id, writer.client(client, life, course, m_counts));
        if (i % kClientsPerComplaint != 3)
            return {};
        return writeComplaint(writer, i / kClientsPerComplaint, id, client);
    }

    Result<void> writeComplaint(DemoWriter &writer, int n, ClientId id, const DemoClient &client)
    {
        const DemoHandlers handlers{m_links.users.value(client.row.text(ClientField::Advisor), m_place.actor.id),
                                    m_place.actor.id};
        ZHIYIN_ASSIGN(ComplaintCase made, demoComplaint(m_wish.seed, n, m_world, handlers, m_clock.now()));
        made.branch = client.row.text(ClientField::Branch);
        // One in twelve comes from somebody who is no client.
        if (n % 12 == 5) {
            DemoRandom random(m_wish.seed, 4'000'000'000ULL + static_cast<quint64>(n));
            made.complainant = demoName(random, random.chance(50));
        } else {
            made.client = id;
        }
        ZHIYIN_TRY(writer.complaint(std::move(made), *m_rules, m_clock.now()));
        ++m_counts.complaints;
        return {};
    }

    const DemoWish &m_wish;
    const Clock &m_clock;
    FixedClock m_day;
    TierPolicy m_tiers;
    Workplace m_place;
    DemoWorld m_world;
    DemoLinks m_links;
    std::optional<DemoComplaintRules> m_rules;
    std::vector<int> m_referrers;
    std::vector<int> m_referred;
    std::vector<DemoTierTally> m_tallies;
    DemoCounts m_counts;
};

Result<DemoCounts> fill(const QString &path, const DemoWish &wish, const Clock &clock,
                        const std::function<bool(qint64, qint64)> &progress)
{
    const QTimeZone zone("Asia/Shanghai");
    ZHIYIN_TRY(makeBook(path, wish, zone, clock));
    const QDate begin = addMonthsClamped(clock.today(zone), -kHistoryMonths);
    ZHIYIN_ASSIGN(TierPolicy tiers, setTierPolicy(path, quarterOf(begin).from.addDays(-1)));
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({path, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_TRY(addExperts(*session));
    return DemoFilling(*session, wish, clock, std::move(tiers)).run(progress);
}

} // namespace

Result<DemoCounts> createDemonstration(const DemoWish &wish, const Clock &clock,
                                       const std::function<bool(qint64 done, qint64 all)> &progress)
{
    ZHIYIN_ASSIGN(BookDirectory room, BookDirectory::prepare(wish.path));
    const QString passing = room.path() + QStringLiteral("/whole.book");
    auto filled = fill(passing, wish, clock, progress);
    if (filled) {
        auto whole = BookDirectory::locate(passing);
        const auto moved = whole ? whole->moveTo(wish.path) : Result<void>(failure(whole.error()));
        if (!moved)
            filled = failure(moved.error());
    }
    room.discard();
    return filled;
}

} // namespace zhiyin
