// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/access_grant.h"
#include "core/client/history_desk.h"
#include "ui/client/page_section.h"
#include "ui/common/table_model.h"

class QComboBox;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class StatePanel;
class TabCard;

enum class GrantColumn { State, Number, Name, Who, Purpose, Scope, Until, Uses, Count };

class GrantModel final : public TableModel<AccessGrant, GrantColumn>
{
    Q_OBJECT

public:
    GrantModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(GrantColumn column) const override;
    [[nodiscard]] QVariant cell(const AccessGrant &row, GrantColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(GrantColumn column) const override;

private:
    Workbench &m_bench;
};

/// Access to others' clients: to ask for it, what was granted and until when, and what was done under it.
class AccessSection final : public PageSection
{
    Q_OBJECT

public:
    explicit AccessSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("access"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    void begin(ClientId client) override;
    void conceal() override;
    void retranslate() override;

private:
    void makeAsk(QBoxLayout *layout);
    void makeGrants(QBoxLayout *layout);
    void ask();
    void end();
    void choose(const QModelIndex &index);
    void loadUses(const AccessGrant &grant);
    void sayUses(const std::vector<FieldChange> &done);

    TabCard *m_ask;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_purpose = nullptr;
    QComboBox *m_scope = nullptr;
    QLineEdit *m_until = nullptr;
    GrantModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    QLabel *m_usesTitle;
    QTreeWidget *m_uses;
    QPushButton *m_open;
    QPushButton *m_end;
    Latest m_latest;
    Latest m_latestUses;
};

} // namespace zhiyin
