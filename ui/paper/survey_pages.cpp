// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/survey_pages.h"

#include "core/journal/journal_desk.h"
#include "core/words/survey_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/table.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace zhiyin::paper {
namespace {

constexpr double kPerCent = 10'000; // basis points
constexpr int kPointsPerRating = 20;
constexpr double kBenchmarkParts = 100;

const QString &in(const LocalText &text, const PaperWords &words)
{
    return words.language() == ReportLanguage::English ? text.en : text.zh;
}

/// A question and its boxes to tick, or lines to write on.
class QuestionBlock final : public Block
{
public:
    QuestionBlock(const SurveyQuestion &question, const PaperWords &words, double width)
        : m_text(QStringLiteral("%1.  %2").arg(question.n).arg(in(question.text, words)),
                 {.type = Type::Body, .width = width})
        , m_width(width)
        , m_isText(question.kind == SurveyQuestionKind::Text)
    {
        for (int value = question.least(); !m_isText && value <= question.most(); ++value)
            m_values.push_back(std::make_unique<TextBox>(QString::number(value), TextForm{.type = Type::Table}));
        const bool nps = question.kind == SurveyQuestionKind::Nps;
        m_low = std::make_unique<TextBox>(nps ? words.text(QT_TRANSLATE_NOOP("zhiyin", "not at all"))
                                              : words.text(QT_TRANSLATE_NOOP("zhiyin", "very poor")),
                                          TextForm{.type = Type::Small, .ink = colour::kQuiet});
        m_high = std::make_unique<TextBox>(nps ? words.text(QT_TRANSLATE_NOOP("zhiyin", "certainly"))
                                               : words.text(QT_TRANSLATE_NOOP("zhiyin", "very good")),
                                           TextForm{.type = Type::Small, .ink = colour::kQuiet});
    }

    [[nodiscard]] double height() const override { return m_text.height() + (m_isText ? mm(26) : mm(9)); }

