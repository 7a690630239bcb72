// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_agenda.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace zhiyin {

class AgendaDayModel;
class AgendaGridModel;
class StatePanel;

/// The plan of contacts as a calendar: a day, a week or a month of it.
class AgendaView final : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Day, Week, Month };

    explicit AgendaView(Workbench &bench);

    void setSpan(Span span);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// What to give the focus to.
    [[nodiscard]] QWidget *table() const;
    void load();
    void conceal();
    void retranslate();

signals:
    /// A client of the day stands chosen.
    void chosen(zhiyin::ClientId client);
    /// Somebody wants to speak with the client now.
    void opened(zhiyin::ClientId client, QDate day);
    /// A day of the month was opened.
    void dayOpened(QDate day);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QTableView *makeGrid(const char *name, AgendaGridModel *model);
    void loadAdvisors();
    void show(const ContactAgenda &agenda);
    void step(int direction);
    void openCell(const QModelIndex &index);
    [[nodiscard]] std::pair<QDate, QDate> spanOfDays() const;
    void sayTitle();

    Workbench &m_bench;
    Span m_span = Span::Day;
    QDate m_day;
    AgendaDayModel *m_dayModel;
    AgendaGridModel *m_weekModel;
    AgendaGridModel *m_monthModel;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_now;
    QLabel *m_title;
    QLabel *m_room;
    QComboBox *m_advisor;
    QStackedWidget *m_tables;
    QTableView *m_dayTable;
    QTableView *m_weekTable;
    QTableView *m_monthTable;
    StatePanel *m_state;
    Latest m_latest;
    Latest m_latestAdvisors;
    std::vector<AgendaDay> m_days;
    bool m_hasAdvisors = false;
};

} // namespace zhiyin
