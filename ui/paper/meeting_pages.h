// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/meeting_pack.h"
#include "ui/paper/document.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// The pack on one page, in the language of the program: as many lines of each section as fit, and what is left out is
/// said.
[[nodiscard]] Document meetingDocument(const MeetingPack &pack, const QPageSize &size);

/// Writes it as a PDF at `path`, as printClientReport does. Fails as that.
[[nodiscard]] Result<PaperOutcome> printMeeting(const MeetingPack &pack, const QString &path);

} // namespace zhiyin::paper
