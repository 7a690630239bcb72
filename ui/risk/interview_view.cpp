// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/interview_view.h"

#include "core/words/risk_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/risk/interview_result.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

/// Large enough to be read across a table, and larger.
constexpr int kQuestionPoints = 22;
constexpr int kOptionPoints = 16;
constexpr int kLargerBy = 8;
/// A finger's width.
constexpr int kTouchHeight = 56;
constexpr int kColumnWidth = 920;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

void setPoints(QWidget *widget, int points)
{
    QFont font = widget->font();
    font.setPointSize(points);
    widget->setFont(font);
}

void empty(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

InterviewView::InterviewView(Workbench &bench, QWidget *window)
    : QFrame(window), m_bench(bench), m_pages(new QStackedWidget), m_result(new InterviewResult(bench))
{
    setObjectName(QStringLiteral("interview"));
    setLook(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kLarge);
    layout->addWidget(makeTop());
    m_pages->addWidget(makeWelcome());
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(m_result);
    auto *middle = new QHBoxLayout;
    m_pages->setMaximumWidth(kColumnWidth);
    middle->addStretch();
    middle->addWidget(m_pages, 100);
    middle->addStretch();
    layout->addLayout(middle, 1);
    m_reminder = wrappedLabel({}, "muted");
    m_reminder->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_reminder);
    window->installEventFilter(this);
    connect(m_result, &InterviewResult::left, this, &InterviewView::close);
    connect(m_result, &InterviewResult::reviewed, this, &InterviewView::goBack);
    hide();
    retranslate();
}

QWidget *InterviewView::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kMedium);
    m_title = plainLabel({}, "heading");
    m_progressText = plainLabel({}, "muted");
    m_progressText->setObjectName(QStringLiteral("interview.progress"));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(240);
    m_larger = new QPushButton;
    m_larger->setObjectName(QStringLiteral("interview.larger"));
    m_larger->setCheckable(true);
    m_pause = new QPushButton;
    m_pause->setObjectName(QStringLiteral("interview.pause"));
    m_pause->setShortcut(QKeySequence(Qt::Key_Escape));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addWidget(m_larger);
    row->addWidget(m_pause);
    connect(m_larger, &QPushButton::toggled, this, &InterviewView::setLarge);
    connect(m_pause, &QPushButton::clicked, this, &InterviewView::pause);
    return top;
}

QWidget *InterviewView::makeWelcome()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setSpacing(grid::kWide);
    m_welcome = wrappedLabel({}, "strong");
    m_alone = wrappedLabel();
    m_limit = wrappedLabel({}, "fault");
    m_limit->setObjectName(QStringLiteral("interview.limit"));
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("interview.choice"));
    m_begin = new QPushButton;
    m_begin->setObjectName(QStringLiteral("interview.begin"));
    m_begin->setMinimumHeight(kTouchHeight);
    setLook(m_begin, "main");
    rows->addStretch();
    rows->addWidget(m_welcome);
    rows->addWidget(m_alone);
    rows->addWidget(m_limit);
    rows->addWidget(m_choice);
    rows->addWidget(m_begin);
    rows->addStretch(2);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &InterviewView::chooseQuestionnaire);
    connect(m_begin, &QPushButton::clicked, this, &InterviewView::start);
    return page;
}

QWidget *InterviewView::makeQuestion()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::kLarge);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setSpacing(grid::kLarge);
    m_text = wrappedLabel();
    m_text->setObjectName(QStringLiteral("interview.question"));
    m_hint = wrappedLabel({}, "muted");
    m_options = new QWidget;
    m_optionRows = new QVBoxLayout(m_options);
    m_optionRows->setContentsMargins(0, 0, 0, 0);
    m_optionRows->setSpacing(grid::kMedium);
    lines->addWidget(m_text);
    lines->addWidget(m_hint);
    lines->addWidget(m_options);
    lines->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    m_back = new QPushButton;
    m_back->setObjectName(QStringLiteral("interview.back"));
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("interview.next"));
    setLook(m_next, "main");
    for (QPushButton *button : {m_back, m_next})
        button->setMinimumHeight(kTouchHeight);
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_next);
    rows->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &InterviewView::goBack);
    connect(m_next, &QPushButton::clicked, this, &InterviewView::goOn);
    return page;
}

