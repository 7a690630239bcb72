// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/verification/verification.h"
#include "ui/client/page_section.h"
#include "ui/common/table_model.h"

class QComboBox;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class StatePanel;

enum class VerificationColumn { Due, Number, Name, Tier, Last, Advisor, Count };

class VerificationModel final : public TableModel<VerificationDue, VerificationColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(VerificationColumn column) const override;
    [[nodiscard]] QVariant cell(const VerificationDue &row, VerificationColumn column, int role) const override;
};

/// Whose data are to be looked through again, what to check with the client, and "still right" by one key.
class VerificationSection final : public PageSection
{
    Q_OBJECT

public:
    explicit VerificationSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("verification"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    /// Chooses the client's line, once it is there.
    void begin(ClientId client) override;
    /// What was found right here has left the list already.
    [[nodiscard]] bool concerns(const std::vector<Changed> &what) const override;
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeCheck();
    void chooseWanted();
    void take(std::vector<VerificationDue> due);
    void done(ClientId client, QDate next);
    void choose(const QModelIndex &index);
    /// The chosen client's data, masked; what is missing or has expired says so.
    void sayCheck();
    void stillRight();
    void openClient();

    VerificationModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    QLabel *m_count;
    QComboBox *m_until;
    QLabel *m_name;
    QLabel *m_hint;
    QTreeWidget *m_check;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_open;
    QPushButton *m_right;
    std::optional<ClientRecord> m_record;
    /// Whose line somebody came for.
    std::optional<ClientId> m_wanted;
    /// Found right by a call that is on its way.
    std::optional<ClientId> m_found;
    /// Counts what was asked for: an older list that comes late is dropped.
    int m_asked = 0;
    Latest m_latestClient;
};

} // namespace zhiyin
