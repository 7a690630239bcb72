// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product.h"
#include "core/risk/assessment_desk.h"
#include "core/risk/sale_desk.h"
#include "ui/client/client_tab.h"
#include "ui/common/marks.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class InterviewView;
class StatePanel;

/// The client's risk level, the assessments it follows from, and the gate for a product that is thought of.
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
    void check();
    void showVerdict(const MatchingOpinion &opinion);
    void saveOpinion();
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
    QLabel *m_gateTitle;
    QComboBox *m_product;
    QPushButton *m_check;
    QPushButton *m_opinion;
    QLabel *m_verdict;
    QTreeWidget *m_reasons;
    InterviewView *m_interview = nullptr;
    QJsonObject m_kept;
    Loaded m_loaded;
    std::optional<MatchingOpinion> m_last;
    Latest m_latest;
};

[[nodiscard]] ClientTabSpec riskTab();

} // namespace zhiyin
