// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/taxonomy.h"

#include "core/policy/json_reader.h"
#include "core/words/complaint_words.h"
#include "core/words/policy_words.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

constexpr int kDeepest = 4;

std::vector<TaxonomyEntry> readEntries(JsonReader &json, QStringView key, QSet<QString> &codes, int depth)
{
    std::vector<TaxonomyEntry> entries;
    for (JsonReader &item : json.objects(key)) {
        TaxonomyEntry entry;
        entry.code = item.text(u"code");
        entry.name = item.localText(u"name");
        entry.retired = item.booleanOr(u"retired", false);
        if (codes.contains(entry.code))
            item.fault(u"code", words::faultTwice(entry.code));
        codes.insert(entry.code);
        if (item.has(u"children") && depth < kDeepest)
            entry.children = readEntries(item, u"children", codes, depth + 1);
        item.refuseUnknown();
        entries.push_back(std::move(entry));
    }
    if (entries.empty())
        json.fault(key, words::faultMissing());
    return entries;
}

std::vector<TaxonomyEntry> readAxis(JsonReader &json, QStringView key)
{
    QSet<QString> codes;
    return readEntries(json, key, codes, 1);
}

QJsonArray entriesJson(const std::vector<TaxonomyEntry> &entries)
{
    QJsonArray array;
    for (const TaxonomyEntry &entry : entries) {
        QJsonObject object{{QStringLiteral("code"), entry.code},
                           {QStringLiteral("name"),
                            QJsonObject{{QStringLiteral("en"), entry.name.en}, {QStringLiteral("zh"), entry.name.zh}}}};
        if (entry.retired)
            object.insert(QStringLiteral("retired"), true);
        if (!entry.children.empty())
            object.insert(QStringLiteral("children"), entriesJson(entry.children));
        array.append(object);
    }
    return array;
}

bool findPath(const std::vector<TaxonomyEntry> &entries, const QString &code, std::vector<const TaxonomyEntry *> &path)
{
    for (const TaxonomyEntry &entry : entries) {
        path.push_back(&entry);
        if (entry.code == code || findPath(entry.children, code, path))
            return true;
        path.pop_back();
    }
    return false;
}

} // namespace

const std::vector<TaxonomyEntry> &Taxonomy::axis(TaxonomyAxis axis) const
{
    switch (axis) {
    case TaxonomyAxis::Channel: return channels;
    case TaxonomyAxis::Business: return businesses;
    case TaxonomyAxis::Cause: break;
    }
    return causes;
}

std::vector<TaxonomyEntry> &Taxonomy::axis(TaxonomyAxis axis)
{
    switch (axis) {
    case TaxonomyAxis::Channel: return channels;
    case TaxonomyAxis::Business: return businesses;
    case TaxonomyAxis::Cause: break;
    }
    return causes;
}

std::vector<const TaxonomyEntry *> taxonomyPath(const std::vector<TaxonomyEntry> &entries, const QString &code)
{
    std::vector<const TaxonomyEntry *> path;
    findPath(entries, code, path);
    return path;
}

QString taxonomyText(const std::vector<TaxonomyEntry> &entries, const QString &code, const QLocale &locale)
{
    QStringList names;
    for (const TaxonomyEntry *entry : taxonomyPath(entries, code))
        names.append(entry->name.in(locale));
    return names.isEmpty() ? code : names.join(QStringLiteral(" · "));
}

Result<void> checkTaxonomyCode(const std::vector<TaxonomyEntry> &entries, const QString &field, const QString &code)
{
    const auto path = taxonomyPath(entries, code);
    const bool open =
        !path.empty() && std::ranges::none_of(path, [](const TaxonomyEntry *entry) { return entry->retired; });
    if (!open)
        return failure(ErrorCode::BadValue, {field, code});
    return {};
}

Result<Taxonomy> parseTaxonomy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader reader(json, faults);
    Taxonomy taxonomy;
    taxonomy.channels = readAxis(reader, u"channels");
    taxonomy.businesses = readAxis(reader, u"businesses");
    taxonomy.causes = readAxis(reader, u"causes");
    taxonomy.sources = readSources(reader);
    reader.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return taxonomy;
}

QJsonObject toJson(const Taxonomy &taxonomy)
{
    QJsonObject json{{QStringLiteral("channels"), entriesJson(taxonomy.channels)},
                     {QStringLiteral("businesses"), entriesJson(taxonomy.businesses)},
                     {QStringLiteral("causes"), entriesJson(taxonomy.causes)}};
    if (!taxonomy.sources.label.isEmpty())
        json.insert(QStringLiteral("label"), taxonomy.sources.label);
    if (!taxonomy.sources.source.isEmpty())
        json.insert(QStringLiteral("source"), taxonomy.sources.source);
    QJsonObject sources;
    for (auto it = taxonomy.sources.ofParameter.cbegin(); it != taxonomy.sources.ofParameter.cend(); ++it)
        sources.insert(it.key(), it.value());
    if (!sources.isEmpty())
        json.insert(QStringLiteral("sources"), sources);
    return json;
}

} // namespace zhiyin
