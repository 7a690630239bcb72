// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_desk.h"
#include "core/kpi/kpi_desk.h"
#include "core/policy/policy_document.h"
#include "tests/support/figure_world.h"

#include <QRandomGenerator>

#include <map>

using namespace zhiyin;
using test::FigureWorld;

/// Every indicator a second time, by plain loops over what was laid down, and held against the fast way, the rows and the
/// groups, over random books.
namespace {

const QDate kToday(2026, 9, 30);
const Period kShown{QDate(2025, 10, 10), QDate(2026, 9, 30)};

struct Span {
    QDate from;
    QDate to; ///< Not included; invalid: open.
    QString stage;
};
struct Rated {
    QDate on;
    int rating;
};
struct Assets {
    QDate on;
    qint64 cash;
    qint64 funds;
};
struct Person {
    qint64 id = 0;
    QString advisor;
    QString branch;
    QDate opened;
    bool referred = false;
    std::vector<Span> spans = {};
    std::vector<Rated> ratings = {};
    std::vector<QDate> contacts = {};
    std::vector<QDate> bought = {};
    std::vector<Assets> declared = {};
    /// Funds only.
    std::vector<Assets> held = {};
    std::vector<TierSpan> tiers = {};
};

struct Sum {
    qint64 numerator = 0;
    qint64 denominator = 0;
    void row(bool counts)
    {
        ++denominator;
        numerator += counts ? 1 : 0;
    }
    friend bool operator==(const Sum &, const Sum &) = default;
};

class RandomBook
{
public:
    explicit RandomBook(quint32 seed) : m_random(seed) { fill(); }

    FigureWorld world;
    std::vector<Person> people;
    std::vector<Rated> anonymous;

private:
    int upTo(int most) { return static_cast<int>(m_random.bounded(most + 1)); }
    QDate day(QDate from = QDate(2024, 10, 1)) { return from.addDays(upTo(static_cast<int>(from.daysTo(kToday)))); }
    void fill();
    void fillPerson(Person &person, qint64 fund);
    void fillStages(Person &person);

