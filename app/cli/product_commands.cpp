// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/product/product_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto products, session->desk<ProductDesk>().list());
    QJsonArray array;
    for (const Product &product : products) {
        array.append(QJsonObject{{QStringLiteral("code"), product.code},
                                 {QStringLiteral("name"), product.name},
                                 {QStringLiteral("class"), product.assetClass},
                                 {QStringLiteral("risk_level"), productLevelText(product.riskLevel)},
                                 {QStringLiteral("regime"), product.regime}});
    }
    return Answer{{{QStringLiteral("products"), array}}};
}

const CommandGroup kCommands({{"product", "list", list}});

} // namespace
} // namespace zhiyin::cli
