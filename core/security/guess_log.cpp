// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/guess_log.h"

#include <QFile>
#include <QLoggingCategory>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace zhiyin {

namespace {

Q_LOGGING_CATEGORY(lcGuess, "zhiyin.guess")

// One record: kind 1, moment 8 (ms), user 8 (0: unknown), sealed name, sum 8. All of one size, so that the end is found
// without reading the beginning and a torn one is overwritten.
constexpr qsizetype kNameSize = 64;
constexpr qsizetype kHeadSize = 1 + 8 + 8;
constexpr qsizetype kSealedSize = kNameSize + crypto_box_SEALBYTES;
constexpr qsizetype kSumSize = 8;
constexpr qsizetype kRecordSize = kHeadSize + kSealedSize + kSumSize;
/// How far back a row of failures is looked for.
constexpr qsizetype kRecentRecords = 500;
constexpr char kFailed = 'f';
constexpr char kSucceeded = 's';

constexpr int kMostDelay = 60;
constexpr int kLockOutFailures = 10;
constexpr int kLockOutSeconds = 15 * 60;

struct Record {
    char kind;
    qint64 at;
    qint64 user;
    QByteArray sealed;
};

QByteArray sumOf(QByteArrayView record)
{
    return hashOf(record).first(kSumSize);
}

QByteArray encode(char kind, qint64 at, qint64 user, const QByteArray &sealed)
{
    QByteArray record(kHeadSize, '\0');
    record[0] = kind;
    qToLittleEndian(at, record.data() + 1);
    qToLittleEndian(user, record.data() + 9);
    record.append(sealed.leftJustified(kSealedSize, '\0', true));
    return record + sumOf(record);
}

/// Damaged records are passed over: they have no say in who may sign in.
std::vector<Record> decode(QByteArrayView bytes)
{
    std::vector<Record> records;
    for (qsizetype at = 0; at + kRecordSize <= bytes.size(); at += kRecordSize) {
        const QByteArrayView record = bytes.sliced(at, kRecordSize);
        if (sumOf(record.chopped(kSumSize)) != record.last(kSumSize))
            continue;
        records.push_back({record[0], qFromLittleEndian<qint64>(record.data() + 1),
                           qFromLittleEndian<qint64>(record.data() + 9),
                           record.sliced(kHeadSize, kSealedSize).toByteArray()});
    }
    return records;
}

Result<std::vector<Record>> readRecords(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!file.exists())
        return std::vector<Record>{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path}, file.errorString());
    const qint64 whole = file.size() / kRecordSize;
    file.seek(std::max<qint64>(whole - most, 0) * kRecordSize);
    return decode(file.readAll());
}

tl::unexpected<Error> writeFailure(const QString &path)
{
    const int error = errno;
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOSPC || error == EDQUOT)
        return failure(ErrorCode::DiskFull, {path}, detail);
    const bool forbidden = error == EACCES || error == EROFS || error == EPERM;
    return failure(forbidden ? ErrorCode::NotWritable : ErrorCode::IoFailed, {path}, detail);
}

Result<void> append(const QString &path, const QByteArray &record)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return writeFailure(path);
    // A group that shares the book shares the log, whatever the umask.
    struct stat folder = {};
    const QByteArray directory = QFile::encodeName(path.left(path.lastIndexOf(u'/')));
    if (::stat(directory.constData(), &folder) == 0 && (folder.st_mode & S_IWGRP))
        static_cast<void>(fchmod(fd, 0660)); // only the file's owner can, and did
    const bool locked = flock(fd, LOCK_EX) == 0;
    const off_t end = lseek(fd, 0, SEEK_END);
    const bool written = locked && end >= 0
                         && pwrite(fd, record.constData(), kRecordSize, end / kRecordSize * kRecordSize) == kRecordSize
                         && fdatasync(fd) == 0;
    const auto result = written ? Result<void>() : Result<void>(writeFailure(path));
    ::close(fd);
    return result;
}

qint64 numberOf(std::optional<UserId> user)
{
    return user ? user->value() : 0;
}

QByteArray cutName(const QString &name)
{
    QString cut = name;
    while (cut.toUtf8().size() > kNameSize)
        cut.chop(1);
    return cut.toUtf8().leftJustified(kNameSize, '\0');
}

} // namespace

GuessLog::GuessLog(const QString &bookDirectory) : m_path(bookDirectory + QStringLiteral("/guess.log")) {}

