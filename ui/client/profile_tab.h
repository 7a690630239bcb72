// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/client_tab.h"

class QToolButton;

namespace zhiyin {

class ClientForm;
class StaleBar;

/// The client's fields, to read and to change; also a new client's form.
class ProfileTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit ProfileTab(Workbench &bench);

    bool begin() override;
    bool changed(const std::vector<Changed> &what) override;
    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    void addReasonRow(QBoxLayout *layout);
    void addSteps(QBoxLayout *row);
    void saySteps();
    void take(const ClientRecord &record);
    /// Somebody else wrote while something is typed: their values, and the choice.
    void compare();
    void settle(bool keepMine);
    void chooseEvidence();
    void sayEvidence();
    void save();
    void add(const QList<std::pair<QString, QString>> &values);
    void change(const QList<std::pair<QString, QString>> &values);
    void failed(const Error &error);
    void reveal();
    void hideAgain();

    std::optional<ClientRecord> m_record;
    /// Typed before the values under it were let go of; set in again when they are read.
    QJsonObject m_kept;
    bool m_new = false;
    bool m_saving = false;
    Latest m_latest;
    /// What the book holds now, where it is no longer what was opened.
    std::optional<ClientRecord> m_newer;
    StaleBar *m_stale;
    ClientForm *m_form;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    /// A file that goes with the change for the second person to see.
    QString m_evidence;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_attach;
    QPushButton *m_reveal;
    QPushButton *m_save;
    QLabel *m_hint;
    QTimer m_hide;
};

[[nodiscard]] ClientTabSpec profileTab();

} // namespace zhiyin
