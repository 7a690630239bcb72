// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/taxonomy.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace zhiyin {

/// The classes that complaints are filed under: three axes with finer classes under each, renamed, added and retired here,
/// and put in force from a day. Cases keep the version that they were filed under.
class TaxonomyDialog final : public QDialog
{
    Q_OBJECT

public:
    TaxonomyDialog(QWidget *parent, Workbench &bench);

signals:
    /// What is filed from now on is filed under other classes.
    void saved();

private:
    void load();
    void fill(const Taxonomy &taxonomy, const QString &version);
    [[nodiscard]] Taxonomy taxonomy() const;
    void addClass();
    void save();
    void say(const QString &text, bool hasFailed);

    Workbench &m_bench;
    Taxonomy m_loaded;
    QLabel *m_version;
    QTreeWidget *m_tree;
    QDateEdit *m_from;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QPushButton *m_save;
    QLabel *m_hint;
};

} // namespace zhiyin
