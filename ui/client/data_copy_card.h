// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/client/tab_parts.h"
#include "ui/common/workbench.h"

namespace zhiyin {

/// What a client may ask for: a copy of everything held on them, as PDF or JSON, with the reason in the history.
class DataCopyCard final : public TabCard
{
    Q_OBJECT

public:
    explicit DataCopyCard(Workbench &bench);

    void setClient(std::optional<ClientId> client) { m_client = client; }

private:
    /// Asks where to, before anything is read.
    void save();
    void write(const QString &file);

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QLabel *m_hint;
};

} // namespace zhiyin
