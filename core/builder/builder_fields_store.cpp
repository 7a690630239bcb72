// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builder/builder_fields_store.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::StringLiterals;
using enum BuilderType;

/// Of the client that a row is about.
constexpr std::array kClient = {
    BuilderColumn{{"number"_L1, Text, true}, u"c.external_id"},
    BuilderColumn{{"name"_L1, Text, true}, u"c.name"},
    BuilderColumn{{"client_kind"_L1, Code}, u"c.kind"},
    BuilderColumn{{"gender"_L1, Code}, u"c.gender"},
    BuilderColumn{{"birth_date"_L1, Day}, u"c.birth_date"},
    BuilderColumn{{"branch"_L1, Text}, u"c.branch"},
    BuilderColumn{{"advisor"_L1, Text}, u"a.name"},
    BuilderColumn{{"tier"_L1, Code}, u"c.tier"},
    BuilderColumn{{"stage"_L1, Code}, u"c.stage"},
    BuilderColumn{{"risk_level"_L1, Number}, u"c.risk_level"},
    BuilderColumn{{"risk_valid_until"_L1, Day}, u"c.risk_valid_until"},
    BuilderColumn{{"opened_on"_L1, Day}, u"c.opened_on"},
    BuilderColumn{{"churn_score"_L1, Number}, u"c.churn_score"},
};
constexpr std::array kClients = {
    BuilderColumn{{"occupation"_L1, Text}, u"c.occupation"},
    BuilderColumn{{"segment_need"_L1, Code}, u"c.segment_need"},
    BuilderColumn{{"total_assets"_L1, Money}, u"c.total_assets"},
    BuilderColumn{{"trades_per_year"_L1, Number}, u"c.trades_per_year"},
    BuilderColumn{{"stage_since"_L1, Day}, u"c.stage_since"},
    BuilderColumn{{"closed_on"_L1, Day}, u"c.closed_on"},
    BuilderColumn{{"referred"_L1, Flag}, u"(c.referrer IS NOT NULL)"},
};
constexpr std::array kContacts = {
    BuilderColumn{{"at"_L1, Moment}, u"e.at"},
    BuilderColumn{{"channel"_L1, Code}, u"e.channel"},
    BuilderColumn{{"purpose"_L1, Text}, u"e.purpose"},
    BuilderColumn{{"satisfaction"_L1, Number}, u"e.satisfaction"},
    BuilderColumn{{"user"_L1, Text}, u"(SELECT name FROM user_account WHERE id = e.user_id)"},
};
constexpr std::array kComplaints = {
    BuilderColumn{{"received_at"_L1, Moment}, u"e.received_at"},
    BuilderColumn{{"complaint_channel"_L1, Code}, u"e.channel"},
    BuilderColumn{{"level"_L1, Code}, u"e.level"},
    BuilderColumn{{"category"_L1, Text}, u"e.category"},
    BuilderColumn{{"state"_L1, Code}, u"e.state"},
    BuilderColumn{{"department"_L1, Text}, u"e.department"},
    BuilderColumn{{"complaint_branch"_L1, Text}, u"coalesce(e.branch, c.branch)"},
    BuilderColumn{{"product"_L1, Text}, u"e.product_code"},
    BuilderColumn{{"handler"_L1, Text}, u"(SELECT name FROM user_account WHERE id = e.handler_id)"},
    BuilderColumn{{"joint"_L1, Number}, u"e.joint"},
    BuilderColumn{{"satisfaction"_L1, Number}, u"e.satisfaction"},
    BuilderColumn{{"of_client"_L1, Flag}, u"(e.client_id IS NOT NULL)"},
};
constexpr std::array kTransactions = {
    BuilderColumn{{"on_date"_L1, Day}, u"e.on_date"},
    BuilderColumn{{"transaction_kind"_L1, Code}, u"e.kind"},
    BuilderColumn{{"product"_L1, Text}, u"(SELECT code FROM product WHERE id = e.product_id)"},
    BuilderColumn{{"product_class"_L1, Text}, u"(SELECT class FROM product WHERE id = e.product_id)"},
    BuilderColumn{{"product_level"_L1, Number}, u"(SELECT risk_level FROM product WHERE id = e.product_id)"},
    BuilderColumn{{"amount"_L1, Money}, u"e.amount"},
    BuilderColumn{{"currency"_L1, Text}, u"e.currency"},
};
constexpr std::array kHoldings = {
    BuilderColumn{{"as_of"_L1, Day}, u"e.as_of"},
    BuilderColumn{{"latest"_L1, Flag},
                  u"(e.as_of = (SELECT max(n.as_of) FROM holding n WHERE n.client_id = e.client_id "
                  u"AND n.as_of <= p.today))"},
    BuilderColumn{{"product"_L1, Text}, u"(SELECT code FROM product WHERE id = e.product_id)"},
    BuilderColumn{{"product_class"_L1, Text}, u"(SELECT class FROM product WHERE id = e.product_id)"},
    BuilderColumn{{"product_level"_L1, Number}, u"(SELECT risk_level FROM product WHERE id = e.product_id)"},
    BuilderColumn{{"market_value"_L1, Money}, u"e.market_value"},
    BuilderColumn{{"cost"_L1, Money}, u"e.cost"},
    BuilderColumn{{"currency"_L1, Text}, u"e.currency"},
};
constexpr std::array kPromises = {
    BuilderColumn{{"due_on"_L1, Day}, u"e.due_on"},
    BuilderColumn{{"made_at"_L1, Moment}, u"e.made_at"},
    BuilderColumn{{"settled_on"_L1, Day}, u"e.settled_on"},
    BuilderColumn{{"promise_state"_L1, Code}, u"e.state"},
    BuilderColumn{{"overdue"_L1, Flag}, u"(e.state = 'open' AND e.due_on < p.today)"},
    BuilderColumn{{"owner"_L1, Text}, u"(SELECT name FROM user_account WHERE id = e.owner_id)"},
};
constexpr std::array kAssessments = {
    BuilderColumn{{"signed_on"_L1, Day}, u"e.signed_on"},
    BuilderColumn{{"valid_until"_L1, Day}, u"e.valid_until"},
    BuilderColumn{{"questionnaire"_L1, Text}, u"e.questionnaire_code"},
    BuilderColumn{{"score"_L1, Number}, u"e.score"},
    BuilderColumn{{"assessed_level"_L1, Number}, u"e.level"},
    BuilderColumn{{"user"_L1, Text}, u"(SELECT name FROM user_account WHERE id = e.user_id)"},
};
constexpr std::array kPlans = {
    BuilderColumn{{"title"_L1, Text}, u"e.title"},
    BuilderColumn{{"from_date"_L1, Day}, u"e.from_date"},
    BuilderColumn{{"to_date"_L1, Day}, u"e.to_date"},
    BuilderColumn{{"months"_L1, Number}, u"e.months"},
    BuilderColumn{{"ended"_L1, Flag}, u"(e.ended_reason IS NOT NULL)"},
};
constexpr std::array kWarnings = {
    BuilderColumn{{"warning_level"_L1, Code}, u"e.level"},
    BuilderColumn{{"score"_L1, Number}, u"e.score"},
    BuilderColumn{{"opened_warning_on"_L1, Day}, u"e.opened_on"},
    BuilderColumn{{"due_on"_L1, Day}, u"e.due_on"},
    BuilderColumn{{"responded_on"_L1, Day}, u"e.responded_on"},
    BuilderColumn{{"closed_warning_on"_L1, Day}, u"e.closed_on"},
    BuilderColumn{{"outcome"_L1, Code}, u"e.outcome"},
};

