// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/complaint/case_panel.h"

class QComboBox;
class QLabel;
class QTreeWidget;

namespace zhiyin {

class TabCard;

/// The dispute of a case: where it stands, where it may go from there, before whom, for how much and until when; and the
/// records of mediation.
class CaseDispute final : public CasePanel
{
    Q_OBJECT

public:
    explicit CaseDispute(Workbench &bench);

    [[nodiscard]] QString code() const override { return QStringLiteral("dispute"); }
    [[nodiscard]] QString title() const override;
    void show(const CaseFile &file) override;
    void clear() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeMoves();
    [[nodiscard]] QWidget *makeMediation();
    void say();
    void offer();
    void move();
    void record();

    std::optional<CaseFile> m_file;
    TabCard *m_card;
    QLabel *m_stage;
    QTreeWidget *m_list;
    QComboBox *m_to;
    QComboBox *m_body;
    QLabel *m_hint;
    TabCard *m_mediation;
    QLabel *m_mediationHelp;
    QLabel *m_mediationHint;
};

} // namespace zhiyin
