// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/exchange/client_row.h"
#include "core/exchange/row_importer.h"

namespace zhiyin {

class ClientImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;

private:
    [[nodiscard]] Result<RowFate> add(UnitOfWork &work, ImportId import, ClientRow &row,
                                      std::vector<RowProblem> &problems);
    [[nodiscard]] Result<RowFate> update(UnitOfWork &work, ImportId import, ClientId id, const ClientRow &row,
                                         std::vector<RowProblem> &problems);
    /// May the row touch this client? A problem where it may not: another branch's, or a restricted record.
    [[nodiscard]] Result<bool> isOpen(ClientId id, const ClientRow &row, std::vector<RowProblem> &problems);
    /// The advisor that the row names; a problem where there is no such user.
    [[nodiscard]] Result<std::optional<UserId>> advisorOf(const ClientRow &row, std::vector<RowProblem> &problems);
};

} // namespace zhiyin
