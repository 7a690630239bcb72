// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

namespace zhiyin {

// Qt reads what looks like HTML as HTML: in labels, tool tips, message boxes and text documents a client's name could
// load a file. All text of widgets goes through here; a test walks every window and holds them to it.

/// A label that never reads rich text. `look` is a name of the style sheet: "title", "heading", "muted", "fault"…
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, const char *look = nullptr);
/// The same for several lines: wraps.
[[nodiscard]] QLabel *wrappedLabel(const QString &text = {}, const char *look = nullptr);
/// Text as a tool tip, whatever it looks like.
void setPlainToolTip(QWidget *widget, const QString &text);
/// For tool tips that models give.
[[nodiscard]] QString plainToolTip(const QString &text);
/// The text of a button, with its ampersands kept as they are.
[[nodiscard]] QString plainButtonText(const QString &text);
/// Shows text with direction marks and control characters made visible, so that a name cannot turn its line around.
[[nodiscard]] QString shown(const QString &text);

/// Changes a property that the style sheet asks for, and shows it.
void setLook(QWidget *widget, const char *look);
/// Marks a field as faulty, or not.
void setFault(QWidget *field, bool faulty);

} // namespace zhiyin
