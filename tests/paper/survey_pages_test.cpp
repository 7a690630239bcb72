// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_document.h"
#include "read_pdf.h"
#include "ui/paper/performance_pages.h"
#include "ui/paper/print.h"
#include "ui/paper/survey_pages.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

QString textOf(const paper::Document &document)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    const auto pdf = paper::pdfOf(document);
    REQUIRE(pdf);
    REQUIRE(paper::saveWhole(file, pdf->bytes));
    return tests::pdfText(file);
}

SurveyRound someRound()
{
    return {.id = SurveyRoundId(1),
            .name = QStringLiteral("Spring"),
            .form = *parseSurveyForm(*shippedSurveyForm()),
            .drawnOn = QDate(2026, 3, 2),
            .drawnBy = QStringLiteral("Wei Lan"),
            .seed = 20260302,
            .closedOn = QDate(2026, 4, 1)};
}

/// Twenty answers of one branch, nine of another.
paper::SurveyReport someReport()
{
    std::vector<SurveyAnswerLine> lines;
    for (int i = 0; i < 29; ++i)
        lines.push_back({QStringLiteral("gold"),
                         i < 20 ? QStringLiteral("East") : QStringLiteral("North"),
                         QStringLiteral("Li"),
                         {{1, i % 4 == 0 ? 3 : 5}, {9, 9}}});
    const SurveyRound round = someRound();
    paper::SurveyReport report;
    report.institution = QStringLiteral("River Bank");
    report.preparedAt = QDateTime({2026, 4, 2}, {2, 0}, Qt::UTC);
    report.outcome.sight.round = round;
    report.outcome.sight.whole.counts = {{SurveyPersonState::Answered, 29}, {SurveyPersonState::NoAnswer, 11}};
    report.outcome.sight.strata = {report.outcome.sight.whole};
    report.outcome.results = surveyResults(round.form, lines, {});
    report.groups = {{SurveyGrouping::Branch, surveyResults(round.form, lines, SurveyGrouping::Branch)}};
    report.comments = {QStringLiteral("shorter waits")};
    return report;
}

} // namespace

TEST_CASE("A form bears the code and no name, a page each", "[paper][survey]")
{
    paper::SurveySheets sheets{QStringLiteral("River Bank"), QDateTime({2026, 3, 2}, {2, 0}, Qt::UTC), someRound(), {}};
    for (const char *code : {"H6YAQK", "T3TTTT"})
        sheets.people.push_back({.code = QString::fromLatin1(code), .name = QStringLiteral("Ouyang Na")});
    const auto document = paper::surveySheets(sheets, QPageSize(QPageSize::A4));
    CHECK(document.pageCount() == 2);
    const QString text = textOf(document);
    CHECK(text.contains(QStringLiteral("H6Y-AQK")));
    CHECK(text.contains(QStringLiteral("T3T-TTT")));
    CHECK_FALSE(text.contains(QStringLiteral("Ouyang")));
}

TEST_CASE("The report tells the figures of the results, and hides a branch that is too small", "[paper][survey]")
{
    paper::SurveyReport report = someReport();
    const QString text = textOf(paper::surveyReport(report, QPageSize(QPageSize::A4)));
    // 21 of 29 are 5; mean (8 · 3 + 21 · 5) ÷ 29 = 4.45.
    CHECK(text.contains(QStringLiteral("72.41%")));
    CHECK(text.contains(QStringLiteral("4.45")));
    CHECK(text.contains(QStringLiteral("20260302")));
    CHECK(text.contains(QStringLiteral("shorter waits")));
    CHECK(text.contains(QStringLiteral("87.5")));
    CHECK(text.contains(QRegularExpression(QStringLiteral("North +not shown"))));
    CHECK(text.contains(QRegularExpression(QStringLiteral("East +not shown"))));
    report.isPublic = true;
    const QString told = textOf(paper::surveyReport(report, QPageSize(QPageSize::A4)));
    CHECK(told.contains(QStringLiteral("72.41%")));
    for (const char *secret : {"shorter waits", "North", "20260302", "Spring"})
        CHECK_FALSE(told.contains(QString::fromLatin1(secret)));
}

TEST_CASE("A sheet of performance has its points, its words and its boxes", "[paper][performance]")
{
    PerformanceSheet sheet;
    sheet.employee = UserId(1);
    sheet.employeeName = QStringLiteral("Li Lei");
    sheet.period = {QDate(2026, 7, 1), QDate(2026, 9, 30)};
    sheet.policy = *parsePerformancePolicy((*shippedPolicy(PolicyName::Performance))->json);
    sheet.policyVersion = QStringLiteral("performance 0");
    for (const PerformanceCriterion &criterion : sheet.policy.criteria) {
        PerformanceLine line{.key = criterion.key, .words = QString()};
        if (criterion.isJudged()) {
            line.rating = 4;
            line.words = QStringLiteral("seen daily");
        } else {
            line.value = 1;
        }
        sheet.lines.push_back(line);
    }
    const paper::PerformancePaper page{QStringLiteral("River Bank"), QDateTime({2026, 10, 2}, {2, 0}, Qt::UTC), sheet};
    const auto document = paper::performanceDocument(page, QPageSize(QPageSize::A4));
    CHECK(document.pageCount() == 1);
    const QString text = textOf(document);
    // 70 points counted in full, and 30 of judgements at 80.
    CHECK(text.contains(QStringLiteral("94.00")));
    CHECK(text.contains(QStringLiteral("120.00%")));
    CHECK(text.contains(QStringLiteral("seen daily")));
    CHECK(text.contains(QStringLiteral("Employee")));
}
