// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/private_folder.h"
#include "core/policy/request_desk.h"
#include "ui/common/workbench.h"

#include <QFrame>

class QComboBox;
class QTableWidget;

namespace zhiyin {

/// What is asked for, in one line.
[[nodiscard]] QString requestSummary(const Request &request);

/// One request: who asks for what and why, the values in force beside those asked for, the evidence, and the decision.
class RequestView final : public QFrame
{
    Q_OBJECT

public:
    explicit RequestView(Workbench &bench);

    void show(RequestId id);
    void clear();
    void retranslate();

private:
    void makeDecision(QBoxLayout *layout);
    void take(const RequestDetail &detail);
    void say();
    void sayChanges();
    void reveal();
    void openEvidence();
    void decide(bool approved);
    void failed(const Error &error);

    Workbench &m_bench;
    std::optional<RequestId> m_id;
    std::optional<RequestDetail> m_detail;
    Latest m_latest;
    PrivateFolder m_folder;
    QTimer m_hide;
    QLabel *m_summary;
    QLabel *m_facts;
    QTableWidget *m_changes;
    QLabel *m_evidenceLabel;
    QComboBox *m_evidence;
    QPushButton *m_open;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_reveal;
    QPushButton *m_refuse;
    QPushButton *m_approve;
};

} // namespace zhiyin
