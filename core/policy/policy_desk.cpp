// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_desk.h"

#include "core/policy/json_reader.h"
#include "core/policy/policy_check.h"
#include "core/policy/policy_store.h"
#include "core/policy/request_desk.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

const QString kPolicyKind = QStringLiteral("policy");

JournalRecord recordOf(PolicyId id, const PolicyDocument &document, const QString &action,
                       const QJsonValue &stateBefore)
{
    Changes changes;
    changes.set(QStringLiteral("name"), policyNameText(document.name));
    changes.set(QStringLiteral("version"), document.version);
    changes.set(QStringLiteral("effective"), document.effective.toString(Qt::ISODate));
    changes.add(QStringLiteral("state"), stateBefore, policyStateText(document.state));
    if (stateBefore.isNull())
        changes.set(QStringLiteral("json"), document.json);
    return {Entity::Policy, AnyId(id.value()), {}, action, changes, document.reason, policyVersionText(document), {}};
}

} // namespace

QString policyVersionText(const PolicyDocument &document)
{
    return QStringLiteral("%1 %2").arg(policyNameText(document.name)).arg(document.version);
}

Result<std::vector<PolicyDocument>> PolicyDesk::versions(PolicyName name)
{
    std::vector<PolicyDocument> documents;
    ZHIYIN_ASSIGN(auto shipped, shippedPolicy(name));
    if (shipped)
        documents.push_back(std::move(*shipped));
    ZHIYIN_ASSIGN(auto own, PolicyStore(m_workplace.database).list(name));
    documents.insert(documents.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    return documents;
}

Result<std::optional<PolicyDocument>> PolicyDesk::inForce(PolicyName name, QDate day)
{
    ZHIYIN_ASSIGN(const auto documents, versions(name));
    const PolicyDocument *found = zhiyin::inForce(documents, name, day);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

Result<std::vector<PolicyDocument>> PolicyDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    std::vector<PolicyDocument> documents;
    for (const PolicyName name : kPolicyNames) {
        ZHIYIN_ASSIGN(auto own, versions(name));
        documents.insert(documents.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
    return documents;
}

Result<PolicyOutcome> PolicyDesk::set(PolicyName name, const QByteArray &text, QDate effective, const QString &reason)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::ProposePolicy, Subject::general()));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(text));
    ZHIYIN_TRY(checkPolicy(name, json, m_workplace.currency()));

    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    PolicyStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto before, store.list(name));
    const bool sets = may(actor, Action::SetPolicy, Subject::general());
    const PolicyDocument document{name,
                                  before.empty() ? 1 : before.back().version + 1,
                                  effective,
                                  sets ? PolicyState::InForce : PolicyState::Proposed,
                                  json.value(QStringLiteral("source")).toString(QStringLiteral("")),
                                  reason,
                                  actor.id,
                                  {},
                                  json};
    const auto id = work.newId<PolicyId>();
    ZHIYIN_TRY(store.insert(id, document, m_workplace.realClock.now()));
    ZHIYIN_TRY(work.record(recordOf(id, document, QStringLiteral("add"), QJsonValue::Null)));
    PolicyOutcome outcome{document.version, document.state, {}};
    if (!sets) {
        const QString summary = QCoreApplication::translate("zhiyin", "Policy %1, version %2, from %3")
                                    .arg(policyNameText(name))
                                    .arg(document.version)
                                    .arg(effective.toString(Qt::ISODate));
        ZHIYIN_ASSIGN(outcome.request, RequestDesk::ask(m_workplace, work,
                                                        {kPolicyKind,
                                                         summary,
                                                         {{QStringLiteral("name"), policyNameText(name)},
                                                          {QStringLiteral("version"), document.version},
                                                          {QStringLiteral("id"), id.toString()}},
                                                         {},
                                                         reason}));
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<void> PolicyDesk::approve(PolicyName name, int version)
{
    RequestDesk requests(m_workplace);
    ZHIYIN_ASSIGN(const auto open, requests.list());
    for (const Request &request : open) {
        if (request.kind == kPolicyKind && request.state == QStringLiteral("waiting")
            && request.payload.value(QStringLiteral("name")).toString() == policyNameText(name)
            && request.payload.value(QStringLiteral("version")).toInt() == version)
            return requests.approve(request.id);
    }
    ZHIYIN_TRY(require(m_workplace.actor, Action::SetPolicy, Subject::general()));
    return failure(ErrorCode::NotFound,
                   {QStringLiteral("proposal"), QStringLiteral("%1 %2").arg(policyNameText(name)).arg(version)});
}

RequestKind PolicyDesk::policyRequests()
{
    const auto decide = [](PolicyState state) {
        return [state](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
            ZHIYIN_ASSIGN(const PolicyName name,
                          parsePolicyName(request.payload.value(QStringLiteral("name")).toString()));
            const int version = request.payload.value(QStringLiteral("version")).toInt();
            PolicyStore store(workplace.database);
            ZHIYIN_ASSIGN(const auto documents, store.list(name));
            const auto found = std::find_if(documents.begin(), documents.end(),
                                            [version](const PolicyDocument &d) { return d.version == version; });
            const auto id = PolicyId::parse(request.payload.value(QStringLiteral("id")).toString());
            if (found == documents.end() || !id)
                return failure(ErrorCode::NotFound, {QStringLiteral("proposal"), QString::number(version)});
            PolicyDocument document = *found;
            document.state = state;
            ZHIYIN_TRY(store.setState(name, version, state, workplace.actor.id, workplace.realClock.now()));
            const bool approved = state == PolicyState::InForce;
            return work.record(recordOf(*id, document, approved ? QStringLiteral("approve") : QStringLiteral("refuse"),
                                        policyStateText(PolicyState::Proposed)));
        };
    };
    return {kPolicyKind, Action::SetPolicy, decide(PolicyState::InForce), decide(PolicyState::Refused)};
}

} // namespace zhiyin
