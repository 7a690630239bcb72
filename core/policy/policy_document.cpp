// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_document.h"

#include "core/policy/json_reader.h"
#include "core/words/policy_words.h"

#include <QFile>

namespace zhiyin {
namespace {

constexpr std::array<std::pair<PolicyName, QStringView>, kPolicyNames.size()> kNames = {
    {{PolicyName::Tier, u"tier"},
     {PolicyName::Complaint, u"complaint"},
     {PolicyName::Contact, u"contact"},
     {PolicyName::Indicators, u"indicators"},
     {PolicyName::Risk, u"risk"},
     {PolicyName::Churn, u"churn"},
     {PolicyName::Security, u"security"},
     {PolicyName::Calendar, u"calendar"},
     {PolicyName::Taxonomy, u"taxonomy"},
     {PolicyName::Casework, u"casework"},
     {PolicyName::Performance, u"performance"},
     {PolicyName::SelfCheck, u"selfcheck"}}};

constexpr std::array<std::pair<PolicyState, QStringView>, 3> kStates = {
    {{PolicyState::Proposed, u"proposed"}, {PolicyState::InForce, u"in_force"}, {PolicyState::Refused, u"refused"}}};

Result<QByteArray> resourceText(const QString &path)
{
    QFile resource(path);
    if (!resource.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, {QStringLiteral("policy"), path});
    return resource.readAll();
}

} // namespace

QString policyNameText(PolicyName name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const auto &entry) { return entry.first == name; });
    return found == kNames.end() ? QString() : found->second.toString();
}

Result<PolicyName> parsePolicyName(QStringView text)
{
    for (const auto &[name, known] : kNames) {
        if (text == known)
            return name;
    }
    return failure(ErrorCode::BadUsage, {words::noSuchPolicy(text.toString())});
}

QString policyStateText(PolicyState state)
{
    const auto found =
        std::find_if(kStates.begin(), kStates.end(), [state](const auto &entry) { return entry.first == state; });
    return found == kStates.end() ? QString() : found->second.toString();
}

std::optional<PolicyState> parsePolicyState(QStringView text)
{
    for (const auto &[state, known] : kStates) {
        if (text == known)
            return state;
    }
    return std::nullopt;
}

const PolicyDocument *inForce(const std::vector<PolicyDocument> &documents, PolicyName name, QDate day)
{
    const PolicyDocument *best = nullptr;
    for (const PolicyDocument &document : documents) {
        if (document.name != name || document.state != PolicyState::InForce || document.effective > day)
            continue;
        if (!best || std::pair(best->effective, best->version) < std::pair(document.effective, document.version))
            best = &document;
    }
    return best;
}

PolicySources readSources(JsonReader &document)
{
    PolicySources read;
    read.label = document.textOr(u"label", {});
    read.source = document.textOr(u"source", {});
    if (!document.has(u"sources"))
        return read;
    JsonReader sources = document.object(u"sources");
    const QStringList parameters = sources.keys();
    const QStringList ofDocument = document.keys();
    for (const QString &parameter : parameters) {
        // A source for a parameter that is not there is most likely a misspelt one; the reader refuses it as unknown.
        if (ofDocument.contains(parameter))
            read.ofParameter.insert(parameter, sources.text(parameter));
    }
    sources.refuseUnknown();
    return read;
}

Result<QByteArray> shippedPolicyText(const QString &file)
{
    return resourceText(QStringLiteral(":/policies/%1.json").arg(file));
}

Result<std::optional<PolicyDocument>> shippedPolicy(PolicyName name)
{
    // The calendar stands apart, since it is of a country.
    const auto text = name == PolicyName::Calendar
                          ? resourceText(QStringLiteral(":/calendars/cn.json"))
                          : shippedPolicyText(policyNameText(name) + QStringLiteral("-default"));
    if (!text)
        return std::nullopt;
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(*text));
    return PolicyDocument{.name = name,
                          .version = kShippedVersion,
                          .effective = kShippedFrom,
                          .state = PolicyState::InForce,
                          .source = json.value(u"source").toString(),
                          .json = json};
}

} // namespace zhiyin
