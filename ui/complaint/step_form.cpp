// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/step_form.h"

#include "core/complaint/complaint_flow.h"
#include "core/words/complaint_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kNoteHeight = 72;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The edits show the institution's own wall time, wherever the machine stands.
void setWallTime(QDateTimeEdit *edit, const QDateTime &moment)
{
    edit->setDate(moment.date());
    edit->setTime(moment.time());
}

QDateTime wallTime(const QDateTimeEdit *edit, const QTimeZone &zone)
{
    return QDateTime(edit->date(), edit->time(), zone).toUTC();
}

/// Merging is chosen among the linked cases.
bool isOffered(ComplaintStep step)
{
    return step != ComplaintStep::Merge;
}

} // namespace

StepForm::StepForm(Workbench &bench)
    : m_bench(bench)
    , m_title(plainLabel({}, "heading"))
    , m_step(new QComboBox)
    , m_note(new QPlainTextEdit)
    , m_department(new QLineEdit)
    , m_rating(new QSpinBox)
    , m_evidence(new QLineEdit)
    , m_reason(new QComboBox)
    , m_from(new QDateTimeEdit)
    , m_to(new QDateTimeEdit)
    , m_take(new QPushButton)
{
    setLook(this, "card");
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(grid::kTight);
    m_step->setObjectName(QStringLiteral("step"));
    m_note->setMaximumHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    m_rating->setRange(1, 5);
    m_rating->setValue(4);
    for (const auto &[code, reason] : kPauseReasons)
        m_reason->addItem({}, static_cast<int>(reason));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    rows->addWidget(m_title);
    rows->addWidget(m_step);
    addLine(m_noteLine, m_note, "note");
    addLine(m_departmentLine, m_department, "department");
    addLine(m_ratingLine, m_rating, "rating");
    addLine(m_reasonLine, m_reason, "pauseReason");
    addLine(m_fromLine, m_from, "pauseFrom");
    addLine(m_toLine, m_to, "pauseTo");
    addLine(m_evidenceLine, m_evidence, "stepEvidence");
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setLook(m_take, "main");
    rows->addWidget(m_take);
    connect(m_step, &QComboBox::currentIndexChanged, this, &StepForm::adapt);
    connect(m_take, &QPushButton::clicked, this, &StepForm::take);
}

void StepForm::addLine(Line &line, QWidget *edit, const char *name)
{
    edit->setObjectName(QLatin1String(name));
    line.label = plainLabel();
    line.label->setBuddy(edit);
    line.edit = edit;
    layout()->addWidget(line.label);
    layout()->addWidget(edit);
}

void StepForm::showLine(const Line &line, bool shown)
{
    line.label->setVisible(shown);
    line.edit->setVisible(shown);
}

ComplaintStep StepForm::chosen() const
{
    return static_cast<ComplaintStep>(m_step->currentData().toInt());
}

void StepForm::show(const CaseFile &file)
{
    m_file = file;
    const QDateTime now = m_bench.now();
    setWallTime(m_from, now.toTimeZone(m_bench.book().zone));
    setWallTime(m_to, now.addDays(1).toTimeZone(m_bench.book().zone));
    offer();
}

void StepForm::clear()
{
    m_file.reset();
    m_note->clear();
    m_department->clear();
    m_evidence->clear();
    offer();
}

void StepForm::offer()
{
    const QSignalBlocker quiet(m_step);
    m_step->clear();
    if (m_file && m_bench.may(Action::WorkComplaint) && !m_file->archivedUntil) {
        for (const ComplaintStep step : allowedSteps(m_file->view.complaint.state)) {
            if (isOffered(step))
                m_step->addItem(words::complaintAction(step), static_cast<int>(step));
        }
    }
    // The step that leads on stands first; contacts and endings are there to be chosen.
    const bool contactFirst = m_step->findData(static_cast<int>(ComplaintStep::FirstContact)) == 0;
    m_step->setCurrentIndex(m_step->count() == 0 ? -1 : contactFirst && m_step->count() > 1 ? 1 : 0);
    adapt();
}

