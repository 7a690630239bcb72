// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/common/workbench.h"

class QWidget;

namespace zhiyin {

/// Asks where to, and saves the invitations of these guests (of all who are expected where none are named) as a PDF.
void saveInvitations(QWidget *parent, Workbench &bench, EventId event, const std::vector<ClientId> &clients);
/// The same for the sheet to sign in.
void saveSignInSheet(QWidget *parent, Workbench &bench, const EventDetail &detail);

} // namespace zhiyin