    void paint(Canvas &canvas, QPointF topLeft) const override
    {
        m_text.draw(canvas, topLeft);
        const double top = topLeft.y() + m_text.height() + mm(2.5);
        canvas.painter.setPen(QPen(QColor::fromRgb(colour::kQuiet), pt(0.6)));
        canvas.painter.setBrush(Qt::NoBrush);
        if (m_isText) {
            for (int line = 1; line <= 3; ++line)
                canvas.painter.drawLine(QPointF(topLeft.x(), top + line * mm(7)),
                                        QPointF(topLeft.x() + m_width, top + line * mm(7)));
            return;
        }
        double x = topLeft.x() + mm(5);
        const double middle = top + (kBox - m_low->height()) / 2;
        m_low->draw(canvas, {x, middle});
        x += std::max(m_low->naturalWidth(), mm(16)) + mm(3);
        for (const auto &value : m_values) {
            canvas.painter.setPen(QPen(QColor::fromRgb(colour::kText), pt(0.6)));
            canvas.painter.drawRect(QRectF(x, top, kBox, kBox));
            value->draw(canvas, {x + kBox + mm(1), top + (kBox - value->height()) / 2});
            x += kBox + mm(7.5);
        }
        m_high->draw(canvas, {x + mm(1), middle});
    }

private:
    static constexpr double kBox = mm(4);
    TextBox m_text;
    double m_width;
    bool m_isText;
    std::vector<std::unique_ptr<TextBox>> m_values;
    std::unique_ptr<TextBox> m_low;
    std::unique_ptr<TextBox> m_high;
};

/// Ratings of 4 or 5 as bars with their interval; a hidden one is a word.
class SharesBlock final : public Block
{
public:
    SharesBlock(const std::vector<SurveyFigure> &figures, const PaperWords &words, double width) : m_width(width)
    {
        for (const SurveyFigure &figure : figures) {
            if (figure.question.kind == SurveyQuestionKind::Nps)
                continue;
            const auto &share = figure.cell.satisfied;
            m_bars.push_back(
                {std::make_unique<TextBox>(words::surveyQuestionName(figure.question),
                                           TextForm{.type = Type::Table, .width = kLabel}),
                 std::make_unique<TextBox>(share ? words.share(static_cast<int>(std::lround(share->share * kPerCent)))
                                                 : QString(QChar(kNoValue)),
                                           TextForm{.type = Type::TableBold}),
                 share});
        }
    }
    [[nodiscard]] double height() const override { return static_cast<double>(m_bars.size()) * kRow; }
    void paint(Canvas &canvas, QPointF topLeft) const override
    {
        const double left = topLeft.x() + kLabel + mm(2);
        const double room = m_width - kLabel - mm(22);
        double y = topLeft.y();
        for (const Bar &bar : m_bars) {
            bar.label->draw(canvas, {topLeft.x(), y + (kRow - bar.label->height()) / 2});
            canvas.painter.fillRect(QRectF(left, y + mm(2), room, mm(3)), QColor::fromRgb(colour::kFaintRule));
            if (bar.share) {
                canvas.painter.fillRect(QRectF(left, y + mm(2), room * bar.share->share, mm(3)), tint(1));
                canvas.painter.setPen(QPen(QColor::fromRgb(colour::kText), pt(0.9)));
                const double middle = y + mm(3.5);
                const double low = left + room * bar.share->low;
                const double high = left + room * bar.share->high;
                canvas.painter.drawLine(QPointF(low, middle), QPointF(high, middle));
                for (const double end : {low, high})
                    canvas.painter.drawLine(QPointF(end, middle - mm(1)), QPointF(end, middle + mm(1)));
            }
            bar.value->draw(canvas, {left + room + mm(3), y + (kRow - bar.value->height()) / 2});
            y += kRow;
        }
    }

private:
    struct Bar {
        std::unique_ptr<TextBox> label;
        std::unique_ptr<TextBox> value;
        std::optional<SurveyShare> share;
    };
    static constexpr double kLabel = mm(48);
    static constexpr double kRow = mm(7);
    double m_width;
    std::vector<Bar> m_bars;
};

QString number(const std::optional<double> &value, int decimals, const PaperWords &words)
{
    if (!value)
        return QString(QChar(kNoValue));
    return words.count(std::llround(*value * std::pow(10, decimals)), decimals);
}

QString hiddenWord(const PaperWords &words)
{
    return words.text(QT_TRANSLATE_NOOP("zhiyin", "not shown"));
}

QString shareText(const SurveyCell &cell, const PaperWords &words)
{
    if (cell.hidden)
        return hiddenWord(words);
    if (!cell.satisfied)
        return QString(QChar(kNoValue));
    const auto points = [](double share) { return static_cast<int>(std::lround(share * kPerCent)); };
    return QStringLiteral("%1 (%2 – %3)")
        .arg(words.share(points(cell.satisfied->share)), words.share(points(cell.satisfied->low)),
             words.share(points(cell.satisfied->high)));
}

QString score(const SurveyCell &cell, const PaperWords &words)
{
    if (!cell.mean)
        return cell.hidden ? hiddenWord(words) : QString(QChar(kNoValue));
    return number(*cell.mean * kPointsPerRating, 1, words);
}

void addFigures(Flow &flow, const SurveyGroup &group, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Share of the satisfied (4 or 5 of 5)")), width);
    flow.push_back({std::make_shared<SharesBlock>(group.figures, words, width), pt(4), false, {}});
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Figures")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Question")), 1},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Answers")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Mean")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Score of 100")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Satisfied (95 % interval)")), 0, true}};
    for (const SurveyFigure &figure : group.figures) {
        const SurveyCell &cell = figure.cell;
        const bool nps = figure.question.kind == SurveyQuestionKind::Nps;
        table.rows.push_back({words::surveyQuestionName(figure.question),
                              cell.hidden ? hiddenWord(words) : words.count(cell.answers), number(cell.mean, 2, words),
                              nps ? QString(QChar(kNoValue)) : score(cell, words),
                              nps ? QStringLiteral("NPS %1").arg(number(cell.nps, 0, words)) : shareText(cell, words)});
    }
    addTable(flow, table, width);
}

