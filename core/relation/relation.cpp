// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relation/relation.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kKinds = {
    RelationKind{"spouse"_L1, "spouse"_L1},
    RelationKind{"partner"_L1, "partner"_L1},
    RelationKind{"parent"_L1, "child"_L1},
    RelationKind{"child"_L1, "parent"_L1},
    RelationKind{"grandparent"_L1, "grandchild"_L1},
    RelationKind{"grandchild"_L1, "grandparent"_L1},
    RelationKind{"sibling"_L1, "sibling"_L1},
    RelationKind{"guardian"_L1, "ward"_L1},
    RelationKind{"ward"_L1, "guardian"_L1},
    RelationKind{"relative"_L1, "relative"_L1},
    RelationKind{"friend"_L1, "friend"_L1},
    RelationKind{"colleague"_L1, "colleague"_L1},
    RelationKind{"business_partner"_L1, "business_partner"_L1},
    RelationKind{"employer"_L1, "employee"_L1},
    RelationKind{"employee"_L1, "employer"_L1},
    RelationKind{"referrer"_L1, "referred"_L1},
    RelationKind{"referred"_L1, "referrer"_L1},
    RelationKind{"legal_representative"_L1, "represented_company"_L1},
    RelationKind{"represented_company"_L1, "legal_representative"_L1},
    RelationKind{"shareholder"_L1, "company_held"_L1},
    RelationKind{"company_held"_L1, "shareholder"_L1},
    RelationKind{"beneficial_owner"_L1, "company_owned"_L1},
    RelationKind{"company_owned"_L1, "beneficial_owner"_L1},
    RelationKind{"parent_company"_L1, "subsidiary"_L1},
    RelationKind{"subsidiary"_L1, "parent_company"_L1},
    RelationKind{"agent"_L1, "principal"_L1},
    RelationKind{"principal"_L1, "agent"_L1},
    RelationKind{"lawyer"_L1, "served_client"_L1, true},
    RelationKind{"accountant"_L1, "served_client"_L1, true},
    RelationKind{"tax_adviser"_L1, "served_client"_L1, true},
    RelationKind{"served_client"_L1, "other"_L1},
    RelationKind{"other"_L1, "other"_L1},
};

} // namespace

std::span<const RelationKind> relationKinds()
{
    return kKinds;
}

const RelationKind *relationKind(QStringView code)
{
    for (const RelationKind &kind : kKinds) {
        if (code == kind.code)
            return &kind;
    }
    return nullptr;
}

} // namespace zhiyin
