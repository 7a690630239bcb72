// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealed_head.h"

namespace zhiyin {
namespace {

constexpr char kMark[] = "zhiyin-seal-1";

QByteArray after(const QByteArray &part, QByteArrayView name)
{
    return part.startsWith(name) ? part.mid(name.size()) : QByteArray();
}

std::optional<std::vector<JournalHead>> headsOf(const QByteArray &text)
{
    std::vector<JournalHead> heads;
    for (const QByteArray &anchor : text.split(',')) {
        const auto head = JournalHead::parseAnchor(QString::fromLatin1(anchor));
        if (!head)
            return std::nullopt;
        heads.push_back(*head);
    }
    return heads;
}

std::optional<std::map<QString, qint64>> actionsOf(const QByteArray &text)
{
    std::map<QString, qint64> actions;
    for (const QByteArray &one : text.split(',')) {
        const qsizetype colon = one.lastIndexOf(':');
        bool ok = false;
        const qint64 count = one.mid(colon + 1).toLongLong(&ok);
        if (colon <= 0 || !ok)
            return std::nullopt;
        actions[QString::fromLatin1(one.left(colon))] = count;
    }
    return actions;
}

} // namespace

QByteArray sealedHeadText(const SealedHead &sealed)
{
    QByteArrayList heads;
    for (const JournalHead &head : sealed.heads)
        heads.append(head.anchor().toLatin1());
    QByteArrayList actions;
    for (const auto &[action, count] : sealed.actions)
        actions.append(action.toLatin1() + ':' + QByteArray::number(count));
    return QByteArrayList{kMark,
                          "book=" + sealed.bookId.toHex(),
                          "at=" + sealed.at.toUTC().toString(Qt::ISODateWithMs).toLatin1(),
                          "heads=" + heads.join(','),
                          "actions=" + actions.join(','),
                          "by=" + sealed.by.toString().toLatin1()}
        .join(' ');
}

QByteArray sealedHeadLine(const SealedHead &sealed)
{
    return sealedHeadText(sealed) + " signed=" + sealed.signature.toHex();
}

Result<SealedHead> parseSealedHead(const QByteArray &line)
{
    const QByteArrayList parts = line.trimmed().split(' ');
    const auto bad = [](const char *where) {
        return failure(ErrorCode::BadDocument, {QStringLiteral("sealed head"), QString::fromLatin1(where)});
    };
    if (parts.size() != 7 || parts[0] != kMark)
        return bad(kMark);
    const auto heads = headsOf(after(parts[3], "heads="));
    if (!heads)
        return bad("heads");
    const auto actions = actionsOf(after(parts[4], "actions="));
    if (!actions)
        return bad("actions");
    const auto by = UserId::parse(QString::fromLatin1(after(parts[5], "by=")));
    if (!by)
        return bad("by");
    SealedHead sealed{QByteArray::fromHex(after(parts[1], "book=")),
                      QDateTime::fromString(QString::fromLatin1(after(parts[2], "at=")), Qt::ISODateWithMs),
                      *heads,
                      *actions,
                      *by,
                      QByteArray::fromHex(after(parts[6], "signed="))};
    if (!sealed.at.isValid())
        return bad("at");
    return sealed;
}

} // namespace zhiyin
