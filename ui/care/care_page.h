// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/section_page.h"

namespace zhiyin {

/// How clients are kept: who may leave and what is done about it, who of the experts meets them, whom they are handed over to and who is told of it.
class CarePage final : public SectionPage
{
    Q_OBJECT

public:
    explicit CarePage(Workbench &bench);
};

[[nodiscard]] PageSpec carePage();

} // namespace zhiyin
