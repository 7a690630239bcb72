// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_desk.h"

#include "core/attachment/attachment_store.h"
#include "core/complaint/case_fields.h"
#include "core/complaint/case_writer.h"
#include "core/policy/request_desk.h"
#include "core/policy/request_store.h"
#include "core/words/case_words.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

const QString kTextKind = QStringLiteral("complaint_text");

/// Standing aside is said of others too, so it is the supervisor's or compliance's to write down.
Action actionOf(CaseItemKind kind)
{
    return kind == CaseItemKind::Recusal ? Action::OpenComplaint : Action::WorkComplaint;
}

Result<void> checkNoneWaits(Database &database, ComplaintId id)
{
    ZHIYIN_ASSIGN(const auto requests, RequestStore(database).list());
    for (const Request &request : requests) {
        if (request.state == u"waiting" && request.kind == kTextKind
            && request.payload.value(QStringLiteral("complaint")).toString() == id.toString())
            return failure(ErrorCode::RuleRefused, {words::textChangeWaits(request.id.toString())});
    }
    return {};
}

Result<ComplaintId> caseOf(const Request &request)
{
    const auto id = ComplaintId::parse(request.payload.value(QStringLiteral("complaint")).toString());
    if (!id)
        return failure(ErrorCode::Internal, {}, QStringLiteral("a change of a text without a complaint"));
    return *id;
}

} // namespace

QStringList tickedChecks(const std::vector<CaseItem> &items, ComplaintStep step)
{
    QStringList ticked;
    for (const CaseItem &item : items) {
        if (item.kind == CaseItemKind::Check && item.state != CaseItemState::Ended
            && item.text(u"step") == codeText(kComplaintSteps, step))
            ticked.append(item.text(u"code"));
    }
    return ticked;
}

Result<void> checkTicked(const CaseworkPolicy &policy, const std::vector<CaseItem> &items, ComplaintStep step,
                         const QLocale &locale)
{
    const StepStandard *standard = policy.standard(step);
    if (!standard)
        return {};
    const QStringList ticked = tickedChecks(items, step);
    for (const StepCheck &check : standard->checks) {
        if (check.must && !ticked.contains(check.code))
            return failure(ErrorCode::RuleRefused, {words::checkMissing(check.text.in(locale))});
    }
    return {};
}

Result<CaseFile> CaseDesk::show(ComplaintId id)
{
    CaseFile file;
    ZHIYIN_ASSIGN(file.view, ComplaintDesk(m_workplace).show(id));
    const ComplaintCase &complaint = file.view.complaint;
    const QDate today = m_workplace.today();
    CaseItemStore store(m_workplace.database);
    ZHIYIN_ASSIGN(file.items, store.ofCase(id, m_workplace.now()));
    ZHIYIN_ASSIGN(auto taxonomy, taxonomyOf(m_workplace, complaint.details.taxonomyVersion, today));
    file.taxonomy = std::move(taxonomy.policy);
    file.taxonomyVersion = taxonomy.version;
    ZHIYIN_ASSIGN(auto casework, caseworkInForce(m_workplace, today));
    file.casework = std::move(casework.policy);
    if (complaint.client) {
        ZHIYIN_ASSIGN(file.onFile, store.onFile(*complaint.client, m_workplace.zone()));
    }
    const QDateTime since = complaint.facts.receivedAt.addMonths(-file.casework.repeatMonths);
    ZHIYIN_ASSIGN(file.repeats, store.repeats(complaint, since));
    ZHIYIN_ASSIGN(file.people, ComplaintStore(m_workplace.database).people());
    if (const CaseItem *archive = archivedIn(complaint, file.items))
        file.archivedUntil = QDate::fromString(archive->text(u"until"), Qt::ISODate);
    return file;
}

Result<QString> CaseDesk::staffValue(const QString &name)
{
    ZHIYIN_ASSIGN(const auto people, ComplaintStore(m_workplace.database).people());
    for (auto it = people.begin(); it != people.end(); ++it) {
        if (it.value() == name.trimmed())
            return it.key().toString();
    }
    return name.trimmed();
}

