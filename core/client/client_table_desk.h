// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_table_store.h"
#include "core/journal/workplace.h"
#include "core/tag/tag.h"

#include <functional>

namespace zhiyin {

class UnitOfWork;

/// What an assignment would do, or did.
struct Assignment {
    QString advisor;
    /// Who changes, with the advisor that each had before.
    std::vector<ClientAdvisor> changed;
    /// They have this advisor already.
    int unchanged = 0;
    /// The person may not assign these.
    int refused = 0;
};

/// What the filters of the table offer.
struct ClientChoices {
    QStringList advisors;
    QStringList branches;
    /// The reader's own and the shared ones, by name.
    std::vector<Tag> tags;
};

/// The table of clients: which to show, each person's views of it, and what is done to several at once.
class ClientTableDesk final
{
public:
    explicit ClientTableDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Only what the reader may see. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<ClientId>> ids(const ClientFilter &filter);
    /// Advisors and branches within the reader's reach. Fails with NotPermitted.
    [[nodiscard]] Result<ClientChoices> choices();

    /// What assign() would do; writes nothing. Fails with NotFound (advisor).
    [[nodiscard]] Result<Assignment> planAssignment(const std::vector<ClientId> &clients, const QString &advisor);
    /// Gives the clients to an advisor, all in one transaction, each with its journal entry; those that the person may not
    /// assign are left. `goOn` is told how far it is and may stop it, with nothing done (Cancelled).
    /// Fails with NotFound, ReasonNeeded, NotPermitted where not one may be assigned.
    using GoOn = std::function<bool(qint64 done, qint64 total)>;
    [[nodiscard]] Result<Assignment> assign(const std::vector<ClientId> &clients, const QString &advisor,
                                            const QString &reason, const GoOn &goOn = {});
    /// Gives each back to whom it had, where it still is as assign() left it; gives the number of these.
    [[nodiscard]] Result<int> undo(const Assignment &done, const QString &reason);

    /// How the person looked at the table last; an empty view at first.
    [[nodiscard]] Result<SavedView> lastView();
    [[nodiscard]] Result<void> keepLastView(const SavedView &view);
    /// The person's own views, by name.
    [[nodiscard]] Result<std::vector<SavedView>> views();
    /// Replaces the one of the same name. Fails with BadValue (no name).
    [[nodiscard]] Result<void> saveView(const SavedView &view);
    [[nodiscard]] Result<void> removeView(const QString &name);

private:
    [[nodiscard]] Result<void> put(const SavedView &view);
    [[nodiscard]] Result<std::optional<UserId>> userNamed(const QString &name);
    [[nodiscard]] Result<bool> give(UnitOfWork &work, ClientId client, const QString &advisorName,
                                    std::optional<UserId> advisor, const QString &reason);

    Workplace &m_workplace;
};

} // namespace zhiyin
