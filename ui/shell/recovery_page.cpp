// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_page.h"

#include "core/session/book_creation.h"
#include "core/words/error_words.h"
#include "ui/common/background.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/card.h"
#include "ui/shell/passphrase_edit.h"

#include <QEvent>

namespace zhiyin {
namespace {

constexpr int kCardWidth = 600;

} // namespace

RecoveryPage::RecoveryPage(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, "title"))
    , m_text(wrappedLabel({}, "muted"))
    , m_user(new QLineEdit)
    , m_key(new QLineEdit)
    , m_passphrase(new PassphraseEdit)
    , m_repeated(new PassphraseEdit)
    , m_fault(wrappedLabel({}, "fault"))
    , m_hint(wrappedLabel({}, "muted"))
    , m_back(new QPushButton)
    , m_recover(new QPushButton)
{
    QVBoxLayout *column = centredCard(this, kCardWidth);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_labels[0] = addField(column, m_key);
    m_labels[1] = addField(column, m_user);
    m_labels[2] = addField(column, m_passphrase);
    m_labels[3] = addField(column, m_repeated);
    column->addSpacing(grid::kSmall);
    column->addWidget(m_fault);
    column->addWidget(m_hint);
    column->addSpacing(grid::kSmall);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_recover);
    column->addLayout(buttons);
    setLook(m_back, "flat");
    setLook(m_recover, "main");
    m_key->setObjectName(QStringLiteral("recovery.key"));
    m_user->setObjectName(QStringLiteral("recovery.user"));
    m_passphrase->setObjectName(QStringLiteral("recovery.passphrase"));
    m_repeated->setObjectName(QStringLiteral("recovery.repeated"));
    m_recover->setObjectName(QStringLiteral("recovery.recover"));
    for (QPushButton *button : {m_back, m_recover})
        button->setAutoDefault(true);
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textChanged, this, &RecoveryPage::judge);
        connect(field, &QLineEdit::returnPressed, m_recover, &QPushButton::click);
    }
    connect(m_recover, &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(m_back, &QPushButton::clicked, this, &RecoveryPage::left);
    retranslate();
}

void RecoveryPage::begin(const QString &book)
{
    m_book = book;
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->clear();
    setWorking(false);
    sayFault(std::nullopt);
    m_key->setFocus();
}

void RecoveryPage::judge()
{
    setFault(m_repeated, !m_repeated->text().isEmpty() && m_repeated->text() != m_passphrase->text());
    m_recover->setEnabled(!m_key->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty()
                          && m_repeated->text() == m_passphrase->text());
}

void RecoveryPage::setWorking(bool working)
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setEnabled(!working);
    m_back->setEnabled(!working);
    if (working)
        m_recover->setEnabled(false);
    else
        judge();
}

void RecoveryPage::submit()
{
    if (!m_recover->isEnabled())
        return;
    setWorking(true);
    sayFault(std::nullopt);
    const QString user = m_user->text().trimmed();
    inBackground(
        this,
        [book = m_book, key = m_key->text(), passphrase = m_passphrase->text(), user] {
            return unlockWithRecoveryKey(book, key, passphrase, user);
        },
        [this, user](const Result<void> &done) {
            setWorking(false);
            if (!done) {
                sayFault(done.error());
                return;
            }
            m_key->clear();
            m_passphrase->clear();
            m_repeated->clear();
            emit recovered(m_book, user);
        });
}

void RecoveryPage::sayFault(const std::optional<Error> &error)
{
    m_fault->setText(error ? words::sentence(*error) : QString());
    m_hint->setText(error ? words::hint(*error) : QString());
    m_fault->setVisible(error.has_value());
    m_hint->setVisible(!m_hint->text().isEmpty());
    setFault(m_key, error && error->code == ErrorCode::WrongRecoveryKey);
}

void RecoveryPage::retranslate()
{
    m_title->setText(tr("Use the recovery key"));
    m_text->setText(tr("It gives an administrator of this book a new passphrase. Nothing else changes."));
    m_labels[0]->setText(tr("&Recovery key, all 13 groups"));
    m_labels[1]->setText(tr("&Administrator (may be left empty where there is only one)"));
    m_labels[2]->setText(tr("New &passphrase"));
    m_labels[3]->setText(tr("New passphrase a&gain"));
    m_back->setText(tr("Back"));
    m_recover->setText(tr("Set the passphrase"));
}

void RecoveryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zhiyin
