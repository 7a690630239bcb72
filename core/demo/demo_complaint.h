// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"
#include "core/demo/demo_life.h"

namespace zhiyin {

/// Who works on a case.
struct DemoHandlers {
    UserId advisor;
    UserId supervisor;
};

/// The n-th complaint: outcomes take turns, from one just received to one reopened, reviewed or withdrawn. Client,
/// branch and policy version are left to the caller. Fails with Internal where a step is against the flow.
[[nodiscard]] Result<ComplaintCase> demoComplaint(quint64 seed, int n, const DemoWorld &world,
                                                  const DemoHandlers &handlers, const QDateTime &now);

} // namespace zhiyin
