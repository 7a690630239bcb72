// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/interview_result.h"

#include "core/words/error_words.h"
#include "core/words/risk_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/paper/assessment_pages.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kTouchHeight = 48;
constexpr int kLabelWidth = 220;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

InterviewResult::InterviewResult(Workbench &bench)
    : m_bench(bench)
    , m_heading(plainLabel({}, "title"))
    , m_level(new Badge)
    , m_meaning(wrappedLabel())
    , m_lines(new QTreeWidget)
    , m_dayLabel(plainLabel())
    , m_day(new QDateEdit)
    , m_confirm(new QCheckBox)
    , m_fault(wrappedLabel({}, "fault"))
    , m_review(new QPushButton)
    , m_discard(new QPushButton)
    , m_record(new QPushButton)
    , m_save(new QPushButton)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_level);
    head->addStretch();
    rows->addLayout(head);
    rows->addWidget(m_meaning);
    m_lines->setObjectName(QStringLiteral("interview.lines"));
    m_lines->setRootIsDecorated(false);
    m_lines->setHeaderHidden(true);
    m_lines->setColumnCount(2);
    m_lines->setColumnWidth(0, kLabelWidth);
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    rows->addWidget(m_lines, 1);
    auto *signing = new QHBoxLayout;
    m_day->setCalendarPopup(true);
    m_day->setObjectName(QStringLiteral("interview.day"));
    m_dayLabel->setBuddy(m_day);
    signing->addWidget(m_dayLabel);
    signing->addWidget(m_day);
    signing->addStretch();
    rows->addLayout(signing);
    m_confirm->setObjectName(QStringLiteral("interview.confirm"));
    rows->addWidget(m_confirm);
    m_fault->setObjectName(QStringLiteral("interview.fault"));
    rows->addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    m_record->setObjectName(QStringLiteral("interview.record"));
    m_save->setObjectName(QStringLiteral("interview.save"));
    m_discard->setObjectName(QStringLiteral("interview.discard"));
    setLook(m_record, "main");
    for (QPushButton *button : {m_review, m_discard, m_save, m_record})
        button->setMinimumHeight(kTouchHeight);
    foot->addWidget(m_review);
    foot->addWidget(m_discard);
    foot->addStretch();
    foot->addWidget(m_save);
    foot->addWidget(m_record);
    rows->addLayout(foot);
    connect(m_review, &QPushButton::clicked, this, &InterviewResult::reviewed);
    connect(m_record, &QPushButton::clicked, this, &InterviewResult::record);
    connect(m_save, &QPushButton::clicked, this, &InterviewResult::save);
    connect(m_confirm, &QCheckBox::toggled, this, &InterviewResult::say);
    connect(m_day, &QDateEdit::dateChanged, this, &InterviewResult::ask);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (isRecorded()) {
            emit left();
            return;
        }
        zhiyin::ask(this,
                    {.title = said(QT_TRANSLATE_NOOP("zhiyin", "Risk questionnaire")),
                     .text = said(QT_TRANSLATE_NOOP("zhiyin", "Throw these answers away?")),
                     .verb = said(QT_TRANSLATE_NOOP("zhiyin", "Throw away")),
                     .dangerous = true},
                    [this](bool yes) {
                        if (yes)
                            emit left();
                    });
    });
}

AssessmentWish InterviewResult::wish() const
{
    return {*m_start.client,        m_interview.questionnaire().id, answersText(m_interview.answers()), m_day->date(),
            m_confirm->isChecked(), m_interview.timing(),           QStringLiteral("interview")};
}

void InterviewResult::show(const InterviewStart &start, const Interview &interview)
{
    m_start = start;
    m_interview = interview;
    m_recorded.reset();
    m_confirm->setChecked(false);
    const QSignalBlocker quiet(m_day);
    m_day->setMaximumDate(start.today);
    m_day->setDate(start.today);
    ask();
}

void InterviewResult::ask()
{
    m_preview.reset();
    m_lines->clear();
    m_fault->clear();
    say();
    m_bench.call(
        this, [wish = wish()](Session &session) { return session.desk<AssessmentDesk>().preview(wish); },
        [this](Result<AssessmentPreview> preview) {
            if (preview)
                fill(*preview);
            else
                m_fault->setText(words::sentence(preview.error()));
        });
}

void InterviewResult::addLine(const QString &what, const QString &text)
{
    auto *line = new QTreeWidgetItem(m_lines, {what, text});
    line->setToolTip(1, plainToolTip(text));
}