int GuessLog::delayAfter(int failures)
{
    if (failures <= 0)
        return 0;
    if (failures >= kLockOutFailures)
        return kLockOutSeconds;
    return std::min(1 << (failures - 1), kMostDelay);
}

int GuessLog::secondsToWait(std::optional<UserId> user, const QDateTime &now) const
{
    const auto records = readRecords(m_path, kRecentRecords);
    if (!records)
        return 0;
    int failures = 0;
    qint64 last = 0;
    for (const Record &record : *records) {
        if (record.user != numberOf(user))
            continue;
        failures = record.kind == kFailed ? failures + 1 : 0;
        last = record.at;
    }
    // A clock that was set back must not lock anybody out for as long as it was set back.
    const qint64 passed = now.toMSecsSinceEpoch() - last;
    const qint64 wait = qint64{delayAfter(failures)} * 1000;
    return passed < 0 || passed >= wait ? 0 : static_cast<int>((wait - passed + 999) / 1000);
}

Result<void> GuessLog::noteFailure(std::optional<UserId> user, const QString &typedName, const QDateTime &now,
                                   const QByteArray &guessLogKey)
{
    sodiumReady();
    QByteArray sealed(kSealedSize, '\0');
    const QByteArray name = cutName(typedName);
    if (guessLogKey.size() == crypto_box_PUBLICKEYBYTES)
        crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                        reinterpret_cast<const unsigned char *>(name.constData()),
                        static_cast<unsigned long long>(name.size()),
                        reinterpret_cast<const unsigned char *>(guessLogKey.constData()));
    return append(m_path, encode(kFailed, now.toMSecsSinceEpoch(), numberOf(user), sealed));
}

Result<void> GuessLog::noteSuccess(UserId user, const QDateTime &now)
{
    ZHIYIN_ASSIGN(const auto records, readRecords(m_path, kRecentRecords));
    const auto last = std::find_if(records.rbegin(), records.rend(),
                                   [user](const Record &record) { return record.user == user.value(); });
    if (last == records.rend() || last->kind == kSucceeded)
        return {};
    return append(m_path, encode(kSucceeded, now.toMSecsSinceEpoch(), user.value(), {}));
}

Result<std::vector<Guess>> GuessLog::read(const BookKeys &keys) const
{
    ZHIYIN_ASSIGN(const auto records, readRecords(m_path, std::numeric_limits<int>::max()));
    const Secret secretKey = deriveKey(keys.dataKey, kGuessLogPurpose);
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    crypto_scalarmult_base(publicKey.data(), secretKey.data());
    std::vector<Guess> guesses;
    for (const Record &record : records) {
        if (record.kind != kFailed)
            continue;
        QByteArray name(kNameSize, '\0');
        const bool opened = crypto_box_seal_open(reinterpret_cast<unsigned char *>(name.data()),
                                                 reinterpret_cast<const unsigned char *>(record.sealed.constData()),
                                                 kSealedSize, publicKey.data(), secretKey.data())
                            == 0;
        const auto user = record.user == 0 ? std::nullopt : std::optional(UserId(record.user));
        guesses.push_back({QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC), user,
                           opened ? QString::fromUtf8(name.constData()) : QString()});
    }
    return guesses;
}

Result<Unlocked> unlockAtKeyboard(KeyFile &file, const QString &name, const QString &passphrase, const Clock &realClock,
                                  std::chrono::seconds patience)
{
    GuessLog log(file.directory());
    const auto person = file.find(name);
    const auto user = person ? std::optional(person->user) : std::nullopt;
    const std::chrono::seconds wait(log.secondsToWait(user, realClock.now()));
    if (wait > patience)
        return failure(ErrorCode::TooManyGuesses, {QString::number(wait.count())});
    std::this_thread::sleep_for(wait);
    auto unlocked = file.unlock(name, passphrase);
    const bool guessed =
        !unlocked
        && (unlocked.error().code == ErrorCode::WrongPassphrase || unlocked.error().code == ErrorCode::UnknownUser);
    Result<void> noted;
    if (unlocked)
        noted = log.noteSuccess(unlocked->user, realClock.now());
    else if (guessed)
        noted = log.noteFailure(user, name, realClock.now(), file.guessLogKey());
    if (!noted)
        qCWarning(lcGuess) << "guess.log not written:" << noted.error().detail;
    return unlocked;
}

} // namespace zhiyin
