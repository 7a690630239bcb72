// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_case.h"
#include "core/client/client.h"
#include "core/contact/contact_plan.h"
#include "core/explain/explain_desk.h"
#include "ui/common/workbench.h"

#include <QFrame>
#include <QKeySequence>

class QLabel;
class QPushButton;
class QToolButton;

namespace zhiyin {

class Badge;
class FactsLine;

/// Opens the three fields of a contact.
inline const QKeySequence kLogContactKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_L);

/// What the head says of a client, read at once. What the reader may not see is empty.
struct HeadFacts {
    ClientRecord record;
    std::optional<DueContact> next;
    std::optional<qsizetype> complaints;
    std::optional<qsizetype> promises;
    /// The open churn warning.
    std::optional<ChurnCase> warning = {};
    std::optional<ClientExplanation> explained = {};
};

/// Who the client is and what is open, at a glance: name, number, stage, next contact, open complaints and promises,
/// advisor, assets, tier and risk level.
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
    /// Make the client's meeting pack.
    void meetingWanted();
    /// Explain the figures.
    void explainWanted();
    /// The client may not be seen by whoever is signed in; or may.
    void refused(bool isRefused);

private:
    void say();
    void sayMarks(const ClientRecord &record);
    /// The most urgent first: what does not fit on the line is left to the tool tip.
    [[nodiscard]] QStringList facts() const;

    Workbench &m_bench;
    std::optional<HeadFacts> m_known;
    bool m_new = false;
    Latest m_latest;
    QToolButton *m_back;
    QLabel *m_name;
    FactsLine *m_facts;
    Badge *m_tier;
    Badge *m_level;
    QToolButton *m_explain;
    QPushButton *m_contact;
    QPushButton *m_meeting;
};

} // namespace zhiyin
