// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/complaint/case_panel.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace zhiyin {

class ItemCard;
class TabCard;

/// The check lists of the steps, tasks to departments, evidence, and what the book holds already.
class CaseWork final : public CasePanel
{
    Q_OBJECT

public:
    explicit CaseWork(Workbench &bench);

    [[nodiscard]] QString code() const override { return QStringLiteral("work"); }
    [[nodiscard]] QString title() const override;
    void show(const CaseFile &file) override;
    void clear() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeChecks();
    void sayChecks();
    void sayHeld();
    void tick(QTreeWidgetItem *row);

    std::optional<CaseFile> m_file;
    TabCard *m_checkCard;
    QTreeWidget *m_checks;
    QLabel *m_hint;
    ItemCard *m_tasks;
    TabCard *m_heldCard;
    QTreeWidget *m_held;
    ItemCard *m_evidence;
    ItemCard *m_notes;
};

} // namespace zhiyin