void addGroups(Flow &flow, SurveyGrouping by, const SurveyResults &results, const PaperWords &words, double width)
{
    addHeading(flow, words::surveyGrouping(by), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Group")), 1},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Answers")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Score of 100")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Satisfied (95 % interval)")), 0, true},
                     {QStringLiteral("NPS"), 0, true}};
    for (const SurveyGroup &group : results.groups) {
        const SurveyCell &rating = *group.find(SurveyQuestionKind::Rating);
        const SurveyCell *nps = group.find(SurveyQuestionKind::Nps);
        table.rows.push_back({words::surveyGroupName(group.name),
                              rating.hidden ? hiddenWord(words) : words.count(rating.answers), score(rating, words),
                              shareText(rating, words),
                              nps != nullptr ? number(nps->nps, 0, words) : QString(QChar(kNoValue))});
    }
    addTable(flow, table, width);
}

void addBenchmarks(Flow &flow, const SurveyForm &form, const PaperWords &words, double width)
{
    if (form.benchmarks.empty())
        return;
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "What others claim")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Whose")), 1},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Score of 100")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Of")), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Source")), 0}};
    for (const SurveyBenchmark &one : form.benchmarks)
        table.rows.push_back(
            {in(one.text, words), number(one.score / kBenchmarkParts, 1, words), one.asOf, one.source});
    addTable(flow, table, width);
    addNote(
        flow,
        words.text(QT_TRANSLATE_NOOP("zhiyin", "Claims of others from the years given, not checked by us and measured "
                                               "in another way: for orientation only.")),
        width);
}

TitleBlock::Content titleOf(const SurveyReport &report, const PaperWords &words)
{
    const SurveySight &sight = report.outcome.sight;
    const SurveyCell *nps = report.outcome.results.whole.find(SurveyQuestionKind::Nps);
    const SurveyCell &rating = *report.outcome.results.whole.find(SurveyQuestionKind::Rating);
    const auto rate = sight.whole.rate();
    return {report.isPublic ? words.text(QT_TRANSLATE_NOOP("zhiyin", "What our clients say"))
                            : words.text(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction survey")),
            words.dates({sight.round.drawnOn, sight.round.closedOn}),
            report.isPublic ? report.institution : sight.round.name,
            {},
            {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Asked")), words.count(sight.whole.drawn())},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Answered")),
              words.count(sight.whole.count(SurveyPersonState::Answered))},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Response rate")),
              rate ? words.share(static_cast<int>(std::lround(*rate * kPerCent))) : QString(QChar(kNoValue))},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction score")), score(rating, words)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Satisfied")),
              rating.satisfied ? words.share(static_cast<int>(std::lround(rating.satisfied->share * kPerCent)))
                               : hiddenWord(words)},
             {QStringLiteral("NPS"), nps != nullptr ? number(nps->nps, 0, words) : QString(QChar(kNoValue))}}};
}

void addManagement(Flow &flow, const SurveyReport &report, const PaperWords &words, double width)
{
    const SurveySight &sight = report.outcome.sight;
    for (const auto &[by, results] : report.groups)
        addGroups(flow, by, results, words, width);
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Response by stratum")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Stratum")), 1},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Asked")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Answered")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Response rate")), 0, true}};
    for (const SurveyProgress &one : sight.strata) {
        const auto rate = one.rate();
        table.rows.push_back({words::surveyGroupName(one.stratum), words.count(one.population),
                              words.count(one.drawn()), words.count(one.count(SurveyPersonState::Answered)),
                              rate ? words.share(static_cast<int>(std::lround(*rate * kPerCent))) : QString()});
    }
    addTable(flow, table, width);
    if (!report.comments.isEmpty())
        addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "In their own words")), width);
    for (const QString &comment : report.comments)
        flow.push_back(
            {std::make_shared<TextBlock>(QStringLiteral("·  ") + comment, TextForm{.type = Type::Body, .width = width}),
             pt(3),
             false,
             {}});
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Drawn on %1 with the seed %2; questionnaire %3, version %4."))
                .arg(words.date(sight.round.drawnOn), QString::number(sight.round.seed), sight.round.form.id)
                .arg(sight.round.form.version),
            width, pt(8));
}

} // namespace

