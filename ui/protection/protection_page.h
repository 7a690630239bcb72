// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/section_page.h"

namespace zhiyin {

/// How clients' data are looked after: rounds of verification, access to others' clients, retention and erasure. A
/// section is shown to whom it may do something for.
class ProtectionPage final : public SectionPage
{
    Q_OBJECT

public:
    explicit ProtectionPage(Workbench &bench);
};

[[nodiscard]] PageSpec protectionPage();

} // namespace zhiyin
