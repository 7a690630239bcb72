// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include <algorithm>

namespace zhiyin::cli {
namespace {

bool isUpper(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

struct Piece {
    QString text;
    bool optional = false;
};

/// The words of the line without their brackets.
std::vector<Piece> piecesOf(const QString &line)
{
    std::vector<Piece> pieces;
    int depth = 0;
    for (QString word : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool inside = depth > 0 || word.startsWith(u'[');
        depth += static_cast<int>(word.count(u'[')) - static_cast<int>(word.count(u']'));
        word.remove(u'[').remove(u']');
        pieces.push_back({word, inside});
    }
    return pieces;
}

} // namespace

QStringList OptionSpec::choices() const
{
    return value.contains(u'|') && !isUpper(value) ? value.split(u'|') : QStringList();
}

std::optional<std::pair<int, int>> OptionSpec::range() const
{
    const QStringList ends = value.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return std::nullopt;
    return std::pair(ends.first().toInt(), ends.last().toInt());
}

Usage Usage::parse(const QString &line)
{
    Usage usage;
    const std::vector<Piece> pieces = piecesOf(line);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.text.startsWith(QStringLiteral("--"))) {
            OptionSpec option{piece.text.mid(2), {}, !piece.optional};
            const bool takesValue = i + 1 < pieces.size() && !pieces[i + 1].text.startsWith(QStringLiteral("--"))
                                    && pieces[i + 1].optional == piece.optional;
            if (takesValue)
                option.value = pieces[++i].text;
            usage.options.push_back(option);
            continue;
        }
        usage.positionals.append(piece.text);
        if (!piece.optional)
            ++usage.least;
        if (piece.text.endsWith(u'…'))
            usage.most = -1;
        else if (usage.most >= 0)
            ++usage.most;
    }
    return usage;
}

const OptionSpec *Usage::find(const QString &name) const
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&name](const OptionSpec &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

} // namespace zhiyin::cli
