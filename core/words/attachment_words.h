// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/attachment.h"

namespace zhiyin::words {

[[nodiscard]] QString attachmentKind(AttachmentKind kind);
/// "PDF", "PNG image".
[[nodiscard]] QString fileForm(FileForm form);

/// What is wrong with a file, as the second half of "<file>: …".
[[nodiscard]] QString faultFileTooBig();
[[nodiscard]] QString faultFileForm();

} // namespace zhiyin::words
