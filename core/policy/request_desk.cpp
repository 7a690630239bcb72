// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/request_desk.h"

#include "core/attachment/attachment_store.h"
#include "core/client/client_store.h"
#include "core/journal/journal_mask.h"
#include "core/policy/request_store.h"

namespace zhiyin {

Result<RequestId> RequestDesk::ask(Workplace &workplace, UnitOfWork &work, const NewRequest &wanted)
{
    const auto id = work.newId<RequestId>();
    ZHIYIN_TRY(RequestStore(workplace.database)
                   .insert({id, wanted.kind, workplace.actor.id, workplace.actor.name, workplace.realClock.now(),
                            QStringLiteral("waiting"), wanted.summary, wanted.payload, wanted.client, wanted.reason}));
    Changes changes;
    changes.set(QStringLiteral("kind"), wanted.kind);
    changes.set(QStringLiteral("summary"), wanted.summary);
    ZHIYIN_TRY(work.record({Entity::Request,
                            AnyId(id.value()),
                            wanted.client,
                            QStringLiteral("ask"),
                            changes,
                            wanted.reason,
                            {},
                            wanted.import}));
    return id;
}

Result<const RequestKind *> RequestDesk::kindOf(const Request &request)
{
    for (const RequestKind &kind : requestKinds()) {
        if (kind.kind == request.kind)
            return &kind;
    }
    return failure(ErrorCode::Internal, {}, QStringLiteral("no such kind of request: ") + request.kind);
}

Result<Subject> RequestDesk::subjectOf(const Request &request)
{
    if (!request.client)
        return Subject::general();
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(*request.client));
    return subject.value_or(Subject::ofClient({}, {}));
}

Result<bool> RequestDesk::mayDecide(const Request &request)
{
    ZHIYIN_ASSIGN(const RequestKind *kind, kindOf(request));
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(request));
    return may(m_workplace.actor, kind->decides, subject);
}

Result<Request> RequestDesk::inWords(Request request)
{
    ZHIYIN_ASSIGN(const RequestKind *kind, kindOf(request));
    const QString said = kind->summarise ? kind->summarise(request) : QString();
    if (!said.isEmpty())
        request.summary = said;
    return request;
}

Result<std::vector<Request>> RequestDesk::list()
{
    ZHIYIN_ASSIGN(const auto all, RequestStore(m_workplace.database).list());
    std::vector<Request> seen;
    for (const Request &request : all) {
        ZHIYIN_ASSIGN(const bool decides, mayDecide(request));
        if (decides || request.askedBy == m_workplace.actor.id) {
            ZHIYIN_ASSIGN(Request said, inWords(request));
            seen.push_back(std::move(said));
        }
    }
    return seen;
}

Result<RequestDetail> RequestDesk::detail(RequestId id)
{
    ZHIYIN_ASSIGN(Request stored, RequestStore(m_workplace.database).load(id));
    ZHIYIN_ASSIGN(Request request, inWords(std::move(stored)));
    ZHIYIN_ASSIGN(const bool may, mayDecide(request));
    const bool isOwn = request.askedBy == m_workplace.actor.id;
    if (!may && !isOwn)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), QStringLiteral("request")});
    ZHIYIN_ASSIGN(const RequestKind *kind, kindOf(request));
    RequestDetail detail{std::move(request), {}, {}, may && !isOwn};
    if (kind->describe && detail.request.state == QStringLiteral("waiting")) {
        ZHIYIN_ASSIGN(detail.changes, kind->describe(m_workplace, detail.request));
    }
    ZHIYIN_ASSIGN(detail.evidence, AttachmentStore(m_workplace.database).listOfRequest(id));
    return detail;
}

Result<RequestDetail> RequestDesk::show(RequestId id)
{
    ZHIYIN_ASSIGN(RequestDetail shown, detail(id));
    shown.changes = maskedChanges(shown.changes);
    return shown;
}

Result<RequestDetail> RequestDesk::reveal(RequestId id, const QString &reason)
{
    ZHIYIN_ASSIGN(RequestDetail clear, detail(id));
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(clear.request));
    ZHIYIN_TRY(require(m_workplace.actor, Action::UnmaskCore, subject));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    // The look is in the journal before anything is shown.
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(work.record(
        {Entity::Request, AnyId(id.value()), clear.request.client, QStringLiteral("reveal"), {}, reason, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return clear;
}

Result<void> RequestDesk::decide(RequestId id, const QString &reason, bool approved)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    RequestStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const Request request, store.load(id));
    ZHIYIN_ASSIGN(const RequestKind *kind, kindOf(request));
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(request));
    ZHIYIN_TRY(require(m_workplace.actor, kind->decides, subject));
    if (request.askedBy == m_workplace.actor.id)
        return failure(ErrorCode::OwnRequest);
    const QString state = approved ? QStringLiteral("approved") : QStringLiteral("refused");
    ZHIYIN_TRY(store.decide(id, state, m_workplace.actor.id, m_workplace.realClock.now(), reason));
    Changes changes;
    changes.add(QStringLiteral("state"), QStringLiteral("waiting"), state);
    ZHIYIN_TRY(work.record({Entity::Request,
                            AnyId(id.value()),
                            request.client,
                            approved ? QStringLiteral("approve") : QStringLiteral("refuse"),
                            changes,
                            reason,
                            {},
                            {}}));
    if (approved)
        ZHIYIN_TRY(kind->approve(m_workplace, work, request));
    else if (kind->refuse)
        ZHIYIN_TRY(kind->refuse(m_workplace, work, request));
    return work.commit();
}

Result<void> RequestDesk::approve(RequestId id)
{
    return decide(id, {}, true);
}

Result<void> RequestDesk::refuse(RequestId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    return decide(id, reason, false);
}

} // namespace zhiyin
