// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_desk.h"

#include "core/contact/care_store.h"
#include "core/contact/due_client.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/json_reader.h"
#include "core/survey/survey_round_store.h"
#include "core/survey/survey_store.h"
#include "core/survey/survey_writer.h"
#include "core/words/survey_words.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace zhiyin {
namespace {

const QString kSurveyForms = QStringLiteral("survey");
constexpr int kMostSample = 1'000'000;
/// Seeds are told as decimal numbers that JSON readers and people keep exactly.
constexpr quint64 kMostSeed = (quint64{1} << 53) - 1;

/// Who was drawn under which code, in a line each: the journal keeps its fingerprint, so that the sample can be proved
/// without the journal naming anybody.
QString fingerprint(const std::vector<SurveyPerson> &people)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SurveyPerson &person : people)
        hash.addData(QStringLiteral("%1 %2 %3\n").arg(person.n).arg(person.code, person.client->toString()).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

SurveyProgress wholeOf(const std::vector<SurveyProgress> &strata)
{
    SurveyProgress whole;
    for (const SurveyProgress &one : strata) {
        whole.population += one.population;
        for (const auto &[state, count] : one.counts)
            whole.counts[state] += count;
    }
    return whole;
}

} // namespace

struct SurveyDesk::Planned {
    SurveyRound round;
    QJsonObject form;
    std::vector<SurveyPerson> people;
};

QString surveyBranchOf(const Actor &actor)
{
    // Never null: it is held against an empty text in SQL.
    const bool isOfBranch = actor.role == Role::Supervisor && !actor.branch.isEmpty();
    return isOfBranch ? actor.branch : QString(QStringLiteral(""));
}

Result<std::vector<SurveyFormEntry>> SurveyDesk::allForms()
{
    std::vector<SurveyFormEntry> entries;
    ZHIYIN_ASSIGN(const QJsonObject shipped, shippedSurveyForm());
    ZHIYIN_ASSIGN(SurveyForm form, parseSurveyForm(shipped));
    entries.push_back({std::move(form), shipped, kShippedFrom, PolicyState::InForce, true});
    ZHIYIN_ASSIGN(const auto rows, RiskStore(m_workplace.database).questionnaires(kSurveyForms));
    for (const QuestionnaireRow &row : rows) {
        ZHIYIN_ASSIGN(SurveyForm own, parseSurveyForm(row.json));
        entries.push_back({std::move(own), row.json, row.effective, row.state, false});
    }
    return entries;
}

Result<std::vector<SurveyFormEntry>> SurveyDesk::forms()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    return allForms();
}

