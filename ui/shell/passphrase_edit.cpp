// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_edit.h"

#include "core/security/passphrase.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QEvent>
#include <QSet>

namespace zhiyin {
namespace {

constexpr int kGoodLength = 20;
constexpr int kFairDifferent = 6;
constexpr int kGoodDifferent = 9;

} // namespace

Strength strengthOf(const QString &passphrase)
{
    const auto points = passphrase.toUcs4();
    const QSet<char32_t> different(points.begin(), points.end());
    if (points.size() < kLeastPassphrase || different.size() < kFairDifferent)
        return Strength::Weak;
    return points.size() >= kGoodLength && different.size() >= kGoodDifferent ? Strength::Good : Strength::Fair;
}

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QLineEdit(parent), m_look(addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
{
    setShown(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(m_look, &QAction::triggered, this, [this] { setShown(!m_shown); });
}

void PassphraseEdit::setShown(bool shown)
{
    m_shown = shown;
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_look->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    retranslate();
}

void PassphraseEdit::retranslate()
{
    m_look->setText(m_shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_look->setToolTip(plainToolTip(m_look->text()));
}

QString PassphraseEdit::take()
{
    QString taken = text();
    clear(); // also its undo history
    setShown(false);
    return taken;
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace zhiyin
