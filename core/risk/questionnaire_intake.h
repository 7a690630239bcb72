// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/unit_of_work.h"
#include "core/risk/risk_store.h"

namespace zhiyin {

struct RequestKind;

/// What taking a questionnaire in came to.
struct QuestionnaireOutcome {
    QString id;
    int version = 0;
    PolicyState state = PolicyState::Proposed;
    std::optional<RequestId> request;
};

/// Writes a checked questionnaire, whatever its kind, inside a piece of work: in force from its date when compliance adds
/// it, a proposal by a supervisor. The row's id and state are set here. The right to propose has been asked before.
/// Fails with AlreadyExists (id and version).
[[nodiscard]] Result<QuestionnaireOutcome> takeInQuestionnaire(Workplace &workplace, UnitOfWork &work,
                                                               QuestionnaireRow row);
/// Proposals of questionnaires of every kind.
[[nodiscard]] RequestKind questionnaireRequests();

} // namespace zhiyin
