// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/complaint/case_panel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class ItemCard;
class TabCard;

/// What follows the answer: compensation, the repair of the relationship and whether it worked, the evidence pack, the
/// archive.
class CaseAfter final : public CasePanel
{
    Q_OBJECT

public:
    explicit CaseAfter(Workbench &bench);

    [[nodiscard]] QString code() const override { return QStringLiteral("after"); }
    [[nodiscard]] QString title() const override;
    void show(const CaseFile &file) override;
    void clear() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeCompensation();
    [[nodiscard]] QWidget *makeJudgement();
    [[nodiscard]] QWidget *makeArchive();
    void sayCompensation();
    void sayArchive();
    void compensate();
    void given();
    void judge();
    void savePack();
    void archive();

    std::optional<CaseFile> m_file;
    TabCard *m_money;
    QLabel *m_sum;
    QTreeWidget *m_list;
    QComboBox *m_form = nullptr;
    QLabel *m_moneyHint;
    ItemCard *m_repair;
    TabCard *m_judgement;
    QTreeWidget *m_results;
    QComboBox *m_effect = nullptr;
    QLabel *m_judgementHint;
    TabCard *m_archive;
    QLabel *m_archived;
    QPushButton *m_keep;
    QLabel *m_archiveHint;
};

} // namespace zhiyin
