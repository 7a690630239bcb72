// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace zhiyin {

enum class CommandGroup { Book, New, Go, View, Help };

/// One thing that can be asked for: menus, shortcuts and the sheet of shortcuts are all made from these.
struct Command {
    QString id;
    CommandGroup group;
    /// In the language of the moment.
    std::function<QString()> text;
    std::function<QString()> help;
    QString icon;
    QList<QKeySequence> keys;
    std::function<void()> run;
    /// Only while a book is open and not locked.
    bool needsBook = true;
};

/// The table of commands of one window.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);
    void add(Command command);
    /// Takes the commands of a group away; pages and what they begin change with who is signed in.
    void remove(CommandGroup group);
    [[nodiscard]] QAction *action(const QString &id) const;
    /// The actions of a group, in the order they were added.
    [[nodiscard]] QList<QAction *> actions(CommandGroup group) const;
    [[nodiscard]] static QString groupName(CommandGroup group);
    void setBookOpen(bool open);
    void retranslate();

    struct Line {
        QString text;
        QString help;
        QString keys;
    };
    /// What the sheet of shortcuts shows.
    [[nodiscard]] std::vector<Line> lines(CommandGroup group) const;

private:
    struct Entry {
        Command command;
        QAction *action;
    };
    void say(const Entry &entry) const;

    QWidget *m_window;
    std::vector<Entry> m_entries;
    bool m_bookOpen = false;
};

} // namespace zhiyin
