// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QJsonObject>

namespace zhiyin::paper {

/// Writes a client's copy of all that is held on it (DataCopyDesk) as a PDF, readable by its owner only. Gives the number
/// of pages. Needs a QGuiApplication. Fails with NotWritable, DiskFull or IoFailed.
[[nodiscard]] Result<int> printDataCopy(const QJsonObject &copy, const QString &path);

} // namespace zhiyin::paper
