// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey_row.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field { Client, At, Rating, Recommend, Dimension, Comment, FieldCount };

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"client"_L1, Text, false, u"客户|客户号|客户编号|client_id"},
    FieldSpec{"at"_L1, Moment, true, u"时间|日期|调查时间|调查日期|date"},
    FieldSpec{"rating"_L1, Whole, true, u"评分|满意度", {}, 1, 5},
    FieldSpec{"recommend"_L1, Whole, false, u"推荐意愿|推荐分", {}, 0, 10},
    FieldSpec{"dimension"_L1, Text, false, u"维度"},
    FieldSpec{"comment"_L1, Text, false, u"意见|评论"},
};
static_assert(kFields.size() == FieldCount);

} // namespace

std::span<const FieldSpec> surveyFields()
{
    return kFields;
}

ReadRow<SurveyRow> readSurveyRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<SurveyRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.client = reader.get<QString>(Client);
        read.row.at = reader.get<QDateTime>(At);
        read.row.rating = reader.get<int>(Rating);
        read.row.recommend = reader.get<int>(Recommend);
        read.row.dimension = reader.get<QString>(Dimension);
        read.row.comment = reader.get<QString>(Comment);
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
