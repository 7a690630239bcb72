// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sections.h"

#include "ui/paper/code_words.h"

namespace zhiyin::paper {

QStringList draftTexts(const PaperWords &words, ReportState state, const std::vector<DraftReason> &reasons)
{
    QStringList texts;
    for (const DraftReason reason : reasons)
        texts.append(draftReasonText(words, reason));
    // A draft without a reason would pass for released; the reason that always holds stands in.
    if (texts.isEmpty() && state == ReportState::Draft)
        texts.append(draftReasonText(words, DraftReason::NotReleased));
    return texts;
}

void addProvenance(Flow &flow, const ReportProvenance &provenance, const QString &anchor, const PaperWords &words,
                   double width)
{
    const size_t first = flow.size();
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "How these figures were made")), width);
    addNote(flow,
            words
                .text(QT_TRANSLATE_NOOP("zhiyin",
                                        "Prepared %1 by %2 from what was recorded up to %3. Rows read: positions %4, "
                                        "transactions %5, contacts %6, complaints %7."))
                .arg(words.moment(provenance.preparedAt, provenance.zone),
                     provenance.preparedBy.isEmpty() ? QString(QChar(kNoValue)) : provenance.preparedBy,
                     words.date(provenance.asOf), words.count(provenance.positionRows),
                     words.count(provenance.movementRows), words.count(provenance.contactRows),
                     words.count(provenance.complaintRows)),
            width);
    QStringList policies;
    for (const PolicyVersion &policy : provenance.policies)
        policies.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 version %2"))
                            .arg(policyName(words, policy.name))
                            .arg(policy.version));
    if (!policies.isEmpty())
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin", "Policies in force: %1."))
                    .arg(policies.join(words.text(QT_TRANSLATE_NOOP("zhiyin", ", ")))),
                width, 0);
    if (!anchor.isEmpty())
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP(
                    "zhiyin", "The journal entry named at the foot of each page fixes what was recorded "
                              "before it: checking the journal against it shows any later change of the record.")),
                width, 0);
    // With what is signed below: signatures never stand on a page of their own.
    for (size_t i = first; i < flow.size(); ++i)
        flow[i].keepWithNext = true;
}

QString noteMark(int number)
{
    static constexpr QStringView kDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString mark;
    for (const QChar digit : QString::number(number))
        mark += kDigits[digit.digitValue()];
    return mark;
}

void addEmptySection(Flow &flow, const QString &title, const PaperWords &words, double width)
{
    const QString nothing = words.text(QT_TRANSLATE_NOOP("zhiyin", "None recorded."));
    flow.push_back({std::make_shared<EmptySectionBlock>(title, nothing, width), mm(2.5), false, {}});
}

void addNoneRecorded(Flow &flow, const PaperWords &words, double width)
{
    const TextForm form{Type::Body, colour::kQuiet, Qt::AlignLeft, width};
    flow.push_back({std::make_shared<TextBlock>(words.text(QT_TRANSLATE_NOOP("zhiyin", "None recorded.")), form),
                    pt(3),
                    false,
                    {}});
}

} // namespace zhiyin::paper