    QRandomGenerator m_random;
};

/// Words for the world, which takes C strings.
struct Text {
    QByteArray bytes;
    operator const char *() const { return bytes.constData(); }
};

Text utf8(const QString &text)
{
    return {text.toUtf8()};
}

Text iso(QDate day)
{
    return utf8(day.toString(Qt::ISODate));
}

Text noon(QDate day)
{
    return utf8(day.toString(Qt::ISODate) + QStringLiteral("T12:00:00+08:00"));
}

void RandomBook::fillStages(Person &person)
{
    QDate from = person.opened;
    const char *stages[] = {"new", "active", "dormant", "lost", "active", "closed"};
    const int steps = upTo(3);
    for (int i = 0; i <= steps; ++i) {
        const QString stage = QString::fromLatin1(stages[i == 0 ? 0 : upTo(5)]);
        const QDate to = i == steps ? QDate() : from.addDays(1 + upTo(200));
        if (to.isValid() && to > kToday)
            break;
        person.spans.push_back({from, to, stage});
        world.stage(person.id, iso(from), to.isValid() ? static_cast<const char *>(iso(to)) : nullptr, utf8(stage));
        from = to;
    }
}

void RandomBook::fillPerson(Person &person, qint64 fund)
{
    fillStages(person);
    for (int i = upTo(3); i > 0; --i) {
        const Rated rated{day(), 1 + upTo(4)};
        world.contact(person.id, noon(rated.on), "call", rated.rating);
        person.ratings.push_back(rated);
        person.contacts.push_back(rated.on);
    }
    for (int i = upTo(2); i > 0; --i) {
        const Rated rated{day(), 1 + upTo(4)};
        world.survey(person.id, noon(rated.on), rated.rating);
        person.ratings.push_back(rated);
    }
    for (int i = upTo(3); i > 0; --i) {
        person.bought.push_back(day());
        world.transaction(person.id, iso(person.bought.back()), "buy", fund, 1, 100);
    }
    QDate on = person.opened;
    for (int i = upTo(2); i > 0 && on <= kToday; --i) {
        person.declared.push_back({on, upTo(5000), upTo(5000)});
        world.declared(person.id, iso(on), person.declared.back().cash, person.declared.back().funds);
        on = on.addDays(1 + upTo(300));
    }
    on = day();
    for (int i = upTo(2); i > 0 && on <= kToday; --i) {
        person.held.push_back({on, 0, upTo(9000)});
        world.holding(person.id, fund, iso(on), 1, person.held.back().funds);
        on = on.addDays(1 + upTo(200));
    }
    const char *tiers[] = {"diamond", "gold", "silver"};
    on = person.opened;
    for (int i = upTo(2); i > 0 && on <= kToday; --i) {
        person.tiers.push_back({on, QString::fromLatin1(tiers[upTo(2)])});
        world.tier(person.id, iso(on), utf8(person.tiers.back().tier));
        on = on.addDays(1 + upTo(200));
    }
}

void RandomBook::fill()
{
    const qint64 fund = world.product("F-1", "fund", 3);
    for (int i = 0; i < 9; ++i) {
        Person person;
        person.advisor = upTo(1) == 0 ? QStringLiteral("advisor") : QStringLiteral("advisor2");
        person.branch = upTo(1) == 0 ? QStringLiteral("North") : QStringLiteral("South");
        person.opened = day(QDate(2023, 10, 1));
        person.referred = upTo(2) == 0;
        const Text number = utf8(QStringLiteral("N-%1").arg(i));
        const Text opened = iso(person.opened);
        const Text advisor = utf8(person.advisor);
        const Text branch = utf8(person.branch);
        FigureWorld::NewClient row{number};
        row.opened = opened;
        row.advisor = advisor;
        row.branch = branch;
        row.referrer = person.referred ? "somebody" : nullptr;
        person.id = world.client(row);
        fillPerson(person, fund);
        people.push_back(std::move(person));
    }
    for (int i = upTo(3); i > 0; --i) {
        anonymous.push_back({day(), 1 + upTo(4)});
        world.survey(std::nullopt, noon(anonymous.back().on), anonymous.back().rating);
    }
    const auto head = world.open("head");
    for (int i = 3 + upTo(3); i > 0; --i) {
        const QDate received = day();
        NewComplaint wanted;
        wanted.client = ClientId(people[static_cast<size_t>(upTo(8))].id);
        wanted.category = QStringLiteral("fees");
        wanted.text = QStringLiteral("too high");
        wanted.receivedAt = FigureWorld::moment(noon(received));
        const auto opened = head->desk<ComplaintDesk>().open(wanted);
        REQUIRE(opened);
        QDate on = received;
        for (const ComplaintStep step : {ComplaintStep::Assess, ComplaintStep::Investigate, ComplaintStep::Resolve,
                                         ComplaintStep::Feedback, ComplaintStep::FollowUp}) {
            on = on.addDays(upTo(6));
            if (on >= kToday || upTo(6) == 0)
                break;
            ComplaintEvent event;
            event.step = step;
            event.at = FigureWorld::moment(noon(on)).addSecs(60);
            event.text = QStringLiteral("done");
            if (step == ComplaintStep::FollowUp)
                event.satisfaction = 1 + upTo(4);
            REQUIRE(head->desk<ComplaintDesk>().take(*opened->complaint.id, event));
        }
    }
}

const Span *stageOn(const Person &person, QDate day)
{
    for (const Span &span : person.spans) {
        if (span.from <= day && (!span.to.isValid() || day < span.to))
            return &span;
    }
    return nullptr;
}

/// Recorded funds replace the declared ones; what was declared first holds since the relationship began.
qint64 assetsOn(const Person &person, QDate day)
{
    const Assets *said = nullptr;
    for (const Assets &declared : person.declared) {
        if (declared.on <= day)
            said = &declared;
    }
    const Assets *held = nullptr;
    for (const Assets &row : person.held) {
        if (row.on <= day)
            held = &row;
    }
    const qint64 cash = said == nullptr ? 0 : said->cash;
    return cash + (held != nullptr ? held->funds : said == nullptr ? 0 : said->funds);
}

ContactPolicy contactPolicy()
{
    return *parseContactPolicy((*shippedPolicy(PolicyName::Contact))->json);
}

/// The plain loops. `mine` says whose figures are wanted.
template <class Mine>
Sum second(const RandomBook &book, const std::vector<ComplaintView> &cases, Indicator indicator, const Period &period,
           Mine mine, bool everybody)
{
    Sum sum;
    const auto rate = [&](int rating, bool score) {
        if (score) {
            sum.numerator += rating * 20;
            ++sum.denominator;
        } else {
            sum.row(rating >= 4);
        }
    };
    const bool score = indicator == Indicator::SatisfactionScore;
    if ((indicator == Indicator::Satisfaction || score) && everybody) {
        for (const Rated &rated : book.anonymous) {
            if (period.contains(rated.on))
                rate(rated.rating, score);
        }
    }
    for (const Person &person : book.people) {
        if (!mine(person))
            continue;
        switch (indicator) {
        case Indicator::Satisfaction:
        case Indicator::SatisfactionScore:
            for (const Rated &rated : person.ratings) {
                if (period.contains(rated.on))
                    rate(rated.rating, score);
            }
            break;
        case Indicator::Retention: {
            const Span *eve = stageOn(person, period.from.addDays(-1));
            const Span *last = stageOn(person, period.to);
            const auto isOne = [](const Span *span, std::initializer_list<const char *> stages) {
                return span != nullptr && std::any_of(stages.begin(), stages.end(), [span](const char *stage) {
                           return span->stage == QLatin1String(stage);
                       });
            };
            if (isOne(eve, {"new", "active", "dormant"}))
                sum.row(!isOne(last, {"lost", "closed"}));
            break;
        }
        case Indicator::ContactsOnTime: {
            ContactFacts facts;
            facts.begin = person.opened;
            facts.contacts = person.contacts;
            facts.tiers = person.tiers;
            for (const ContactObligation &owed : obligations(facts, kToday, contactPolicy())) {
                if (period.contains(owed.due) && owed.due <= kToday)
                    sum.row(owed.settledOn && *owed.settledOn <= owed.due);
            }
            break;
        }
        case Indicator::AssetGrowth: {
            const qint64 start = assetsOn(person, period.from.addDays(-1));
            sum.denominator += start;
            sum.numerator += assetsOn(person, period.to) - start;
            break;
        }
        case Indicator::RepeatPurchase: {
            const Period window{addMonthsClamped(period.to, -12).addDays(1), period.to};
            const auto bought = std::count_if(person.bought.begin(), person.bought.end(),
                                              [&window](QDate on) { return window.contains(on); });
            if (bought > 0)
                sum.row(bought >= 2);
            break;
        }
        case Indicator::Referral:
            if (period.contains(person.opened))
                sum.row(person.referred);
            break;
        default: break;
        }
        for (const ComplaintView &view : cases) {
            const auto &facts = view.complaint.facts;
            const auto day = [](const QDateTime &at) { return at.toTimeZone(QTimeZone("Asia/Shanghai")).date(); };
            if (view.complaint.client != ClientId(person.id))
                continue;
            if (indicator == Indicator::ComplaintSatisfaction) {
                for (const ComplaintEvent &event : facts.events) {
                    if (event.step == ComplaintStep::FollowUp && period.contains(day(event.at)))
                        sum.row(*event.satisfaction >= 4);
                }
            }
            if (!period.contains(day(facts.receivedAt)))
                continue;
            for (const ComplaintClock &clock : view.clocks) {
                const bool asked =
                    (indicator == Indicator::ComplaintsFirstResponseOnTime && clock.name == ClockName::FirstResponse)
                    || (indicator == Indicator::ComplaintsResolvedInSevenWorkingDays
                        && clock.name == ClockName::Resolution);
                if (asked && (clock.state == ClockState::Met || clock.state == ClockState::Breached))
                    sum.row(clock.state == ClockState::Met);
                if (indicator == Indicator::HandledWithin24h && clock.name == ClockName::FirstResponse)
                    sum.row(clock.metAt && facts.receivedAt.secsTo(*clock.metAt) <= 24 * 3600);
            }
            if (indicator == Indicator::RepeatComplaints)
                sum.row(std::any_of(cases.begin(), cases.end(), [&](const ComplaintView &other) {
                    const QDateTime before = other.complaint.facts.receivedAt;
                    return other.complaint.client == view.complaint.client && before < facts.receivedAt
                           && day(before) >= addMonthsClamped(day(facts.receivedAt), -12);
                }));
        }
    }
    return sum;
}

std::vector<ComplaintView> casesOf(const RandomBook &book)
{
    const auto compliance = book.world.open("compliance");
    auto cases = compliance->desk<ComplaintDesk>().list(false, false, 1000);
    REQUIRE(cases);
    std::vector<ComplaintView> whole;
    for (const ComplaintView &line : *cases) {
        const auto view = compliance->desk<ComplaintDesk>().show(*line.complaint.id);
        REQUIRE(view);
        whole.push_back(*view);
    }
    return whole;
}

template <class Mine>
void compare(const RandomBook &book, const std::vector<ComplaintView> &cases, Session &session, Mine mine,
             bool everybody)
{
    for (const KpiBy by :
         {KpiBy(Step::Month), KpiBy(Step::Quarter), KpiBy(KpiBy::Kind::Year), KpiBy(KpiBy::Kind::Rolling)}) {
        const auto figures = session.desk<KpiDesk>().figures({.range = kShown, .by = by});
        REQUIRE(figures);
        for (const KpiFigures &one : *figures) {
            for (const IndicatorValue &value : one.values) {
                const Sum plain = second(book, cases, value.indicator, one.period, mine, everybody);
                CAPTURE(indicatorText(value.indicator).toStdString(), kpiByText(by).toStdString(),
                        one.period.from.toString(Qt::ISODate).toStdString(),
                        one.period.to.toString(Qt::ISODate).toStdString());
                CHECK(plain == Sum{value.numerator, value.denominator});
            }
        }
        for (const KpiAxis axis : kKpiAxes) {
            const auto groups = session.desk<KpiDesk>().groups({.range = kShown, .by = by}, axis);
            REQUIRE(groups);
            for (size_t i = 0; i < figures->size(); ++i) {
                for (const IndicatorValue &value : (*figures)[i].values) {
                    if (!hasAxis(value.indicator, axis))
                        continue;
                    Sum sum;
                    for (const KpiGroup &group : groups->groups) {
                        const IndicatorValue *part = group.figures[i].find(value.indicator);
                        REQUIRE(part != nullptr);
                        sum.numerator += part->numerator;
                        sum.denominator += part->denominator;
                    }
                    CAPTURE(indicatorText(value.indicator).toStdString(), kpiAxisText(axis).toStdString());
                    CHECK(sum == Sum{value.numerator, value.denominator});
                }
            }
        }
    }
}

} // namespace

TEST_CASE("Every indicator comes out the same by plain loops, and groups add up to the whole", "[kpi][second]")
{
    constexpr quint32 kBooks = 4;
    for (quint32 seed = 1; seed <= kBooks; ++seed) {
        CAPTURE(seed);
        const RandomBook book(seed);
        const std::vector<ComplaintView> cases = casesOf(book);
        const auto head = book.world.open("head");
        compare(
            book, cases, *head, [](const Person &) { return true; }, true);
        const auto supervisor = book.world.open("supervisor");
        compare(
            book, cases, *supervisor, [](const Person &person) { return person.branch == QStringLiteral("North"); },
            false);
        const auto advisor = book.world.open("advisor");
        compare(
            book, cases, *advisor, [](const Person &person) { return person.advisor == QStringLiteral("advisor"); },
            false);
    }
}
