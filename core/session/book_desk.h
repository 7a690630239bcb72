// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/missing_work.h"

namespace zhiyin {

/// What `book info` says.
struct BookInfo {
    QString institution;
    int schemaVersion = 0;
    QString cipher;
    qint64 clients = 0;
    qint64 sizeBytes = 0;
    /// Invalid where there never was one.
    QDateTime lastBackup;
    bool demonstration = false;
};

/// The key of the fact that says when the last verified backup was made.
inline const QString kLastBackupFact = QStringLiteral("last_backup");

/// What a book says of itself, and whether it is sound. Whoever may open it may ask: nothing here is about a client.
class BookDesk final
{
public:
    explicit BookDesk(Workplace &workplace) : m_workplace(workplace) {}

    [[nodiscard]] Result<BookInfo> info();

    using Progress = std::function<bool(qint64 done, qint64 all)>;
    /// Every page's authentication code, SQLite's integrity, the size, foreign keys, every document, and each replica's chain. Empty:
    /// sound. `progress` may cancel.
    [[nodiscard]] Result<QStringList> problems(const Progress &progress = {});

    /// What this machine saw of the book and the book no longer holds; see core/journal/missing_work.h. Asked at each
    /// opening, before anything is written.
    [[nodiscard]] Result<std::optional<MissingWork>> missingWork() { return zhiyin::missingWork(m_workplace); }

    /// Goes on with this copy as it is: the loss is journaled, and from the next opening on the copy has a number of its
    /// own, so that it never meets what the lost one issued. Who may restore may do this. Fails with NotPermitted,
    /// ReasonNeeded, WrongState (nothing is missing).
    [[nodiscard]] Result<ReplicaNumber> acceptLoss(const QString &reason);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