Result<void> CaseDesk::checkFields(const ComplaintCase &before, const ComplaintCase &after, const Subject &subject)
{
    if (after.level < before.level && !may(m_workplace.actor, Action::DecideComplaint, subject))
        return failure(ErrorCode::RuleRefused, {words::lowersLevel()});
    if (after.details.product != before.details.product && !after.details.product.isEmpty()) {
        ZHIYIN_ASSIGN(const bool known, CaseItemStore(m_workplace.database).hasProduct(after.details.product));
        if (!known)
            return failure(ErrorCode::NotFound, {QStringLiteral("product"), after.details.product});
    }
    return {};
}

Result<CaseChangeOutcome> CaseDesk::set(ComplaintId id, const QMap<QString, QString> &fields, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(const ComplaintPolicy policy, complaintPolicyOf(m_workplace, opened.complaint.policyVersion, today));
    // A case that is filed keeps its taxonomy; what is filed now is filed under the one in force.
    ZHIYIN_ASSIGN(const auto taxonomy, taxonomyOf(m_workplace, opened.complaint.details.taxonomyVersion, today));
    const CaseFieldRules rules{policy, taxonomy.policy, taxonomy.version};
    ComplaintCase after = opened.complaint;
    QJsonObject asked;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        QString value = it.value();
        if (it.key() == QStringLiteral("staff")) {
            ZHIYIN_ASSIGN(value, staffValue(it.value()));
        }
        const QString old = caseFieldText(opened.complaint, it.key());
        if (isCoreCaseField(it.key()) && !old.isEmpty() && old != value.trimmed())
            asked.insert(it.key(), value.trimmed());
        else
            ZHIYIN_TRY(setCaseField(after, it.key(), value, rules));
    }
    ZHIYIN_TRY(checkFields(opened.complaint, after, opened.subject));
    CaseChangeOutcome outcome;
    if (after != opened.complaint)
        ZHIYIN_TRY(writer.change(opened.complaint, after, QStringLiteral("set"), reason));
    if (!asked.isEmpty()) {
        ZHIYIN_TRY(checkNoneWaits(m_workplace.database, id));
        ZHIYIN_ASSIGN(outcome.request, RequestDesk::ask(m_workplace, work,
                                                        {kTextKind,
                                                         words::textChangeSummary(id),
                                                         {{QStringLiteral("complaint"), id.toString()},
                                                          {QStringLiteral("fields"), asked}},
                                                         after.client,
                                                         reason}));
    }
    ZHIYIN_TRY(work.commit());
    ZHIYIN_ASSIGN(outcome.file, show(id));
    return outcome;
}

Result<QJsonObject> CaseDesk::read(CaseItemKind kind, const QMap<QString, QString> &typed)
{
    QJsonObject data;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const QString value = it.value().trimmed();
        const auto fields = caseFields(kind);
        const auto field = std::ranges::find_if(fields, [&](const CaseField &f) { return it.key() == f.key; });
        ComplaintDesk complaints(m_workplace);
        if (value.isEmpty())
            continue;
        if (field != fields.end() && field->type == CaseFieldType::User) {
            ZHIYIN_ASSIGN(const UserId user, complaints.person(value));
            data.insert(it.key(), user.toString());
        } else if (field != fields.end() && field->type == CaseFieldType::Complaint) {
            ZHIYIN_ASSIGN(const ComplaintId other, complaints.find(value));
            data.insert(it.key(), other.toString());
        } else {
            data.insert(it.key(), value);
        }
    }
    ZHIYIN_TRY(checkCaseFields(kind, data));
    return data;
}

Result<AnyId> CaseDesk::add(ComplaintId id, CaseItemKind kind, const QMap<QString, QString> &typed)
{
    if (caseFields(kind).empty())
        return failure(ErrorCode::BadValue, {QStringLiteral("kind"), codeText(kCaseItemKinds, kind)});
    ZHIYIN_ASSIGN(const QJsonObject data, read(kind, typed));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, actionOf(kind)));
    CaseItem item;
    item.kind = kind;
    item.data = data;
    item.state = isToDo(kind) ? CaseItemState::Open : CaseItemState::Done;
    item.dueOn = QDate::fromString(item.text(u"due_on"), Qt::ISODate);
    if (kind == CaseItemKind::Party) {
        ZHIYIN_ASSIGN(const auto casework, caseworkInForce(m_workplace, m_workplace.today()));
        ZHIYIN_TRY(checkParty(opened.items, data, opened.complaint.joint, casework.policy.mostRepresentatives));
    }
    if (kind == CaseItemKind::Link) {
        // Both sides are told of: whoever links must see the other one.
        const auto other = ComplaintId::parse(item.text(u"other"));
        if (!other || *other == id)
            return failure(ErrorCode::BadValue, {QStringLiteral("other"), item.text(u"other")});
        ZHIYIN_ASSIGN(const ComplaintView seen, ComplaintDesk(m_workplace).show(*other));
        CaseItem back = item;
        back.data.insert(QStringLiteral("other"), id.toString());
        ZHIYIN_TRY(writer.add(seen.complaint, back));
    }
    if (const auto shown = AttachmentId::parse(item.text(u"attachment"))) {
        ZHIYIN_ASSIGN(const Attachment document, AttachmentStore(m_workplace.database).load(*shown));
        if (document.client != opened.complaint.client)
            return failure(ErrorCode::NotFound, {QStringLiteral("attachment"), shown->toString()});
    }
    ZHIYIN_ASSIGN(const AnyId added, writer.add(opened.complaint, item));
    ZHIYIN_TRY(work.commit());
    return added;
}

