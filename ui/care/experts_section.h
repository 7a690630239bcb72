// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/expert/expert_desk.h"
#include "ui/client/page_section.h"

class QTableWidget;

namespace zhiyin {

class StatePanel;
class TabCard;

/// The pool of experts by the week: who is booked when and for whom, how much of the week is left and what is kept for
/// whom; a supervisor adds experts, their hours and days away.
class ExpertsSection final : public PageSection
{
    Q_OBJECT

public:
    explicit ExpertsSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("experts"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    [[nodiscard]] bool concerns(const std::vector<Changed> &what) const override;
    void conceal() override;
    void retranslate() override;

private:
    void makeWeek(QBoxLayout *layout);
    void makeForms(QBoxLayout *layout);
    void fill();
    void turn(int weeks);
    [[nodiscard]] QString dayText(const ExpertWeek &week, QDate day) const;
    [[nodiscard]] std::optional<ExpertId> chosen() const;
    void add();
    void setHours();
    void setAway();
    void end();

    QDate m_monday;
    std::vector<ExpertWeek> m_weeks;
    QLabel *m_range = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QTableWidget *m_table = nullptr;
    StatePanel *m_state = nullptr;
    TabCard *m_new = nullptr;
    TabCard *m_change = nullptr;
    QLabel *m_newHint = nullptr;
    QLabel *m_changeHint = nullptr;
    Latest m_latest;
};

} // namespace zhiyin
