// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product.h"
#include "core/risk/sale_desk.h"
#include "ui/common/workbench.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

/// Records a purchase through the gate. It asks for what this client and this product need and no more; a refusal stays
/// in view with every reason and its remedy, and nothing typed is lost.
class PurchaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `answer`: what the gate said of an offer; it tells which proofs to ask for.
    PurchaseDialog(Workbench &bench, ClientId client, Product product, const SuitabilityAnswer &answer,
                   QWidget *parent);

private:
    /// What a row's text is read as.
    enum class Kind { Day, Moment, Amount, Years, Text };
    void addRow(const char *name, const QString &label, Kind kind, const QString &start = {});
    void addProofs(const SuitabilityAnswer &answer);
    void addSteps(const QString &codes);
    [[nodiscard]] std::optional<NewTransaction> read();
    [[nodiscard]] QString typed(const char *name) const;
    [[nodiscard]] QDate day(const char *name);
    [[nodiscard]] QDateTime moment(const char *name);
    [[nodiscard]] std::optional<Money> amount(const char *name);
    void fault(const char *name, const QString &text);
    void record();
    void show(const TransactionOutcome &outcome);

    Workbench &m_bench;
    ClientId m_client;
    Product m_product;
    QFormLayout *m_form;
    QHash<QString, QLineEdit *> m_edits;
    std::vector<QCheckBox *> m_steps;
    QLabel *m_fault;
    QLabel *m_verdict;
    QTreeWidget *m_reasons;
    QPushButton *m_go;
    bool m_hasFault = false;
};

} // namespace zhiyin
