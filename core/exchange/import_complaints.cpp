// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_complaints.h"

#include "core/complaint/complaint_flow.h"
#include "core/complaint/complaint_store.h"
#include "core/exchange/import_image.h"
#include "core/exchange/row_checks.h"

namespace zhiyin {
namespace {

std::optional<QDateTime> momentOf(const Given<QDateTime> &given)
{
    return given.value();
}

ComplaintTimes timesOf(const ComplaintRow &row, const QDateTime &received)
{
    return {received,
            momentOf(row.firstResponseAt),
            momentOf(row.opinionAt),
            momentOf(row.decidedAt),
            momentOf(row.repliedAt),
            momentOf(row.closedAt)};
}

QString momentText(const QDateTime &moment)
{
    return moment.toString(Qt::ISODateWithMs);
}

Changes changesOf(const ComplaintCase &complaint)
{
    Changes changes;
    changes.set(QStringLiteral("external_id"), complaint.externalId);
    changes.set(QStringLiteral("complainant"), complaint.complainant);
    changes.set(QStringLiteral("contact"), complaint.contact);
    changes.set(QStringLiteral("channel"), codeText(kComplaintChannels, complaint.channel));
    changes.set(QStringLiteral("level"), codeText(kComplaintLevels, complaint.level));
    changes.set(QStringLiteral("category"), complaint.category);
    changes.set(QStringLiteral("cause"), complaint.cause);
    changes.set(QStringLiteral("text"), complaint.text);
    changes.set(QStringLiteral("state"), codeText(kComplaintStates, complaint.state));
    changes.set(QStringLiteral("received_at"), momentText(complaint.facts.receivedAt));
    for (const ComplaintEvent &event : complaint.facts.events)
        changes.set(codeText(kComplaintSteps, event.step), momentText(event.at));
    if (complaint.satisfaction)
        changes.set(QStringLiteral("satisfaction"), *complaint.satisfaction);
    return changes;
}

} // namespace

Result<RowFate> ComplaintImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                        std::vector<RowProblem> &problems)
{
    ReadRow<ComplaintRow> read = readComplaintRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const ComplaintRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    const std::pair<const char *, const Given<QDateTime> &> times[] = {
        {"received_at", row.receivedAt}, {"first_response_at", row.firstResponseAt},
        {"opinion_at", row.opinionAt},   {"decided_at", row.decidedAt},
        {"replied_at", row.repliedAt},   {"closed_at", row.closedAt}};
    for (const auto &[field, at] : times) {
        if (at.hasValue())
            checks.happened(QLatin1String(field), *at);
    }
    std::optional<KnownClient> client;
    if (row.client.hasValue()) {
        ZHIYIN_ASSIGN(client, checks.client(*row.client));
    }
    if (checks.isRejected())
        return RowFate::Rejected;
    ComplaintStore store(context().workplace.database);
    if (row.externalId.hasValue()) {
        ZHIYIN_ASSIGN(const auto known, store.findByExternal(*row.externalId));
        if (const auto fate = checks.duplicate(known.has_value(), QStringLiteral("external_id"), *row.externalId))
            return *fate;
        if (known)
            return update(work, import, *known, row, checks);
    }
    checks.need(QStringLiteral("channel"), row.channel);
    checks.need(QStringLiteral("category"), row.category);
    checks.need(QStringLiteral("received_at"), row.receivedAt);
    if (checks.isRejected())
        return RowFate::Rejected;
    ZHIYIN_ASSIGN(ComplaintCase complaint, caseOf(row, client));
    complaint.id = work.newId<ComplaintId>();
    return add(work, import, std::move(complaint));
}

Result<ComplaintCase> ComplaintImporter::caseOf(const ComplaintRow &row, const std::optional<KnownClient> &client)
{
    Workplace &workplace = context().workplace;
    ZHIYIN_ASSIGN(const auto *const policy, policyOn(row.receivedAt->toTimeZone(workplace.zone()).date()));
    ComplaintCase complaint;
    complaint.externalId = row.externalId.valueOr({});
    complaint.complainant = row.complainant.valueOr({});
    complaint.contact = row.contact.valueOr({});
    if (client)
        complaint.client = client->id;
    complaint.branch = client ? client->subject.branch : workplace.actor.branch;
    complaint.channel = parseCode(kComplaintChannels, row.channel.valueOr({})).value_or(ComplaintChannel::Other);
    complaint.level = parseCode(kComplaintLevels, row.level.valueOr({})).value_or(ComplaintLevel::General);
    complaint.category = row.category.valueOr({});
    complaint.cause = row.cause.valueOr({});
    complaint.text = row.text.valueOr({});
    complaint.satisfaction = row.satisfaction.value();
    complaint.policyVersion = policy->version;
    ZHIYIN_ASSIGN(complaint.facts, importedFacts(timesOf(row, *row.receivedAt)));
    complaint.state = stateOf(complaint.facts, workplace.now());
    return complaint;
}

