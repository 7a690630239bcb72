// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/meeting_pack.h"
#include "ui/common/workbench.h"

#include <QKeySequence>
#include <QWidget>

namespace zhiyin {

class PaperView;
class StatePanel;

/// Shows a client's meeting pack.
inline const QKeySequence kMeetingKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_M);

/// The meeting pack as it prints, in the place of the client's tabs; to save, to print, to close.
class MeetingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPanel(Workbench &bench);

    void open(ClientId client);
    void clear();
    void retranslate();

signals:
    /// Back to the tabs.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void make();
    void say();

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    std::optional<MeetingPack> m_pack;
    Latest m_latest;
    QLabel *m_title;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
    PaperView *m_paper;
    StatePanel *m_state;
};

} // namespace zhiyin
