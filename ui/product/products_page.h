// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product_desk.h"
#include "ui/common/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class ProductForm;
class ProductTableModel;
class StatePanel;

/// The catalogue, one product in plain words beside it, and who holds it.
class ProductsPage final : public Page
{
    Q_OBJECT

public:
    explicit ProductsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

private:
    struct Shown {
        ProductView view;
        std::vector<ConcernedHolder> holders;
    };
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] QString chosen() const;
    void load();
    void fill(std::vector<Product> products);
    void filter();
    void choose();
    void showDetail(const Shown &shown);
    void addSection(const QString &title);
    void addLine(const QString &what, const QString &text);
    void edit(bool fresh);
    void save();
    void saved(const ProductChangeOutcome &outcome);
    void showList();

    QStackedWidget *m_stack;
    ProductTableModel *m_model;
    StatePanel *m_state;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_new;
    QPushButton *m_edit;
    QTreeWidget *m_detail;
    ProductForm *m_form;
    std::optional<Shown> m_shown;
    std::vector<Product> m_products;
    QString m_wanted;
    QJsonObject m_draftWanted;
    Latest m_latest;
    Latest m_latestDetail;
    bool m_stale = true;
};

[[nodiscard]] PageSpec productsPage();

} // namespace zhiyin
