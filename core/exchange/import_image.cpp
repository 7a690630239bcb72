// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_image.h"

namespace zhiyin {
namespace {

constexpr ImagedTable kClientTables[] = {
    {"client", "id", "id"},
    {"client_document", "client_id", "id"},
    {"client_account", "client_id", "id kind"},
    {"client_channel", "client_id", "id kind"},
    {"client_finance", "client_id", "client_id as_of"},
    {"client_stage", "client_id", "client_id from_date"},
};
constexpr ImagedTable kProductTables[] = {{"product", "id", "id"}, {"product_level", "product_id", "id"}};
constexpr ImagedTable kHoldingTables[] = {{"holding", "id", "id"}};
constexpr ImagedTable kTransactionTables[] = {{"client_transaction", "id", "id"}};
constexpr ImagedTable kContactTables[] = {{"contact", "id", "id"}};
constexpr ImagedTable kComplaintTables[] = {{"complaint", "id", "id"}, {"complaint_event", "complaint_id", "id"}};

} // namespace

std::span<const ImagedTable> imagedTables(Entity entity)
{
    switch (entity) {
    case Entity::Client: return kClientTables;
    case Entity::Product: return kProductTables;
    case Entity::Holding: return kHoldingTables;
    case Entity::Transaction: return kTransactionTables;
    case Entity::Contact: return kContactTables;
    case Entity::Complaint: return kComplaintTables;
    default: return {};
    }
}

Result<ImportImage> ImportImage::before(Database &database, std::optional<ImportId> import, Entity entity, AnyId id)
{
    ImportImage image(database, id);
    if (!import)
        return image;
    image.m_tables = imagedTables(entity);
    ZHIYIN_ASSIGN(image.m_before, RowImage::read(database, image.m_tables, id));
    return image;
}

Result<QByteArray> ImportImage::differences() const
{
    if (m_tables.empty())
        return QByteArray();
    ZHIYIN_ASSIGN(const RowImage now, RowImage::read(m_database, m_tables, m_id));
    return rowChangesText(m_before.changesTo(now));
}

} // namespace zhiyin
