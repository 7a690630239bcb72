// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <algorithm>
#include <array>

namespace zhiyin {
namespace {

/// Machine: the same for everybody who uses this account. Window: lost without harm.
enum class Scope { Machine, Window };

struct Entry {
    Setting setting;
    const char *key;
    QVariant fallback;
    Scope scope;
};

const Entry &entryOf(Setting setting)
{
    static const std::array entries = {
        Entry{Setting::Language, "language", QString(), Scope::Machine},
        Entry{Setting::Theme, "theme", QStringLiteral("system"), Scope::Machine},
        Entry{Setting::LastBook, "last-book", QString(), Scope::Machine},
        Entry{Setting::LockAfterMinutes, "lock-after-minutes", 5, Scope::Machine},
        Entry{Setting::WindowGeometry, "geometry", QByteArray(), Scope::Window},
        Entry{Setting::WindowState, "state", QByteArray(), Scope::Window},
        Entry{Setting::RailPage, "page", QString(), Scope::Window},
    };
    const auto found =
        std::find_if(entries.begin(), entries.end(), [setting](const Entry &e) { return e.setting == setting; });
    Q_ASSERT(found != entries.end());
    return found == entries.end() ? entries.front() : *found;
}

QString keyOf(const Entry &entry)
{
    return (entry.scope == Scope::Window ? QStringLiteral("window/") : QString()) + QLatin1StringView(entry.key);
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                           QStringLiteral("zhiyin"), QStringLiteral("zhiyin"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

QVariant Settings::value(Setting setting) const
{
    const Entry &entry = entryOf(setting);
    return m_store->value(keyOf(entry), entry.fallback);
}

void Settings::set(Setting setting, const QVariant &value)
{
    m_store->setValue(keyOf(entryOf(setting)), value);
}

QByteArray Settings::columns(const QString &table) const
{
    return m_store->value(QStringLiteral("columns/") + table).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    m_store->setValue(QStringLiteral("columns/") + table, state);
}

} // namespace zhiyin
