// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_pack_desk.h"

#include "core/attachment/attachment_desk.h"
#include "core/base/period.h"
#include "core/complaint/case_fields.h"
#include "core/complaint/case_file_desk.h"
#include "core/complaint/case_writer.h"
#include "core/journal/journal_desk.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

PackPart partOf(const QString &name, const QByteArray &bytes)
{
    return {name, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

/// Keys in order and indented: the same facts give the same bytes.
PackPart partOf(const QString &name, const QJsonObject &object)
{
    return partOf(name, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QJsonValue textOf(const std::optional<QDateTime> &moment, const QTimeZone &zone)
{
    return moment && moment->isValid() ? QJsonValue(momentText(*moment, zone)) : QJsonValue();
}

QJsonObject caseJson(const CasePack &pack)
{
    const ComplaintCase &complaint = pack.file.view.complaint;
    QJsonObject object{{QStringLiteral("id"), complaint.id->toString()},
                       {QStringLiteral("external_id"), complaint.externalId},
                       {QStringLiteral("client"), pack.file.view.clientExternalId},
                       {QStringLiteral("client_name"), pack.file.view.clientName},
                       {QStringLiteral("channel"), codeText(kComplaintChannels, complaint.channel)},
                       {QStringLiteral("received_at"), momentText(complaint.facts.receivedAt, pack.zone)},
                       {QStringLiteral("state"), codeText(kComplaintStates, complaint.state)},
                       {QStringLiteral("policy_version"), complaint.policyVersion}};
    for (const QString &field : caseFieldNames())
        object.insert(field, caseFieldText(complaint, field));
    return object;
}

QJsonObject stepsJson(const CasePack &pack)
{
    QJsonArray steps;
    for (const ComplaintEvent &event : pack.file.view.complaint.facts.events)
        steps.append(QJsonObject{{QStringLiteral("step"), codeText(kComplaintSteps, event.step)},
                                 {QStringLiteral("at"), momentText(event.at, pack.zone)},
                                 {QStringLiteral("by"), event.by ? pack.file.people.value(*event.by) : QString()},
                                 {QStringLiteral("text"), event.text},
                                 {QStringLiteral("evidence"), event.evidence}});
    QJsonArray pauses;
    for (const ComplaintPause &pause : pack.file.view.complaint.facts.pauses)
        pauses.append(QJsonObject{{QStringLiteral("reason"), codeText(kPauseReasons, pause.reason)},
                                  {QStringLiteral("from"), momentText(pause.from, pack.zone)},
                                  {QStringLiteral("to"), momentText(pause.to, pack.zone)},
                                  {QStringLiteral("evidence"), pause.evidence}});
    return {{QStringLiteral("steps"), steps}, {QStringLiteral("pauses"), pauses}};
}

QJsonObject clocksJson(const CasePack &pack)
{
    QJsonArray clocks;
    for (const ClockAccount &one : pack.clocks) {
        QJsonArray days;
        for (const DayStep &step : one.why.steps)
            days.append(QJsonObject{{QStringLiteral("date"), step.date.toString(Qt::ISODate)},
                                    {QStringLiteral("counted"), step.counted},
                                    {QStringLiteral("reason"), dayReasonText(step.reason)}});
        clocks.append(QJsonObject{{QStringLiteral("name"), codeText(kClockNames, one.clock.name)},
                                  {QStringLiteral("round"), one.clock.round},
                                  {QStringLiteral("state"), codeText(kClockStates, one.clock.state)},
                                  {QStringLiteral("started_at"), textOf(one.clock.startedAt, pack.zone)},
                                  {QStringLiteral("due_at"), textOf(one.clock.dueAt, pack.zone)},
                                  {QStringLiteral("met_at"), textOf(one.clock.metAt, pack.zone)},
                                  {QStringLiteral("days"), days}});
    }
    return {{QStringLiteral("clocks"), clocks}};
}

QJsonObject itemsJson(const CasePack &pack)
{
    QJsonArray items;
    for (const CaseItem &item : pack.file.items)
        items.append(QJsonObject{{QStringLiteral("id"), item.id.toString()},
                                 {QStringLiteral("kind"), codeText(kCaseItemKinds, item.kind)},
                                 {QStringLiteral("state"), codeText(kCaseItemStates, item.state)},
                                 {QStringLiteral("at"), momentText(item.at, pack.zone)},
                                 {QStringLiteral("done_at"), textOf(item.doneAt, pack.zone)},
                                 {QStringLiteral("by"), item.by ? pack.file.people.value(*item.by) : QString()},
                                 {QStringLiteral("data"), item.data}});
    return {{QStringLiteral("items"), items}};
}

QJsonObject journalJson(const CasePack &pack)
{
    QJsonArray entries;
    for (const JournalEntry &entry : pack.journal)
        entries.append(QJsonObject{{QStringLiteral("replica"), entry.replica},
                                   {QStringLiteral("n"), entry.n},
                                   {QStringLiteral("at"), momentText(entry.at, pack.zone)},
                                   {QStringLiteral("user"), entry.userName},
                                   {QStringLiteral("action"), entry.action},
                                   {QStringLiteral("reason"), entry.reason},
                                   {QStringLiteral("changes"), entry.changes},
                                   {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}});
    return {{QStringLiteral("entries"), entries}};
}

/// Which files the case shows, each with the hash by which whoever holds the file can tell that it is the one.
Result<QJsonObject> evidenceJson(Workplace &workplace, const CasePack &pack)
{
    const ComplaintCase &complaint = pack.file.view.complaint;
    ZHIYIN_ASSIGN(const auto shown, CaseFileDesk(workplace).shown(*complaint.id, complaint.client, pack.file.items));
    QJsonArray files;
    for (const CaseEvidence &one : shown) {
        ZHIYIN_ASSIGN(const QByteArray digest, AttachmentDesk::digest(workplace, one.file));
        files.append(QJsonObject{{QStringLiteral("item"), one.item.toString()},
                                 {QStringLiteral("name"), one.name},
                                 {QStringLiteral("size_bytes"), one.file.size},
                                 {QStringLiteral("sha256"), QString::fromLatin1(digest)}});
    }
    return QJsonObject{{QStringLiteral("files"), files}};
}

void addParts(CasePack &pack, const QJsonObject &evidence)
{
    pack.parts.push_back(partOf(QStringLiteral("case.json"), caseJson(pack)));
    pack.parts.push_back(partOf(QStringLiteral("steps.json"), stepsJson(pack)));
    pack.parts.push_back(partOf(QStringLiteral("clocks.json"), clocksJson(pack)));
    pack.parts.push_back(partOf(QStringLiteral("file.json"), itemsJson(pack)));
    pack.parts.push_back(partOf(QStringLiteral("journal.json"), journalJson(pack)));
    pack.parts.push_back(partOf(QStringLiteral("evidence.json"), evidence));
    int n = 0;
    for (const CaseLetter &letter : pack.letters)
        pack.parts.push_back(partOf(QStringLiteral("letter-%1.txt").arg(++n),
                                    QByteArray(letter.text.title.toUtf8() + "\n\n" + letter.text.body.toUtf8())));
}

} // namespace

Result<std::vector<ClockAccount>> clockAccounts(const ComplaintView &view, const ClockView &clocks)
{
    std::vector<ClockAccount> accounts;
    for (const ComplaintClock &clock : inShownOrder(view.clocks)) {
        ZHIYIN_ASSIGN(ClockDerivation why, whyDue(view.complaint.facts, clocks, clock.name, clock.round));
        accounts.push_back({clock, std::move(why)});
    }
    return accounts;
}

Result<CasePack> CasePackDesk::begin(ComplaintId id)
{
    ZHIYIN_ASSIGN(const Subject subject, ComplaintStore(m_workplace.database).subjectOf(id, m_workplace.actor));
    ZHIYIN_TRY(require(m_workplace.actor, Action::MakeReport, subject));
    CasePack pack;
    ZHIYIN_ASSIGN(pack.file, CaseDesk(m_workplace).show(id));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(const ComplaintPolicy policy,
                  complaintPolicyOf(m_workplace, pack.file.view.complaint.policyVersion, day));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(m_workplace, day));
    ZHIYIN_ASSIGN(pack.clocks,
                  clockAccounts(pack.file.view, {policy, calendar, m_workplace.zone(), m_workplace.now()}));
    pack.institution = m_workplace.book.institution;
    pack.zone = m_workplace.zone();
    pack.madeAt = m_workplace.now();
    pack.madeBy = m_workplace.actor.name;
    return pack;
}

Result<CasePack> CasePackDesk::clocks(ComplaintId id)
{
    ZHIYIN_ASSIGN(CasePack pack, begin(id));
    ZHIYIN_ASSIGN(const JournalHead head, JournalDesk(m_workplace).head());
    pack.anchor = head.anchor();
    return pack;
}

Result<CasePack> CasePackDesk::make(ComplaintId id)
{
    ZHIYIN_ASSIGN(CasePack pack, begin(id));
    for (const CaseItem &item : pack.file.items) {
        if (item.kind == CaseItemKind::Letter && item.state != CaseItemState::Ended)
            pack.letters.push_back(caseLetterOf(item));
    }
    JournalFilter filter;
    filter.entity = entityCode(Entity::Complaint);
    filter.id = AnyId(id.value());
    ZHIYIN_ASSIGN(pack.journal, JournalDesk(m_workplace).show(filter));
    ZHIYIN_ASSIGN(const QJsonObject evidence, evidenceJson(m_workplace, pack));
    addParts(pack, evidence);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    Changes changes;
    for (const PackPart &part : pack.parts)
        changes.set(part.name, QString::fromLatin1(part.hash));
    ZHIYIN_TRY(work.record({Entity::Complaint,
                            AnyId(id.value()),
                            pack.file.view.complaint.client,
                            QStringLiteral("make_pack"),
                            changes,
                            {},
                            pack.file.view.complaint.policyVersion,
                            {}}));
    pack.anchor = work.head().anchor();
    ZHIYIN_TRY(work.commit());
    return pack;
}

} // namespace zhiyin