Result<QuestionnaireOutcome> SurveyDesk::addForm(const QByteArray &text, QDate effective, const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(text));
    ZHIYIN_ASSIGN(const SurveyForm form, parseSurveyForm(json));
    ZHIYIN_ASSIGN(const auto known, allForms());
    for (const SurveyFormEntry &entry : known) {
        if (entry.form.id == form.id && entry.form.version == form.version)
            return failure(ErrorCode::AlreadyExists, {QStringLiteral("%1 %2").arg(form.id).arg(form.version)});
    }
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto outcome, takeInQuestionnaire(m_workplace, work,
                                                          {.id = AnyId(0),
                                                           .code = form.id,
                                                           .version = form.version,
                                                           .effective = effective,
                                                           .json = json,
                                                           .reason = reason,
                                                           .by = m_workplace.actor.id,
                                                           .kind = kSurveyForms}));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<SurveyDesk::Planned> SurveyDesk::plan(const SurveyWish &wish)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::RunSurvey, Subject::general()));
    if (wish.name.trimmed().isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("name"), {}});
    if (wish.draw.size < 1 || wish.draw.size > kMostSample)
        return failure(ErrorCode::BadValue, {QStringLiteral("size"), QString::number(wish.draw.size)});
    ZHIYIN_ASSIGN(const auto forms, allForms());
    const QDate today = m_workplace.today();
    const SurveyFormEntry *form = nullptr;
    for (const SurveyFormEntry &entry : forms) {
        const bool wanted = wish.form.isEmpty() ? entry.form.id == forms.front().form.id : entry.form.id == wish.form;
        if (wanted && entry.state == PolicyState::InForce && entry.effective <= today
            && (form == nullptr
                || std::pair(entry.effective, entry.form.version) >= std::pair(form->effective, form->form.version)))
            form = &entry;
    }
    if (form == nullptr)
        return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), wish.form});
    Planned planned{.round = {.name = wish.name.trimmed(),
                              .form = form->form,
                              .drawnOn = today,
                              .drawnBy = actor.name,
                              .branch = surveyBranchOf(actor),
                              .strata = wish.draw.strata,
                              .size = wish.draw.size,
                              .perStratum = wish.draw.perStratum,
                              .restMonths = wish.restMonths.value_or(form->form.restMonths)},
                    .form = form->json,
                    .people = {}};
    SurveyRound &round = planned.round;
    round.seed = wish.seed ? *wish.seed : QRandomGenerator::system()->generate64() & kMostSeed;
    ZHIYIN_ASSIGN(const ContactPolicy contacts, contactPolicyInForce(m_workplace));
    const QDate since = addMonthsClamped(today, -round.restMonths).addDays(1);
    ZHIYIN_ASSIGN(const auto candidates,
                  SurveyRoundStore(m_workplace.database)
                      .candidates(scopeOf(actor, Action::RunSurvey),
                                  {today, since, startOfDay(since, m_workplace.zone()), contacts}));
    SurveyDrawWish drawWish = wish.draw;
    drawWish.seed = round.seed;
    const SurveyDrawn drawn = drawSurvey(candidates, drawWish);
    round.leftOut = drawn.leftOut;
    round.drawn = drawn.strata;
    for (const SurveyDrawn::Person &one : drawn.people) {
        const SurveyCandidate &candidate = candidates[one.candidate];
        planned.people.push_back({.n = static_cast<int>(planned.people.size()) + 1,
                                  .code = one.code,
                                  .client = candidate.id,
                                  .stratum = drawn.strata[one.stratum].name,
                                  .tier = candidate.group(SurveyStratum::Tier),
                                  .branch = candidate.group(SurveyStratum::Branch),
                                  .advisor = candidate.advisor});
    }
    if (planned.people.empty())
        return failure(ErrorCode::RuleRefused, {words::surveyNobodyToAsk()});
    return planned;
}

Result<SurveyRound> SurveyDesk::rehearse(const SurveyWish &wish)
{
    ZHIYIN_ASSIGN(Planned planned, plan(wish));
    return std::move(planned.round);
}

