// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_desk.h"
#include "ui/client/client_tab.h"

class QTabWidget;
class QTreeWidget;

namespace zhiyin {

class PromiseList;

/// A client's contacts: what was promised on top, when the next one is due and why, what speaks against it, then what was
/// said, and which due days were kept. What the rhythm follows from stands in the plan's tab.
class ContactsTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit ContactsTab(Workbench &bench);

    void conceal() override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Shown {
        std::vector<Contact> contacts;
        QHash<ContactId, ContactDetail> details;
        std::optional<DueContact> next;
        std::vector<GuardReason> guard;
        std::vector<ContactObligation> owed;
    };
    void say();
    void sayContacts();
    void sayOwed();

    std::optional<Shown> m_shown;
    PromiseList *m_promises;
    QLabel *m_next;
    QLabel *m_guard;
    QPushButton *m_record;
    QTabWidget *m_parts;
    QTreeWidget *m_contacts;
    QTreeWidget *m_owed;
    Latest m_latest;
};

[[nodiscard]] ClientTabSpec contactsTab();

} // namespace zhiyin