void StepForm::adapt()
{
    const bool any = m_step->count() > 0;
    const ComplaintStep step = chosen();
    const auto is = [&](ComplaintStep wanted) { return any && step == wanted; };
    m_step->setEnabled(any);
    m_take->setEnabled(any);
    const bool pauses = is(ComplaintStep::Pause);
    showLine(m_noteLine, any && !is(ComplaintStep::FollowUp) && !pauses);
    showLine(m_departmentLine, is(ComplaintStep::Assess));
    showLine(m_ratingLine, is(ComplaintStep::FollowUp));
    showLine(m_reasonLine, pauses);
    showLine(m_fromLine, pauses);
    showLine(m_toLine, pauses);
    showLine(m_evidenceLine, pauses || is(ComplaintStep::Rebase));
    if (is(ComplaintStep::Assess) && m_department->text().isEmpty()) {
        if (const CaseRoute *route = m_file->casework.route(m_file->view.complaint.level))
            m_department->setText(route->department.in(QLocale()));
    }
    m_take->setText(is(ComplaintStep::Extend) ? said(QT_TRANSLATE_NOOP("zhiyin", "Ask for it"))
                                              : said(QT_TRANSLATE_NOOP("zhiyin", "Record step")));
}

void StepForm::take()
{
    if (!m_file || m_step->count() == 0)
        return;
    if (chosen() == ComplaintStep::Pause)
        return pause();
    if (chosen() == ComplaintStep::Extend)
        return extend();
    ComplaintEvent event;
    event.step = chosen();
    event.text = m_note->toPlainText().trimmed();
    if (event.step == ComplaintStep::Assess)
        event.department = m_department->text().trimmed();
    if (event.step == ComplaintStep::FollowUp)
        event.satisfaction = m_rating->value();
    if (event.step == ComplaintStep::Rebase)
        event.evidence = m_evidence->text().trimmed();
    event.opinion = event.step == ComplaintStep::Investigate && !event.text.isEmpty();
    m_take->setEnabled(false);
    m_bench.call(
        this,
        [id = *m_file->view.complaint.id, event](Session &session) -> Result<void> {
            ZHIYIN_TRY(session.desk<ComplaintDesk>().take(id, event));
            return {};
        },
        [this](const Result<void> &taken) { done(taken); });
}

void StepForm::pause()
{
    ComplaintPause pause;
    pause.reason = static_cast<PauseReason>(m_reason->currentData().toInt());
    pause.from = wallTime(m_from, m_bench.book().zone);
    pause.to = wallTime(m_to, m_bench.book().zone);
    pause.evidence = m_evidence->text().trimmed();
    m_take->setEnabled(false);
    m_bench.call(
        this,
        [id = *m_file->view.complaint.id, pause](Session &session) -> Result<void> {
            ZHIYIN_TRY(session.desk<ComplaintDesk>().pause(id, pause));
            return {};
        },
        [this](const Result<void> &paused) { done(paused); });
}

void StepForm::extend()
{
    m_take->setEnabled(false);
    m_bench.call(
        this,
        [id = *m_file->view.complaint.id, reason = m_note->toPlainText().trimmed()](Session &session) -> Result<void> {
            ZHIYIN_TRY(session.desk<ComplaintDesk>().proposeExtension(id, reason));
            return {};
        },
        [this](const Result<void> &asked) {
            if (asked)
                m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The extension waits for a second person.")));
            done(asked);
        });
}

void StepForm::done(const Result<void> &done)
{
    m_take->setEnabled(true);
    if (!done) {
        m_bench.failed(done.error());
        return;
    }
    m_note->clear();
    m_evidence->clear();
    emit stepped();
}

QString StepForm::note() const
{
    return m_note->toPlainText();
}

void StepForm::setNote(const QString &note)
{
    m_note->setPlainText(note);
}

void StepForm::focusStep()
{
    m_step->setFocus();
}

void StepForm::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Next step")));
    m_step->setAccessibleName(m_title->text());
    const auto say = [](const Line &line, const char *text) {
        line.label->setText(said(text));
        line.edit->setAccessibleName(said(text));
    };
    say(m_noteLine, QT_TRANSLATE_NOOP("zhiyin", "Text"));
    say(m_departmentLine, QT_TRANSLATE_NOOP("zhiyin", "Department"));
    say(m_ratingLine, QT_TRANSLATE_NOOP("zhiyin", "Rating of the handling (1 to 5)"));
    say(m_reasonLine, QT_TRANSLATE_NOOP("zhiyin", "Reason"));
    say(m_fromLine, QT_TRANSLATE_NOOP("zhiyin", "From"));
    say(m_toLine, QT_TRANSLATE_NOOP("zhiyin", "Up to and excluding"));
    say(m_evidenceLine, QT_TRANSLATE_NOOP("zhiyin", "Evidence"));
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemText(i, words::pauseReason(static_cast<PauseReason>(m_reason->itemData(i).toInt())));
    for (int i = 0; i < m_step->count(); ++i)
        m_step->setItemText(i, words::complaintAction(static_cast<ComplaintStep>(m_step->itemData(i).toInt())));
    adapt();
}

} // namespace zhiyin