Result<SurveyRound> SurveyDesk::draw(const SurveyWish &wish)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(Planned planned, plan(wish));
    SurveyRound &round = planned.round;
    round.id = work.newId<SurveyRoundId>();
    SurveyRoundStore store(m_workplace.database);
    ZHIYIN_TRY(store.insert(round, planned.form, m_workplace.actor.id, m_workplace.realClock.now()));
    for (SurveyPerson &person : planned.people) {
        person.id = work.newId<AnyId>();
        person.round = round.id;
        ZHIYIN_TRY(store.insert(person));
    }
    Changes changes;
    changes.set(QStringLiteral("name"), round.name);
    changes.set(QStringLiteral("questionnaire"), QStringLiteral("%1 %2").arg(round.form.id).arg(round.form.version));
    changes.set(QStringLiteral("seed"), QString::number(round.seed));
    changes.set(QStringLiteral("draw"), surveyDrawJson(round));
    changes.set(QStringLiteral("sample"), fingerprint(planned.people));
    ZHIYIN_TRY(work.record({Entity::Survey, AnyId(round.id.value()), {}, QStringLiteral("draw"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return std::move(round);
}

Result<std::vector<SurveySight>> SurveyDesk::rounds()
{
    ZHIYIN_TRY(require(m_workplace.actor,
                       may(m_workplace.actor, Action::ReadSurvey, Subject::general()) ? Action::ReadSurvey
                                                                                      : Action::EnterSurvey,
                       Subject::general()));
    ZHIYIN_ASSIGN(const auto rounds, SurveyRoundStore(m_workplace.database).rounds());
    const QString branch = surveyBranchOf(m_workplace.actor);
    std::vector<SurveySight> sights;
    for (const SurveyRound &round : rounds) {
        if (!branch.isEmpty() && !round.branch.isEmpty() && round.branch != branch)
            continue;
        ZHIYIN_ASSIGN(SurveySight sight, show(round.id));
        sights.push_back(std::move(sight));
    }
    return sights;
}

Result<SurveySight> SurveyDesk::show(SurveyRoundId id)
{
    ZHIYIN_TRY(require(m_workplace.actor,
                       may(m_workplace.actor, Action::ReadSurvey, Subject::general()) ? Action::ReadSurvey
                                                                                      : Action::EnterSurvey,
                       Subject::general()));
    SurveyRoundStore store(m_workplace.database);
    ZHIYIN_ASSIGN(SurveyRound round, store.load(id));
    ZHIYIN_ASSIGN(auto strata, store.progress(id, surveyBranchOf(m_workplace.actor)));
    for (SurveyProgress &stratum : strata) {
        for (const SurveyDrawnStratum &drawn : round.drawn) {
            if (drawn.name == stratum.stratum)
                stratum.population = drawn.population;
        }
    }
    SurveyProgress whole = wholeOf(strata);
    return SurveySight{std::move(round), std::move(whole), std::move(strata)};
}

Result<std::vector<SurveyPerson>> SurveyDesk::people(SurveyRoundId id)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::RunSurvey, Subject::general()));
    SurveyRoundStore store(m_workplace.database);
    ZHIYIN_TRY(store.load(id));
    ZHIYIN_ASSIGN(auto people, store.people(id, surveyBranchOf(m_workplace.actor)));
    ZHIYIN_ASSIGN(const auto guards,
                  CareStore(m_workplace.database).guardFacts(ClientScope{Reach::All, m_workplace.actor.id, {}}));
    ZHIYIN_ASSIGN(const ContactPolicy contacts, contactPolicyInForce(m_workplace));
    for (SurveyPerson &person : people) {
        const auto facts = person.client ? guards.constFind(*person.client) : guards.constEnd();
        person.mayBeAsked =
            facts != guards.constEnd()
            && guardReasons(*facts, GuardedAct::Greeting, m_workplace.today(), std::nullopt, contacts).empty();
    }
    return people;
}

Result<SurveyPerson> SurveyDesk::openPerson(SurveyRoundId id, const QString &code, QDate on)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::EnterSurvey, Subject::general()));
    SurveyRoundStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const SurveyRound round, store.load(id));
    if (round.isClosed())
        return failure(ErrorCode::WrongState, {words::surveyIsClosed()});
    const QDate day = on.isValid() ? on : m_workplace.today();
    if (day < round.drawnOn || day > m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), day.toString(Qt::ISODate)});
    ZHIYIN_ASSIGN(const auto person, store.person(id, tidySurveyCode(code)));
    const QString branch = surveyBranchOf(actor);
    if (!person || (!branch.isEmpty() && person->branch != branch))
        return failure(ErrorCode::NotFound, {QStringLiteral("code"), code});
    if (actor.role == Role::Advisor && person->advisor == actor.id)
        return failure(ErrorCode::RuleRefused, {words::surveyOwnClient()});
    if (person->state == SurveyPersonState::Answered || person->state == SurveyPersonState::Refused)
        return failure(ErrorCode::WrongState, {words::surveyPersonState(person->state)});
    SurveyPerson open = *person;
    open.settledOn = day;
    return open;
}

Result<SurveyForm> SurveyDesk::formFor(SurveyRoundId round, const QString &code)
{
    ZHIYIN_TRY(openPerson(round, code, {}));
    ZHIYIN_ASSIGN(const SurveyRound loaded, SurveyRoundStore(m_workplace.database).load(round));
    return loaded.form;
}

