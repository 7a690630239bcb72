// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/casework_policy.h"

#include "core/policy/json_reader.h"
#include "core/words/complaint_words.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

constexpr int kMostRepresentatives = 50;
constexpr int kMostMonths = 120;
constexpr qint64 kMostCompensation = 1'000'000'000;

std::vector<ComplaintLevel> readLevels(JsonReader &json)
{
    std::vector<ComplaintLevel> levels;
    const QStringList codes = json.texts(u"levels");
    for (const QString &code : codes) {
        if (const auto level = parseCode(kComplaintLevels, code))
            levels.push_back(*level);
        else
            json.fault(u"levels", words::faultNotKnown(code));
    }
    return levels;
}

std::vector<CaseRoute> readRouting(JsonReader &json)
{
    std::vector<CaseRoute> routes;
    for (JsonReader &item : json.objects(u"routing")) {
        CaseRoute route;
        route.level = item.oneOf(u"level", kComplaintLevels);
        route.department = item.localText(u"department");
        const QStringList roles = item.texts(u"roles");
        for (const QString &code : roles) {
            if (const auto role = parseRole(code))
                route.roles.push_back(*role);
            else
                item.fault(u"roles", words::faultNotKnown(code));
        }
        if (route.roles.empty())
            item.fault(u"roles", words::faultMissing());
        item.refuseUnknown();
        routes.push_back(std::move(route));
    }
    for (const auto &[code, level] : kComplaintLevels) {
        if (std::ranges::count(routes, level, &CaseRoute::level) != 1)
            json.fault(u"routing", words::faultNotKnown(code.toString()));
    }
    return routes;
}

StepCheck readCheck(JsonReader &json)
{
    StepCheck check{json.text(u"code"), json.localText(u"text"), json.booleanOr(u"must", false)};
    json.refuseUnknown();
    return check;
}

std::vector<StepStandard> readSteps(JsonReader &json)
{
    std::vector<StepStandard> steps;
    for (JsonReader &item : json.objects(u"steps")) {
        StepStandard standard;
        standard.step = item.oneOf(u"step", kComplaintSteps);
        standard.standard = item.localText(u"standard");
        QSet<QString> codes;
        for (JsonReader &check : item.objects(u"checks")) {
            standard.checks.push_back(readCheck(check));
            if (codes.contains(standard.checks.back().code))
                check.fault(u"code", words::faultTwice(standard.checks.back().code));
            codes.insert(standard.checks.back().code);
        }
        if (std::ranges::find(steps, standard.step, &StepStandard::step) != steps.end())
            item.fault(u"step", words::faultTwice(codeText(kComplaintSteps, standard.step)));
        item.refuseUnknown();
        steps.push_back(std::move(standard));
    }
    return steps;
}

std::vector<DisputeStage> readStages(JsonReader &json)
{
    std::vector<DisputeStage> stages;
    for (JsonReader &item : json.objects(u"stages")) {
        DisputeStage stage;
        stage.code = item.text(u"code");
        stage.name = item.localText(u"name");
        if (item.has(u"bodies")) {
            for (JsonReader &body : item.objects(u"bodies")) {
                stage.bodies.push_back(body.localText(u"name"));
                body.refuseUnknown();
            }
        }
        stage.isMediation = item.booleanOr(u"mediation", false);
        stage.ends = item.booleanOr(u"ends", false);
        if (std::ranges::find(stages, stage.code, &DisputeStage::code) != stages.end())
            item.fault(u"code", words::faultTwice(stage.code));
        item.refuseUnknown();
        stages.push_back(std::move(stage));
    }
    return stages;
}

void readDisputes(JsonReader json, CaseworkPolicy &policy)
{
    policy.stages = readStages(json);
    for (JsonReader &item : json.objects(u"moves")) {
        DisputeMove move;
        move.from = item.textOr(u"from", {});
        move.to = item.text(u"to");
        move.levels = readLevels(item);
        move.source = item.textOr(u"source", {});
        if (!move.from.isEmpty() && (!policy.stage(move.from) || policy.stage(move.from)->ends))
            item.fault(u"from", words::faultNotKnown(move.from));
        if (!policy.stage(move.to))
            item.fault(u"to", words::faultNotKnown(move.to));
        item.refuseUnknown();
        policy.moves.push_back(std::move(move));
    }
    for (const DisputeStage &stage : policy.stages) {
        if (std::ranges::find(policy.moves, stage.code, &DisputeMove::to) == policy.moves.end())
            json.fault(u"stages", words::faultNeverReached(stage.code));
    }
    json.refuseUnknown();
}

} // namespace

const CaseRoute *CaseworkPolicy::route(ComplaintLevel level) const
{
    const auto found = std::ranges::find(routing, level, &CaseRoute::level);
    return found == routing.end() ? nullptr : &*found;
}

const StepStandard *CaseworkPolicy::standard(ComplaintStep step) const
{
    const auto found = std::ranges::find(steps, step, &StepStandard::step);
    return found == steps.end() ? nullptr : &*found;
}

const DisputeStage *CaseworkPolicy::stage(const QString &code) const
{
    const auto found = std::ranges::find(stages, code, &DisputeStage::code);
    return found == stages.end() ? nullptr : &*found;
}

std::vector<const DisputeStage *> CaseworkPolicy::movesFrom(const QString &from, ComplaintLevel level) const
{
    std::vector<const DisputeStage *> found;
    for (const DisputeMove &move : moves) {
        const bool fits = move.levels.empty() || std::ranges::find(move.levels, level) != move.levels.end();
        if (move.from == from && fits && std::ranges::find(found, stage(move.to)) == found.end())
            found.push_back(stage(move.to));
    }
    return found;
}

Result<CaseworkPolicy> parseCaseworkPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader reader(json, faults);
    CaseworkPolicy policy;
    policy.routing = readRouting(reader);
    policy.steps = readSteps(reader);
    policy.mostRepresentatives = static_cast<int>(reader.integer(u"most_representatives", 1, kMostRepresentatives));
    policy.repeatMonths = static_cast<int>(reader.integer(u"repeat_months", 1, kMostMonths));
    policy.compensationCap = reader.integer(u"compensation_cap", 0, kMostCompensation);
    readDisputes(reader.object(u"disputes"), policy);
    policy.sources = readSources(reader);
    reader.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
