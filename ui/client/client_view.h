// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/client_tab.h"

class QTabWidget;

namespace zhiyin {

class ClientHead;
class MeetingPanel;
class QuickContact;

/// One client: the head, and the tabs of ui/client/client_tab_list.cpp.
class ClientView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientView(Workbench &bench);

    /// `part` is a tab's id, or "tab.sight". Asks first where something typed for another client would be lost.
    void show(ClientId id, const QString &part = {});
    /// A new client's empty form.
    void begin();
    void activate();
    void changed(const std::vector<Changed> &what);
    void conceal();
    [[nodiscard]] std::optional<ClientId> client() const { return m_id; }
    [[nodiscard]] QString part() const;
    /// The tabs' ids and their sights.
    [[nodiscard]] QStringList sights() const;
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    /// Back to the list.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Tab {
        ClientTabSpec spec;
        ClientTab *widget = nullptr;
        bool stale = true;
    };
    void addTabs();
    void logContact();
    /// The card that says why the figures are what they are.
    void explain();
    [[nodiscard]] QWidget *makeRefusal();
    /// The meeting pack in the place of the tabs, or the tabs again.
    void showMeeting(bool shown);
    void open(ClientId id, const QString &part);
    void openNew();
    /// Does `go` now, or after the question whether what is typed may go.
    void leaveFor(std::function<void()> go);
    void goTo(const QString &part);
    /// Loads the tab in front, where it is stale.
    void loadTab();

    Workbench &m_bench;
    std::optional<ClientId> m_id;
    bool m_new = false;
    bool m_stale = false;
    std::vector<Tab> m_tabs;
    ClientHead *m_head;
    QuickContact *m_quick;
    MeetingPanel *m_meeting;
    QFrame *m_refusal;
    QLabel *m_refused;
    QPushButton *m_ask;
    QTabWidget *m_pages;
};

} // namespace zhiyin
