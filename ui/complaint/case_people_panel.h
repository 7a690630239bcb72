// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_people_desk.h"
#include "ui/complaint/case_panel.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class ItemCard;
class TabCard;

/// Who handles the case: everybody with what they have already and what stands against them, who stood aside, and whether
/// the case is confidential.
class CasePeoplePanel final : public CasePanel
{
    Q_OBJECT

public:
    explicit CasePeoplePanel(Workbench &bench);

    [[nodiscard]] QString code() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString title() const override;
    void show(const CaseFile &file) override;
    void clear() override;
    void retranslate() override;

private:
    void loadCandidates();
    void fill(const std::vector<Candidate> &candidates);
    void sayHandler();
    void assign();
    void setConfidential();

    std::optional<CaseFile> m_file;
    Latest m_latest;
    TabCard *m_card;
    QLabel *m_handler;
    QTreeWidget *m_people;
    QLabel *m_hint;
    ItemCard *m_recusals;
    TabCard *m_secrecy;
    QLabel *m_secret;
    QPushButton *m_toggle = nullptr;
    QLabel *m_secrecyHint;
};

} // namespace zhiyin
