// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/client/timeline.h"
#include "ui/common/workbench.h"

#include <QJsonObject>
#include <QWidget>

class QTabWidget;
class QTreeWidget;

namespace zhiyin {

class Badge;
class ClientForm;
class StatePanel;

/// One client: the head, what happened (Overview), and the fields (Profile), which can be edited.
class ClientView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientView(Workbench &bench);

    void show(ClientId id, const QString &part = {});
    /// A new client's empty form.
    void begin();
    void activate();
    void changed(const std::vector<Changed> &what);
    void conceal();
    [[nodiscard]] std::optional<ClientId> client() const { return m_id; }
    [[nodiscard]] QString part() const;
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    /// Back to the list.
    void left();
    void opened(zhiyin::ClientId id);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeProfile();
    void load();
    void take(const ClientRecord &record);
    void takeTimeline(const std::vector<TimelineEntry> &entries);
    void sayHead();
    void save();
    void saved(const QString &what);
    void failed(const Error &error);
    void reveal();
    void hideAgain();
    [[nodiscard]] bool isDirty() const;

    Workbench &m_bench;
    std::optional<ClientId> m_id;
    std::optional<ClientRecord> m_record;
    std::vector<TimelineEntry> m_timeline;
    /// Typed before the values under it were let go of; set in again when they are read.
    QJsonObject m_kept;
    bool m_new = false;
    bool m_stale = false;
    Latest m_latest;
    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_facts;
    Badge *m_tier;
    Badge *m_level;
    QTabWidget *m_tabs;
    QTreeWidget *m_events;
    StatePanel *m_overview;
    ClientForm *m_form;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_reveal;
    QPushButton *m_save;
    QLabel *m_hint;
    QTimer m_hide;
};

} // namespace zhiyin
