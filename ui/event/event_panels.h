// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

/// What one guest said: rating, comment, needs, and what was promised.
class FeedbackPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackPanel(Workbench &bench);

    /// None: nobody is chosen, or the guest did not come.
    void show(const std::optional<EventId> &event, const std::optional<EventGuest> &guest);
    void retranslate();

private:
    void save();

    Workbench &m_bench;
    std::optional<EventId> m_event;
    std::optional<EventGuest> m_guest;
    QLabel *m_who;
    std::array<QLabel *, 5> m_labels;
    QComboBox *m_rating;
    QLineEdit *m_comment;
    QLineEdit *m_needs;
    QLineEdit *m_followUp;
    QDateEdit *m_followUpOn;
    QPushButton *m_save;
};

/// What the event cost and came to.
class OutcomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(Workbench &bench);
    void show(const std::optional<EventDetail> &detail);
    void retranslate();

private:
    void save();
    void say();

    Workbench &m_bench;
    std::optional<EventDetail> m_detail;
    QLabel *m_figures;
    QLabel *m_costLabel;
    QLineEdit *m_cost;
    QLabel *m_outcomeLabel;
    QLineEdit *m_outcome;
    QPushButton *m_save;
};

} // namespace zhiyin
