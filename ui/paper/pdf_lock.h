// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>

namespace zhiyin::paper {

/// The same PDF, encrypted with AES-256 so that it opens only with the password. Who opens it may read, print and copy it,
/// and change nothing. The password that would lift this is random and kept by nobody. Fails with Internal.
[[nodiscard]] Result<QByteArray> lockPdf(const QByteArray &pdf, const QString &password);

} // namespace zhiyin::paper
