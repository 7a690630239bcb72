// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_record.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {

/// Writes contacts inside a piece of work: rows and journal. It asks nobody for permission.
class ContactWriter final
{
public:
    ContactWriter(Workplace &workplace, UnitOfWork &work, std::optional<ImportId> import = {})
        : m_workplace(workplace), m_work(work), m_import(import)
    {}

    [[nodiscard]] Result<void> add(const Contact &contact);
    /// Journals what really changed; nothing is written where nothing did.
    [[nodiscard]] Result<bool> change(const Contact &before, const Contact &after, const QString &reason);

private:
    Workplace &m_workplace;
    UnitOfWork &m_work;
    std::optional<ImportId> m_import;
};

} // namespace zhiyin
