// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <functional>

namespace zhiyin {

class Database;

/// The schema that this program writes: the highest number under resources/schema.
[[nodiscard]] int newestSchema();

/// The schema of an opened book. Fails with NewerBook, or DamagedBook where the file is no book of ours.
[[nodiscard]] Result<int> schemaOf(Database &database);

/// Makes the newest schema in an empty database, or an older one, as an earlier program would have.
[[nodiscard]] Result<void> createSchema(Database &database, int upTo = newestSchema());

/// Runs what is missing, each number in a transaction of its own, and checks foreign keys after each.
/// `beforeUpgrade` makes the verified copy first. An emptied file is damage, never a new book.
[[nodiscard]] Result<void> upgradeSchema(Database &database,
                                         const std::function<Result<void>(int from)> &beforeUpgrade);

} // namespace zhiyin
