// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_rules.h"

#include "core/letter/letter_desk.h"

#include <QLocale>

namespace zhiyin {
namespace {

constexpr int kReplyDays = 3;
constexpr int kMostPlaces = 100'000;
constexpr qint64 kMostHours = 24 * 14;

/// Rounded half to even, as all amounts are.
qint64 shared(qint64 amount, qint64 parts)
{
    const qint64 whole = amount / parts;
    const qint64 rest = amount % parts;
    const bool up = rest * 2 > parts || (rest * 2 == parts && whole % 2 != 0);
    return whole + (up ? 1 : 0);
}

} // namespace

std::vector<EventGuest> expectedGuests(const std::vector<EventGuest> &guests)
{
    std::vector<EventGuest> expected;
    for (const EventGuest &guest : guests) {
        if (guest.state == GuestState::Accepted || guest.state == GuestState::Came)
            expected.push_back(guest);
    }
    if (!expected.empty())
        return expected;
    for (const EventGuest &guest : guests) {
        if (guest.state == GuestState::Invited)
            expected.push_back(guest);
    }
    return expected;
}

bool mayBecome(const ClientEvent &event, EventState next, const QDateTime &now)
{
    const bool isAhead = event.state == EventState::Planned || event.state == EventState::Open;
    switch (next) {
    case EventState::Planned: return event.state == EventState::Open;
    case EventState::Open: return event.state == EventState::Planned;
    case EventState::Held: return event.state == EventState::Open && event.plan.starts <= now;
    case EventState::Cancelled: return isAhead;
    }
    return false;
}

GuestState answered(bool accepts, const std::optional<int> &capacity, int accepted)
{
    if (!accepts)
        return GuestState::Declined;
    return capacity && accepted >= *capacity ? GuestState::Waiting : GuestState::Accepted;
}

std::optional<size_t> nextWaiting(const std::vector<EventGuest> &guests, const std::optional<int> &capacity)
{
    const auto accepted = std::count_if(guests.begin(), guests.end(), [](const EventGuest &guest) {
        return guest.state == GuestState::Accepted || guest.state == GuestState::Came;
    });
    if (capacity && accepted >= *capacity)
        return std::nullopt;
    std::optional<size_t> first;
    for (size_t i = 0; i < guests.size(); ++i) {
        if (guests[i].state == GuestState::Waiting && (!first || guests[i].repliedAt < guests[*first].repliedAt))
            first = i;
    }
    return first;
}

std::vector<GuardReason> invitationReasons(const GuardFacts &facts, QDate today, QDate eventDay,
                                           const ContactPolicy &policy)
{
    auto reasons = guardReasons(facts, GuardedAct::Invitation, today, {}, policy);
    for (const GuardReason reason : guardReasons(facts, GuardedAct::Invitation, eventDay, {}, policy)) {
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
            reasons.push_back(reason);
    }
    std::sort(reasons.begin(), reasons.end());
    return reasons;
}

EventFigures figuresOf(const ClientEvent &event, const std::vector<EventGuest> &guests)
{
    EventFigures figures;
    qint64 sum = 0;
    for (const EventGuest &guest : guests) {
        ++figures.guests[static_cast<size_t>(guest.state)];
        if (guest.rating) {
            ++figures.ratings;
            sum += *guest.rating;
        }
        if (!guest.needs.isEmpty())
            ++figures.needs;
    }
    if (figures.ratings > 0)
        figures.averageRating = static_cast<int>(shared(sum * 100, figures.ratings));
    const int came = figures.of(GuestState::Came);
    if (event.plan.capacity)
        figures.freePlaces = std::max(0, *event.plan.capacity - figures.of(GuestState::Accepted) - came);
    if (event.cost && came > 0)
        figures.costPerGuest = Money(shared(event.cost->minor(), came), event.cost->currency());
    return figures;
}

QString faultyField(const EventPlan &plan, QDate today, const QTimeZone &zone)
{
    if (plan.title.trimmed().isEmpty())
        return QStringLiteral("title");
    if (plan.place.trimmed().isEmpty())
        return QStringLiteral("place");
    if (!plan.starts.isValid())
        return QStringLiteral("starts");
    if (!plan.ends.isValid() || plan.ends <= plan.starts || plan.starts.secsTo(plan.ends) > kMostHours * 3600)
        return QStringLiteral("ends");
    if (plan.capacity && (*plan.capacity < 1 || *plan.capacity > kMostPlaces))
        return QStringLiteral("places");
    if (plan.budget && plan.budget->isNegative())
        return QStringLiteral("budget");
    const QDate day = plan.starts.toTimeZone(zone).date();
    if (plan.replyBy.isValid() && (plan.replyBy > day || (day >= today && plan.replyBy < today)))
        return QStringLiteral("reply_by");
    return {};
}

QDate usualReplyBy(const QDateTime &starts, QDate today, const QTimeZone &zone)
{
    const QDate day = starts.toTimeZone(zone).date();
    return std::min(day, std::max(day.addDays(-kReplyDays), today));
}

QString eventKindText(EventKind kind, LetterLanguage language)
{
    constexpr std::array kTexts = {std::pair("lecture", u"主题讲座"), std::pair("meeting of clients", u"客户交流会"),
                                   std::pair("outing", u"户外活动")};
    const auto &[english, chinese] = kTexts[static_cast<size_t>(kind)];
    if (language == LetterLanguage::English)
        return QString::fromLatin1(english);
    const QString simplified = QString::fromUtf16(chinese);
    return language == LetterLanguage::SimplifiedChinese ? simplified : inTraditional({simplified, {}, {}}).title;
}

QString eventTimeText(const EventPlan &plan, const QTimeZone &zone, LetterLanguage language)
{
    const QDateTime starts = plan.starts.toTimeZone(zone);
    const QDateTime ends = plan.ends.toTimeZone(zone);
    const QLocale locale = language == LetterLanguage::English
                               ? QLocale(QLocale::English)
                               : QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    const QString hours = QStringLiteral("HH:mm");
    const auto dayOf = [&](const QDateTime &at) {
        const QString weekday = locale.dayName(at.date().dayOfWeek(), QLocale::LongFormat);
        return language == LetterLanguage::English
                   ? QStringLiteral("%1, %2").arg(weekday, letterDate(at.date(), language))
                   : QStringLiteral("%1（%2）").arg(letterDate(at.date(), language), weekday);
    };
    const QString gap = language == LetterLanguage::English ? QStringLiteral(", ") : QString();
    const QString from = dayOf(starts) + gap + starts.toString(hours);
    if (starts.date() == ends.date())
        return from + QStringLiteral("–") + ends.toString(hours);
    return from + QStringLiteral(" – ") + dayOf(ends) + gap + ends.toString(hours);
}

} // namespace zhiyin