void InterviewView::begin(const InterviewStart &start, const QJsonObject &draft)
{
    m_start = start;
    m_running = false;
    m_larger->setChecked(start.isOlder);
    setLarge(start.isOlder);
    m_choice->blockSignals(true);
    m_choice->clear();
    for (const Questionnaire &one : start.questionnaires)
        m_choice->addItem(shown(one.title.in(QLocale())));
    m_choice->blockSignals(false);
    m_choice->setVisible(start.questionnaires.size() > 1);
    m_begin->setEnabled(!start.limit && !start.questionnaires.empty());
    m_limit->setVisible(start.limit.has_value());
    if (start.limit)
        m_limit->setText(
            said(QT_TRANSLATE_NOOP("zhiyin", "No more assessments may be made today: at most 2 a day and 8 in "
                                             "12 months. The next is possible on %1."))
                .arg(formats::date(start.limit->nextPossible)));
    const QString kept = draft.value(QStringLiteral("questionnaire")).toString();
    for (size_t i = 0; i < start.questionnaires.size(); ++i) {
        if (start.questionnaires[i].id == kept)
            m_choice->setCurrentIndex(static_cast<int>(i));
    }
    chooseQuestionnaire();
    m_pages->setCurrentIndex(0);
    const bool takesUp = !draft.isEmpty() && !start.limit && m_interview.restore(draft);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    retranslate();
    m_begin->setFocus();
    if (takesUp)
        this->start();
}

void InterviewView::chooseQuestionnaire()
{
    const int at = std::max(m_choice->currentIndex(), 0);
    if (static_cast<size_t>(at) < m_start.questionnaires.size())
        m_interview = Interview(m_start.questionnaires[static_cast<size_t>(at)]);
}

void InterviewView::start()
{
    m_running = true;
    m_clock.start();
    setFocus();
    if (m_interview.isDone())
        finish();
    else
        showQuestion();
}

void InterviewView::showQuestion()
{
    const RiskQuestion &question = m_interview.question();
    m_pages->setCurrentIndex(1);
    m_text->setText(shown(question.text.in(QLocale())));
    setPoints(m_text, kQuestionPoints + (m_large ? kLargerBy : 0));
    m_hint->setVisible(question.multiple);
    empty(m_optionRows);
    const QStringList chosen = m_interview.chosen();
    for (const AnswerOption &option : question.options) {
        auto *button = new QPushButton;
        auto *line = new QHBoxLayout(button);
        line->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kMedium);
        auto *key = plainLabel(option.key, "strong");
        auto *text = wrappedLabel(shown(option.text.in(QLocale())));
        for (QLabel *label : {key, text}) {
            setPoints(label, kOptionPoints + (m_large ? kLargerBy : 0));
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        line->addWidget(key);
        line->addWidget(text, 1);
        button->setObjectName(QStringLiteral("interview.option.") + option.key);
        button->setAccessibleName(option.key + u' ' + option.text.in(QLocale()));
        button->setCheckable(true);
        button->setChecked(chosen.contains(option.key));
        button->setMinimumHeight(std::max(kTouchHeight, line->sizeHint().height()));
        connect(button, &QPushButton::clicked, this, [this, key = option.key] { choose(key); });
        m_optionRows->addWidget(button);
    }
    m_back->setEnabled(m_interview.index() > 0);
    m_next->setEnabled(!chosen.isEmpty());
    m_scroll->ensureVisible(0, 0);
    sayTop();
    setFocus();
}

void InterviewView::choose(const QString &key)
{
    if (!m_running || m_interview.isDone() || !m_interview.choose(key))
        return;
    // Where only one can be chosen the choice moves on, but not under somebody who wants to look at it first.
    if (!m_interview.question().multiple && !m_large)
        goOn();
    else
        showQuestion();
}

