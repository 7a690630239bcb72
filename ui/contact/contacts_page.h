// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_desk.h"
#include "ui/common/page.h"

class QComboBox;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace zhiyin {

class AgendaView;
class DueTableModel;
class LoadView;
class PromiseList;
class RecordForm;
class StatePanel;

/// The plan of contacts as a list to work through or as a calendar, and beside it the contact with the chosen client: what
/// was promised, what speaks against it, the form. A week, a month and the advisors' loads take the whole width.
class ContactsPage final : public Page
{
    Q_OBJECT

public:
    explicit ContactsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

private:
    /// What the head of the form says of a client.
    struct Chosen {
        QString name;
        QString externalId;
        std::optional<DueContact> next;
        std::vector<GuardReason> guard;
    };
    /// In the order of the tabs.
    enum class View { List, Day, Week, Month, Plan };
    [[nodiscard]] QWidget *makeViews();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QScrollArea *makeContact();
    [[nodiscard]] View view() const;
    void showView(View view);
    void load();
    void loadList();
    void choose(ClientId client);
    void loadChosen();
    void sayChosen();
    void record();
    void took(const RecordedContact &recorded);

    DueTableModel *m_model;
    StatePanel *m_state;
    QTableView *m_table;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    AgendaView *m_agenda;
    LoadView *m_plan;
    QScrollArea *m_contact;
    QLabel *m_title;
    QLabel *m_count;
    QComboBox *m_until;
    QLabel *m_name;
    QLabel *m_next;
    QLabel *m_guard;
    PromiseList *m_promises;
    RecordForm *m_form;
    std::optional<ClientId> m_client;
    std::optional<Chosen> m_chosen;
    Latest m_latest;
    Latest m_latestClient;
    bool m_stale = true;
    bool m_hasPolicy = false;
    /// The purpose that somebody came with, until the form knows the purposes.
    QString m_purpose;
};

[[nodiscard]] PageSpec contactsPage();

} // namespace zhiyin
