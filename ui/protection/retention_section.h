// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/retention/retention_desk.h"
#include "ui/client/page_section.h"
#include "ui/common/table_model.h"

class QComboBox;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class RetainedColumn { State, Number, Name, Ended, KeepUntil, Rule, Hold, Count };

class RetainedModel final : public TableModel<RetainedClient, RetainedColumn>
{
    Q_OBJECT

public:
    RetainedModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(RetainedColumn column) const override;
    [[nodiscard]] QVariant cell(const RetainedClient &row, RetainedColumn column, int role) const override;

private:
    Workbench &m_bench;
};

enum class CertificateColumn { At, Number, AskedBy, ApprovedBy, Rule, Count };

class CertificateModel final : public TableModel<ErasureCertificate, CertificateColumn>
{
    Q_OBJECT

public:
    CertificateModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(CertificateColumn column) const override;
    [[nodiscard]] QVariant cell(const ErasureCertificate &row, CertificateColumn column, int role) const override;

private:
    Workbench &m_bench;
};

/// Clients whose relationship has ended: how long they are kept and why, legal holds, restriction, erasure by two persons,
/// and the certificates of what was erased.
class RetentionSection final : public PageSection
{
    Q_OBJECT

public:
    explicit RetentionSection(Workbench &bench);

    [[nodiscard]] QString id() const override { return QStringLiteral("retention"); }
    [[nodiscard]] QString title() const override;
    void load() override;
    void begin(ClientId client) override;
    void conceal() override;
    void retranslate() override;

private:
    using Change = Result<void> (RetentionDesk::*)(ClientId, const QString &);
    [[nodiscard]] QWidget *makeClients();
    [[nodiscard]] QWidget *makeCertificates();
    void makeActs(QBoxLayout *layout);
    /// The rows that the choice above the list lets through.
    void filter();
    void choose(const QModelIndex &index);
    void follow();
    /// Does it to the client that is named, with the reason that is given.
    void change(Change change, const QString &done);
    void erase();
    void failed(const Error &error);

    RetainedModel *m_model;
    CertificateModel *m_certificates;
    std::vector<RetainedClient> m_all;
    QComboBox *m_filter;
    QTableView *m_table;
    StatePanel *m_state;
    QLabel *m_clientLabel;
    QLineEdit *m_client;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_restrict;
    QPushButton *m_unrestrict;
    QPushButton *m_hold;
    QPushButton *m_lift;
    QPushButton *m_erase;
    QWidget *m_certificateCard;
    QLabel *m_certificateTitle;
    QTableView *m_certificateTable;
    QPushButton *m_save;
    Latest m_latest;
    Latest m_latestCertificates;
};

} // namespace zhiyin
