// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/greeting/greeting_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/contact/care_store.h"
#include "core/contact/contact_desk.h"
#include "core/contact/contact_writer.h"
#include "core/greeting/greeting_store.h"
#include "core/letter/letter_desk.h"
#include "core/words/greeting_words.h"

#include <map>

namespace zhiyin {
namespace {

constexpr qint64 kMostDays = 62;
/// A greeting that was recorded without its occasion counts for a birthday at most so many days later.
constexpr int kLooseDays = 10;
const QString kFestivals = QStringLiteral("festival");

/// Gathers the lines of one question.
class Gatherer final
{
public:
    Gatherer(Workplace &workplace, const ContactPolicy &policy, const ClientScope &scope, std::optional<UserId> advisor,
             const GreetingQuery &query)
        : m_workplace(workplace)
        , m_policy(policy)
        , m_scope(scope)
        , m_query(query)
        , m_store(workplace.database, scope, advisor)
    {}

    Result<std::vector<GreetingLine>> gather()
    {
        if (wants(kBirthdayOccasion.toString()))
            ZHIYIN_TRY(addBirthdays());
        ZHIYIN_TRY(addFestivals());
        ZHIYIN_TRY(markSent());
        ZHIYIN_TRY(guard());
        if (m_query.openOnly)
            std::erase_if(m_lines, [](const GreetingLine &line) { return !line.isOpen(); });
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const GreetingLine &a, const GreetingLine &b) {
            return std::pair(a.mark.day, !a.isBirthday()) < std::pair(b.mark.day, !b.isBirthday());
        });
        return std::move(m_lines);
    }

private:
    bool wants(const QString &occasion) const { return m_query.occasion.isEmpty() || m_query.occasion == occasion; }

    Result<void> addBirthdays()
    {
        // Who was born on 29 February has the day before in common years.
        QStringList monthDays{QStringLiteral("02-29")};
        for (QDate day = m_query.from; day <= m_query.to; day = day.addDays(1))
            monthDays.append(day.toString(QStringLiteral("MM-dd")));
        monthDays.removeDuplicates();
        ZHIYIN_ASSIGN(const auto clients, m_store.clients(monthDays));
        for (QDate day = m_query.from; day <= m_query.to; day = day.addDays(1)) {
            for (const GreetedClient &client : clients) {
                if (!hasBirthday(client.birth, day, m_policy.leapBirthday))
                    continue;
                m_lines.push_back({.mark = {client.to.client, kBirthdayOccasion.toString(), day},
                                   .to = client.to,
                                   .turns = yearsTurned(client.birth.birth, day),
                                   .lunar = client.birth.calendar == BirthdayCalendar::Lunar});
            }
        }
        return {};
    }

    Result<void> addFestivals()
    {
        auto days = festivalsBetween(m_policy, m_query.from, m_query.to);
        std::erase_if(days, [this](const FestivalDay &day) {
            return m_query.occasion != kFestivals && !wants(day.festival.code);
        });
        if (days.empty())
            return {};
        ZHIYIN_ASSIGN(const auto clients, m_store.clients({}));
        for (const FestivalDay &day : days) {
            for (const GreetedClient &client : clients)
                m_lines.push_back({.mark = {client.to.client, day.festival.code, day.day},
                                   .to = client.to,
                                   .festival = day.festival.name,
                                   .lunar = day.festival.lunar});
        }
        return {};
    }

    Result<void> markSent()
    {
        if (m_lines.empty())
            return {};
        const QDateTime since = startOfDay(m_query.from.addDays(-kLooseDays), m_workplace.zone());
        ZHIYIN_ASSIGN(const auto all, m_store.sent(m_query.from, m_query.to, since));
        QHash<ClientId, std::vector<SentGreeting>> sent;
        for (const SentGreeting &one : all)
            sent[one.mark.client].push_back(one);
        for (GreetingLine &line : m_lines) {
            for (const SentGreeting &one : sent.value(line.mark.client)) {
                const QDate on = one.at.toTimeZone(m_workplace.zone()).date();
                if (one.mark == line.mark || isLoose(one, line, on))
                    line.sentOn = on;
            }
        }
        return {};
    }

