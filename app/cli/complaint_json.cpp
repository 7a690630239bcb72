// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint_json.h"

#include "app/cli/json_values.h"

namespace zhiyin::cli {

QJsonValue momentOrNull(const std::optional<QDateTime> &moment, const QTimeZone &zone)
{
    return moment && moment->isValid() ? QJsonValue(momentText(*moment, zone)) : QJsonValue();
}

QJsonArray clocksJson(const std::vector<ComplaintClock> &clocks, const QTimeZone &zone)
{
    QJsonArray array;
    for (const ComplaintClock &clock : clocks) {
        array.append(QJsonObject{{QStringLiteral("name"), codeText(kClockNames, clock.name)},
                                 {QStringLiteral("kind"), codeText(kClockKinds, clock.kind)},
                                 {QStringLiteral("round"), clock.round},
                                 {QStringLiteral("warns_at"), momentOrNull(clock.warnsAt, zone)},
                                 {QStringLiteral("due_at"), momentOrNull(clock.dueAt, zone)},
                                 {QStringLiteral("state"), codeText(kClockStates, clock.state)},
                                 {QStringLiteral("met_at"), momentOrNull(clock.metAt, zone)},
                                 {QStringLiteral("provisional"), clock.provisional}});
    }
    return array;
}

Answer steppedAnswer(const ComplaintView &view, const QTimeZone &zone)
{
    return Answer{{{QStringLiteral("id"), view.complaint.id->toString()},
                   {QStringLiteral("state"), codeText(kComplaintStates, view.complaint.state)},
                   {QStringLiteral("level"), codeText(kComplaintLevels, view.complaint.level)},
                   {QStringLiteral("clocks"), clocksJson(view.clocks, zone)}}};
}

QJsonObject headJson(const ComplaintView &view, const QTimeZone &zone)
{
    const ComplaintCase &complaint = view.complaint;
    return {{QStringLiteral("id"), complaint.id->toString()},
            {QStringLiteral("external_id"), textOrNull(complaint.externalId)},
            {QStringLiteral("client"), textOrNull(view.clientExternalId)},
            {QStringLiteral("state"), codeText(kComplaintStates, complaint.state)},
            {QStringLiteral("level"), codeText(kComplaintLevels, complaint.level)},
            {QStringLiteral("category"), complaint.category},
            {QStringLiteral("received_at"), momentText(complaint.facts.receivedAt, zone)},
            {QStringLiteral("clocks"), clocksJson(view.clocks, zone)}};
}

QJsonValue nameOf(const std::optional<UserId> &user, const QHash<UserId, QString> &people)
{
    return user ? textOrNull(people.value(*user)) : QJsonValue();
}

Result<Named> named(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ComplaintDesk>();
    ZHIYIN_ASSIGN(const ComplaintId id, desk.find(context.arguments().at(0)));
    return Named{session, desk, id, session->book().zone};
}

} // namespace zhiyin::cli
