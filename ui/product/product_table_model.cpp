// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/product_table_model.h"

#include "core/risk/suitability.h"
#include "core/words/product_words.h"
#include "core/words/risk_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {

QString ProductTableModel::heading(ProductColumn column) const
{
    switch (column) {
    case ProductColumn::Code: return QCoreApplication::translate("zhiyin", "Code");
    case ProductColumn::Name: return QCoreApplication::translate("zhiyin", "Name", "of a product");
    case ProductColumn::Class: return QCoreApplication::translate("zhiyin", "Class");
    case ProductColumn::Level: return QCoreApplication::translate("zhiyin", "Level");
    case ProductColumn::Regime: return QCoreApplication::translate("zhiyin", "Regime");
    case ProductColumn::Term: return QCoreApplication::translate("zhiyin", "Term in days");
    case ProductColumn::Liquidity: return QCoreApplication::translate("zhiyin", "Liquidity");
    case ProductColumn::Disclosed: return QCoreApplication::translate("zhiyin", "Risks disclosed on");
    case ProductColumn::Count: break;
    }
    return {};
}

Qt::Alignment ProductTableModel::alignment(ProductColumn column) const
{
    return column == ProductColumn::Term ? kNumber : kText;
}

QString ProductTableModel::textOf(const Product &product, ProductColumn column) const
{
    switch (column) {
    case ProductColumn::Code: return shown(product.code);
    case ProductColumn::Name: return shown(product.name);
    case ProductColumn::Class: return shown(product.assetClass);
    case ProductColumn::Level: return productLevelText(countingLevel(product));
    case ProductColumn::Regime: {
        const auto regime = parseRegime(product.regime);
        return regime ? words::regime(*regime) : shown(product.regime);
    }
    case ProductColumn::Term: return product.termDays ? formats::count(*product.termDays) : formats::none();
    case ProductColumn::Liquidity: return product.liquidity.isEmpty() ? formats::none() : shown(product.liquidity);
    case ProductColumn::Disclosed: return formats::date(product.disclosedOn);
    case ProductColumn::Count: break;
    }
    return {};
}

QVariant ProductTableModel::cell(const Product &product, ProductColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(product, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == IdRole)
        return product.id.value();
    if (role == MarkRole && column == ProductColumn::Level)
        return QVariant::fromValue(levelMark(countingLevel(product)));
    if (role == RawRole) {
        if (column == ProductColumn::Term)
            return product.termDays.value_or(0);
        if (column == ProductColumn::Disclosed)
            return product.disclosedOn;
        return textOf(product, column);
    }
    return {};
}

} // namespace zhiyin
