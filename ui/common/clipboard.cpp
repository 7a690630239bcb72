// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace zhiyin {
namespace {

constexpr int kClearAfterMs = 30 * 1000;

/// What we copied is remembered by its digest only.
QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard()
{
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(kClearAfterMs);
    connect(&m_clearing, &QTimer::timeout, this, &Clipboard::clear);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &Clipboard::clear);
}

Clipboard &Clipboard::instance()
{
    static auto *clipboard = new Clipboard;
    return *clipboard;
}

void Clipboard::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = digestOf(text);
    m_clearing.start();
}

void Clipboard::clear()
{
    m_clearing.stop();
    if (m_copied.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        if (digestOf(clipboard->text(mode)) == m_copied)
            clipboard->clear(mode);
    }
    m_copied.clear();
}

} // namespace zhiyin
