// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/row_importer.h"

namespace zhiyin {

class ContactWriter;
class RowChecks;
struct Contact;
struct ContactRow;

class ContactImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;

private:
    struct RowReferences {
        std::optional<KnownClient> client;
        std::optional<UserId> user;
    };
    [[nodiscard]] Result<RowFate> update(ContactWriter &writer, const Contact &before, const ContactRow &row,
                                         const RowReferences &references, RowChecks &checks);
};

/// Answers have no number of their own: each row is a new one.
class SurveyImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;
};

} // namespace zhiyin
