// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QVariant>

#include <memory>

namespace zhiyin {

/// What is remembered of the windows on this machine. No client data and nobody's name: those are in the book.
enum class Setting {
    Language,         ///< "en", "zh_CN", "zh_TW", or "" for the desktop's
    Theme,            ///< "system", "light", "dark"
    LastBook,         ///< the path of the book opened last
    LockAfterMinutes, ///< 1 to 15
    WindowGeometry,
    WindowState,
    RailPage, ///< the page last in front
};

/// One table of key, default and scope; this is the only way to QSettings.
class Settings final
{
public:
    /// Empty: the user's own file. A path: tests.
    explicit Settings(const QString &file = {});
    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    /// For the table columns a page remembers: "columns/<table>".
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace zhiyin
