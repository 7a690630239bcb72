// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kind.h"

#include "core/client/client_fields.h"
#include "core/exchange/complaint_row.h"
#include "core/exchange/contact_row.h"
#include "core/exchange/holding_row.h"
#include "core/exchange/product_row.h"
#include "core/exchange/rate_row.h"
#include "core/exchange/survey_row.h"
#include "core/exchange/transaction_row.h"

#include <array>

namespace zhiyin {
namespace {

struct Known {
    const char *name;
    std::span<const FieldSpec> (*fields)();
};
// In the order of ImportKind.
constexpr std::array kKinds = {
    Known{"clients", clientFields},           Known{"products", productFields}, Known{"holdings", holdingFields},
    Known{"transactions", transactionFields}, Known{"contacts", contactFields}, Known{"complaints", complaintFields},
    Known{"surveys", surveyFields},           Known{"rates", rateFields},
};

} // namespace

std::optional<ImportKind> importKindNamed(QStringView name)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (name == QLatin1StringView(kKinds[i].name))
            return static_cast<ImportKind>(i);
    }
    return std::nullopt;
}

QString importKindName(ImportKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)].name);
}

std::span<const FieldSpec> importFields(ImportKind kind)
{
    return kKinds[static_cast<size_t>(kind)].fields();
}

} // namespace zhiyin
