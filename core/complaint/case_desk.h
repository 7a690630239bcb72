// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_item_store.h"
#include "core/complaint/case_policies.h"
#include "core/complaint/complaint_desk.h"

#include <QMap>

namespace zhiyin {

class UnitOfWork;

/// Everything that belongs to one case.
struct CaseFile {
    ComplaintView view;
    std::vector<CaseItem> items;
    /// The one it is filed under; the one in force where it is not filed yet.
    Taxonomy taxonomy;
    QString taxonomyVersion;
    CaseworkPolicy casework;
    /// What the book holds of the client, and nobody needs to ask for.
    std::vector<OnFile> onFile;
    /// Earlier cases of the same complainant and category.
    std::vector<RepeatHint> repeats;
    QHash<UserId, QString> people;
    std::optional<QDate> archivedUntil;
};

/// What changing the fields of a case came to: what the complainant said waits for a second person once it says something.
struct CaseChangeOutcome {
    CaseFile file;
    std::optional<RequestId> request;
};

/// A case as a whole: what it is about, who stands for the complainant, evidence, tasks, links, check lists.
class CaseDesk final
{
public:
    explicit CaseDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotFound, NotPermitted.
    [[nodiscard]] Result<CaseFile> show(ComplaintId id);

    /// Writes fields anew (see editableCaseFields); `staff` takes a user's name or any other. Fails with NotPermitted,
    /// NotFound (product), BadValue, ReasonNeeded, RuleRefused.
    [[nodiscard]] Result<CaseChangeOutcome> set(ComplaintId id, const QMap<QString, QString> &fields,
                                                const QString &reason);

    /// Puts something into the case that a person fills in (see caseFields): people by their names, cases by their numbers.
    /// Fails with NotPermitted, NotFound, BadValue, RuleRefused.
    [[nodiscard]] Result<AnyId> add(ComplaintId id, CaseItemKind kind, const QMap<QString, QString> &typed);
    /// What was typed into the fields of a kind, checked: people and cases by their numbers. Fails with BadValue, NotFound.
    [[nodiscard]] Result<QJsonObject> read(CaseItemKind kind, const QMap<QString, QString> &typed);
    /// A task or a step of a repair is done; `result` says with what. Fails with WrongState, ReasonNeeded.
    [[nodiscard]] Result<void> finish(ComplaintId id, AnyId item, const QString &result);
    /// It no longer counts. Fails with WrongState, ReasonNeeded.
    [[nodiscard]] Result<void> end(ComplaintId id, AnyId item, const QString &reason);

    /// The classes of a version, by default those in force. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<InForce<Taxonomy>> taxonomy(std::optional<int> version = {});

    [[nodiscard]] static RequestKind textRequests();

private:
    [[nodiscard]] Result<QString> staffValue(const QString &name);
    [[nodiscard]] Result<void> checkFields(const ComplaintCase &before, const ComplaintCase &after,
                                           const Subject &subject);

    Workplace &m_workplace;
};

/// Whether the check list lets the step be taken: what must be ticked since the case was last in that state. Fails with
/// RuleRefused {which}.
[[nodiscard]] Result<void> checkTicked(const CaseworkPolicy &policy, const std::vector<CaseItem> &items,
                                       ComplaintStep step, const QLocale &locale);
/// The ticks of a step's check list.
[[nodiscard]] QStringList tickedChecks(const std::vector<CaseItem> &items, ComplaintStep step);

} // namespace zhiyin
