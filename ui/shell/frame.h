// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/draft.h"
#include "ui/common/page.h"
#include "ui/shell/commands.h"
#include "ui/shell/search_box.h"

#include <QHash>
#include <QJsonObject>

class QStackedWidget;

namespace zhiyin {

class Foot;
class NoticeBar;
class Rail;
class TopBar;

/// What somebody sees while they are signed in: rail, top bar, the page in front, foot. Pages are made when they are
/// first wanted. One frame for one person: it survives a lock, hidden and emptied, and goes when somebody else signs in.
class Frame final : public QWidget
{
    Q_OBJECT

public:
    Frame(Workbench &bench, const PageList &pages, Commands &commands, QWidget *parent = nullptr);

    void goTo(const Place &place);
    [[nodiscard]] Place place() const;
    [[nodiscard]] const PageList &pages() const { return m_pages; }
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] TopBar *topBar() const { return m_top; }
    [[nodiscard]] NoticeBar *notices() const { return m_notices; }

    /// Gives the keys to the page in front.
    void focusPage();
    /// Before a lock: nothing of what was loaded stays in memory.
    void conceal();
    /// After an unlock.
    void reveal();
    /// What differs from what was saved last; also empty ones, which take a draft away.
    [[nodiscard]] std::vector<Draft> unsavedDrafts();
    /// Asks the book for what this person had typed before a crash or a restart.
    void loadDrafts();

signals:
    void pageChanged(const QString &page);

private:
    void addCommands();
    void tell(const std::vector<Changed> &what);
    void saveDrafts();
    void restore(const std::vector<Draft> &drafts);
    [[nodiscard]] QWidget *welcome();

    Workbench &m_bench;
    Commands &m_commands;
    PageList m_pages;
    QHash<QString, Page *> m_made;
    QHash<QString, QJsonObject> m_savedDrafts;
    QString m_current;
    Rail *m_rail;
    TopBar *m_top;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    Foot *m_foot;
    QTimer m_drafts;
};

} // namespace zhiyin
