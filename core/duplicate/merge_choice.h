// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/client/client_fields.h"

#include <QStringList>

namespace zhiyin {

/// Whether somebody may choose, in a merge, from which of the two records the field comes. Not so for what a record says of
/// itself (its number, stage, currency), nor for what follows another field (the document's type and expiry).
[[nodiscard]] bool isMergeChoice(ClientField field);

/// What a merge takes from the other record although the kept one has a value: columns of the client and of its figures,
/// and kinds of child rows.
struct MergeChoice {
    QStringList columns;
    /// Of client_channel.
    QStringList channels;
    /// Of client_account.
    QStringList accounts;
    bool document = false;
};

/// By the names of the contract. Fails with BadValue {field, name} for one that nobody may choose.
[[nodiscard]] Result<MergeChoice> mergeChoiceOf(const QStringList &fields);

} // namespace zhiyin