Result<void> CaseDesk::finish(ComplaintId id, AnyId itemId, const QString &result)
{
    if (result.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--result")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    ZHIYIN_ASSIGN(const CaseItem before, CaseItemStore(m_workplace.database).load(id, itemId));
    if (!isToDo(before.kind) || before.state != CaseItemState::Open)
        return failure(ErrorCode::WrongState, {words::caseItemState(before.state)});
    CaseItem after = before;
    after.state = CaseItemState::Done;
    after.doneAt = m_workplace.now();
    after.data.insert(QStringLiteral("result"), result.trimmed());
    ZHIYIN_TRY(writer.change(opened.complaint, before, after, QStringLiteral("finish_case_item")));
    return work.commit();
}

Result<void> CaseDesk::end(ComplaintId id, AnyId itemId, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const CaseItem before, CaseItemStore(m_workplace.database).load(id, itemId));
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, actionOf(before.kind)));
    if (caseFields(before.kind).empty() || before.state == CaseItemState::Ended)
        return failure(ErrorCode::WrongState, {words::caseItemState(before.state)});
    CaseItem after = before;
    after.state = CaseItemState::Ended;
    after.doneAt = m_workplace.now();
    ZHIYIN_TRY(writer.change(opened.complaint, before, after, QStringLiteral("end_case_item"), reason));
    return work.commit();
}

Result<InForce<Taxonomy>> CaseDesk::taxonomy(std::optional<int> version)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    if (!version)
        return taxonomyInForce(m_workplace, m_workplace.today());
    const QString wanted = QStringLiteral("%1 %2").arg(policyNameText(PolicyName::Taxonomy)).arg(*version);
    ZHIYIN_ASSIGN(auto found, taxonomyOf(m_workplace, wanted, m_workplace.today()));
    if (found.version != wanted)
        return failure(ErrorCode::NotFound, {QStringLiteral("policy"), wanted});
    return found;
}

RequestKind CaseDesk::textRequests()
{
    const auto approve = [](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        ZHIYIN_ASSIGN(const ComplaintId id, caseOf(request));
        CaseWriter writer(workplace, work);
        ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::ApproveCoreChange));
        ComplaintCase after = opened.complaint;
        const QJsonObject fields = request.payload.value(QStringLiteral("fields")).toObject();
        if (fields.contains(QStringLiteral("text")))
            after.text = fields.value(QStringLiteral("text")).toString();
        if (fields.contains(QStringLiteral("demand")))
            after.details.demand = fields.value(QStringLiteral("demand")).toString();
        return writer.change(opened.complaint, after, QStringLiteral("set"), request.reason);
    };
    const auto describe = [](Workplace &workplace, const Request &request) -> Result<QJsonObject> {
        ZHIYIN_ASSIGN(const ComplaintId id, caseOf(request));
        ZHIYIN_ASSIGN(const ComplaintView view, ComplaintDesk(workplace).show(id));
        QJsonObject sides;
        const QJsonObject fields = request.payload.value(QStringLiteral("fields")).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            sides.insert(it.key(), QJsonArray{caseFieldText(view.complaint, it.key()), it.value()});
        return sides;
    };
    const auto summarise = [](const Request &request) {
        const auto id = caseOf(request);
        return id ? words::textChangeSummary(*id) : QString();
    };
    return {kTextKind, Action::ApproveCoreChange, approve, {}, describe, summarise};
}

} // namespace zhiyin
