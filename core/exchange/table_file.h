// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/csv_reader.h"

namespace zhiyin {

/// Opens a table file by what it is, not by its name. Workbooks of spreadsheets fail with NotAvailableYet; else as
/// `CsvReader::open`.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openTable(const QString &path, CsvOptions options = {});

} // namespace zhiyin
