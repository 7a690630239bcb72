// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/care/letter_model.h"
#include "ui/client/page_section.h"

class QComboBox;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace zhiyin {

class StatePanel;
class TabCard;

/// A leaving advisor's clients go to others: what would become of it is seen first. Below, the letters that clients are
/// owed within 30 days, to print and to mark as sent.
class HandoverSection final : public PageSection
{
    Q_OBJECT

public:
    explicit HandoverSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("handover"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    void conceal() override;
    void retranslate() override;

private:
    void makeHandover(QBoxLayout *layout);
    void makeLetters(QBoxLayout *layout);
    void loadPeople();
    void takePeople(const QStringList &people);
    void preview();
    void sayPreview();
    void handOver();
    void printList();
    void loadLetters();
    void sayLetters();
    [[nodiscard]] QString from() const;
    [[nodiscard]] QStringList receivers() const;
    [[nodiscard]] std::vector<AdvisorNotice> chosenLetters() const;
    void printLetters();
    void printLetterList();
    void markSent();

    TabCard *m_card = nullptr;
    QComboBox *m_from = nullptr;
    QTreeWidget *m_to = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_hint = nullptr;
    std::optional<HandoverPreview> m_preview;
    QComboBox *m_state = nullptr;
    QLabel *m_count = nullptr;
    LetterModel *m_model;
    QTableView *m_table = nullptr;
    StatePanel *m_panel = nullptr;
    QLineEdit *m_evidence = nullptr;
    QLabel *m_evidenceLabel = nullptr;
    QPushButton *m_sent = nullptr;
    QPushButton *m_letters = nullptr;
    QPushButton *m_list = nullptr;
    Latest m_latest;
    Latest m_latestPeople;
    Latest m_latestPreview;
};

} // namespace zhiyin
