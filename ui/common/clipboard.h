// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QTimer>

namespace zhiyin {

/// Copies client data with the hint that clipboard histories heed, and takes it back after 30 seconds, at a lock and at
/// the end, if it is still ours (both selections).
class Clipboard final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Clipboard &instance();
    void copy(const QString &text);
    void clear();
    void setClearAfter(int milliseconds) { m_clearing.setInterval(milliseconds); }

private:
    Clipboard();
    QByteArray m_copied;
    QTimer m_clearing;
};

} // namespace zhiyin
