// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/builder/builder_desk.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace zhiyin {

/// What a report asks for: about what, which columns, filters, groups and sums, in which order, drawn how.
class BuilderForm final : public QWidget
{
    Q_OBJECT

public:
    BuilderForm();

    [[nodiscard]] BuilderSpec spec() const;
    void show(const BuilderSpec &spec);
    void retranslate();

private:
    /// A list of parts with the row that adds one; Delete takes the selected one off.
    struct Part {
        QLabel *title = nullptr;
        QListWidget *list = nullptr;
        QComboBox *field = nullptr;
        QComboBox *how = nullptr;
        QLineEdit *value = nullptr;
        QPushButton *add = nullptr;
        QPushButton *drop = nullptr;
    };
    [[nodiscard]] Part makePart(const char *name, QBoxLayout *layout, bool hasValue);
    void makeColumns(QBoxLayout *layout);
    void makeEnd(QBoxLayout *layout);
    [[nodiscard]] BuilderEntity entity() const;
    void chooseEntity();
    void fillFields();
    void fillHow();
    void fillOrder();
    void addFilter();
    void addGroup();
    void addSum();
    void sayParts();

    BuilderSpec m_spec;
    QLabel *m_entityLabel;
    QComboBox *m_entity;
    QLabel *m_columnsTitle;
    QListWidget *m_columns;
    Part m_filters;
    Part m_groups;
    Part m_sums;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QCheckBox *m_descending;
    QLabel *m_chartLabel;
    QComboBox *m_chart;
};

} // namespace zhiyin
