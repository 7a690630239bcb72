// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/complaint/complaint_case.h"

#include <QJsonObject>

#include <span>

namespace zhiyin {

/// What belongs to a case beside its steps.
enum class CaseItemKind {
    Party,
    Evidence,
    Task,
    Link,
    Check,
    Recusal,
    Assignment,
    Note,
    Letter,
    Compensation,
    Repair,
    RepairResult,
    Dispute,
    Archive,
};
inline constexpr CodeTable<CaseItemKind, 14> kCaseItemKinds = {{{u"party", CaseItemKind::Party},
                                                                {u"evidence", CaseItemKind::Evidence},
                                                                {u"task", CaseItemKind::Task},
                                                                {u"link", CaseItemKind::Link},
                                                                {u"check", CaseItemKind::Check},
                                                                {u"recusal", CaseItemKind::Recusal},
                                                                {u"assignment", CaseItemKind::Assignment},
                                                                {u"note", CaseItemKind::Note},
                                                                {u"letter", CaseItemKind::Letter},
                                                                {u"compensation", CaseItemKind::Compensation},
                                                                {u"repair", CaseItemKind::Repair},
                                                                {u"repair_result", CaseItemKind::RepairResult},
                                                                {u"dispute", CaseItemKind::Dispute},
                                                                {u"archive", CaseItemKind::Archive}}};

/// `Waiting` for a second person; `Open` until done; `Ended`: it no longer counts, for a reason.
enum class CaseItemState { Waiting, Open, Done, Ended };
inline constexpr CodeTable<CaseItemState, 4> kCaseItemStates = {{{u"waiting", CaseItemState::Waiting},
                                                                 {u"open", CaseItemState::Open},
                                                                 {u"done", CaseItemState::Done},
                                                                 {u"ended", CaseItemState::Ended}}};

/// One of them. The keys of `data` follow from the kind: see caseFields().
struct CaseItem {
    AnyId id{0};
    CaseItemKind kind = CaseItemKind::Note;
    CaseItemState state = CaseItemState::Done;
    QDateTime at = {};
    QDate dueOn = {};
    std::optional<QDateTime> doneAt = {};
    std::optional<UserId> by = {};
    QJsonObject data = {};
    int revision = 1;

    [[nodiscard]] QString text(QStringView key) const { return data.value(key).toString(); }
    friend bool operator==(const CaseItem &, const CaseItem &) = default;
};

/// What a field of an item holds.
enum class CaseFieldType { Text, Code, Date, User, Complaint, Attachment };

struct CaseField {
    QLatin1StringView key;
    CaseFieldType type = CaseFieldType::Text;
    bool required = false;
    /// Of a code: which there are.
    std::span<const QLatin1StringView> codes = {};
};

/// The fields that a person fills of an item that can be put into a case by hand; none for the other kinds, which have
/// desks of their own.
[[nodiscard]] std::span<const CaseField> caseFields(CaseItemKind kind);
/// Whether the item waits to be done: a task, a step of a repair, a compensation to be given.
[[nodiscard]] bool isToDo(CaseItemKind kind);
/// Whether it is due before `day` and not done.
[[nodiscard]] bool isOverdue(const CaseItem &item, QDate day);

/// Checks what was filled in against the fields of its kind. Fails with BadValue {field, value}: unknown, missing, no
/// date, no such code.
[[nodiscard]] Result<void> checkCaseFields(CaseItemKind kind, const QJsonObject &data);
/// Whether one more party may be named. Fails with LimitReached or RuleRefused: representatives of a single complainant,
/// more than `most` of them, an agent without an authority [R-20 art. 12, 14].
[[nodiscard]] Result<void> checkParty(const std::vector<CaseItem> &items, const QJsonObject &data, int joint, int most);

} // namespace zhiyin
