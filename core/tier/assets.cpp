// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/assets.h"

namespace zhiyin {
namespace {

constexpr std::array<QStringView, kAssetClasses.size()> kFields = {u"cash",  u"deposits",  u"equities",
                                                                   u"funds", u"insurance", u"other_assets"};

/// Parts of product classes, in the order in which they are looked for ("structured deposit" before "deposit" is the same class).
constexpr std::array<std::pair<QStringView, AssetClass>, 14> kProductWords = {{{u"insurance", AssetClass::Insurance},
                                                                               {u"保险", AssetClass::Insurance},
                                                                               {u"fund", AssetClass::Funds},
                                                                               {u"基金", AssetClass::Funds},
                                                                               {u"etf", AssetClass::Funds},
                                                                               {u"deposit", AssetClass::Deposits},
                                                                               {u"存款", AssetClass::Deposits},
                                                                               {u"存单", AssetClass::Deposits},
                                                                               {u"equit", AssetClass::Equities},
                                                                               {u"stock", AssetClass::Equities},
                                                                               {u"share", AssetClass::Equities},
                                                                               {u"股票", AssetClass::Equities},
                                                                               {u"cash", AssetClass::Cash},
                                                                               {u"现金", AssetClass::Cash}}};

std::optional<Money> convert(Money amount, Currency book, const ToBookCurrency &toBook)
{
    return amount.currency() == book ? amount : toBook(amount);
}

} // namespace

QString assetClassText(AssetClass assetClass)
{
    return kFields[static_cast<size_t>(assetClass)].toString();
}

AssetClass assetClassOf(QStringView productClass)
{
    for (const auto &[word, assetClass] : kProductWords) {
        if (productClass.contains(word, Qt::CaseInsensitive))
            return assetClass;
    }
    return AssetClass::Other;
}

Result<AssetFigure> assets(const DeclaredAssets &declared, const std::vector<HeldAsset> &position, Currency book,
                           const ToBookCurrency &toBook)
{
    AssetFigure figure;
    bool rateMissing = false;
    for (const HeldAsset &row : position) {
        const auto value = convert(row.marketValue, book, toBook);
        rateMissing = rateMissing || !value;
        auto &sum = figure.perClass[static_cast<size_t>(row.assetClass)];
        ZHIYIN_ASSIGN(sum, sum.value_or(Money::zero(book)).plus(value.value_or(Money::zero(book))));
    }
    for (size_t i = 0; i < declared.size(); ++i) {
        if (figure.perClass[i] || !declared[i])
            continue;
        figure.perClass[i] = convert(*declared[i], book, toBook);
        rateMissing = rateMissing || !figure.perClass[i];
    }
    if (rateMissing) {
        figure.gap = AssetGap::RateMissing;
        return figure;
    }
    for (const auto &part : figure.perClass) {
        if (part) {
            ZHIYIN_ASSIGN(figure.total, figure.total.value_or(Money::zero(book)).plus(*part));
        }
    }
    figure.gap = figure.total ? AssetGap::None : AssetGap::NothingKnown;
    return figure;
}

} // namespace zhiyin
