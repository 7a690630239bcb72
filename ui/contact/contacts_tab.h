// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_desk.h"
#include "ui/client/client_tab.h"

class QTreeWidget;

namespace zhiyin {

class PromiseList;

/// A client's contacts: what was promised on top, when the next one is due and why, what speaks against it, then what was
/// said. What the rhythm follows from stands in the plan's tab.
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
    };
    void say();
    void sayContacts();

    std::optional<Shown> m_shown;
    PromiseList *m_promises;
    QLabel *m_next;
    QLabel *m_guard;
    QPushButton *m_record;
    QTreeWidget *m_contacts;
    Latest m_latest;
};

[[nodiscard]] ClientTabSpec contactsTab();

} // namespace zhiyin
