// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint_json.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/words/calendar_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kMostJoint = 1000000;

QJsonArray historyJson(const ComplaintFacts &facts, const QTimeZone &zone, const QHash<UserId, QString> &people)
{
    QJsonArray history;
    for (const ComplaintEvent &event : facts.events) {
        history.append(QJsonObject{
            {QStringLiteral("step"), codeText(kComplaintSteps, event.step)},
            {QStringLiteral("at"), momentText(event.at, zone)},
            {QStringLiteral("by"), nameOf(event.by, people)},
            {QStringLiteral("text"), textOrNull(event.text)},
            {QStringLiteral("category"), textOrNull(event.category)},
            {QStringLiteral("department"), textOrNull(event.department)},
            {QStringLiteral("responsible"), nameOf(event.responsible, people)},
            {QStringLiteral("satisfaction"), event.satisfaction ? QJsonValue(*event.satisfaction) : QJsonValue()}});
    }
    return history;
}

QJsonArray pausesJson(const ComplaintFacts &facts, const QTimeZone &zone, const QHash<UserId, QString> &people)
{
    QJsonArray pauses;
    for (const ComplaintPause &pause : facts.pauses)
        pauses.append(QJsonObject{{QStringLiteral("reason"), codeText(kPauseReasons, pause.reason)},
                                  {QStringLiteral("from"), momentText(pause.from, zone)},
                                  {QStringLiteral("to"), momentText(pause.to, zone)},
                                  {QStringLiteral("by"), nameOf(pause.by, people)},
                                  {QStringLiteral("evidence"), pause.evidence}});
    return pauses;
}

Result<NewComplaint> wantedCase(CommandContext &context, Session &session)
{
    const Arguments &arguments = context.arguments();
    NewComplaint wanted;
    if (arguments.count() > 0) {
        ZHIYIN_ASSIGN(wanted.client, session.desk<ClientDesk>().find(arguments.at(0)));
    }
    wanted.complainant = arguments.value(u"complainant");
    wanted.contact = arguments.value(u"contact");
    ZHIYIN_ASSIGN(const auto joint, arguments.whole(u"joint", 1, kMostJoint));
    wanted.joint = joint.value_or(1);
    wanted.channel = parseCode(kComplaintChannels, arguments.value(u"channel")).value_or(ComplaintChannel::Other);
    wanted.level = parseCode(kComplaintLevels, arguments.value(u"level")).value_or(ComplaintLevel::General);
    wanted.category = arguments.value(u"category");
    wanted.text = arguments.value(u"text");
    ZHIYIN_ASSIGN(const auto received, arguments.moment(u"received", session.book().zone));
    wanted.receivedAt = received.value_or(QDateTime());
    return wanted;
}

Result<Answer> open(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const NewComplaint wanted, wantedCase(context, *session));
    ZHIYIN_ASSIGN(const ComplaintView view, session->desk<ComplaintDesk>().open(wanted));
    return steppedAnswer(view, session->book().zone);
}

/// The step under its verb, filled from the options that it has.
Result<Answer> take(CommandContext &context, ComplaintStep kind, QStringView textOption = {})
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    ComplaintEvent step;
    step.step = kind;
    ZHIYIN_ASSIGN(const auto at, arguments.moment(u"at", found.zone));
    step.at = at.value_or(QDateTime());
    if (!textOption.isEmpty())
        step.text = arguments.value(textOption);
    step.opinion = kind == ComplaintStep::Investigate && arguments.has(u"opinion");
    step.category = arguments.value(u"category");
    step.evidence = arguments.value(u"evidence");
    step.department = arguments.value(u"department");
    ZHIYIN_ASSIGN(step.satisfaction, arguments.whole(u"satisfaction", 1, 5));
    if (arguments.has(u"responsible")) {
        ZHIYIN_ASSIGN(step.responsible, found.desk.person(arguments.value(u"responsible")));
    }
    ZHIYIN_ASSIGN(const ComplaintView view, found.desk.take(found.id, step));
    return steppedAnswer(view, found.zone);
}

Result<Answer> firstContact(CommandContext &context)
{
    return take(context, ComplaintStep::FirstContact, u"text");
}

Result<Answer> rebase(CommandContext &context)
{
    return take(context, ComplaintStep::Rebase, u"reason");
}

Result<Answer> assess(CommandContext &context)
{
    return take(context, ComplaintStep::Assess);
}

Result<Answer> investigate(CommandContext &context)
{
    return take(context, ComplaintStep::Investigate, u"opinion");
}

Result<Answer> resolve(CommandContext &context)
{
    return take(context, ComplaintStep::Resolve, u"solution");
}

Result<Answer> feedback(CommandContext &context)
{
    return take(context, ComplaintStep::Feedback, u"text");
}

Result<Answer> followUp(CommandContext &context)
{
    return take(context, ComplaintStep::FollowUp);
}

Result<Answer> close(CommandContext &context)
{
    return take(context, ComplaintStep::Close);
}

Result<Answer> reopen(CommandContext &context)
{
    return take(context, ComplaintStep::Reopen, u"reason");
}

Result<Answer> withdraw(CommandContext &context)
{
    return take(context, ComplaintStep::Withdraw, u"reason");
}

Result<Answer> requestReview(CommandContext &context)
{
    return take(context, ComplaintStep::ReviewRequest);
}

Result<Answer> review(CommandContext &context)
{
    return take(context, ComplaintStep::Review, u"decision");
}

