// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/attachment.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/request.h"

namespace zhiyin {

/// How one kind of request is carried out. A desk offers its kinds; core/session/request_kinds lists them all.
struct RequestKind {
    QString kind;
    /// Who may decide it; asked with the client's subject where the request is about one.
    Action decides;
    /// Carries the request out inside the approver's piece of work.
    std::function<Result<void>(Workplace &, UnitOfWork &, const Request &)> approve;
    /// Undoes what asking left behind, where it left anything.
    std::function<Result<void>(Workplace &, UnitOfWork &, const Request &)> refuse = {};
    /// {"field": [value in force, value asked for]}, in clear; where the request is about fields.
    std::function<Result<QJsonObject>(Workplace &, const Request &)> describe = {};
    /// The one line of the list in the reader's language, from the payload; empty: as it was written when asked.
    std::function<QString(const Request &)> summarise = {};
};

/// All that a second person needs to decide.
struct RequestDetail {
    Request request;
    /// {"field": [old, new]}, masked unless asked for in clear; only while it waits.
    QJsonObject changes;
    std::vector<Attachment> evidence;
    /// The reader may decide it.
    bool decides = false;
};

/// The mechanism of the second person: whoever asks, somebody else decides.
class RequestDesk final
{
public:
    explicit RequestDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Inside the asking desk's own piece of work.
    [[nodiscard]] static Result<RequestId> ask(Workplace &workplace, UnitOfWork &work, const NewRequest &request);

    /// What the reader asked for or may decide.
    [[nodiscard]] Result<std::vector<Request>> list();
    /// Both sides of the change, protected values masked. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<RequestDetail> show(RequestId id);
    /// The same in clear; the look is journaled with its reason. Fails as show, and with ReasonNeeded.
    [[nodiscard]] Result<RequestDetail> reveal(RequestId id, const QString &reason);
    /// Fails with OwnRequest, NotPermitted, WrongState, NotFound, and with whatever carrying it out fails with.
    [[nodiscard]] Result<void> approve(RequestId id);
    [[nodiscard]] Result<void> refuse(RequestId id, const QString &reason);

private:
    [[nodiscard]] Result<const RequestKind *> kindOf(const Request &request);
    [[nodiscard]] Result<Subject> subjectOf(const Request &request);
    [[nodiscard]] Result<RequestDetail> detail(RequestId id);
    /// Says the summary anew, where its kind can.
    [[nodiscard]] Result<Request> inWords(Request request);
    [[nodiscard]] Result<bool> mayDecide(const Request &request);
    [[nodiscard]] Result<void> decide(RequestId id, const QString &reason, bool approved);
    Workplace &m_workplace;
};

/// Every kind there is.
[[nodiscard]] const std::vector<RequestKind> &requestKinds();

} // namespace zhiyin
