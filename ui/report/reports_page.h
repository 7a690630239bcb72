// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report_desk.h"
#include "ui/common/page.h"

class QComboBox;

namespace zhiyin {

class PaperView;
class StatePanel;

/// Choose a client and a quarter, see the report's true pages, save or print them.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Workbench &bench);

    void activate() override;
    bool goTo(const Place &place) override;
    void conceal() override;
    void retranslate() override;
    [[nodiscard]] std::vector<Place> sights() const override;

private:
    [[nodiscard]] QWidget *makeChoice();
    void fillQuarters();
    void make();
    void preview();
    void say();
    void save();
    void print();
    void release();
    [[nodiscard]] std::optional<Period> quarter() const;

    QLabel *m_title;
    QLabel *m_clientLabel;
    QLineEdit *m_client;
    QLabel *m_quarterLabel;
    QComboBox *m_quarter;
    QPushButton *m_make;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_release;
    QLabel *m_told;
    StatePanel *m_state;
    PaperView *m_paper;
    std::optional<MadeReport<ClientReport>> m_report;
    Latest m_latest;
};

[[nodiscard]] PageSpec reportsPage();

} // namespace zhiyin
