// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_importer.h"

#include "core/exchange/import_clients.h"
#include "core/exchange/import_complaints.h"
#include "core/exchange/import_contacts.h"
#include "core/exchange/import_positions.h"

namespace zhiyin {

std::unique_ptr<RowImporter> makeRowImporter(ImportKind kind, ImportContext &context)
{
    switch (kind) {
    case ImportKind::Clients: return std::make_unique<ClientImporter>(context);
    case ImportKind::Products: return std::make_unique<ProductImporter>(context);
    case ImportKind::Holdings: return std::make_unique<HoldingImporter>(context);
    case ImportKind::Transactions: return std::make_unique<TransactionImporter>(context);
    case ImportKind::Contacts: return std::make_unique<ContactImporter>(context);
    case ImportKind::Surveys: return std::make_unique<SurveyImporter>(context);
    case ImportKind::Rates: return std::make_unique<RateImporter>(context);
    case ImportKind::Complaints: return std::make_unique<ComplaintImporter>(context);
    }
    return nullptr;
}

} // namespace zhiyin
