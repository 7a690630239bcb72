// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/complaint_row.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field {
    ExternalId,
    Client,
    Complainant,
    Contact,
    Channel,
    Level,
    Category,
    Cause,
    TextField,
    ReceivedAt,
    FirstResponseAt,
    OpinionAt,
    DecidedAt,
    RepliedAt,
    ClosedAt,
    Satisfaction,
    FieldCount
};

constexpr std::array kChannels = {
    Choice{"hotline"_L1, u"热线|电话|客服热线|phone"}, Choice{"email"_L1, u"邮件|电子邮件|e-mail"},
    Choice{"online"_L1, u"网络|线上|在线|网站|web"},   Choice{"branch"_L1, u"网点|现场|柜面"},
    Choice{"regulator"_L1, u"监管|监管转办"},          Choice{"other"_L1, u"其他|其它"},
};
constexpr std::array kLevels = {
    Choice{"general"_L1, u"一般|普通"},
    Choice{"major"_L1, u"重大"},
    Choice{"urgent"_L1, u"紧急"},
};

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"external_id"_L1, Text, false, u"投诉编号|投诉号|外部编号|complaint_id"},
    FieldSpec{"client"_L1, Text, false, u"客户|客户号|客户编号|client_id"},
    FieldSpec{"complainant"_L1, Text, false, u"投诉人|投诉人姓名"},
    FieldSpec{"contact"_L1, Text, false, u"联系方式|联系电话"},
    FieldSpec{"channel"_L1, FieldType::Choice, true, u"渠道|投诉渠道|来源", kChannels},
    FieldSpec{"level"_L1, FieldType::Choice, false, u"级别|投诉级别|等级", kLevels},
    FieldSpec{"category"_L1, Text, true, u"类别|投诉类别|分类"},
    FieldSpec{"cause"_L1, Text, false, u"原因|投诉原因"},
    FieldSpec{"text"_L1, LongText, false, u"内容|投诉内容"},
    FieldSpec{"received_at"_L1, Moment, true, u"受理时间|接收时间|投诉时间|投诉日期|received"},
    FieldSpec{"first_response_at"_L1, Moment, false, u"首次响应时间|首次回复时间"},
    FieldSpec{"opinion_at"_L1, Moment, false, u"处理意见时间|意见时间"},
    FieldSpec{"decided_at"_L1, Moment, false, u"处理决定时间|决定时间"},
    FieldSpec{"replied_at"_L1, Moment, false, u"答复时间|反馈时间"},
    FieldSpec{"closed_at"_L1, Moment, false, u"结案时间|办结时间"},
    FieldSpec{"satisfaction"_L1, Whole, false, u"满意度|评分", {}, 1, 5},
};
static_assert(kFields.size() == FieldCount);

void checkParties(const ComplaintRow &row, FieldReader &reader)
{
    if (row.client.hasValue() == row.complainant.hasValue())
        reader.add(Client, RowIssue::OneOfTwo, {u"client"_s, u"complainant"_s});
}

void checkTimes(const ComplaintRow &row, FieldReader &reader)
{
    if (!row.receivedAt.hasValue())
        return;
    const std::array steps = {std::pair(FirstResponseAt, &row.firstResponseAt), std::pair(OpinionAt, &row.opinionAt),
                              std::pair(DecidedAt, &row.decidedAt), std::pair(RepliedAt, &row.repliedAt),
                              std::pair(ClosedAt, &row.closedAt)};
    for (const auto &[field, at] : steps) {
        if (at->hasValue() && **at < *row.receivedAt)
            reader.add(field, RowIssue::BeforeReceived);
    }
}

} // namespace

std::span<const FieldSpec> complaintFields()
{
    return kFields;
}

ReadRow<ComplaintRow> readComplaintRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<ComplaintRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.externalId = reader.get<QString>(ExternalId);
        read.row.client = reader.get<QString>(Client);
        read.row.complainant = reader.get<QString>(Complainant);
        read.row.contact = reader.get<QString>(Contact);
        read.row.channel = reader.get<QString>(Channel);
        read.row.level = reader.get<QString>(Level);
        read.row.category = reader.get<QString>(Category);
        read.row.cause = reader.get<QString>(Cause);
        read.row.text = reader.get<QString>(TextField);
        read.row.receivedAt = reader.get<QDateTime>(ReceivedAt);
        read.row.firstResponseAt = reader.get<QDateTime>(FirstResponseAt);
        read.row.opinionAt = reader.get<QDateTime>(OpinionAt);
        read.row.decidedAt = reader.get<QDateTime>(DecidedAt);
        read.row.repliedAt = reader.get<QDateTime>(RepliedAt);
        read.row.closedAt = reader.get<QDateTime>(ClosedAt);
        read.row.satisfaction = reader.get<int>(Satisfaction);
        checkParties(read.row, reader);
        checkTimes(read.row, reader);
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
