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

QStringList witnessFiles(const BookFacts &book)
{
    const QString number = QString::number(book.replica);
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return {book.directory + QStringLiteral("/witness.") + number,
            state + QStringLiteral("/zhiyin/") + QString::fromLatin1(book.id.toHex()) + u'.' + number};
}

} // namespace

void writeWitness(const BookFacts &book, const JournalHead &head, const QByteArray &signature)
{
    const QByteArray line = book.id.toHex() + ' ' + head.anchor().toLatin1() + ' ' + signature.toHex() + '\n';
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

std::vector<JournalHead> readWitnesses(const BookFacts &book)
{
    std::vector<JournalHead> heads;
    for (const QString &name : witnessFiles(book)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> parts = file.readAll().trimmed().split(' ');
        if (parts.size() != 3 || parts[0] != book.id.toHex())
            continue;
        if (const auto head = JournalHead::parseAnchor(QString::fromLatin1(parts[1])))
            heads.push_back(*head);
    }
    std::sort(heads.begin(), heads.end(), [](const JournalHead &a, const JournalHead &b) { return a.n > b.n; });
    return heads;
}

} // namespace zhiyin
