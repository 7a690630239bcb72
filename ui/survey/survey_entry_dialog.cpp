// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_entry_dialog.h"

#include "core/words/error_words.h"
#include "core/words/survey_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QValidator>

namespace zhiyin {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 640;
constexpr int kValueWidth = 64;
constexpr int kCodeWidth = 140;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

SurveyEntryDialog::SurveyEntryDialog(Workbench &bench, const SurveyRound &round, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_round(round)
    , m_code(new QLineEdit)
    , m_way(new QComboBox)
    , m_named(new QCheckBox(said(QT_TRANSLATE_NOOP("zhiyin", "wants to be called: keep it with the name"))))
    , m_said(wrappedLabel({}, "muted"))
    , m_save(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Save, and the next"))))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QCoreApplication::translate("zhiyin", "Answers: %1").arg(shown(round.name)));
    resize(kWidth, kHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    auto *label = plainLabel(said(QT_TRANSLATE_NOOP("zhiyin", "Code of the form")));
    label->setBuddy(m_code);
    m_code->setObjectName(QStringLiteral("surveyEntry.code"));
    m_code->setMaximumWidth(kCodeWidth);
    m_way->setObjectName(QStringLiteral("surveyEntry.way"));
    m_way->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How it came")));
    for (const auto &[code, way] : kSurveyWays)
        m_way->addItem(words::surveyWay(way), code.toString());
    head->addWidget(label);
    head->addWidget(m_code);
    head->addWidget(m_way);
    head->addStretch();
    layout->addLayout(head);
    addQuestions(layout);
    m_named->setObjectName(QStringLiteral("surveyEntry.named"));
    layout->addWidget(m_named);
    m_said->setObjectName(QStringLiteral("surveyEntry.said"));
    layout->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    auto *refused = new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Does not take part")));
    refused->setObjectName(QStringLiteral("surveyEntry.refused"));
    auto *missed = new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Not reached")));
    missed->setObjectName(QStringLiteral("surveyEntry.missed"));
    auto *close = new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Close")));
    close->setObjectName(QStringLiteral("surveyEntry.close"));
    m_save->setObjectName(QStringLiteral("surveyEntry.save"));
    setLook(m_save, "main");
    foot->addWidget(refused);
    foot->addWidget(missed);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_save);
    for (QPushButton *button : {refused, missed, close, m_save})
        button->setAutoDefault(false);
    layout->addLayout(foot);
    m_code->installEventFilter(this);
    connect(refused, &QPushButton::clicked, this, [this] { settle(SurveyPersonState::Refused); });
    connect(missed, &QPushButton::clicked, this, [this] { settle(SurveyPersonState::NoAnswer); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SurveyEntryDialog::save);
    m_code->setFocus();
}

void SurveyEntryDialog::addQuestions(QVBoxLayout *layout)
{
    auto *content = new QWidget;
    auto *rows = new QGridLayout(content);
    rows->setSpacing(grid::kSmall);
    rows->setColumnStretch(0, 1);
    int row = 0;
    for (const SurveyQuestion &question : m_round.form.questions) {
        const bool isText = question.kind == SurveyQuestionKind::Text;
        auto *label = wrappedLabel(QStringLiteral("%1. %2").arg(question.n).arg(shown(question.text.in(QLocale()))));
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("surveyEntry.%1").arg(question.n));
        field->setAccessibleName(label->text());
        label->setBuddy(field);
        rows->addWidget(label, row, 0, 1, isText ? 2 : 1);
        if (isText) {
            rows->addWidget(field, ++row, 0, 1, 2);
        } else {
            field->setValidator(new QIntValidator(question.least(), question.most(), field));
            field->setPlaceholderText(QStringLiteral("%1 – %2").arg(question.least()).arg(question.most()));
            field->setMaximumWidth(kValueWidth);
            field->setAlignment(Qt::AlignCenter);
            rows->addWidget(field, row, 1);
            connect(field, &QLineEdit::textEdited, this, [this, field, most = question.most()](const QString &text) {
                // A 1 of ten may become a 10: it waits for the next key.
                if (field->hasAcceptableInput() && (text.toInt() * 10 > most || text.size() > 1))
                    moveOn(field);
            });
        }
        field->installEventFilter(this);
        m_fields.emplace_back(question, field);
        ++row;
    }
    rows->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
}

void SurveyEntryDialog::moveOn(QLineEdit *from)
{
    if (from == m_code) {
        m_fields.front().second->setFocus();
        return;
    }
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].second != from)
            continue;
        if (i + 1 < m_fields.size())
            m_fields[i + 1].second->setFocus();
        else
            m_save->setFocus();
    }
}

bool SurveyEntryDialog::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (event->type() == QEvent::KeyPress && field != nullptr) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (field == m_fields.back().second)
                save();
            else
                moveOn(field);
            return true;
        }
        if (key == Qt::Key_Backspace && field->text().isEmpty() && field != m_code) {
            QLineEdit *before = m_code;
            for (const auto &[question, other] : m_fields) {
                if (other == field)
                    break;
                before = other;
            }
            before->setFocus();
            before->selectAll();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

SurveyEntry SurveyEntryDialog::entry() const
{
    SurveyEntry entry{.round = m_round.id, .code = m_code->text()};
    for (const auto &[question, field] : m_fields) {
        if (field->text().isEmpty())
            continue;
        if (question.kind == SurveyQuestionKind::Text)
            entry.answers.texts.emplace(question.n, field->text());
        else
            entry.answers.values.emplace(question.n, field->text().toInt());
    }
    entry.way = parseCode(kSurveyWays, m_way->currentData().toString()).value_or(SurveyWay::Paper);
    entry.named = m_named->isChecked();
    return entry;
}

void SurveyEntryDialog::take(const Result<void> &done, const QString &text)
{
    setEnabled(true);
    setLook(m_said, done ? "muted" : "warn");
    if (!done) {
        m_said->setText(words::sentence(done.error()));
        const bool isAnswer = done.error().args.value(0) == QStringLiteral("answers");
        setFault(m_code, !isAnswer);
        (isAnswer ? m_fields.front().second : m_code)->setFocus();
        return;
    }
    setFault(m_code, false);
    m_said->setText(text);
    m_code->clear();
    m_named->setChecked(false);
    for (const auto &[question, field] : m_fields)
        field->clear();
    m_code->setFocus();
    emit entered();
}

void SurveyEntryDialog::save()
{
    setEnabled(false);
    m_bench.call(
        this, [entry = entry()](Session &session) { return session.desk<SurveyDesk>().enter(entry); },
        [this](const Result<void> &done) {
            m_count += done ? 1 : 0;
            take(done, QCoreApplication::translate("zhiyin", "Saved. %n form(s) so far.", nullptr, m_count));
        });
}

void SurveyEntryDialog::settle(SurveyPersonState outcome)
{
    setEnabled(false);
    m_bench.call(
        this,
        [round = m_round.id, code = m_code->text(), outcome](Session &session) {
            return session.desk<SurveyDesk>().settle(round, code, outcome, {});
        },
        [this, outcome](const Result<void> &done) {
            take(done, QCoreApplication::translate("zhiyin", "Noted: %1").arg(words::surveyPersonState(outcome)));
        });
}

} // namespace zhiyin
