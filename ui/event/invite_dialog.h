// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/client/rows_dialog.h"

class QTreeWidget;

namespace zhiyin {

class FilterBar;

/// Invites clients chosen by the filters of the client table: how many come into question, and each that does not with
/// the reason, before anything is done.
class InviteDialog final : public RowsDialog
{
    Q_OBJECT

public:
    InviteDialog(Workbench &bench, EventId event, QWidget *parent);

private:
    void loadChoices();
    void plan();
    void showPlan(const InvitationOutcome &planned);
    void go() override;

    EventId m_event;
    FilterBar *m_filter;
    QTreeWidget *m_refused;
    std::vector<ClientId> m_clients;
};

} // namespace zhiyin
