// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/branch_words.h"

#include "ui/paper/code_words.h"

#include <array>
#include <cmath>

namespace zhiyin::paper {
namespace {

/// Changes smaller than this are none: a tenth of a percentage point, a twentieth of a point.
constexpr double kNoChangeRatio = 0.0005;
constexpr double kNoChangeScore = 0.05;
/// An advisor's part is told where it is at least this share of the change.
constexpr double kTellingShare = 0.2;

/// The rows behind a figure: of a ratio both numbers, of a score how many were rated.
QString counted(const PaperWords &words, const IndicatorPoint &point, IndicatorUnit unit)
{
    if (unit == IndicatorUnit::Score)
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "ratings: %1")).arg(words.count(point.denominator));
    return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 of %2"))
        .arg(words.count(point.numerator, point.decimals), words.count(point.denominator, point.decimals));
}

double differenceOf(const IndicatorChange &change)
{
    return *change.now.value - *change.before.value;
}

bool isSteady(const IndicatorChange &change)
{
    const double least = change.unit == IndicatorUnit::Ratio ? kNoChangeRatio : kNoChangeScore;
    return std::abs(differenceOf(change)) < least;
}

QString movedSentence(const IndicatorChange &change, const PaperWords &words)
{
    const char *source = isSteady(change) ? QT_TRANSLATE_NOOP("zhiyin", "%1 stayed at %3 (%5; before %4).")
                         : differenceOf(change) > 0
                             ? QT_TRANSLATE_NOOP("zhiyin", "%1 rose from %2 to %3 (%5; before %4).")
                             : QT_TRANSLATE_NOOP("zhiyin", "%1 fell from %2 to %3 (%5; before %4).");
    // Not all templates use all places; replaced by number, so that a place left out stays out.
    QString text = words.text(source);
    const std::array<QString, 5> places = {
        indicatorName(words, change.name), words.figure(change.before.value, change.unit),
        words.figure(change.now.value, change.unit), counted(words, change.before, change.unit),
        counted(words, change.now, change.unit)};
    for (size_t i = places.size(); i > 0; --i)
        text.replace(QStringLiteral("%%1").arg(i), places[i - 1]);
    return text;
}

QString aimSentence(const IndicatorChange &change, const PaperWords &words)
{
    const char *source = *change.now.met ? QT_TRANSLATE_NOOP("zhiyin", "The target of %1 is met.")
                                         : QT_TRANSLATE_NOOP("zhiyin", "The target of %1 is missed.");
    return words.text(source).arg(words.figure(change.target, change.unit));
}

/// Who moved it: the rows behind, of both periods.
void addMovers(QStringList &sentences, const IndicatorChange &change, const PaperWords &words)
{
    constexpr int kMostTold = 2;
    int told = 0;
    const double difference = differenceOf(change);
    for (const ChangeMover &mover : change.movers) {
        const bool rows = mover.denominatorBefore > 0 || mover.denominatorNow > 0;
        const bool telling =
            mover.part * difference > 0 && std::abs(mover.part) >= kTellingShare * std::abs(difference);
        if (told == kMostTold || !rows || !telling)
            break;
        ++told;
        const QString who = mover.advisor.isEmpty()
                                ? words.text(QT_TRANSLATE_NOOP("zhiyin", "clients without an advisor"))
                                : mover.advisor;
        const char *source =
            told == 1
                ? QT_TRANSLATE_NOOP("zhiyin", "Most of it comes from the clients of %1: %2 of %3, before %4 of %5.")
                : QT_TRANSLATE_NOOP("zhiyin", "Next are the clients of %1: %2 of %3, before %4 of %5.");
        sentences.append(words.text(source).arg(who, words.count(mover.numeratorNow, change.now.decimals),
                                                words.count(mover.denominatorNow, change.now.decimals),
                                                words.count(mover.numeratorBefore, change.before.decimals),
                                                words.count(mover.denominatorBefore, change.before.decimals)));
        if (told == 1 && std::abs(mover.part) >= (1 - kTellingShare) * std::abs(difference))
            break;
    }
}

} // namespace

QString changeText(const IndicatorChange &change, const PaperWords &words)
{
    if (!change.before.value || !change.now.value)
        return QString(QChar(kNoValue));
    const double difference = differenceOf(change);
    const QChar sign = difference < 0 ? QChar(0x2212) : QChar(u'+');
    if (isSteady(change))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "none"));
    return change.unit == IndicatorUnit::Ratio ? words.text(QT_TRANSLATE_NOOP("zhiyin", "%1%2 pp"))
                                                     .arg(sign)
                                                     .arg(QString::number(std::abs(difference) * 100, 'f', 1))
                                               : sign + QString::number(std::abs(difference), 'f', 2);
}

