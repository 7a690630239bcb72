// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/letter/mailing.h"
#include "core/security/permission.h"

namespace zhiyin {

class UnitOfWork;

/// Addresses and telephones on their way out: onto labels, and into a list for a messaging gateway. Both leave the book
/// in clear, so that each look is journaled with its reason and, beyond what one person may take out, a second one
/// approves.
class MailingDesk final
{
public:
    explicit MailingDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Addressee>> addressees(const std::vector<ClientId> &clients);

    /// The addresses in clear. More clients than the security policy lets one person export wait for a second one; the
    /// same call after the approval gives them, once. Fails with NotPermitted, ReasonNeeded, NotFound.
    [[nodiscard]] Result<LabelOutcome> labels(const std::vector<ClientId> &clients, const QString &reason);

    /// Writes external_id, name, phone and text as CSV. In clear it waits for a second person whatever the number, masked
    /// as an export does. Fails with BadUsage (no CSV), NotPermitted, ReasonNeeded, NotFound, NotWritable, DiskFull.
    [[nodiscard]] Result<MessageOutcome> messages(const QString &file, const std::vector<OutgoingMessage> &messages,
                                                  bool unmask, const QString &reason);

private:
    struct Loaded;
    [[nodiscard]] Result<std::vector<Loaded>> load(const std::vector<ClientId> &clients, Action action);
    [[nodiscard]] Result<void> recordExport(UnitOfWork &work, const QString &what, qint64 rows, bool unmasked,
                                            const QString &reason, const std::optional<RequestId> &request);
    Workplace &m_workplace;
};

} // namespace zhiyin
