// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QPainter;
class QRectF;
class QWidget;

namespace zhiyin {

/// The sheet that opens a book when nobody remembers a passphrase.
struct RecoverySheet {
    QString institution;
    QStringList groups;
};

/// Draws it; every line as plain text.
void paintRecoverySheet(QPainter &painter, const QRectF &page, const RecoverySheet &sheet);
/// By a printer only: a file of it would be a key lying about.
void printRecoverySheet(QWidget *parent, const RecoverySheet &sheet);

} // namespace zhiyin