Result<Answer> markComplex(CommandContext &context)
{
    return take(context, ComplaintStep::Complex, u"reason");
}

Result<Answer> pause(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Named found, named(context));
    ComplaintPause pause;
    const auto reason = parseCode(kPauseReasons, arguments.value(u"reason"));
    if (!reason)
        return Arguments::badValue(QStringLiteral("--reason"), arguments.value(u"reason"));
    pause.reason = *reason;
    ZHIYIN_ASSIGN(const auto from, arguments.moment(u"from", found.zone));
    ZHIYIN_ASSIGN(const auto to, arguments.moment(u"to", found.zone));
    pause.from = from.value_or(QDateTime());
    pause.to = to.value_or(QDateTime());
    pause.evidence = arguments.value(u"evidence");
    ZHIYIN_ASSIGN(const ComplaintView view, found.desk.pause(found.id, pause));
    return steppedAnswer(view, found.zone);
}

Result<Answer> extend(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const RequestId request, found.desk.proposeExtension(found.id, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("id"), found.id.toString()},
                   {QStringLiteral("state"), QStringLiteral("proposed")},
                   {QStringLiteral("request"), request.toString()}}};
}

Result<Answer> list(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto limit, arguments.limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto views, session->desk<ComplaintDesk>().list(arguments.has(u"open"),
                                                                        arguments.has(u"breached"), limit.value_or(0)));
    QJsonArray complaints;
    for (const ComplaintView &view : views)
        complaints.append(headJson(view, session->book().zone));
    return Answer{{{QStringLiteral("complaints"), complaints}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const ComplaintView view, found.desk.show(found.id));
    ZHIYIN_ASSIGN(const auto people, found.desk.people());
    const ComplaintCase &complaint = view.complaint;
    QJsonObject document = headJson(view, found.zone);
    document.insert(QStringLiteral("client_name"), textOrNull(view.clientName));
    document.insert(QStringLiteral("complainant"), textOrNull(complaint.complainant));
    document.insert(QStringLiteral("contact"), textOrNull(complaint.contact));
    document.insert(QStringLiteral("joint"), complaint.joint);
    document.insert(QStringLiteral("channel"), codeText(kComplaintChannels, complaint.channel));
    document.insert(QStringLiteral("cause"), textOrNull(complaint.cause));
    document.insert(QStringLiteral("text"), textOrNull(complaint.text));
    document.insert(QStringLiteral("branch"), textOrNull(complaint.branch));
    document.insert(QStringLiteral("department"), textOrNull(complaint.department));
    document.insert(QStringLiteral("responsible"), nameOf(complaint.handler, people));
    document.insert(QStringLiteral("satisfaction"),
                    complaint.satisfaction ? QJsonValue(*complaint.satisfaction) : QJsonValue());
    document.insert(QStringLiteral("policy_version"), complaint.policyVersion);
    document.insert(QStringLiteral("history"), historyJson(complaint.facts, found.zone, people));
    document.insert(QStringLiteral("pauses"), pausesJson(complaint.facts, found.zone, people));
    return Answer{document};
}

Result<Answer> why(CommandContext &context)
{
    const auto name = parseCode(kClockNames, context.arguments().at(1));
    if (!name)
        return Arguments::badValue(QStringLiteral("CLOCK"), context.arguments().at(1));
    ZHIYIN_ASSIGN(Named found, named(context));
    ZHIYIN_ASSIGN(const ClockDerivation derivation, found.desk.why(found.id, *name));
    QJsonArray steps;
    for (const DayStep &step : derivation.steps) {
        QJsonObject object{{QStringLiteral("date"), step.date.toString(Qt::ISODate)},
                           {QStringLiteral("counted"), step.counted},
                           {QStringLiteral("reason"), dayReasonText(step.reason)}};
        if (step.name)
            object.insert(QStringLiteral("name"), words::dayName(*step.name, QLocale()));
        steps.append(object);
    }
    QJsonObject document{{QStringLiteral("steps"), steps},
                         {QStringLiteral("due_at"), momentOrNull(derivation.dueAt, found.zone)},
                         {QStringLiteral("provisional"), derivation.provisional}};
    if (derivation.newFacts)
        document.insert(QStringLiteral("new_facts"),
                        QJsonObject{{QStringLiteral("at"), momentText(derivation.newFacts->at, found.zone)},
                                    {QStringLiteral("reason"), derivation.newFacts->text},
                                    {QStringLiteral("evidence"), derivation.newFacts->evidence}});
    return Answer{document};
}

const CommandGroup kCommands({{"complaint", "open", open},
                              {"complaint", "assess", assess},
                              {"complaint", "investigate", investigate},
                              {"complaint", "resolve", resolve},
                              {"complaint", "feedback", feedback},
                              {"complaint", "follow-up", followUp},
                              {"complaint", "close", close},
                              {"complaint", "reopen", reopen},
                              {"complaint", "withdraw", withdraw},
                              {"complaint", "review-request", requestReview},
                              {"complaint", "review", review},
                              {"complaint", "complex", markComplex},
                              {"complaint", "pause", pause},
                              {"complaint", "extend", extend},
                              {"complaint", "rebase", rebase},
                              {"complaint", "first-contact", firstContact},
                              {"complaint", "list", list},
                              {"complaint", "show", show},
                              {"complaint", "why", why}});

} // namespace
} // namespace zhiyin::cli
