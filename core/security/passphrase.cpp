// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <array>

namespace zhiyin {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QSet<QString> readBlocklist()
{
    QSet<QString> entries;
    QFile file(QStringLiteral(":/text/passphrase-blocklist.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the passphrase blocklist is not in the program");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            entries.insert(folded(line));
    }
    return entries;
}

bool isCommon(const QString &passphrase)
{
    static const QSet<QString> blocklist = readBlocklist();
    return blocklist.contains(folded(passphrase));
}

QList<uint> codePoints(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUcs4();
}

/// Bits that one character adds to a guesser's work, within a text of words.
double bitsOf(uint character)
{
    if (QChar::script(character) == QChar::Script_Han)
        return 6.0;
    if (QChar::isDigit(character))
        return 3.3;
    if (QChar::isUpper(character))
        return 3.0;
    if (QChar::isLetter(character))
        return 2.3;
    return QChar::isSpace(character) ? 1.0 : 4.0;
}

/// True where the character at `at` follows from what stands before it: a repetition, a sequence, or a piece seen before.
bool follows(const QList<uint> &text, qsizetype at)
{
    constexpr qsizetype kPiece = 3;
    if (at > 0) {
        const qint64 step = qint64{text.at(at)} - qint64{text.at(at - 1)};
        if (step >= -1 && step <= 1)
            return true;
    }
    if (at + 1 < 2 * kPiece)
        return false;
    const auto piece = text.cbegin() + at + 1 - kPiece;
    return std::search(text.cbegin(), piece, piece, piece + kPiece) != piece;
}

tl::unexpected<Error> weak(const QString &why, const QString &rule)
{
    return failure(ErrorCode::WeakPassphrase, {why, rule});
}

} // namespace

Result<void> checkPassphrase(const QString &passphrase, const QString &userName, const QString &institution)
{
    if (codePoints(passphrase).size() < kLeastPassphrase)
        return weak(QCoreApplication::translate("zhiyin", "it has fewer than %1 characters.").arg(kLeastPassphrase),
                    QStringLiteral("too_short"));
    if (isCommon(passphrase))
        return weak(QCoreApplication::translate("zhiyin", "it is one that guessers try first."),
                    QStringLiteral("common"));
    if (folded(passphrase) == folded(userName))
        return weak(QCoreApplication::translate("zhiyin", "it is the user's name."), QStringLiteral("user_name"));
    if (folded(passphrase) == folded(institution))
        return weak(QCoreApplication::translate("zhiyin", "it is the institution's name."),
                    QStringLiteral("institution_name"));
    return {};
}

int passphraseStrength(const QString &passphrase)
{
    const QList<uint> text = codePoints(passphrase);
    if (text.size() < kLeastPassphrase || isCommon(passphrase))
        return 0;
    double bits = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        bits += follows(text, i) ? 0.5 : bitsOf(text.at(i));
    constexpr std::array kSteps = {18.0, 30.0, 45.0, 65.0};
    return static_cast<int>(std::count_if(kSteps.begin(), kSteps.end(), [bits](double step) { return bits >= step; }));
}

} // namespace zhiyin
