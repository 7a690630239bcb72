// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/attachment/attachment.h"
#include "core/attachment/private_folder.h"
#include "ui/client/client_tab.h"
#include "ui/common/table_model.h"

class QComboBox;
class QDateEdit;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class DocumentColumn { Name, Kind, Proves, ValidUntil, Added, By, Size, State, Count };

class DocumentModel final : public TableModel<Attachment, DocumentColumn>
{
    Q_OBJECT

public:
    explicit DocumentModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(DocumentColumn column) const override;
    [[nodiscard]] QVariant cell(const Attachment &row, DocumentColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(DocumentColumn column) const override;

private:
    [[nodiscard]] QString stateOf(const Attachment &row) const;
    Workbench &m_bench;
};

/// The client's documents: add, look at, end. A document is shown by the desktop's own viewer from a folder in memory that
/// is wiped when the book is locked, the client left, or the program closed.
class DocumentsTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit DocumentsTab(Workbench &bench);

    void conceal() override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    [[nodiscard]] QWidget *makeAddRow();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] const Attachment *chosen() const;
    void follow();
    void choose();
    void attach(const QString &file);
    void open();
    void end();
    void failed(const Error &error);

    Latest m_latest;
    PrivateFolder m_folder;
    DocumentModel *m_model;
    QTableView *m_view;
    StatePanel *m_state;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_provesLabel;
    QLineEdit *m_proves;
    QLabel *m_untilLabel;
    QLineEdit *m_until;
    QPushButton *m_add;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_open;
    QPushButton *m_end;
};

[[nodiscard]] ClientTabSpec documentsTab();

} // namespace zhiyin
