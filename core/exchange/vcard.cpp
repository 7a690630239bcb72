// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

namespace zhiyin {
namespace {

/// RFC 6350, 3.4: backslash, comma, semicolon and line ends of a text.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.replace(u'\r', QStringLiteral("\\n"));
    return text;
}

/// Lines of at most 75 bytes; what follows begins with a blank, and no character is cut [RFC 6350, 3.2].
QByteArray folded(const QString &line)
{
    constexpr qsizetype kLongest = 75;
    QByteArray bytes = line.toUtf8();
    QByteArray out;
    while (bytes.size() > kLongest) {
        qsizetype cut = kLongest;
        while (cut > 1 && (bytes[cut] & '\xc0') == '\x80')
            --cut;
        out += bytes.first(cut) + "\r\n";
        bytes = ' ' + bytes.mid(cut);
    }
    return out + bytes + "\r\n";
}

} // namespace

QByteArray vcardOf(const ClientValues &client)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    const auto add = [&](const char *property, ClientField field, const char *before = "", const char *after = "") {
        if (const QString text = client.text(field); !text.isEmpty())
            card += folded(QString::fromLatin1(property) + u':' + QString::fromLatin1(before) + escaped(text)
                           + QString::fromLatin1(after));
    };
    const bool person = client.text(ClientField::Kind) == QStringLiteral("individual");
    card += person ? "KIND:individual\r\n" : "KIND:org\r\n";
    add("FN", ClientField::Name);
    add("UID", ClientField::ExternalId);
    add("TEL;TYPE=voice", ClientField::Phone);
    add("EMAIL", ClientField::Email);
    // Street is the third of the seven parts of an address.
    add("ADR", ClientField::Address, ";;", ";;;;");
    if (const QDate birth = client.date(ClientField::BirthDate); birth.isValid())
        card += folded(QStringLiteral("BDAY:") + birth.toString(QStringLiteral("yyyyMMdd")));
    add("ORG", ClientField::Employer);
    add("TITLE", ClientField::Occupation);
    add("LANG", ClientField::Language);
    return card + "END:VCARD\r\n";
}

} // namespace zhiyin
