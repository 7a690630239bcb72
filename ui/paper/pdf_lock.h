// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// The same PDF, encrypted with AES-256 so that it opens only with the password. Who opens it may read, print and copy it,
/// and change nothing. The password that would lift this is random and kept by nobody. Fails with Internal.
[[nodiscard]] Result<QByteArray> lockPdf(const QByteArray &pdf, const QString &password);

/// The file cannot be opened without a password; false also for what is no PDF.
[[nodiscard]] bool isLocked(const QString &path);
/// The file is locked, and this opens it.
[[nodiscard]] bool opensOnlyWith(const QString &path, const QString &password);

/// The pages of all of them in order as one PDF. Fails with Internal.
[[nodiscard]] Result<PdfBytes> bindPdfs(const std::vector<QByteArray> &pdfs, const QString &openPassword = {});

} // namespace zhiyin::paper
