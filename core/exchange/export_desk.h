// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/exchange/export_job.h"
#include "core/exchange/export_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

struct RequestKind;
class UnitOfWork;
class TableWriter;

/// Clients leave the book as a table or a card: masked by default, in clear or in bulk only with a second person.
class ExportDesk final
{
public:
    explicit ExportDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Writes the clients that the reader may see. More rows than the security policy lets go, or core columns in clear,
    /// wait for a second person; the same call by the same person after the approval writes the file: once, before the
    /// approval expires, and for as many clients as were approved (2 % either way).
    /// Fails with BadUsage (neither CSV nor XLSX), NotPermitted, ReasonNeeded, NotWritable, DiskFull, Cancelled.
    [[nodiscard]] Result<ExportOutcome> run(const ExportJob &job, const ExportProgress &progress = {});

    /// What run() would do, without a file; the ending of its name says the format. Fails as run.
    [[nodiscard]] Result<ExportPlan> plan(const ExportJob &job);

    /// One client as a vCard 4.0: name, telephone, e-mail, address, birthday, employer; no core data. Masked unless asked for
    /// in clear with a reason. Fails with NotPermitted, ReasonNeeded, NotFound, NotWritable, DiskFull.
    [[nodiscard]] Result<void> card(ClientId client, const QString &file, bool unmask, const QString &reason);

    [[nodiscard]] static RequestKind exportRequests();

private:
    [[nodiscard]] Result<std::vector<ClientId>> chosen(const ExportJob &job);
    [[nodiscard]] Result<ExportOutcome> write(const ExportJob &job, ExportFormat format,
                                              const std::vector<ClientId> &clients,
                                              const std::optional<RequestId> &request, const ExportProgress &progress);
    [[nodiscard]] Result<size_t> writeSome(TableWriter &writer, const ExportJob &job,
                                           const std::vector<ClientId> &clients, size_t from);
    [[nodiscard]] Result<ClientRecord> load(ClientId client, bool unmask);
    [[nodiscard]] QJsonObject payloadOf(const ExportJob &job, ExportFormat format, qint64 rows) const;

    Workplace &m_workplace;
};

} // namespace zhiyin
