// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/report/client_report.h"
#include "core/report/report_store.h"

namespace zhiyin {

/// Reports: their figures from the book, kept with a hash and the journal's anchor, a draft until a second person
/// releases them.
class ReportDesk final
{
public:
    explicit ReportDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The client's service report of a period. The same figures are the same report: asked for again, it keeps its
    /// number, anchor and state. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<ClientReport> client(ClientId id, const Period &period,
                                              std::optional<ReportLanguage> language = {});

    /// A second person's release. Fails with NotFound, NotPermitted, OwnRequest (the maker's own), WrongState (released
    /// already), RuleRefused (the figures do not reconcile).
    [[nodiscard]] Result<void> release(ReportId id);

private:
    [[nodiscard]] Result<ClientReport> assemble(ClientId id, const Period &period,
                                                std::optional<ReportLanguage> language);
    [[nodiscard]] Result<void> addFigures(ClientReport &report, ClientId id);
    [[nodiscard]] Result<void> addService(ClientReport &report, ClientId id, const ReportHead &head);
    [[nodiscard]] Result<void> keep(ClientReport &report, ClientId id);
    [[nodiscard]] Result<std::optional<QDate>> contactDue(ClientId id, const ReportHead &head, QDate day);

    Workplace &m_workplace;
};

/// What a release speaks of: everything the report says but its number, state, anchor and the moment of making.
[[nodiscard]] QByteArray figuresHash(const ClientReport &report);

/// `money` at a rate of so many billionths, rounded half to even to the minor unit of `to`; none where it does not fit.
[[nodiscard]] std::optional<Money> converted(Money money, qint64 rateParts, Currency to);

} // namespace zhiyin