    /// A contact that somebody recorded as a greeting, or an import brought: for a birthday unless it says another
    /// occasion, for a festival only where it says so.
    bool isLoose(const SentGreeting &sent, const GreetingLine &line, QDate on) const
    {
        if (sent.mark.day.isValid() || std::abs(on.daysTo(line.mark.day)) > kLooseDays)
            return false;
        if (!line.isBirthday())
            return sent.purpose == line.mark.occasion;
        return std::none_of(m_policy.festivals.begin(), m_policy.festivals.end(),
                            [&](const Festival &festival) { return festival.code == sent.purpose; });
    }

    Result<void> guard()
    {
        constexpr size_t kFew = 20;
        CareStore care(m_workplace.database);
        QHash<ClientId, GuardFacts> facts;
        if (m_lines.size() > kFew) {
            ZHIYIN_ASSIGN(facts, care.guardFacts(m_scope));
        }
        for (GreetingLine &line : m_lines) {
            const ClientId client = line.mark.client;
            if (!facts.contains(client)) {
                ZHIYIN_ASSIGN(const GuardFacts one, care.guardFacts(client));
                facts.insert(client, one);
            }
            line.reasons = guardReasons(facts.value(client), GuardedAct::Greeting, line.mark.day, {}, m_policy);
        }
        return {};
    }

    Workplace &m_workplace;
    const ContactPolicy &m_policy;
    const ClientScope &m_scope;
    const GreetingQuery &m_query;
    GreetingStore m_store;
    std::vector<GreetingLine> m_lines;
};

QString occasionText(const GreetingMark &mark)
{
    return mark.occasion + u' ' + mark.day.toString(Qt::ISODate);
}

QString festivalName(const GreetingLine &line)
{
    switch (line.to.language) {
    case LetterLanguage::English: return line.festival.en;
    case LetterLanguage::SimplifiedChinese: return line.festival.zh;
    case LetterLanguage::TraditionalChinese: return inTraditional({line.festival.zh, {}, {}}).title;
    }
    return {};
}

RefusedGreeting refusedLine(const GreetingLine &line, bool already)
{
    return {line.mark, line.to.externalId, line.to.name, line.reasons, already};
}

} // namespace

Result<std::vector<GreetingLine>> GreetingDesk::gather(Workplace &workplace, const ContactPolicy &policy,
                                                       const ClientScope &scope, std::optional<UserId> advisor,
                                                       const GreetingQuery &query)
{
    return Gatherer(workplace, policy, scope, advisor, query).gather();
}

Result<std::vector<GreetingLine>> GreetingDesk::list(const GreetingQuery &query)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    if (!query.from.isValid() || query.to < query.from || query.from.daysTo(query.to) >= kMostDays)
        return failure(ErrorCode::BadValue, {QStringLiteral("to"), query.to.toString(Qt::ISODate),
                                             words::greetingSpan(static_cast<int>(kMostDays))});
    std::optional<UserId> advisor;
    if (!query.advisor.isEmpty()) {
        ZHIYIN_ASSIGN(advisor, ClientStore(m_workplace.database).findUser(query.advisor));
        if (!advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), query.advisor});
    }
    ZHIYIN_ASSIGN(const ContactPolicy policy, ContactDesk(m_workplace).policy());
    const QString &occasion = query.occasion;
    const bool known = occasion.isEmpty() || occasion == kBirthdayOccasion || occasion == kFestivals
                       || std::any_of(policy.festivals.begin(), policy.festivals.end(),
                                      [&](const Festival &festival) { return festival.code == occasion; });
    if (!known)
        return failure(ErrorCode::NotFound, {QStringLiteral("occasion"), occasion});
    return gather(m_workplace, policy, scope, advisor, query);
}

