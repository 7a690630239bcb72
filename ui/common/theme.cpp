// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

namespace zhiyin {
namespace {

constexpr int kPointSize = 10;

/// What the desktop asks for, read before our own palette is set: Qt 6.4 has no other way to say it.
bool systemIsDark()
{
    static const bool dark = [] {
        const QPalette system = QGuiApplication::palette();
        return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

void setRoles(QPalette &palette, const Tones &tones)
{
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles = {
        {QPalette::Window, tones.window},
        {QPalette::WindowText, tones.text},
        {QPalette::Base, tones.base},
        {QPalette::AlternateBase, tones.window},
        {QPalette::Text, tones.text},
        {QPalette::Button, tones.base},
        {QPalette::ButtonText, tones.text},
        {QPalette::BrightText, tones.bad},
        {QPalette::Highlight, tones.accent},
        {QPalette::HighlightedText, tones.onAccent},
        {QPalette::Link, tones.accent},
        {QPalette::LinkVisited, tones.accent},
        {QPalette::ToolTipBase, tones.base},
        {QPalette::ToolTipText, tones.text},
        {QPalette::PlaceholderText, tones.muted},
        {QPalette::Light, tones.base},
        {QPalette::Midlight, tones.hover},
        {QPalette::Mid, tones.border},
        {QPalette::Dark, tones.muted},
        {QPalette::Shadow, tones.border},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    QColor faint = tones.muted;
    faint.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.border);
}

QString styleSheetOf(const Tones &tones)
{
    QFile file(QStringLiteral(":/style/zhiyin.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> names = {
        {QLatin1StringView("@window"), tones.window},     {QLatin1StringView("@base"), tones.base},
        {QLatin1StringView("@text"), tones.text},         {QLatin1StringView("@muted"), tones.muted},
        {QLatin1StringView("@border"), tones.border},     {QLatin1StringView("@accent"), tones.accent},
        {QLatin1StringView("@onaccent"), tones.onAccent}, {QLatin1StringView("@hover"), tones.hover},
        {QLatin1StringView("@selected"), tones.selected}, {QLatin1StringView("@good"), tones.good},
        {QLatin1StringView("@warn"), tones.warn},         {QLatin1StringView("@bad"), tones.bad},
    };
    // An image in a style sheet cannot be coloured.
    const bool dark = tones.base.lightness() < tones.text.lightness();
    sheet.replace(QLatin1StringView("@shade"), dark ? QLatin1StringView("dark") : QLatin1StringView("light"));
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

const Tones &Theme::tonesOf(bool dark)
{
    static const Tones light{QColor(0xF4F6F8), QColor(0xFFFFFF), QColor(0x1B2126), QColor(0x56616C),
                             QColor(0xD3DAE1), QColor(0x0B6E7F), QColor(0xFFFFFF), QColor(0xE9EEF2),
                             QColor(0xDCEEF1), QColor(0x1E7B45), QColor(0x9A5B00), QColor(0xB3261E)};
    static const Tones night{QColor(0x171B1F), QColor(0x20262B), QColor(0xE6EAED), QColor(0xA3AFB9),
                             QColor(0x39434B), QColor(0x4FB9CB), QColor(0x08262B), QColor(0x2A3238),
                             QColor(0x1F424A), QColor(0x6CCB93), QColor(0xF0B255), QColor(0xFF8A80)};
    return dark ? night : light;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

const Tones &Theme::tones() const
{
    return tonesOf(m_dark);
}

void Theme::apply(ThemeChoice choice)
{
    const bool system = systemIsDark();
    if (!m_started) {
        m_started = true;
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QFont font;
        // The digits of both families have one width each, so that columns of numbers stand under one another.
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSize(kPointSize);
        QApplication::setFont(font);
    }
    m_choice = choice;
    paint(choice == ThemeChoice::Dark || (choice == ThemeChoice::System && system));
}

void Theme::paint(bool dark)
{
    m_dark = dark;
    QPalette palette;
    setRoles(palette, tones());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheetOf(tones()));
    emit changed();
}

} // namespace zhiyin
