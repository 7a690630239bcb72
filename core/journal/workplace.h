// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/journal/journal_entry.h"
#include "core/security/role.h"
#include "core/security/secret.h"
#include "core/storage/database.h"

#include <QTimeZone>

#include <functional>

namespace zhiyin {

/// What a book says of itself; read once at opening.
struct BookFacts {
    QString directory;
    QByteArray id;
    QString institution;
    QTimeZone zone;
    Currency currency;
    ReplicaNumber replica = 1;
    /// A book of invented clients; refuses real imports.
    bool demonstration = false;
};

/// The keys that desks work with; the data key itself stays with the connection.
struct WorkKeys {
    Secret classKey;   ///< seals identity, card and account numbers
    Secret indexKey;   ///< blind index of the same
    Secret journalKey; ///< seals journal values that are about no client
    Secret signKey;    ///< the signed-in person's Ed25519 key
};

/// What was written, told after the commit; no id where a batch wrote many.
struct Changed {
    Entity entity;
    std::optional<AnyId> id;
};

class SearchMemory;

/// Everything a desk works with: one opened book, one signed-in user, one clock. Lives on one thread.
struct Workplace {
    Database &database;
    /// What "now" is to the rules; `--as-of` turns it.
    const Clock &clock;
    /// The machine's own time: when things were recorded, guessing delays, expiry of approvals.
    const Clock &realClock;
    Actor actor;
    const BookFacts &book;
    const WorkKeys &keys;
    std::function<void(const std::vector<Changed> &)> tell = [](const std::vector<Changed> &) {};
    /// What search remembers of the clients; the session's own.
    SearchMemory *memory = nullptr;

    [[nodiscard]] QDateTime now() const { return clock.now(); }
    [[nodiscard]] QDate today() const { return clock.today(book.zone); }
    [[nodiscard]] Currency currency() const { return book.currency; }
    [[nodiscard]] const QTimeZone &zone() const { return book.zone; }
    /// The clock's day lies before the real one: what is written now is marked so.
    [[nodiscard]] bool isBackdated() const { return today() < realClock.today(book.zone); }
};

} // namespace zhiyin
