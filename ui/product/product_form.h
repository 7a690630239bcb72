// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product_desk.h"

#include <QHash>
#include <QJsonObject>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

/// The fields of a product to be changed or to begin with, in the names of the contract. What differs is handed out.
class ProductForm final : public QScrollArea
{
    Q_OBJECT

public:
    ProductForm();

    /// None: a new product.
    void show(const std::optional<Product> &product);
    [[nodiscard]] bool isNew() const { return !m_product; }
    [[nodiscard]] const std::optional<Product> &product() const { return m_product; }
    /// Fields that differ from the product; all that are filled of a new one.
    [[nodiscard]] QList<std::pair<QString, QString>> changes() const;
    [[nodiscard]] QString reason() const;
    void setFault(const QString &text);
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    void saved();
    void dropped();

private:
    [[nodiscard]] QString valueOf(const QString &field) const;
    void setValue(const QString &field, const QString &value);
    [[nodiscard]] QStringList values() const;
    void sayReason();

    std::optional<Product> m_product;
    /// How the form stood when it was opened.
    QStringList m_begun;
    QFormLayout *m_form;
    QHash<QString, QWidget *> m_edits;
    QHash<QString, QLabel *> m_labels;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_drop;
};

/// The field's name for people.
[[nodiscard]] QString productFieldName(const QString &field);
/// The field's value as the contract writes it.
[[nodiscard]] QString productFieldText(const Product &product, const QString &field);

} // namespace zhiyin
