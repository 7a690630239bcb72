// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "core/words/error_words.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"
#include "ui/shell/card.h"
#include "ui/shell/passphrase_edit.h"

#include <QDir>
#include <QEvent>
#include <QProgressBar>

namespace zhiyin {
namespace {

constexpr int kCardWidth = 440;
constexpr int kBarAfterMs = 150;

QString bookName(const QString &path)
{
    QString name = QDir(path).dirName();
    if (name.endsWith(QStringLiteral(".book")))
        name.chop(5);
    return name;
}

} // namespace

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, "title"))
    , m_text(wrappedLabel({}, "muted"))
    , m_user(new QLineEdit)
    , m_passphrase(new PassphraseEdit)
    , m_fault(wrappedLabel({}, "fault"))
    , m_hint(wrappedLabel({}, "muted"))
    , m_bar(new QProgressBar)
    , m_unlock(new QPushButton)
    , m_recover(new QPushButton)
    , m_other(new QPushButton)
{
    QVBoxLayout *column = centredCard(this, kCardWidth);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_userLabel = addField(column, m_user);
    m_passphraseLabel = addField(column, m_passphrase);
    column->addSpacing(grid::kSmall);
    column->addWidget(m_fault);
    column->addWidget(m_hint);
    column->addSpacing(grid::kSmall);
    column->addWidget(m_bar);
    column->addWidget(m_unlock);
    auto *others = new QHBoxLayout;
    others->addWidget(m_recover);
    others->addStretch();
    others->addWidget(m_other);
    column->addSpacing(grid::kSmall);
    column->addLayout(others);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    QSizePolicy keep = m_bar->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keep);
    m_bar->hide();
    m_unlock->setIcon(icon(QStringLiteral("unlock"), [] { return Theme::instance().tones().onAccent; }));
    setLook(m_unlock, "main");
    setLook(m_recover, "flat");
    setLook(m_other, "flat");
    m_user->setObjectName(QStringLiteral("unlock.user"));
    m_passphrase->setObjectName(QStringLiteral("unlock.passphrase"));
    m_unlock->setObjectName(QStringLiteral("unlock.unlock"));
    m_fault->setObjectName(QStringLiteral("unlock.fault"));
    m_recover->setObjectName(QStringLiteral("unlock.recover"));
    for (QPushButton *button : {m_unlock, m_recover, m_other})
        button->setAutoDefault(true);
    connect(m_user, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_recover, &QPushButton::clicked, this, [this] { emit recoveryWanted(m_bookPath); });
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::left);
    m_barSoon.setSingleShot(true);
    m_barSoon.setInterval(kBarAfterMs);
    connect(&m_barSoon, &QTimer::timeout, m_bar, &QWidget::show);
}

void UnlockPage::begin(const QString &book, const QString &user, bool locked)
{
    m_bookPath = book;
    m_locked = locked;
    m_error.reset();
    m_user->setText(user);
    m_passphrase->clear();
    setWorking(false);
    retranslate();
    (user.isEmpty() ? m_user : static_cast<QLineEdit *>(m_passphrase))->setFocus();
}

void UnlockPage::setWorking(bool working)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_unlock),
          static_cast<QWidget *>(m_recover), static_cast<QWidget *>(m_other)})
        widget->setEnabled(!working);
    if (working) {
        m_error.reset();
        sayError();
        m_barSoon.start();
    } else {
        m_barSoon.stop();
        m_bar->hide();
    }
}

void UnlockPage::submit()
{
    if (m_user->text().trimmed().isEmpty()) {
        m_user->setFocus();
        return;
    }
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    const SignIn who{m_bookPath, m_user->text().trimmed(), m_passphrase->take(), {}};
    setWorking(true);
    emit unlockWanted(who);
}

void UnlockPage::sayFault(const Error &error)
{
    setWorking(false);
    m_error = error;
    sayError();
    (error.code == ErrorCode::UnknownUser ? m_user : static_cast<QLineEdit *>(m_passphrase))->setFocus();
}

void UnlockPage::sayError()
{
    m_fault->setText(m_error ? words::sentence(*m_error) : QString());
    m_hint->setText(m_error ? words::hint(*m_error) : QString());
    m_fault->setVisible(m_error.has_value());
    m_hint->setVisible(!m_hint->text().isEmpty());
    setFault(m_passphrase, m_error && m_error->code == ErrorCode::WrongPassphrase);
    setFault(m_user, m_error && m_error->code == ErrorCode::UnknownUser);
}

void UnlockPage::retranslate()
{
    m_title->setText(shown(bookName(m_bookPath)));
    m_text->setText(m_locked ? tr("Locked. Your place and what you had begun are kept.")
                             : QDir::toNativeSeparators(m_bookPath));
    m_userLabel->setText(tr("&User"));
    m_passphraseLabel->setText(tr("&Passphrase"));
    m_unlock->setText(tr("Unlock"));
    m_recover->setText(tr("Use the recovery key…"));
    m_other->setText(tr("Another book…"));
    sayError();
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zhiyin
