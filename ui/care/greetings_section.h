// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/greeting/greeting_desk.h"
#include "ui/client/page_section.h"
#include "ui/common/table_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class GreetingColumn { Day, Occasion, Name, Number, State, Count };

class GreetingModel final : public TableModel<GreetingLine, GreetingColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(GreetingColumn column) const override;
    [[nodiscard]] QVariant cell(const GreetingLine &row, GreetingColumn column, int role) const override;
};

/// Whose birthday or which festival lies ahead, and why somebody must not be greeted; cards, labels and messages go out
/// from here and are noted once. What is chosen is meant; where nothing is, everybody who may be greeted.
class GreetingsSection final : public PageSection
{
    Q_OBJECT

public:
    explicit GreetingsSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("greetings"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    [[nodiscard]] bool concerns(const std::vector<Changed> &what) const override;
    void conceal() override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead(QBoxLayout *layout);
    void makeFoot(QBoxLayout *layout);
    void sayChosen();
    [[nodiscard]] std::vector<GreetingMark> chosen() const;
    [[nodiscard]] std::vector<ClientId> chosenClients() const;
    void record();
    void note(const std::vector<GreetingMark> &marks);
    void printCards();
    void printLabels();
    void exportMessages();
    void tellWaiting();

    GreetingModel *m_model;
    QTableView *m_table;
    StatePanel *m_panel;
    QLabel *m_count;
    QComboBox *m_occasion;
    QComboBox *m_days;
    QComboBox *m_which;
    QComboBox *m_way;
    QPushButton *m_sent;
    QPushButton *m_cards;
    QPushButton *m_labels;
    QPushButton *m_export;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    Latest m_latest;
};

} // namespace zhiyin
