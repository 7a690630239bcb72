// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace zhiyin {

/// A card of comfortable width in the middle of a page that scrolls on small screens; gives the card's column.
[[nodiscard]] QVBoxLayout *centredCard(QWidget *page, int width);

/// A label over its field, as its buddy; gives the label, whose text the caller keeps in the right language.
QLabel *addField(QVBoxLayout *column, QWidget *field);

} // namespace zhiyin
