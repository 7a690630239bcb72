// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_fields.h"

namespace zhiyin {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostJoint = 1'000'000;

using Getter = QString (*)(const ComplaintCase &);

template <class Tag> QString idText(const std::optional<Tag> &id)
{
    return id ? id->toString() : QString();
}

struct NamedField {
    QLatin1StringView name;
    Getter get;
    bool editable = true;
};

constexpr std::array kFields = {
    NamedField{"category"_L1, [](const ComplaintCase &c) { return c.category; }},
    NamedField{"level"_L1, [](const ComplaintCase &c) { return codeText(kComplaintLevels, c.level); }},
    NamedField{"joint"_L1, [](const ComplaintCase &c) { return QString::number(c.joint); }},
    NamedField{"complainant"_L1, [](const ComplaintCase &c) { return c.complainant; }},
    NamedField{"contact"_L1, [](const ComplaintCase &c) { return c.contact; }},
    NamedField{"axis_channel"_L1, [](const ComplaintCase &c) { return c.details.axisChannel; }},
    NamedField{"business"_L1, [](const ComplaintCase &c) { return c.details.business; }},
    NamedField{"cause"_L1, [](const ComplaintCase &c) { return c.details.causeCode; }},
    NamedField{"product"_L1, [](const ComplaintCase &c) { return c.details.product; }},
    NamedField{
        "staff"_L1,
        [](const ComplaintCase &c) { return c.details.staff ? c.details.staff->toString() : c.details.staffName; }},
    NamedField{"department"_L1, [](const ComplaintCase &c) { return c.department; }},
    NamedField{"demand"_L1, [](const ComplaintCase &c) { return c.details.demand; }},
    NamedField{"text"_L1, [](const ComplaintCase &c) { return c.text; }},
    NamedField{"handler"_L1, [](const ComplaintCase &c) { return idText(c.handler); }, false},
    NamedField{"confidential"_L1,
               [](const ComplaintCase &c) { return c.details.isConfidential ? QStringLiteral("yes") : QString(); },
               false},
    NamedField{"merged_into"_L1, [](const ComplaintCase &c) { return idText(c.details.mergedInto); }, false},
    NamedField{"taxonomy"_L1, [](const ComplaintCase &c) { return c.details.taxonomyVersion; }, false},
};

QStringList namesOf(bool all)
{
    QStringList names;
    for (const NamedField &field : kFields) {
        if (all || field.editable)
            names.append(QString(field.name));
    }
    return names;
}

Result<void> setCode(ComplaintCase &complaint, QString CaseDetails::*member, TaxonomyAxis axis, const QString &field,
                     const QString &value, const CaseFieldRules &rules)
{
    if (!value.isEmpty())
        ZHIYIN_TRY(checkTaxonomyCode(rules.taxonomy.axis(axis), field, value));
    complaint.details.*member = value;
    complaint.details.taxonomyVersion = rules.taxonomyVersion;
    return {};
}

Result<void> setNumbers(ComplaintCase &complaint, const QString &field, const QString &value,
                        const CaseFieldRules &rules)
{
    const auto bad = failure(ErrorCode::BadValue, {field, value});
    if (field == "level"_L1) {
        const auto level = parseCode(kComplaintLevels, value);
        if (!level)
            return bad;
        complaint.level = *level;
    } else {
        bool ok = false;
        const int joint = value.toInt(&ok);
        if (!ok || joint < 1 || joint > kMostJoint)
            return bad;
        complaint.joint = joint;
    }
    complaint.level = levelOf(complaint.level, complaint.joint, rules.policy);
    return {};
}

} // namespace

const QStringList &editableCaseFields()
{
    static const QStringList names = namesOf(false);
    return names;
}

const QStringList &caseFieldNames()
{
    static const QStringList names = namesOf(true);
    return names;
}

QString caseFieldText(const ComplaintCase &complaint, const QString &field)
{
    const auto found = std::ranges::find_if(kFields, [&](const NamedField &f) { return field == f.name; });
    return found == kFields.end() ? QString() : found->get(complaint);
}

bool isCoreCaseField(const QString &field)
{
    return field == "text"_L1 || field == "demand"_L1;
}

Result<void> setCaseField(ComplaintCase &complaint, const QString &field, const QString &given,
                          const CaseFieldRules &rules)
{
    const QString value = given.trimmed();
    CaseDetails &details = complaint.details;
    if (field == "level"_L1 || field == "joint"_L1)
        return setNumbers(complaint, field, value, rules);
    if (field == "axis_channel"_L1)
        return setCode(complaint, &CaseDetails::axisChannel, TaxonomyAxis::Channel, field, value, rules);
    if (field == "business"_L1)
        return setCode(complaint, &CaseDetails::business, TaxonomyAxis::Business, field, value, rules);
    if (field == "cause"_L1)
        return setCode(complaint, &CaseDetails::causeCode, TaxonomyAxis::Cause, field, value, rules);
    if (field == "category"_L1 || field == "complainant"_L1) {
        const bool mustSay = field == "category"_L1 || !complaint.client;
        if (mustSay == value.isEmpty())
            return failure(ErrorCode::BadValue, {field, value});
        (field == "category"_L1 ? complaint.category : complaint.complainant) = value;
    } else if (field == "contact"_L1) {
        complaint.contact = value;
    } else if (field == "department"_L1) {
        complaint.department = value;
    } else if (field == "product"_L1) {
        details.product = value;
    } else if (field == "staff"_L1) {
        details.staff = UserId::parse(value);
        details.staffName = details.staff ? QString() : value;
    } else if (field == "demand"_L1) {
        details.demand = value;
    } else if (field == "text"_L1) {
        complaint.text = value;
    } else {
        return failure(ErrorCode::BadValue, {QStringLiteral("field"), field});
    }
    return {};
}

} // namespace zhiyin
