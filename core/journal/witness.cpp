// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/witness.h"

#include "core/journal/workplace.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace zhiyin {
namespace {

constexpr auto kPrivate = QFile::ReadOwner | QFile::WriteOwner;
/// Several times what a witness says; more is none.
constexpr qint64 kLongestLine = 4096;

} // namespace

QStringList witnessFiles(const BookFacts &book)
{
    const QString number = QString::number(book.replica);
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return {book.directory + QStringLiteral("/witness.") + number,
            state + QStringLiteral("/zhiyin/") + QString::fromLatin1(book.id.toHex()) + u'.' + number};
}

void writeWitness(const BookFacts &book, const Witnessed &seen, const QByteArray &signature)
{
    const QByteArray line = book.id.toHex() + ' ' + seen.head.anchor().toLatin1() + ' '
                            + QByteArray::number(seen.at.toMSecsSinceEpoch()) + ' ' + signature.toHex() + '\n';
    for (const QString &name : witnessFiles(book)) {
        QFile file(name);
        bool opened = file.open(QIODevice::ReadWrite);
        if (!opened) {
            QDir().mkpath(QFileInfo(name).path());
            opened = file.open(QIODevice::ReadWrite);
        }
        if (!opened)
            continue; // a lower bound: a folder that cannot be written only means that less is noticed
        if (file.size() == 0)
            file.setPermissions(kPrivate);
        file.write(line);
        file.resize(line.size());
    }
}

std::optional<Witnessed> readWitness(const BookFacts &book, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> parts = file.read(kLongestLine).trimmed().split(' ');
    if (parts.size() < 3 || parts[0] != book.id.toHex())
        return std::nullopt;
    const auto head = JournalHead::parseAnchor(QString::fromLatin1(parts[1]));
    if (!head)
        return std::nullopt;
    // The first witnesses had no time of their own.
    const QDateTime at = parts.size() == 3 ? QFileInfo(file).lastModified()
                                           : QDateTime::fromMSecsSinceEpoch(parts[2].toLongLong(), Qt::UTC);
    return Witnessed{*head, at};
}

std::vector<JournalHead> readWitnesses(const BookFacts &book)
{
    std::vector<JournalHead> heads;
    for (const QString &name : witnessFiles(book)) {
        if (const auto seen = readWitness(book, name))
            heads.push_back(seen->head);
    }
    std::sort(heads.begin(), heads.end(), [](const JournalHead &a, const JournalHead &b) { return a.n > b.n; });
    return heads;
}

} // namespace zhiyin
