// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/today/today_desk.h"
#include "ui/common/page.h"

class QComboBox;
class QTableView;

namespace zhiyin {

class StatePanel;
class TodayTableModel;

/// What is to be done today, what is lost most by waiting on top. Enter opens what a line is about, Ctrl+Enter does the
/// usual thing from where it stands, F1 says why the line is there.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    void conceal() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead(QBoxLayout *layout);
    void makeTable();
    [[nodiscard]] QWidget *makeFoot();
    void load();
    void fill(TodayList list);
    void sayCounts();
    void sayChosen();
    [[nodiscard]] const TodayItem *chosen() const;
    void open();
    void act();
    void greet(const TodayItem &item);
    void approve(const TodayItem &item);
    void explain();
    void print();
    void exportCalendar();

    TodayTableModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    QLabel *m_title;
    QLabel *m_day;
    QLabel *m_counts;
    QPushButton *m_print;
    QPushButton *m_calendar;
    QLabel *m_why;
    QPushButton *m_open;
    QPushButton *m_act;
    QTimer m_reload;
    Latest m_latest;
    bool m_stale = true;
};

[[nodiscard]] PageSpec todayPage();

} // namespace zhiyin
