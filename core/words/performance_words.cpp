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
