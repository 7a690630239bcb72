// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_after_desk.h"

#include "core/complaint/case_policies.h"
#include "core/complaint/case_writer.h"
#include "core/complaint/complaint_flow.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/policy/security_policy.h"
#include "core/words/case_words.h"

namespace zhiyin {
namespace {

const QString kCompensationKind = QStringLiteral("complaint_compensation");

struct Proposed {
    ComplaintId complaint;
    AnyId item;
};

Result<Proposed> proposedOf(const Request &request)
{
    const auto complaint = ComplaintId::parse(request.payload.value(QStringLiteral("complaint")).toString());
    const auto item = AnyId::parse(request.payload.value(QStringLiteral("item")).toString());
    if (!complaint || !item)
        return failure(ErrorCode::Internal, {}, QStringLiteral("a compensation without a complaint"));
    return Proposed{*complaint, *item};
}

Money amountOf(const CaseItem &item, Currency currency)
{
    const auto amount = Money::parse(item.text(u"amount"), currency);
    return amount ? amount->money : Money::zero(currency);
}

/// The item of a request goes on to `state`.
Result<void> settle(Workplace &workplace, UnitOfWork &work, const Request &request, CaseItemState state)
{
    ZHIYIN_ASSIGN(const Proposed proposed, proposedOf(request));
    CaseWriter writer(workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(proposed.complaint, Action::ApproveCoreChange));
    ZHIYIN_ASSIGN(const CaseItem before, CaseItemStore(workplace.database).load(proposed.complaint, proposed.item));
    CaseItem after = before;
    after.state = state;
    if (state == CaseItemState::Ended)
        after.doneAt = workplace.now();
    return writer.change(opened.complaint, before, after,
                         state == CaseItemState::Open ? QStringLiteral("approve_compensation")
                                                      : QStringLiteral("refuse_compensation"));
}

} // namespace

Money compensatedIn(const std::vector<CaseItem> &items, Currency currency)
{
    qint64 minor = 0;
    for (const CaseItem &item : items) {
        if (item.kind == CaseItemKind::Compensation && item.state != CaseItemState::Ended
            && item.text(u"currency") == currency.code())
            minor += amountOf(item, currency).minor();
    }
    return Money(minor, currency);
}

Result<void> checkCap(const std::vector<CaseItem> &items, Money amount, const CaseworkPolicy &policy)
{
    qint64 cap = policy.compensationCap;
    for (int i = 0; i < amount.currency().decimals(); ++i)
        cap *= 10;
    const qint64 before = compensatedIn(items, amount.currency()).minor();
    if (amount.minor() > cap - before)
        return failure(ErrorCode::RuleRefused, {words::overCap(Money(cap, amount.currency()).toString(),
                                                               Money(before, amount.currency()).toString())});
    return {};
}

Result<void> checkNothingOpen(const std::vector<CaseItem> &items)
{
    for (const CaseItem &item : items) {
        if (item.state == CaseItemState::Open || item.state == CaseItemState::Waiting)
            return failure(ErrorCode::RuleRefused, {words::stillOpen(words::caseItemKind(item.kind))});
    }
    return {};
}

Result<RequestId> CaseAfterDesk::compensate(ComplaintId id, const NewCompensation &wanted, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    if (wanted.amount.minor() <= 0)
        return failure(ErrorCode::BadValue, {QStringLiteral("amount"), wanted.amount.toString()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::DecideComplaint));
    ZHIYIN_ASSIGN(const auto casework, caseworkInForce(m_workplace, m_workplace.today()));
    ZHIYIN_TRY(checkCap(opened.items, wanted.amount, casework.policy));
    CaseItem item;
    item.kind = CaseItemKind::Compensation;
    item.state = CaseItemState::Waiting;
    item.data = {{QStringLiteral("form"), codeText(kCompensationForms, wanted.form)},
                 {QStringLiteral("amount"), wanted.amount.toString()},
                 {QStringLiteral("currency"), wanted.amount.currency().code()},
                 {QStringLiteral("text"), wanted.text.trimmed()},
                 {QStringLiteral("reason"), reason.trimmed()},
                 {QStringLiteral("policy"), casework.version}};
    ZHIYIN_ASSIGN(const AnyId added, writer.add(opened.complaint, item));
    ZHIYIN_ASSIGN(const RequestId request, RequestDesk::ask(m_workplace, work,
                                                            {kCompensationKind,
                                                             words::compensationSummary(id, wanted.amount.toString()),
                                                             {{QStringLiteral("complaint"), id.toString()},
                                                              {QStringLiteral("item"), added.toString()},
                                                              {QStringLiteral("amount"), wanted.amount.toString()}},
                                                             opened.complaint.client,
                                                             reason}));
    ZHIYIN_TRY(work.commit());
    return request;
}

Result<void> CaseAfterDesk::judgeRepair(ComplaintId id, RepairEffect effect, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--text")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    const bool begun = std::ranges::any_of(opened.items, [](const CaseItem &item) {
        return item.kind == CaseItemKind::Repair && item.state == CaseItemState::Done;
    });
    if (!begun)
        return failure(ErrorCode::RuleRefused, {words::noRepairYet()});
    CaseItem item;
    item.kind = CaseItemKind::RepairResult;
    item.data = {{QStringLiteral("effect"), codeText(kRepairEffects, effect)},
                 {QStringLiteral("text"), text.trimmed()}};
    ZHIYIN_TRY(writer.add(opened.complaint, item));
    return work.commit();
}

Result<QDate> CaseAfterDesk::archive(ComplaintId id)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    const ComplaintState state = stateOf(opened.complaint.facts, m_workplace.now());
    if (!isEnded(state))
        return failure(ErrorCode::WrongState, {codeText(kComplaintStates, state)});
    ZHIYIN_TRY(checkNothingOpen(opened.items));
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Security, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Security)});
    ZHIYIN_ASSIGN(const SecurityPolicy security, parseSecurityPolicy(document->json));
    const QDate until = m_workplace.today().addYears(security.complaintYears);
    CaseItem item;
    item.kind = CaseItemKind::Archive;
    item.data = {{QStringLiteral("until"), until.toString(Qt::ISODate)},
                 {QStringLiteral("policy"), policyVersionText(*document)}};
    ZHIYIN_TRY(writer.add(opened.complaint, item));
    ZHIYIN_TRY(work.commit());
    return until;
}

RequestKind CaseAfterDesk::compensationRequests()
{
    const auto approve = [](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        return settle(workplace, work, request, CaseItemState::Open);
    };
    const auto refuse = [](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        return settle(workplace, work, request, CaseItemState::Ended);
    };
    const auto summarise = [](const Request &request) {
        const auto proposed = proposedOf(request);
        return proposed ? words::compensationSummary(proposed->complaint,
                                                     request.payload.value(QStringLiteral("amount")).toString())
                        : QString();
    };
    return {kCompensationKind, Action::ApproveCoreChange, approve, refuse, {}, summarise};
}

} // namespace zhiyin