/// The entry names the code and the round, and neither the client nor what was answered: nobody can put the two together
/// from the journal.
Result<void> SurveyDesk::record(UnitOfWork &work, const SurveyPerson &before, const SurveyPerson &after)
{
    Changes changes;
    changes.set(QStringLiteral("round"), after.round.toString());
    changes.set(QStringLiteral("code"), after.code);
    changes.add(QStringLiteral("state"), codeText(kSurveyPersonStates, before.state),
                codeText(kSurveyPersonStates, after.state));
    changes.set(QStringLiteral("on"), after.settledOn.toString(Qt::ISODate));
    if (after.way)
        changes.set(QStringLiteral("way"), codeText(kSurveyWays, *after.way));
    return work.record({Entity::Survey, after.id, {}, QStringLiteral("settle"), changes, {}, {}, {}});
}

Result<void> SurveyDesk::enter(const SurveyEntry &entry)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const SurveyPerson before, openPerson(entry.round, entry.code, entry.on));
    SurveyRoundStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const SurveyRound round, store.load(entry.round));
    SurveyAnswers answers = entry.answers;
    std::erase_if(answers.texts, [](const auto &text) { return text.second.trimmed().isEmpty(); });
    ZHIYIN_TRY(checkSurveyAnswers(round.form, answers));
    SurveyPerson after = before;
    after.state = SurveyPersonState::Answered;
    after.way = entry.way;
    ++after.tries;
    ZHIYIN_TRY(store.settle(after));
    ZHIYIN_TRY(store.insertResponse(work.newId<AnyId>(), after, answers));
    // What indicators count: the rating of the whole, without a client unless the client wanted that.
    SurveyAnswer counted{.id = work.newId<SurveyId>(),
                         .at = startOfDay(after.settledOn, m_workplace.zone()),
                         .rating = answers.values.at(round.form.find(SurveyQuestionKind::Rating)->n),
                         .recommend = std::nullopt};
    if (const SurveyQuestion *nps = round.form.find(SurveyQuestionKind::Nps);
        nps != nullptr && answers.values.contains(nps->n))
        counted.recommend = answers.values.at(nps->n);
    if (entry.named && after.client) {
        counted.client = after.client;
        QStringList texts;
        for (const auto &[question, text] : answers.texts)
            texts.append(text);
        counted.comment = texts.join(u'\n');
        ZHIYIN_TRY(addSurveyAnswer(m_workplace, work, counted, {}));
    } else {
        ZHIYIN_TRY(SurveyStore(m_workplace.database).insert(counted, {}));
    }
    ZHIYIN_TRY(record(work, before, after));
    return work.commit();
}

Result<void> SurveyDesk::settle(SurveyRoundId round, const QString &code, SurveyPersonState outcome, QDate on)
{
    if (outcome != SurveyPersonState::Refused && outcome != SurveyPersonState::NoAnswer)
        return failure(ErrorCode::BadValue, {QStringLiteral("outcome"), codeText(kSurveyPersonStates, outcome)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const SurveyPerson before, openPerson(round, code, on));
    SurveyPerson after = before;
    after.state = outcome;
    ++after.tries;
    ZHIYIN_TRY(SurveyRoundStore(m_workplace.database).settle(after));
    ZHIYIN_TRY(record(work, before, after));
    return work.commit();
}

Result<void> SurveyDesk::close(SurveyRoundId id)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::RunSurvey, Subject::general()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    SurveyRoundStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const SurveyRound round, store.load(id));
    // A round over all branches is not one branch's to end.
    if (!surveyBranchOf(actor).isEmpty() && round.branch != actor.branch)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::RunSurvey)});
    if (round.isClosed())
        return failure(ErrorCode::WrongState, {words::surveyIsClosed()});
    ZHIYIN_TRY(store.close(round, m_workplace.today()));
    Changes changes;
    changes.add(QStringLiteral("closed_on"), QJsonValue::Null, m_workplace.today().toString(Qt::ISODate));
    ZHIYIN_TRY(work.record({Entity::Survey, AnyId(id.value()), {}, QStringLiteral("close"), changes, {}, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
