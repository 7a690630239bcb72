// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

namespace zhiyin {

Commands::Commands(QWidget *window) : QObject(window), m_window(window) {}

void Commands::add(Command command)
{
    auto *action = new QAction(this);
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    action->setEnabled(!command.needsBook || m_bookOpen);
    m_window->addAction(action);
    m_entries.push_back({std::move(command), action});
    say(m_entries.back());
}

void Commands::remove(CommandGroup group)
{
    std::erase_if(m_entries, [group](const Entry &entry) {
        if (entry.command.group != group)
            return false;
        entry.action->deleteLater();
        return true;
    });
}

QAction *Commands::action(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.command.id == id)
            return entry.action;
    }
    return nullptr;
}

QList<QAction *> Commands::actions(CommandGroup group) const
{
    QList<QAction *> found;
    for (const Entry &entry : m_entries) {
        if (entry.command.group == group)
            found << entry.action;
    }
    return found;
}

QString Commands::groupName(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Book: return tr("Book");
    case CommandGroup::New: return tr("New");
    case CommandGroup::Go: return tr("Go to");
    case CommandGroup::View: return tr("View");
    case CommandGroup::Help: return tr("Help");
    }
    return {};
}

void Commands::setBookOpen(bool open)
{
    m_bookOpen = open;
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(!entry.command.needsBook || open);
}

void Commands::say(const Entry &entry) const
{
    const QString help = entry.command.help ? entry.command.help() : QString();
    entry.action->setText(plainButtonText(entry.command.text()));
    entry.action->setToolTip(plainToolTip(help.isEmpty() ? entry.command.text() : help));
}

void Commands::retranslate()
{
    for (const Entry &entry : m_entries)
        say(entry);
}

std::vector<Commands::Line> Commands::lines(CommandGroup group) const
{
    std::vector<Line> lines;
    for (const Entry &entry : m_entries) {
        if (entry.command.group == group)
            lines.push_back({entry.command.text(), entry.command.help ? entry.command.help() : QString(),
                             QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText)});
    }
    return lines;
}

} // namespace zhiyin
