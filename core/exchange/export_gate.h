// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export_store.h"
#include "core/journal/workplace.h"
#include "core/policy/security_policy.h"

namespace zhiyin {

/// The second person at the way out: what leaves the book in bulk or in clear is asked for, approved and then carried
/// out once. What is asked for is a payload; the same payload asks for the same thing, but for its number of "rows",
/// which may have moved by 2 % since.
class ExportGate final
{
public:
    explicit ExportGate(Workplace &workplace) : m_workplace(workplace) {}

    /// The policy in force. Fails with PolicyNotSet.
    [[nodiscard]] static Result<SecurityPolicy> policy(Workplace &workplace);
    /// The kind of the requests.
    [[nodiscard]] static QString kind();

    /// An approval that still lives, else what waits, else none.
    [[nodiscard]] Result<std::optional<ExportStore::Asked>> askedBefore(const QJsonObject &payload);
    /// Puts the request, in a piece of work of its own.
    [[nodiscard]] Result<RequestId> ask(const QJsonObject &payload, const QString &summary, const QString &reason);

    /// What stands for a set of clients in a payload: the same in whatever order they were chosen.
    [[nodiscard]] QString fingerprint(std::vector<ClientId> clients) const;

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
