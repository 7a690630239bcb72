// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/explain/explain_desk.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QVBoxLayout;

namespace zhiyin {

class StatePanel;

/// Why a client's tier, churn score, lifetime value and stage are what they are: figures, limits, outcome, version of the
/// policy; to read, save and print.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens over `parent` and goes with it.
    static ExplainDialog *open(Workbench &bench, ClientId client, QWidget *parent);

private:
    ExplainDialog(Workbench &bench, ClientId client, QWidget *parent);
    void load();
    void say();

    Workbench &m_bench;
    ClientId m_client;
    std::optional<ClientExplanation> m_explanation;
    QWidget *m_content;
    QVBoxLayout *m_cards;
    StatePanel *m_state;
    QPushButton *m_save;
    QPushButton *m_print;
    Latest m_latest;
};

/// A line a figure, for tool tips.
[[nodiscard]] QString explainedInShort(const ClientExplanation &explanation);

} // namespace zhiyin
