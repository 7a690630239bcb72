// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/promise_desk.h"
#include "ui/common/workbench.h"

#include <QFrame>

class QListWidget;

namespace zhiyin {

/// What was promised to one client and is still open, with the field in which delivery is proved. For the top of a client's
/// page and beside the form of a contact. Hidden while nothing is open.
class PromiseList final : public QFrame
{
    Q_OBJECT

public:
    explicit PromiseList(Workbench &bench);

    void show(ClientId client);
    /// The promises of the client shown, read anew.
    void load();
    void conceal();
    void begin();
    void retranslate();

private:
    void fill(std::vector<Promise> promises);
    void settle(bool kept);

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    std::vector<Promise> m_open;
    QLabel *m_title;
    QListWidget *m_list;
    QLineEdit *m_evidence;
    QPushButton *m_keep;
    QPushButton *m_release;
    Latest m_latest;
};

} // namespace zhiyin