void InterviewResult::fill(const AssessmentPreview &preview)
{
    m_preview = preview;
    m_lines->clear();
    addLine(QCoreApplication::translate("zhiyin", "Points", "of answers"), QString::number(preview.score.total));
    for (const auto &[axis, points] : preview.score.byAxis)
        addLine(words::riskAxis(axis), QString::number(points));
    addLine(said(QT_TRANSLATE_NOOP("zhiyin", "Valid until")), formats::date(preview.validUntil));
    if (preview.last)
        addLine(said(QT_TRANSLATE_NOOP("zhiyin", "Before")), words::riskLevel(*preview.last));
    const auto list = [](const QStringList &names) { return shown(names.join(QStringLiteral(", "))); };
    if (!preview.opens.isEmpty())
        addLine(said(QT_TRANSLATE_NOOP("zhiyin", "Comes within reach")), list(preview.opens));
    if (!preview.closes.isEmpty())
        addLine(said(QT_TRANSLATE_NOOP("zhiyin", "No longer within reach")), list(preview.closes));
    for (const QString &warning : preview.warnings)
        addLine(said(QT_TRANSLATE_NOOP("zhiyin", "Note")), warning);
    say();
    (m_confirm->isVisible() ? static_cast<QWidget *>(m_confirm) : m_record)->setFocus();
}

void InterviewResult::record()
{
    m_record->setEnabled(false);
    m_bench.call(
        this, [wish = wish()](Session &session) { return session.desk<RiskDesk>().assess(wish); },
        [this](Result<AssessmentOutcome> outcome) {
            if (!outcome) {
                m_fault->setText(words::sentence(outcome.error()));
                say();
                return;
            }
            m_fault->clear();
            m_recorded = outcome->id;
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The assessment is recorded. Have the sheet signed.")));
            say();
            m_save->setFocus();
        });
}

void InterviewResult::save()
{
    if (!m_recorded)
        return;
    m_bench.call(
        this, [id = *m_recorded](Session &session) { return session.desk<AssessmentDesk>().read(id); },
        [this](Result<AssessmentView> view) {
            if (!view) {
                m_bench.failed(view.error());
                return;
            }
            saveAssessmentSheet(this, m_bench, *view);
        });
}

void InterviewResult::say()
{
    const bool has = m_preview.has_value();
    m_level->setVisible(has);
    m_meaning->setVisible(has);
    const bool asks = has && m_preview->needsConfirmation && !isRecorded();
    m_confirm->setVisible(asks);
    if (has) {
        m_level->set(levelMark(static_cast<int>(m_preview->score.level)), words::riskLevel(m_preview->score.level));
        m_meaning->setText(words::riskLevelMeaning(m_preview->score.level));
    }
    if (asks)
        m_confirm->setText(said(QT_TRANSLATE_NOOP("zhiyin", "The client confirms: the level changes from %1 to %2."))
                               .arg(riskLevelText(*m_preview->last), riskLevelText(m_preview->score.level)));
    m_record->setVisible(!isRecorded());
    m_record->setEnabled(has && (!asks || m_confirm->isChecked()));
    m_save->setVisible(isRecorded());
    m_review->setVisible(!isRecorded());
    m_day->setEnabled(!isRecorded());
    m_discard->setText(isRecorded() ? said(QT_TRANSLATE_NOOP("zhiyin", "Close"))
                                    : said(QT_TRANSLATE_NOOP("zhiyin", "Throw away…")));
}

void InterviewResult::forget()
{
    m_preview.reset();
    m_recorded.reset();
    m_interview = Interview();
    m_lines->clear();
    m_fault->clear();
}

void InterviewResult::retranslate()
{
    m_heading->setText(said(QT_TRANSLATE_NOOP("zhiyin", "The result")));
    m_lines->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "The result")));
    m_dayLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Signed on")));
    m_day->setAccessibleName(m_dayLabel->text());
    m_review->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Look at the answers")));
    m_record->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Record")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save the sheet to sign…")));
    if (m_preview)
        fill(*m_preview);
    say();
}

void saveAssessmentSheet(QWidget *parent, Workbench &bench, const AssessmentView &view)
{
    const auto pdf = paper::pdfOf(paper::assessmentDocument(view, reportLanguageOfNow(), QPageSize(QPageSize::A4)));
    if (!pdf) {
        bench.failed(pdf.error());
        return;
    }
    askSaveFile(parent,
                {.title = said(QT_TRANSLATE_NOOP("zhiyin", "Save the sheet to sign")),
                 .filters = {said(QT_TRANSLATE_NOOP("zhiyin", "PDF files (*.pdf)"))},
                 .start = QStringLiteral("risk-sheet.pdf")},
                [&bench, bytes = pdf->bytes](const QString &path) {
                    if (const auto saved = paper::saveWhole(path, bytes); !saved)
                        bench.failed(saved.error());
                    else
                        bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The sheet is saved.")));
                });
}

} // namespace zhiyin