QStringList changeSentences(const IndicatorChange &change, const PaperWords &words)
{
    QStringList sentences;
    if (!change.now.value && !change.before.value)
        return sentences;
    if (!change.now.value) {
        sentences.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 has no figure in this period; before it was %2."))
                             .arg(indicatorName(words, change.name), words.figure(change.before.value, change.unit)));
        return sentences;
    }
    if (!change.before.value)
        sentences.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 is %2 (%3); the period before has no figure."))
                             .arg(indicatorName(words, change.name), words.figure(change.now.value, change.unit),
                                  counted(words, change.now, change.unit)));
    else
        sentences.append(movedSentence(change, words));
    if (change.now.met && change.target)
        sentences.append(aimSentence(change, words));
    // A score moves as the ratio of the same ratings does, which tells whose they are.
    if (change.before.value && !isSteady(change) && change.unit == IndicatorUnit::Ratio)
        addMovers(sentences, change, words);
    return sentences;
}

QStringList summarySentences(const BranchReport &report, const PaperWords &words)
{
    QStringList met;
    QStringList missed;
    for (const IndicatorSeries &series : report.indicators) {
        for (const IndicatorPoint &point : series.points) {
            if (point.met)
                (*point.met ? met : missed).append(indicatorName(words, series.name));
        }
    }
    const QString comma = words.text(QT_TRANSLATE_NOOP("zhiyin", ", "));
    QStringList sentences;
    sentences.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "At the end of the period there are %1 clients."))
                         .arg(words.count(report.clients)));
    if (!met.isEmpty())
        sentences.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "Targets met: %1.")).arg(met.join(comma)));
    if (!missed.isEmpty())
        sentences.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "Targets missed: %1.")).arg(missed.join(comma)));
    if (met.isEmpty() && missed.isEmpty())
        sentences.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "No indicator with a target has a figure.")));
    const ComplaintSummary &complaints = report.complaints;
    sentences.append(words
                         .text(QT_TRANSLATE_NOOP(
                             "zhiyin", "Complaints: %1 received, %2 closed, %3 open at the end, %4 past a term."))
                         .arg(words.count(complaints.received), words.count(complaints.closed),
                              words.count(complaints.open), words.count(complaints.breached)));
    const ChurnSummary &churn = report.work.churn;
    if (churn.opened > 0 || churn.openAtEnd > 0)
        sentences.append(words
                             .text(QT_TRANSLATE_NOOP(
                                 "zhiyin", "Warnings that clients may leave: %1 opened, %2 open at the end, %3 of "
                                           "these without an answer in time."))
                             .arg(words.count(churn.opened), words.count(churn.openAtEnd), words.count(churn.overdue)));
    return sentences;
}

QString churnLevelName(const PaperWords &words, const QString &code)
{
    if (code == QStringLiteral("watch"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Watch"));
    if (code == QStringLiteral("act"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Act"));
    if (code == QStringLiteral("escalate"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Hand up"));
    return code;
}

QString churnOutcomeName(const PaperWords &words, const QString &code)
{
    if (code == QStringLiteral("kept"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "The client stays"));
    if (code == QStringLiteral("lost"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "The client left"));
    if (code == QStringLiteral("false_alarm"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "False alarm"));
    if (code == QStringLiteral("declined"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "The client declined to be judged"));
    return code.isEmpty() ? words.text(QT_TRANSLATE_NOOP("zhiyin", "The figures recovered")) : code;
}

QString actionStateName(const PaperWords &words, const QString &code)
{
    if (code == QStringLiteral("open"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "open"));
    if (code == QStringLiteral("done"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "done"));
    if (code == QStringLiteral("closed"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "closed"));
    if (code == QStringLiteral("dropped"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "dropped"));
    return code;
}

QString actionFigureName(const PaperWords &words, const QString &code)
{
    if (code == QStringLiteral("cases"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Cases"));
    if (code == QStringLiteral("decision_hours"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Hours to the decision"));
    if (code == QStringLiteral("first_response_in_time"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "First response in time"));
    if (code == QStringLiteral("resolution_in_time"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Decision in time"));
    if (code == QStringLiteral("rating"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Rating of the handling"));
    return code;
}

QString actionFigure(const PaperWords &words, const QString &code, const std::optional<double> &value)
{
    if (!value)
        return QString(QChar(kNoValue));
    if (code.endsWith(QStringLiteral("_in_time")))
        return words.figure(value, IndicatorUnit::Ratio);
    if (code == QStringLiteral("rating"))
        return QString::number(*value, 'f', 2);
    return words.count(std::llround(*value));
}

QString gapText(const PaperWords &words, const QString &code)
{
    if (code == QStringLiteral("no_advisor"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "No advisor"));
    if (code == QStringLiteral("no_phone"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "No telephone"));
    if (code == QStringLiteral("no_birth_date"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "No birth date"));
    if (code == QStringLiteral("no_id_document"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "No identity document"));
    if (code == QStringLiteral("id_expired"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Identity document expired"));
    if (code == QStringLiteral("no_assessment"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "No risk assessment"));
    if (code == QStringLiteral("assessment_expired"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment expired"));
    if (code == QStringLiteral("old_positions"))
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Positions older than a quarter"));
    return code;
}

QString clockNameOf(const PaperWords &words, const QString &code)
{
    return code == QStringLiteral("first_response") ? words.text(QT_TRANSLATE_NOOP("zhiyin", "First response"))
                                                    : words.text(QT_TRANSLATE_NOOP("zhiyin", "Decision"));
}

} // namespace zhiyin::paper
