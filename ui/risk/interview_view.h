// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/assessment_desk.h"
#include "core/risk/interview.h"
#include "ui/common/workbench.h"

#include <QElapsedTimer>
#include <QFrame>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace zhiyin {

class InterviewResult;

/// The questionnaire at the client's table: over the whole window, large type, one question at a time. It lies on the
/// window and hides with a lock; what was answered is kept as a draft.
class InterviewView final : public QFrame
{
    Q_OBJECT

public:
    InterviewView(Workbench &bench, QWidget *window);

    void begin(const InterviewStart &start, const QJsonObject &draft = {});
    [[nodiscard]] QJsonObject draft() const;
    void conceal();
    void retranslate();

signals:
    /// Closed, recorded or laid aside.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeWelcome();
    [[nodiscard]] QWidget *makeQuestion();
    void chooseQuestionnaire();
    void start();
    void showQuestion();
    void choose(const QString &key);
    void goOn();
    void goBack();
    void finish();
    void pause();
    void close();
    void count();
    void setLarge(bool large);
    void sayTop();

    Workbench &m_bench;
    InterviewStart m_start;
    Interview m_interview;
    bool m_large = false;
    bool m_running = false;
    QElapsedTimer m_clock;

    QLabel *m_title;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_larger;
    QPushButton *m_pause;
    QStackedWidget *m_pages;
    QLabel *m_welcome;
    QLabel *m_alone;
    QLabel *m_limit;
    QComboBox *m_choice;
    QPushButton *m_begin;
    QScrollArea *m_scroll;
    QLabel *m_text;
    QLabel *m_hint;
    QWidget *m_options;
    QVBoxLayout *m_optionRows;
    QPushButton *m_back;
    QPushButton *m_next;
    QLabel *m_reminder;
    InterviewResult *m_result;
};

} // namespace zhiyin