Result<std::vector<GreetingLine>> GreetingDesk::linesOf(const std::vector<GreetingMark> &marks, Action action)
{
    std::vector<GreetingLine> chosen;
    if (marks.empty())
        return chosen;
    GreetingQuery query{marks.front().day, marks.front().day};
    for (const GreetingMark &mark : marks) {
        ZHIYIN_TRY(requireOnClient(m_workplace, mark.client, action));
        query.from = std::min(query.from, mark.day);
        query.to = std::max(query.to, mark.day);
    }
    ZHIYIN_ASSIGN(const auto lines, list(query));
    QHash<QString, const GreetingLine *> byMark;
    const auto keyOf = [](const GreetingMark &mark) { return mark.client.toString() + u' ' + occasionText(mark); };
    for (const GreetingLine &line : lines)
        byMark.insert(keyOf(line.mark), &line);
    QSet<QString> seen;
    for (const GreetingMark &mark : marks) {
        const GreetingLine *line = byMark.value(keyOf(mark));
        if (line == nullptr)
            return failure(ErrorCode::NotFound, {QStringLiteral("occasion"), occasionText(mark)});
        if (!seen.contains(keyOf(mark)))
            chosen.push_back(*line);
        seen.insert(keyOf(mark));
    }
    return chosen;
}

Result<GreetingOutcome> GreetingDesk::record(const std::vector<GreetingMark> &marks, GreetingWay way)
{
    ZHIYIN_ASSIGN(const auto lines, linesOf(marks, Action::WriteClient));
    GreetingOutcome outcome;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (lines.size() > 1)
        work.tellInBulk();
    GreetingStore store(m_workplace.database, {Reach::All, {}, {}}, {});
    ContactWriter writer(m_workplace, work);
    for (const GreetingLine &line : lines) {
        if (!line.isOpen()) {
            outcome.refused.push_back(refusedLine(line, line.sentOn.isValid()));
            continue;
        }
        const Contact contact{.id = work.newId<ContactId>(),
                              .client = line.mark.client,
                              .at = m_workplace.now(),
                              .channel = ContactChannel::Greeting,
                              .purpose = line.mark.occasion,
                              .summary = codeText(kGreetingWays, way),
                              .user = m_workplace.actor.id};
        ZHIYIN_TRY(writer.add(contact));
        ZHIYIN_TRY(store.insert(work.newId<AnyId>(), line.mark, way, contact.id));
        outcome.recorded.push_back(line.mark);
    }
    if (!outcome.recorded.empty())
        ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<GreetingTexts> GreetingDesk::texts(const std::vector<GreetingMark> &marks, GreetingWay way)
{
    ZHIYIN_ASSIGN(const auto lines, linesOf(marks, Action::WriteClient));
    GreetingTexts made;
    LetterDesk letters(m_workplace);
    // Each text is read once, not once a client.
    std::map<std::pair<LetterKind, LetterLanguage>, LetterText> known;
    for (const GreetingLine &line : lines) {
        if (!line.reasons.empty()) {
            made.refused.push_back(refusedLine(line, false));
            continue;
        }
        const bool card = way == GreetingWay::Card;
        const LetterKind kind = line.isBirthday() ? (card ? LetterKind::BirthdayCard : LetterKind::BirthdayMessage)
                                                  : (card ? LetterKind::FestivalCard : LetterKind::FestivalMessage);
        const std::pair key(kind, line.to.language);
        if (!known.contains(key)) {
            ZHIYIN_ASSIGN(const LetterVersion version, letters.inForce(kind, line.to.language, m_workplace.today()));
            known[key] = version.text;
        }
        LetterValues values = valuesOf(line.to);
        if (!line.isBirthday())
            values.insert(LetterField::Festival, festivalName(line));
        letters.addCommon(values, line.to.language, line.mark.day);
        ZHIYIN_ASSIGN(LetterText text, fillLetter(known[key], values));
        made.texts.push_back({line.mark, line.to, std::move(text)});
    }
    return made;
}

} // namespace zhiyin
