// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/finance/finance_desk.h"
#include "ui/client/client_tab.h"

class QLabel;
class QLineEdit;
class QComboBox;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class AllocationChart;
class NetWorthChart;
class TabCard;

/// What a client owns, owes, earns, saves for and needs.
class FinancesTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit FinancesTab(Workbench &bench);

    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Figures {
        BalanceSheet sheet;
        std::vector<NetWorthPoint> points;
        std::vector<Goal> goals;
        std::vector<Need> needs;
        std::vector<Declaration> declarations;
    };
    void makeGoals(QBoxLayout *layout);
    void makeNeeds(QBoxLayout *layout);
    void makeDeclarations(QBoxLayout *layout);
    void fill();
    void fillSheet();
    void fillGoals();
    void addGoal();
    void setProgress();
    void endGoal(const QString &state);
    void addNeed();
    void endNeed(const QString &state);
    void addDeclaration();
    /// Runs a change; `card` is emptied where it was done, and told why where it was not.
    [[nodiscard]] std::optional<Goal> chosenGoal() const;
    [[nodiscard]] std::optional<Need> chosenNeed() const;
    void tellFormula();

    std::optional<Figures> m_figures;
    Latest m_latest;
    QWidget *m_content;
    TabCard *m_worth;
    TabCard *m_shares;
    TabCard *m_sheet;
    TabCard *m_goals = nullptr;
    TabCard *m_needs = nullptr;
    TabCard *m_declarations = nullptr;
    QLabel *m_worthHint;
    AllocationChart *m_allocation;
    NetWorthChart *m_netWorth;
    QTreeWidget *m_lines;
    QTreeWidget *m_goalList = nullptr;
    QTreeWidget *m_needList = nullptr;
    QTreeWidget *m_declarationList = nullptr;
    QLabel *m_goalHint = nullptr;
    QLabel *m_needHint = nullptr;
    QLabel *m_declarationHint = nullptr;
};

[[nodiscard]] ClientTabSpec financesTab();

} // namespace zhiyin
