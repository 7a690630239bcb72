// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_desk.h"

#include "core/product/product_store.h"

namespace zhiyin {

Result<std::vector<Product>> ProductDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadProduct, Subject::general()));
    return ProductStore(m_workplace.database).list();
}

Result<Product> ProductDesk::show(const QString &code)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadProduct, Subject::general()));
    ZHIYIN_ASSIGN(const auto product, ProductStore(m_workplace.database).findByCode(code));
    if (!product)
        return failure(ErrorCode::NotFound, {QStringLiteral("product"), code});
    return *product;
}

} // namespace zhiyin
