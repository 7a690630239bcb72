// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_row.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field { ExternalId, Client, At, Channel, Purpose, Summary, Satisfaction, User, FieldCount };

constexpr std::array kChannels = {
    Choice{"call"_L1, u"电话|致电|phone|telephone"},
    Choice{"visit"_L1, u"拜访|面访|上门|来访"},
    Choice{"video"_L1, u"视频|视频会议"},
    Choice{"message"_L1, u"短信|微信|消息|sms"},
    Choice{"email"_L1, u"邮件|电子邮件|e-mail"},
    Choice{"letter"_L1, u"信函|信件"},
    Choice{"greeting"_L1, u"问候|祝福"},
    Choice{"event"_L1, u"活动|沙龙"},
};

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"external_id"_L1, Text, false, u"联系编号|外部编号|contact_id"},
    FieldSpec{"client"_L1, Text, true, u"客户|客户号|客户编号|client_id"},
    FieldSpec{"at"_L1, Moment, true, u"时间|日期|联系时间|联系日期|date"},
    FieldSpec{"channel"_L1, FieldType::Choice, true, u"渠道|方式|联系方式", kChannels},
    FieldSpec{"purpose"_L1, Text, false, u"目的|事由"},
    FieldSpec{"summary"_L1, LongText, false, u"摘要|内容|纪要"},
    FieldSpec{"satisfaction"_L1, Whole, false, u"满意度|评分", {}, 1, 5},
    FieldSpec{"user"_L1, Text, false, u"经办人|客户经理|员工"},
};
static_assert(kFields.size() == FieldCount);

} // namespace

std::span<const FieldSpec> contactFields()
{
    return kFields;
}

ReadRow<ContactRow> readContactRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<ContactRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.externalId = reader.get<QString>(ExternalId);
        read.row.client = reader.get<QString>(Client);
        read.row.at = reader.get<QDateTime>(At);
        read.row.channel = reader.get<QString>(Channel);
        read.row.purpose = reader.get<QString>(Purpose);
        read.row.summary = reader.get<QString>(Summary);
        read.row.satisfaction = reader.get<int>(Satisfaction);
        read.row.user = reader.get<QString>(User);
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