Result<SurveySheets> surveySheetsOf(Session &session, SurveyRoundId round)
{
    auto desk = session.desk<SurveyDesk>();
    ZHIYIN_ASSIGN(SurveySight sight, desk.show(round));
    ZHIYIN_ASSIGN(auto people, desk.people(round));
    std::erase_if(people, [](const SurveyPerson &person) {
        return !person.mayBeAsked || person.state == SurveyPersonState::Answered
               || person.state == SurveyPersonState::Refused;
    });
    return SurveySheets{session.book().institution, session.clock().now(), std::move(sight.round), std::move(people)};
}

Result<SurveyReport> surveyReportOf(Session &session, SurveyRoundId round)
{
    auto desk = session.desk<SurveyResultDesk>();
    ZHIYIN_ASSIGN(SurveyOutcome outcome, desk.results(round, {}));
    SurveyReport report{session.book().institution, session.clock().now(), std::move(outcome), {}, {}, {}};
    for (const auto &[code, by] : kSurveyGroupings) {
        ZHIYIN_ASSIGN(SurveyOutcome groups, desk.results(round, by));
        report.groups.emplace_back(by, std::move(groups.results));
    }
    ZHIYIN_ASSIGN(report.comments, desk.comments(round));
    ZHIYIN_ASSIGN(const JournalHead head, session.desk<JournalDesk>().head());
    report.anchor = head.anchor();
    return report;
}

Document surveySheets(const SurveySheets &sheets, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = in(sheets.round.form.title, words);
    Flow flow;
    for (const SurveyPerson &person : sheets.people) {
        const TitleBlock::Content content{
            title,
            words.date(sheets.round.drawnOn),
            sheets.institution,
            {},
            {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Code")), person.code.left(3) + u'-' + person.code.mid(3)}}};
        flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}, !flow.empty()});
        addNote(flow, in(sheets.round.form.introduction, words), width, pt(8));
        for (const SurveyQuestion &question : sheets.round.form.questions)
            flow.push_back({std::make_shared<QuestionBlock>(question, words, width), pt(9), false, {}});
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin",
                                             "☐  Please call me about my answers. They are then kept with my name.")),
                width, pt(12));
        addNote(
            flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "The code only tells us that a form came back and in which group it "
                                                   "counts. It is not kept with your answers.")),
            width, pt(6));
    }
    return Document({sheets.institution, title, {}, {}, title, sheets.preparedAt}, words, size, std::move(flow));
}

Document surveyReport(const SurveyReport &report, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    Flow flow;
    const TitleBlock::Content content = titleOf(report, words);
    flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}});
    addFigures(flow, report.outcome.results.whole, words, width);
    if (!report.isPublic)
        addManagement(flow, report, words, width);
    addBenchmarks(flow, report.outcome.sight.round.form, words, width);
    addNote(
        flow,
        words
            .text(QT_TRANSLATE_NOOP("zhiyin", "Figures of fewer than %1 answers are not shown, nor any from which they "
                                              "would follow. Nobody can look up a single answer."))
            .arg(report.outcome.sight.round.form.leastGroup),
        width, pt(8));
    return Document({report.institution, content.title, report.anchor, {}, content.title, report.preparedAt}, words,
                    size, std::move(flow));
}

} // namespace zhiyin::paper
