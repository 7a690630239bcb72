// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_details.h"
#include "core/journal/workplace.h"

#include <vector>

namespace zhiyin {

/// Added, and what is odd about it (codes of RowIssue in words), where anything is.
struct AddedDetail {
    AnyId id;
    QString warning;
};

/// A client's identity documents and ways of contact: several of each, with a history. The primary ones are changed
/// through ClientDesk, which asks a second person where policy.md says so.
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
    /// Whose documents expire up to `until`, the earliest first; only clients that the reader may see.
    [[nodiscard]] Result<std::vector<ExpiringDocument>> expiring(QDate until);

    /// A further way of contact; the first of its kind becomes the primary one. Fails with NotPermitted, NotFound, BadValue
    /// (kind, label, value), AlreadyExists.
    [[nodiscard]] Result<AddedDetail> addChannel(ClientId client, const NewChannel &channel);
    /// Ends one; where it was the primary one, none is until another is named. Fails as endDocument.
    [[nodiscard]] Result<void> endChannel(ClientId client, AnyId channel, const QString &reason);

private:
    [[nodiscard]] Result<std::vector<IdentityDocument>> openedDocuments(ClientId client);
    [[nodiscard]] Result<void> recordLook(ClientId client, const QString &reason, const QString &what);

    Workplace &m_workplace;
};

} // namespace zhiyin