void InterviewView::count()
{
    if (m_running && m_clock.isValid())
        m_interview.spend(m_clock.restart());
}

void InterviewView::goOn()
{
    count();
    if (!m_interview.next())
        return;
    if (m_interview.isDone())
        finish();
    else
        showQuestion();
}

void InterviewView::goBack()
{
    count();
    if (m_interview.back())
        showQuestion();
}

void InterviewView::finish()
{
    m_clock.invalidate();
    m_pages->setCurrentWidget(m_result);
    m_result->show(m_start, m_interview);
    sayTop();
}

/// Laid aside: the answers stay in the draft.
void InterviewView::pause()
{
    if (m_pages->currentWidget() == m_result && m_result->isRecorded()) {
        close();
        return;
    }
    count();
    hide();
    emit left();
}

void InterviewView::close()
{
    m_running = false;
    m_interview = Interview();
    m_start = {};
    m_result->forget();
    hide();
    emit left();
}

QJsonObject InterviewView::draft() const
{
    if (!m_running || m_interview.answers().empty() || m_result->isRecorded())
        return {};
    QJsonObject draft = m_interview.toJson();
    if (m_start.client)
        draft.insert(QStringLiteral("client"), m_start.client->toString());
    draft.insert(QStringLiteral("open"), isVisible());
    return draft;
}

void InterviewView::conceal()
{
    count();
    m_clock.invalidate();
    hide();
}

void InterviewView::setLarge(bool large)
{
    m_large = large;
    if (m_running && !m_interview.isDone())
        showQuestion();
}

void InterviewView::keyPressEvent(QKeyEvent *event)
{
    const bool asks = m_running && m_pages->currentIndex() == 1;
    if (asks && event->key() == Qt::Key_Backspace) {
        goBack();
        return;
    }
    if (asks && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        goOn();
        return;
    }
    const QString text = event->text();
    if (!asks || text.size() != 1 || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0) {
        QFrame::keyPressEvent(event);
        return;
    }
    const int place = text[0].digitValue();
    const auto &options = m_interview.question().options;
    if (place >= 1 && static_cast<size_t>(place) <= options.size())
        choose(options[static_cast<size_t>(place - 1)].key);
    else if (m_interview.question().find(text))
        choose(text);
    else
        QFrame::keyPressEvent(event);
}

bool InterviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

void InterviewView::sayTop()
{
    m_title->setText(m_interview.count() > 0 ? shown(m_interview.questionnaire().title.in(QLocale())) : QString());
    const bool asks = m_running && !m_interview.isDone();
    m_progressText->setVisible(asks);
    m_progress->setVisible(asks);
    m_larger->setVisible(m_pages->currentIndex() != 2);
    m_progress->setRange(0, std::max(m_interview.count(), 1));
    m_progress->setValue(m_interview.index());
    m_progressText->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Question %1 of %2")).arg(m_interview.index() + 1).arg(m_interview.count()));
}

void InterviewView::retranslate()
{
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Risk questionnaire")));
    m_larger->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Larger type, own pace")));
    m_pause->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Pause")));
    m_welcome->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Please hand the screen to the client: %1.")).arg(shown(m_start.clientName)));
    m_alone->setText(said(QT_TRANSLATE_NOOP(
        "zhiyin",
        "The client answers alone and truthfully. Staff may not answer for the client, nor hint at an answer. "
        "How long each answer takes is kept.")));
    m_reminder->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Only the client answers. Staff may not answer for the client.")));
    m_choice->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Questionnaire")));
    m_begin->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Begin")));
    m_hint->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Several answers are possible.")));
    m_back->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Back")));
    m_next->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Next")));
    setPoints(m_welcome, kQuestionPoints);
    setPoints(m_alone, kOptionPoints);
    m_result->retranslate();
    if (m_running && !m_interview.isDone() && isVisible())
        showQuestion();
    else
        sayTop();
}

} // namespace zhiyin
