// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_details.h"

namespace zhiyin {

QJsonObject ProductDetails::toJson() const
{
    QJsonObject json;
    for (const auto &[code, detail] : kProductDetails) {
        if (!(*this)[detail].isEmpty())
            json.insert(code.toString(), (*this)[detail]);
    }
    return json;
}

ProductDetails ProductDetails::fromJson(const QJsonObject &json)
{
    ProductDetails details;
    for (const auto &[code, detail] : kProductDetails)
        details[detail] = json.value(code.toString()).toString();
    return details;
}

} // namespace zhiyin
