// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis_desk.h"
#include "core/complaint/clock_keeper.h"
#include "core/complaint/complaint_desk.h"
#include "core/complaint/complaint_flow.h"
#include "core/demo/demo_book.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_shelf.h"
#include "core/session/session.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include <QDir>
#include <QTextStream>

#include <random>

namespace zhiyin::bench {
namespace {

constexpr int kCases = 100'000;
constexpr int kChunk = 10'000;
constexpr int kShown = 1000;
constexpr int kDays = 730;
/// One case of so many is still open.
constexpr int kOneOpenOf = 10;
constexpr int kHourMs = 3'600'000;

/// The i-th case, the same in every run: received on some hour of two years, step after step until it was closed or now.
ComplaintCase invented(int i, const QDateTime &now)
{
    std::mt19937 random(static_cast<unsigned>(i) + 1);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    static const QStringList categories{QStringLiteral("收费"), QStringLiteral("服务"), QStringLiteral("收益"),
                                        QStringLiteral("系统"), QStringLiteral("披露")};
    ComplaintCase made;
    made.externalId = QStringLiteral("B%1").arg(i, 6, 10, QChar(u'0'));
    made.complainant = QStringLiteral("投诉人%1").arg(i);
    made.channel = kComplaintChannels[static_cast<size_t>(below(static_cast<int>(kComplaintChannels.size())))].second;
    made.category = categories[below(static_cast<int>(categories.size()))];
    made.text = QStringLiteral("一次收了两次费用");
    made.policyVersion = QStringLiteral("complaint 0");
    const bool isOpen = i % kOneOpenOf == 0;
    QDateTime at = isOpen ? now.addDays(-below(20) - 1) : now.addDays(-below(kDays) - 40);
    made.facts.receivedAt = at;
    const std::pair<ComplaintStep, int> steps[] = {{ComplaintStep::FirstContact, 40}, {ComplaintStep::Assess, 20},
                                                   {ComplaintStep::Investigate, 96},  {ComplaintStep::Resolve, 96},
                                                   {ComplaintStep::Feedback, 96},     {ComplaintStep::FollowUp, 96},
                                                   {ComplaintStep::Close, 48}};
    const size_t taken = isOpen ? static_cast<size_t>(below(5)) : std::size(steps);
    for (size_t step = 0; step < taken; ++step) {
        at = at.addMSecs(qint64{below(steps[step].second)} * kHourMs);
        if (at > now)
            break;
        ComplaintEvent event;
        event.step = steps[step].first;
        event.at = at;
        event.opinion = event.step == ComplaintStep::Investigate;
        event.text = QStringLiteral("已处理");
        if (event.step == ComplaintStep::FollowUp) {
            event.satisfaction = 1 + below(5);
            made.satisfaction = event.satisfaction;
        }
        made.facts.events.push_back(event);
    }
    made.state = stateOf(made.facts, now);
    return made;
}

Result<void> make(const QString &book)
{
    DemoWish wish;
    wish.path = book;
    wish.clients = 0;
    ZHIYIN_TRY(createDemonstration(wish, SystemClock()));
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    Workplace &place = session->workplace();
    ComplaintStore store(place.database);
    ZHIYIN_ASSIGN(const ComplaintPolicy policy, complaintPolicyOf(place, QStringLiteral("complaint 0"), place.today()));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(place, place.today()));
    for (int from = 0; from < kCases; from += kChunk) {
        ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(place));
        work.tellInBulk();
        for (int i = from; i < from + kChunk; ++i) {
            ComplaintCase made = invented(i, place.now());
            made.id = work.newId<ComplaintId>();
            made.handler = place.actor.id;
            ZHIYIN_TRY(store.insert(made));
            for (const ComplaintEvent &event : made.facts.events)
                ZHIYIN_TRY(store.insertEvent(*made.id, work.newId<AnyId>(), event, event.at, place.actor.id));
            ZHIYIN_TRY(
                store.setClocks(*made.id, complaintClocks(made.facts, {policy, calendar, place.zone(), place.now()})));
        }
        ZHIYIN_TRY(work.commit());
    }
    return {};
}

