// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QObject>

namespace zhiyin {

enum class ThemeChoice { System, Light, Dark };

/// The colours of one shade, by what they are for.
struct Tones {
    QColor window; ///< behind everything
    QColor base;   ///< lists, fields, cards
    QColor text;
    QColor muted; ///< text that stands back; still 4.5 : 1
    QColor border;
    QColor accent; ///< the one accent
    QColor onAccent;
    QColor hover;
    QColor selected; ///< a chosen row or page
    QColor good;
    QColor warn;
    QColor bad;
};

/// Fusion with a palette of our own, light or dark, changeable while running.
class Theme final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme &instance();
    /// Style, fonts and palette; follows the system from here on where `choice` says so.
    void apply(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Tones &tones() const;
    [[nodiscard]] static const Tones &tonesOf(bool dark);

signals:
    /// The shade has changed; what paints with tones() is to update.
    void changed();

private:
    Theme() = default;
    void paint(bool dark);

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    bool m_started = false;
};

} // namespace zhiyin
