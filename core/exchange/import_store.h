// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_job.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A client as the rows of a file name it, and whose it is.
struct KnownClient {
    ClientId id;
    Subject subject;
    /// Kept and used for nothing: a row about it is a bad one.
    bool isRestricted = false;
};

class ImportStore final
{
public:
    explicit ImportStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const ImportLine &line, UserId user);
    /// The counts and the state.
    [[nodiscard]] Result<void> update(const ImportLine &line);
    [[nodiscard]] Result<void> setState(ImportId id, const QString &state);
    /// Fails with NotFound.
    [[nodiscard]] Result<ImportLine> load(ImportId id);
    /// The newest last.
    [[nodiscard]] Result<std::vector<ImportLine>> list();

    /// Changes whenever another process wrote to the book.
    [[nodiscard]] Result<qint64> dataVersion();
    /// The live client of an external number; where it was merged away, the one that was kept.
    [[nodiscard]] Result<std::optional<KnownClient>> clientByExternal(const QString &externalId);
    [[nodiscard]] Result<std::optional<KnownClient>> clientById(ClientId id);

private:
    Database &m_database;
};

} // namespace zhiyin
