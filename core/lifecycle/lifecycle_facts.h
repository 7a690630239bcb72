// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_policy.h"
#include "core/lifecycle/churn.h"
#include "core/lifecycle/lifecycle_store.h"
#include "core/lifecycle/stage.h"

namespace zhiyin {

/// A client with all that stage and churn score follow from.
struct LifecycleFacts {
    LifecycleClient client;
    StageFacts stage = {};
    ChurnFacts churn = {};
};

/// The facts of every client that is neither merged away nor erased, as they stood at a moment, in the order of the
/// clients' identifiers; of `only` that one where it is given. Assets are in the book's currency, at the rates of the day.
[[nodiscard]] Result<std::vector<LifecycleFacts>>
gatherLifecycleFacts(Database &database, Currency book, const QDateTime &now, const QTimeZone &zone,
                     const LifecyclePolicy &policy, const ContactPolicy &contacts, std::optional<ClientId> only = {});

} // namespace zhiyin
