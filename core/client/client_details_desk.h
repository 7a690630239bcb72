// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_details.h"
#include "core/journal/workplace.h"

#include <vector>

namespace zhiyin {

struct RequestKind;
class UnitOfWork;

/// Added, and what is odd about it (codes of RowIssue in words), where anything is.
struct AddedDetail {
    AnyId id;
    QString warning;
};

/// Done, or waiting for a second person.
struct PrimaryOutcome {
    std::optional<RequestId> request = {};
};

/// A client's identity documents and ways of contact: several of each, with a history. A new number
/// in place of a primary one goes through ClientDesk; both ask a second person where policy.md says so.
class ClientDetailsDesk final
{
public:
    explicit ClientDetailsDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Numbers and values masked. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<IdentityDocument>> documents(ClientId client);
    [[nodiscard]] Result<std::vector<ClientChannel>> channels(ClientId client);
    /// In clear; the look is journaled with its reason. Fails as above, and with ReasonNeeded.
    [[nodiscard]] Result<std::vector<IdentityDocument>> revealDocuments(ClientId client, const QString &reason);
    [[nodiscard]] Result<std::vector<ClientChannel>> revealChannels(ClientId client, const QString &reason);

    /// A further document; the first one becomes the primary one. Fails with NotPermitted, NotFound, BadValue (type,
    /// number, dates), AlreadyExists.
    [[nodiscard]] Result<AddedDetail> addDocument(ClientId client, const NewDocument &document);
    /// Ends a further document; history keeps it. Fails with NotPermitted, NotFound, ReasonNeeded, WrongState (ended, or
    /// the primary one).
    [[nodiscard]] Result<void> endDocument(ClientId client, AnyId document, const QString &reason);
    /// Makes a further document the primary one; the one that was stays as a further one. Where there is a primary one in
    /// force the change waits for a second person (the client's id_number becomes another). Fails as endDocument, with
    /// WrongState (ended, or primary already).
    [[nodiscard]] Result<PrimaryOutcome> makePrimaryDocument(ClientId client, AnyId document, const QString &reason);
    /// Whose documents expire up to `until`, the earliest first; only clients that the reader may see.
    [[nodiscard]] Result<std::vector<ExpiringDocument>> expiring(QDate until);

    /// A further way of contact; the first of its kind becomes the primary one. Fails with NotPermitted, NotFound, BadValue
    /// (kind, label, value), AlreadyExists.
    [[nodiscard]] Result<AddedDetail> addChannel(ClientId client, const NewChannel &channel);
    /// Ends one; where it was the primary one, none is until another is named. Fails as endDocument.
    [[nodiscard]] Result<void> endChannel(ClientId client, AnyId channel, const QString &reason);
    /// Makes one the primary one of its kind, at once. Fails as makePrimaryDocument.
    [[nodiscard]] Result<void> makePrimaryChannel(ClientId client, AnyId channel, const QString &reason);

    [[nodiscard]] static RequestKind primaryRequests();

private:
    [[nodiscard]] Result<std::vector<IdentityDocument>> openedDocuments(ClientId client);
    /// The document and the primary one of its client, in clear. Fails with NotFound, WrongState.
    struct Step {
        IdentityDocument to;
        std::optional<IdentityDocument> from;
    };
    [[nodiscard]] Result<Step> stepTo(ClientId client, AnyId document);
    [[nodiscard]] Result<void> step(UnitOfWork &work, ClientId client, const Step &step, const QString &reason);
    [[nodiscard]] Result<void> recordLook(ClientId client, const QString &reason, const QString &what);

    Workplace &m_workplace;
};

} // namespace zhiyin
