// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace zhiyin {

class Commands;

/// Everything there is to do and its keys, from the table of commands.
void showShortcutSheet(QWidget *parent, const Commands &commands);

} // namespace zhiyin
