// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event_desk.h"
#include "ui/client/page_section.h"

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace zhiyin {

class EventModel;
class FactsLine;
class FeedbackPanel;
class GuestModel;
class OutcomePanel;
class StatePanel;

/// Events for clients: the list, and the chosen one with its guests, what they said, what it cost. Enter in the list goes
/// to the guests, Enter there to the client.
class EventsSection final : public PageSection
{
    Q_OBJECT

public:
    explicit EventsSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("events"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    [[nodiscard]] bool concerns(const std::vector<Changed> &what) const override;
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] QWidget *makeGuests();
    QPushButton *addButton(QBoxLayout *row, const char *name, void (EventsSection::*act)());
    void choose(EventId id);
    void sayDetail();
    void sayGuests();
    [[nodiscard]] std::vector<EventGuest> chosenGuests() const;
    void plan();
    void edit();
    void advance();
    void cancel();
    void invite();
    void accepts();
    void declines();
    void came();
    void missed();
    void reply(bool accepts);
    void attend(bool came);
    void printInvitations();
    void printSheet();

    EventModel *m_events;
    GuestModel *m_guests;
    QTableView *m_list;
    QTableView *m_guestTable;
    StatePanel *m_panel;
    QLabel *m_count;
    QLabel *m_name;
    FactsLine *m_facts;
    QLabel *m_figures;
    QTabWidget *m_tabs;
    FeedbackPanel *m_feedback;
    OutcomePanel *m_outcome;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_advance;
    QPushButton *m_cancel;
    QPushButton *m_invite;
    QPushButton *m_accepts;
    QPushButton *m_declines;
    QPushButton *m_came;
    QPushButton *m_missed;
    QPushButton *m_letters;
    QPushButton *m_sheet;
    std::optional<EventId> m_wanted;
    std::optional<EventDetail> m_detail;
    Latest m_latest;
    Latest m_latestDetail;
};

} // namespace zhiyin
