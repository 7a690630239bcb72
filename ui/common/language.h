// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

#include <functional>

namespace zhiyin {

enum class Language { English, SimplifiedChinese, TraditionalChinese };

/// "en", "zh_CN", "zh_TW"; an unknown code is English.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] Language languageOf(const QString &code);
/// Its own name for itself: "简体中文".
[[nodiscard]] QString languageName(Language language);
/// What the desktop speaks, as far as we do.
[[nodiscard]] Language systemLanguage();

/// Changes language and locale while running: every widget gets a LanguageChange.
void setLanguage(Language language);
[[nodiscard]] Language language();

/// Runs `say` now and at every change of language, as long as `owner` lives: for widgets without a class of their own.
void spoken(QWidget *owner, std::function<void()> say);

} // namespace zhiyin
