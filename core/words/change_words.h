// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/field_spec.h"

namespace zhiyin::words {

/// A choice of a field as people say it: "Resident ID card". In Chinese the word of the contract.
[[nodiscard]] QString choiceName(const Choice &choice);

/// What was done, of the codes of the journal: "set" → "Changed"; an unknown code as it stands.
[[nodiscard]] QString changeAction(const QString &action);

/// A value of the journal where it is a code, in words: "active" of the field "stage" → "Active". Anything else stands
/// as it is.
[[nodiscard]] QString changedValue(const QString &field, const QString &value);

/// What a request about a client's protected fields asks for: "Change Telephone, ID number of client K-1".
[[nodiscard]] QString coreChangeSummary(const QStringList &fields, const QString &client);

} // namespace zhiyin::words
