// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/open_passwords.h"

#include <QCoreApplication>
#include <QFile>

namespace zhiyin::paper {
namespace {

/// Overwrites what nobody else shares.
void wipe(QString &text)
{
    if (text.isDetached())
        text.fill(QChar(0));
}

Error badLine(int number, const char *what)
{
    return {ErrorCode::BadDocument,
            {QCoreApplication::translate("zhiyin", QT_TRANSLATE_NOOP("zhiyin", "line %1")).arg(number),
             QCoreApplication::translate("zhiyin", what)},
            {}};
}

} // namespace

bool isOpenPassword(const QString &password)
{
    const qsizetype bytes = password.toUtf8().size();
    return bytes > 0 && bytes <= kMostPasswordBytes;
}

OpenPasswords::~OpenPasswords()
{
    for (QString &password : m_byNumber)
        wipe(password);
    for (QString &password : m_byClient)
        wipe(password);
}

Result<OpenPasswords> OpenPasswords::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {file});
    QByteArray text = in.readAll();
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    OpenPasswords passwords;
    int number = 0;
    for (QString line : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype comma = line.indexOf(u',');
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype at = comma < 0 || (tab >= 0 && tab < comma) ? tab : comma;
        if (at <= 0)
            return failure(badLine(number, QT_TRANSLATE_NOOP("zhiyin", "the client's number, a comma and the password "
                                                                       "are expected.")));
        const QString client = line.left(at).trimmed();
        const QString password = line.mid(at + 1);
        if (!isOpenPassword(password))
            return failure(badLine(number, QT_TRANSLATE_NOOP("zhiyin", "a PDF's password has from 1 to 127 bytes.")));
        if (passwords.m_byNumber.contains(client))
            return failure(badLine(number, QT_TRANSLATE_NOOP("zhiyin", "this client has a password already.")));
        passwords.m_byNumber.insert(client, password);
    }
    text.fill('\0');
    return passwords;
}

OpenPasswords OpenPasswords::ofClients(QHash<ClientId, QString> passwords)
{
    OpenPasswords made;
    made.m_byClient = std::move(passwords);
    return made;
}

QString OpenPasswords::of(ClientId client, const QString &externalId) const
{
    const auto found = m_byClient.constFind(client);
    return found != m_byClient.constEnd() ? *found : m_byNumber.value(externalId);
}

} // namespace zhiyin::paper
