// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include <QSet>
#include <QStringList>

namespace zhiyin {
namespace {

const QChar kMiddleDot(0x00b7);

/// 「·」 and what people type for it.
bool isMiddleDot(char32_t c)
{
    constexpr char32_t dots[] = {0x00b7, 0x2022, 0x2027, 0x2219, 0x22c5, 0x30fb, 0xff65, 0xff0e, 0x2024};
    return std::find(std::begin(dots), std::end(dots), c) != std::end(dots);
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// The compound surnames in use, simplified, and those whose traditional form differs.
const QSet<QString> &compoundSurnames()
{
    static const QSet<QString> surnames = [] {
        const QString all = QStringLiteral(
            "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 赫连 澹台 公冶 宗政 濮阳 淳于 "
            "单于 太叔 申屠 仲孙 轩辕 钟离 闾丘 鲜于 拓跋 端木 独孤 南宫 西门 百里 呼延 东郭 南门 羊舌 微生 公羊 谷梁 "
            "左丘 段干 第五 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 夹谷 万俟 闻人 梁丘 东门 子车 完颜 "
            "纳兰 叶赫 爱新觉罗 赵黄 张简 范姜 "
            "歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 赫連 濮陽 單于 澹臺 軒轅 鍾離 閭丘 鮮于 獨孤 南宮 西門 東郭 南門 "
            "穀梁 巫馬 顓孫 壤駟 樂正 夾谷 聞人 東門 子車 完顏 納蘭 葉赫 愛新覺羅 仲孫 張簡 範姜");
        const QStringList parts = all.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return surnames;
}

} // namespace

PersonName partedName(const QString &name)
{
    const QList<uint> points = name.trimmed().toUcs4();
    const bool allHan = !points.isEmpty() && std::all_of(points.begin(), points.end(), [](uint c) { return isHan(c); });
    if (!allHan)
        return {{}, name.trimmed()};
    const auto first = [&points](qsizetype count) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), count);
    };
    const auto rest = [&points](qsizetype from) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + from, points.size() - from);
    };
    for (const qsizetype length : {4, 2}) {
        // 欧阳 alone is a surname with one character for a given name, and so is a name of two characters as a rule.
        if (points.size() > length && compoundSurnames().contains(first(length)))
            return {first(length), rest(length)};
    }
    return {first(1), rest(1)};
}

QString comparableName(const QString &name)
{
    QString folded;
    // Dots before compatibility forms: the full-width full stop would turn into a plain one.
    for (const uint c : name.toUcs4())
        folded += isMiddleDot(c) ? QString(kMiddleDot) : QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    folded = folded.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString tidy;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        const bool betweenHan =
            i > 0 && i + 1 < folded.size() && isHan(folded[i - 1].unicode()) && isHan(folded[i + 1].unicode());
        tidy += c == u'.' && betweenHan ? kMiddleDot : c;
    }
    tidy = tidy.simplified();
    tidy.replace(QStringLiteral(" \u00b7"), QStringLiteral("\u00b7"))
        .replace(QStringLiteral("\u00b7 "), QStringLiteral("\u00b7"));
    // Han names are written with and without blanks between their characters.
    const QList<uint> points = tidy.toUcs4();
    const bool onlyHan =
        std::all_of(points.begin(), points.end(), [](uint c) { return isHan(c) || c == u' ' || c == 0x00b7; });
    return onlyHan ? tidy.remove(u' ') : tidy;
}

} // namespace zhiyin