Result<QString> casesFor(const Options &options)
{
    const QString book = options.folder + QStringLiteral("/cases.book");
    if (QDir(book).exists())
        return book;
    QTextStream(stderr) << "Making a book of " << kCases << " cases in " << book << Qt::endl;
    const QString passing = book + QStringLiteral(".passing");
    QDir(passing).removeRecursively();
    ZHIYIN_TRY(make(passing));
    if (!QDir().rename(passing, book))
        return failure(ErrorCode::NotWritable, {book});
    return book;
}

/// Each chart's arithmetic, the slowest of them.
double slowestChart(const AnalysisData &data, const Period &all)
{
    double slowest = 0;
    const auto chart = [&](auto work) {
        QElapsedTimer timer;
        timer.start();
        work();
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (const auto &[code, axis] : kAnalysisAxes)
        chart([&] { (void)countBy(data, axis, all); });
    for (const auto &[code, axis] : kFairnessAxes)
        chart([&] { (void)fairnessOf(data, axis, all); });
    for (const auto &[code, clock] : kAnalysedClocks)
        chart([&] { (void)spreadOf(data, clock, all); });
    chart([&] { (void)heatOf(data, all); });
    chart([&] { (void)responsesOf(data, all); });
    chart([&] { (void)satisfactionOf(data, all); });
    return slowest;
}

Result<double> reclocked(Session &session)
{
    Workplace &place = session.workplace();
    ZHIYIN_ASSIGN(const ComplaintPolicy policy, complaintPolicyOf(place, QStringLiteral("complaint 0"), place.today()));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(place, place.today()));
    std::vector<ComplaintFacts> facts;
    facts.reserve(kCases);
    for (int i = 0; i < kCases; ++i)
        facts.push_back(invented(i, place.now()).facts);
    return timed(1, [&]() -> Result<void> {
        for (const ComplaintFacts &one : facts)
            (void)complaintClocks(one, {policy, calendar, place.zone(), place.now()});
        return {};
    });
}

} // namespace

Result<Lines> measureCases(const Options &options)
{
    ZHIYIN_ASSIGN(const QString book, casesFor(options));
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
    ZHIYIN_ASSIGN(const double list, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<ComplaintDesk>().list(true, false, kShown, {}, ComplaintOrder::Urgency));
                      return {};
                  }));
    AnalysisData data;
    ZHIYIN_ASSIGN(const double reading, timed(2, [&]() -> Result<void> {
                      ZHIYIN_ASSIGN(data, session->desk<AnalysisDesk>().load());
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double floor, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(bare.scan("SELECT * FROM complaint"));
                      ZHIYIN_TRY(bare.scan("SELECT complaint_id, name, due_at, met_at, state FROM complaint_clock"));
                      return {};
                  }));
    const double chart = slowestChart(data, {QDate(1, 1, 1), session->workplace().today()});
    ZHIYIN_ASSIGN(const double clocks, reclocked(*session));
    ZHIYIN_ASSIGN(const double kept, timed(1, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<ClockKeeper>().run());
                      return {};
                  }));
    return Lines{
        {QStringLiteral("complaints, list and board of the %1 most urgent").arg(kShown),
         list,
         QStringLiteral("ms"),
         {},
         {}},
        {QStringLiteral("analysis, %1 cases read").arg(data.cases.size()), reading, QStringLiteral("ms"), floor, {}},
        {QStringLiteral("analysis, the slowest chart"),
         chart,
         QStringLiteral("ms"),
         {},
         QStringLiteral("at most 200 ms")},
        {QStringLiteral("clocks of %1 cases computed").arg(kCases), clocks, QStringLiteral("ms"), {}, {}},
        {QStringLiteral("kept clocks of all open cases anew"), kept, QStringLiteral("ms"), {}, {}}};
}

} // namespace zhiyin::bench
