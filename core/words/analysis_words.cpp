// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/analysis_words.h"

#include "core/complaint/complaint_case.h"
#include "core/words/complaint_words.h"
#include "core/words/tier_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString notSaid()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "not said"));
}

} // namespace

QString analysisAxis(AnalysisAxis axis)
{
    switch (axis) {
    case AnalysisAxis::Category: return said(QT_TRANSLATE_NOOP("zhiyin", "Type"));
    case AnalysisAxis::Cause: return said(QT_TRANSLATE_NOOP("zhiyin", "Cause"));
    case AnalysisAxis::Business: return said(QT_TRANSLATE_NOOP("zhiyin", "Business"));
    case AnalysisAxis::Product: return said(QT_TRANSLATE_NOOP("zhiyin", "Product"));
    case AnalysisAxis::Channel: return said(QT_TRANSLATE_NOOP("zhiyin", "Channel"));
    case AnalysisAxis::Branch: return said(QT_TRANSLATE_NOOP("zhiyin", "Branch"));
    case AnalysisAxis::Staff: return said(QT_TRANSLATE_NOOP("zhiyin", "Complained of"));
    case AnalysisAxis::Handler: return said(QT_TRANSLATE_NOOP("zhiyin", "Handler"));
    }
    return {};
}

QString fairnessAxis(FairnessAxis axis)
{
    switch (axis) {
    case FairnessAxis::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "Tier"));
    case FairnessAxis::Sex: return said(QT_TRANSLATE_NOOP("zhiyin", "Sex"));
    case FairnessAxis::Age: return said(QT_TRANSLATE_NOOP("zhiyin", "Age"));
    }
    return {};
}

QString analysisGroup(const AnalysisData &data, AnalysisAxis axis, const QString &group)
{
    if (group.isEmpty())
        return notSaid();
    const QLocale locale;
    switch (axis) {
    case AnalysisAxis::Cause: return taxonomyText(data.taxonomy.causes, group, locale);
    case AnalysisAxis::Business: return taxonomyText(data.taxonomy.businesses, group, locale);
    case AnalysisAxis::Channel: {
        if (const auto channel = parseCode(kComplaintChannels, group))
            return complaintChannel(*channel);
        return taxonomyText(data.taxonomy.channels, group, locale);
    }
    case AnalysisAxis::Category:
    case AnalysisAxis::Product:
    case AnalysisAxis::Branch:
    case AnalysisAxis::Staff:
    case AnalysisAxis::Handler: break;
    }
    return group;
}

QString fairnessGroup(FairnessAxis axis, const QString &like)
{
    if (like.isEmpty())
        return axis == FairnessAxis::Tier ? said(QT_TRANSLATE_NOOP("zhiyin", "no client, or no tier")) : notSaid();
    if (axis == FairnessAxis::Tier)
        return tierName(like);
    const std::pair<QStringView, const char *> names[] = {
        {u"female", QT_TRANSLATE_NOOP("zhiyin", "women")},
        {u"male", QT_TRANSLATE_NOOP("zhiyin", "men")},
        {u"other", QT_TRANSLATE_NOOP("zhiyin", "other")},
        {u"under_30", QT_TRANSLATE_NOOP("zhiyin", "under 30")},
        {u"30_44", QT_TRANSLATE_NOOP("zhiyin", "30 to 44")},
        {u"45_59", QT_TRANSLATE_NOOP("zhiyin", "45 to 59")},
        {u"60_over", QT_TRANSLATE_NOOP("zhiyin", "60 and over")},
    };
    for (const auto &[code, name] : names) {
        if (code == like)
            return said(name);
    }
    return like;
}

QString responseBucket(size_t place)
{
    if (place < kResponseHours.size())
        return QCoreApplication::translate("zhiyin", "within %1 h").arg(kResponseHours[place]);
    return place == kResponseHours.size() ? said(QT_TRANSLATE_NOOP("zhiyin", "later"))
                                          : said(QT_TRANSLATE_NOOP("zhiyin", "none yet"));
}

} // namespace zhiyin::words
