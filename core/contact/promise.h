// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"

#include <QDateTime>

namespace zhiyin {

using PromiseId = Id<struct PromiseEntity>;

/// Kept needs evidence of delivery; Released: the client let us off.
enum class PromiseState { Open, Kept, Released };
inline constexpr CodeTable<PromiseState, 3> kPromiseStates = {
    {{u"open", PromiseState::Open}, {u"kept", PromiseState::Kept}, {u"released", PromiseState::Released}}};

/// Something that was promised to a client, by a day.
struct Promise {
    PromiseId id;
    ClientId client;
    QString externalId = {};
    QString clientName = {};
    std::optional<ContactId> contact = {};
    QString text = {};
    QDate dueOn = {};
    UserId owner;
    QString ownerName = {};
    PromiseState state = PromiseState::Open;
    QDate settledOn = {};
    /// How we know that it was delivered, or why the client let us off.
    QString evidence = {};
    int revision = 1;
};

struct NewPromise {
    QString text;
    QDate dueOn;
};

} // namespace zhiyin
