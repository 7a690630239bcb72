// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/expert/expert_desk.h"
#include "ui/client/tab_parts.h"

namespace zhiyin {

/// What a client may have by their tier, what of it is used, and the experts' time to book; with what all clients have
/// alike.
class EntitlementCard final : public TabCard
{
    Q_OBJECT

public:
    explicit EntitlementCard(Workbench &bench);

    /// None: lets go of what was shown.
    void setClient(std::optional<ClientId> client);
    /// Every word anew.
    void sayAll();

private:
    struct Held {
        ClientEntitlement entitlement;
        std::vector<Expert> experts;
    };
    void load();
    void fill();
    void book();
    void settle(bool took);
    [[nodiscard]] QString expertName(const QString &id) const;

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    std::optional<Held> m_held;
    QLabel *m_has;
    QLabel *m_used;
    QLabel *m_same;
    QTreeWidget *m_bookings;
    QComboBox *m_expert = nullptr;
    QLabel *m_hint;
    Latest m_latest;
};

} // namespace zhiyin
