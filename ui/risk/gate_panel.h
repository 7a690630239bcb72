// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product.h"
#include "core/risk/sale_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

/// All findings of the gate with their remedies; hover names the rule.
void fillVerdict(QTreeWidget &tree, const SuitabilityAnswer &answer);
/// Headings of such a list.
void retranslateVerdict(QTreeWidget &tree);
[[nodiscard]] QTreeWidget *makeVerdictList(const char *name);

/// The gate for a product that is thought of: every reason at once, the opinion on paper, and the purchase itself.
class GatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GatePanel(Workbench &bench);

    void setClient(std::optional<ClientId> client);
    void setProducts(const std::vector<Product> &products);
    /// Thinks of this product, and asks the gate.
    void choose(const QString &code);
    void conceal();
    void retranslate();

private:
    void check();
    void showVerdict(const MatchingOpinion &opinion);
    void saveOpinion();
    void recordPurchase();
    void say();

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    std::optional<MatchingOpinion> m_last;
    std::vector<Product> m_products;
    QComboBox *m_product;
    QPushButton *m_check;
    QPushButton *m_opinion;
    QPushButton *m_record;
    QLabel *m_verdict;
    QTreeWidget *m_reasons;
    Latest m_latest;
};

} // namespace zhiyin
