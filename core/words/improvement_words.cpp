// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/improvement_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString improvementFigure(ImprovementFigure figure)
{
    switch (figure) {
    case ImprovementFigure::Cases: return said(QT_TRANSLATE_NOOP("zhiyin", "Cases received"));
    case ImprovementFigure::DecisionHours: return said(QT_TRANSLATE_NOOP("zhiyin", "Median time to the decision"));
    case ImprovementFigure::FirstResponseInTime: return said(QT_TRANSLATE_NOOP("zhiyin", "First answers in time"));
    case ImprovementFigure::ResolutionInTime: return said(QT_TRANSLATE_NOOP("zhiyin", "Decisions in time"));
    case ImprovementFigure::Rating: return said(QT_TRANSLATE_NOOP("zhiyin", "Mean rating of the handling"));
    }
    return {};
}

QString improvementState(ImprovementState state)
{
    switch (state) {
    case ImprovementState::Open: return said(QT_TRANSLATE_NOOP("zhiyin", "under way"));
    case ImprovementState::Done: return said(QT_TRANSLATE_NOOP("zhiyin", "done, effect awaited"));
    case ImprovementState::Closed: return said(QT_TRANSLATE_NOOP("zhiyin", "effect measured"));
    case ImprovementState::Dropped: return said(QT_TRANSLATE_NOOP("zhiyin", "dropped"));
    }
    return {};
}

QString improvementValue(ImprovementFigure figure, double value)
{
    const QLocale locale;
    switch (figure) {
    case ImprovementFigure::Cases: return locale.toString(qRound64(value));
    case ImprovementFigure::DecisionHours:
        return QCoreApplication::translate("zhiyin", "%1 h").arg(locale.toString(value, 'f', 1));
    case ImprovementFigure::FirstResponseInTime:
    case ImprovementFigure::ResolutionInTime:
        return QCoreApplication::translate("zhiyin", "%1 %").arg(locale.toString(100 * value, 'f', 1));
    case ImprovementFigure::Rating: return locale.toString(value, 'f', 2);
    }
    return {};
}

QString effectNotOverYet(QDate lastDay)
{
    return QCoreApplication::translate("zhiyin", "the effect is measured until %1").arg(lastDay.toString(Qt::ISODate));
}

} // namespace zhiyin::words
