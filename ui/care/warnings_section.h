// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_desk.h"
#include "ui/client/page_section.h"
#include "ui/common/table_model.h"

class QComboBox;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class StatePanel;
class TabCard;

enum class WarningColumn { Level, State, Number, Name, Score, Advisor, Since, Count };

class WarningModel final : public TableModel<ChurnCase, WarningColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setToday(QDate today) { m_today = today; }

protected:
    [[nodiscard]] QString heading(WarningColumn column) const override;
    [[nodiscard]] QVariant cell(const ChurnCase &row, WarningColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(WarningColumn column) const override;

private:
    QDate m_today;
};

/// Warnings that clients may leave, the most urgent first; beside them why, what is asked for, what was done, and the form
/// to say what was done or what became of it.
class WarningsSection final : public PageSection
{
    Q_OBJECT

public:
    explicit WarningsSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("warnings"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    void begin(ClientId client) override;
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeCase();
    void take(std::vector<ChurnCase> warnings);
    void choose(const QModelIndex &index);
    void sayCase();
    void respond();
    void close();
    void lookNow();
    /// The one that is shown, where it is open.
    [[nodiscard]] std::optional<ChurnCaseId> openOne() const;

    WarningModel *m_model;
    StatePanel *m_state = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_which = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_look = nullptr;
    TabCard *m_card = nullptr;
    QLabel *m_ask = nullptr;
    QLabel *m_why = nullptr;
    QTreeWidget *m_steps = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_respond = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_explain = nullptr;
    std::optional<ChurnHistory> m_history;
    /// Whose warning is to be chosen when the list is there.
    std::optional<ClientId> m_wanted;
    Latest m_latest;
    Latest m_latestCase;
};

} // namespace zhiyin
