// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"

#include <QFrame>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

/// A contact logged in seconds: channel, what was said, how content the client was. Enter records it, Escape puts it away;
/// afterwards it says when the next contact is due.
class QuickContact final : public QFrame
{
    Q_OBJECT

public:
    explicit QuickContact(Workbench &bench);

    /// Shows the fields with the keys in them.
    void begin(ClientId client);
    /// Another client, or the list: what was typed goes.
    void leave();
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(ClientId client, const QJsonObject &draft);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void record();
    void clear();

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    QLabel *m_channelLabel;
    QComboBox *m_channel;
    QLabel *m_summaryLabel;
    QLineEdit *m_summary;
    QLabel *m_satisfactionLabel;
    QComboBox *m_satisfaction;
    QPushButton *m_record;
};

} // namespace zhiyin
