// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_item_store.h"
#include "core/complaint/complaint_store.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {

/// A case that somebody may work on, as their piece of work finds it.
struct OpenedCase {
    ComplaintCase complaint;
    std::vector<CaseItem> items;
    Subject subject;
};

/// What the desks of a case write it with: the row and its journal entry together, inside the desk's piece of work.
class CaseWriter final
{
public:
    CaseWriter(Workplace &workplace, UnitOfWork &work) : m_workplace(workplace), m_work(work) {}

    /// Fails with NotFound, NotPermitted, RuleRefused: merged or archived, or complained of by it.
    [[nodiscard]] Result<OpenedCase> open(ComplaintId id, Action action);

    /// `item.id`, `at` and `by` are filled where they are missing.
    [[nodiscard]] Result<AnyId> add(const ComplaintCase &complaint, CaseItem item);
    /// What changed of the item is journaled as `action`.
    [[nodiscard]] Result<void> change(const ComplaintCase &complaint, const CaseItem &before, const CaseItem &after,
                                      const QString &action, const QString &reason = {});
    /// The fields of the case itself.
    [[nodiscard]] Result<void> change(const ComplaintCase &before, ComplaintCase &after, const QString &action,
                                      const QString &reason);

private:
    [[nodiscard]] Result<void> record(const ComplaintCase &complaint, const QString &action, const Changes &changes,
                                      const QString &reason);

    Workplace &m_workplace;
    UnitOfWork &m_work;
};

/// The archiving that is in force; none where there is none or the case was reopened since.
[[nodiscard]] const CaseItem *archivedIn(const ComplaintCase &complaint, const std::vector<CaseItem> &items);
/// Whom the case is about must not work on it. Fails with RuleRefused.
[[nodiscard]] Result<void> checkNotAbout(const ComplaintCase &complaint, const Actor &actor);

} // namespace zhiyin