constexpr std::array<BuilderTable, kBuilderEntities.size()> kTables = {{
    {BuilderEntity::Clients, u"client c", u"c.state = 'live'", u"c.currency", kClients},
    {BuilderEntity::Contacts, u"contact e JOIN client c ON c.id = e.client_id", u"c.state = 'live' AND e.at <= p.now",
     u"c.currency", kContacts},
    {BuilderEntity::Complaints, u"complaint e LEFT JOIN client c ON c.id = e.client_id",
     u"e.received_at <= p.now AND e.state <> 'merged' AND (c.id IS NULL OR c.state = 'live')", u"c.currency",
     kComplaints},
    {BuilderEntity::Transactions, u"client_transaction e JOIN client c ON c.id = e.client_id",
     u"c.state = 'live' AND e.on_date <= p.today", u"e.currency", kTransactions},
    {BuilderEntity::Holdings, u"holding e JOIN client c ON c.id = e.client_id",
     u"c.state = 'live' AND e.as_of <= p.today", u"e.currency", kHoldings},
    {BuilderEntity::Promises, u"promise e JOIN client c ON c.id = e.client_id", u"c.state = 'live'", u"c.currency",
     kPromises},
    {BuilderEntity::Assessments, u"assessment e JOIN client c ON c.id = e.client_id",
     u"c.state = 'live' AND e.signed_on <= p.today", u"c.currency", kAssessments},
    {BuilderEntity::Plans, u"service_plan e JOIN client c ON c.id = e.client_id", u"c.state = 'live'", u"c.currency",
     kPlans},
    {BuilderEntity::Warnings, u"churn_warning e JOIN client c ON c.id = e.client_id",
     u"c.state = 'live' AND e.opened_on <= p.today", u"c.currency", kWarnings},
}};

} // namespace

const BuilderTable &builderTable(BuilderEntity entity)
{
    return kTables[static_cast<size_t>(entity)];
}

std::vector<BuilderColumn> builderColumns(BuilderEntity entity)
{
    const auto own = builderTable(entity).columns;
    std::vector<BuilderColumn> all;
    if (entity == BuilderEntity::Clients)
        all.assign(kClient.begin(), kClient.end());
    all.insert(all.end(), own.begin(), own.end());
    if (entity != BuilderEntity::Clients)
        all.insert(all.end(), kClient.begin(), kClient.end());
    return all;
}

std::optional<BuilderColumn> builderColumn(BuilderEntity entity, QStringView code)
{
    for (const BuilderColumn &column : builderColumns(entity)) {
        if (column.field.code == code)
            return column;
    }
    return std::nullopt;
}

} // namespace zhiyin
