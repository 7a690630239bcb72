// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/builder/builder_result.h"
#include "core/exchange/export_job.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class TableWriter;

/// Reports that people put together themselves, over what they may see.
class BuilderDesk final
{
public:
    explicit BuilderDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// What an entity can be told by: its own fields first, then its client's.
    [[nodiscard]] static std::vector<BuilderField> fields(BuilderEntity entity);

    /// At most `most` lines, 0 for all. Fails with NotPermitted, BadDocument (as parseBuilderSpec), BadValue (a filter's value).
    [[nodiscard]] Result<BuilderResult> run(const BuilderSpec &spec, int most);

    /// Writes all lines as CSV or XLSX, by the file's ending. More lines about single clients than the security policy lets
    /// go wait for a second person; the same call after the approval writes the file. Fails as run, and with BadUsage
    /// (neither CSV nor XLSX), NotWritable, DiskFull, Cancelled.
    [[nodiscard]] Result<ExportOutcome> save(const BuilderSpec &spec, const QString &file, const QString &reason,
                                             const ExportProgress &progress = {});

    /// One's own and the shared ones.
    [[nodiscard]] Result<std::vector<SavedBuilder>> saved();
    /// By name, one's own before a shared one. Fails with NotFound, BadDocument (it speaks of what there is no more).
    [[nodiscard]] Result<BuilderSpec> load(const QString &name);
    /// Under a name of one's own; one of the same name and owner is written anew. Fails with BadValue (no name), NotPermitted.
    [[nodiscard]] Result<AnyId> keep(const QString &name, const BuilderSpec &spec, bool isShared);
    /// One's own. Fails with NotFound.
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    [[nodiscard]] Result<void> requireReader() const;
    [[nodiscard]] Result<void> writeRows(TableWriter &writer, const BuilderResult &result,
                                         const ExportProgress &progress);

    Workplace &m_workplace;
};

} // namespace zhiyin
