// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/performance_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString faultSalesTooHeavy(int sales, int cap)
{
    return QCoreApplication::translate("zhiyin",
                                       "sales weigh %1 per cent, and may weigh %2 at the most: they are never "
                                       "the only measure (R-06)")
        .arg(sales)
        .arg(cap);
}

QString faultTopicMissing(PerformanceTopic topic)
{
    return QCoreApplication::translate("zhiyin", "say nothing of \"%1\" (R-06)").arg(performanceTopic(topic));
}

QString faultComplaintsByNumber()
{
    return said(
        QT_TRANSLATE_NOOP("zhiyin", "counts complaints by their number and not by how they were handled (R-22)"));
}

QString faultLastClassAboveZero()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "do not end at 0"));
}

QString nobodyJudgesThemselves()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "nobody judges themselves"));
}

QString periodNotOver(QDate lastDay)
{
    return QCoreApplication::translate("zhiyin", "the period ends on %1").arg(lastDay.toString(Qt::ISODate));
}

QString notJudgedYet(const QStringList &keys)
{
    return QCoreApplication::translate("zhiyin", "not judged yet: %1").arg(keys.join(QStringLiteral(", ")));
}

QString tooLittleHasValue(int leastWeight)
{
    return QCoreApplication::translate("zhiyin", "criteria of less than %1 per cent of the weight have a value")
        .arg(leastWeight);
}

QString signForAnother()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "answer for somebody else"));
}

QString appealTooLate(QDate lastDay)
{
    return QCoreApplication::translate("zhiyin", "the last day for an appeal was %1")
        .arg(lastDay.toString(Qt::ISODate));
}

QString appealStillPossible(QDate lastDay)
{
    return QCoreApplication::translate("zhiyin", "an appeal is possible until %1").arg(lastDay.toString(Qt::ISODate));
}

QString performanceState(PerformanceState state)
{
    switch (state) {
    case PerformanceState::Draft: return said(QT_TRANSLATE_NOOP("zhiyin", "draft"));
    case PerformanceState::Signed: return said(QT_TRANSLATE_NOOP("zhiyin", "signed, answer awaited"));
    case PerformanceState::Disagreed: return said(QT_TRANSLATE_NOOP("zhiyin", "not agreed to"));
    case PerformanceState::Appealed: return said(QT_TRANSLATE_NOOP("zhiyin", "appealed"));
    case PerformanceState::Final: return said(QT_TRANSLATE_NOOP("zhiyin", "final"));
    }
    return {};
}

QString performanceTopic(PerformanceTopic topic)
{
    switch (topic) {
    case PerformanceTopic::Service: return said(QT_TRANSLATE_NOOP("zhiyin", "Service"));
    case PerformanceTopic::Complaints: return said(QT_TRANSLATE_NOOP("zhiyin", "Handling of complaints"));
    case PerformanceTopic::Process: return said(QT_TRANSLATE_NOOP("zhiyin", "Process"));
    case PerformanceTopic::Conduct: return said(QT_TRANSLATE_NOOP("zhiyin", "Conduct"));
    case PerformanceTopic::Sales: return said(QT_TRANSLATE_NOOP("zhiyin", "Sales"));
    }
    return {};
}

} // namespace zhiyin::words
