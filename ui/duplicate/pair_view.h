// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/duplicate_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

class ChoiceTable;
class StatePanel;

/// Two records that may be one client: what speaks for it, both side by side, what a merge would do, and the decision.
class PairView final : public QWidget
{
    Q_OBJECT

public:
    explicit PairView(Workbench &bench, QWidget *parent = nullptr);

    void show(const DuplicatePair &pair);
    void clear();
    [[nodiscard]] const std::optional<DuplicatePair> &pair() const { return m_pair; }
    void retranslate();

signals:
    void left();
    /// Merged or told apart.
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Sides {
        ClientRecord keep;
        ClientRecord other;
    };
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeDecision();
    void load();
    void preview();
    void sayOutcome();
    void swap();
    void merge();
    void tellApart();
    void failed(const Error &error);
    void follow();

    Workbench &m_bench;
    Latest m_latest;
    Latest m_latestPreview;
    std::optional<DuplicatePair> m_pair;
    ClientId m_keep{0};
    ClientId m_other{0};
    std::optional<MergeOutcome> m_outcome;
    std::optional<Error> m_fault;
    bool m_deciding = false;
    QPushButton *m_back;
    QLabel *m_why;
    QPushButton *m_swap;
    StatePanel *m_state;
    ChoiceTable *m_fields;
    QLabel *m_hint;
    QLabel *m_summary;
    QLabel *m_faultLine;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_apart;
    QPushButton *m_merge;
};

} // namespace zhiyin
