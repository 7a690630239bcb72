// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/retention/retention.h"
#include "ui/paper/document.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// The certificate of an erasure, in the language of the program: that everything held on a client is gone, why it could
/// go, who asked and who approved. It names nobody but by the identifier.
[[nodiscard]] Document certificateDocument(const ErasureCertificate &certificate, const QString &institution,
                                           const QTimeZone &zone, const QPageSize &size);

/// Writes it as a PDF at `path`, as printClientReport does. Fails as that.
[[nodiscard]] Result<PaperOutcome> printCertificate(const ErasureCertificate &certificate, const QString &institution,
                                                    const QTimeZone &zone, const QString &path);

} // namespace zhiyin::paper
