// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foot.h"

#include "core/backup/backup_folder.h"
#include "core/words/calendar_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QDir>
#include <QEvent>

namespace zhiyin {
namespace {

constexpr int kMinuteMs = 60 * 1000;
/// policy.md: an alarm when the newest verified backup is older.
constexpr int kBackupTooOldHours = 48;
/// "20261122-0724"
constexpr int kMomentLength = 13;

} // namespace

QDateTime newestBackup(const QString &bookDirectory, const QTimeZone &zone)
{
    const QStringList backups = backupsIn(bookDirectory + QStringLiteral("/backup"));
    if (backups.isEmpty())
        return {};
    const QString name = QFileInfo(backups.last()).fileName();
    const auto local = QDateTime::fromString(name.left(kMomentLength), QStringLiteral("yyyyMMdd-HHmm"));
    return local.isValid() ? QDateTime(local.date(), local.time(), zone) : QDateTime();
}

Foot::Foot(Workbench &bench, QWidget *parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_book(plainLabel())
    , m_encrypted(plainLabel())
    , m_backup(plainLabel())
    , m_today(plainLabel())
{
    setProperty("look", QLatin1StringView("foot"));
    if (auto calendar = shippedCalendar())
        m_calendar = WorkCalendar({*calendar});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::kLarge, grid::kTight, grid::kLarge, grid::kTight);
    layout->setSpacing(grid::kWide);
    layout->addWidget(m_book);
    layout->addWidget(m_encrypted);
    layout->addWidget(m_backup);
    layout->addStretch();
    layout->addWidget(m_today);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &Foot::refresh);
    m_minute.start();
    refresh();
}

void Foot::refresh()
{
    const BookFacts &book = m_bench.book();
    const QString name = QDir(book.directory).dirName();
    m_book->setText(book.demonstration ? tr("%1 (demonstration, invented clients)").arg(shown(book.institution))
                                       : shown(book.institution));
    setPlainToolTip(m_book, name + u'\n' + book.directory);
    m_encrypted->setText(tr("Encrypted"));
    setPlainToolTip(m_encrypted, tr("Every page of this book is encrypted on disk with a key that only the passphrases "
                                    "of its people and its recovery key open. Locking closes it."));
    const QDateTime backup = newestBackup(book.directory, book.zone);
    const QDateTime now = m_bench.now();
    const bool old = !backup.isValid() || backup.secsTo(now) > qint64{kBackupTooOldHours} * 3600;
    m_backup->setText(backup.isValid() ? tr("Last backup: %1").arg(formats::moment(backup, book.zone))
                                       : tr("No backup yet"));
    setLook(m_backup, old && !book.demonstration ? "warn" : "plain");
    setPlainToolTip(m_backup, old ? tr("The newest backup should not be older than two days.") : QString());
    const QDate today = m_bench.today();
    m_today->setText(tr("%1 · %2", "date, what the calendar says of it")
                         .arg(formats::date(today), words::dayWord(m_calendar, today, QLocale())));
}

void Foot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace zhiyin
