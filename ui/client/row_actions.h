// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_table_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace zhiyin {

struct Tagging;

/// What can be done to the chosen rows of the list of clients, as buttons under it, in its menu and by keys; and the
/// undo of the last of these.
class RowActions final : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<std::vector<ClientId>()>;
    /// The keys work while the widget `list` is in sight; `chosen` gives the clients of the chosen rows.
    RowActions(Workbench &bench, QWidget *list, Chosen chosen);

    void setAdvisors(const QStringList &advisors) { m_advisors = advisors; }
    void show(int selected, int all);
    void addTo(QMenu &menu) const;
    /// Lets go of what was done last.
    void forget();
    void retranslate();

signals:
    void copyWanted();
    /// A tag was put on, and may be a new one.
    void tagged();

private:
    enum What { Copy, Assign, Tag, Export, Report };
    static constexpr size_t kWhats = Report + 1;
    struct Done {
        std::function<QString()> words;
        /// Gives the number of clients that are as before.
        std::function<Result<int>(Session &)> undo;
    };
    void makeAction(What what, const char *name, const char *icon, const QKeySequence &key, void (RowActions::*run)());
    void copy() { emit copyWanted(); }
    void assign();
    void tag();
    void exportRows();
    void report();
    void afterAssigned(const Assignment &done);
    void afterTagged(const Tagging &done);
    void keep(Done done);
    void undo();
    void say();

    Workbench &m_bench;
    QWidget *m_list;
    Chosen m_chosen;
    QStringList m_advisors;
    std::array<QAction *, kWhats> m_actions = {};
    std::array<QPushButton *, kWhats> m_buttons = {};
    QLabel *m_count;
    QLabel *m_done;
    QPushButton *m_undo;
    std::optional<Done> m_last;
    int m_selected = 0;
    int m_all = 0;
};

} // namespace zhiyin
