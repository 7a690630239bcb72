// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_item.h"
#include "core/complaint/taxonomy.h"
#include "core/security/role.h"

namespace zhiyin::words {

[[nodiscard]] QString caseItemKind(CaseItemKind kind);
[[nodiscard]] QString caseItemState(CaseItemState state);
/// The label of a field of an item, or of the case itself: "Due on".
[[nodiscard]] QString caseField(const QString &key);
/// The word for a code that a field of an item holds; the code itself where there is none.
[[nodiscard]] QString caseCode(const QString &code);
[[nodiscard]] QString partyRole(const QString &code);
/// What the book holds already: "Identity document".
[[nodiscard]] QString onFile(const QString &code);
[[nodiscard]] QString taxonomyAxis(TaxonomyAxis axis);
/// One line for the item: what it says, without its state and days.
[[nodiscard]] QString caseItemLine(const CaseItem &item, const QHash<UserId, QString> &people);

/// Why something is refused.
[[nodiscard]] QString noJointComplaint();
[[nodiscard]] QString tooManyRepresentatives(int most);
[[nodiscard]] QString isComplainedOf(const QString &person);
[[nodiscard]] QString stoodAside(const QString &person, const QString &reason);
[[nodiscard]] QString isRelated(const QString &person, const QString &with);
[[nodiscard]] QString notRouted(ComplaintLevel level, Role role);
[[nodiscard]] QString isMerged();
[[nodiscard]] QString isArchived();
[[nodiscard]] QString isAnothersComplaint();
[[nodiscard]] QString laterCaseGoesOn();
[[nodiscard]] QString checkMissing(const QString &check);
[[nodiscard]] QString needsDecidingHandler();
[[nodiscard]] QString lowersLevel();
[[nodiscard]] QString overCap(const QString &cap, const QString &before);
[[nodiscard]] QString stillOpen(const QString &what);
[[nodiscard]] QString noRepairYet();
[[nodiscard]] QString letterFrozen();
[[nodiscard]] QString noticeTask();
[[nodiscard]] QString alreadyHeld();
[[nodiscard]] QString compensationSummary(ComplaintId complaint, const QString &amount);
[[nodiscard]] QString textChangeSummary(ComplaintId complaint);
[[nodiscard]] QString textChangeWaits(const QString &request);

} // namespace zhiyin::words
