// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_filter.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QDate>

namespace zhiyin {

/// Whose client somebody is: what an assignment asks and changes.
struct ClientAdvisor {
    ClientId client;
    std::optional<UserId> advisor;
    QString advisorName;
    QString branch;

    [[nodiscard]] Subject subject() const { return Subject::ofClient(client, advisor, branch, u"live"); }
};

class ClientTableStore final
{
public:
    explicit ClientTableStore(Database &database) : m_database(database) {}

    /// Only the identifiers, in order; of `among` alone where given. Expiry is counted from `today`; tags are
    /// those that `reader` sees.
    [[nodiscard]] Result<std::vector<ClientId>> ids(const ClientScope &scope, UserId reader, const ClientFilter &filter,
                                                    QDate today, const std::optional<std::vector<ClientId>> &among);
    /// Live clients of the list, by external number.
    [[nodiscard]] Result<std::vector<ClientAdvisor>> advisorsOf(const std::vector<ClientId> &clients);
    /// Who may have clients: active advisors and supervisors, with their branch.
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> people();

    [[nodiscard]] Result<std::vector<SavedView>> views(UserId user);
    [[nodiscard]] Result<void> putView(UserId user, const SavedView &view, const QDateTime &at);
    [[nodiscard]] Result<void> removeView(UserId user, const QString &name);

private:
    Database &m_database;
};

} // namespace zhiyin
