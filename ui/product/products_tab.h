// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/holdings_desk.h"
#include "ui/client/client_tab.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace zhiyin {

class StatePanel;

/// What the client holds: values, what falls due when, how it is spread, and what lies above the level.
class ProductsTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit ProductsTab(Workbench &bench);

    void conceal() override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override { conceal(); }

private:
    void fill(HoldingsView view);
    void sayAbove();
    void fillSides();
    void addPart(QTreeWidgetItem *under, const QString &what, const SharePart &part);

    StatePanel *m_state;
    QLabel *m_total;
    QLabel *m_above;
    QTreeWidget *m_lines;
    QTreeWidget *m_sides;
    HoldingsView m_view;
    Latest m_latest;
};

[[nodiscard]] ClientTabSpec productsTab();

} // namespace zhiyin
