// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <functional>

namespace zhiyin {

enum class ExportFormat { Csv, Xlsx };
/// By the ending of the file's name; none for any other.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &file);

struct ExportJob {
    QString file;
    /// As the search field takes it; empty: every client in reach.
    QString query;
    /// Core, telephone, e-mail and address in clear.
    bool unmask = false;
    QString reason;
    /// Only these of them, where given.
    std::optional<std::vector<ClientId>> clients = {};
};

/// What an export would do.
struct ExportPlan {
    qint64 rows = 0;
    /// Clients that were named and that the person may not see.
    qint64 leftOut = 0;
    /// Rows that one person may export alone, masked.
    int mostAlone = 0;
    bool needsSecondPerson = false;
    /// The person may ask for that.
    bool isPermitted = true;
    bool isWaiting = false;
    bool isApproved = false;
};

/// Rows done and rows in all; false stops, and no file is left behind.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Written, or waiting for a second person: then the same call after the approval writes the file, once.
struct ExportOutcome {
    qint64 rows = 0;
    std::optional<RequestId> request;
    [[nodiscard]] bool isProposed() const { return request.has_value(); }
};

} // namespace zhiyin
