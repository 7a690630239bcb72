// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/product/product.h"
#include "core/security/permission.h"

namespace zhiyin {

/// The products that the institution offers or that clients hold.
class ProductDesk final
{
public:
    explicit ProductDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// By code. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Product>> list();
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<Product> show(const QString &code);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
