// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/client/rows_dialog.h"

class QLineEdit;

namespace zhiyin {

/// Cancels an event, with a reason.
class CancelDialog final : public RowsDialog
{
    Q_OBJECT

public:
    CancelDialog(Workbench &bench, const ClientEvent &event, QWidget *parent);

private:
    void go() override;

    EventId m_event;
    QLineEdit *m_reason;
};

} // namespace zhiyin
