// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/mask.h"

#include "core/base/person_name.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace zhiyin {

namespace {

/// Fewer hidden characters than this are as good as none: such a value is hidden whole.
constexpr int kLeastHidden = 2;
constexpr int kTelephoneTail = 4;
constexpr int kTelephoneHidden = 4;
/// E.164: no telephone number is longer; more digits are several numbers in one field.
constexpr int kTelephoneMost = 15;
const QChar kStar = u'*';

QStringList clustersOf(const QString &text)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        clusters << text.mid(start, finder.position() - start);
        start = finder.position();
    }
    return clusters;
}

QString hidden(qsizetype count)
{
    return QString(count, kStar);
}

QString keepEnds(const QString &value, int head, int tail)
{
    const QStringList clusters = clustersOf(value);
    const qsizetype middle = clusters.size() - head - tail;
    if (middle < kLeastHidden)
        return hidden(clusters.size());
    return clusters.first(head).join(QString()) + hidden(middle) + clusters.last(tail).join(QString());
}

bool isDigit(const QString &cluster)
{
    return cluster.at(0).isDigit();
}

QString maskTelephone(const QString &value)
{
    static const QString separators = QStringLiteral("+-() ./\u2010\u2011\u2013\u3000\uff08\uff09\uff0b\uff0d");
    QStringList clusters = clustersOf(value);
    qsizetype digits = 0;
    for (const QString &cluster : std::as_const(clusters)) {
        if (isDigit(cluster))
            ++digits;
        else if (!separators.contains(cluster))
            return hidden(clusters.size());
    }
    if (digits < kTelephoneTail + kTelephoneHidden || digits > kTelephoneMost)
        return hidden(clusters.size());
    qsizetype fromEnd = 0;
    for (qsizetype i = clusters.size(); i-- > 0;) {
        if (!isDigit(clusters.at(i)))
            continue;
        if (fromEnd >= kTelephoneTail && fromEnd < kTelephoneTail + kTelephoneHidden)
            clusters[i] = kStar;
        ++fromEnd;
    }
    return clusters.join(QString());
}

QString maskEmail(const QString &value)
{
    const qsizetype at = value.lastIndexOf(u'@');
    if (at < 1 || at == value.size() - 1)
        return hidden(clustersOf(value).size());
    const QStringList local = clustersOf(value.left(at));
    // Always three: the length of the name is nobody's business either. One letter would be the whole name.
    const QString first = local.size() < kLeastHidden ? QString() : local.first();
    return first + hidden(3) + value.mid(at);
}

/// The part of a Chinese address down to the district, 0 where none of province, city and district is recognised.
/// A district's name holds no digit and no road (路街巷弄号栋幢 after its first character: 路桥区 is one), and
/// compounds and shops that end like one (小区, 超市) are none.
qsizetype endOfDistrict(const QString &address)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:中国)?"
        "(?:\\p{Han}{2,3}省|\\p{Han}{2,6}?自治区|(?:北京|天津|上海|重庆)(?!路|街|道)市?|(?:香港|澳门)特别行政区)?"
        "(?:(?!城市|都市)[^\\P{Han}区县路街巷弄号]{1,9}?(?:(?<![超菜夜])市(?![场政民委口])|自治州|盟|地区))?"
        "(?:工业园区|(?!城市|都市)\\p{Han}[^\\P{Han}路街巷弄号栋幢]{0,13}?(?:(?<![小社校厂院库辖街园])区(?![政委间域])"
        "|县(?![政委])|旗(?![舰下])|(?<![超菜夜])市(?![场政民委口])))?"));
    return pattern.match(address).capturedLength();
}

QString maskAddress(const QString &value)
{
    const QString address = value.trimmed();
    const qsizetype end = endOfDistrict(address);
    if (end == 0)
        return hidden(clustersOf(address).size());
    return end == address.size() ? address : address.left(end) + hidden(4);
}

QString maskName(const QString &value)
{
    const QStringList clusters = clustersOf(value);
    if (clusters.size() < kLeastHidden)
        return hidden(clusters.size());
    const QString surname = partedName(value).surname;
    return (surname.isEmpty() ? clusters.first() : surname) + kStar;
}

} // namespace

QString masked(Mask mask, const QString &value)
{
    if (value.isEmpty())
        return value;
    switch (mask) {
    case Mask::IdentityNumber: return keepEnds(value, 3, 4);
    case Mask::CardNumber:
    case Mask::AccountNumber: return keepEnds(value, 6, 4);
    case Mask::Telephone: return maskTelephone(value);
    case Mask::Email: return maskEmail(value);
    case Mask::Address: return maskAddress(value);
    case Mask::PublicName: return maskName(value);
    }
    return hidden(clustersOf(value).size());
}

} // namespace zhiyin
