// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product.h"
#include "core/risk/assessment_desk.h"
#include "ui/client/client_tab.h"
#include "ui/common/marks.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace zhiyin {

class ContradictionList;
class GatePanel;
class InterviewView;
class RecommendPanel;
class StatePanel;

/// The client's risk level, the assessments it follows from, the gate for a product that is thought of, what might fit, and
/// what contradicts the level.
class RiskTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit RiskTab(Workbench &bench);

    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    /// The draft is kept by itself: nothing would be lost.
    [[nodiscard]] bool isDirty() const override { return false; }
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Loaded {
        std::vector<AssessmentRow> rows;
        std::vector<Product> products;
        QDate today;
    };
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] InterviewView &interview();
    void fill(Loaded loaded);
    void beginInterview();
    void open(const InterviewStart &start);
    void showOld();
    void attachScan();
    void sayLevel();
    void sayBegin();

    StatePanel *m_state;
    QLabel *m_levelTitle;
    Badge *m_level;
    QLabel *m_until;
    QPushButton *m_begin;
    QTreeWidget *m_history;
    QPushButton *m_sheet;
    QTreeWidget *m_answers;
    QPushButton *m_scan;
    QTabWidget *m_parts;
    GatePanel *m_gate;
    RecommendPanel *m_recommend;
    ContradictionList *m_contradictions;
    InterviewView *m_interview = nullptr;
    QJsonObject m_kept;
    Loaded m_loaded;
    Latest m_latest;
};

[[nodiscard]] ClientTabSpec riskTab();

} // namespace zhiyin
