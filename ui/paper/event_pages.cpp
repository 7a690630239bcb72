// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/event_pages.h"

#include "core/event/event_rules.h"
#include "core/security/mask.h"
#include "core/words/event_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

/// For guests who bring somebody along.
constexpr int kEmptyLines = 5;

} // namespace

Document signInDocument(const SignInSheet &sheet, const QPageSize &size)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const PaperWords words(chinese ? ReportLanguage::SimplifiedChinese : ReportLanguage::English);
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Sign-in sheet"));
    const EventPlan &plan = sheet.event.plan;
    const LetterLanguage language = chinese ? LetterLanguage::SimplifiedChinese : LetterLanguage::English;
    const QString dash(kNoValue);
    const TitleBlock::Content content{
        title,
        eventTimeText(plan, sheet.zone, language),
        plan.title,
        words::eventKind(plan.kind),
        {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Place")), plan.place},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Who speaks")), plan.lecturer.isEmpty() ? dash : plan.lecturer},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Expected")), words.count(static_cast<qint64>(sheet.guests.size()))}}};
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}});
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "No.")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Name")), 0.3},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")), 0.2},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Signature")), 0.35},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Time")), 0.15}};
    int number = 0;
    const Cell empty{QString()};
    for (const EventGuest &guest : sheet.guests)
        table.rows.push_back({words.count(++number),
                              sheet.fullNames ? guest.name : masked(Mask::PublicName, guest.name), guest.advisorName,
                              empty, empty});
    for (int i = 0; i < kEmptyLines; ++i)
        table.rows.push_back({words.count(++number), empty, empty, empty, empty});
    table.rowSpace = mm(3.2);
    addTable(flow, table, width);
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Your signature only says that you were there. It obliges you to "
                                                   "nothing.")),
            width);
    const PageFrame frame{sheet.institution, title, {}, {}, title, sheet.preparedAt};
    return Document(frame, words, size, std::move(flow));
}

} // namespace zhiyin::paper
