// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

#include <functional>

struct lxw_workbook;

namespace zhiyin::paper {

/// Writes an XLSX with what `fill` puts into it: whole or not at all, readable by its owner only. Fails with NotWritable,
/// DiskFull, IoFailed.
[[nodiscard]] Result<void> writeWorkbook(const QString &path, const std::function<void(lxw_workbook *)> &fill);

} // namespace zhiyin::paper
