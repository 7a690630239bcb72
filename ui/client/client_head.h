// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "ui/common/workbench.h"

#include <QFrame>
#include <QKeySequence>

class QLabel;
class QPushButton;
class QToolButton;

namespace zhiyin {

class Badge;

/// Opens the three fields of a contact.
inline const QKeySequence kLogContactKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_L);

/// Who the client is, at a glance: name, number, stage, advisor, assets, tier and risk level.
class ClientHead final : public QFrame
{
    Q_OBJECT

public:
    explicit ClientHead(Workbench &bench);

    void load(ClientId id);
    void showNew();
    void clear();
    void retranslate();

signals:
    /// Back to the list.
    void left();
    /// Log a contact with the client.
    void contacted();

private:
    void say();
    void sayMarks(const ClientRecord &record);

    Workbench &m_bench;
    std::optional<ClientRecord> m_record;
    bool m_new = false;
    Latest m_latest;
    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_facts;
    Badge *m_tier;
    Badge *m_level;
    QPushButton *m_contact;
};

} // namespace zhiyin
