// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/findings_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zhiyin {

/// What the gate lets pass, ranked by a formula that stands beside it; what is chosen is kept with its reason.
class RecommendPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendPanel(Workbench &bench);

    void setClient(std::optional<ClientId> client);
    void conceal();
    void retranslate();

signals:
    /// Somebody wants to see what the gate says of this product.
    void thoughtOf(const QString &code);

private:
    [[nodiscard]] RecommendationNeed need() const;
    [[nodiscard]] QString chosen() const;
    void find();
    void fill(std::vector<Recommendation> found);
    void choose();
    void say();

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    std::vector<Recommendation> m_found;
    bool m_asked = false;
    QLabel *m_horizonLabel;
    QSpinBox *m_horizon;
    QCheckBox *m_liquid;
    QLabel *m_goalLabel;
    QComboBox *m_goal;
    QPushButton *m_find;
    QLabel *m_formula;
    QTreeWidget *m_list;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_choose;
    Latest m_latest;
};

/// What contradicts the level: for the advisor to speak of, for a supervisor to ask about.
class ContradictionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionList(Workbench &bench);

    void load(ClientId client);
    void conceal();
    void retranslate();

private:
    void fill();

    Workbench &m_bench;
    std::optional<std::vector<Contradiction>> m_found;
    QLabel *m_none;
    QTreeWidget *m_list;
    Latest m_latest;
};

} // namespace zhiyin