Result<RowFate> ComplaintImporter::add(UnitOfWork &work, ImportId import, ComplaintCase complaint)
{
    Workplace &workplace = context().workplace;
    ComplaintStore store(workplace.database);
    ZHIYIN_TRY(store.insert(complaint, import));
    for (const ComplaintEvent &event : complaint.facts.events)
        ZHIYIN_TRY(store.insertEvent(*complaint.id, work.newId<AnyId>(), event, workplace.realClock.now(),
                                     workplace.actor.id));
    ZHIYIN_TRY(writeClocks(complaint));
    ZHIYIN_TRY(work.record({Entity::Complaint,
                            AnyId(complaint.id->value()),
                            complaint.client,
                            QStringLiteral("add"),
                            changesOf(complaint),
                            {},
                            complaint.policyVersion,
                            import}));
    return RowFate::Added;
}

/// Another program's copy of a case that is here already brings the steps that it has taken since, the level, category
/// and satisfaction. What was received, from whom and when is not written anew.
Result<RowFate> ComplaintImporter::update(UnitOfWork &work, ImportId import, ComplaintId id, const ComplaintRow &row,
                                          RowChecks &checks)
{
    Workplace &workplace = context().workplace;
    ComplaintStore store(workplace.database);
    ZHIYIN_ASSIGN(const Subject subject, store.subjectOf(id));
    if (!may(workplace.actor, Action::ImportData, subject)) {
        checks.add(QStringLiteral("external_id"), *row.externalId, RowIssue::OtherBranch);
        return RowFate::Rejected;
    }
    ZHIYIN_ASSIGN(const ComplaintCase before, store.load(id));
    const auto facts = importedFacts(timesOf(row, before.facts.receivedAt));
    if (!facts) {
        checks.add(facts.error().args.value(0), facts.error().args.value(1), RowIssue::BeforeReceived);
        return RowFate::Rejected;
    }
    ComplaintCase after = before;
    Changes changes;
    ZHIYIN_ASSIGN(const ImportImage image,
                  ImportImage::before(workplace.database, import, Entity::Complaint, AnyId(id.value())));
    for (const ComplaintEvent &event : facts->events) {
        // Steps before the last one known were passed over here, and stay so.
        const bool isNew =
            std::ranges::all_of(before.facts.events, [&](const ComplaintEvent &old) { return old.step < event.step; });
        if (!isNew)
            continue;
        after.facts.events.push_back(event);
        changes.set(codeText(kComplaintSteps, event.step), momentText(event.at));
        ZHIYIN_TRY(store.insertEvent(id, work.newId<AnyId>(), event, workplace.realClock.now(), workplace.actor.id));
    }
    apply(row.category, after.category);
    apply(row.satisfaction, after.satisfaction);
    after.level = parseCode(kComplaintLevels, row.level.valueOr({})).value_or(before.level);
    after.state = stateOf(after.facts, workplace.now());
    changes.add(QStringLiteral("category"), before.category, after.category);
    changes.add(QStringLiteral("level"), codeText(kComplaintLevels, before.level),
                codeText(kComplaintLevels, after.level));
    changes.add(QStringLiteral("state"), codeText(kComplaintStates, before.state),
                codeText(kComplaintStates, after.state));
    const auto rating = [](const ComplaintCase &c) {
        return c.satisfaction ? QJsonValue(*c.satisfaction) : QJsonValue();
    };
    changes.add(QStringLiteral("satisfaction"), rating(before), rating(after));
    if (changes.isEmpty())
        return RowFate::Updated;
    ZHIYIN_TRY(store.update(after));
    ZHIYIN_TRY(writeClocks(after));
    ZHIYIN_ASSIGN(const QByteArray rows, image.differences());
    ZHIYIN_TRY(work.record({Entity::Complaint, AnyId(id.value()), after.client, QStringLiteral("set"), changes,
                            context().reason, after.policyVersion, import},
                           rows));
    return RowFate::Updated;
}

Result<void> ComplaintImporter::writeClocks(const ComplaintCase &complaint)
{
    Workplace &workplace = context().workplace;
    if (!m_calendar) {
        ZHIYIN_ASSIGN(m_calendar, calendarInForce(workplace, workplace.today()));
    }
    ZHIYIN_ASSIGN(const auto *const policy, policyOn(complaint.facts.receivedAt.toTimeZone(workplace.zone()).date()));
    const auto clocks =
        complaintClocks(ownSteps(complaint.facts), {policy->policy, *m_calendar, workplace.zone(), workplace.now()});
    return ComplaintStore(workplace.database).setClocks(*complaint.id, clocks);
}

Result<const InForce<ComplaintPolicy> *> ComplaintImporter::policyOn(QDate day)
{
    if (const auto found = m_policies.constFind(day); found != m_policies.constEnd())
        return &*found;
    ZHIYIN_ASSIGN(auto policy, complaintPolicyInForce(context().workplace, day));
    return &*m_policies.insert(day, std::move(policy));
}

} // namespace zhiyin
